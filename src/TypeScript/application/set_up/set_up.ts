import { type Finding, finding } from '../../domain/finding';
import type { Bank, BankConnection, Credential, SecretReference } from '../../domain/records';
import type { RecordKind } from '../../domain/vocabulary';
import { credentialInUse } from '../calls/credential_in_use';
import type { Log, Operation } from '../ports';
import { type RecordTestPorts, recordTest, type TestOccasion } from '../test/record_test';
import type { TestReport } from '../test/test_connection';
import {
  kindOfPart,
  type MadeRecords,
  markOf,
  SET_UP_PARTS,
  type SetUpPart,
  type WholeSetUp,
} from './made_records';
import { NOT_SAVED, type SetUpPlan } from './set_up_plan';

/** Makes records, each by one save that passes the user events, and takes them away again. */
export interface RecordMaker {
  /** @param mark its External ID, as in the others: the save is refused when a record of the type has it already */
  bank(bank: Bank, mark: string): number;
  credential(credential: Credential, mark: string): number;
  secret(reference: SecretReference, mark: string): number;
  connection(connection: BankConnection, mark: string): number;
  /** The records that carry the marks of a set-up. One query. */
  made(key: string): MadeRecords;
  remove(kind: RecordKind, id: number): void;
  /** The name of what a save threw: a finding's code, or the platform's error name. */
  errorName(thrown: unknown): string;
}

export interface SetUpPorts {
  readonly maker: RecordMaker;
  readonly operation: Operation;
  readonly log: Log;
}

/** How carrying out a plan ended. */
export type SetUpOutcome =
  | { readonly kind: 'made'; readonly made: WholeSetUp }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/**
 * How often what is missing is made. Two rounds are the rule: one that makes, one that sees that all is there. A third is
 * needed when another request, which was refused, has taken something away in between.
 */
const MOST_ROUNDS = 3;

/**
 * Makes the records of a plan in their order: bank, credential, secret references, connection. What carries the key's
 * marks already is taken and not made again, whoever made it: an execution that was cut off, or another request that is at
 * it now. When a record is refused, those before it are removed again, in the opposite order.
 *
 * @param plan checked with `checkPlan` before
 * @param key stands for this plan and no other: see `newSetUpKey`
 */
export function setUp(ports: SetUpPorts, plan: SetUpPlan, key: string, correlationId: string): SetUpOutcome {
  return ports.operation.within(correlationId, () => make(ports, plan, key));
}

function make(ports: SetUpPorts, plan: SetUpPlan, key: string): SetUpOutcome {
  const { maker, log } = ports;
  let what: RecordKind = 'bank';
  let made: MadeRecords = {};
  /** NetSuite documents no name for the refusal of a second record with a mark, so the record is looked for. */
  const ensured = (part: SetUpPart, save: (mark: string) => number): number => {
    const known = made[part];
    if (known !== undefined) return known;
    what = kindOfPart(part);
    try {
      return save(markOf(key, part));
    } catch (thrown) {
      made = maker.made(key);
      const id = made[part];
      if (id === undefined) throw thrown;
      const error = maker.errorName(thrown);
      log.audit('A save was refused whose record is there', { kind: what, id, error });
      return id;
    }
  };
  try {
    for (let round = 1; round <= MOST_ROUNDS; round++) {
      made = maker.made(key);
      const whole = wholeOf(plan, made);
      if (whole !== null) return { kind: 'made', made: whole };
      const bank = plan.bank.id || ensured('bank', (mark) => maker.bank(plan.bank, mark));
      const credential =
        plan.credential.id ||
        ensured('credential', (mark) => maker.credential({ ...plan.credential, bank }, mark));
      for (const reference of plan.references) {
        ensured(reference.role, (mark) => maker.secret({ ...reference, credential }, mark));
      }
      const connection = { ...plan.connection, bank, credential };
      ensured('connection', (mark) => maker.connection(connection, mark));
    }
    return givenUp(ports, plan, key, what, 'RCRD_DSNT_EXIST');
  } catch (thrown) {
    return givenUp(ports, plan, key, what, maker.errorName(thrown));
  }
}

/** What has been made as the plan's records; `null` when one of them is missing. */
export function wholeOf(plan: SetUpPlan, made: MadeRecords): WholeSetUp | null {
  const bank = plan.bank.id || made.bank;
  const credential = plan.credential.id || made.credential;
  const { connection } = made;
  if (bank === undefined || credential === undefined || connection === undefined) return null;
  const areThere = plan.references.every(({ role }) => made[role] !== undefined);
  return areThere ? { ...made, bank, credential, connection } : null;
}

/** Another request may have made what this one was refused: then nothing is taken away. */
function givenUp(
  { maker }: SetUpPorts,
  plan: SetUpPlan,
  key: string,
  what: RecordKind,
  platformError: string,
): SetUpOutcome {
  const made = maker.made(key);
  const whole = wholeOf(plan, made);
  if (whole !== null) return { kind: 'made', made: whole };
  return {
    kind: 'refused',
    findings: [
      finding('BCR_SET_UP_REFUSED', null, { what: { word: what }, platformError }),
      ...removeMade(maker, made),
    ],
  };
}

/**
 * Removes what was made, the last first.
 *
 * @returns a finding for each record that could not be removed
 */
export function removeMade(maker: Pick<RecordMaker, 'remove'>, made: MadeRecords): Finding[] {
  return SET_UP_PARTS.toReversed().flatMap((part) => {
    const id = made[part];
    if (id === undefined) return [];
    const kind = kindOfPart(part);
    try {
      maker.remove(kind, id);
      return [];
    } catch {
      // What uses it is still there, or the role may not delete: it stays and is told about.
      return [finding('BCR_SET_UP_LEFT', null, { what: { word: kind }, id })];
    }
  });
}

/**
 * Records the test that the plan passed, or did not, on the records that were made of it: as if it had been made of them.
 *
 * @param made the internal ids of the plan's records
 */
export function recordPlanTest(
  ports: RecordTestPorts,
  plan: SetUpPlan,
  report: TestReport,
  made: WholeSetUp,
  occasion: TestOccasion,
): void {
  const saved = (reference: SecretReference): SecretReference => ({
    ...reference,
    id: plan.credential.id === NOT_SAVED ? (made[reference.role] ?? reference.id) : reference.id,
    credential: made.credential,
  });
  const { bank, credential } = made;
  const inUse = credentialInUse({
    bank: { ...plan.bank, id: bank },
    credential: { ...plan.credential, id: credential, bank },
    references: report.inUse.references.map(saved),
    connection: { ...plan.connection, id: made.connection, bank, credential },
  });
  const values = report.values.map((seen) => ({ ...seen, reference: saved(seen.reference) }));
  recordTest(ports, { ...report, inUse, values }, occasion);
}
