// @ts-check
// Between the text of a form's field and the value a script sees, in the formats of whoever looks at the page.
import { notEmulated } from './errors.js';
import { invalidValue } from './field_inputs.js';
import { callServer } from './server_calls.js';

/** @typedef {import('./page_data.js').ScriptData} ScriptData */

/** Field type → the format.Type that reads and writes it. @type {Record<string, string>} */
const FORMATS = {
  DATE: 'date',
  DATETIME: 'datetime',
  DATETIMETZ: 'datetimetz',
  INTEGER: 'integer',
  FLOAT: 'float',
  CURRENCY: 'currency',
};
const DATES = ['DATE', 'DATETIME', 'DATETIMETZ'];

/** @param {ScriptData} script @param {{ id: string, type: string }} field @param {string | string[]} text @returns {unknown} */
export function toValue(script, { id, type }, text) {
  if (type === 'CHECKBOX') return text === 'T';
  if (type === 'TIMEOFDAY' || type === 'PERCENT') throw notEmulated(`The value of ${id}, a ${type} field`);
  if (FORMATS[type] === undefined || text === '') return text;
  return callServer(script, 'N/format', 'parse', [{ value: text, type: FORMATS[type] }]);
}

/**
 * @param {ScriptData} script @param {{ id: string, type: string }} field @param {unknown} value @returns {string | string[]}
 * @throws INVALID_FLD_VALUE for a value of another type than the field's
 */
export function toText(script, { id, type }, value) {
  if (type === 'CHECKBOX') {
    if (typeof value !== 'boolean') throw invalidValue(id);
    return value ? 'T' : 'F';
  }
  if (type === 'MULTISELECT') {
    const values = Array.isArray(value) ? value : [value];
    return values.filter((each) => each !== '' && each !== null).map(String);
  }
  if (type === 'TIMEOFDAY' || type === 'PERCENT') throw notEmulated(`Setting ${id}, a ${type} field`);
  if (value === null || value === undefined || value === '') return '';
  if (DATES.includes(type)) {
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw invalidValue(id);
    return String(callServer(script, 'N/format', 'format', [{ value, type: FORMATS[type] }]));
  }
  if (FORMATS[type] !== undefined) {
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number)) throw invalidValue(id);
    if (type === 'INTEGER' && !Number.isInteger(number)) throw invalidValue(id);
    return String(callServer(script, 'N/format', 'format', [{ value: number, type: FORMATS[type] }]));
  }
  if (typeof value === 'object') throw invalidValue(id);
  return String(value);
}
