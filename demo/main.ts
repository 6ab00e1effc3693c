/**
 * `npm run demo`: walks the main job once on a fresh local account and ends. `npm start`: walks it, then keeps the account open.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explain } from '../emulator/command_line';
import { type RunningEmulator, startEmulator } from '../emulator/start';
import { COMPANY } from './company';
import { mainJob } from './main_job';
import { type Report, walk } from './steps';
import { Terminal } from './terminal';

const USAGE = `Walks the main job of Bank Credentials for NetSuite on a local account.

  npm run demo -- [--json]          walks it and ends: exit code 0 when every step held
  npm start -- [--port <number>]    walks it, then keeps the account open in the browser (default port: 8080, or any free one)

  --json    the last line is {"ok":…,"leaks":…,"steps":[{"name":…,"ok":…,"detail":…}]}
`;

const PREFERRED_PORT = 8080;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      open: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      port: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const terminal = new Terminal(values.json ? process.stderr : process.stdout);
  terminal.line('Opening a local NetSuite account with this project, and a bank …');
  const emulator = await open(values.open ? values.port : '0');
  try {
    const report = await show(emulator, terminal);
    if (values.json) console.log(JSON.stringify(report));
    if (values.open) {
      announce(emulator, terminal);
      await untilToldToStop();
    }
    return report.ok ? 0 : 1;
  } finally {
    await emulator.close();
  }
}

async function show(emulator: RunningEmulator, terminal: Terminal): Promise<Report> {
  const { account } = emulator;
  terminal.line(
    `${account.project.name} is installed at ${account.company.name}: ` +
      `${account.project.recordTypes.length} record types, ${account.project.scripts.length} scripts.\n`,
  );
  const steps = await walk(mainJob(emulator), terminal.show);
  const held = steps.filter(({ ok }) => ok).length;
  const leaks = account.leaks.leaks().length;
  terminal.line(`\n${held} of ${steps.length} steps held, ${leaks === 0 ? 'no leak' : `${leaks} leaks`}.`);
  return { ok: held === steps.length && leaks === 0, leaks, steps };
}

function announce({ url }: RunningEmulator, terminal: Terminal): void {
  terminal.line(`\nThe account is open at ${url}`);
  terminal.line(
    'Begin with Bank Connections in the menu; the bar on top has the clock, the roles, the mails and the bank.',
  );
  terminal.line('Stop it with Ctrl+C.');
}

/** The port that was asked for, or else the usual one if it is free. */
async function open(port: string | undefined): Promise<RunningEmulator> {
  const options = { projectFolder: join(__dirname, '..', 'src'), company: COMPANY };
  if (port !== undefined) return startEmulator({ ...options, port: Number(port) });
  try {
    return await startEmulator({ ...options, port: PREFERRED_PORT });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startEmulator({ ...options, port: 0 });
  }
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
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
