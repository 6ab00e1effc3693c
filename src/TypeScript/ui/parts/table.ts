import * as serverWidget from 'N/ui/serverWidget';
import { plainText } from './plain_text';

/** A column of a table: its id within the page, its heading, and for links the words that are clicked. */
export interface Column {
  readonly id: string;
  readonly label: string;
  /** Makes the cells links that all read the same; the cell's text is the address. */
  readonly linkText?: string;
  /** `mark`: a box that can be ticked; `hidden`: for the page's client script. */
  readonly look?: 'mark' | 'hidden';
}

/** The cells of one line by column id; a cell that is left out or empty stays blank. */
export type Line = Readonly<Record<string, string>>;

/**
 * Adds a table that is only read, but for its marks.
 *
 * @param form where to
 * @param table its id and heading; `note` says above the lines what they are; `tab` is where it stands on a form with tabs
 */
export function addTable(
  form: serverWidget.Form,
  table: { readonly id: string; readonly label: string; readonly note?: string; readonly tab?: string },
  columns: readonly Column[],
  lines: readonly Line[],
): void {
  const { id: tableId, label: heading, tab } = table;
  const hasMarks = columns.some(({ look }) => look === 'mark');
  const type = hasMarks ? serverWidget.SublistType.LIST : serverWidget.SublistType.STATICLIST;
  const sublist = form.addSublist({ id: tableId, label: heading, type, ...(tab !== undefined && { tab }) });
  if (table.note !== undefined) sublist.helpText = table.note;
  for (const { id, label, linkText, look } of columns) {
    const field = sublist.addField({ id, label, type: fieldTypeOf({ linkText, look }) });
    if (linkText !== undefined) field.linkText = linkText;
    if (look === 'hidden') field.updateDisplayType({ displayType: serverWidget.FieldDisplayType.HIDDEN });
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

function fieldTypeOf({
  linkText,
  look,
}: {
  readonly linkText: string | undefined;
  readonly look: Column['look'];
}): serverWidget.FieldType {
  if (look === 'mark') return serverWidget.FieldType.CHECKBOX;
  return linkText === undefined ? serverWidget.FieldType.TEXT : serverWidget.FieldType.URL;
}
