// @ts-check
// Members of N/ modules that only the server can answer. Client scripts call them without a promise and wait, as in NetSuite.
import { notEmulated, SuiteScriptError } from './errors.js';
import { page } from './page_data.js';

/** @typedef {import('./page_data.js').ScriptData} ScriptData */

/**
 * Asks the server for a member of its module of the same name.
 * @param {ScriptData} script whose deployment asks @param {string} module @param {string} member @param {unknown[]} values
 * @returns {unknown}
 */
export function callServer(script, module, member, values) {
  const request = new XMLHttpRequest();
  request.open('POST', page.addresses.call, false);
  request.setRequestHeader('Content-Type', 'application/json');
  const { script: scriptId, deployment } = script;
  request.send(
    JSON.stringify({ script: scriptId, deployment, module, member, values: values.map(toServer) }),
  );
  const answer = JSON.parse(request.responseText);
  if (answer.error !== undefined) throw new SuiteScriptError(answer.error.name, answer.error.message);
  const [options] = values;
  const isDay = module === 'N/format' && /** @type {any} */ (options)?.type === 'date';
  return fromServer(answer.value, isDay);
}

/**
 * Tells the Execution Log of an error that a client script did not catch.
 * @param {ScriptData} script @param {{ name: string, message: string, stack: string }} error
 */
export function reportError(script, error) {
  const body = JSON.stringify({ script: script.script, deployment: script.deployment, ...error });
  // The page may be about to go.
  const headers = { 'Content-Type': 'application/json' };
  return fetch(page.addresses.error, { method: 'POST', headers, body, keepalive: body.length < 60_000 });
}

/** @param {unknown} value @returns {unknown} */
function toServer(value) {
  if (value instanceof Date) return { $date: value.getTime(), $day: dayOf(value) };
  if (Array.isArray(value)) return value.map(toServer);
  if (typeof value === 'function') throw notEmulated('A function handed to a member that the server answers');
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toServer(member)]));
}

/** @param {any} value @param {boolean} isDay whether a Date is a calendar day, which begins at midnight of the browser @returns {unknown} */
function fromServer(value, isDay) {
  if (Array.isArray(value)) return value.map((each) => fromServer(each, isDay));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$template === 'string') return translator(value.$template);
  if (typeof value.$day === 'string') return isDay ? midnight(value.$day) : new Date(value.$date);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fromServer(member, isDay)]));
}

/** The function that N/translation gives for a text: fills in `{1}`, `{2}` … @param {string} template */
function translator(template) {
  return (/** @type {{ params?: unknown[] } | undefined} */ options) =>
    template.replace(/\{(\d+)\}/g, (place, number) => String(options?.params?.[Number(number) - 1] ?? place));
}

/** @param {Date} date the day it is in the browser */
function dayOf(date) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** @param {string} day `2026-12-31` */
function midnight(day) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
