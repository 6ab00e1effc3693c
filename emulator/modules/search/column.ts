import { Arguments } from '../../runtime/arguments';
import type { Execution } from '../../runtime/execution';
import { toFormText } from '../../runtime/form_values';
import { requirePermission } from '../../runtime/permissions';
import type { RecordTypeInfo } from '../../store/record_type_info';
import { joinedType, searchedField } from './condition';
import { nameOf } from './filter';
import { invalidColumn } from './search_error';

/** `search.Sort` */
export const Sort = Object.freeze({ ASC: 'ASC', DESC: 'DESC', NONE: 'NONE' });

/** search.Column (section_4345767216). Formulas, summaries and functions are not emulated. */
export class Column {
  readonly #named: { readonly name: string; readonly join: string | undefined };
  readonly #written: string | undefined;
  readonly #sort: string | null;
  label: string | null;

  /** @param options a name, or what search.createColumn takes */
  constructor(options: unknown) {
    const given = typeof options === 'string' ? { name: options } : options;
    const checked = Arguments.of('search.createColumn', given, ['name', 'join', 'sort', 'label'], ['name']);
    const name = checked.string('name');
    const join = checked.optional<string>('join');
    this.#named = nameOf(name, join);
    this.#written = this.#named.join && (join ?? name.split('.')[0]);
    this.#sort = checked.optional<string>('sort') ?? null;
    this.label = checked.optional<string>('label') ?? null;
  }

  get name(): string {
    return this.#named.name;
  }

  get join(): string | null {
    return this.#named.join ?? null;
  }

  /** Cannot be changed (section_456142211913). */
  get sort(): string | null {
    return this.#sort;
  }

  /** The join in the script's own spelling; for map/reduce scripts alone. */
  static writtenJoin(column: Column): string | undefined {
    return column.#written;
  }
}

/** A column as one text, with its join before a dot. */
export const keyOf = ({ name, join }: Pick<Column, 'join' | 'name'>): string =>
  join === null ? name : `${join}.${name}`;

/** What a column shows of a record; a SELECT or MULTISELECT its choices. */
export type Looked = boolean | string | { value: string; text: string }[];

/**
 * Reads one column of a record.
 * @throws SSS_INVALID_SRCH_COL
 */
export function look(execution: Execution, info: RecordTypeInfo, id: number, column: Column): Looked {
  const { account, session } = execution;
  if (column.join !== null) {
    const target = joinedType(execution, info, column.join, invalidColumn);
    requirePermission(session, target, 'VIEW');
    const joined = account.store.read(info.id, id)?.values[column.join] ?? null;
    return joined === null ? '' : look(execution, target, Number(joined), new Column(column.name));
  }
  const field = searchedField(info, column.name, invalidColumn);
  if (field.id === 'internalid') return [{ value: String(id), text: String(id) }];
  if (field.id === 'internalidnumber') return String(id);
  const value = account.store.read(info.id, id)?.values[field.id] ?? null;
  if (field.type === 'CHECKBOX') return value === true;
  if (field.type !== 'SELECT' && field.type !== 'MULTISELECT')
    return toFormText(session.formats, field, value);
  const ids = value === null ? [] : Array.isArray(value) ? value : [String(value)];
  return ids.map((choice: string) => ({
    value: choice,
    text: account.store.displayValue(info.id, field.id, field.type === 'SELECT' ? choice : [choice]),
  }));
}
