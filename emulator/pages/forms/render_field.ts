import { HTML_IN_LIST_CELLS } from '../../assumptions';
import type { FieldModel, FormModel, SelectOption } from '../../modules/ui/widget/model';
import { type Html, html, multiline, nothing, raw } from '../html';
import { say } from '../words';
import type { FormViewer } from './form_viewer';
import { FormNames } from './post_names';

/** How one form shows its fields. */
export interface FieldContext {
  readonly form: Pick<FormModel, 'mode' | 'selectSource'>;
  readonly viewer: FormViewer;
  /** Value of a RADIO set by its id: the fields of a set share one. */
  readonly radioValue: (id: string) => string;
  /** Makes element ids of one page unique, e.g. for the lines of a sublist. */
  readonly idSuffix?: string;
  /** Name the value is posted under, where it is not the field's id. */
  readonly name?: string;
}

/** The choices of a select field. */
export function choicesOf(field: FieldModel, form: Pick<FormModel, 'selectSource'>): readonly SelectOption[] {
  return field.source === undefined ? field.options : (form.selectSource(field.source) ?? []);
}

/** Whether a field is on the page but not seen. */
export function isUnseen(field: FieldModel): boolean {
  return field.displayType === 'HIDDEN' || field.displayType === 'NODISPLAY';
}

/** One field with its label and help. */
export function renderField(field: FieldModel, context: FieldContext): Html {
  if (isUnseen(field)) return context.form.mode === 'edit' ? renderHidden(field, context) : nothing;
  if (field.type === 'INLINEHTML') {
    return html`<div class="field field-html" data-field="${field.id}">${raw(valueText(field))}</div>`;
  }
  if (field.type === 'HELP' || field.type === 'LABEL') {
    return html`<div class="field field-${field.type.toLowerCase()}" data-field="${field.id}">${field.label}</div>`;
  }
  const padding = field.padding === undefined ? nothing : html` style="margin-top:${field.padding}em"`;
  const help = renderHelp(field, context.viewer);
  if (isText(field, context)) {
    return html`<div class="field" data-field="${field.id}" ${padding}>
      <div class="label-row"><span class="label">${field.label}</span>${help}</div>
      <div class="value">${renderValue(field, context)}</div>
      ${context.form.mode === 'edit' ? renderHidden(field, context) : nothing}
    </div>`;
  }
  const mandatory = field.isMandatory ? html`<span class="mandatory" aria-hidden="true">*</span>` : nothing;
  const label = html`<label class="label" for="${elementId(field, context)}">${field.label}${mandatory}</label>`;
  if (field.type === 'CHECKBOX' || field.type === 'RADIO') {
    return html`<div class="field field-tick" data-field="${field.id}" ${padding}>
      ${renderControl(field, context)}<div class="label-row">${label}${help}</div>
    </div>`;
  }
  return html`<div class="field" data-field="${field.id}" ${padding}>
    <div class="label-row">${label}${help}</div>
    ${renderControl(field, context)}${renderInlineHelp(field)}
  </div>`;
}

/**
 * The field's value as text, as it stands on a record in view mode.
 * @param place whether it stands in a line of a sublist, where a script's text counts as HTML (assumption HTML_IN_LIST_CELLS)
 */
export function renderValue(
  field: FieldModel,
  { form, viewer }: Pick<FieldContext, 'form' | 'viewer'>,
  place: 'field' | 'cell' = 'field',
): Html {
  const value = valueText(field);
  switch (field.type) {
    case 'CHECKBOX':
      return html`<span class="tick" role="img" aria-label="${say(viewer, value === 'T' ? 'yes' : 'no')}">${value === 'T' ? '☑' : '☐'}</span>`;
    case 'SELECT':
    case 'MULTISELECT':
      return renderChosen(field, form);
    case 'EMAIL':
      return value === '' ? nothing : html`<a href="mailto:${value}">${value}</a>`;
    case 'URL':
      return value === '' ? nothing : renderLink(value, field.linkText ?? value);
    case 'PASSWORD':
      return value === ''
        ? nothing
        : html`<span aria-label="${say(viewer, 'notShown')}" role="img">••••••••</span>`;
    case 'INLINEHTML':
      return html`${raw(value)}`;
    case 'TEXT':
    case 'TEXTAREA':
      return place === 'cell' && field.scripted && HTML_IN_LIST_CELLS.value
        ? html`${raw(value)}`
        : multiline(value);
    default:
      return multiline(value);
  }
}

/** A link of a page; anything but a web address, an address in the account or mail is shown as text. */
export function renderLink(href: string, text: string): Html {
  const safe = /^(https?:|mailto:|\/|\?|#)/i.test(href);
  return safe ? html`<a href="${href}">${text}</a>` : html`${text}`;
}

/** The input element itself. */
export function renderControl(field: FieldModel, context: FieldContext): Html {
  const id = elementId(field, context);
  const name = context.name ?? field.id;
  const value = valueText(field);
  const disabled = field.displayType === 'DISABLED' ? html` disabled` : nothing;
  const readOnly = field.displayType === 'READONLY' ? html` readonly` : nothing;
  const required = field.isMandatory ? html` aria-required="true"` : nothing;
  const described = field.help === '' ? nothing : html` aria-describedby="${id}_help"`;
  const length = field.maxLength === undefined ? nothing : html` maxlength="${field.maxLength}"`;
  const common = html`id="${id}" name="${name}"${required}${described}${disabled}`;
  // A disabled control posts nothing; NetSuite posts the value all the same.
  const kept =
    field.displayType === 'DISABLED' ? renderHidden(field, { ...context, idSuffix: '_kept' }) : nothing;
  switch (field.type) {
    case 'CHECKBOX':
      return html`<input type="checkbox" value="T" ${common}${value === 'T' ? html` checked` : nothing}>${
        field.displayType === 'DISABLED' ? kept : FormNames.empty(name, 'F')
      }`;
    case 'RADIO':
      return html`<input type="radio" id="${id}" name="${name}" value="${field.source ?? ''}"${described}${disabled}${
        context.radioValue(field.id) === field.source ? html` checked` : nothing
      }>`;
    case 'SELECT':
      return html`<select ${common}>${renderOptions(field, context.form)}</select>${kept}`;
    case 'MULTISELECT':
      return html`<select multiple size="${field.height ?? 5}" ${common}>${renderOptions(field, context.form)}</select>${
        field.displayType === 'DISABLED' ? kept : FormNames.empty(name, '')
      }`;
    case 'TEXTAREA':
    case 'LONGTEXT':
    case 'RICHTEXT':
      // The line break after the tag keeps a first line break of the value, which HTML would drop.
      return html`<textarea rows="${field.height ?? 4}" cols="${field.width ?? 40}" ${common}${readOnly}${length}>
${value}</textarea>${kept}`;
    default:
      return html`<input type="${inputType(field)}" ${common}${readOnly}${length}${inputHints(field, context.viewer)}${
        // A password that was typed is never sent back to the browser.
        field.type === 'PASSWORD' ? nothing : html` value="${value}"`
      }>${kept}`;
  }
}

function inputType(field: FieldModel): string {
  switch (field.type) {
    case 'PASSWORD':
      return 'password';
    case 'EMAIL':
      return 'email';
    case 'PHONE':
      return 'tel';
    case 'URL':
      return 'url';
    default:
      return 'text';
  }
}

function inputHints(field: FieldModel, { formats }: FormViewer): Html {
  const size = field.width === undefined ? nothing : html` size="${field.width}"`;
  switch (field.type) {
    case 'DATE':
      return html` class="short" placeholder="${formats.datePattern}"${size}`;
    case 'TIMEOFDAY':
      return html` class="short" placeholder="${formats.timePattern}"${size}`;
    case 'INTEGER':
      return html` class="short number" inputmode="numeric"${size}`;
    case 'FLOAT':
    case 'CURRENCY':
    case 'PERCENT':
      return html` class="short number" inputmode="decimal"${size}`;
    case 'PASSWORD':
      return html` autocomplete="new-password"${size}`;
    default:
      return html` spellcheck="false"${size}`;
  }
}

function renderOptions(field: FieldModel, form: Pick<FormModel, 'selectSource'>): Html {
  const chosen = selectedValues(field);
  const choices = choicesOf(field, form);
  const blank =
    field.type === 'SELECT' && field.source !== undefined && !(field.isMandatory && chosen.length > 0)
      ? html`<option value=""></option>`
      : nothing;
  return html`${blank}${choices.map(
    (choice) =>
      html`<option value="${choice.value}"${chosen.includes(choice.value) ? html` selected` : nothing}>${choice.text}</option>`,
  )}`;
}

function renderChosen(field: FieldModel, form: Pick<FormModel, 'selectSource'>): Html {
  const choices = choicesOf(field, form);
  const shown = selectedValues(field)
    .filter((value) => value !== '')
    .map((value) => {
      const text = choices.find((choice) => choice.value === value)?.text ?? value;
      const href = field.linkTo?.(value);
      return href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
    });
  return html`${shown.map((each, index) => (index === 0 ? each : html`<br>${each}`))}`;
}

function renderHidden(field: FieldModel, context: FieldContext): Html {
  const id = elementId(field, context);
  // What a password field holds is not for the page, seen or not.
  const value = field.type === 'PASSWORD' ? '' : selectedValues(field).join(FormNames.multiSelectSeparator);
  return html`<input type="hidden" id="${id}" name="${context.name ?? field.id}" value="${value}">`;
}

/**
 * The "?" beside a label. With assets/pages.js a click on the label itself opens it, as in NetSuite (section_4335195721); the mark is for the
 * keyboard.
 */
function renderHelp(field: FieldModel, viewer: FormViewer): Html {
  if (field.help === '') return nothing;
  return html`<details class="help"><summary class="help-mark" aria-label="${say(viewer, 'help', { label: field.label })}">?</summary>
    <div class="help-text"><strong>${field.label}</strong><p id="field_${field.id}_help">${multiline(field.help)}</p></div></details>`;
}

/** On an assistant help can stand below the field as well. */
function renderInlineHelp(field: FieldModel): Html {
  if (field.help === '' || field.helpInline !== true) return nothing;
  return html`<p class="help-inline">${multiline(field.help)}</p>`;
}

function isText(field: FieldModel, context: FieldContext): boolean {
  return context.form.mode === 'view' || field.displayType === 'INLINE' || field.type === 'IMAGE';
}

function elementId(field: FieldModel, context: FieldContext): string {
  const radio = field.type === 'RADIO' ? `_${field.source ?? ''}` : '';
  return `field_${field.id}${radio}${context.idSuffix ?? ''}`;
}

function selectedValues(field: FieldModel): readonly string[] {
  if (typeof field.value !== 'string') return field.value;
  return field.value === '' ? [] : [field.value];
}

function valueText(field: FieldModel): string {
  return typeof field.value === 'string' ? field.value : field.value.join(', ');
}
