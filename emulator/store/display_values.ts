import { notEmulated } from '../runtime/suitescript_error';
import type { Database } from './database';
import type { FieldValue } from './field_value';
import { quoted } from './record_tables';
import type { FieldInfo, RecordTypeInfo } from './record_type_info';

/** Turns values into the texts a person reads. */
export class DisplayValues {
  readonly #database: Database;
  readonly #type: (id: string) => RecordTypeInfo;

  constructor(database: Database, type: (id: string) => RecordTypeInfo) {
    this.#database = database;
    this.#type = type;
  }

  /**
   * @param value in the shape `field_value.ts` gives the field's type
   * @returns the text; several choices are separated by a comma and a blank
   */
  of(field: FieldInfo, value: FieldValue): string {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? 'Yes' : 'No';
    if (field.type === 'SELECT' || field.type === 'MULTISELECT') {
      const ids = typeof value === 'object' ? value : [String(value)];
      return ids.map((id) => this.recordName(targetOf(field), Number(id))).join(', ');
    }
    return String(value);
  }

  /** The name of a record; its internal id where its type has no name, the empty string where there is no such record. */
  recordName(type: string, id: number): string {
    if (type === 'employee' && id === -4) return '-System-';
    const { nameField } = this.#type(type);
    const column = nameField === undefined ? 'id' : quoted(nameField);
    const row = this.#database.get(`SELECT ${column} AS text FROM ${quoted(type)} WHERE id = ?`, [id]);
    return row === undefined || row.text === null ? '' : String(row.text);
  }
}

function targetOf(field: FieldInfo): string {
  if (field.target === undefined) throw notEmulated(`The record type that ${field.id} selects from`);
  return field.target;
}
