import { type Markup, type MarkupValue, markup } from './markup';

const CELL = 'border:1px solid #c8cfd6;padding:4px 8px;text-align:left;vertical-align:top';

/**
 * A table within markup, for pages that are read rather than worked with.
 *
 * @param caption what the table shows, read out by screen readers
 * @param lines cells by line; the first of each line names it
 */
export function markupTable(
  caption: string,
  headings: readonly string[],
  lines: readonly (readonly MarkupValue[])[],
): Markup {
  const head = headings.map(
    (heading) => markup`<th scope="col" style="${CELL};background:#eef1f4">${heading}</th>`,
  );
  const body = lines.map(([name = '', ...cells]) => {
    const rest = cells.map((cell) => markup`<td style="${CELL}">${cell}</td>`);
    return markup`<tr><th scope="row" style="${CELL}">${name}</th>${rest}</tr>`;
  });
  return markup`<div tabindex="0" role="group" aria-label="${caption}" style="overflow-x:auto"><table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
