import { randomInt } from 'node:crypto';
import { EXTERNAL_ID_IN_USE } from '../assumptions';
import type { Project } from '../project/model';
import { notEmulated, SuiteScriptError } from '../runtime/suitescript_error';
import type { Database, SqlRow, SqlValue } from './database';
import { DisplayValues } from './display_values';
import type { FieldValue, FieldValues, StoredRecord } from './field_value';
import { InternalIds } from './internal_ids';
import { recordCatalog } from './record_catalog';
import { RecordReferences } from './record_references';
import { ensureTable, mapTable, quoted } from './record_tables';
import { type FieldInfo, mayBeStandardType, type RecordTypeInfo } from './record_type_info';
import { choicesOf, fromColumn, toColumn } from './record_values';
import { type SystemNote, SystemNotes } from './system_notes';

/** Which rows `list` gives, and in what order. */
export interface ListOptions {
  readonly limit: number;
  readonly offset: number;
  /** A field id, `id`, `created` or `lastmodified`; by `id` when left out. */
  readonly orderBy?: string;
  readonly descending?: boolean;
  /** Fields that must have exactly these values. */
  readonly filter?: FieldValues;
}

/**
 * The account's records as rows, without scripts and permissions. One table for each custom record type, made from its XML, and one
 * for each list and built-in type.
 */
export class RecordStore {
  /** Numbers that the account gave to record types and list values. */
  readonly internalIds: InternalIds;
  readonly #database: Database;
  readonly #types: ReadonlyMap<string, RecordTypeInfo>;
  readonly #references: RecordReferences;
  readonly #notes: SystemNotes;
  readonly #display: DisplayValues;
  readonly #clock: () => string;

  /**
   * @param database where the rows are kept; tables that are missing are made, columns that are missing are added
   * @param project its record types and lists
   * @param clock the account's time now, ISO 8601 UTC
   * @param random a whole number below its argument; decides where a new account's internal ids start
   */
  constructor(
    database: Database,
    project: Project,
    clock: () => string,
    random: (below: number) => number = (below) => randomInt(below),
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#types = recordCatalog(project);
    this.internalIds = new InternalIds(database, random);
    this.#notes = new SystemNotes(database);
    this.#references = new RecordReferences(database, this.#types);
    this.#display = new DisplayValues(database, (type) => this.type(type));
    database.transaction(() => {
      for (const type of this.#types.values()) ensureTable(database, type);
      for (const list of project.lists) this.#deployList(list);
      for (const { scriptId } of project.recordTypes) this.internalIds.of('customrecordtype', scriptId);
    });
  }

  /** Every record type by id: the project's records and lists, and the built-in types. */
  types(): ReadonlyMap<string, RecordTypeInfo> {
    return this.#types;
  }

  /**
   * One record type.
   * @throws INVALID_RCRD_TYPE when there is none of that id; EMULATOR_NOT_IMPLEMENTED when it may be one of NetSuite's own
   */
  type(id: string): RecordTypeInfo {
    const type = this.#types.get(id);
    if (type !== undefined) return type;
    if (mayBeStandardType(id)) throw notEmulated(`The record type ${id}`);
    throw new SuiteScriptError('INVALID_RCRD_TYPE', `The record type [${id}] is invalid.`);
  }

  /**
   * Adds a record.
   * @param values by field id; fields left out are empty
   * @param id internal id, for records that the account is set up with; the next number when left out
   * @returns its internal id
   * @throws INVALID_FLD_VALUE, INVALID_KEY_OR_REF, DUP_RCRD as `update`
   */
  insert(type: string, values: FieldValues, id?: number): number {
    const info = this.#writable(type);
    const now = this.#clock();
    return this.#database.transaction(() => {
      const columns: [string, SqlValue][] = [
        ...(id === undefined ? [] : [['id', id] as [string, SqlValue]]),
        ['created', now],
        ['lastmodified', now],
        ['version', 1],
        ...this.#columns(info, { isinactive: false, ...values }),
      ];
      const names = columns.map(([name]) => quoted(name)).join(', ');
      const marks = columns.map(() => '?').join(', ');
      const params = columns.map(([, value]) => value);
      const added = this.#unique(() =>
        this.#database.run(`INSERT INTO ${quoted(info.id)} (${names}) VALUES (${marks})`, params),
      ).lastInsertRowid;
      this.#writeChoices(info, added, values);
      return added;
    });
  }

  /** One record, or undefined when there is none. */
  read(type: string, id: number): StoredRecord | undefined {
    const info = this.type(type);
    const row = this.#database.get(`SELECT * FROM ${quoted(info.id)} WHERE id = ?`, [id]);
    return row === undefined ? undefined : recordOf(info, row);
  }

  /**
   * Changes fields of a record; those left out stay as they are.
   * @param expectedVersion the version that was read; optimistic locking refuses the save when somebody saved in between
   * @throws RCRD_DSNT_EXIST when there is no such record
   * @throws RCRD_HAS_BEEN_CHANGED when its version is another one
   * @throws INVALID_FLD_VALUE when a value has the wrong shape or a field is unknown
   * @throws INVALID_KEY_OR_REF when it would point at a record that does not exist
   * @throws DUP_RCRD when another record has its external id
   */
  update(type: string, id: number, values: FieldValues, expectedVersion?: number): void {
    const info = this.#writable(type);
    this.#database.transaction(() => {
      const row = this.#database.get(`SELECT version FROM ${quoted(info.id)} WHERE id = ?`, [id]);
      if (row === undefined) throw missing();
      if (expectedVersion !== undefined && row.version !== expectedVersion) {
        throw new SuiteScriptError('RCRD_HAS_BEEN_CHANGED', 'Record has been changed');
      }
      const columns: [string, SqlValue][] = [['lastmodified', this.#clock()], ...this.#columns(info, values)];
      const changes = columns.map(([name]) => `${quoted(name)} = ?`).join(', ');
      this.#unique(() =>
        this.#database.run(`UPDATE ${quoted(info.id)} SET ${changes}, version = version + 1 WHERE id = ?`, [
          ...columns.map(([, value]) => value),
          id,
        ]),
      );
      this.#writeChoices(info, id, values);
    });
  }

  /**
   * Deletes a record.
   * @throws RCRD_DSNT_EXIST when there is no such record
   * @throws THIS_RECORD_CANNOT_BE_DELETED_BECAUSE_IT_HAS_DEPENDENT_RECORDS when another record points at it
   */
  remove(type: string, id: number): void {
    const info = this.#writable(type);
    this.#database.transaction(() => {
      if (this.read(info.id, id) === undefined) throw missing();
      this.#references.release(info.id, id);
      for (const field of multiselects(info)) {
        this.#database.run(`DELETE FROM ${quoted(mapTable(info.id, field.id))} WHERE mapone = ?`, [id]);
      }
      this.#database.run(`DELETE FROM ${quoted(info.id)} WHERE id = ?`, [id]);
    });
  }

  /** A stretch of a type's records, and how many there are in all. */
  list(type: string, options: ListOptions): { total: number; records: StoredRecord[] } {
    const info = this.type(type);
    const filter = this.#columns(info, options.filter ?? {});
    const where =
      filter.length === 0 ? '' : `WHERE ${filter.map(([name]) => `${quoted(name)} IS ?`).join(' AND ')}`;
    const params = filter.map(([, value]) => value);
    const order = `${quoted(this.#orderColumn(info, options.orderBy ?? 'id'))} ${options.descending === true ? 'DESC' : 'ASC'}`;
    const total = this.#database.get(
      `SELECT COUNT(*) AS total FROM ${quoted(info.id)} ${where}`,
      params,
    )?.total;
    const rows = this.#database.all(
      `SELECT * FROM ${quoted(info.id)} ${where} ORDER BY ${order}, id LIMIT ? OFFSET ?`,
      [...params, options.limit, options.offset],
    );
    return { total: Number(total), records: rows.map((row) => recordOf(info, row)) };
  }

  /** The records of a type whose parent field points at one record, oldest first. */
  children(parentType: string, parentId: number, childType: string, parentField: string): StoredRecord[] {
    const info = this.type(childType);
    if (this.#field(info, parentField).target !== parentType) {
      throw new SuiteScriptError(
        'INVALID_FLD_VALUE',
        `${parentField} of ${childType} does not point at ${parentType}.`,
      );
    }
    return this.#database
      .all(`SELECT * FROM ${quoted(info.id)} WHERE ${quoted(parentField)} = ? ORDER BY id`, [parentId])
      .map((row) => recordOf(info, row));
  }

  /**
   * A value as a person reads it: the text of a list value, the name of a record, `Yes`/`No`… What `getText` and `BUILTIN.DF` give.
   * @returns the empty string for an empty value
   */
  displayValue(type: string, fieldId: string, value: FieldValue): string {
    return this.#display.of(this.#field(this.type(type), fieldId), value);
  }

  /** The name that stands for a record wherever another one points at it. */
  recordName(type: string, id: number): string {
    return this.#display.recordName(type, id);
  }

  /** Internal id of a list's value (`customlist_x`, `val_a`) in this account. */
  listValueId(list: string, value: string): number | undefined {
    return this.internalIds.find(list, value);
  }

  systemNotes(type: string, id: number): SystemNote[] {
    return this.#notes.of(type, id);
  }

  addSystemNotes(notes: readonly SystemNote[]): void {
    this.#notes.add(notes);
  }

  #writable(id: string): RecordTypeInfo {
    const info = this.type(id);
    if (info.kind === 'list') {
      throw new SuiteScriptError('INVALID_RCRD_TYPE', `${id} is a list: its values come with the project.`);
    }
    return info;
  }

  #field(info: RecordTypeInfo, id: string): FieldInfo {
    const field = info.fields.get(id);
    if (field === undefined) {
      throw new SuiteScriptError('INVALID_FLD_VALUE', `${info.id} has no field ${id}.`);
    }
    return field;
  }

  /** Field values as columns; checks what a SELECT points at. Fields that keep nothing are passed over. */
  #columns(info: RecordTypeInfo, values: FieldValues): [string, SqlValue][] {
    return Object.entries(values).flatMap(([id, value]): [string, SqlValue][] => {
      const field = this.#field(info, id);
      if (!field.stored) return [];
      const column = toColumn(field, value);
      if (field.type === 'SELECT' && column !== null) this.#references.check(field, [Number(column)]);
      return [[id, column]];
    });
  }

  #writeChoices(info: RecordTypeInfo, id: number, values: FieldValues): void {
    for (const field of multiselects(info)) {
      const value = values[field.id];
      if (value === undefined) continue;
      const choices = choicesOf(field, value);
      this.#references.check(field, choices);
      const table = quoted(mapTable(info.id, field.id));
      this.#database.run(`DELETE FROM ${table} WHERE mapone = ?`, [id]);
      for (const choice of choices) {
        this.#database.run(`INSERT INTO ${table} (mapone, maptwo) VALUES (?, ?)`, [id, choice]);
      }
    }
  }

  #orderColumn(info: RecordTypeInfo, name: string): string {
    return ['id', 'created', 'lastmodified'].includes(name) ? name : this.#field(info, name).id;
  }

  #unique<T>(write: () => T): T {
    try {
      return write();
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('UNIQUE constraint failed')) {
        throw new SuiteScriptError(EXTERNAL_ID_IN_USE.value, 'This record already exists');
      }
      throw error;
    }
  }

  /** List values get their internal ids from the account and keep them; texts follow the project. */
  #deployList(list: Project['lists'][number]): void {
    const now = this.#clock();
    for (const { scriptId, value, isInactive } of list.values) {
      const id = this.internalIds.of(list.scriptId, scriptId);
      this.#database.run(
        `INSERT INTO ${quoted(list.scriptId)} (id, created, lastmodified, version, name, scriptid, isinactive)
         VALUES (?, ?, ?, 1, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, isinactive = excluded.isinactive`,
        [id, now, now, value, scriptId, isInactive ? 'T' : 'F'],
      );
    }
  }
}

function multiselects(info: RecordTypeInfo): FieldInfo[] {
  return [...info.fields.values()].filter((field) => field.type === 'MULTISELECT' && field.stored);
}

function recordOf(info: RecordTypeInfo, row: SqlRow): StoredRecord {
  const values: Record<string, FieldValue> = {};
  for (const field of info.fields.values()) {
    if (field.stored) values[field.id] = fromColumn(field, row[field.id] ?? null);
  }
  return {
    type: info.id,
    id: Number(row.id),
    values,
    created: String(row.created),
    lastModified: String(row.lastmodified),
    version: Number(row.version),
  };
}

function missing(): SuiteScriptError {
  return new SuiteScriptError('RCRD_DSNT_EXIST', 'That record does not exist.');
}
