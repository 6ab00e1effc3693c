import type { CheckRecordPorts } from '../../../src/TypeScript/application/check_record';
import type { CheckExpiryPorts } from '../../../src/TypeScript/application/expiry/check_expiry';
import type {
  Employee,
  HealthCheckDue,
  LogDetails,
  Mail,
  NewAuditEvent,
  Page,
  SecretProbe,
  SecureRequest,
  SigningOutcome,
} from '../../../src/TypeScript/application/ports';
import type { RecordTestPorts } from '../../../src/TypeScript/application/test/record_test';
import type { TestConnectionPorts } from '../../../src/TypeScript/application/test/test_connection';
import { addDays, type CalendarDate } from '../../../src/TypeScript/domain/calendar_date';
import type { HttpOutcome } from '../../../src/TypeScript/domain/http_outcome';
import type {
  Bank,
  BankConnection,
  Credential,
  SecretReference,
} from '../../../src/TypeScript/domain/records';
import type { SlotMove } from '../../../src/TypeScript/domain/rotation_slots';
import { sameSecretId } from '../../../src/TypeScript/domain/secret_id';
import { IN_ENGLISH } from './english';
import { aBank, aConnection, aCredential, aSecret, TODAY } from './records';

type Everything = CheckRecordPorts & CheckExpiryPorts & TestConnectionPorts & RecordTestPorts;

/** What a test says the world is like; what it leaves out is the usual demo bank. */
export interface WorldOptions {
  readonly banks?: readonly Bank[];
  readonly credentials?: readonly Credential[];
  readonly secrets?: readonly SecretReference[];
  readonly connections?: readonly BankConnection[];
  readonly employees?: readonly Employee[];
  readonly answer?: (request: SecureRequest) => HttpOutcome;
  readonly probe?: SecretProbe;
  readonly account?: 'production' | 'other';
}

export const OWNER: Employee = { id: 7, name: 'Ana Owner', email: 'ana@example.com', active: true };

/** A client ID and a client secret, both current. */
export function aPair(changes: Partial<SecretReference> = {}): SecretReference[] {
  return [
    aSecret(changes),
    aSecret({ id: 101, role: 'client_secret', secretId: 'custsecret_house_client_secret', ...changes }),
  ];
}

/**
 * Everything the use cases need, in memory: records in arrays that they change, a mailer and a network that note what
 * they were given, units that are counted down as NetSuite does.
 */
export class World implements Everything {
  readonly bankRecords: Bank[];
  readonly credentialRecords: Credential[];
  readonly secretRecords: SecretReference[];
  readonly connectionRecords: BankConnection[];
  employeeRecords: Employee[];
  readonly texts = IN_ENGLISH;
  readonly sentMails: Mail[] = [];
  readonly sentRequests: SecureRequest[] = [];
  readonly appended: NewAuditEvent[] = [];
  readonly logged: { level: string; title: string; details: LogDetails }[] = [];
  date: CalendarDate = TODAY;
  milliseconds = Date.parse('2026-11-23T12:00:00.000Z');
  units = 10_000;
  /** Called before each write; a test that throws here is a crash at that point. */
  beforeWrite: (what: string) => void = () => undefined;
  acceptsMail: (mail: Mail) => string | null = () => null;
  readonly account: 'production' | 'other';
  readonly scriptId = 'customscript_bcr_connections_sl';
  readonly secretScripts = ['customscript_bcr_connections_sl', 'customscript_bcr_health_check_mr'];
  readonly #answer: (request: SecureRequest) => HttpOutcome;
  #uuids = 0;

  constructor(options: WorldOptions = {}) {
    this.bankRecords = [...(options.banks ?? [aBank()])];
    this.credentialRecords = [...(options.credentials ?? [aCredential()])];
    this.secretRecords = [...(options.secrets ?? aPair())];
    this.connectionRecords = [...(options.connections ?? [aConnection()])];
    this.employeeRecords = [...(options.employees ?? [OWNER])];
    this.account = options.account ?? 'production';
    this.#answer = options.answer ?? (() => ({ kind: 'answer', code: 200, headers: {}, body: '{}' }));
    if (options.probe !== undefined) this.probe = options.probe;
  }

  declare readonly probe?: SecretProbe;

  tomorrow(days = 1): void {
    this.date = addDays(this.date, days);
  }

  #write(what: string, units: number): void {
    this.beforeWrite(what);
    this.#spend(units);
  }

  #spend(units: number): void {
    this.units -= units;
    if (this.units < 0) throw new Error('SSS_USAGE_LIMIT_EXCEEDED');
  }

  readonly clock = {
    now: (): string => {
      this.milliseconds += 5;
      return new Date(this.milliseconds).toISOString();
    },
    today: (): CalendarDate => this.date,
  };

  readonly random = {
    uuid: (): string => {
      this.#uuids += 1;
      return `uuid-${this.#uuids}`;
    },
  };

  /** The operations that were begun, in their order. */
  readonly operations: string[] = [];
  readonly operation = {
    within: <T>(correlationId: string, work: () => T): T => {
      this.operations.push(correlationId);
      return work();
    },
  };

  /** What was signed, and with what; the signature is no real one. */
  readonly signed: { readonly certificateId: string; readonly algorithm: string; readonly input: string }[] =
    [];
  readonly signer = {
    sign: (certificateId: string, algorithm: string, input: string): SigningOutcome => {
      this.#spend(10);
      this.signed.push({ certificateId, algorithm, input });
      return this.signs(certificateId);
    },
  };
  signs: (certificateId: string) => SigningOutcome = () => ({ kind: 'signed', signature: 'c2lnbmF0dXJl' });

  readonly governance = { remaining: (): number => this.units };

  readonly log = {
    debug: (title: string, details: LogDetails): void =>
      void this.logged.push({ level: 'debug', title, details }),
    audit: (title: string, details: LogDetails): void =>
      void this.logged.push({ level: 'audit', title, details }),
    error: (title: string, details: LogDetails): void =>
      void this.logged.push({ level: 'error', title, details }),
  };

  readonly http = {
    send: (request: SecureRequest): HttpOutcome => {
      this.#spend(10);
      this.sentRequests.push(request);
      return this.#answer(request);
    },
  };

  readonly mailer = {
    send: (mail: Mail) => {
      const platformError = this.acceptsMail(mail);
      if (platformError !== null) return { accepted: false as const, platformError };
      this.#write('mail', 20);
      this.sentMails.push(mail);
      return { accepted: true as const };
    },
  };

  readonly directory = {
    employees: (ids: readonly number[]): readonly Employee[] =>
      this.employeeRecords.filter(({ id }) => ids.includes(id)),
  };

  readonly events = {
    append: (event: NewAuditEvent): void => {
      this.#write('event', 6);
      this.appended.push(event);
    },
    has: (correlationId: string, kind: NewAuditEvent['kind']): boolean =>
      this.appended.some((event) => event.correlationId === correlationId && event.kind === kind),
    warnings: (to: readonly string[]) =>
      this.appended.filter(
        ({ kind, to: text }) => /^(?:warned|not_delivered)$/.test(kind) && to.includes(text),
      ),
  };

  readonly banks = {
    read: (id: number) => find(this.bankRecords, id),
    retiringUntil: (date: CalendarDate, profiles: readonly Bank['profile'][], page: Page) =>
      paged(this.bankRecords, page).filter(({ retirementDate, profile }) =>
        retirementDate === null ? profiles.includes(profile) : retirementDate <= date,
      ),
    markRetirementWarned: (id: number, retirementLastWarned: Bank['retirementLastWarned']): void => {
      this.#write('mark bank', 10);
      change(this.bankRecords, id, { retirementLastWarned });
    },
  };

  readonly credentials = {
    read: (id: number) => find(this.credentialRecords, id),
    readWithBank: (id: number) => {
      const credential = find(this.credentialRecords, id);
      return credential && { credential, bank: find(this.bankRecords, credential.bank) };
    },
    countOfBank: (bank: number) =>
      this.credentialRecords.filter((credential) => credential.bank === bank).length,
    certificatesExpiringUntil: (date: CalendarDate, page: Page) =>
      paged(this.credentialRecords, page)
        .filter(({ certificateExpiresOn: expiry }) => expiry !== null && expiry <= date)
        .flatMap((credential) => {
          const bank = find(this.bankRecords, credential.bank);
          return bank === undefined ? [] : [{ credential, bank }];
        }),
    dueForHealthCheck: ({ now, verifiedUntil }: HealthCheckDue, page: Page): readonly number[] =>
      paged(this.credentialRecords, page)
        .filter(({ nextAttempt, failuresInARow, lastVerified, rotation, state }) => {
          if (rotation !== null || (nextAttempt === null && state === 'needs_attention')) return true;
          if (nextAttempt !== null) return nextAttempt <= now;
          return failuresInARow > 0 || lastVerified === null || lastVerified <= verifiedUntil;
        })
        .map(({ id }) => id),
    update: (id: number, changes: Partial<Credential>): void => {
      this.#write('update credential', 10);
      change(this.credentialRecords, id, changes);
    },
    changeRotation: (id: number, from: Credential['rotation'], to: Credential['rotation']): boolean => {
      const loaded = find(this.credentialRecords, id);
      if (JSON.stringify(loaded?.rotation) !== JSON.stringify(from)) return false;
      this.#write('rotation', 6);
      // Optimistic locking: somebody saved in between.
      if (find(this.credentialRecords, id) !== loaded) return false;
      change(this.credentialRecords, id, { rotation: to });
      return true;
    },
  };

  readonly secrets = {
    read: (id: number) => find(this.secretRecords, id),
    ofCredential: (credential: number) =>
      this.secretRecords.filter((secret) => secret.credential === credential),
    withSecretId: (secretId: string) =>
      this.secretRecords
        .filter((secret) => sameSecretId(secret.secretId, secretId))
        .flatMap((secret) => {
          const credential = find(this.credentialRecords, secret.credential);
          const bank = credential && find(this.bankRecords, credential.bank);
          if (credential === undefined || bank === undefined) return [];
          const { role, slot, id: reference } = secret;
          const { id, name: credentialName, environment } = credential;
          return [
            {
              reference,
              role,
              slot,
              credential: id,
              credentialName,
              environment,
              bank: bank.id,
              bankName: bank.name,
            },
          ];
        }),
    expiringUntil: (date: CalendarDate, page: Page) =>
      paged(this.secretRecords, page)
        .filter(
          ({ expiresOn, slot }) =>
            expiresOn !== null && expiresOn <= date && (slot === 'current' || slot === 'pending'),
        )
        .flatMap((reference) => {
          const credential = find(this.credentialRecords, reference.credential);
          const bank = credential && find(this.bankRecords, credential.bank);
          return credential === undefined || bank === undefined ? [] : [{ reference, credential, bank }];
        }),
    markWarned: (id: number, lastWarned: SecretReference['lastWarned']): void => {
      this.#write('mark secret', 10);
      change(this.secretRecords, id, { lastWarned });
    },
    update: (id: number, changes: Partial<SecretReference>): void => {
      this.#write('update secret', 10);
      change(this.secretRecords, id, changes);
    },
    move: ({ reference, secretId, from, to }: SlotMove): boolean => {
      const loaded = find(this.secretRecords, reference);
      if (loaded?.secretId !== secretId) return false;
      if (loaded.slot !== from) return loaded.slot === to;
      this.#write('slot', 6);
      if (find(this.secretRecords, reference) !== loaded) return false;
      change(this.secretRecords, reference, { slot: to });
      return true;
    },
  };

  readonly connections = {
    read: (id: number) => find(this.connectionRecords, id),
    readWithBank: (id: number) => {
      const connection = find(this.connectionRecords, id);
      return connection && { connection, bank: find(this.bankRecords, connection.bank) };
    },
    ofCredentials: (ids: readonly number[]) =>
      this.connectionRecords.filter(({ credential }) => ids.includes(credential)),
    countOfBank: (bank: number) =>
      this.connectionRecords.filter((connection) => connection.bank === bank).length,
    update: (id: number, changes: Partial<BankConnection>): void => {
      this.#write('update connection', 10);
      change(this.connectionRecords, id, changes);
    },
    changeRenewal: (id: number, from: string | null, to: string): boolean => {
      const loaded = find(this.connectionRecords, id);
      if (loaded?.renewalRequestedAt !== from || loaded.state !== 'renewal_required') return false;
      this.#write('renewal', 6);
      // Optimistic locking: somebody saved in between.
      if (find(this.connectionRecords, id) !== loaded) return false;
      change(this.connectionRecords, id, { renewalRequestedAt: to });
      return true;
    },
  };
}

function find<T extends { readonly id: number }>(records: readonly T[], id: number): T | undefined {
  return records.find((record) => record.id === id);
}

function paged<T extends { readonly id: number }>(records: readonly T[], { after, size }: Page): T[] {
  return records.filter(({ id }) => id > after).slice(0, size);
}

function change<T extends { readonly id: number }>(records: T[], id: number, changes: Partial<T>): void {
  const index = records.findIndex((record) => record.id === id);
  const record = records[index];
  if (record === undefined) throw new Error(`There is no record ${id}.`);
  records[index] = { ...record, ...changes };
}
