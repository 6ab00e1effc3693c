import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, createContext, Script } from 'node:vm';
import { CIRCULAR_MODULES } from '../../assumptions';
import { notEmulated, SuiteScriptError, SuiteScriptModuleLoaderError } from '../suitescript_error';
import { type BugReporter, createHostSide, type HostSide } from './host_side';
import { fileCabinetPath, isNativeModule } from './module_names';
import type { Outcome } from './outcome';
import { moduleDoesNotExist, type ScriptFiles } from './script_files';
import { serverTime } from './server_time';
import { forgiveRejectionsOf } from './unhandled_rejections';

const bootstrap = (name: string): Script =>
  new Script(readFileSync(join(__dirname, name), 'utf8'), { filename: `netsuite:${name}` });
const bootstraps = {
  globals: bootstrap('globals.cjs'),
  boundary: bootstrap('boundary.cjs'),
  loader: bootstrap('loader.cjs'),
};

/** The global under which a run's work is handed in; it is gone before a script's first line runs. */
const ENTRY = '__enter';
const enter = new Script(
  `(() => { const work = globalThis.${ENTRY}; delete globalThis.${ENTRY}; return work(); })()`,
  {
    filename: 'netsuite:enter',
  },
);

interface Boundary {
  report(work: () => unknown): Outcome;
  settled(): Outcome;
}

interface Loader {
  loadNative(name: string): unknown;
  callEntry(path: string, entryPoint: string, values: readonly unknown[]): unknown;
  entryPoints(path: string): unknown;
  member(path: string, name: string): unknown;
}

/** What a realm is made from. */
export interface RealmOptions {
  readonly files: ScriptFiles;
  /** Makes an `N/` module; undefined when there is none of that name. */
  readonly nativeModule: (name: string) => object | undefined;
  /** The account's time, milliseconds since 1970. */
  readonly now: () => number;
  /** How long one run may take, in milliseconds. */
  readonly timeLimit: number;
  readonly reportBug: BugReporter;
}

/**
 * One isolated JavaScript world for one execution of a script: ECMAScript 2023, `define`, `require`, `log`,
 * `util` and the account's clock, nothing of
 * Node. Code from strings cannot be made.
 */
export class Realm {
  readonly #context: Context;
  readonly #options: RealmOptions;
  readonly #boundary: Boundary;
  readonly #loader: Loader;

  constructor(options: RealmOptions) {
    this.#options = options;
    this.#context = createContext(Object.create(null), {
      codeGeneration: { strings: false, wasm: false },
      microtaskMode: 'afterEvaluate',
    });
    forgiveRejectionsOf(this.#context);
    const start = <T>(script: Script, ...values: unknown[]): T =>
      script.runInContext(this.#context)(...values) as T;
    start(bootstraps.globals, { now: options.now, ...serverTime });
    const host = createHostSide(options.reportBug);
    this.#boundary = start(bootstraps.boundary, host);
    this.#loader = start(bootstraps.loader, this.#loaderHost(host), this.#boundary);
    for (const name of ['log', 'util']) {
      Object.defineProperty(this.#context, name, {
        value: this.#loader.loadNative(`N/${name}`),
        enumerable: true,
      });
    }
  }

  /**
   * Loads an entry file and calls one of its entry points.
   * @param path File Cabinet path
   * @param entryPoint e.g. `beforeSubmit`
   * @param values host values for the entry point
   * @returns its result as a host value; undefined when the file has no such entry point
   * @throws SuiteScriptError for whatever the script threw; SSS_TIME_LIMIT_EXCEEDED
   */
  call(path: string, entryPoint: string, values: readonly unknown[]): unknown {
    return this.#run(() => this.#loader.callEntry(path, entryPoint, values));
  }

  /**
   * Loads an entry file and names the functions it offers, as NetSuite looks at a file when it is deployed.
   */
  entryPoints(path: string): string[] {
    return this.#run(() => this.#loader.entryPoints(path)) as string[];
  }

  /**
   * What an entry file offers under a name that is no function, e.g. `config` of a map/reduce script.
   * @returns a host value; undefined when there is nothing of that name
   */
  member(path: string, name: string): unknown {
    return this.#run(() => this.#loader.member(path, name));
  }

  #run(work: () => unknown): unknown {
    let outcome: Outcome = { kind: 'pending' };
    Object.defineProperty(this.#context, ENTRY, {
      value: () => {
        outcome = this.#boundary.report(work);
      },
      configurable: true,
    });
    try {
      enter.runInContext(this.#context, { timeout: this.#options.timeLimit });
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      throw new SuiteScriptError('SSS_TIME_LIMIT_EXCEEDED', 'Script Execution Time Exceeded.');
    }
    if (outcome.kind === 'pending') outcome = this.#boundary.settled();
    return result(outcome);
  }

  #loaderHost(host: HostSide) {
    const { files, nativeModule } = this.#options;
    const refuse = (error: SuiteScriptError): Outcome => ({ kind: 'error', error });
    return {
      isNative: isNativeModule,
      nativeModule: (name: string, finish: (outcome: Outcome) => unknown): unknown => {
        const made = host.attempt(() => ({ kind: 'value', value: nativeModule(name) }));
        if (made.kind !== 'value') return finish(made);
        return made.value ?? finish(refuse(notEmulated(`Module ${name}`)));
      },
      resolve: (name: string, from: string): Outcome => {
        if (isNativeModule(name)) return { kind: 'value', value: name };
        const path = fileCabinetPath(name, from);
        return files.has(path)
          ? { kind: 'value', value: path }
          : refuse(moduleDoesNotExist(name.endsWith('.js') ? name : `${name}.js`));
      },
      evaluate: (path: string): Outcome => {
        let script: Script | undefined;
        const compiled = host.attempt(() => {
          script = files.script(path);
          return { kind: 'value', value: undefined };
        });
        if (script === undefined) return compiled;
        try {
          script.runInContext(this.#context);
          return compiled;
        } catch (thrown) {
          return { kind: 'thrown', thrown };
        }
      },
      refuseSecondDefine: (): Outcome =>
        refuse(
          new SuiteScriptError(
            'MULTIPLE_DEFINE_CALLS',
            'Invalid define call, define should only be called one time per module.',
          ),
        ),
      refuseCircle: (path: string): Outcome =>
        refuse(
          new SuiteScriptModuleLoaderError(CIRCULAR_MODULES.value, `Circular dependency of modules: ${path}`),
        ),
      refuseName: (kind: string): Outcome =>
        refuse(
          new SuiteScriptModuleLoaderError(
            'MODULE_DOES_NOT_EXIST',
            `Module does not exist: a module’s name cannot be a ${kind}`,
          ),
        ),
    };
  }
}

function result(outcome: Outcome): unknown {
  switch (outcome.kind) {
    case 'value':
      return outcome.value;
    case 'error':
      throw outcome.error;
    default:
      throw new SuiteScriptError('UNEXPECTED_ERROR', 'The script waits for a promise that never settles.');
  }
}
