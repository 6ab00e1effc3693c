import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Realm } from '../../emulator/runtime/realm/realm';
import { ScriptFiles } from '../../emulator/runtime/realm/script_files';
import { SuiteScriptError } from '../../emulator/runtime/suitescript_error';

/** Realms over files of a test, with a native module of the test's own. */

class Thing {
  #size = 1;
  /** Own public field. */
  readonly label = 'thing';

  get size(): number {
    return this.#size;
  }

  set size(value: number) {
    this.#size = value;
  }

  get fixed(): number {
    return 7;
  }

  grow({ by }: { by: number }): this {
    this.#size += by;
    return this;
  }

  visit(callback: (thing: Thing) => unknown): unknown {
    return callback(this);
  }

  fail(): never {
    throw new SuiteScriptError('BAD_THING', 'The thing is bad', { code: 4 });
  }

  break(): never {
    throw new Error('a bug of the emulator');
  }
}

const folder = mkdtempSync(join(tmpdir(), 'realm-'));
afterAll(() => rmSync(folder, { recursive: true }));

export const received: unknown[] = [];
export const bugs: unknown[] = [];
export const thing = new Thing();
const hostModules: Readonly<Record<string, object>> = {
  'N/log': { debug: (...values: unknown[]) => received.push(...values) },
  'N/util': {},
  'N/thing': {
    make: () => new Thing(),
    same: () => thing,
    take: (value: unknown) => received.push(value),
    give: () => ({ list: [1, { deep: new Date(0) }], empty: null, __proto__x: 1 }),
    isSame: (value: unknown) => value === thing,
    call: (callback: (value: unknown) => unknown, value: unknown) => callback(value),
    Color: { RED: 'red' },
  },
};

/** Makes a realm over files given by their File Cabinet path. */
export function realmOf(files: Readonly<Record<string, string>>, timeLimit = 2_000): Realm {
  const onDisk = Object.entries(files).map(([path, text], index): [string, string] => {
    const place = join(folder, `${index}-${Math.random()}.js`);
    writeFileSync(place, text);
    return [path, place];
  });
  return new Realm({
    files: new ScriptFiles(new Map(onDisk)),
    nativeModule: (name) => hostModules[name],
    now: () => Date.UTC(2026, 10, 23, 15),
    timeLimit,
    reportBug: (bug) => bugs.push(bug),
  });
}

/** Runs the body of a function in a realm of its own and hands over what it returns. */
export function evaluate(body: string, timeLimit?: number): unknown {
  const text = `define(['N/thing'], (thing) => ({ run() { ${body} } }));`;
  return realmOf({ '/SuiteScripts/main.js': text }, timeLimit).call('/SuiteScripts/main.js', 'run', []);
}

/** The name and message with which a body ends. */
export function failure(body: string, timeLimit?: number): string {
  try {
    evaluate(body, timeLimit);
  } catch (error) {
    return error instanceof SuiteScriptError ? `${error.name}: ${error.message}` : `host: ${String(error)}`;
  }
  return 'no error';
}

beforeEach(() => {
  received.length = 0;
  bugs.length = 0;
});
