import type { Column, ValueType } from './schema';
import { unsupportedSearch } from './search_error';

/** An expression as SQL, and what the expressions around it must know. */
export interface Translated {
  readonly sql: string;
  readonly type: ValueType | 'condition';
  /** Whether it reads a column outside any aggregate function that GROUP BY does not name. */
  readonly isFree: boolean;
  /** Whether it holds an aggregate function. */
  readonly isAggregate: boolean;
  /** The column it is, when it is nothing more: BUILTIN.DF and names of results need it. */
  readonly column?: { readonly column: Column; readonly row: string };
}

/** An expression made of others. */
export function composed(sql: string, type: Translated['type'], parts: readonly Translated[]): Translated {
  return {
    sql,
    type,
    isFree: parts.some((part) => part.isFree),
    isAggregate: parts.some((part) => part.isAggregate),
  };
}

/** An expression that reads no column. */
export function constant(sql: string, type: Translated['type']): Translated {
  return { sql, type, isFree: false, isAggregate: false };
}

/** @throws SSS_SEARCH_ERROR_OCCURRED when a condition stands where a value belongs */
export function asValue(part: Translated): Translated {
  if (part.type === 'condition') throw unsupportedSearch('a condition stands where a value is expected');
  return part;
}

/** @throws SSS_SEARCH_ERROR_OCCURRED when a value stands where a condition belongs */
export function asCondition(part: Translated): Translated {
  if (part.type !== 'condition') throw unsupportedSearch('a value stands where a condition is expected');
  return part;
}

/** The type of a value that is one of several, such as a CASE or COALESCE. */
export function commonType(parts: readonly Translated[]): ValueType {
  const types = new Set(parts.map((part) => asValue(part).type).filter((type) => type !== 'unknown'));
  if (types.size > 1) throw unsupportedSearch(`values of the types ${[...types].join(' and ')} are mixed`);
  const [type] = types;
  return type === undefined || type === 'condition' ? 'unknown' : type;
}

/**
 * Dates compare with dates only: the emulator does not guess the format of a text, which NetSuite reads by the user's preference.
 * @throws SSS_SEARCH_ERROR_OCCURRED when a date is compared with something else
 */
export function refuseMixedDates(parts: readonly Translated[]): void {
  const hasDate = parts.some(({ type }) => type === 'date');
  const other = parts.find(({ type, sql }) => type !== 'date' && sql !== 'NULL');
  if (hasDate && other !== undefined) {
    throw unsupportedSearch(
      "a date is compared with something else; hand it over as TO_DATE(?, 'YYYY-MM-DD')",
    );
  }
}
