import type { RecordStore } from '../record_store';
import { mapTable, quoted } from '../record_tables';
import type { FieldInfo, RecordTypeInfo } from '../record_type_info';

/** What a value is to SuiteQL. `date` covers days and date-times, `unknown` parameters and NULL. */
export type ValueType = 'text' | 'number' | 'date' | 'unknown';

/** A column of a table or of a query in FROM. */
export interface Column {
  readonly name: string;
  readonly type: ValueType;
  /** SQL of the value, given the SQL name of the row. */
  readonly sql: (row: string) => string;
  /** SQL of what BUILTIN.DF shows for it; undefined where the value itself is shown. */
  readonly display?: (row: string) => string;
}

/** A table that can stand after FROM. */
export interface Table {
  readonly name: string;
  /** SQL that stands after FROM. */
  readonly source: string;
  readonly columns: ReadonlyMap<string, Column>;
  /** The record type whose permission decides whether it may be read; undefined = everybody may. */
  readonly permission: string | undefined;
}

/**
 * The tables that SuiteQL shows: one for each record type and list, a `MAP_…` table for each MULTISELECT field, `systemnote` and
 * `dual`. Names are lower case.
 */
export function suiteqlTables(store: RecordStore): ReadonlyMap<string, Table> {
  const types = [...store.types().values()];
  const tables = [
    ...types.map((type) => recordTable(type, store)),
    ...types.flatMap((type) =>
      [...type.fields.values()].filter(isStoredMultiselect).map((field) => choices(type, field, store)),
    ),
    SYSTEM_NOTE,
    DUAL,
  ];
  return new Map(tables.map((table) => [table.name, table]));
}

const DUAL: Table = table('dual', "(SELECT 'X' AS dummy)", undefined, [plain('dummy', 'text')]);

const SYSTEM_NOTE: Table = table('systemnote', 'systemnote', 'systemnote', [
  plain('id', 'number'),
  plain('recordid', 'number'),
  {
    name: 'recordtypeid',
    type: 'number',
    sql: (row) =>
      `(SELECT i.id FROM local_internal_id i WHERE i.series = 'customrecordtype' AND i.name = ${row}.recordtype)`,
  },
  plain('field', 'text'),
  plain('oldvalue', 'text'),
  plain('newvalue', 'text'),
  { name: 'date', type: 'date', sql: (row) => `ora_local(${row}."date")` },
  plain('name', 'number'),
  plain('role', 'number'),
]);

function recordTable(type: RecordTypeInfo, store: RecordStore): Table {
  const columns: Column[] = [
    plain('id', 'number'),
    ...(type.kind === 'builtin'
      ? []
      : [{ name: 'recordid', type: 'number', sql: (row) => `${row}.id` } as Column]),
    ...[...type.fields.values()].filter(isShown).map((field) => fieldColumn(type, field, store)),
    ...(type.kind === 'builtin' ? [] : [instant('created'), instant('lastmodified')]),
  ];
  return table(type.id, quoted(type.id), type.id, columns);
}

function choices(type: RecordTypeInfo, field: FieldInfo, store: RecordStore): Table {
  const name = mapTable(type.id, field.id);
  return table(name, quoted(name), type.id, [
    plain('mapone', 'number'),
    { ...plain('maptwo', 'number'), ...display(field, (row) => nameOf(field, `${row}.maptwo`, store)) },
  ]);
}

/** Fields that keep nothing have no column, and an encrypted text is not exposed. */
function isShown(field: FieldInfo): boolean {
  return field.stored && field.type !== 'PASSWORD';
}

function isStoredMultiselect(field: FieldInfo): boolean {
  return field.stored && field.type === 'MULTISELECT';
}

function fieldColumn(type: RecordTypeInfo, field: FieldInfo, store: RecordStore): Column {
  const name = field.id;
  const at = (row: string): string => `${row}.${quoted(name)}`;
  switch (field.type) {
    case 'DATE':
      return plain(name, 'date');
    case 'DATETIMETZ':
      return instant(name);
    case 'SELECT':
      return { ...plain(name, 'number'), ...display(field, (row) => nameOf(field, at(row), store)) };
    case 'MULTISELECT':
      return { ...plain(name, 'text'), ...display(field, (row) => namesOf(type, field, row, store)) };
    case 'CHECKBOX':
      return {
        ...plain(name, 'text'),
        display: (row) => `CASE ${at(row)} WHEN 'T' THEN 'Yes' ELSE 'No' END`,
      };
    case 'INTEGER':
    case 'FLOAT':
    case 'CURRENCY':
    case 'PERCENT':
    case 'DOCUMENT':
    case 'IMAGE':
      return plain(name, 'number');
    default:
      return name === 'scriptid' ? scriptIdColumn(type, at) : plain(name, 'text');
  }
}

/** Script ids of list values come out in capitals (see `SCRIPT_IDS_IN_CAPITALS`). */
function scriptIdColumn(type: RecordTypeInfo, at: (row: string) => string): Column {
  return { name: 'scriptid', type: 'text', sql: type.kind === 'list' ? (row) => `upper(${at(row)})` : at };
}

function display(field: FieldInfo, sql: (row: string) => string): Pick<Column, 'display'> {
  return field.target === undefined ? {} : { display: sql };
}

/** SQL of the name of the record that a reference points at. */
function nameOf(field: FieldInfo, reference: string, store: RecordStore): string {
  const target = field.target ?? '';
  const named = `(SELECT ${shownName(target, store)} FROM ${quoted(target)} n WHERE n.id = ${reference})`;
  return target === 'employee' ? `CASE WHEN ${reference} = -4 THEN '-System-' ELSE ${named} END` : named;
}

function namesOf(type: RecordTypeInfo, field: FieldInfo, row: string, store: RecordStore): string {
  const target = field.target ?? '';
  return `(SELECT group_concat(${shownName(target, store)}, ', ') FROM ${quoted(mapTable(type.id, field.id))} m
    JOIN ${quoted(target)} n ON n.id = m.maptwo WHERE m.mapone = ${row}.id)`;
}

function shownName(target: string, store: RecordStore): string {
  const { nameField } = store.type(target);
  return nameField === undefined ? 'CAST(n.id AS TEXT)' : `n.${quoted(nameField)}`;
}

function plain(name: string, type: ValueType): Column {
  return { name, type, sql: (row) => `${row}.${quoted(name)}` };
}

/** Instants are kept in UTC and read on the company's clocks. */
function instant(name: string): Column {
  return { name, type: 'date', sql: (row) => `ora_local(${row}.${quoted(name)})` };
}

function table(
  name: string,
  source: string,
  permission: string | undefined,
  columns: readonly Column[],
): Table {
  return { name, source, permission, columns: new Map(columns.map((column) => [column.name, column])) };
}
