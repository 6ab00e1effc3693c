/**
 * `npm run drill`: rotates a secret under load, in both ways, and counts the calls that failed.
 */
import { parseArgs } from 'node:util';
import { explain } from '../../emulator/command_line';
import { OVERLAPS } from './bank_office';
import { type DrillReport, drill, type Outcome, type Progress } from './drill';
import { KINDS, type Kind } from './rotations';

const USAGE = `Rotates a client secret while four bank connections call the bank, once to a new ID and once in place.

  npm run drill -- [--json] [--calls <number>] [--seed <number>] [--overlap supported|none]

  --calls   how many calls, over both kinds of rotation (default: 10000)
  --seed    which random faults of the bank (default: 1)
  --overlap whether the bank keeps the old secret for a while (default: supported). With none a new secret ends the old one at
            once: the rotation goes to a new ID only, and calls that need a token until it is promoted are lost, and counted
  --json    the last line is {"calls":…,"failed":…,"kinds":{…},"plain":{…},…}

A call is tried five times, a minute apart, before it counts as failed: a bank that is out of order for a moment fails nothing.
A plain script beside it does the same with a token for each call and one API secret whose password is changed in place; both
banks fail at the same moments, and in the first change both people mistype the new secret once.

Ends with exit code 0 when no call through Bank Credentials failed; without overlap, when fewer failed than with the plain script.
`;

/** What has to be said of a bank without overlap. */
const LOST = `
failed: lost, because the bank had ended the old secret and the new one was not at work yet. With Bank Credentials that is until the
new API secret is promoted; with the plain script until the changed password has arrived, an hour later.`;

const KIND_NAMES: Readonly<Record<Kind, string>> = { new_id: 'to a new ID', in_place: 'in place' };

/** A whole number from 1 up. */
function numberOf(text: string, option: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${option} takes a whole number from 1 up.`);
  return Number(text);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      calls: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      overlap: { type: 'string', default: 'supported' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const overlap = OVERLAPS.find((known) => known === values.overlap);
  if (overlap === undefined) throw new Error(`--overlap takes one of: ${OVERLAPS.join(', ')}.`);
  const out = values.json ? process.stderr : process.stdout;
  const line = (text: string): void => void out.write(`${text}\n`);
  const report = await drill({
    calls: numberOf(values.calls, 'calls'),
    seed: numberOf(values.seed, 'seed'),
    overlap,
    progress: progressTo(line),
  });
  show(report, line);
  if (overlap === 'none') line(LOST);
  if (values.json) console.log(JSON.stringify(report));
  const isGood = overlap === 'none' ? report.failed < report.plain.failed : report.failed === 0;
  return isGood && report.leaks === 0 ? 0 : 1;
}

/** A line for each thousand calls. */
function progressTo(line: (text: string) => void): (progress: Progress) => void {
  let shown = '';
  return ({ kind, calls }) => {
    const now = `${KIND_NAMES[kind]}: ${Math.floor(calls / 1000) * 1000} calls made`;
    if (now === shown) return;
    shown = now;
    line(`Rotating ${now} …`);
  };
}

function show(report: DrillReport, line: (text: string) => void): void {
  line(`\n${report.faults} faults of the bank (seed ${report.seed}), ${report.leaks} leaks.\n`);
  line(row(['', 'calls', 'failed', 'tried again', 'refused']));
  const sides: readonly [string, Outcome][] = [
    ['Bank Credentials', report],
    ['plain script', report.plain],
  ];
  for (const [name, outcome] of sides) {
    for (const kind of KINDS) {
      const tally = outcome.kinds[kind];
      if (tally === undefined) continue;
      const { calls, failed, retried, refused } = tally;
      line(row([`${name}, ${KIND_NAMES[kind]}`, calls, failed, retried, refused]));
    }
  }
  line('\nrefused: attempts that failed because of the credentials.');
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, at) => (at === 0 ? String(cell).padEnd(32) : String(cell).padStart(12))).join('');
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(explain(error));
    process.exitCode = 1;
  },
);
