import * as format from 'N/format';
import * as record from 'N/record';
import { saveWithin } from '../platform/correlation';
import { platformErrorName } from '../platform/platform_error';
import {
  type CONNECTION,
  type CREDENTIAL,
  EXTERNAL_ID,
  type FieldSchema,
  type ListName,
  type RecordSchema,
  type WordOf,
} from '../schema';
import { type Flat, flatOf, instantText } from './flat_record';
import { idOfWord } from './list_values';

/** A field's value as `N/record` takes it. */
type FieldValue = record.FieldValue;

const pad = (number: number): string => String(number).padStart(2, '0');

/** The calendar day of a Date field: `N/record` gives it as midnight in the zone that the Date's own getters use. */
export function dayOf(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The same the other way: what `dayOf` reads back as that day. */
function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
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

/** A value in the words of the vocabulary. */
type Value = string | number | boolean | readonly string[] | null;

/**
 * A value in the words of the vocabulary as `N/record` takes it.
 *
 * @param value text, number, flag, an instant, a day as text, a word, or several words; `null` empties the field
 */
export function encode({ kind, list }: FieldSchema, value: Value): FieldValue {
  if (value === null) return '';
  if (typeof value === 'object') {
    return list === undefined
      ? [...value]
      : value.map((word) => String(idOfWord(list, word as WordOf<ListName>)));
  }
  if (kind === 'instant') return instantText(String(value));
  if (kind === 'day') return dateOf(String(value));
  return kind === 'word' && list !== undefined ? idOfWord(list, String(value) as WordOf<ListName>) : value;
}

/** Values by the name the code has for the field; what is `undefined` is left alone. */
type Changes = Readonly<Record<string, Value | undefined>>;

/** The same by field id. */
function valuesOf(schema: RecordSchema, changes: Changes): Record<string, FieldValue> {
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
export function submit(schema: RecordSchema, id: number, changes: Changes): void {
  const values = valuesOf(schema, changes);
  saveWithin(schema.type, id, () => record.submitFields({ type: schema.type, id, values }));
}

/**
 * Creates a record and saves it with its user events: 6 units for a custom record.
 *
 * @param mark its External ID: the save is refused when a record of the type has it already
 * @param name for the Name field; `null` for a record type without
 * @param values what is `null` stays empty
 */
export function create(schema: RecordSchema, mark: string, name: string | null, values: Changes): number {
  const made = record.create({ type: schema.type });
  made.setValue({ fieldId: EXTERNAL_ID, value: mark });
  if (name !== null) made.setValue({ fieldId: 'name', value: name });
  for (const [fieldId, value] of Object.entries(valuesOf(schema, values))) {
    if (value !== '') made.setValue({ fieldId, value });
  }
  return saveWithin(schema.type, null, () => made.save());
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
  changesOf: (flat: Flat<Schema>) => Changes | null,
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
  changes: Changes,
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
