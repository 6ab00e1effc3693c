import * as format from 'N/format';
import * as record from 'N/record';
import { saveWithin } from '../platform/correlation';
import { platformErrorName } from '../platform/platform_error';
import type { CONNECTION, CREDENTIAL, FieldSchema, ListName, RecordSchema, WordOf } from '../schema';
import { type Flat, flatOf, instantText } from './flat_record';
import { idOfWord } from './list_values';

/** A field's value as `N/record` takes it. */
export type FieldValue = record.FieldValue;

const pad = (number: number): string => String(number).padStart(2, '0');

/** The calendar day of a Date field: `N/record` gives it as midnight in the zone that the Date's own getters use. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** A value of a Date field as a calendar day; inline edits hand it over as text in the user's date format. */
function dayOfValue(value: FieldValue): string | null {
  if (value === null || value === '') return null;
  return dayOf(value instanceof Date ? value : (format.parse({ value, type: format.Type.DATE }) as Date));
}

function read(from: record.Record, field: FieldSchema): unknown {
  const value = from.getValue({ fieldId: field.id });
  return field.kind === 'day' ? dayOfValue(value) : value;
}

/**
 * The fields of a record that a user event was handed.
 *
 * @param old the record before the change, or `null`. An inline edit (XEDIT) hands over only the fields that were
 * edited (section_4407992070); the others then come from here
 */
export function flatOfRecord<Schema extends RecordSchema>(
  schema: Schema,
  current: record.Record,
  old: record.Record | null,
): Flat<Schema> {
  const present = old === null ? null : new Set(current.getFields());
  const sourceOf = (fieldId: string): record.Record =>
    old === null || present === null || present.has(fieldId) ? current : old;
  const fieldValue = (fieldId: string): FieldValue => sourceOf(fieldId).getValue({ fieldId });
  const inactive = fieldValue('isinactive');
  const name = schema.named ? fieldValue('name') : null;
  return flatOf(
    schema,
    {
      id: current.id || null,
      name: typeof name === 'string' && name !== '' ? name : null,
      inactive: inactive === true || inactive === 'T',
    },
    (field) => read(sourceOf(field.id), field),
  );
}

/**
 * A value in the words of the vocabulary as `N/record` takes it.
 *
 * @param value text, number, flag, an instant, a day as text, or a word; `null` empties the field
 */
export function encode(field: FieldSchema, value: string | number | boolean | null): FieldValue {
  if (value === null) return '';
  if (field.kind === 'instant') return instantText(String(value));
  if (field.kind === 'word' && field.list !== undefined) {
    return idOfWord(field.list as ListName, String(value) as WordOf<ListName>);
  }
  return value;
}

/** Values by field id for `record.submitFields`. */
export function valuesOf(
  schema: RecordSchema,
  changes: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(changes)) {
    const field = schema.fields[name];
    if (field === undefined) throw new Error(`${schema.type} has no field for ${name}`);
    if (value !== undefined) values[field.id] = encode(field, value);
  }
  return values;
}

/**
 * Changes some fields of a saved record: 2 units for a custom record. The user events run, as for any save.
 */
export function submit(
  schema: RecordSchema,
  id: number,
  changes: Readonly<Record<string, string | number | boolean | null | undefined>>,
): void {
  const values = valuesOf(schema, changes);
  saveWithin(schema.type, id, () => record.submitFields({ type: schema.type, id, values }));
}

/** What `record.save` throws when somebody has saved since the record was loaded, and optimistic locking is on. */
const CHANGED = 'RCRD_HAS_BEEN_CHANGED';

/**
 * Loads a record, looks at it and saves it: 6 units for a custom record, 2 when nothing is to be changed.
 *
 * @param changesOf is handed the record as it stands; `null`: leave it alone
 * @returns `false` when it was left alone, or when somebody else saved it in between
 */
export function changeUnlessChanged<Schema extends RecordSchema>(
  schema: Schema,
  id: number,
  changesOf: (flat: Flat<Schema>) => Parameters<typeof valuesOf>[1] | null,
): boolean {
  const loaded = record.load({ type: schema.type, id });
  const changes = changesOf(flatOfRecord(schema, loaded, null));
  if (changes === null) return false;
  for (const [fieldId, value] of Object.entries(valuesOf(schema, changes)))
    loaded.setValue({ fieldId, value });
  try {
    saveWithin(schema.type, id, () => loaded.save());
    return true;
  } catch (thrown) {
    if (platformErrorName(thrown) === CHANGED) return false;
    throw thrown;
  }
}

/**
 * Changes some fields of a saved record as `submit` does, and its state unless a person has disabled it meanwhile: what a
 * test or a call found out about a record as it was a minute ago must not switch it on again. 6 units with a state, else 2.
 */
export function submitUnlessDisabled(
  schema: typeof CREDENTIAL | typeof CONNECTION,
  id: number,
  changes: Parameters<typeof valuesOf>[1],
): void {
  const { state, ...others } = changes;
  if (state === undefined) {
    submit(schema, id, others);
    return;
  }
  const isSaved = (): boolean =>
    changeUnlessChanged(schema, id, (flat) => (flat.state === 'disabled' ? others : changes));
  // Whoever was faster may have disabled it: it is looked at once more. The next test says what the state is then.
  if (!isSaved() && !isSaved()) submit(schema, id, others);
}
