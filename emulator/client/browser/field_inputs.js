// @ts-check
// Reading and writing what stands in the inputs of a form, as text: checkboxes `T` or `F`, multi-selects a list of ids.
import { SuiteScriptError } from './errors.js';
import { page } from './page_data.js';

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Control */
/** @typedef {import('./page_data.js').FieldData} FieldData */

/** The page's form; null in view mode and on lists. @returns {HTMLFormElement | null} */
export const pageForm = () => document.querySelector('form.form');

/** Ends the id of the hidden input that posts what a disabled control does not. */
const KEPT = '_kept';
/** Between the values of a multi-select in one hidden input. */
const SEPARATOR = '\u0005';

/** @param {string} id @returns {FieldData | undefined} */
export const fieldData = (id) => page.fields.find((field) => field.id === id);

/** The element around a field, its label and help. @param {string} id @returns {HTMLElement | null} */
export const fieldBox = (id) => document.querySelector(`.field[data-field="${CSS.escape(id)}"]`);

/** Controls of one name, without the hidden ones that only keep a disabled one's value. @param {ParentNode} within @param {string} name @returns {Control[]} */
export function controlsOf(within, name) {
  const found = within.querySelectorAll(`[name="${CSS.escape(name)}"]`);
  return /** @type {Control[]} */ ([...found]).filter((control) => !control.id.endsWith(KEPT));
}

/** @param {Control[]} controls @param {string} type field type @returns {string | string[]} */
export function readControls(controls, type) {
  const [first] = controls;
  if (type === 'RADIO') {
    const chosen = controls.find((control) => control instanceof HTMLInputElement && control.checked);
    return chosen?.value ?? '';
  }
  if (first === undefined) return type === 'MULTISELECT' ? [] : '';
  if (first instanceof HTMLInputElement && first.type === 'checkbox') return first.checked ? 'T' : 'F';
  if (type !== 'MULTISELECT') return first.value;
  if (first instanceof HTMLSelectElement) return [...first.selectedOptions].map(({ value }) => value);
  return first.value === '' ? [] : first.value.split(SEPARATOR);
}

/**
 * @param {Control[]} controls @param {string} type field type @param {string | string[]} text
 * @throws INVALID_FLD_VALUE for a choice that a select does not offer
 */
export function writeControls(controls, type, text) {
  const [first] = controls;
  if (first === undefined) return;
  if (type === 'RADIO') {
    for (const each of controls) if (each instanceof HTMLInputElement) each.checked = each.value === text;
    return;
  }
  const values = Array.isArray(text) ? text : [text];
  if (first instanceof HTMLSelectElement) {
    const offered = [...first.options].map(({ value }) => value);
    const wrong = values.find((value) => value !== '' && !offered.includes(value));
    if (wrong !== undefined) throw invalidValue(first.name);
    for (const option of first.options) option.selected = values.includes(option.value);
    if (!first.multiple && values[0] === '' && !offered.includes('')) first.selectedIndex = -1;
  } else if (first instanceof HTMLInputElement && first.type === 'checkbox') first.checked = text === 'T';
  else first.value = values.join(SEPARATOR);
  const kept = document.getElementById(first.id + KEPT);
  if (kept instanceof HTMLInputElement) kept.value = values.join(SEPARATOR);
}

/** A disabled control posts nothing, NetSuite posts its value all the same. @param {Control} control @param {boolean} disabled @param {string} type */
export function disableControl(control, disabled, type) {
  document.getElementById(control.id + KEPT)?.remove();
  control.disabled = disabled;
  if (!disabled) return;
  const kept = document.createElement('input');
  kept.type = 'hidden';
  kept.id = control.id + KEPT;
  kept.name = control.name;
  kept.value = [readControls([control], type)].flat().join(SEPARATOR);
  control.after(kept);
}

/** @param {string} fieldId */
export function invalidValue(fieldId) {
  return new SuiteScriptError(
    'INVALID_FLD_VALUE',
    `You have entered an Invalid Field Value for the following field: ${fieldId}`,
  );
}
