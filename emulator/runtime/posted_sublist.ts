/** Separates the cells of a posted line, and the lines of a posted sublist, as in NetSuite's own form posts. */
export const FIELD_SEPARATOR = '\u0001';
export const LINE_SEPARATOR = '\u0002';

/** One posted sublist: its columns, and its lines as values in the order of the columns. */
export interface PostedSublist {
  readonly fields: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/**
 * The lines of one sublist of a posted form.
 * @param parameters what a script sees as `request.parameters`: `<id>fields` and `<id>data` for each sublist
 * @param sublist id of the sublist
 * @returns undefined when the post holds no such sublist
 */
export function postedSublist(
  parameters: Readonly<Record<string, string>>,
  sublist: string,
): PostedSublist | undefined {
  const fields = parameters[`${sublist}fields`];
  const data = parameters[`${sublist}data`];
  if (fields === undefined || data === undefined) return undefined;
  return {
    fields: fields.split(FIELD_SEPARATOR),
    lines: data === '' ? [] : data.split(LINE_SEPARATOR).map((line) => line.split(FIELD_SEPARATOR)),
  };
}

/**
 * One cell of a posted sublist.
 * @param line counts from 0
 * @returns null when there is no such column or line
 */
export function postedCell(sublist: PostedSublist | undefined, field: string, line: number): string | null {
  const column = sublist?.fields.indexOf(field) ?? -1;
  return column < 0 ? null : (sublist?.lines[line]?.[column] ?? null);
}
