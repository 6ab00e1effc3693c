import type { PageRange } from '../../application/pages/connections_request';
import { LISTS, type ListName, listValueId, type WordOf } from '../schema';
import { type Row, select } from './suiteql';

/** A value for a `?`. */
export type Bound = string | number;

/** SQL with its values in the order of its `?`: parts of a query are put together without counting placeholders by hand. */
export class Statement {
  readonly sql: string;
  readonly params: readonly Bound[];

  constructor(sql: string, params: readonly Bound[]) {
    this.sql = sql;
    this.params = params;
  }

  /** Runs it: 10 units, at most 5,000 rows. */
  rows(): readonly Row[] {
    return select(this.sql, this.params);
  }
}

/** Template tag: a statement within a statement stands there with its values, text and numbers are bound. */
export function statement(parts: TemplateStringsArray, ...values: readonly (Statement | Bound)[]): Statement {
  const sql: string[] = [parts[0] ?? ''];
  const params: Bound[] = [];
  values.forEach((value, at) => {
    const isPart = value instanceof Statement;
    sql.push(isPart ? value.sql : '?', parts[at + 1] ?? '');
    if (isPart) params.push(...value.params);
    else params.push(value);
  });
  return new Statement(sql.join(''), params);
}

/** SQL of this software's own: ids of the schema and the like. Never what somebody entered. */
export function fixed(sql: string): Statement {
  return new Statement(sql, []);
}

/** Statements one after the other. */
export function joined(statements: readonly Statement[], separator: string): Statement {
  return new Statement(
    statements.map(({ sql }) => sql).join(separator),
    statements.flatMap(({ params }) => params),
  );
}

/**
 * The rows of a sorted query from one position to another, in their order. SuiteQL's help has no OFFSET; ROWNUM in three layers
 * is Oracle's own way to a page.
 *
 * @param sorted a query that ends in ORDER BY and names each of its columns once
 * @param range positions of the first and the last row, counted from 1: at most 5,000 rows
 * @returns its columns and `line_number`, a row's position
 */
export function rowsBetween(
  sorted: Statement,
  { first, last }: Pick<PageRange, 'first' | 'last'>,
): Statement {
  return statement`SELECT numbered.* FROM (
      SELECT sorted.*, ROWNUM AS line_number FROM (${sorted}) sorted WHERE ROWNUM <= ${last}
    ) numbered WHERE numbered.line_number >= ${first} ORDER BY numbered.line_number`;
}

/**
 * `LEFT JOIN` of a list, so that a query can tell words itself instead of looking up the account's internal ids first.
 *
 * @param alias of the list in the query
 * @param field the field that points at it, with its table's alias
 */
export function listJoin(list: ListName, alias: string, field: string): string {
  return `LEFT JOIN ${LISTS[list].id} ${alias} ON ${alias}.id = ${field}`;
}

/** The column of a list that was joined so. */
export function wordColumn(alias: string): string {
  return `${alias}.scriptid`;
}

/**
 * Whether a column that `wordColumn` selected has a word. Script ids come in upper case from some tables of SuiteQL and in
 * lower case from others; both are named, for a function on every row would cost more than the rest of the query.
 */
export function isWord(column: string, word: string): string {
  const id = listValueId(word);
  return `${column} IN ('${id}', '${id.toUpperCase()}')`;
}

/** The word in a column that `wordColumn` selected; `null` for none, and for a value that somebody added to the list by hand. */
export function wordIn<List extends ListName>(
  list: List,
  value: Row[string] | undefined,
): WordOf<List> | null {
  const id = String(value ?? '').toLowerCase();
  const words = LISTS[list].words as readonly WordOf<List>[];
  return words.find((word) => listValueId(word) === id) ?? null;
}
