import * as serverWidget from 'N/ui/serverWidget';
import { plainText } from './plain_text';

/** A column of a table: its id within the page, its heading, and for links the words that are clicked. */
export interface Column {
  readonly id: string;
  readonly label: string;
  /** Makes the cells links that all read the same; the cell's text is the address. */
  readonly linkText?: string;
}

/** The cells of one line by column id; a cell that is left out or empty stays blank. */
export type Line = Readonly<Record<string, string>>;

/**
 * Adds a table that is only read.
 *
 * @param form where to
 * @param table its id and heading; `note` says above the lines what they are
 */
export function addTable(
  form: serverWidget.Form,
  table: { readonly id: string; readonly label: string; readonly note?: string },
  columns: readonly Column[],
  lines: readonly Line[],
): void {
  const type = serverWidget.SublistType.STATICLIST;
  const sublist = form.addSublist({ id: table.id, label: table.label, type });
  if (table.note !== undefined) sublist.helpText = table.note;
  for (const { id, label, linkText } of columns) {
    const isLink = linkText !== undefined;
    const fieldType = isLink ? serverWidget.FieldType.URL : serverWidget.FieldType.TEXT;
    const field = sublist.addField({ id, label, type: fieldType });
    if (isLink) field.linkText = linkText;
  }
  lines.forEach((cells, line) => {
    for (const { id, linkText } of columns) {
      const value = cells[id];
      // NetSuite refuses an empty text in a cell.
      if (value)
        sublist.setSublistValue({ id, line, value: linkText === undefined ? plainText(value) : value });
    }
  });
}
