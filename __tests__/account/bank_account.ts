import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deploymentOf } from '../../demo/project_copy';
import type { Session } from '../../emulator/account/account';
import { type AccountOptions, type LocalAccount, openAccount } from '../../emulator/account/open_account';
import { Bank } from '../../emulator/bank/bank';
import type { BankClient } from '../../emulator/bank/bank_protocol';
import { Form } from '../../emulator/modules/ui/widget/form';
import type { FormModel } from '../../emulator/modules/ui/widget/model';
import { Network } from '../../emulator/network/network';
import { actorOf } from '../../emulator/runtime/actor';
import type { CutOffSettings } from '../../emulator/runtime/cut_off';
import type { ContextType } from '../../emulator/runtime/execution';
import type { SuiteletResponse } from '../../emulator/runtime/script_runner';
import type { FieldValue, StoredRecord } from '../../emulator/store/field_value';
import {
  CONNECTIONS_PAGE,
  type FieldSchema,
  LISTS,
  listValueId,
  RECORDS,
  SECRET_SCRIPTS,
} from '../../src/TypeScript/netsuite/schema';

/** The built bundle in a local account with its bank, and what the tests do there in the words of the code. */

const PROJECT = join(__dirname, '..', '..', 'src');

/** Values by the name the code has for the field; words of the vocabulary stand for list values. */
export type Values = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;
export type Kind = keyof typeof RECORDS;

/** Script ids of the two secrets that a test's credential uses. */
export const CLIENT_ID = 'custsecret_demo_client_id';
export const CLIENT_SECRET = 'custsecret_demo_client_secret';

/** The Health Check and the deployment that a person starts. */
export const HEALTH_CHECK = {
  script: 'customscript_bcr_health_check_mr',
  deployment: 'customdeploy_bcr_health_check_now',
} as const;

const ADMINISTRATOR_OF_BANKS = 'customrole_bcr_administrator';

/** One bank for all accounts that a test file opens: its process takes longer to start than most tests take. */
let bankOfFile: Promise<Bank> | undefined;
afterAll(async () => (await bankOfFile)?.stop());

/** An opened account with the bundle in it. */
export class BankAccount {
  private constructor(
    readonly account: LocalAccount,
    readonly bank: Bank,
    private readonly network: Network,
    /** Who is at work: somebody with the role Bank Credentials Administrator. */
    readonly session: Session = account.session({ employeeId: 12, role: ADMINISTRATOR_OF_BANKS }),
  ) {}

  /** The same account with somebody else at work. */
  as(session: Session): BankAccount {
    return new BankAccount(this.account, this.bank, this.network, session);
  }

  /**
   * Opens the built bundle. The Health Check is taken off its schedule, as an administrator can: it would run six times
   * for each day that a test lets pass.
   */
  static async open(options: Partial<AccountOptions> = {}): Promise<BankAccount> {
    const company = await BankAccount.openWithSchedules(options);
    const { scripts } = company.account.project;
    const deployments = scripts.find(({ scriptId }) => scriptId === HEALTH_CHECK.script)?.deployments ?? [];
    for (const deployment of deployments) Object.assign(deployment, { status: 'NOTSCHEDULED' });
    return company;
  }

  /** Opens the built bundle as it is. */
  static async openWithSchedules(options: Partial<AccountOptions> = {}): Promise<BankAccount> {
    if (!existsSync(join(PROJECT, 'FileCabinet', 'SuiteScripts', 'bank_credentials'))) {
      throw new Error('The bundle is not built: npm run build');
    }
    bankOfFile ??= Bank.start();
    const bank = await bankOfFile;
    await bank.control({ fault: 'none' });
    const network = await Network.start({ gateway: bank, timeouts: { connect: 1_000, total: 2_000 } });
    const account = await openAccount({
      projectFolder: PROJECT,
      network,
      now: '2026-11-23T15:00:00Z',
      ...options,
    });
    return new BankAccount(account, bank, network);
  }

  async close(): Promise<void> {
    this.account.close();
    await this.network.stop();
  }

  /** Internal id of a list's word in this account. */
  wordId(list: keyof typeof LISTS, word: string): string {
    const id = this.account.store.listValueId(LISTS[list].id, listValueId(word));
    if (id === undefined) throw new RangeError(`${LISTS[list].id} has no ${word}`);
    return String(id);
  }

  /** Values as the database has them. */
  stored(kind: Kind, values: Values): Record<string, FieldValue> {
    const schema = RECORDS[kind];
    const fields = schema.fields as Readonly<Record<string, FieldSchema>>;
    return Object.fromEntries(
      Object.entries(values).map(([name, value]): [string, FieldValue] => {
        const field = fields[name];
        return field === undefined
          ? [name, value as FieldValue]
          : [field.id, this.#storedValue(field, value)];
      }),
    );
  }

  #storedValue(field: FieldSchema, value: Values[string]): FieldValue {
    if (value === null || value === undefined) return null;
    if (field.kind === 'links') return (value as readonly number[]).map(String);
    if (field.list === undefined) return field.kind === 'link' ? String(value) : (value as FieldValue);
    const { list } = field;
    if (Array.isArray(value)) return value.map((word) => this.wordId(list, String(word)));
    return this.wordId(list, String(value));
  }

  /** Saves a new record as a person, an import or a script in that context does; answers its internal id. */
  create(kind: Kind, values: Values, context: ContextType = 'USERINTERFACE'): number {
    const actor = actorOf(this.session, context);
    const draft = this.account.records.create(RECORDS[kind].type, actor);
    for (const [fieldId, value] of Object.entries(this.stored(kind, values))) draft.set(fieldId, value);
    return this.account.records.save(draft, actor);
  }

  /** Saves changes of a whole record, as a form, an import or a web service does. */
  edit(kind: Kind, id: number, values: Values, context: ContextType = 'USERINTERFACE'): void {
    const actor = actorOf(this.session, context);
    const draft = this.account.records.load(RECORDS[kind].type, id, actor);
    for (const [fieldId, value] of Object.entries(this.stored(kind, values))) draft.set(fieldId, value);
    this.account.records.save(draft, actor);
  }

  /** Changes single fields, as inline editing and `record.submitFields` do. */
  editInline(kind: Kind, id: number, values: Values, context: ContextType = 'USERINTERFACE'): void {
    const actor = actorOf(this.session, context);
    this.account.records.submitFields(RECORDS[kind].type, id, this.stored(kind, values), actor);
  }

  remove(kind: Kind, id: number, context: ContextType = 'USERINTERFACE'): void {
    this.account.records.remove(RECORDS[kind].type, id, actorOf(this.session, context));
  }

  /** A field as it stands in the database. */
  value(kind: Kind, id: number, name: string): FieldValue {
    const record = this.account.store.read(RECORDS[kind].type, id);
    const fields = RECORDS[kind].fields as Readonly<Record<string, FieldSchema>>;
    return record?.values[fields[name]?.id ?? name] ?? null;
  }

  /** A list field's word. */
  word(kind: Kind, id: number, name: string): string | undefined {
    const field = (RECORDS[kind].fields as Readonly<Record<string, FieldSchema>>)[name];
    const { list } = field ?? {};
    if (list === undefined) throw new RangeError(`${kind} has no list field ${name}`);
    const value = this.value(kind, id, name);
    return LISTS[list].words.find((word) => this.wordId(list, word) === value);
  }

  /** The audit trail, oldest first. */
  events(): readonly StoredRecord[] {
    return this.account.store.list(RECORDS.event.type, { limit: 1000, offset: 0 }).records;
  }

  /** Words of the events about one record, oldest first. */
  eventsOf(kind: string, id: number): string[] {
    return this.events()
      .map((event) => event.id)
      .sort((first, second) => first - second)
      .filter(
        (event) =>
          this.word('event', event, 'recordKind') === kind && this.value('event', event, 'recordId') === id,
      )
      .map((event) => `${this.word('event', event, 'kind')} ${this.value('event', event, 'outcome')}`);
  }

  /** Registers an application at the bank and keeps its credentials as API secrets. */
  async issueSecrets(client: Partial<BankClient> = {}, domains = ['bank.example']): Promise<void> {
    const application = {
      client_id: randomBytes(12).toString('hex'),
      client_secret: randomBytes(24).toString('base64url'),
    };
    await this.bank.control({ client: { ...application, ...client } });
    const scripts = [...SECRET_SCRIPTS];
    this.account.secrets.save({
      id: CLIENT_ID,
      name: 'Client ID',
      value: application.client_id,
      scripts,
      domains,
    });
    this.account.secrets.save({
      id: CLIENT_SECRET,
      name: 'Client secret',
      value: application.client_secret,
      scripts,
      domains,
    });
  }

  /** A bank with a test credential, its two secret references and one connection. */
  setUp(): { bank: number; credential: number; clientId: number; clientSecret: number; connection: number } {
    const bank = this.create('bank', {
      name: 'Example Bank',
      profile: 'custom',
      owner: 12,
      testTokenEndpoint: 'https://bank.example/oauth/token',
      testApiEndpoint: 'https://bank.example/v1/accounts',
      testScope: 'accounts',
    });
    const credential = this.create('credential', {
      name: 'Example Bank, test',
      bank,
      environment: 'test',
      owner: 12,
    });
    const secret = { credential, slot: 'current', expiresOn: '2026-12-31', expirationWarning: true };
    const clientId = this.create('secret', { ...secret, role: 'client_id', secretId: CLIENT_ID });
    const clientSecret = this.create('secret', { ...secret, role: 'client_secret', secretId: CLIENT_SECRET });
    const connection = this.create('connection', {
      name: 'Statements',
      bank,
      credential,
      environment: 'test',
      purposes: ['statements'],
    });
    return { bank, credential, clientId, clientSecret, connection };
  }

  /** Opens the page Bank Connections. */
  page(parameters: Readonly<Record<string, string>> = {}, session = this.session): SuiteletResponse {
    return this.visit(CONNECTIONS_PAGE.scriptId, 'GET', parameters, session);
  }

  /** Presses a button of a page of Bank Connections. */
  post(parameters: Readonly<Record<string, string>>, session = this.session): SuiteletResponse {
    return this.visit(CONNECTIONS_PAGE.scriptId, 'POST', parameters, session);
  }

  /** Sends a request to the one deployment of a Suitelet. */
  visit(
    scriptId: string,
    method: 'GET' | 'POST',
    parameters: Readonly<Record<string, string>>,
    session = this.session,
  ): SuiteletResponse {
    const request = { method, parameters, headers: {}, body: '', url: '/app/site/hosting/scriptlet.nl' };
    return this.account.scripts.suitelet(scriptId, deploymentOf(scriptId), request, session);
  }

  /** Runs the Expiry Check by hand. */
  checkExpiry(): ReturnType<LocalAccount['scripts']['scheduled']> {
    return this.account.scripts.scheduled(
      'customscript_bcr_expiry_check_ss',
      'customdeploy_bcr_expiry_check_now',
    );
  }

  /** Runs the Health Check by hand. */
  checkHealth(
    parameters: Readonly<Record<string, unknown>> = {},
    cutOff?: CutOffSettings,
  ): ReturnType<LocalAccount['scripts']['scheduled']> {
    const { script, deployment } = HEALTH_CHECK;
    return this.account.scripts.scheduled(script, deployment, parameters, cutOff);
  }
}

/** The name of what was thrown: of a refusal, the code of its first finding. */
export function refusalOf(work: () => unknown): string {
  try {
    work();
    return 'accepted';
  } catch (thrown) {
    return (thrown as { readonly name: string }).name;
  }
}

/** The form that a page shows. */
export function formOf(response: SuiteletResponse): FormModel {
  if (response.kind === 'error') throw new Error(response.error.message);
  if (response.kind !== 'form') throw new Error(`A form was expected, not ${response.kind}`);
  return Form.modelOf(response.form as Form);
}

/** The value of a form's field. */
export function shownValue(form: FormModel, id: string): unknown {
  return form.fields.find((field) => field.id === id)?.value;
}
