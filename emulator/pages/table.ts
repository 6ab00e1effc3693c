import { type Html, html } from './html';

/** One column of a page's table. */
export interface Column<Row> {
  readonly label: string;
  readonly cell: (row: Row) => Html | string | number;
  /** Figures stand at the right. */
  readonly number?: boolean;
  /** Names have room before what stands beside them. */
  readonly wide?: boolean;
}

/**
 * A table of the emulator's own pages.
 * @param caption what the table is, for people who do not see it
 * @param empty a helpful sentence for when there are no rows
 */
export function renderTable<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  empty: string,
): Html {
  const look = (column: Column<Row>): string =>
    column.number === true ? 'number' : column.wide === true ? 'wide' : 'text';
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="${caption}"><table class="lines">
    <caption class="visually-hidden">${caption}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col" class="${look(column)}">${column.label}</th>`)}</tr></thead>
    <tbody>${
      rows.length === 0
        ? html`<tr><td class="empty" colspan="${columns.length}">${empty}</td></tr>`
        : rows.map(
            (row) =>
              html`<tr>${columns.map((column) => html`<td class="${look(column)}">${column.cell(row)}</td>`)}</tr>`,
          )
    }</tbody></table></div>`;
}
