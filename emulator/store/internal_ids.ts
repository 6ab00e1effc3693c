import type { Database } from './database';

/**
 * Internal ids of objects that NetSuite numbers itself: record types, list values, scripts. They differ from account to account, so
 * an account starts each series at a random number and scripts that hard-code one fail here as they would elsewhere.
 */
export class InternalIds {
  readonly #database: Database;
  readonly #random: (below: number) => number;

  /**
   * @param database where the numbers are kept
   * @param random a whole number from 0 up to, but not including, its argument
   */
  constructor(database: Database, random: (below: number) => number) {
    this.#database = database;
    this.#random = random;
    database.run(`CREATE TABLE IF NOT EXISTS local_internal_id (
      series TEXT NOT NULL, name TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (series, name), UNIQUE (series, id))`);
  }

  /**
   * The number of an object, given once and kept.
   * @param series what is numbered together, such as a list's script id or `customrecordtype`
   * @param name the object's script id
   */
  of(series: string, name: string): number {
    const known = this.find(series, name);
    if (known !== undefined) return known;
    const last = this.#database.get('SELECT MAX(id) AS id FROM local_internal_id WHERE series = ?', [
      series,
    ])?.id;
    const id = typeof last === 'number' ? last + 1 : 101 + this.#random(800);
    this.#database.run('INSERT INTO local_internal_id (series, name, id) VALUES (?, ?, ?)', [
      series,
      name,
      id,
    ]);
    return id;
  }

  /** The number of an object that has one already. */
  find(series: string, name: string): number | undefined {
    const row = this.#database.get('SELECT id FROM local_internal_id WHERE series = ? AND name = ?', [
      series,
      name,
    ]);
    return row === undefined ? undefined : Number(row.id);
  }

  /** The object that has a number. */
  nameOf(series: string, id: number): string | undefined {
    const row = this.#database.get('SELECT name FROM local_internal_id WHERE series = ? AND id = ?', [
      series,
      id,
    ]);
    return row === undefined ? undefined : String(row.name);
  }
}
