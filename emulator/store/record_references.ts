import { SuiteScriptError } from '../runtime/suitescript_error';
import type { Database } from './database';
import { mapTable, quoted } from './record_tables';
import type { FieldInfo, RecordTypeInfo } from './record_type_info';

/** Internal id of "-System-", who runs schedules and owns what they create; no employee record stands behind it. */
const SYSTEM_USER = -4;

/** Keeps references between records whole: nothing points at a record that is not there. */
export class RecordReferences {
  readonly #database: Database;
  /** Type id → the fields of every type that point at it. */
  readonly #pointing: ReadonlyMap<string, readonly PointingField[]>;

  constructor(database: Database, types: ReadonlyMap<string, RecordTypeInfo>) {
    this.#database = database;
    const fields = [...types.values()].flatMap((type) =>
      [...type.fields.values()]
        .filter(({ stored }) => stored)
        .map((field): PointingField => ({ type, field })),
    );
    this.#pointing = new Map(
      [...types.keys()].map((id) => [id, fields.filter(({ field }) => field.target === id)]),
    );
  }

  /**
   * @param ids internal ids that a SELECT or MULTISELECT is about to hold
   * @throws INVALID_KEY_OR_REF when one of them does not exist
   */
  check(field: FieldInfo, ids: readonly number[]): void {
    const { target } = field;
    if (target === undefined) return;
    for (const id of ids) {
      if (target === 'employee' && id === SYSTEM_USER) continue;
      if (this.#database.get(`SELECT 1 AS found FROM ${quoted(target)} WHERE id = ?`, [id]) === undefined) {
        throw new SuiteScriptError('INVALID_KEY_OR_REF', `Invalid ${field.id} reference key ${id}.`);
      }
    }
  }

  /**
   * Makes ready for a record's deletion: fields whose `onparentdelete` is SET_NULL are emptied.
   * @throws THIS_RECORD_CANNOT_BE_DELETED_BECAUSE_IT_HAS_DEPENDENT_RECORDS when another field still points at it
   */
  release(type: string, id: number): void {
    const pointing = this.#pointing.get(type) ?? [];
    const blocking = pointing.find(
      ({ type: from, field }) => !setsNull(field) && this.#pointsAt(from.id, field, id),
    );
    if (blocking !== undefined) {
      throw new SuiteScriptError(
        'THIS_RECORD_CANNOT_BE_DELETED_BECAUSE_IT_HAS_DEPENDENT_RECORDS',
        `This record cannot be deleted because it has dependent records (${blocking.type.label}, ${blocking.field.id}).`,
      );
    }
    for (const { type: from, field } of pointing) {
      if (field.type === 'SELECT') {
        const column = quoted(field.id);
        this.#database.run(`UPDATE ${quoted(from.id)} SET ${column} = NULL WHERE ${column} = ?`, [id]);
      }
    }
  }

  #pointsAt(from: string, field: FieldInfo, id: number): boolean {
    const sql =
      field.type === 'MULTISELECT'
        ? `SELECT 1 AS found FROM ${quoted(mapTable(from, field.id))} WHERE maptwo = ? LIMIT 1`
        : `SELECT 1 AS found FROM ${quoted(from)} WHERE ${quoted(field.id)} = ? LIMIT 1`;
    return this.#database.get(sql, [id]) !== undefined;
  }
}

interface PointingField {
  readonly type: RecordTypeInfo;
  readonly field: FieldInfo;
}

/** A MULTISELECT has no SET_NULL: it keeps its other choices only if the deletion is refused. */
function setsNull(field: FieldInfo): boolean {
  return field.type === 'SELECT' && field.definition?.onParentDelete === 'SET_NULL';
}
