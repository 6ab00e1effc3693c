import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { copyOfProject, suiteletFiles } from '../../demo/project_copy';
import type { RenewalResult } from '../../src/TypeScript/application/health/renewal';
import type { RotationOrder, RotationResult } from '../../src/TypeScript/application/rotation/rotate';
import type { RotationAction } from '../../src/TypeScript/domain/vocabulary';
import { SECRET_SCRIPTS } from '../../src/TypeScript/netsuite/schema';
import { TEST_FORM } from '../../src/TypeScript/ui/test/test_form';
import { BankAccount, CLIENT_ID, CLIENT_SECRET, formOf, shownValue } from './bank_account';

/** The built bundle with one script more, which calls the rotation as a page will. */

const SCRIPT = 'customscript_bcrtest_rotate_sl';
const FILE = '/SuiteScripts/bank_credentials/rotate_driver.js';

const SUITELET = `/**
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 */
define([
  './application/rotation/rotate',
  './application/health/renewal',
  './application/test/test_connection',
  './netsuite/compose',
  './bank_credentials',
], (rotation, renewal, tests, compose, bank) => ({
  onRequest({ request, response }) {
    const { order, renew, connection, call } = request.parameters;
    if (call) {
      try {
        response.write({ output: JSON.stringify({ code: bank.request({ connection: Number(call) }).code }) });
      } catch ({ name }) {
        response.write({ output: JSON.stringify({ error: { name } }) });
      }
      return;
    }
    const output = order
      ? rotation.rotate(compose.rotationPorts(), JSON.parse(order))
      : renew
      ? renewal.renew(compose.renewalPorts(), JSON.parse(renew))
      : tests.testConnection(compose.testPorts(), Number(connection));
    response.write({ output: JSON.stringify(output) });
  },
}));
`;

/** One project for all accounts that a test file opens. */
let projectOfFile: string | undefined;
afterAll(() => {
  if (projectOfFile !== undefined) rmSync(projectOfFile, { recursive: true, force: true });
});

const newValue = (): string => randomBytes(24).toString('base64url');

/** A place that no work reaches: to see what it writes when it is not cut off. */
export const WHOLE = 1_000;

/**
 * Where cutting pieces of work off leaves something else behind than one write earlier. What was removed from a cache is
 * removed again when the work is repeated, and nothing that is looked at between two removals tells them apart.
 *
 * @param whole what each of them writes when it is not cut off
 */
export function cutPoints(...whole: readonly (readonly string[])[]): number[] {
  const isPoint = (writes: readonly string[], at: number): boolean =>
    at <= writes.length && !(writes[at - 1] === 'cache' && writes[at - 2] === 'cache');
  const longest = Math.max(...whole.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => index + 1).filter((at) =>
    whole.some((writes) => isPoint(writes, at)),
  );
}

/** What `testConnection` tells, as far as these tests ask. */
export interface Checked {
  readonly passed: boolean;
  readonly inUse: { readonly references: readonly { readonly slot: string; readonly secretId: string }[] };
}

/** A credential at a bank that takes an old and a new secret, ready to be rotated. */
export class RotationAccount {
  /** The two values that the bank takes. */
  readonly #old = newValue();
  readonly #new = newValue();
  #secrets = 0;

  private constructor(
    readonly company: BankAccount,
    readonly ids: ReturnType<BankAccount['setUp']>,
    private readonly extraScripts: readonly string[],
  ) {}

  /** @param extraScripts script ids that may use the secrets besides the Health Check and the driver */
  static async open(extraScripts: readonly string[] = []): Promise<RotationAccount> {
    projectOfFile ??= copyOfProject(suiteletFiles({ scriptId: SCRIPT, file: FILE, text: SUITELET }));
    const company = await BankAccount.open({ projectFolder: projectOfFile });
    const account = new RotationAccount(company, company.setUp(), extraScripts);
    const client_id = randomBytes(12).toString('hex');
    await company.bank.control({ client: { client_id, client_secrets: [account.#old, account.#new] } });
    account.#save(CLIENT_ID, client_id);
    account.#save(CLIENT_SECRET, account.#old);
    return account;
  }

  async close(): Promise<void> {
    await this.company.close();
  }

  #save(id: string, value: string): void {
    this.company.account.secrets.save({
      id,
      name: id,
      value,
      scripts: [...new Set([SCRIPT, ...SECRET_SCRIPTS, ...this.extraScripts])],
      domains: ['bank.example'],
    });
  }

  /** Enters the new secret as the password of the current API secret. */
  changeInPlace(value: 'new' | 'mistyped'): void {
    this.#save(CLIENT_SECRET, value === 'new' ? this.#new : newValue());
  }

  /**
   * Makes another API secret and adds it as pending; answers the record's id. After a rotation to the new value the next one
   * can go back to the old: the bank takes both.
   */
  addPending(value: 'new' | 'old' | 'mistyped' = 'new'): number {
    const secretId = this.newSecret(value);
    const { credential } = this.ids;
    return this.company.create('secret', {
      credential,
      role: 'client_secret',
      slot: 'pending',
      secretId,
      expiresOn: '2027-12-31',
      expirationWarning: true,
    });
  }

  /** Makes another API secret and answers its ID. */
  newSecret(value: 'new' | 'old' | 'mistyped' = 'new'): string {
    this.#secrets += 1;
    const secretId = `custsecret_demo_new_${this.#secrets}`;
    const values = { new: this.#new, old: this.#old, mistyped: newValue() };
    this.#save(secretId, values[value]);
    return secretId;
  }

  /** What somebody pastes who takes the ID for the secret. */
  pastedSecret(): string {
    return newValue();
  }

  #ask<T>(parameters: Readonly<Record<string, string>>): T {
    const answer = this.company.visit(SCRIPT, 'GET', parameters);
    if (answer.kind === 'error') throw answer.error;
    if (answer.kind !== 'text') throw new Error(`A text was expected, not ${answer.kind}`);
    return JSON.parse(answer.body) as T;
  }

  go(action: RotationAction, more: Partial<RotationOrder> = {}): RotationResult {
    const order = { credential: this.ids.credential, action, who: 12, ...more };
    return this.#ask({ order: JSON.stringify(order) });
  }

  /** Asks for a renewal of the connection. */
  renew(who = 12): RenewalResult {
    return this.#ask({ renew: JSON.stringify({ connection: this.ids.connection, who }) });
  }

  /** Calls the bank as another script does. */
  call(): { readonly code?: number; readonly error?: { readonly name: string } } {
    return this.#ask({ call: String(this.ids.connection) });
  }

  /** Presses *Test Connection* on the page Bank Connections, which records what it finds. */
  pressTest(): void {
    const { company, ids } = this;
    const connection = String(ids.connection);
    const token = String(shownValue(formOf(company.page({ connection })), TEST_FORM.token));
    company.post({ [TEST_FORM.connection]: connection, [TEST_FORM.token]: token });
  }

  /** Tests the connection as any caller would find it. */
  check(): Checked {
    return this.#ask({ connection: String(this.ids.connection) });
  }

  /** The secret IDs that calls are made with. */
  usable(): string[] {
    const { passed, inUse } = this.check();
    if (!passed) throw new Error('The connection does not work');
    return inUse.references.filter(({ slot }) => slot === 'current').map(({ secretId }) => secretId);
  }

  slot(reference: number): string | undefined {
    return this.company.word('secret', reference, 'slot');
  }

  step(): string | undefined {
    return this.company.word('credential', this.ids.credential, 'rotationStep');
  }
}
