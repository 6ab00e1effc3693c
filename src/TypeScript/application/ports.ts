import type { CalendarDate } from '../domain/calendar_date';
import type { HttpOutcome } from '../domain/http_outcome';
import type {
  AuditEvent,
  Bank,
  BankConnection,
  Credential,
  Instant,
  Rotation,
  SecretReference,
  Warned,
} from '../domain/records';
import type { SlotMove } from '../domain/rotation_slots';
import type { SecretUse } from '../domain/secret_reference_rules';
import type { BankProfileId, EventKind, SigningAlgorithm } from '../domain/vocabulary';
import type { SecureText } from './calls/secure_text';

export type { HttpAnswer, HttpOutcome, TransportFailureReason } from '../domain/http_outcome';

/**
 * What the use cases need of the world, in the words of the domain. `netsuite/` implements each of these; tests do so in
 * memory. A port that is not needed by a use case is not here.
 */

/** Time, handed in so that nothing reads a clock by itself. */
export interface Clock {
  /** This moment. */
  now(): Instant;
  /** The day it is in the company's time zone (Setup > Company > Company Information). */
  today(): CalendarDate;
}

/** Randomness, handed in for the same reason. */
export interface Random {
  /** A random UUID (RFC 9562 version 4), for correlation ids and the banks' request ids. */
  uuid(): string;
}

/** Signs with the private key of a digital certificate. Never throws for what the certificate is or is not. */
export interface JwtSigner {
  /**
   * @param certificateId its script id, `custcertificate…`
   * @param input ASCII text
   */
  sign(certificateId: string, algorithm: SigningAlgorithm, input: string): SigningOutcome;
}

/** The signature in Base64url without padding, or why there is none. */
export type SigningOutcome = { readonly kind: 'signed'; readonly signature: string } | SigningFailure;

export interface SigningFailure {
  readonly kind: 'failure';
  readonly reason: SigningFailureReason;
  /** The platform's error name. */
  readonly platformError: string;
}

/** `certificate_refused`: not for this script, person or role. */
export type SigningFailureReason = 'certificate_missing' | 'certificate_refused' | 'other';

/** What belongs together, in the audit trail and in the log. */
export interface Operation {
  /** Does work as part of an operation: the events of the user events that it sets off carry its correlation id too. */
  within<T>(correlationId: string, work: () => T): T;
}

export interface BankRepository {
  /** One bank by its internal id. */
  read(id: number): Bank | undefined;
  /**
   * Active banks whose support ends until and including that day: by the date on the record, or for a bank without one
   * because its profile is among those handed in. Ordered by id.
   */
  retiringUntil(date: CalendarDate, profiles: readonly BankProfileId[], page: Page): readonly Bank[];
  /** Notes what was warned about the bank's retirement. */
  markRetirementWarned(id: number, warned: Warned): void;
}

export interface CredentialRepository {
  /** One credential by its internal id. */
  read(id: number): Credential | undefined;
  /** The same with its bank, in one query. */
  readWithBank(id: number): { readonly credential: Credential; readonly bank: Bank | undefined } | undefined;
  /** How many credentials of the bank there are, inactive ones included. */
  countOfBank(bank: number): number;
  /** Credentials, neither inactive nor disabled, whose certificate expires until and including that day. Ordered by id. */
  certificatesExpiringUntil(date: CalendarDate, page: Page): readonly DueCertificate[];
  /**
   * Internal ids of the credentials that the Health Check has to look at: those to be verified, those with a rotation
   * under way, and those that failed and wait for a person, whose secrets may have been mended since. Ordered by id.
   */
  dueForHealthCheck(due: HealthCheckDue, page: Page): readonly number[];
  /**
   * Changes some fields, passing the user events like any save; but not the state of a credential that somebody has
   * disabled since it was read.
   */
  update(id: number, changes: CredentialChanges): void;
  /**
   * Changes the rotation if it is still what it was when it was read, and nobody saves the credential at the same moment
   * (optimistic locking).
   *
   * @returns whether it was changed
   */
  changeRotation(id: number, from: Rotation | null, to: Rotation | null): boolean;
}

/** Which credentials the Health Check is to look at. */
export interface HealthCheckDue {
  readonly now: Instant;
  /** Those that were verified until then are verified again. */
  readonly verifiedUntil: Instant;
  /** Outside of production accounts, production credentials are left out unless they say that they may be used. */
  readonly account: 'production' | 'other';
}

/** What the use cases write into a credential. */
export type CredentialChanges = Partial<
  Pick<
    Credential,
    'state' | 'lastVerified' | 'lastFailure' | 'failuresInARow' | 'nextAttempt' | 'certificateLastWarned'
  >
>;

/** A secret reference with what the Expiry Check has to know of its credential and bank: one row of one query. */
export interface DueSecret {
  readonly reference: SecretReference;
  readonly credential: Credential;
  readonly bank: Pick<Bank, 'id' | 'name' | 'owner' | 'profile'>;
}

/** A credential whose certificate is due, with the same of its bank. */
export type DueCertificate = Omit<DueSecret, 'reference'>;

export interface SecretReferenceRepository {
  /** One secret reference by its internal id. */
  read(id: number): SecretReference | undefined;
  /** All secret references of a credential, retired ones included. */
  ofCredential(credential: number): readonly SecretReference[];
  /** Every use of a secret ID in this account, whatever the case it was typed in. Retired slots included. */
  withSecretId(secretId: string): readonly SecretUse[];
  /**
   * References in the slots `current` and `pending`, warning box on, of credentials neither inactive nor disabled, that
   * expire until and including that day. Ordered by id.
   */
  expiringUntil(date: CalendarDate, page: Page): readonly DueSecret[];
  /** Notes what was warned about. */
  markWarned(id: number, warned: Warned): void;
  /** Changes some fields, passing the user events like any save. */
  update(id: number, changes: SecretReferenceChanges): void;
  /**
   * Moves a secret reference to another slot if it still stands in the one it was read in, for the same secret (optimistic
   * locking).
   *
   * @returns whether it stands in the other slot now
   */
  move(move: SlotMove): boolean;
}

/** What the use cases write into a secret reference. */
export type SecretReferenceChanges = Partial<
  Pick<SecretReference, 'fingerprint' | 'fingerprintSalt' | 'fingerprintChangedAt'>
>;

export interface ConnectionRepository {
  /** One bank connection by its internal id. */
  read(id: number): BankConnection | undefined;
  /** The same with its bank, in one query. */
  readWithBank(
    id: number,
  ): { readonly connection: BankConnection; readonly bank: Bank | undefined } | undefined;
  /** All connections of these credentials, inactive ones included; for no ids without a query. */
  ofCredentials(credentials: readonly number[]): readonly BankConnection[];
  /** How many connections of the bank there are, inactive ones included. */
  countOfBank(bank: number): number;
  /**
   * Changes some fields, passing the user events like any save; but not the state of a connection that somebody has
   * disabled since it was read.
   */
  update(id: number, changes: Partial<Pick<BankConnection, 'state' | 'lastUsed'>>): void;
  /**
   * Notes when a renewal was requested if that is still what it was when it was read, the connection still waits for one,
   * and nobody saves it at the same moment (optimistic locking).
   *
   * @returns whether it was noted
   */
  changeRenewal(id: number, from: Instant | null, to: Instant): boolean;
}

/** What a script can name a connection by: its internal id, or a text that is its name or external id. */
export type ConnectionReference = { readonly id: number } | { readonly text: string };

/** Everything a connection goes by, and whose it is. */
export interface ConnectionNames {
  readonly id: number;
  readonly name: string;
  readonly externalId: string | null;
  readonly credential: number;
}

/** Finds connections for the scripts that use them. */
export interface ConnectionLookup {
  /** The connections that go by it, inactive ones included, each with its credential and bank. One query. */
  find(
    reference: ConnectionReference,
  ): readonly { readonly connection: BankConnection; readonly credential: Credential; readonly bank: Bank }[];
  /** What the connections of a credential, or of all credentials of a bank, go by. One query. */
  names(of: { readonly credential: number } | { readonly bank: number }): readonly ConnectionNames[];
}

/**
 * Texts kept from one execution to the next and shared by the scripts of the account, for tokens. What was put may be
 * gone at any time, long before its seconds are over.
 */
export interface TokenCache {
  get(key: string): string | null;
  /** @param seconds after which it is forgotten, if not before; fewer than 300 count as 300 */
  put(key: string, value: string, seconds: number): void;
  remove(key: string): void;
}

/** A part of a long list, by internal id and not by offset: rows that drop out of the list between two pages lose nothing. */
export interface Page {
  /** The last internal id already seen; 0 for the first page. */
  readonly after: number;
  /** At most so many rows. */
  readonly size: number;
}

/** An event as it is appended: the repository gives it its id. */
export type NewAuditEvent = Omit<AuditEvent, 'id'>;

/** The audit trail. It can be added to and nothing else. */
export interface EventRepository {
  append(event: NewAuditEvent): void;
  /** Whether an event of that kind was appended under a correlation id: for work that was cut off after it. One query. */
  has(correlationId: string, kind: EventKind): boolean;
  /**
   * Which warnings were delivered already, and of which it was said that they could not be: the events of the kinds
   * `warned` and `not_delivered` whose `to` is one of these. Lets an Expiry Check that was cut off between two recipients
   * of one warning go on with the second. For no texts without a query.
   */
  warnings(to: readonly string[]): readonly Pick<AuditEvent, 'recordKind' | 'recordId' | 'to'>[];
}

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A request in which secrets stand as secret IDs. */
export interface SecureRequest {
  readonly method: HttpMethod;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | SecureText>>;
  readonly body?: string | SecureText;
  /** Script id of the digital certificate for mutual TLS (RFC 8705); left out: none. */
  readonly certificateId?: string;
}

/** N/https, with secrets filled in on the way out. Never throws for what the network or the other side does. */
export interface SecureHttp {
  send(request: SecureRequest): HttpOutcome;
}

/** A mail in plain text. */
export interface Mail {
  /** Employee id, or a mail address for a recipient who is no employee. */
  readonly to: number | string;
  readonly subject: string;
  readonly body: string;
}

export interface Mailer {
  /** Hands a mail to NetSuite. `accepted: false` carries the platform's error name. */
  send(
    mail: Mail,
  ): { readonly accepted: true } | { readonly accepted: false; readonly platformError: string };
}

/** An employee as far as mails need one. */
export interface Employee {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  /** Whether the employee still works here. */
  readonly active: boolean;
}

export interface Directory {
  /** The employees with these ids (for no ids without a query); unknown ids are left out. */
  employees(ids: readonly number[]): readonly Employee[];
}

/** The execution log. Every line passes one redaction point in the adapter. */
export interface Log {
  debug(title: string, details: LogDetails): void;
  audit(title: string, details: LogDetails): void;
  error(title: string, details: LogDetails): void;
}
export type LogDetails = Readonly<Record<string, string | number | boolean | null>>;

/** What remains of the script's governance units. */
export interface Governance {
  /** Units left in this execution. */
  remaining(): number;
}

/** What a probe found out about a secret ID, without the network and without the value. */
export interface ProbeOutcome {
  /** `unavailable`: missing or not permitted, which NetSuite does not tell apart. `unknown`: the probe could not tell. */
  readonly readable: 'readable' | 'unavailable' | 'unknown';
  /** Eight hexadecimal digits, or `null` when none could be made. */
  readonly fingerprint: string | null;
  /** The platform's error name, if there was one. */
  readonly platformError: string | null;
}

/** Finds out whether a secret can be used by this script. No governance, no network. */
export interface SecretProbe {
  /**
   * @param salt of the fingerprint: the same value gives the same fingerprint under the same salt, and under no other
   */
  probe(secretId: string, salt: string): ProbeOutcome;
}
