/** A file of comma-separated values (RFC 4180) that a spreadsheet can open without harm. */

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A spreadsheet takes a cell that begins so for a formula. Some skip blanks and invisible marks in front of it, and some
 * read the full-width forms of these signs as the signs themselves.
 */
const FORMULA = /^[\s\u200B\u2060\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;

/** One cell: an apostrophe in front of what could be a formula, quotation marks around all, doubled inside. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * The whole file.
 *
 * @param lines cells by line, the headings first
 */
export function csvText(lines: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}
