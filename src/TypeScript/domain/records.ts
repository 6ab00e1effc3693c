import type { CalendarDate } from './calendar_date';
import type {
  AuthMethod,
  BankProfileId,
  ConnectionState,
  CredentialState,
  Environment,
  EventKind,
  Purpose,
  RecordKind,
  RotationKind,
  RotationStep,
  SecretRole,
  Slot,
} from './vocabulary';

/**
 * The five records as plain data. Ids are NetSuite internal ids; a link is the id of the record it points at; calendar
 * dates are days in the company's time zone; instants are ISO 8601 in UTC. Empty is `null`, empty text is `''`.
 * No record holds the value of a secret: only secret IDs.
 */

/** A moment, ISO 8601 in UTC: `2026-11-23T12:00:00.000Z`. */
export type Instant = string;

/** The same setting once for each environment. */
export type PerEnvironment<T> = Readonly<Record<Environment, T>>;

/** What was last warned about: so that no warning is sent twice for the same lead time of the same date. */
export interface Warned {
  /** Days before the date; 0 on the day itself, negative after it. */
  readonly leadTime: number;
  /** The date that was warned about. Another date starts the warnings anew. */
  readonly date: CalendarDate;
}

/** A bank this company works with. Names its profile and overrides parts of it. */
export interface Bank {
  readonly id: number;
  readonly name: string;
  readonly inactive: boolean;
  readonly profile: BankProfileId;
  /** ISO 3166-1 alpha-2 code, e.g. `BR`. */
  readonly country: string | null;
  /** Replaces the profile's token endpoint. */
  readonly tokenEndpoint: PerEnvironment<string | null>;
  /** Replaces the profile's API address. */
  readonly apiEndpoint: PerEnvironment<string | null>;
  /** Replaces the profile's scope; several are separated by a blank (RFC 6749 section 3.3). */
  readonly scope: PerEnvironment<string | null>;
  /** Employee id. */
  readonly owner: number | null;
  /** The last day the bank supports this way of connecting. */
  readonly retirementDate: CalendarDate | null;
  /** What the bank wrote about it: "support ends 2026-12-31, move to …". */
  readonly retirementNotice: string;
  readonly retirementLastWarned: Warned | null;
}

/** A rotation that is under way on a credential. Each change of it is one write of one record, and decides alone. */
export interface Rotation {
  readonly kind: RotationKind;
  readonly startedAt: Instant;
  /** Until when the previous secret stays usable; `null` before the promotion. */
  readonly graceUntil: Instant | null;
  readonly step: RotationStep;
  /** Which secrets the bank accepted, as `acceptedText` writes them; `null`: none yet. */
  readonly accepted: string | null;
}

/** One set of application credentials issued by a bank for one environment. Shared by any number of connections. */
export interface Credential {
  readonly id: number;
  readonly name: string;
  readonly inactive: boolean;
  readonly bank: number;
  readonly environment: Environment;
  /** `null`: as the bank profile says. */
  readonly authMethod: AuthMethod | null;
  /** Script id of a NetSuite digital certificate, `custcertificate…`. */
  readonly certificateId: string | null;
  readonly certificateExpiresOn: CalendarDate | null;
  readonly certificateLastWarned: Warned | null;
  /** For the method `private_key_jwt`: who the assertion is about. No secret (RFC 6749 section 2.2). */
  readonly clientId: string | null;
  /** For the same: the `kid` of the assertion. */
  readonly keyId: string | null;
  /** For the same: the parameter `resource` of the token request (RFC 8707). */
  readonly resource: string | null;
  /** An application key that the bank wants in the URL, where nothing is secret (Banco do Brasil: `gw-app-key`). */
  readonly applicationKey: string | null;
  /** Employee id. */
  readonly owner: number | null;
  /** Employee ids of further people to notify. */
  readonly alsoNotify: readonly number[];
  /** Days before an expiry date; `null`: the usual ones. */
  readonly leadTimes: readonly number[] | null;
  readonly state: CredentialState;
  readonly lastVerified: Instant | null;
  /** The code of a finding, never the bank's own text. */
  readonly lastFailure: string | null;
  readonly failuresInARow: number;
  readonly nextAttempt: Instant | null;
  readonly rotation: Rotation | null;
  /** Whether a sandbox account may use this credential although it is a production one. */
  readonly allowedInSandbox: boolean;
}

/** Which secret ID plays which role of a credential, in which slot, until when. */
export interface SecretReference {
  readonly id: number;
  /** An inactive reference takes no part in anything. */
  readonly inactive: boolean;
  readonly credential: number;
  readonly role: SecretRole;
  readonly slot: Slot;
  /** Script id of an API secret, lower case: `custsecret…`. */
  readonly secretId: string;
  readonly issuedOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
  /** The box of the same name on NetSuite's API Secrets page: whether anybody wants to be warned. */
  readonly expirationWarning: boolean;
  readonly lastWarned: Warned | null;
  /** Eight hexadecimal digits of a salted digest: shows that a value changed, never which it is. */
  readonly fingerprint: string | null;
  /** What the digest is salted with: random, this record's own. `null` before the first fingerprint. */
  readonly fingerprintSalt: string | null;
  /** When a changed value was first seen; `null`: none has been. */
  readonly fingerprintChangedAt: Instant | null;
}

/** One use of a bank through one credential. */
export interface BankConnection {
  readonly id: number;
  readonly name: string;
  readonly inactive: boolean;
  readonly bank: number;
  readonly credential: number;
  /** What the person who made the connection means it for; has to be the credential's own. */
  readonly environment: Environment;
  readonly purposes: readonly Purpose[];
  /** Internal id of a general ledger account. */
  readonly ledgerAccount: number | null;
  readonly state: ConnectionState;
  /** Replaces the bank's API address for this connection alone. */
  readonly endpointOverride: string | null;
  readonly lastUsed: Instant | null;
  /** When somebody last asked for a renewal; the audit trail says who. */
  readonly renewalRequestedAt: Instant | null;
  readonly notes: string;
}

/** One line of the audit trail. Never changed, never deleted. */
export interface AuditEvent {
  readonly id: number;
  readonly at: Instant;
  /** Employee id; `null` when no person was involved. */
  readonly who: number | null;
  readonly kind: EventKind;
  readonly recordKind: RecordKind;
  readonly recordId: number;
  /** Ids, states and dates only: never free text. */
  readonly from: string;
  readonly to: string;
  /** A finding's code, or `ok`. */
  readonly outcome: string;
  /** The same in the log: what belongs together. */
  readonly correlationId: string;
}

/**
 * A record as somebody is about to save it: a CSV file, a REST call or an inline edit may leave out anything, so each
 * field can be empty and the rules say which must not be. `id` is `null` for a new record.
 */
export type Draft<T> = { readonly [Field in keyof T]: T[Field] | null };

/** A record about to be saved, with what was saved before (`null` for a new one). */
export interface Change<T> {
  readonly draft: Draft<T>;
  readonly previous: T | null;
}
