import type { Database } from './database';
import type { FieldInfo, RecordTypeInfo } from './record_type_info';

/** SQLite's affinity for a field's column; what a type keeps is described in `field_value.ts`. */
function columnType(field: FieldInfo): 'INTEGER' | 'REAL' | 'TEXT' {
  switch (field.type) {
    case 'INTEGER':
    case 'SELECT':
    case 'DOCUMENT':
    case 'IMAGE':
      return 'INTEGER';
    case 'FLOAT':
    case 'CURRENCY':
    case 'PERCENT':
      return 'REAL';
    default:
      return 'TEXT';
  }
}

/** The table that SuiteQL names `MAP_<record>_<field>`: one row for each choice of a MULTISELECT. */
export function mapTable(type: string, field: string): string {
  return `map_${type}_${field}`;
}

/** A name as SQL. Script ids are checked when a project is read, so this only keeps reserved words apart. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Makes the table of a record type and brings it up to date with its definition: columns are added when the project gained a field
 * and never dropped, as NetSuite keeps the values of a field until it is deleted.
 */
export function ensureTable(database: Database, type: RecordTypeInfo): void {
  const stored = [...type.fields.values()].filter((field) => field.stored);
  const columns = stored.map((field) => `, ${columnOf(field)}`).join('');
  database.run(`CREATE TABLE IF NOT EXISTS ${quoted(type.id)} (
    id INTEGER PRIMARY KEY AUTOINCREMENT, created TEXT NOT NULL, lastmodified TEXT NOT NULL, version INTEGER NOT NULL${columns})`);
  const existing = new Set(database.columns(type.id));
  for (const field of stored) {
    if (!existing.has(field.id)) {
      database.run(`ALTER TABLE ${quoted(type.id)} ADD COLUMN ${columnOf(field)}`);
    }
    if (field.type === 'SELECT') ensureIndex(database, type.id, field.id);
    if (field.type === 'MULTISELECT') ensureMapTable(database, mapTable(type.id, field.id));
  }
  if (type.fields.has('externalid')) {
    database.run(
      `CREATE UNIQUE INDEX IF NOT EXISTS ${quoted(`unique_${type.id}_externalid`)} ON ${quoted(type.id)} (externalid)`,
    );
  }
}

const columnOf = (field: FieldInfo): string => `${quoted(field.id)} ${columnType(field)}`;

function ensureIndex(database: Database, table: string, column: string): void {
  const index = quoted(`index_${table}_${column}`);
  database.run(`CREATE INDEX IF NOT EXISTS ${index} ON ${quoted(table)} (${quoted(column)})`);
}

function ensureMapTable(database: Database, table: string): void {
  database.run(`CREATE TABLE IF NOT EXISTS ${quoted(table)} (
    mapone INTEGER NOT NULL, maptwo INTEGER NOT NULL, PRIMARY KEY (mapone, maptwo)) WITHOUT ROWID`);
  ensureIndex(database, table, 'maptwo');
}
