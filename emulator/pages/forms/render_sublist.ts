import type { FieldModel, FormModel, SublistModel } from '../../modules/ui/widget/model';
import { type Html, html, nothing } from '../html';
import { say } from '../words';
import type { FormViewer } from './form_viewer';
import { FormNames } from './post_names';
import { renderButton } from './render_button';
import { type FieldContext, isUnseen, renderControl, renderValue } from './render_field';

/** Types whose cells stand at the right, so that figures line up. */
const NUMBERS: readonly string[] = ['INTEGER', 'FLOAT', 'CURRENCY', 'PERCENT'];

/** Whether people may add lines: the two editor types on a form that is being edited. */
function isGrowing(sublist: SublistModel, form: Pick<FormModel, 'mode'>): boolean {
  return form.mode === 'edit' && (sublist.type === 'EDITOR' || sublist.type === 'INLINEEDITOR');
}

/** A sublist as a table, with its buttons and help. */
export function renderSublist(sublist: SublistModel, form: FormModel, viewer: FormViewer): Html {
  if (sublist.displayType === 'HIDDEN') return nothing;
  const growing = isGrowing(sublist, form);
  const columns = sublist.fields.filter((field) => !isUnseen(field));
  const lines = growing ? [...sublist.lines, new Map<string, string>()] : sublist.lines;
  const posts = form.mode === 'edit' && sublist.type !== 'STATICLIST';
  return html`<div class="sublist" data-sublist="${sublist.id}">
    ${sublist.helpText === '' ? nothing : html`<p class="sublist-help">${sublist.helpText}</p>`}
    ${renderTools(sublist, viewer)}
    <div class="table-scroll" tabindex="0" role="region" aria-label="${sublist.label}">
    <table class="lines">
      <caption class="visually-hidden">${sublist.label}</caption>
      <thead><tr>${columns.map((field) => html`<th scope="col" class="${alignment(field)}">${field.label}</th>`)}</tr></thead>
      <tbody>${
        lines.length === 0
          ? html`<tr><td class="empty" colspan="${Math.max(columns.length, 1)}">${sublist.emptyText ?? say(viewer, 'noLines')}</td></tr>`
          : lines.map((line, index) => renderLine(sublist, line, index, form, viewer))
      }</tbody>
      ${renderTotal(sublist, columns, viewer)}
    </table></div>
    ${
      posts
        ? FormNames.sublist(
            sublist.id,
            sublist.fields.map((field) => field.id),
            growing,
          )
        : nothing
    }
    ${growing ? html`<button type="button" class="button small" data-add-line>${say(viewer, 'add')}</button>` : nothing}
  </div>`;
}

function renderTools(sublist: SublistModel, viewer: FormViewer): Html {
  const markAll = sublist.hasMarkAll
    ? html`<button type="button" class="button small" data-mark="all">${say(viewer, 'markAll')}</button>
        <button type="button" class="button small" data-mark="none">${say(viewer, 'unmarkAll')}</button>`
    : nothing;
  const newLine =
    sublist.newLine === undefined
      ? nothing
      : html`<a class="button small" href="${sublist.newLine.href}">${sublist.newLine.label}</a>`;
  const buttons = sublist.buttons.map((button) => renderButton(button, 'small'));
  if (!sublist.hasMarkAll && sublist.newLine === undefined && buttons.length === 0) return nothing;
  return html`<div class="sublist-tools">${newLine}${markAll}${buttons}</div>`;
}

function renderLine(
  sublist: SublistModel,
  line: ReadonlyMap<string, string>,
  index: number,
  form: FormModel,
  viewer: FormViewer,
): Html {
  const cells = sublist.fields.map((column) => {
    const field = { ...column, value: line.get(column.id) ?? column.value };
    const context: FieldContext = {
      form,
      viewer,
      radioValue: () => '',
      idSuffix: `_${sublist.id}_${index + 1}`,
      name: FormNames.cell(field.id, index + 1),
    };
    if (isUnseen(field)) {
      return postsValue(sublist, form) ? hiddenCell(field, context) : nothing;
    }
    if (isEntered(sublist, field, form)) {
      return html`<td class="${alignment(field)}"><label class="visually-hidden" for="field_${field.id}${context.idSuffix}">${say(viewer, 'lineLabel', { label: field.label, line: index + 1 })}</label>${renderControl(field, context)}</td>`;
    }
    return html`<td class="${alignment(field)}">${renderValue(field, context, 'cell')}${postsValue(sublist, form) ? hiddenCell(field, context) : nothing}</td>`;
  });
  return html`<tr>${cells}</tr>`;
}

function hiddenCell(field: FieldModel, context: FieldContext): Html {
  const value =
    typeof field.value === 'string' ? field.value : field.value.join(FormNames.multiSelectSeparator);
  return html`<input type="hidden" name="${context.name ?? field.id}" value="${value}">`;
}

function postsValue(sublist: SublistModel, form: FormModel): boolean {
  return form.mode === 'edit' && sublist.type !== 'STATICLIST';
}

/** In a LIST only checkboxes and fields of display type ENTRY are inputs (serverWidget.SublistType, section_4332704307). */
function isEntered(sublist: SublistModel, field: FieldModel, form: FormModel): boolean {
  if (form.mode !== 'edit' || field.displayType === 'INLINE') return false;
  if (sublist.type === 'LIST') return field.displayType === 'ENTRY' || field.type === 'CHECKBOX';
  return isGrowing(sublist, form);
}

function renderTotal(sublist: SublistModel, columns: readonly FieldModel[], viewer: FormViewer): Html {
  const total = sublist.totallingField;
  if (total === undefined) return nothing;
  const sum = sublist.lines.reduce((all, line) => all + (Number(line.get(total)) || 0), 0);
  return html`<tfoot><tr>${columns.map((field, index) =>
    field.id === total
      ? html`<td class="number">${sum}</td>`
      : html`<td>${index === 0 ? say(viewer, 'total') : nothing}</td>`,
  )}</tr></tfoot>`;
}

function alignment(field: FieldModel): string {
  return NUMBERS.includes(field.type) ? 'number' : 'text';
}
