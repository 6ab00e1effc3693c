import * as query from 'N/query';
import type { Page } from '../../application/ports';

/** A value as SuiteQL answers it: checkboxes are `'T'` and `'F'`. */
export type SqlValue = string | number | boolean | null;

/** One row; columns by their alias in lower case. */
export type Row = Readonly<Record<string, SqlValue>>;

/** Rows that one query answers at most (section_N3351480): of more, the others are silently left out. */
const MOST_ROWS = 5000;

/** Oracle's limit for the values of one IN (ORA-01795); SuiteQL inherits it. */
const VALUES_AT_ONCE = 1000;

/**
 * Runs one query: 10 units, at most 5,000 rows.
 *
 * @param sql with a `?` for each value: values are bound, never written into the text
 * @param params one for each `?`
 */
export function select(sql: string, params: readonly (string | number | boolean)[] = []): readonly Row[] {
  return query.runSuiteQL({ query: sql, params }).asMappedResults() as Row[];
}

/** As many placeholders as there are values, for `IN (…)`. */
export function placeholders(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** A value as a whole number; `null` when it is empty. SuiteQL may answer numbers as text. */
export function integerOf(value: SqlValue | undefined): number | null {
  if (value === null || value === undefined || value === '') return null;
  return Number(value);
}

/** A value as text; `null` when it is empty. */
export function textOf(value: SqlValue | undefined): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** A checkbox. */
export function flagOf(value: SqlValue | undefined): boolean {
  return value === 'T' || value === true;
}

/**
 * Counts.
 *
 * @param sql selects one row with a column `total`
 */
export function count(sql: string, params: readonly (string | number | boolean)[]): number {
  return integerOf(select(sql, params)[0]?.total) ?? 0;
}

/**
 * The first rows of a sorted query. SuiteQL's help has neither LIMIT nor FETCH; ROWNUM around the sorted query is Oracle's own
 * way to the top of it.
 *
 * @param sorted a query that ends in ORDER BY and names each of its columns once
 */
export function firstOf(sorted: string, rows: number): string {
  return `SELECT sorted.* FROM (${sorted}) sorted WHERE ROWNUM <= ${Math.trunc(rows)}`;
}

/**
 * A page of a query by internal id.
 *
 * @param sql a query with a condition, whose parameters `page.after` follows
 * @param alias of the table whose id it is
 */
export function pageOf(sql: string, alias: string, page: Page): string {
  return firstOf(`${sql} AND ${alias}.id > ? ORDER BY ${alias}.id`, page.size);
}

/**
 * Runs a query about any number of values: once for each thousand of them.
 *
 * @param sqlOf the query about one part of them, which are its only placeholders
 */
export function selectIn(values: readonly (string | number)[], sqlOf: (list: string) => string): Row[] {
  return inParts(values).flatMap((part) => [...select(sqlOf(placeholders(part)), part)]);
}

/**
 * Every row of a query about any number of values, however many there are: page by page, by internal id.
 *
 * @param alias of the table whose rows they are
 * @param sqlOf the query about one part of the values, with the columns of `columnsOf`; their placeholders come last
 * @param before values of the placeholders ahead of them
 */
export function selectAllIn(
  values: readonly (string | number)[],
  alias: string,
  sqlOf: (list: string) => string,
  before: readonly (string | number)[] = [],
): Row[] {
  return inParts(values).flatMap((part) => {
    const sql = sqlOf(placeholders(part));
    const rows: Row[] = [];
    for (let page: Page = { after: 0, size: MOST_ROWS }; ; ) {
      const found = select(pageOf(sql, alias, page), [...before, ...part, page.after]);
      rows.push(...found);
      if (found.length < page.size) return rows;
      page = { ...page, after: integerOf(found.at(-1)?.[`${alias}_id`]) ?? 0 };
    }
  });
}

function inParts<Value>(values: readonly Value[]): Value[][] {
  const count = Math.ceil(values.length / VALUES_AT_ONCE);
  return Array.from({ length: count }, (_part, at) =>
    values.slice(at * VALUES_AT_ONCE, (at + 1) * VALUES_AT_ONCE),
  );
}
