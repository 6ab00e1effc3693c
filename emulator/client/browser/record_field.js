// @ts-check
// currentRecord.Field (section_4793291846): a body field of the page.
import { closed, optionsOf, SuiteScriptError } from './errors.js';
import { controlsOf, disableControl, fieldBox, pageForm } from './field_inputs.js';

/** @typedef {import('./page_data.js').FieldData} FieldData */

/** Fields that the client script made mandatory: the server knows nothing of it. @type {Map<string, string>} */
export const mandatoryByScript = new Map();

const control = (/** @type {FieldData} */ { id }) => controlsOf(pageForm() ?? document, id)[0];

class Field {
  #data;

  /** @param {FieldData} data */
  constructor(data) {
    this.#data = data;
  }

  get id() {
    return this.#data.id;
  }

  get label() {
    return this.#data.label;
  }

  get type() {
    return this.#data.type.toLowerCase();
  }

  get isDisabled() {
    return control(this.#data)?.disabled ?? false;
  }

  set isDisabled(value) {
    const { id, type } = this.#data;
    for (const each of controlsOf(pageForm() ?? document, id)) {
      if (each instanceof HTMLInputElement && each.type === 'hidden') continue;
      disableControl(each, value, type);
    }
  }

  get isMandatory() {
    return (
      mandatoryByScript.has(this.#data.id) || control(this.#data)?.getAttribute('aria-required') === 'true'
    );
  }

  set isMandatory(value) {
    const { id, label } = this.#data;
    if (value) mandatoryByScript.set(id, label);
    else mandatoryByScript.delete(id);
    const mark = fieldBox(id)?.querySelector('.mandatory');
    const element = control(this.#data);
    if (value) element?.setAttribute('aria-required', 'true');
    else element?.removeAttribute('aria-required');
    if (!value) mark?.remove();
    else if (mark === null || mark === undefined) {
      const star = document.createElement('span');
      star.className = 'mandatory';
      star.setAttribute('aria-hidden', 'true');
      star.textContent = '*';
      fieldBox(id)?.querySelector('.label')?.append(star);
    }
  }

  /** Whether the field takes part in the page at all. */
  get isDisplay() {
    return fieldBox(this.#data.id)?.hidden === false;
  }

  set isDisplay(value) {
    const box = fieldBox(this.#data.id);
    if (box === null) throw new SuiteScriptError('SSS_INVALID_FIELD', `${this.#data.id} is not on the page.`);
    box.hidden = !value;
  }

  /** Whether the field is seen; one that is not keeps its place. */
  get isVisible() {
    const box = fieldBox(this.#data.id);
    return box !== null && !box.hidden && box.style.visibility !== 'hidden';
  }

  set isVisible(value) {
    const box = fieldBox(this.#data.id);
    if (box !== null) box.style.visibility = value ? '' : 'hidden';
  }

  /** @param {unknown} [options] `filter` is compared with the choices' texts @returns {{ value: string, text: string }[]} */
  getSelectOptions(options = {}) {
    const { filter, operator = 'contains' } = optionsOf(
      'Field.getSelectOptions',
      options,
      [],
      ['filter', 'operator'],
    );
    const all = this.#data.options ?? [...this.#select().options].map(({ value, text }) => ({ value, text }));
    if (filter === undefined) return all;
    const wanted = String(filter).toLowerCase();
    const matches = { contains: 'includes', is: 'equals', startswith: 'startsWith' }[String(operator)];
    if (matches === undefined)
      throw new SuiteScriptError('SSS_INVALID_SEARCH_OPERATOR', `Invalid operator: ${operator}`);
    return all.filter(({ text }) => {
      const found = text.toLowerCase();
      if (matches === 'equals') return found === wanted;
      return matches === 'includes' ? found.includes(wanted) : found.startsWith(wanted);
    });
  }

  /** @param {unknown} options */
  insertSelectOption(options) {
    const {
      value,
      text,
      isSelected = false,
    } = optionsOf('Field.insertSelectOption', options, ['value', 'text'], ['isSelected']);
    const select = this.#ownSelect();
    select.add(new Option(String(text), String(value), false, isSelected === true));
  }

  /** @param {unknown} options `value: null` takes every choice away */
  removeSelectOption(options) {
    const { value } = optionsOf('Field.removeSelectOption', options, [], ['value']);
    const select = this.#ownSelect();
    for (const option of [...select.options])
      if (value === null || option.value === String(value)) option.remove();
  }

  #select() {
    const element = control(this.#data);
    if (element instanceof HTMLSelectElement) return element;
    throw new SuiteScriptError('SSS_INVALID_UI_OBJECT_TYPE', `${this.#data.id} is no select field.`);
  }

  /** Only choices of a field that a script added can be changed (section_4794227019). */
  #ownSelect() {
    if (!this.#data.isScripted)
      throw new SuiteScriptError('SSS_INVALID_UI_OBJECT_TYPE', `${this.#data.id} was not added by a script.`);
    return this.#select();
  }

  toJSON() {
    return { id: this.id, label: this.label, type: this.type };
  }
}

/** @param {FieldData} data @returns {Field} */
export function recordField(data) {
  // Private members are the object's own, not the proxy's, so methods and accessors run on the object.
  const field = new Field(data);
  /** @type {any} */
  const members = {};
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(Field.prototype))) {
    if (name === 'constructor') continue;
    const { get, set, value } = member;
    Object.defineProperty(
      members,
      name,
      value === undefined
        ? { get: get?.bind(field), set: set?.bind(field), enumerable: true }
        : { value: value.bind(field), enumerable: false },
    );
  }
  return closed(members, 'Field');
}
