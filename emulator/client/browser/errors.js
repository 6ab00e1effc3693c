// @ts-check
// Errors as client scripts see them, and objects that have no quiet gaps.

/** An error as SuiteScript throws it: no Error of JavaScript, as on the server. */
export class SuiteScriptError {
  type = 'error.SuiteScriptError';
  id = '';
  /** @type {readonly string[]} */
  stack = [];

  /**
   * @param {string} name @param {string} message @param {unknown} [cause]
   * @param {boolean} [notifyOff]
   */
  constructor(name, message, cause, notifyOff = false) {
    this.name = name;
    this.message = message;
    this.cause = cause;
    this.notifyOff = notifyOff;
  }

  toJSON() {
    const { type, name, message, stack, cause, id } = this;
    return { type, name, message, stack, cause, id };
  }

  toString() {
    return `${this.type}: ${this.name}: ${this.message}`;
  }
}

/** @param {string} what @returns {SuiteScriptError} */
export function notEmulated(what) {
  return new SuiteScriptError(
    'EMULATOR_NOT_IMPLEMENTED',
    `${what} is not emulated in client scripts. See docs/fidelity.md for what is.`,
  );
}

/** Asked of any object by JavaScript itself or by AMD, so an answer of "nothing" is right. */
const LANGUAGE = ['then', 'toJSON', '__esModule', 'default', 'constructor', 'valueOf', 'toString'];

/**
 * An object whose missing members throw, and which takes no new ones.
 * @template {object} T @param {T} target @param {string} label as in `N/url` @returns {T}
 */
export function closed(target, label) {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || typeof key === 'symbol' || LANGUAGE.includes(key))
        return Reflect.get(object, key, receiver);
      throw notEmulated(`${label}.${key}`);
    },
    set(object, key, value, receiver) {
      if (typeof key === 'symbol' || !(key in object)) throw notEmulated(`Setting ${label}.${String(key)}`);
      if (!Reflect.set(object, key, value, receiver)) {
        throw new SuiteScriptError('READ_ONLY_PROPERTY', `You cannot set ${label}.${key}; it is read-only.`);
      }
      return true;
    },
  });
}

/**
 * The options of a call, checked as on the server (emulator/runtime/arguments.ts).
 * @param {string} call @param {unknown} given
 * @param {readonly string[]} required @param {readonly string[]} [optional]
 * @returns {Record<string, any>}
 */
export function optionsOf(call, given, required, optional = []) {
  const missing = (/** @type {string} */ name) =>
    new SuiteScriptError('SSS_MISSING_REQD_ARGUMENT', `${call}: Missing a required argument: ${name}`);
  if (typeof given !== 'object' || given === null) throw missing('options');
  const options = /** @type {Record<string, unknown>} */ (given);
  for (const name of required) {
    if (options[name] === undefined || options[name] === null || options[name] === '') throw missing(name);
  }
  const known = [...required, ...optional];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw notEmulated(`Option "${unknown}" of ${call}`);
  return options;
}

/**
 * @param {string} call @param {string} name @param {'string' | 'number' | 'boolean' | 'array'} type
 * @param {unknown} value undefined passes
 */
export function expectType(call, name, type, value) {
  if (value === undefined) return;
  const fits = type === 'array' ? Array.isArray(value) : typeof value === type;
  if (!fits) {
    const message = `${call}: Wrong parameter type: options.${name} is expected as ${type}.`;
    throw new SuiteScriptError('WRONG_PARAMETER_TYPE', message);
  }
}
