import { RESULT_DATE_MODEL } from '../assumptions';
import type { Database, SqlValue } from './database';
import type { RecordStore } from './record_store';
import { formatDate } from './suiteql/date_formats';
import { parseQuery } from './suiteql/query_parser';
import { QueryTranslator } from './suiteql/query_translator';
import type { OutputColumn } from './suiteql/result_columns';
import { suiteqlTables, type Table } from './suiteql/schema';
import { recordNotFound, unsupportedSearch } from './suiteql/search_error';
import { defineOracleFunctions } from './suiteql/sql_functions';

/** What a script may bind to `?`; a boolean counts as `'T'` or `'F'`. */
export type QueryParameter = string | number | boolean | null;

/** What a query gave: column names in lower case, and rows in the order of the columns. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlValue[])[];
}

/** A query whose rows are read a page at a time. */
export interface PagedQuery {
  readonly columns: readonly string[];
  /** Rows in all. */
  readonly count: number;
  readonly pageSize: number;
  /** The rows of a page, counting from 0; empty behind the last one. */
  page(index: number): QueryResult['rows'];
}

/** Whether the role may read a record type; custom lists and built-in types are asked for too. */
export type MayRead = (table: string) => boolean;

interface Prepared {
  readonly sql: string;
  readonly columns: readonly OutputColumn[];
  readonly tables: readonly Table[];
  readonly parameterCount: number;
}

const MOST_PREPARED = 500;

/**
 * SuiteQL over the account's records (section_156257790831): checks a query against the tables, columns and functions that NetSuite
 * documents and the project defines, and runs it as SQLite's SQL with its parameters bound.
 */
export class SuiteQL {
  readonly #database: Database;
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #prepared = new Map<string, Prepared>();

  /**
   * @param database the database of the store
   * @param store whose record types are the tables
   * @param clock the account's time now, ISO 8601 UTC; SYSDATE and CURRENT_DATE read it
   * @param timeZone the company's time zone (IANA): dates are read on its clocks
   */
  constructor(database: Database, store: RecordStore, clock: () => string, timeZone: string) {
    this.#database = database;
    this.#tables = suiteqlTables(store);
    defineOracleFunctions(database, clock, timeZone);
  }

  /**
   * Runs a query.
   * @param params one value for each `?`
   * @param mayRead decides by the role; a table it refuses is not there, as in NetSuite
   * @param mostRows rows behind this one are not read; no limit when left out
   * @throws SSS_SEARCH_ERROR_OCCURRED when NetSuite would not run it
   * @throws EMULATOR_NOT_IMPLEMENTED when it uses what only NetSuite has
   */
  run(sql: string, params: readonly QueryParameter[], mayRead: MayRead, mostRows?: number): QueryResult {
    const prepared = this.#prepare(sql);
    const bound = bind(prepared, params);
    refuseUnreadable(prepared, mayRead);
    const rows =
      mostRows === undefined
        ? this.#database.all(prepared.sql, bound)
        : this.#database.all(`SELECT * FROM (${prepared.sql}) LIMIT ?${bound.length + 1}`, [
            ...bound,
            mostRows,
          ]);
    return { columns: namesOf(prepared), rows: shown(prepared, rows) };
  }

  /**
   * Counts the rows of a query and reads them a page at a time. As in NetSuite, rows that change in between shift the pages.
   * @param pageSize rows of a page
   */
  runPaged(sql: string, params: readonly QueryParameter[], mayRead: MayRead, pageSize: number): PagedQuery {
    const prepared = this.#prepare(sql);
    const bound = bind(prepared, params);
    refuseUnreadable(prepared, mayRead);
    const count = Number(this.#database.get(`SELECT COUNT(*) AS count FROM (${prepared.sql})`, bound)?.count);
    const page = `SELECT * FROM (${prepared.sql}) LIMIT ?${bound.length + 1} OFFSET ?${bound.length + 2}`;
    return {
      columns: namesOf(prepared),
      count,
      pageSize,
      page: (index) => shown(prepared, this.#database.all(page, [...bound, pageSize, index * pageSize])),
    };
  }

  /** Translations are kept: a script runs the same few queries again and again. */
  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const { query, parameterCount } = parseQuery(sql);
    const translator = new QueryTranslator(this.#tables);
    const prepared = { ...translator.translate(query), tables: translator.usedTables, parameterCount };
    if (this.#prepared.size >= MOST_PREPARED) this.#prepared.clear();
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

function bind({ parameterCount }: Prepared, params: readonly QueryParameter[]): SqlValue[] {
  if (params.length !== parameterCount) {
    throw unsupportedSearch(
      `the query has ${parameterCount} parameters and ${params.length} values were given`,
    );
  }
  return params.map((value) =>
    typeof value === 'boolean' ? (value ? 'T' : 'F') : value === '' ? null : value,
  );
}

function refuseUnreadable({ tables }: Prepared, mayRead: MayRead): void {
  const hidden = tables.find(({ permission }) => permission !== undefined && !mayRead(permission));
  if (hidden !== undefined) throw recordNotFound(hidden.name);
}

function namesOf({ columns }: Prepared): string[] {
  return columns.map(({ name }) => name);
}

/** Dates come out as the user's preference writes them, without the time of the day. */
function shown({ columns }: Prepared, rows: readonly Readonly<Record<string, SqlValue>>[]): SqlValue[][] {
  return rows.map((row) =>
    columns.map(({ type }, at) => {
      const value = row[`c${at + 1}`] ?? null;
      return type === 'date' && value !== null ? formatDate(String(value), RESULT_DATE_MODEL.value) : value;
    }),
  );
}
