import type { ListColumnModel, ListModel } from '../../modules/ui/widget/model';
import { type Html, html } from '../html';
import { say } from '../words';
import type { FormViewer } from './form_viewer';
import { renderButtons } from './render_button';
import { renderLink } from './render_field';

type Row = Readonly<Record<string, string>>;

/** A serverWidget.List as HTML. */
export function renderList(list: ListModel, viewer: FormViewer): Html {
  return html`<div class="form">${renderButtons(list.buttons, 'top')}
    <div class="table-scroll" tabindex="0" role="region" aria-label="${list.title}">
    <table class="lines list-${list.style}">
      <caption class="visually-hidden">${list.title}</caption>
      <thead><tr>${list.columns.map((column) => html`<th scope="col" class="${alignment(column)}">${column.label}</th>`)}</tr></thead>
      <tbody>${
        list.rows.length === 0
          ? html`<tr><td class="empty" colspan="${Math.max(list.columns.length, 1)}">${say(viewer, 'noResults')}</td></tr>`
          : list.rows.map(
              (row) => html`<tr>${list.columns.map((column) => renderCell(column, row, viewer))}</tr>`,
            )
      }</tbody>
    </table></div></div>`;
}

function renderCell(column: ListColumnModel, row: Row, viewer: FormViewer): Html {
  const text = row[column.id] ?? '';
  const href = linkOf(column, row);
  if (href === undefined) return html`<td class="${alignment(column)}">${text}</td>`;
  if (column.label === 'Edit | View') {
    return html`<td class="${alignment(column)}">${renderLink(withParameter(href, 'e', 'T'), say(viewer, 'edit'))} | ${renderLink(href, say(viewer, 'view'))}</td>`;
  }
  return html`<td class="${alignment(column)}">${renderLink(href, text === '' ? column.label : text)}</td>`;
}

function linkOf(column: ListColumnModel, row: Row): string | undefined {
  if (column.link === undefined) return undefined;
  const base = column.link.dynamic ? row[column.link.url] : column.link.url;
  if (base === undefined || base === '') return undefined;
  return column.parameters.reduce(
    (url, parameter) =>
      withParameter(url, parameter.name, parameter.dynamic ? (row[parameter.value] ?? '') : parameter.value),
    base,
  );
}

function withParameter(url: string, name: string, value: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

function alignment(column: ListColumnModel): string {
  if (column.align === 'RIGHT') return 'number';
  return column.align === 'CENTER' ? 'center' : 'text';
}
