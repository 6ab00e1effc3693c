import type { CalendarDate } from '../../domain/calendar_date';
import type { Instant } from '../../domain/records';
import { listJoin, wordColumn, wordIn } from '../queries/statement';
import { flagOf, integerOf, type Row, type SqlValue, textOf } from '../queries/suiteql';
import type { FieldSchema, ListName, RecordSchema, WordOf } from '../schema';
import { wordOfId } from './list_values';

/** What a field holds, by its kind. */
export type FlatValue<Field extends FieldSchema> = Field extends { kind: 'flag' }
  ? boolean
  : Field extends { kind: 'integer' | 'link' }
    ? number | null
    : Field extends { kind: 'links' }
      ? readonly number[]
      : Field extends { kind: 'day' | 'dayText' }
        ? CalendarDate | null
        : Field extends { kind: 'word'; list: infer List extends ListName }
          ? WordOf<List> | null
          : Field extends { kind: 'words'; list: infer List extends ListName }
            ? readonly WordOf<List>[]
            : string | null;

/** What every record has besides its own fields. */
interface FlatBody {
  /** `null` for a record that is not saved yet. */
  readonly id: number | null;
  readonly name: string | null;
  readonly inactive: boolean;
}

/** A record as its fields stand in NetSuite, one value a field, in the words of the vocabulary. */
export type Flat<Schema extends RecordSchema> = FlatBody & {
  readonly [Name in keyof Schema['fields']]: FlatValue<Schema['fields'][Name]>;
};

/** `2026-11-23T12:00:00.000Z` as an instant field keeps it, without the fraction of the second. */
export function instantText(instant: Instant): string {
  return instant.slice(0, 19).replace('T', ' ');
}

/**
 * The instant that a text keeps.
 *
 * @returns `null` for a text that no script of ours has written: another form, or no such moment
 */
export function instantKept(text: string): Instant | null {
  const instant = instantOf(text);
  const time = instant === null ? Number.NaN : Date.parse(instant);
  // Only a moment that is written back the same way exists: Date.parse takes 30 February for 2 March.
  return Number.isNaN(time) || instantText(new Date(time).toISOString()) !== text ? null : instant;
}

/** The instant that such a text stands for; one that is malformed makes a text that no date can be read from. */
export function instantOf(text: string | null): Instant | null {
  return text === null ? null : `${text.replace(' ', 'T')}.000Z`;
}

/** The internal ids in what a multiple select answers: SuiteQL joins them with commas, a record gives an array. */
export function idsOf(value: unknown): number[] {
  const parts = Array.isArray(value) ? value : String(value ?? '').match(/\d+/g);
  return (parts ?? []).map(Number);
}

/**
 * A value in the words of the vocabulary.
 *
 * @param raw as a row or a record gives it: text, number, boolean, a calendar date as text, ids of list values
 */
export function decode(field: FieldSchema, raw: unknown): unknown {
  const value = raw as SqlValue | undefined;
  switch (field.kind) {
    case 'flag':
      return flagOf(value);
    case 'integer':
    case 'link':
      return integerOf(value);
    case 'links':
      return idsOf(raw);
    case 'instant':
      return instantOf(textOf(value));
    case 'word':
      if (field.list === undefined) return null;
      // A query that joins the list (`wordedColumns`) tells the script id, a record and any other query the internal id.
      return /^val_/i.test(String(value)) ? wordIn(field.list, value) : wordOfId(field.list, textOf(value));
    case 'words':
      return idsOf(raw)
        .map((id) => field.list && wordOfId(field.list, id))
        .filter((word) => word !== null);
    case 'text':
    case 'day':
    case 'dayText':
      return textOf(value);
  }
}

/** Makes a flat record of values that are read one by one. */
export function flatOf<Schema extends RecordSchema>(
  schema: Schema,
  body: FlatBody,
  read: (field: FieldSchema) => unknown,
): Flat<Schema> {
  const fields = Object.entries<FieldSchema>(schema.fields);
  const values = fields.map(([name, field]) => [name, decode(field, read(field))] as const);
  return { ...body, ...Object.fromEntries(values) } as Flat<Schema>;
}

const column = (schema: RecordSchema, name: string): string => `${schema.alias}_${name}`;

/**
 * The columns of a record for a SELECT list. The table must have the schema's alias. A column's name is the field id, or
 * for what every record has the alias with `_id`, `_name` or `_inactive`, so that several records can stand in one row.
 */
export function columnsOf(schema: RecordSchema): string {
  return columns(schema, ({ id }) => `${schema.alias}.${id}`);
}

function columns(schema: RecordSchema, expression: (field: FieldSchema) => string): string {
  const { alias } = schema;
  return [
    `${alias}.id AS ${column(schema, 'id')}`,
    ...(schema.named ? [`${alias}.name AS ${column(schema, 'name')}`] : []),
    `${alias}.isinactive AS ${column(schema, 'inactive')}`,
    ...Object.values<FieldSchema>(schema.fields).map((field) =>
      field.kind === 'day'
        ? `TO_CHAR(${alias}.${field.id}, 'YYYY-MM-DD') AS ${field.id}`
        : `${expression(field)} AS ${field.id}`,
    ),
  ].join(', ');
}

const wordAlias = (schema: RecordSchema, list: ListName): string => `${schema.alias}_${list}_word`;

/**
 * The same columns with words in place of the internal ids of list values, so that reading them spends no second query.
 * The query needs `wordJoins`. A list stands at most once in a record.
 */
export function wordedColumns(schema: RecordSchema): string {
  return columns(schema, ({ id, kind, list }) =>
    kind === 'word' && list !== undefined ? wordColumn(wordAlias(schema, list)) : `${schema.alias}.${id}`,
  );
}

/** The joins of the lists that `wordedColumns` selects from. */
export function wordJoins(schema: RecordSchema): string {
  return Object.values<FieldSchema>(schema.fields)
    .flatMap(({ id, kind, list }) =>
      kind === 'word' && list !== undefined
        ? [listJoin(list, wordAlias(schema, list), `${schema.alias}.${id}`)]
        : [],
    )
    .join(' ');
}

/** `table alias` for a FROM or JOIN. */
export function tableOf(schema: RecordSchema): string {
  return `${schema.type} ${schema.alias}`;
}

/** One record out of a row that was selected with `columnsOf`. */
export function flatOfRow<Schema extends RecordSchema>(schema: Schema, row: Row): Flat<Schema> {
  const body = {
    id: integerOf(row[column(schema, 'id')]),
    name: textOf(row[column(schema, 'name')]),
    inactive: flagOf(row[column(schema, 'inactive')]),
  };
  return flatOf(schema, body, ({ id }) => row[id]);
}
