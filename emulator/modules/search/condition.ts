import type { Execution } from '../../runtime/execution';
import { dayOfDate } from '../../runtime/realm/server_time';
import { notEmulated } from '../../runtime/suitescript_error';
import { mapTable } from '../../store/record_tables';
import { bodyField, type FieldInfo, type RecordTypeInfo } from '../../store/record_type_info';
import type { Criteria, Term } from './filter';
import { CONDITIONS, type FieldKind, NOT_YET_EMULATED } from './operators';
import { invalidFilter, invalidOperator } from './search_error';

/** A condition in SuiteQL. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly (number | string)[];
}

/** The ids of a record are a choice to the search, and a number under another name. */
const IDS: readonly FieldInfo[] = [
  bodyField('internalid', 'Internal ID', 'SELECT'),
  bodyField('internalidnumber', 'Internal ID (Number)', 'INTEGER'),
];

/** Columns that every record has in NetSuite and the emulator's searches do not. */
const NOT_SEARCHED: readonly string[] = ['created', 'lastmodified', 'lastmodifiedby', 'scriptid', 'anyname'];

/**
 * A field of a record type as a search names it.
 * @param invalid the error for a name it does not have
 */
export function searchedField(
  info: RecordTypeInfo,
  name: string,
  invalid: (name: string) => Error | object,
): FieldInfo {
  const field = IDS.find(({ id }) => id === name) ?? info.fields.get(name);
  if (field?.stored === true && field.type !== 'PASSWORD') return field;
  if (NOT_SEARCHED.includes(name)) throw notEmulated(`The search on "${name}"`);
  throw invalid(name);
}

/** The record type that a join leads to: the join is named after a SELECT field of the record. */
export function joinedType(
  execution: Execution,
  info: RecordTypeInfo,
  join: string,
  invalid: (name: string) => Error | object,
): RecordTypeInfo {
  const { target, type } = searchedField(info, join, invalid);
  if (target === undefined || type !== 'SELECT') throw notEmulated(`The join "${join}" of a search`);
  return execution.account.store.type(target);
}

/** What a search asks of a record type, as SuiteQL. */
export function conditionOf(execution: Execution, info: RecordTypeInfo, criteria: Criteria): Condition {
  if ('not' in criteria) {
    const { sql, params } = conditionOf(execution, info, criteria.not);
    return { sql: `NOT (${sql})`, params };
  }
  if ('all' in criteria) return combined(execution, info, criteria.all, ' AND ');
  if ('any' in criteria) return combined(execution, info, criteria.any, ' OR ');
  return criteria.join === undefined
    ? termCondition(execution, info, criteria)
    : joinCondition(execution, info, criteria, criteria.join);
}

function combined(
  execution: Execution,
  info: RecordTypeInfo,
  parts: readonly Criteria[],
  word: string,
): Condition {
  if (parts.length === 0) return { sql: '1 = 1', params: [] };
  const conditions = parts.map((part) => conditionOf(execution, info, part));
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(word)})`,
    params: conditions.flatMap(({ params }) => params),
  };
}

/** A record without a joined one meets what asks for nothing, as with an outer join. */
function joinCondition(execution: Execution, info: RecordTypeInfo, term: Term, join: string): Condition {
  const target = joinedType(execution, info, join, invalidFilter);
  const { sql, params } = termCondition(execution, target, term);
  const also = /^(?:isempty|isnot$|doesnot|noneof|not)/.test(term.operator) ? ` OR ${join} IS NULL` : '';
  return { sql: `(${join} IN (SELECT id FROM ${target.id} WHERE ${sql})${also})`, params };
}

function termCondition(execution: Execution, info: RecordTypeInfo, term: Term): Condition {
  const field = searchedField(info, term.name, invalidFilter);
  const kind = kindOf(field);
  const pattern = CONDITIONS[kind][term.operator];
  if (pattern === undefined) {
    if (NOT_YET_EMULATED[kind].includes(term.operator))
      throw notEmulated(`The operator ${term.operator} of a search on a ${field.type} field`);
    throw invalidOperator(term.operator);
  }
  const column = IDS.includes(field) ? 'id' : field.id;
  const shape = pattern.replace(/\bf\b/g, column).replace('[map]', mapTable(info.id, field.id));
  if (shape.includes('[?]')) return choiceCondition(shape, column, term);
  const wanted = shape.split('?').length - 1;
  // Searches copied from the user interface say ['name', 'isempty', ''].
  const values = wanted === 0 ? term.values.filter((value) => value !== '') : term.values;
  if (values.length !== wanted) throw invalidFilter(term.name);
  return kind === 'date'
    ? {
        sql: shape.replaceAll('?', "TO_DATE(?, 'YYYY-MM-DD')"),
        params: values.map((value) => dayIn(execution, term, value)),
      }
    : { sql: shape, params: values.map((value) => valueIn(kind, term, value)) };
}

/** `@NONE@` among the choices stands for none at all. */
function choiceCondition(shape: string, column: string, term: Term): Condition {
  const ids = term.values.filter((value) => value !== '@NONE@');
  const none = ids.length < term.values.length;
  if (term.values.length === 0 || !ids.every((id) => /^-?\d+$/.test(String(id))))
    throw invalidFilter(term.name);
  const params = ids.map(Number);
  const listed = shape.replace('[?]', `(${ids.map(() => '?').join(', ')})`);
  const isNone = term.operator === 'anyof' ? `${column} IS NULL` : `${column} IS NOT NULL`;
  if (ids.length === 0) return { sql: isNone, params: [] };
  if (!none) return { sql: listed, params };
  return { sql: `(${listed} ${term.operator === 'anyof' ? 'OR' : 'AND'} ${isNone})`, params };
}

function kindOf({ type }: FieldInfo): FieldKind {
  switch (type) {
    case 'CHECKBOX':
      return 'checkbox';
    case 'DATE':
      return 'date';
    case 'SELECT':
      return 'select';
    case 'MULTISELECT':
      return 'multiselect';
    case 'INTEGER':
    case 'FLOAT':
    case 'CURRENCY':
    case 'PERCENT':
      return 'number';
    case 'TEXT':
    case 'EMAIL':
    case 'PHONE':
    case 'URL':
    case 'TEXTAREA':
    case 'RICHTEXT':
    case 'CLOBTEXT':
      return 'text';
    default:
      throw notEmulated(`The search on a ${type} field`);
  }
}

function valueIn(kind: FieldKind, term: Term, value: unknown): number | string {
  if (kind === 'number') {
    const number = typeof value === 'boolean' || value === '' ? Number.NaN : Number(value);
    if (Number.isNaN(number)) throw invalidFilter(term.name);
    return number;
  }
  if (kind === 'checkbox') {
    const flag = typeof value === 'boolean' ? (value ? 'T' : 'F') : value;
    if (flag !== 'T' && flag !== 'F') throw invalidFilter(term.name);
    return flag;
  }
  if (typeof value !== 'string' && typeof value !== 'number') throw invalidFilter(term.name);
  return String(value);
}

/** A day as `2026-12-31`: given as a Date, in the user's format, or as a name such as today. */
function dayIn({ account, session }: Execution, term: Term, value: unknown): string {
  if (value instanceof Date) return dayOfDate(value);
  if (typeof value !== 'string') throw invalidFilter(term.name);
  if (/^today$/i.test(value)) return account.company.today(account.clock.now());
  const day = session.formats.readDay(value);
  if (day !== undefined) return day;
  if (/^[a-z]+\d*$/i.test(value)) throw notEmulated(`The date "${value}" of a search`);
  throw invalidFilter(term.name);
}
