import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CompanySettings } from './account/company';
import { readCompanyFile } from './account/company_file';
import { DeploymentError } from './account/open_account';
import { ProjectError } from './project/project_error';
import { type RunningEmulator, type StartOptions, startEmulator } from './start';
import { DataFolderError } from './store/data_folder';

const USAGE = `Opens a built SuiteCloud project as a local NetSuite account, in the browser and on a control interface.

  npm run emulator -- [--project <folder>] [--port <number>] [--data <folder>] [--company <file>]

  --project <folder>  SDF project: the folder that holds manifest.xml (default: src)
  --port <number>     port on this machine; 0 takes any free one (default: 8080)
  --data <folder>     keeps the account's database there (default: in memory)
  --company <file>    JSON: name, accountId, timeZone, employees … in place of the demo company's
  --help              shows this
`;

const HIGHEST_PORT = 65_535;

/** Something the person at the terminal can mend: shown without a stack. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 * @param args without node and the file
 * @returns undefined when help was asked for
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): StartOptions | undefined {
  const values = parse(args);
  if (values.help === true) return undefined;
  const projectFolder = values.project === undefined ? resolve('src') : pathOf(values.project);
  if (!existsSync(resolve(projectFolder, 'manifest.xml'))) {
    throw new UsageError(
      `${projectFolder} holds no manifest.xml. Name the folder of an SDF project with --project.`,
    );
  }
  return {
    projectFolder,
    port: portOf(values.port ?? '8080'),
    ...(values.data === undefined ? {} : { dataFolder: pathOf(values.data) }),
    ...(values.company === undefined ? {} : { company: readCompany(pathOf(values.company)) }),
  };
}

/**
 * The command: starts the emulator, prints its address, and closes it on SIGINT or SIGTERM.
 * @param args without node and the file
 * @returns exit code; resolves when the emulator has been closed
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readArguments(args);
    if (options === undefined) {
      console.log(USAGE);
      return 0;
    }
    const emulator = await startEmulator(options);
    announce(emulator);
    await untilToldToStop();
    await emulator.close();
    return 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        project: { type: 'string' },
        port: { type: 'string' },
        data: { type: 'string' },
        company: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

/** A path as the person at the terminal means it: npm runs scripts in the package's folder and says where it was called. */
const pathOf = (path: string): string => resolve(process.env.INIT_CWD ?? '', path);

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port;
  throw new UsageError(`--port must be a number from 0 to ${HIGHEST_PORT}.`);
}

function readCompany(file: string): Partial<CompanySettings> {
  try {
    return readCompanyFile(file);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function announce({ url, account }: RunningEmulator): void {
  console.log(`${account.project.name} is open as the account of ${account.company.name}`);
  console.log(`  ${url}`);
  for (const { type, scriptId, file } of account.project.otherObjects) {
    console.log(`  Not emulated, and left out: ${type} ${scriptId} (${file})`);
  }
  console.log('Stop it with Ctrl+C.');
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** What the terminal shows of an error. */
export function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof DataFolderError) return error.message;
  if (error instanceof ProjectError) return `The project cannot be opened: ${error.message}`;
  if (error instanceof DeploymentError) {
    const isUnbuilt = error.problems.every((problem) => problem.includes('MODULE_DOES_NOT_EXIST'));
    return isUnbuilt
      ? `${error.message}\nThe scripts are not in the project's FileCabinet: build the project first (this one with "npm run build").`
      : error.message;
  }
  if (error instanceof RangeError) return error.message;
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    return 'That port is taken. Choose another with --port, or 0 for any free one.';
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
