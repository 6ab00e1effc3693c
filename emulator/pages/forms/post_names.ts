import { MULTISELECT_SEPARATOR } from '../../runtime/form_values';
import { FIELD_SEPARATOR, LINE_SEPARATOR, type PostedSublist } from '../../runtime/posted_sublist';
import { type Html, html } from '../html';

/**
 * How a form's values travel from the browser to a script. NetSuite's own pages join sublists and multi-selects with control characters in
 * JavaScript before they post; pages here must work without JavaScript, so plain inputs are posted with a few hidden helpers, and
 * `readFormPost` turns them into what a script of NetSuite sees: checkboxes `T` or `F`, multi-selects joined with U+0005, and for each
 * sublist `<id>fields` and `<id>data` (fields joined with U+0001, lines with U+0002).
 */
const EMPTY = '_empty';
const SUBLIST = '_sublist';
/** Marks a sublist to which lines can be added. */
const GROWING = '+';

/** Names and separators of posted forms. */
export const FormNames = {
  multiSelectSeparator: MULTISELECT_SEPARATOR,
  fieldSeparator: FIELD_SEPARATOR,
  lineSeparator: LINE_SEPARATOR,

  /** Says what a control is worth that posts nothing: an unticked checkbox, a multi-select without a choice. */
  empty: (name: string, value: 'F' | ''): Html =>
    html`<input type="hidden" name="${EMPTY}" value="${name}=${value}">`,

  /**
   * Says that a sublist is in the post: its columns in order. Which lines there are follows from the names of its cells.
   * @param growing whether the person may add lines; lines left empty then count as not there
   */
  sublist: (id: string, fields: readonly string[], growing: boolean): Html =>
    html`<input type="hidden" name="${SUBLIST}" value="${growing ? GROWING : ''}${id}=${fields.join(',')}">`,

  /** Name of one cell's input. @param line counts from 1, as in NetSuite */
  cell: (field: string, line: number): string => `${field}${line}`,
} as const;

/**
 * Reads a posted form.
 * @param body `application/x-www-form-urlencoded` text
 * @returns parameters as `request.parameters` shows them
 */
export function readFormPost(body: string): Record<string, string> {
  const posted = new URLSearchParams(body);
  const parameters: Record<string, string> = {};
  for (const name of new Set(posted.keys())) {
    if (name === EMPTY || name === SUBLIST) continue;
    parameters[name] = posted.getAll(name).join(FormNames.multiSelectSeparator);
  }
  for (const marker of posted.getAll(EMPTY)) {
    const [name, value] = splitOnce(marker);
    parameters[name] ??= value;
  }
  for (const marker of posted.getAll(SUBLIST)) {
    const [marked, columns] = splitOnce(marker);
    const growing = marked.startsWith(GROWING);
    const id = growing ? marked.slice(GROWING.length) : marked;
    const sublist = collectSublist(columns.split(',').filter(Boolean), growing, parameters);
    parameters[`${id}fields`] = sublist.fields.join(FIELD_SEPARATOR);
    parameters[`${id}data`] = sublist.lines.map((line) => line.join(FIELD_SEPARATOR)).join(LINE_SEPARATOR);
  }
  return parameters;
}

/** Takes the cells of one sublist out of the parameters. */
function collectSublist(
  fields: readonly string[],
  growing: boolean,
  parameters: Record<string, string>,
): PostedSublist {
  const lines: string[][] = [];
  for (let line = 1; ; line += 1) {
    const names = fields.map((field) => FormNames.cell(field, line));
    if (!names.some((name) => name in parameters)) break;
    const values = names.map((name) => parameters[name] ?? '');
    for (const name of names) delete parameters[name];
    if (!growing || values.some((value) => value !== '' && value !== 'F')) lines.push(values);
  }
  return { fields, lines };
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
