// @ts-check
// `define` and `require` of SuiteScript in the browser (section_4387811519): files of the File Cabinet become script elements, so that the
// page needs no eval. One loader serves one client script; modules are anonymous, and each file is loaded once.
import { SuiteScriptError } from './errors.js';
import { page } from './page_data.js';

/** @typedef {{ factory: unknown, dependencies: string[] | undefined }} Definition */

/** What the file of a script element that runs just now passed to `define`. */
const definitions = new WeakMap();

/** @type {(...values: unknown[]) => void} */
function define(...values) {
  const element = document.currentScript;
  if (element === null || !definitions.has(element)) {
    throw new SuiteScriptError('INVALID_DEFINE', 'define was called outside of a script file of the page.');
  }
  const found = definitions.get(element);
  if (found.definition !== undefined) {
    found.error = new SuiteScriptError(
      'MULTIPLE_DEFINE_CALLS',
      'Invalid define call, define should only be called one time per module.',
    );
    return;
  }
  const dependencies = values.at(-2);
  found.definition = {
    factory: values.at(-1),
    dependencies: Array.isArray(dependencies) ? dependencies : undefined,
  };
}

/** Loads the modules of one client script. */
export class Loader {
  /** File Cabinet path → its exports. @type {Map<string, Promise<unknown>>} */
  #modules = new Map();
  /** File Cabinet path → the files it waits for. @type {Map<string, Set<string>>} */
  #waits = new Map();
  /** What has been loaded, for `require` of a name. @type {Map<string, unknown>} */
  #loaded = new Map();
  #nativeModule;

  /** @param {(name: string) => unknown} nativeModule gives an `N/` module; throws for one that is not emulated */
  constructor(nativeModule) {
    this.#nativeModule = nativeModule;
  }

  /** The exports of the client script itself. @param {string} file @returns {Promise<unknown>} */
  entry(file) {
    return this.#file(file, undefined);
  }

  /** @param {string} name @param {string} from @returns {Promise<unknown>} */
  async #load(name, from) {
    if (name.startsWith('N/')) return this.#native(name);
    return this.#file(fileCabinetPath(name, from), from);
  }

  /** @param {string} name */
  #native(name) {
    if (!this.#loaded.has(name)) this.#loaded.set(name, this.#nativeModule(name));
    return this.#loaded.get(name);
  }

  /** @param {string} path @param {string | undefined} from */
  #file(path, from) {
    if (from !== undefined) this.#refuseCircle(path, from);
    let exports = this.#modules.get(path);
    if (exports === undefined) {
      exports = this.#build(path, from === undefined);
      this.#modules.set(path, exports);
    }
    return exports;
  }

  /** Two files that wait for each other would wait for ever. @param {string} path @param {string} from */
  #refuseCircle(path, from) {
    const seen = new Set();
    const reaches = (/** @type {string} */ file) => {
      if (file === from) return true;
      if (seen.has(file)) return false;
      seen.add(file);
      return [...(this.#waits.get(file) ?? [])].some(reaches);
    };
    if (reaches(path)) {
      const error = new SuiteScriptError(
        'CIRCULAR_MODULE_DEPENDENCY',
        `Circular dependency of modules: ${path}`,
      );
      error.type = 'error.SuiteScriptModuleLoaderError';
      throw error;
    }
    const waits = this.#waits.get(from) ?? new Set();
    this.#waits.set(from, waits.add(path));
  }

  /** @param {string} path @param {boolean} isEntry */
  async #build(path, isEntry) {
    const { factory, dependencies } = (await evaluate(path, isEntry)) ?? { factory: undefined };
    const exports = typeof factory === 'function' ? await this.#run(factory, dependencies, path) : factory;
    this.#loaded.set(path, exports);
    this.#waits.delete(path);
    return exports;
  }

  /** @param {Function} factory @param {string[] | undefined} dependencies @param {string} path */
  async #run(factory, dependencies, path) {
    const module = { id: path, exports: {} };
    const special = {
      require: this.requireFrom(path),
      exports: module.exports,
      module,
    };
    if (dependencies === undefined) {
      // The CommonJS form asks by `require('…')`, which cannot wait: what its text names is loaded before, as AMD loaders do.
      await Promise.all(requiredNames(factory).map((name) => this.#load(name, path)));
    }
    const names = dependencies ?? ['require', 'exports', 'module'];
    const values = await Promise.all(
      names.map((name) =>
        Object.hasOwn(special, name) ? Reflect.get(special, name) : this.#load(name, path),
      ),
    );
    const result = factory(...values);
    return result === undefined ? module.exports : result;
  }

  /** `require` for one file: a list of names with a callback, or the name of something that is loaded. @param {string} from */
  requireFrom(from) {
    return (
      /** @type {string | string[]} */ wanted,
      /** @type {Function | undefined} */ done,
      /** @type {((error: unknown) => void) | undefined} */ failed,
    ) => {
      if (typeof wanted === 'string') return this.#known(wanted, from);
      const loading = Promise.all(wanted.map((name) => this.#load(name, from)));
      loading.then((values) => done?.(...values), failed);
      return undefined;
    };
  }

  /** @param {string} name @param {string} from */
  #known(name, from) {
    if (name.startsWith('N/')) return this.#native(name);
    const path = fileCabinetPath(name, from);
    if (!this.#loaded.has(path)) throw moduleDoesNotExist(name);
    return this.#loaded.get(path);
  }
}

/** Puts `define` and `require` where script files look for them. @param {Loader} loader that `require` outside of a module asks */
export function installGlobals(loader) {
  Object.assign(globalThis, { define, require: loader.requireFrom('/') });
}

/** @param {string} path @param {boolean} isEntry @returns {Promise<Definition | undefined>} */
async function evaluate(path, isEntry) {
  const address = `${page.addresses.file}?file=${encodeURIComponent(path)}${isEntry ? '&entry=T' : ''}`;
  const element = document.createElement('script');
  /** @type {{ definition?: Definition, error?: unknown }} */
  const found = {};
  definitions.set(element, found);
  /** What the file threw before or beside its `define`. */
  const failed = (/** @type {ErrorEvent} */ event) => {
    if (document.currentScript === element || event.filename.endsWith(address)) {
      event.preventDefault();
      found.error ??= event.error ?? event.message;
    }
  };
  addEventListener('error', failed);
  try {
    await new Promise((loaded, refused) => {
      element.addEventListener('load', loaded);
      element.addEventListener('error', refused);
      element.src = address;
      document.head.append(element);
    }).catch(() => refusalOf(address));
  } finally {
    removeEventListener('error', failed);
  }
  if (found.error !== undefined) throw found.error;
  return found.definition;
}

/** A script element does not tell why it failed; the address does. @param {string} address */
async function refusalOf(address) {
  const answer = await (await fetch(address)).json();
  throw new SuiteScriptError(answer.error.name, answer.error.message);
}

/** Names in `require('…')` of a factory's text. @param {Function} factory @returns {string[]} */
function requiredNames(factory) {
  return [...String(factory).matchAll(/\brequire\(\s*(['"])([^'"]+)\1\s*\)/g)].map(([, , name = '']) => name);
}

/** @param {string} name @param {string} from @returns {string} */
export function fileCabinetPath(name, from) {
  const isRelative = name.startsWith('./') || name.startsWith('../');
  const parts = isRelative ? [...from.split('/').slice(0, -1), ...name.split('/')] : name.split('/');
  /** @type {string[]} */
  const path = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  const joined = `/${path.join('/')}`;
  return joined.endsWith('.js') ? joined : `${joined}.js`;
}

/** @param {string} name */
function moduleDoesNotExist(name) {
  return new SuiteScriptError('MODULE_DOES_NOT_EXIST', `Module does not exist: ${name}`);
}
