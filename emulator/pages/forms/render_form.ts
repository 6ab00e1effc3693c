import type { FieldGroupModel, FieldModel, FormModel, TabModel } from '../../modules/ui/widget/model';
import { type Html, html, multiline, nothing } from '../html';
import type { FormViewer } from './form_viewer';
import { renderButtons } from './render_button';
import { type FieldContext, isUnseen, renderField } from './render_field';
import { renderMessages } from './render_messages';
import { renderSublist } from './render_sublist';

/** Where a form is posted to and what goes with it unseen. */
export interface FormTarget {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
}

/**
 * A form as HTML: messages, buttons, field groups in columns, tabs with their fields and sublists. The one renderer of Suitelet forms, record pages
 * and the emulator's own forms. Without JavaScript tabs are sections under headings; `assets/pages.js` makes tabs of them.
 * @param viewer who looks at it
 * @param target undefined for a page that only shows (mode `view`)
 */
export function renderForm(form: FormModel, viewer: FormViewer, target?: FormTarget): Html {
  const body = html`
    ${renderButtons(form.buttons, 'top')}
    ${renderFormContent(form, viewer)}
    ${form.buttons.length > 0 && form.mode === 'edit' ? renderButtons(form.buttons) : nothing}`;
  const content =
    target === undefined
      ? html`<div class="form">${body}</div>`
      : html`<form class="form" method="post" action="${target.action}" novalidate>${Object.entries(
          target.hidden,
        ).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${body}</form>`;
  return html`${renderMessages(form.messages, viewer)}${content}`;
}

/** What stands between the buttons of a form: its fields, groups, tabs and sublists. */
export function renderFormContent(form: FormModel, viewer: FormViewer): Html {
  const context: FieldContext = {
    form,
    viewer,
    radioValue: (id) => {
      const set = form.fields.find((field) => field.id === id && field.value !== '');
      return typeof set?.value === 'string' ? set.value : '';
    },
  };
  return html`${renderOutside(form, context, 'OUTSIDEABOVE')}
    ${renderArea(form, context, undefined)}
    ${renderOutside(form, context, 'OUTSIDEBELOW')}
    ${renderTabs(form, context, undefined)}`;
}

/** Breadcrumbs and cross links that a script added to a page. */
export function renderPageLinks(form: Pick<FormModel, 'links'>, type: 'BREADCRUMB' | 'CROSSLINK'): Html {
  const links = form.links.filter((link) => link.type === type);
  if (links.length === 0) return nothing;
  return html`<ul class="page-links ${type.toLowerCase()}">${links.map(
    (link) => html`<li><a href="${link.url}">${link.title}</a></li>`,
  )}</ul>`;
}

/** The fields and groups that stand directly in a tab, or in the main area. */
function renderArea(form: FormModel, context: FieldContext, tab: string | undefined): Html {
  const loose = fieldsIn(form, tab);
  const groups = form.groups.filter((group) => group.tab === tab);
  // NetSuite keeps sublists without a tab on the first one; a form without tabs shows them below its fields.
  const first = form.tabs.find((each) => each.parent === undefined)?.id;
  const sublists = form.sublists.filter((sublist) => (sublist.tab ?? first) === tab);
  return html`${renderFields(loose, context)}${groups.map((group) => renderGroup(form, group, context))}${sublists.map(
    (sublist) =>
      html`<section class="sublist-section"><h2 class="group-title">${sublist.label}</h2>${renderSublist(sublist, form, context.viewer)}</section>`,
  )}`;
}

function renderGroup(form: FormModel, group: FieldGroupModel, context: FieldContext): Html {
  const fields = fieldsIn(form, group.id);
  const content = renderFields(fields, context, group.isSingleColumn);
  if (group.isBorderHidden) return html`<section class="group borderless">${content}</section>`;
  if (group.isCollapsible) {
    return html`<details class="group"${group.isCollapsed ? nothing : html` open`}><summary class="group-title">${group.label}</summary>${content}</details>`;
  }
  return html`<section class="group" role="group" aria-label="${group.label}"><h2 class="group-title">${group.label}</h2>${content}</section>`;
}

/** Fields in columns: where a field starts a column they are as asked, otherwise balanced. */
function renderFields(fields: readonly FieldModel[], context: FieldContext, singleColumn = false): Html {
  const shown = fields.filter((field) => !isOutside(field));
  if (shown.length === 0) return nothing;
  if (shown.every(isUnseen)) return html`${shown.map((field) => renderField(field, context))}`;
  if (singleColumn)
    return html`<div class="columns one">${shown.map((field) => renderField(field, context))}</div>`;
  const columns: FieldModel[][] = [[]];
  for (const field of shown) {
    if (field.breakType === 'STARTCOL' && columns.at(-1)?.length !== 0) columns.push([]);
    columns.at(-1)?.push(field);
  }
  if (columns.length > 1) {
    return html`<div class="columns fixed">${columns.map(
      (column) => html`<div class="column">${renderRows(column, context)}</div>`,
    )}</div>`;
  }
  const wide = shown.some((field) => field.type === 'INLINEHTML');
  return html`<div class="columns ${wide ? 'one' : 'balanced'}">${renderRows(shown, context)}</div>`;
}

/** Puts STARTROW … MIDROW … ENDROW fields beside each other. */
function renderRows(fields: readonly FieldModel[], context: FieldContext): Html {
  const rows: FieldModel[][] = [];
  for (const field of fields) {
    const joins = field.layoutType === 'MIDROW' || field.layoutType === 'ENDROW';
    const row = rows.at(-1);
    if (joins && row !== undefined) row.push(field);
    else rows.push([field]);
  }
  return html`${rows.map((row) => {
    const content = row.map((field) => renderField(field, context));
    return row.length === 1 ? content : html`<div class="field-row">${content}</div>`;
  })}`;
}

function isOutside(field: FieldModel): boolean {
  return field.layoutType.startsWith('OUTSIDE');
}

function renderOutside(form: FormModel, context: FieldContext, place: 'OUTSIDEABOVE' | 'OUTSIDEBELOW'): Html {
  // OUTSIDE means "above or below, as the form has it"; below is the default here.
  const fields = form.fields.filter(
    (field) => field.layoutType === place || (place === 'OUTSIDEBELOW' && field.layoutType === 'OUTSIDE'),
  );
  return html`${fields.map((field) => renderField(field, context))}`;
}

function renderTabs(form: FormModel, context: FieldContext, parent: string | undefined): Html {
  const tabs = form.tabs.filter((tab) => tab.parent === parent).filter((tab) => hasContent(form, tab));
  if (tabs.length === 0) return nothing;
  if (tabs.length === 1 && !form.existingPage) {
    // "If you have less than two tabs on your form, the tab will not appear. Instead the fields … appear at the bottom" (section_4325849420).
    return html`${tabs.map((tab) => html`${renderArea(form, context, tab.id)}${renderTabs(form, context, tab.id)}`)}`;
  }
  return html`<div class="tabs" data-tabs>${tabs.map(
    (tab) => html`<section class="tab" id="tab_${tab.id}" data-tab="${tab.label}">
      <h2 class="tab-title">${tab.label}</h2>
      ${tab.helpText === '' ? nothing : html`<p class="tab-help">${multiline(tab.helpText)}</p>`}
      ${renderArea(form, context, tab.id)}
      ${renderTabs(form, context, tab.id)}
    </section>`,
  )}</div>`;
}

/** NetSuite shows no tab that holds nothing. */
function hasContent(form: FormModel, tab: TabModel): boolean {
  const first = form.tabs.find((each) => each.parent === undefined)?.id;
  return (
    tab.helpText !== '' ||
    form.fields.some((field) => field.container === tab.id) ||
    form.groups.some((group) => group.tab === tab.id) ||
    form.sublists.some((sublist) => (sublist.tab ?? first) === tab.id) ||
    form.tabs.some((child) => child.parent === tab.id && hasContent(form, child))
  );
}

function fieldsIn(form: FormModel, container: string | undefined): readonly FieldModel[] {
  return form.fields.filter((field) => field.container === container);
}
