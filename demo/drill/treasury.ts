import type { Session } from '../../emulator/account/account';
import type { LocalAccount } from '../../emulator/account/open_account';
import { actorOf } from '../../emulator/runtime/actor';
import type { RotationOrder, RotationResult } from '../../src/TypeScript/application/rotation/rotate';
import {
  BANK,
  CONNECTION,
  CREDENTIAL,
  LISTS,
  type ListName,
  listValueId,
  SECRET,
  type WordOf,
} from '../../src/TypeScript/netsuite/schema';
import { EMPLOYEES } from '../company';
import { HOSTS, type Overlap } from './bank_office';
import { type DrillScript, idsOf } from './drill_project';
import type { Caller } from './traffic';

const PURPOSES = [
  'statements',
  'payments',
  'receivables',
  'instant_payments',
] as const satisfies WordOf<'purpose'>[];

/** The company's side: records, API secrets, scripts. */
export class Treasury {
  readonly #account: LocalAccount;
  readonly #session: Session;
  #secrets = 0;

  constructor(account: LocalAccount) {
    this.#account = account;
    this.#session = account.session({
      employeeId: EMPLOYEES.treasury,
      role: 'customrole_bcr_administrator',
    });
  }

  #word<List extends ListName>(list: List, word: WordOf<List>): string {
    return String(this.#account.store.listValueId(LISTS[list].id, listValueId(word)));
  }

  #create(type: string, values: Readonly<Record<string, string>>): number {
    return this.#account.records.importRow(type, values, actorOf(this.#session, 'USERINTERFACE'));
  }

  /**
   * A bank, a credential, its two secrets and four connections that share it. The bank without overlap has the profile Pluggy,
   * at the drill's own address.
   */
  setUp(
    clientIdSecret: string,
    clientSecretSecret: string,
    overlap: Overlap,
  ): Pick<RotationOrder, 'credential'> & {
    readonly connections: readonly number[];
  } {
    const bank = this.#create(BANK.type, {
      name: 'Example Bank',
      [BANK.fields.profile.id]: this.#word('profile', overlap === 'none' ? 'pluggy' : 'custom'),
      [BANK.fields.owner.id]: String(EMPLOYEES.treasury),
      [BANK.fields.testTokenEndpoint.id]: `https://${HOSTS.bankCredentials}/oauth/token`,
      [BANK.fields.testApiEndpoint.id]: `https://${HOSTS.bankCredentials}/v1/accounts`,
      ...(overlap === 'none' ? {} : { [BANK.fields.testScope.id]: 'accounts' }),
    });
    const credential = this.#create(CREDENTIAL.type, {
      name: 'Example Bank, test',
      [CREDENTIAL.fields.bank.id]: String(bank),
      [CREDENTIAL.fields.environment.id]: this.#word('environment', 'test'),
      [CREDENTIAL.fields.owner.id]: String(EMPLOYEES.treasury),
    });
    this.#reference(credential, 'client_id', 'current', clientIdSecret);
    this.#reference(credential, 'client_secret', 'current', clientSecretSecret);
    const connections = PURPOSES.map((purpose) =>
      this.#create(CONNECTION.type, {
        name: `Example Bank ${purpose}`,
        [CONNECTION.fields.bank.id]: String(bank),
        [CONNECTION.fields.credential.id]: String(credential),
        [CONNECTION.fields.environment.id]: this.#word('environment', 'test'),
        [CONNECTION.fields.purposes.id]: this.#word('purpose', purpose),
      }),
    );
    return { credential, connections };
  }

  #reference(credential: number, role: WordOf<'role'>, slot: WordOf<'slot'>, secretId: string): number {
    return this.#create(SECRET.type, {
      [SECRET.fields.credential.id]: String(credential),
      [SECRET.fields.role.id]: this.#word('role', role),
      [SECRET.fields.slot.id]: this.#word('slot', slot),
      [SECRET.fields.secretId.id]: secretId,
    });
  }

  /** Creates an API secret; answers its ID. */
  createSecret(host: string, value: string): string {
    this.#secrets += 1;
    const id = `custsecret_drill_${this.#secrets}`;
    this.changeSecret(id, host, value);
    return id;
  }

  /** Saves an API secret under this ID. A changed password arrives after NetSuite's hour. */
  changeSecret(id: string, host: string, value: string): void {
    this.#account.secrets.save({ id, name: id, value, domains: [host] });
  }

  /** Adds a pending client secret to a credential. */
  addPending(credential: number, secretId: string): number {
    return this.#reference(credential, 'client_secret', 'pending', secretId);
  }

  /** Corrects which API secret a secret reference names. */
  correct(reference: number, secretId: string): void {
    const fields = { [SECRET.fields.secretId.id]: secretId };
    this.#account.records.submitFields(
      SECRET.type,
      reference,
      fields,
      actorOf(this.#session, 'USERINTERFACE'),
    );
  }

  /** The API secret that is the credential's current client secret. */
  currentSecretId(credential: number): string {
    const { fields, type } = SECRET;
    const found = this.#account.store
      .list(type, { limit: 100, offset: 0 })
      .records.find(
        ({ values }) =>
          values[fields.credential.id] === String(credential) &&
          values[fields.role.id] === this.#word('role', 'client_secret') &&
          values[fields.slot.id] === this.#word('slot', 'current'),
      );
    return String(found?.values[fields.secretId.id]);
  }

  /** Does one step of the rotation. */
  rotate(order: Omit<RotationOrder, 'who'>): RotationResult {
    const parameters = { order: JSON.stringify({ ...order, who: EMPLOYEES.treasury }) };
    return this.#ask('drill_rotation_sl', parameters) as RotationResult;
  }

  /** Calls of a script, one for each connection. */
  caller(script: DrillScript): Caller {
    return (connections) =>
      this.#ask(script, { connections: JSON.stringify(connections) }) as readonly string[];
  }

  #ask(script: DrillScript, parameters: Readonly<Record<string, string>>): unknown {
    const { scriptId, deploymentId } = idsOf(script);
    const request = { method: 'GET', parameters, headers: {}, body: '', url: '/' } as const;
    const answer = this.#account.scripts.suitelet(scriptId, deploymentId, request, this.#session);
    if (answer.kind === 'error') throw answer.error;
    if (answer.kind !== 'text') throw new Error(`${script} answered with a ${answer.kind}.`);
    return JSON.parse(answer.body);
  }
}
