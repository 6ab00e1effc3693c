// @ts-check
// Runs the page's client scripts: loads their files, then its entry points and the functions of its buttons.

import { showError } from './error_dialog.js';
import { notEmulated, SuiteScriptError } from './errors.js';
import { Events } from './events.js';
import { pageForm } from './field_inputs.js';
import { installGlobals, Loader } from './loader.js';
import { modulesFor } from './modules.js';
import { page } from './page_data.js';

/** @typedef {import('./events.js').LoadedScript} LoadedScript */

const events = new Events();

/** Scripts load beside each other; one that cannot is told of, and the others run. */
const loading = Promise.all(page.scripts.map((data, index) => load(data, index === 0)));
const started = loading.then((scripts) => {
  const loaded = scripts.filter((script) => script !== undefined);
  events.start(loaded);
  document.documentElement.dataset.clientScripts = 'started';
  return loaded;
});

/** @param {import('./page_data.js').ScriptData} data @param {boolean} isFirst @returns {Promise<LoadedScript | undefined>} */
async function load(data, isFirst) {
  const modules = modulesFor(data, (change) => events.changedByScript(change));
  const loader = new Loader(modules);
  if (isFirst) {
    installGlobals(loader);
    // Scripts may use both without loading them (chapter_4387171685).
    Object.assign(globalThis, { log: modules('N/log'), util: modules('N/util') });
  }
  try {
    const exports = await loader.entry(data.file);
    return { data, exports: typeof exports === 'object' && exports !== null ? { ...exports } : {} };
  } catch (error) {
    showError(data, error);
    return undefined;
  }
}

document.addEventListener('clientfunction', async (event) => {
  event.preventDefault();
  const { name } = /** @type {CustomEvent<{ name: string }>} */ (event).detail;
  const [first] = page.scripts;
  // Buttons call the client script that the form names, not those deployed on the record type.
  const script = (await started).find(({ data }) => data.level === 'form');
  const data = script?.data ?? first;
  if (data === undefined) return;
  try {
    await callFunction(script, name);
  } catch (error) {
    showError(data, error);
  }
});

/** @param {LoadedScript | undefined} script @param {string} name */
function callFunction(script, name) {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) throw notEmulated(`The functionName "${name}"`);
  const called = script?.exports[name];
  if (typeof called === 'function') return called();
  throw new SuiteScriptError('TypeError', `The page's client script has no function ${name}.`);
}

pageForm()?.addEventListener('submit', (event) => {
  const form = pageForm();
  const { submitter } = event;
  // Deleting a record saves nothing.
  if (form === null || submitter?.getAttribute('name') === '_action') return;
  if (document.documentElement.dataset.clientScripts !== 'started') {
    event.preventDefault();
    started.then(() => form.requestSubmit(submitter));
  } else if (!events.maySave()) event.preventDefault();
});

/** The script that an address of a stack belongs to; the first where none does. @param {unknown} error */
function scriptOf(error) {
  const stack = String(/** @type {{ stack?: unknown } | null} */ (error)?.stack ?? '');
  return page.scripts.find(({ file }) => stack.includes(encodeURIComponent(file))) ?? page.scripts[0];
}

addEventListener('unhandledrejection', (event) => {
  const script = scriptOf(event.reason);
  if (script === undefined) return;
  event.preventDefault();
  showError(script, event.reason);
});

addEventListener('error', (event) => {
  const script = scriptOf(event.error);
  if (event.defaultPrevented || script === undefined || event.error === null || event.error === undefined)
    return;
  event.preventDefault();
  showError(script, event.error);
});
