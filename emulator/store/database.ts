import { Database as Connection, type Statement } from 'node-sqlite3-wasm';
import { DataFolder, DataFolderError } from './data_folder';

/** What a column holds or a statement is handed. Instants, days and `T`/`F` are text. */
export type SqlValue = string | number | null;

/** One row by column name. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** What a statement that writes did. */
export interface RunResult {
  readonly changes: number;
  readonly lastInsertRowid: number;
}

const MOST_STATEMENTS = 500;

/**
 * The account's SQLite database, in memory or in a folder (`--data`). Everything an account keeps is in it, so that a folder holds a
 * whole account. Tables named `local_…` belong to the emulator; the others are the account's records.
 */
export class Database {
  readonly #connection: Connection;
  readonly #folder: DataFolder | undefined;
  readonly #statements = new Map<string, Statement>();
  #depth = 0;
  #thrownByFunction: unknown;

  private constructor(connection: Connection, folder: DataFolder | undefined) {
    this.#connection = connection;
    this.#folder = folder;
    connection.exec('PRAGMA case_sensitive_like = ON');
    if (folder !== undefined) connection.exec('PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL');
  }

  /**
   * @param folder where the account is kept, made when it is missing; in memory when left out
   * @throws DataFolderError when another emulator has the folder open, or its file is none of ours
   */
  static open(folder?: string): Database {
    if (folder === undefined) return new Database(new Connection(), undefined);
    const owned = DataFolder.take(folder);
    try {
      return new Database(new Connection(owned.databaseFile), owned);
    } catch (error) {
      owned.release();
      throw new DataFolderError(
        `${owned.databaseFile} cannot be opened: ${error instanceof Error ? error.message : String(error)}. Use another --data folder, or delete that file to begin anew.`,
      );
    }
  }

  /** Runs a statement that writes or defines. */
  run(sql: string, params: readonly SqlValue[] = []): RunResult {
    if (/^\s*(?:create|alter|drop)\b/i.test(sql)) {
      this.#forgetStatements();
      this.#connection.exec(sql);
      return { changes: 0, lastInsertRowid: 0 };
    }
    const { changes, lastInsertRowid } = this.#guarded(sql, (statement) => statement.run([...params]));
    return { changes, lastInsertRowid: Number(lastInsertRowid) };
  }

  /** Every row of a query. */
  all(sql: string, params: readonly SqlValue[] = []): SqlRow[] {
    const rows = this.#guarded(sql, (statement) => statement.all([...params]));
    return rows.map((row) => plainRow(row));
  }

  /** The first row of a query, if it has one. */
  get(sql: string, params: readonly SqlValue[] = []): SqlRow | undefined {
    const row = this.#guarded(sql, (statement) => statement.get([...params]));
    return row === null ? undefined : plainRow(row);
  }

  /**
   * Runs work in a transaction; an exception takes back what it wrote and travels on. Transactions nest: an inner one that fails
   * takes back only its own part.
   * @param work synchronous work
   */
  transaction<T>(work: () => T): T {
    const outer = this.#depth;
    const savepoint = `level_${outer}`;
    this.#connection.exec(this.#depth === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${savepoint}`);
    this.#depth += 1;
    try {
      const result = work();
      this.#depth -= 1;
      this.#connection.exec(this.#depth === 0 ? 'COMMIT' : `RELEASE ${savepoint}`);
      return result;
    } catch (error) {
      this.#depth = outer;
      this.#connection.exec(
        this.#depth === 0 ? 'ROLLBACK' : `ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`,
      );
      throw error;
    }
  }

  /**
   * Makes a function that SQL can call. What it throws reaches the caller of `run`, `all` or `get` unchanged.
   * @param argumentCount how many values it takes; a name has one definition
   * @param pure whether equal arguments always give equal results, so that SQLite may call it once for many rows
   */
  defineFunction(
    name: string,
    argumentCount: number,
    body: (...values: SqlValue[]) => SqlValue,
    pure = true,
  ): void {
    const guarded = (...values: SqlValue[]): SqlValue => {
      try {
        return body(...values);
      } catch (error) {
        this.#thrownByFunction = error;
        throw error;
      }
    };
    // The library reads the number of arguments from the function itself.
    Object.defineProperty(guarded, 'length', { value: argumentCount });
    this.#connection.function(name, guarded as Parameters<Connection['function']>[1], {
      deterministic: pure,
    });
  }

  /** Column names of a table, in order; empty when there is no such table. */
  columns(table: string): string[] {
    return this.all(`SELECT name FROM pragma_table_info(?)`, [table]).map((row) => String(row.name));
  }

  /** Closes the database; it cannot be used afterwards. */
  close(): void {
    this.#forgetStatements();
    if (this.#connection.isOpen) this.#connection.close();
    this.#folder?.release();
  }

  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    if (this.#statements.size >= MOST_STATEMENTS) this.#forgetStatements();
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Prepared statements remember the columns of their tables, so a change of a table ends them. */
  #forgetStatements(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
  }

  /** A statement that failed says so once more when it is reset, as if the next work had failed: it is not used again. */
  #forgetFailed(sql: string, statement: Statement): void {
    this.#statements.delete(sql);
    try {
      statement.finalize();
    } catch {
      // The failure that is being told already.
    }
  }

  /** SQLite turns what a function throws into a text of its own; this brings the original back. */
  #guarded<T>(sql: string, work: (statement: Statement) => T): T {
    const statement = this.#prepared(sql);
    this.#thrownByFunction = undefined;
    try {
      return work(statement);
    } catch (error) {
      const original = this.#thrownByFunction;
      this.#thrownByFunction = undefined;
      this.#forgetFailed(sql, statement);
      throw original ?? error;
    }
  }
}

function plainRow(row: Readonly<Record<string, unknown>>): SqlRow {
  const plain: Record<string, SqlValue> = {};
  for (const [column, value] of Object.entries(row)) {
    plain[column] = typeof value === 'bigint' ? Number(value) : (value as SqlValue);
  }
  return plain;
}
