/** A file of comma-separated values (RFC 4180) that a spreadsheet can open without harm. */

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A spreadsheet takes a cell that begins so for a formula. Some skip blanks and invisible marks in front of it, and some
 * read the full-width forms of these signs as the signs themselves.
 */
const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/**
 * The same behind what may separate cells. Where commas are for decimals, as in Brazil, a spreadsheet separates by semicolons:
 * it takes quotation marks behind a comma for text, and what follows a semicolon within them for the next cell.
 */
const FORMULA_WITHIN = /([;|\r\n][\s\p{C}\p{Z}"]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/** One cell: an apostrophe in front of what could be a formula, quotation marks around all, doubled inside. */
export function csvCell(text: string): string {
  const within = text.replace(FORMULA_WITHIN, "$1'");
  const safe = FORMULA.test(text) ? `'${within}` : within;
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
