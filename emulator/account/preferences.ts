import { IANAZone } from 'luxon';
import type { Database } from '../store/database';

/** What a person chooses at Home > Set Preferences, as far as text depends on it; a company has the same as defaults. */
export interface Preferences {
  /** `en_US`, `pt_BR` … */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  /** As NetSuite spells it: `M/D/YYYY`. */
  readonly dateFormat: DateFormat;
  /** `h:mm a` with am and pm, `H:mm` with 24 hours. */
  readonly timeFormat: TimeFormat;
  /** A million, as it is to be written. */
  readonly numberFormat: NumberFormat;
}

/** The languages a person can choose, each in its own words. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en_US: 'English (U.S.)',
  pt_BR: 'Português (Brasil)',
};

/** NetSuite's date formats, but those that write months out → the same in luxon's letters. */
export const DATE_FORMATS = {
  'M/D/YYYY': 'M/d/yyyy',
  'MM/DD/YYYY': 'MM/dd/yyyy',
  'D/M/YYYY': 'd/M/yyyy',
  'DD/MM/YYYY': 'dd/MM/yyyy',
  'D.M.YYYY': 'd.M.yyyy',
  'DD.MM.YYYY': 'dd.MM.yyyy',
  'YYYY/M/D': 'yyyy/M/d',
  'YYYY/MM/DD': 'yyyy/MM/dd',
  'YYYY-M-D': 'yyyy-M-d',
  'YYYY-MM-DD': 'yyyy-MM-dd',
} as const;
export type DateFormat = keyof typeof DATE_FORMATS;

/** Time formats → with seconds, in luxon's letters. */
export const TIME_FORMATS = { 'h:mm a': 'h:mm:ss a', 'H:mm': 'H:mm:ss' } as const;
export type TimeFormat = keyof typeof TIME_FORMATS;

/** Number formats → what groups thousands, and what stands before decimals. */
export const NUMBER_FORMATS = {
  '1,000,000.00': { group: ',', decimal: '.' },
  '1.000.000,00': { group: '.', decimal: ',' },
  '1 000 000,00': { group: ' ', decimal: ',' },
  "1'000'000.00": { group: "'", decimal: '.' },
} as const;
export type NumberFormat = keyof typeof NUMBER_FORMATS;

/** Preferences as they were typed or posted. */
export type PreferenceInput = Readonly<Partial<Record<keyof Preferences, string>>>;

const NAMES: readonly (keyof Preferences)[] = [
  'language',
  'timeZone',
  'dateFormat',
  'timeFormat',
  'numberFormat',
];

/** Every person's preferences. Whoever chose none has the company's. */
export class PreferenceStore {
  readonly #database: Database;
  readonly #company: Preferences;

  /** @param company the company's preferences */
  constructor(database: Database, company: Preferences) {
    this.#database = database;
    this.#company = company;
    database.run(
      'CREATE TABLE IF NOT EXISTS local_preferences (employee INTEGER, name TEXT, value TEXT, PRIMARY KEY (employee, name))',
    );
  }

  /**
   * @param employee internal id
   * @param otherwise what counts for somebody who chose nothing, in place of the company's
   */
  of(employee: number, otherwise: PreferenceInput = {}): Preferences {
    const rows = this.#database.all('SELECT name, value FROM local_preferences WHERE employee = ?', [
      employee,
    ]);
    const chosen = Object.fromEntries(rows.map(({ name, value }) => [String(name), String(value)]));
    return { ...this.#company, ...otherwise, ...chosen } as Preferences;
  }

  /**
   * Keeps what a person chose; what is left out stays.
   * @throws RangeError for a value that cannot be chosen; nothing is then kept
   */
  choose(employee: number, chosen: PreferenceInput): void {
    const entries = NAMES.flatMap((name): [keyof Preferences, string][] => {
      const value = chosen[name];
      return value === undefined ? [] : [[name, value]];
    });
    for (const [name, value] of entries) {
      if (!this.#canBe(name, value)) throw new RangeError(`"${value}" is no ${WORDS[name]}`);
    }
    this.#database.transaction(() => {
      for (const [name, value] of entries) {
        this.#database.run(
          'INSERT OR REPLACE INTO local_preferences (employee, name, value) VALUES (?, ?, ?)',
          [employee, name, value],
        );
      }
    });
  }

  #canBe(name: keyof Preferences, value: string): boolean {
    if (value === this.#company[name]) return true;
    switch (name) {
      case 'language':
        return Object.hasOwn(LANGUAGES, value);
      case 'timeZone':
        return IANAZone.isValidZone(value);
      case 'dateFormat':
        return Object.hasOwn(DATE_FORMATS, value);
      case 'timeFormat':
        return Object.hasOwn(TIME_FORMATS, value);
      case 'numberFormat':
        return Object.hasOwn(NUMBER_FORMATS, value);
    }
  }
}

const WORDS: Readonly<Record<keyof Preferences, string>> = {
  language: 'language of the local account',
  timeZone: 'time zone',
  dateFormat: 'date format',
  timeFormat: 'time format',
  numberFormat: 'number format',
};
