import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type AccountOptions, type LocalAccount, openAccount } from '../../emulator/account/open_account';
import { Network } from '../../emulator/network/network';

const FIXTURE = join(__dirname, 'fixtures', 'library');

/** Entry files that do nothing, for tests that are about another one. */
const IDLE: Readonly<Record<string, string>> = {
  'book_late_ue.js': script('UserEventScript', '{ beforeSubmit() {} }'),
  'count_mr.js': script('MapReduceScript', '{ getInputData() {}, map() {} }'),
  'book_ue.js': script('UserEventScript', '{ beforeSubmit() {} }'),
  'loan_ue.js': script('UserEventScript', '{ beforeSubmit() {} }'),
  'desk_sl.js': script('Suitelet', '{ onRequest() {} }'),
  'hook_rl.js': script('Restlet', '{ get() {} }'),
  'night_ss.js': script('ScheduledScript', '{ execute() {} }'),
};

/**
 * A script file as it is deployed.
 * @param type `@NScriptType`
 * @param entryPoints an expression that gives the entry points; every module is there under its last name, `N/record` as `record`
 */
export function script(type: string, entryPoints: string, modules: readonly string[] = []): string {
  const names = modules.map((module) => module.split('/').at(-1));
  return `/**\n * @NApiVersion 2.1\n * @NScriptType ${type}\n */\ndefine(${JSON.stringify(modules)}, (${names.join(', ')}) => (${entryPoints}));\n`;
}

/** A Suitelet that writes what an expression gives, as JSON. */
export function suitelet(body: string, modules: readonly string[] = []): string {
  return script(
    'Suitelet',
    `{ onRequest({ request, response }) { response.write({ output: JSON.stringify((() => { ${body} })()) ?? 'null' }); } }`,
    modules,
  );
}

/** Writes the library project with these script files to a folder of its own. */
export function libraryProject(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  cpSync(FIXTURE, folder, { recursive: true });
  for (const [name, text] of Object.entries({ ...IDLE, ...files })) {
    const path = join(folder, 'FileCabinet', 'SuiteScripts', 'library', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/** An opened library and what a test asks of it. */
export interface Library extends LocalAccount {
  /** Calls the desk Suitelet and reads its JSON; an error is thrown. */
  ask(parameters?: Readonly<Record<string, string>>, role?: string): unknown;
}

/**
 * Opens the library, a small made-up project, with script files of the test's own.
 * @param files by name under /SuiteScripts/library
 */
export async function openLibrary(
  files: Readonly<Record<string, string>> = {},
  options: Partial<AccountOptions> = {},
): Promise<Library> {
  const projectFolder = libraryProject(files);
  const network = options.network ?? (await Network.start());
  const account = await openAccount({ projectFolder, network, now: '2026-11-23T15:00:00Z', ...options });
  const ask = (parameters: Readonly<Record<string, string>> = {}, role?: string): unknown => {
    const session = account.session(role === undefined ? {} : { role });
    const request = { method: 'GET', parameters, headers: {}, body: '', url: '/' } as const;
    const response = account.scripts.suitelet(
      'customscript_lib_desk_sl',
      'customdeploy_lib_desk_sl',
      request,
      session,
    );
    if (response.kind === 'error') throw response.error;
    return response.kind === 'text' ? JSON.parse(response.body) : response;
  };
  const close = account.close;
  return Object.assign(account, {
    ask,
    close: () => {
      close();
      rmSync(projectFolder, { recursive: true, force: true });
    },
  });
}

const openedForTests: Library[] = [];
afterEach(() => {
  for (const library of openedForTests.splice(0)) library.close();
});

/** Opens a library as `openLibrary` does, for one test: it is closed when that test is over. */
export async function libraryForTest(
  files: Readonly<Record<string, string>> = {},
  options: Partial<AccountOptions> = {},
): Promise<Library> {
  const library = await openLibrary(files, options);
  openedForTests.push(library);
  return library;
}

/** The library that the test opened last. */
export function libraryOfTest(): Library {
  const library = openedForTests.at(-1);
  if (library === undefined) throw new Error('This test has opened no library');
  return library;
}
