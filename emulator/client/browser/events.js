// @ts-check
// Entry points of client scripts (section_4489981198) on what people do to the page.
import { bodyText, currentRecord, writeBody } from './current_record.js';
import { asHtml, show } from './dialogs.js';
import { showError } from './error_dialog.js';
import { notEmulated } from './errors.js';
import { fieldData, pageForm } from './field_inputs.js';
import { page } from './page_data.js';
import { mandatoryByScript } from './record_field.js';
import { placeOf, selectedRow, selectRow } from './sublists.js';

/** @typedef {import('./page_data.js').ScriptData} ScriptData */
/** @typedef {{ data: ScriptData, exports: Record<string, unknown> }} LoadedScript */
/** @typedef {import('./page_data.js').SublistData} SublistData */
/** @typedef {{ sublistId?: string, fieldId: string, line?: number }} Change */

/** validateField does not run for them: "this doesn't work for list or box fields" (section_4410693152). */
const NOT_VALIDATED = ['SELECT', 'MULTISELECT', 'CHECKBOX', 'RADIO'];

/** Entry points that nothing on a page here sets off. postSourcing is for transactions alone, which have no pages here. */
const NOT_EMULATED = [
  'localizationContextEnter',
  'localizationContextExit',
  'validateInsert',
  'validateDelete',
];

/** The entry points of a page's client scripts: those of the form first, then those of its record type. */
export class Events {
  /** @type {LoadedScript[]} */
  #scripts = [];
  /** Body field → its text before the change that is under way. @type {Map<string, string | string[]>} */
  #before = new Map();

  /** Sublist → its line that was changed and not yet validated. @type {Map<SublistData, Element>} */
  #changedLines = new Map();

  /** @param {LoadedScript[]} scripts */
  start(scripts) {
    this.#scripts = scripts;
    this.#refuseUnknown();
    this.#remember();
    this.#pageInit();
    const form = pageForm();
    form?.addEventListener('change', (event) => this.#changedByPerson(event));
    form?.addEventListener('focusin', (event) => this.#lineSelected(event));
    // The inputs have their first values again when this event is over.
    form?.addEventListener('reset', () => setTimeout(() => this.#pageInit()));
  }

  #pageInit() {
    const { mode } = page.subject;
    this.#run('pageInit', { mode });
  }

  /** What would never run here must not be waited for in vain. */
  #refuseUnknown() {
    for (const { data, exports } of this.#scripts) {
      const found = NOT_EMULATED.find((name) => typeof exports[name] === 'function');
      if (found !== undefined) showError(data, notEmulated(`The entry point ${found}`));
    }
  }

  /** Whether the form may be sent. */
  maySave() {
    if (![...this.#changedLines.keys()].every((sublist) => this.#mayLeave(sublist))) return false;
    const empty = [...mandatoryByScript].filter(([id]) => {
      const field = fieldData(id);
      return field !== undefined && String(bodyText(field)) === '';
    });
    if (empty.length > 0) {
      const labels = empty.map(([, label]) => label).join(', ');
      show({
        title: '',
        message: asHtml(`Please enter value(s) for: ${labels}`),
        buttons: [{ label: 'OK', value: true }],
      });
      return false;
    }
    return this.#allow('saveRecord', {});
  }

  /** A script set a field. @param {Change} change */
  changedByScript(change) {
    if (this.#scripts.length === 0) return;
    this.#run('fieldChanged', change);
    this.#remember();
  }

  /** @param {Event} event */
  #changedByPerson(event) {
    if (!(event.target instanceof Element)) return;
    const place = placeOf(event.target);
    if (place !== undefined) {
      const { sublist, row, fieldId, line } = place;
      selectRow(sublist, row);
      this.#changedLines.set(sublist, row);
      if (fieldId !== undefined) this.#run('fieldChanged', { sublistId: sublist.id, fieldId, line });
      return;
    }
    const field = fieldData(/** @type {{ name?: string }} */ (event.target).name ?? '');
    if (field === undefined) return;
    const change = { fieldId: field.id };
    if (!NOT_VALIDATED.includes(field.type) && !this.#allow('validateField', change)) {
      writeBody(field, this.#before.get(field.id) ?? '');
      return;
    }
    this.#run('fieldChanged', change);
    this.#remember();
  }

  /** @param {Event} event */
  #lineSelected(event) {
    if (!(event.target instanceof Element)) return;
    const place = placeOf(event.target);
    if (place === undefined || selectedRow(place.sublist) === place.row) return;
    if (!this.#mayLeave(place.sublist)) return;
    selectRow(place.sublist, place.row);
    this.#run('lineInit', { sublistId: place.sublist.id });
  }

  /** Ends the work on a sublist's changed line; one that validateLine refuses stays the current one. @param {SublistData} sublist */
  #mayLeave(sublist) {
    const row = this.#changedLines.get(sublist);
    if (row === undefined) return true;
    selectRow(sublist, row);
    const context = { sublistId: sublist.id };
    if (!this.#allow('validateLine', context)) {
      /** @type {HTMLElement | null} */ (
        row.querySelector('input:not([type=hidden]), select, textarea')
      )?.focus();
      return false;
    }
    this.#changedLines.delete(sublist);
    this.#run('sublistChanged', { ...context, operation: 'commit' });
    return true;
  }

  #remember() {
    for (const field of page.fields)
      this.#before.set(field.id, field.type === 'PASSWORD' ? '' : bodyText(field));
  }

  /** @param {string} entryPoint @param {object} context */
  #run(entryPoint, context) {
    for (const script of this.#scripts) this.#call(script, entryPoint, context);
  }

  /** Whether every script that has the entry point says `true`. @param {string} entryPoint @param {object} context */
  #allow(entryPoint, context) {
    return this.#scripts.every((script) => {
      if (typeof script.exports[entryPoint] !== 'function') return true;
      return Boolean(this.#call(script, entryPoint, context));
    });
  }

  /** @param {LoadedScript} script @param {string} entryPoint @param {object} context */
  #call({ data, exports }, entryPoint, context) {
    const entry = exports[entryPoint];
    // Client scripts only run in edit mode (section_4410597671).
    if (typeof entry !== 'function' || page.subject.mode === 'view') return undefined;
    const record = currentRecord(data, (change) => this.changedByScript(change));
    try {
      return entry({ currentRecord: record, ...context });
    } catch (error) {
      showError(data, error);
      return false;
    }
  }
}
