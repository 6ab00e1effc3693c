import { rmSync } from 'node:fs';
import { openAccount } from '../../emulator/account/open_account';
import { Bank } from '../../emulator/bank/bank';
import { Network } from '../../emulator/network/network';
import { COMPANY } from '../company';
import { Agenda } from './agenda';
import { Application, HOSTS, type Overlap } from './bank_office';
import { drillProject } from './drill_project';
import { planFaults } from './faults';
import { randomFrom } from './random';
import { type Cast, DURATION, KINDS_AT, type Kind, MINUTE, PLAIN_SECRET, storiesOf } from './rotations';
import { type Tally, Traffic } from './traffic';
import { Treasury } from './treasury';

/** What a drill is run with. */
export interface DrillOptions {
  /** How many calls each side makes, over both kinds of rotation and all four connections. */
  readonly calls: number;
  /** A whole number from 1 up: the same one gives the same faults at the same moments. */
  readonly seed: number;
  /** What the bank does with the old secret; `supported` when left out. */
  readonly overlap?: Overlap;
  /** Told as the drill goes on. */
  readonly progress?: (progress: Progress) => void;
}

/** How far the drill is. */
export interface Progress {
  readonly kind: Kind;
  /** Calls made so far by the four connections. */
  readonly calls: number;
}

/** How one side did. */
export interface Outcome extends Tally {
  readonly kinds: Readonly<Partial<Record<Kind, Tally>>>;
}

/** The last line of `npm run drill -- --json`. */
export interface DrillReport extends Outcome {
  readonly seed: number;
  /** Faults of the bank that were switched on, for one to three requests each. */
  readonly faults: number;
  /** Places in which the leak detector found a secret. */
  readonly leaks: number;
  /** The same run by a plain script. */
  readonly plain: Outcome;
}

const START = '2026-11-23T08:00:00Z';
const FAULT_EVERY = 40 * MINUTE;
/** Milliseconds that a request to a bank that does not answer really waits. NetSuite waits 45 seconds. */
const TIMEOUTS = { connect: 1_000, total: 300 } as const;

/**
 * Rotates the secret of a credential under load, once in each way, on a fresh local account with its bank: four connections
 * call, the bank fails now and then, and a plain script does the same beside them.
 *
 * @throws Error when a step of a rotation does not go as it must
 */
export async function drill(options: DrillOptions): Promise<DrillReport> {
  const folder = drillProject();
  const bank = await Bank.start();
  const network = await Network.start({ gateway: bank, timeouts: TIMEOUTS });
  try {
    const account = await openAccount({ projectFolder: folder, network, now: START, company: COMPANY });
    try {
      return await run(options, account, bank);
    } finally {
      account.close();
    }
  } finally {
    await network.stop();
    await bank.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Account = Awaited<ReturnType<typeof openAccount>>;

async function run(
  { calls, seed, overlap = 'supported', progress }: DrillOptions,
  account: Account,
  bank: Bank,
): Promise<DrillReport> {
  const agenda = new Agenda(account.clock);
  const treasury = new Treasury(account);
  const application = await Application.register(bank, HOSTS.bankCredentials, overlap);
  const plain = await Application.register(bank, HOSTS.plain, overlap);
  const { credential, connections } = treasury.setUp(
    treasury.createSecret(HOSTS.bankCredentials, application.clientId),
    treasury.createSecret(HOSTS.bankCredentials, application.firstSecret),
    overlap,
  );
  treasury.changeSecret('custsecret_plain_client_id', HOSTS.plain, plain.clientId);
  treasury.changeSecret(PLAIN_SECRET, HOSTS.plain, plain.firstSecret);
  const cast: Cast = { agenda, treasury, credential, application, plain, overlap };
  const random = randomFrom(seed);
  const kinds = KINDS_AT[overlap];
  const ours: Partial<Record<Kind, Tally>> = {};
  const theirs: Partial<Record<Kind, Tally>> = {};
  let faults = 0;
  for (const [index, kind] of kinds.entries()) {
    const from = agenda.now();
    const share =
      Math.floor((calls * (index + 1)) / kinds.length) - Math.floor((calls * index) / kinds.length);
    const traffic = new Traffic(agenda, treasury.caller('drill_bank_credentials_sl'), connections);
    const plainTraffic = new Traffic(agenda, treasury.caller('drill_plain_sl'), connections);
    traffic.plan(share, from, DURATION);
    plainTraffic.plan(share, from, DURATION);
    const span = { from, milliseconds: DURATION, everyMilliseconds: FAULT_EVERY };
    faults += planFaults({ agenda, bank, random }, Object.values(HOSTS), span);
    for (const story of storiesOf(kind, cast, from)) await agenda.follow(story);
    await agenda.keepAll(() => progress?.({ kind, calls: traffic.tally.calls }));
    // Nothing of one kind is left for the next.
    await bank.control({ fault: 'none' });
    ours[kind] = traffic.tally;
    theirs[kind] = plainTraffic.tally;
  }
  return { ...outcomeOf(ours), seed, faults, leaks: account.leaks.leaks().length, plain: outcomeOf(theirs) };
}

function outcomeOf(kinds: Outcome['kinds']): Outcome {
  const sum: Tally = { calls: 0, failed: 0, retried: 0, refused: 0, reasons: {} };
  for (const tally of Object.values(kinds)) {
    sum.calls += tally.calls;
    sum.failed += tally.failed;
    sum.retried += tally.retried;
    sum.refused += tally.refused;
    for (const [reason, times] of Object.entries(tally.reasons))
      sum.reasons[reason] = (sum.reasons[reason] ?? 0) + times;
  }
  return { ...sum, kinds };
}
