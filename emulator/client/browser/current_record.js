// @ts-check
// N/currentRecord (section_4625600928): the record or form on the page, as one client script sees it.
import { closed, notEmulated, optionsOf, SuiteScriptError } from './errors.js';
import { controlsOf, fieldBox, fieldData, pageForm, readControls, writeControls } from './field_inputs.js';
import { toText, toValue } from './field_values.js';
import { page } from './page_data.js';
import { recordField } from './record_field.js';
import { sublistMembers } from './sublists.js';

/** @typedef {import('./page_data.js').ScriptData} ScriptData */
/** @typedef {import('./page_data.js').FieldData} FieldData */

/**
 * What happens when a script sets a field: told by events.js, so that a field's entry points run.
 * @typedef {(change: { sublistId?: string, fieldId: string, line?: number }) => void} ChangeListener
 */

/** @param {ScriptData} script @param {ChangeListener} changed @returns {Record<string, any>} */
export function currentRecord(script, changed) {
  const { recordType, recordId, mode } = page.subject;
  const members = {
    id: recordId,
    type: recordType,
    isDynamic: true,
    isReadOnly: mode === 'view',
    /** @param {unknown} options */
    getValue: (options) => {
      const field = known('CurrentRecord.getValue', options);
      return field === undefined ? undefined : toValue(script, field, bodyText(field));
    },
    /** @param {unknown} options */
    getText: (options) => {
      const field = known('CurrentRecord.getText', options);
      return field === undefined ? undefined : shownText(field);
    },
    /** @param {unknown} given @param {unknown} [second] */
    setValue: (given, second) => {
      if (mode === 'view') throw readOnly();
      const names = ['ignoreFieldChange', 'forceSyncSourcing', 'value', 'fireSlavingSync'];
      const options = normalized(given, { value: second });
      const {
        fieldId,
        value,
        ignoreFieldChange = false,
      } = optionsOf('CurrentRecord.setValue', options, ['fieldId'], names);
      const field = fieldData(fieldId);
      if (field === undefined) throw invalidField(fieldId);
      writeBody(field, toText(script, field, value));
      if (!ignoreFieldChange) changed({ fieldId });
      return record;
    },
    /** @param {unknown} given @param {unknown} [second] */
    setText: (given, second) => {
      if (mode === 'view') throw readOnly();
      const names = ['ignoreFieldChange', 'forceSyncSourcing', 'text'];
      const options = normalized(given, { text: second });
      const {
        fieldId,
        text,
        ignoreFieldChange = false,
      } = optionsOf('CurrentRecord.setText', options, ['fieldId'], names);
      const field = fieldData(fieldId);
      if (field === undefined) throw invalidField(fieldId);
      writeBody(field, byText(field, text));
      if (!ignoreFieldChange) changed({ fieldId });
      return record;
    },
    /** @param {unknown} options */
    getField: (options) => {
      const field = known('CurrentRecord.getField', options);
      return field === undefined ? null : recordField(field);
    },
    ...sublistMembers(script, changed),
  };
  const record = closed(Object.freeze(members), 'CurrentRecord');
  return record;
}

/** Methods also take their options one after the other: `setValue('name', 'Emma')`. @param {unknown} given @param {object} [second] */
function normalized(given, second) {
  return typeof given === 'string' ? { fieldId: given, ...second } : given;
}

/** @param {string} call @param {unknown} given @returns {FieldData | undefined} */
function known(call, given) {
  const { fieldId } = optionsOf(call, normalized(given), ['fieldId']);
  return fieldData(String(fieldId));
}

/** @param {FieldData} field @returns {string | string[]} */
export function bodyText(field) {
  if (field.type === 'INLINEHTML') return fieldBox(field.id)?.innerHTML ?? '';
  const form = pageForm();
  if (page.subject.mode !== 'view' && form !== null)
    return readControls(controlsOf(form, field.id), field.type);
  if (field.value === undefined)
    throw notEmulated(`Reading the PASSWORD field ${field.id} of a page in view mode`);
  return field.value;
}

/** @param {FieldData} field @param {string | string[]} text */
export function writeBody(field, text) {
  if (field.type === 'INLINEHTML') {
    const box = fieldBox(field.id);
    if (box !== null) box.innerHTML = String(text);
    return;
  }
  const form = pageForm();
  if (form === null) throw notEmulated('Setting a field of a page without a form');
  writeControls(controlsOf(form, field.id), field.type, text);
  const shown = field.displayType === 'INLINE' ? fieldBox(field.id)?.querySelector('.value') : undefined;
  if (shown) shown.textContent = [shownText(field)].flat().join(', ');
}

/** What a person sees of a field's value. @param {FieldData} field @returns {string | string[]} */
function shownText(field) {
  const text = bodyText(field);
  if (field.type !== 'SELECT' && field.type !== 'MULTISELECT') return text;
  const options = choices(field);
  const name = (/** @type {string} */ value) => options.find((option) => option.value === value)?.text ?? '';
  return Array.isArray(text) ? text.map(name) : name(text);
}

/** @param {FieldData} field @param {unknown} text @returns {string | string[]} */
function byText(field, text) {
  if (field.type !== 'SELECT' && field.type !== 'MULTISELECT') return String(text);
  const options = choices(field);
  const value = (/** @type {unknown} */ name) => {
    const option = options.find((each) => each.text === name);
    if (option === undefined)
      throw new SuiteScriptError('INVALID_FLD_VALUE', `${field.id} has no choice of that text.`);
    return option.value;
  };
  return Array.isArray(text) ? text.map(value) : text === '' ? '' : value(text);
}

/** @param {FieldData} field @returns {{ value: string, text: string }[]} */
function choices(field) {
  const control = controlsOf(pageForm() ?? document, field.id)[0];
  if (control instanceof HTMLSelectElement) return [...control.options];
  return field.options ?? [];
}

function readOnly() {
  return new SuiteScriptError('READ_ONLY_RECORD', 'The current record is read-only in view mode.');
}

/** @param {string} fieldId */
function invalidField(fieldId) {
  return new SuiteScriptError('SSS_INVALID_FIELD', `The page has no field ${fieldId}.`);
}
