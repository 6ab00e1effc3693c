import * as query from 'N/query';
import type { Page } from '../../application/ports';

/** A value as SuiteQL answers it: checkboxes are `'T'` and `'F'`. */
export type SqlValue = string | number | boolean | null;

/** One row; columns by their alias in lower case. */
export type Row = Readonly<Record<string, SqlValue>>;

/**
 * Runs one query: 10 units, at most 5,000 rows (section_N3351480).
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
