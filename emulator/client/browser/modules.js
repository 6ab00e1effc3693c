// @ts-check
// The `N/` modules that client scripts can load; emulator/client/client_modules.ts says which members there are.
import { currentRecord } from './current_record.js';
import { dialog } from './dialogs.js';
import { closed, notEmulated, optionsOf, SuiteScriptError } from './errors.js';
import { https } from './https.js';
import { message } from './messages.js';
import { page } from './page_data.js';
import { callServer } from './server_calls.js';

/** @typedef {import('./page_data.js').ScriptData} ScriptData */
/** @typedef {import('./current_record.js').ChangeListener} ChangeListener */

/** N/error, but its Type. */
const error = {
  /** @param {unknown} options */
  create(options) {
    const given = optionsOf('error.create', options, ['name', 'message'], ['notifyOff', 'cause']);
    const text = given.message instanceof Object ? (given.message.message ?? '') : given.message;
    return new SuiteScriptError(String(given.name), String(text), given.cause, given.notifyOff === true);
  },
};

/** N/util: the questions about a value. */
const util = {
  isArray: Array.isArray,
  isBoolean: (/** @type {unknown} */ value) => typeof value === 'boolean',
  isDate: (/** @type {unknown} */ value) => value instanceof Date,
  isError: (/** @type {unknown} */ value) => value instanceof Error,
  isFunction: (/** @type {unknown} */ value) => typeof value === 'function',
  isNumber: (/** @type {unknown} */ value) => typeof value === 'number',
  isObject: (/** @type {unknown} */ value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date),
  isString: (/** @type {unknown} */ value) => typeof value === 'string',
  trim: (/** @type {unknown} */ value) => String(value).trim(),
};

/** N/runtime, but its constants. @param {ScriptData} script */
function runtime(script) {
  const ask = (/** @type {string} */ method) => (/** @type {unknown} */ options) =>
    callServer(script, 'N/runtime', method, [options]);
  const user = closed(
    Object.freeze({
      ...script.user,
      getPermission: ask('getCurrentUser/getPermission'),
      getPreference: ask('getCurrentUser/getPreference'),
    }),
    'User',
  );
  const current = closed(
    Object.freeze({
      id: script.script,
      deploymentId: script.deployment,
      logLevel: script.logLevel,
      getParameter: ask('getCurrentScript/getParameter'),
    }),
    'Script',
  );
  return { getCurrentScript: () => current, getCurrentUser: () => user };
}

/** N/currentRecord. @param {ScriptData} script @param {ChangeListener} changed */
function currentRecordModule(script, changed) {
  const get = () => currentRecord(script, changed);
  return { get: closed(Object.assign(get, { promise: async () => get() }), 'currentRecord.get') };
}

/**
 * The modules of one client script.
 * @param {ScriptData} script @param {ChangeListener} changed told of fields that the script sets
 * @returns {(name: string) => object} throws EMULATOR_NOT_IMPLEMENTED for a module that client scripts do not have here
 */
export function modulesFor(script, changed) {
  /** @type {Record<string, object>} */
  const inBrowser = {
    'N/currentRecord': currentRecordModule(script, changed),
    'N/error': error,
    'N/https': https,
    'N/runtime': runtime(script),
    'N/ui/dialog': dialog,
    'N/ui/message': message,
    'N/util': util,
  };
  return (name) => {
    const parts = page.modules[name];
    if (parts === undefined) throw notEmulated(`Module ${name}`);
    const { browser = [], server = [] } = parts;
    const written = inBrowser[name] ?? {};
    const gap = browser.find((member) => !(member in written));
    if (gap !== undefined) throw notEmulated(`${name}.${gap}`);
    const members = {
      ...written,
      ...page.values[name],
      ...Object.fromEntries(server.map((member) => [member, serverMember(script, name, member)])),
    };
    return closed(Object.freeze(members), name);
  };
}

/** @param {ScriptData} script @param {string} module @param {string} member */
function serverMember(script, module, member) {
  const call = (/** @type {unknown[]} */ ...values) => callServer(script, module, member, values);
  if (module !== 'N/url' || member !== 'resolveScript') return call;
  const promise = async (/** @type {unknown[]} */ ...values) => call(...values);
  return closed(Object.assign(call, { promise }), 'url.resolveScript');
}
