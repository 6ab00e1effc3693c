import type { CalendarDate } from '../domain/calendar_date';
import type { PerEnvironment } from '../domain/records';
import type { AuthMethod, BankProfileId, SecretRole, SigningAlgorithm } from '../domain/vocabulary';
import type { Worded } from '../domain/words';
import type { BankTextKey } from '../texts/bank_texts';

/**
 * How well a profile is known. `documentation`: the bank's or Oracle's own pages. `code`: public code that calls the bank.
 * `catalogue`: a third party's listing. `entered`: nothing is known, the administrator enters it. Whatever is below
 * `documentation` is a template to be confirmed with the bank.
 */
export type ProfileLevel = 'documentation' | 'code' | 'catalogue' | 'entered';

/** A header that the bank asks for beyond the standard ones. */
export interface ProfileHeader {
  /** Without underscores: N/https does not send a header that has one. */
  readonly name: string;
  /** `request_id`: a new UUID for each call. `secret`: the value of the API secret that plays the role. */
  readonly value:
    | { readonly kind: 'constant'; readonly text: string }
    | { readonly kind: 'request_id' }
    | { readonly kind: 'secret'; readonly role: SecretRole };
  /** On which calls: when asking for a token, when calling the API, or on both. */
  readonly on: 'token' | 'api' | 'both';
}

/** Whether a client certificate (mutual TLS, RFC 8705) is asked for. `some_products`: by some of the bank's APIs. */
export type CertificateNeed = 'required' | 'some_products' | 'none';

/** How a bank wants the assertions of the method `private_key_jwt` (RFC 7523). */
export interface AssertionProfile {
  /** RFC 7518 section 3.1. The key of the certificate has to suit it: RSA, or an elliptic curve P-256. */
  readonly algorithm: SigningAlgorithm;
  /** What `aud` says; `null`: the address of the token endpoint, as it is called. */
  readonly audience: string | null;
  /** Seconds until `exp`: short, 300 at most. */
  readonly lifetime: number;
  /**
   * The `kid` of the header. `sha1_thumbprint`: the SHA-1 thumbprint of the certificate, which no script can read from
   * NetSuite, so the administrator enters it. `optional`: whatever the administrator enters, or none.
   */
  readonly keyId: 'sha1_thumbprint' | 'optional';
  /** Whether the header names the thumbprint as `x5t` too (RFC 7515 section 4.1.7). */
  readonly thumbprintHeader: boolean;
  /** Whether `client_id` is sent beside the assertion, which RFC 7521 section 4.2 allows. */
  readonly sendsClientId: boolean;
  /** Whether the parameter `resource` (RFC 8707) is asked for. */
  readonly resource: 'required' | 'optional';
}

/** Everything the code knows of one bank. Data only: no profile has code of its own. */
export interface BankProfile {
  readonly id: BankProfileId;
  /** The name of a company is the same in every language. */
  readonly name: string | Worded;
  /** ISO 3166-1 alpha-2 code; `null` for a bank of no one country. */
  readonly country: string | null;

  /** The method to use unless the credential names another. */
  readonly method: PerEnvironment<AuthMethod>;
  /** Every method a credential may name. */
  readonly methods: readonly AuthMethod[];
  /** Where tokens come from; `null` where it is not known, or where the bank issues none. */
  readonly tokenEndpoint: PerEnvironment<string | null>;
  /** Further hosts of the bank in that environment: an override that names one of them needs no second look. */
  readonly otherHosts: PerEnvironment<readonly string[]>;
  /** Where the API begins; `null` where it is not known. */
  readonly apiEndpoint: PerEnvironment<string | null>;

  /** The scope to ask for. Required without a value: the administrator has to enter one. */
  readonly scope: { readonly required: boolean; readonly value: PerEnvironment<string | null> };
  /** Whether `grant_type=client_credentials` is sent (RFC 6749 section 4.4.2). */
  readonly sendsGrantType: boolean;
  /** Whether ID and secret are form-encoded before they are joined for Basic (RFC 6749 section 2.3.1); many banks do not decode. */
  readonly formEncodesBasic: boolean;
  /** What the bank calls ID and secret in a body. */
  readonly bodyNames: Readonly<Record<'client_id' | 'client_secret', string>>;
  /** The headers that carry the secrets with the method `static_headers`. */
  readonly staticHeaderNames: Readonly<Partial<Record<SecretRole, string>>>;
  /** For the method `private_key_jwt`. */
  readonly assertion: AssertionProfile;
  readonly headers: readonly ProfileHeader[];
  /** A plain key of the application in the URL of every API call; `null`: none. */
  readonly applicationKey: { readonly queryParameter: PerEnvironment<string> } | null;

  /** Where token and lifetime stand in the bank's answer (RFC 6749 section 5.1: `access_token`, `expires_in`). */
  readonly answer: { readonly token: string; readonly lifetime: string };
  /** The header of an API call that carries the token, and what stands before it (RFC 6750 section 2.1). */
  readonly tokenHeader: { readonly name: string; readonly prefix: string };
  /** Seconds to count on when the answer names no lifetime. */
  readonly defaultLifetime: number;
  /** Whether an answer with status 200 can hold an error. */
  readonly errorsInsideSuccess: boolean;

  /** Whether two secrets can be valid at once, which decides how a rotation goes. */
  readonly overlap: 'supported' | 'none' | 'unknown';
  /** Whether the bank lets secrets expire. `no` makes an unknown expiry date no finding. */
  readonly secretsExpire: 'yes' | 'no' | 'unknown';
  readonly certificate: {
    readonly need: PerEnvironment<CertificateNeed>;
    /** Days a certificate lives; `null`: not known. */
    readonly lifetimeDays: number | null;
    /** Days before its end from which on the bank renews it; `null`: not known. */
    readonly renewableDays: number | null;
  };
  /** How a bank asks for a new consent or a second factor, and what a person does then. */
  readonly renewal: {
    /** A member of the bank's JSON error, or the `error` of its WWW-Authenticate header, and what it then reads. */
    readonly signs: readonly { readonly member: string; readonly text: RegExp }[];
    /** What to do at the bank. */
    readonly instructions: BankTextKey;
    /** Where; `null`: the bank's own portal. */
    readonly address: string | null;
  };
  /** When support for this way of connecting ends. A date on the bank record replaces it. */
  readonly retirement: { readonly date: CalendarDate; readonly notice: Worded } | null;

  /** What an administrator or a script author has to know beyond the above. */
  readonly remarks: readonly BankTextKey[];
  readonly level: ProfileLevel;
  /** Where this was read: addresses, and pages that have none. */
  readonly sources: readonly (BankTextKey | `https://${string}`)[];
}

/** The same for both environments. */
export function inBoth<T>(value: T): PerEnvironment<T> {
  return { test: value, production: value };
}

/**
 * What RFC 6749 says where a bank does nothing of its own. A lifetime that is not stated counts as 300 seconds: section
 * 5.1 only recommends `expires_in`, and a token that is renewed too often costs less than one that is refused.
 */
export const STANDARD = {
  // OpenID Connect Core 1.0 section 3.1.2.6 and RFC 9470 section 3. RFC 6750's insufficient_scope is no such sign: another
  // consent of a person does not change the scope of an application.
  renewal: {
    signs: [
      {
        member: 'error',
        text: /^(?:interaction_required|login_required|consent_required|insufficient_user_authentication)$/,
      },
    ],
    instructions: 'bank_renew',
    address: null,
  },
  methods: [],
  tokenEndpoint: inBoth(null),
  otherHosts: inBoth([]),
  apiEndpoint: inBoth(null),
  scope: { required: false, value: inBoth(null) },
  sendsGrantType: true,
  formEncodesBasic: false,
  bodyNames: { client_id: 'client_id', client_secret: 'client_secret' },
  staticHeaderNames: {},
  assertion: {
    algorithm: 'RS256',
    audience: null,
    lifetime: 60,
    keyId: 'optional',
    thumbprintHeader: false,
    sendsClientId: false,
    resource: 'optional',
  },
  headers: [],
  applicationKey: null,
  answer: { token: 'access_token', lifetime: 'expires_in' },
  tokenHeader: { name: 'Authorization', prefix: 'Bearer ' },
  defaultLifetime: 300,
  errorsInsideSuccess: false,
  overlap: 'unknown',
  secretsExpire: 'unknown',
  certificate: { need: inBoth('none'), lifetimeDays: null, renewableDays: null },
  retirement: null,
  remarks: [],
} as const satisfies Partial<BankProfile>;
