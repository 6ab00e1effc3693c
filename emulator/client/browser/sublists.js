// @ts-check
// The sublist members of currentRecord.CurrentRecord: lines of the page's tables, counted from 0.
import { notEmulated, optionsOf, SuiteScriptError } from './errors.js';
import { controlsOf, readControls, writeControls } from './field_inputs.js';
import { toText, toValue } from './field_values.js';
import { page } from './page_data.js';

/** @typedef {import('./page_data.js').SublistData} SublistData */

/** Sublist → the row that is selected. @type {Map<string, Element>} */
const selected = new Map();

/** @param {SublistData} sublist @returns {Element[]} */
const rows = ({ id }) => [...document.querySelectorAll(`[data-sublist="${CSS.escape(id)}"] tbody tr`)];

/** The number that the names of a row's inputs end in. @param {Element} row */
const numberOf = (row) => (row.parentElement === null ? 0 : [...row.parentElement.children].indexOf(row) + 1);

/** @param {SublistData} sublist @param {Element} row @param {{ id: string, type: string }} field @returns {string | string[]} */
function cellText(sublist, row, field) {
  const number = numberOf(row);
  const controls = controlsOf(row, `${field.id}${number}`);
  if (controls.length > 0) return readControls(controls, field.type);
  return sublist.lines[number - 1]?.[field.id] ?? '';
}

/** A line that is empty is not there: it waits for somebody to fill it in. @param {SublistData} sublist @returns {Element[]} */
function lines(sublist) {
  if (!sublist.isEdited) return rows(sublist).slice(0, sublist.lines.length);
  return rows(sublist).filter((row) =>
    sublist.fields.some(
      (field) => ![[], '', 'F'].some((none) => String(cellText(sublist, row, field)) === String(none)),
    ),
  );
}

/** Which sublist and line an element stands in; undefined for the body. @param {Element} element */
export function placeOf(element) {
  const sublistId = element.closest('[data-sublist]')?.getAttribute('data-sublist');
  const sublist = page.sublists.find(({ id }) => id === sublistId);
  const row = element.closest('tbody tr');
  if (sublist === undefined || row === null) return undefined;
  const name = /** @type {{ name?: string }} */ (element).name ?? '';
  const field = sublist.fields.find(({ id }) => `${id}${numberOf(row)}` === name);
  return { sublist, row, fieldId: field?.id, line: rows(sublist).indexOf(row) };
}

/** @param {SublistData} sublist @param {Element} row */
export function selectRow(sublist, row) {
  selected.set(sublist.id, row);
}

/** @param {SublistData} sublist @returns {Element | undefined} */
export const selectedRow = (sublist) => selected.get(sublist.id);

/**
 * @param {import('./page_data.js').ScriptData} script
 * @param {(change: { sublistId?: string, fieldId: string, line?: number }) => void} changed
 */
export function sublistMembers(script, changed) {
  const value = (
    /** @type {SublistData} */ sublist,
    /** @type {Element} */ row,
    /** @type {string} */ fieldId,
  ) => {
    const field = fieldOf(sublist, fieldId);
    return toValue(script, field, cellText(sublist, row, field));
  };
  return {
    /** @param {unknown} given @returns {number} -1 when there is no such sublist */
    getLineCount: (given) => {
      const options = typeof given === 'string' ? { sublistId: given } : given;
      const { sublistId } = optionsOf('CurrentRecord.getLineCount', options, ['sublistId']);
      const sublist = page.sublists.find(({ id }) => id === sublistId);
      return sublist === undefined ? -1 : lines(sublist).length;
    },
    /** @param {unknown} options */
    getSublistValue: (options) => {
      const { sublistId, fieldId, line } = optionsOf('CurrentRecord.getSublistValue', options, [
        'sublistId',
        'fieldId',
        'line',
      ]);
      const sublist = sublistOf(sublistId);
      return value(sublist, lineOf(sublist, line), fieldId);
    },
    /** @param {unknown} options */
    getCurrentSublistIndex: (options) => {
      const sublist = sublistOf(
        optionsOf('CurrentRecord.getCurrentSublistIndex', options, ['sublistId']).sublistId,
      );
      return rows(sublist).indexOf(current(sublist));
    },
    /** @param {unknown} options */
    getCurrentSublistValue: (options) => {
      const { sublistId, fieldId } = optionsOf('CurrentRecord.getCurrentSublistValue', options, [
        'sublistId',
        'fieldId',
      ]);
      const sublist = sublistOf(sublistId);
      return value(sublist, current(sublist), fieldId);
    },
    /** @param {unknown} options */
    setCurrentSublistValue: (options) => {
      const given = optionsOf(
        'CurrentRecord.setCurrentSublistValue',
        options,
        ['sublistId', 'fieldId'],
        ['value', 'ignoreFieldChange', 'forceSyncSourcing'],
      );
      const sublist = sublistOf(given.sublistId);
      const row = current(sublist);
      const field = fieldOf(sublist, given.fieldId);
      const controls = controlsOf(row, `${field.id}${numberOf(row)}`);
      if (controls.length === 0) throw notEmulated(`Setting ${field.id}, which people cannot enter,`);
      writeControls(controls, field.type, toText(script, field, given.value));
      if (given.ignoreFieldChange !== true)
        changed({ sublistId: sublist.id, fieldId: field.id, line: rows(sublist).indexOf(row) });
    },
    /** @param {unknown} options */
    selectLine: (options) => {
      const { sublistId, line } = optionsOf('CurrentRecord.selectLine', options, ['sublistId', 'line']);
      const sublist = sublistOf(sublistId);
      selectRow(sublist, lineOf(sublist, line));
    },
  };
}

/** @param {unknown} sublistId @returns {SublistData} */
function sublistOf(sublistId) {
  const sublist = page.sublists.find(({ id }) => id === sublistId);
  if (sublist === undefined)
    throw new SuiteScriptError('SSS_INVALID_SUBLIST_OPERATION', `The page has no sublist ${sublistId}.`);
  return sublist;
}

/** @param {SublistData} sublist @param {string} fieldId */
function fieldOf(sublist, fieldId) {
  const field = sublist.fields.find(({ id }) => id === fieldId);
  if (field === undefined)
    throw new SuiteScriptError('SSS_INVALID_FIELD', `The sublist ${sublist.id} has no field ${fieldId}.`);
  return field;
}

/** @param {SublistData} sublist @param {unknown} line @returns {Element} */
function lineOf(sublist, line) {
  const row = lines(sublist)[Number(line)];
  if (row === undefined)
    throw new SuiteScriptError(
      'SSS_INVALID_SUBLIST_OPERATION',
      `The sublist ${sublist.id} has no line ${line}.`,
    );
  return row;
}

/** @param {SublistData} sublist @returns {Element} */
function current(sublist) {
  const row = selected.get(sublist.id);
  if (row?.isConnected) return row;
  throw new SuiteScriptError('SSS_INVALID_SUBLIST_OPERATION', `No line of ${sublist.id} is selected.`);
}
