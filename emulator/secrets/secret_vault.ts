import type { AccountClock } from '../account/clock';
import { SECRET_CHANGE_DELAY_MINUTES } from '../assumptions';
import type { Database } from '../store/database';
import type { LeakDetector } from './leak_detector';
import { decryptValue, encryptValue, storageKey } from './value_storage';

/**
 * What the API Secrets page asks for (section_160216498405). Lists that are left out or empty restrict
 * nothing.
 */
export interface SecretInput {
  /** `custsecret` and 1 to 89 letters, digits or underscores. */
  readonly id: string;
  readonly name: string;
  /** Up to 1,000,000 characters. May be left out when an existing secret is edited: the value stays. */
  readonly value?: string;
  readonly description?: string;
  /** Restrict To Scripts: script ids of script records. */
  readonly scripts?: readonly string[];
  /** Restrict To Domains: host names. */
  readonly domains?: readonly string[];
  /** Restrict to Employees: internal ids. */
  readonly employees?: readonly number[];
  /** Owners: internal ids of employees. */
  readonly owners?: readonly number[];
  readonly expirationWarning?: boolean;
}

/** A secret as anybody may see it. */
export interface SecretSummary {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly scripts: readonly string[];
  readonly domains: readonly string[];
  readonly employees: readonly number[];
  readonly owners: readonly number[];
  readonly expirationWarning: boolean;
  /** ISO 8601 instants. */
  readonly created: string;
  readonly lastModified: string;
  /** When the newest value takes effect, if that is still to come. */
  readonly changeArrives?: string;
}

/** Who wants to use a secret. */
export interface SecretUser {
  readonly scriptId: string;
  readonly employeeId: number;
  /** Host of the request the secret goes out with; undefined where there is no request. */
  readonly domain?: string;
}

/** System note of a secret: who, when, what; never a value. */
export interface SecretNote {
  readonly at: string;
  readonly by: number;
  readonly change: 'created' | 'password changed' | 'edited' | 'deleted';
}

/** Why a script may not have a secret. Modules turn it into NetSuite's errors, which tell less. */
export class SecretUnavailable extends Error {
  override readonly name = 'SecretUnavailable';

  constructor(
    readonly secretId: string,
    readonly reason: 'missing' | 'script' | 'employee' | 'domain',
  ) {
    super(`Secret ${secretId} is not available: ${reason}`);
  }
}

/** What the API Secrets page answers to a wrong entry. */
export class InvalidSecret extends Error {
  override readonly name = 'InvalidSecret';
}

const SYSTEM_USER = -4;
const LONGEST_VALUE = 1_000_000;
const MILLISECONDS_PER_MINUTE = 60_000;
/** section_4418247678 */
const SECRET_ID = /^custsecret[a-z0-9_]{1,89}$/;

/** Setup > Company > Preferences > API Secrets. */
export class SecretVault {
  readonly #key: Buffer;
  readonly #delay: number;

  /**
   * @param clock decides when a changed value takes effect
   * @param leaks is told every value, so that it can look for it
   * @param options.changeDelayMinutes how long a changed value takes to arrive; an hour if left out
   */
  constructor(
    private readonly database: Database,
    private readonly clock: Pick<AccountClock, 'now' | 'iso'>,
    private readonly leaks: LeakDetector,
    options: { readonly changeDelayMinutes?: number } = {},
  ) {
    this.#delay = (options.changeDelayMinutes ?? SECRET_CHANGE_DELAY_MINUTES.value) * MILLISECONDS_PER_MINUTE;
    createTables(database);
    this.#key = storageKey(database);
    for (const { id } of this.list()) this.#watch(id);
  }

  /**
   * Creates a secret, or edits the one with this id. A first value counts at once, a changed one after the
   * delay.
   * @param by internal id of the employee
   * @throws InvalidSecret
   */
  save(input: SecretInput, by: number = SYSTEM_USER): void {
    const id = input.id.toLowerCase();
    const before = this.#row(id);
    checkInput(id, input, before === undefined);
    this.database.transaction(() => {
      this.#writeRow(id, input, before);
      const changed = input.value !== undefined;
      if (input.value !== undefined)
        this.#writeValue(id, input.value, before === undefined ? 0 : this.#delay);
      this.#note(id, by, before === undefined ? 'created' : changed ? 'password changed' : 'edited');
    });
    this.#watch(id);
  }

  /** Deletes a secret at once; its id can be used again (section_160216501258). */
  remove(id: string, by: number = SYSTEM_USER): void {
    const secretId = id.toLowerCase();
    if (!this.has(secretId)) return;
    this.database.transaction(() => {
      this.database.run('DELETE FROM local_secret_value WHERE secret = ?', [secretId]);
      this.database.run('DELETE FROM local_secret WHERE id = ?', [secretId]);
      this.#note(secretId, by, 'deleted');
    });
  }

  has(id: string): boolean {
    return this.#row(id.toLowerCase()) !== undefined;
  }

  list(): SecretSummary[] {
    return this.database.all('SELECT * FROM local_secret ORDER BY id').map((row) => this.#summary(row));
  }

  /** Who changed the secret and when, oldest first; outlives the secret. */
  history(id: string): SecretNote[] {
    const rows = this.database.all(
      'SELECT at, by, change FROM local_secret_note WHERE secret = ? ORDER BY id',
      [id.toLowerCase()],
    );
    return rows as unknown as SecretNote[];
  }

  /**
   * The value that counts now.
   * @param id compared ignoring case
   * @throws SecretUnavailable
   */
  read(id: string, user: SecretUser): string {
    const secretId = id.toLowerCase();
    const row = this.#row(secretId);
    if (row === undefined) throw new SecretUnavailable(secretId, 'missing');
    const { scripts, employees, domains } = this.#summary(row);
    if (scripts.length > 0 && !scripts.includes(user.scriptId.toLowerCase())) {
      throw new SecretUnavailable(secretId, 'script');
    }
    if (employees.length > 0 && !employees.includes(user.employeeId))
      throw new SecretUnavailable(secretId, 'employee');
    if (user.domain !== undefined && domains.length > 0 && !domains.includes(user.domain.toLowerCase())) {
      throw new SecretUnavailable(secretId, 'domain');
    }
    const value = this.database.get(
      'SELECT value FROM local_secret_value WHERE secret = ? AND effective <= ? ORDER BY effective DESC, id DESC LIMIT 1',
      [secretId, this.clock.now()],
    );
    if (value === undefined) throw new SecretUnavailable(secretId, 'missing');
    return decryptValue(this.#key, String(value.value));
  }

  #row(id: string): Row | undefined {
    return this.database.get('SELECT * FROM local_secret WHERE id = ?', [id]);
  }

  #writeRow(id: string, input: SecretInput, before: Row | undefined): void {
    const old = before === undefined ? undefined : this.#summary(before);
    const lists = {
      scripts: (input.scripts ?? old?.scripts ?? []).map((script) => script.toLowerCase()),
      domains: (input.domains ?? old?.domains ?? []).map((domain) => domain.toLowerCase()),
      employees: input.employees ?? old?.employees ?? [],
      owners: input.owners ?? old?.owners ?? [],
    };
    this.database.run(
      `INSERT OR REPLACE INTO local_secret (id, name, description, restrictions, warning, created, modified)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        input.name,
        input.description ?? old?.description ?? '',
        JSON.stringify(lists),
        (input.expirationWarning ?? old?.expirationWarning ?? false) ? 1 : 0,
        old?.created ?? this.clock.iso(),
        this.clock.iso(),
      ],
    );
  }

  #writeValue(id: string, value: string, delay: number): void {
    this.database.run('INSERT INTO local_secret_value (secret, effective, value) VALUES (?, ?, ?)', [
      id,
      this.clock.now() + delay,
      encryptValue(this.#key, value),
    ]);
  }

  #note(id: string, by: number, change: SecretNote['change']): void {
    this.database.run('INSERT INTO local_secret_note (secret, at, by, change) VALUES (?, ?, ?, ?)', [
      id,
      this.clock.iso(),
      by,
      change,
    ]);
  }

  #summary(row: Row): SecretSummary {
    const lists = JSON.parse(String(row.restrictions)) as Pick<
      SecretSummary,
      'scripts' | 'domains' | 'employees' | 'owners'
    >;
    const pending = this.database.get(
      'SELECT MAX(effective) AS at FROM local_secret_value WHERE secret = ?',
      [String(row.id)],
    );
    const arrives = Number(pending?.at ?? 0);
    return {
      id: String(row.id),
      name: String(row.name),
      description: String(row.description),
      ...lists,
      expirationWarning: Number(row.warning) === 1,
      created: String(row.created),
      lastModified: String(row.modified),
      ...(arrives > this.clock.now() ? { changeArrives: new Date(arrives).toISOString() } : {}),
    };
  }

  /** Every value the secret ever had since it was made: an old one must not stand anywhere either. */
  #watch(id: string): void {
    const row = this.#row(id);
    const domains = row === undefined ? [] : this.#summary(row).domains;
    const options = domains.length > 0 ? { domains } : {};
    for (const { value } of this.database.all('SELECT value FROM local_secret_value WHERE secret = ?', [
      id,
    ])) {
      this.leaks.watch(id, decryptValue(this.#key, String(value)), options);
    }
  }
}

type Row = NonNullable<ReturnType<Database['get']>>;

function checkInput(id: string, input: SecretInput, isNew: boolean): void {
  if (!SECRET_ID.test(id)) {
    throw new InvalidSecret(
      'The ID of an API secret is "custsecret" and 1 to 89 letters, digits or underscores.',
    );
  }
  if (input.name.trim() === '') throw new InvalidSecret('An API secret needs a name.');
  if (isNew && input.value === undefined) throw new InvalidSecret('A new API secret needs a password.');
  if (input.value === '') throw new InvalidSecret('The password of an API secret cannot be empty.');
  if ((input.value?.length ?? 0) > LONGEST_VALUE) {
    throw new InvalidSecret('The password of an API secret has at most 1,000,000 characters.');
  }
}

function createTables(database: Database): void {
  database.run(`CREATE TABLE IF NOT EXISTS local_secret (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL, restrictions TEXT NOT NULL,
    warning INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL)`);
  database.run(`CREATE TABLE IF NOT EXISTS local_secret_value (
    id INTEGER PRIMARY KEY, secret TEXT NOT NULL, effective INTEGER NOT NULL, value TEXT NOT NULL)`);
  database.run(`CREATE TABLE IF NOT EXISTS local_secret_note (
    id INTEGER PRIMARY KEY, secret TEXT NOT NULL, at TEXT NOT NULL, by INTEGER NOT NULL, change TEXT NOT NULL)`);
}
