/**
 * `npm run drill`: rotates a secret under load, in both ways, and counts the calls that failed.
 */
import { parseArgs } from 'node:util';
import { explain } from '../../emulator/command_line';
import { type DrillReport, drill, type Outcome, type Progress } from './drill';
import { KINDS, type Kind } from './rotations';

const USAGE = `Rotates a client secret while four bank connections call the bank, once to a new ID and once in place.

  npm run drill -- [--json] [--calls <number>] [--seed <number>]

  --calls   how many calls, over both kinds of rotation (default: 10000)
  --seed    which random faults of the bank (default: 1)
  --json    the last line is {"calls":…,"failed":…,"kinds":{…},"plain":{…},…}

A call is tried five times, a minute apart, before it counts as failed: a bank that is out of order for a moment fails nothing.
A plain script beside it does the same with a token for each call and one API secret whose password is changed in place; both
banks fail at the same moments, and in the first change both people mistype the new secret once.

Ends with exit code 0 when no call through Bank Credentials failed.
`;

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
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const out = values.json ? process.stderr : process.stdout;
  const line = (text: string): void => void out.write(`${text}\n`);
  const report = await drill({
    calls: numberOf(values.calls, 'calls'),
    seed: numberOf(values.seed, 'seed'),
    progress: progressTo(line),
  });
  show(report, line);
  if (values.json) console.log(JSON.stringify(report));
  return report.failed === 0 && report.leaks === 0 ? 0 : 1;
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
      const { calls, failed, retried, refused } = outcome.kinds[kind];
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
