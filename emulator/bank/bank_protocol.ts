/** What the bank can be told to do wrong, and everything else that goes between `Bank` and its process. */

/**
 * One fault of the bank. `invalid_client` and `invalid_scope` happen at token endpoints only, `consent_required` at the
 * API only, the others to every request.
 */
export const BANK_FAULTS = [
  'none',
  'invalid_client',
  'invalid_scope',
  'rate_limited',
  'unavailable',
  'slow',
  'malformed',
  'redirect',
  'consent_required',
  'tls',
] as const;
export type BankFault = (typeof BANK_FAULTS)[number];

/**
 * How a `malformed` answer is wrong: JSON that breaks off, a web page, or nothing at all; each with status
 * 200.
 */
export const MALFORMED_VARIANTS = ['cut_off', 'html', 'empty'] as const;
export type MalformedVariant = (typeof MALFORMED_VARIANTS)[number];

export interface FaultCommand {
  readonly fault: BankFault;
  /** How many requests it lasts for; without it, until the next fault command. */
  readonly times?: number;
  /** Only requests to this host name; without it, to every host. */
  readonly host?: string;
  /** For `malformed`; `cut_off` if absent. */
  readonly variant?: MalformedVariant;
  /** For `rate_limited`: seconds that its Retry-After header names; 30 if absent. */
  readonly retry_after?: number;
}

/**
 * A client of the bank in the words of RFC 7591, with what banks add. Registering an id again replaces the
 * client.
 */
export interface BankClient {
  readonly client_id: string;
  readonly client_secret?: string;
  /** Several live secrets, for the overlap of a rotation; `expires_at` is an instant on the bank's clock. */
  readonly client_secrets?: readonly (string | { readonly secret: string; readonly expires_at?: string })[];
  /** `client_secret_basic` if absent; with `json_body` or `static_headers` the client has no OAuth 2.0 token endpoint. */
  readonly token_endpoint_auth_method?:
    | 'client_secret_basic'
    | 'client_secret_post'
    | 'private_key_jwt'
    | 'tls_client_auth';
  /** Public keys for `private_key_jwt`. */
  readonly jwks?: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
  /**
   * Certificates the client may show in mutual TLS, by their SHA-256 thumbprints in lower-case hex. The bank trusts
   * these certificates themselves, not their issuers; without the list, any valid one will do.
   */
  readonly tls_client_certificates?: readonly string[];
  /** Where the bank refuses the client without such a certificate (RFC 8705). */
  readonly tls_client_certificate_required_at?: readonly ('api' | 'token')[];
  /** Takes id and secret of a Basic header as they are: does not undo the form-encoding of RFC 6749 section 2.3.1. */
  readonly basic_without_form_encoding?: boolean;
  /**
   * Names of the members of a token endpoint that speaks JSON: id and secret in the body, token and lifetime
   * (seconds) in the answer.
   */
  readonly json_body?: {
    readonly id: string;
    readonly secret: string;
    readonly token: string;
    readonly lifetime?: string;
  };
  /** Header that carries the token to the API, bare; without it, it is a bearer token (RFC 6750). */
  readonly api_token_header?: string;
  /** Headers that carry id and secret to the API; there is no token then. */
  readonly static_headers?: { readonly id: string; readonly secret: string };
  /** Everything the client may ask for, separated by blanks; without it any scope is granted. */
  readonly scope?: string;
  /** Refuses a token request without `scope` (RFC 6749 section 3.3 leaves that to the server). */
  readonly scope_required?: boolean;
  /** The only `resource` a token is issued for (RFC 8707); without it, any or none. */
  readonly resource?: string;
  /** Seconds a token lives; 600 if absent. */
  readonly token_lifetime?: number;
  /** `none`: a new secret ends the old one at once. */
  readonly overlap?: 'supported' | 'none';
  /** Query parameter that calls of the bank's API must carry. */
  readonly application_key?: { readonly parameter: string; readonly value: string };
  /** Host names that know the client; without it, all. */
  readonly hosts?: readonly string[];
}

export type BankCommand =
  | FaultCommand
  | { readonly client: BankClient }
  /** Like `client`, but the bank makes up what is missing of id and secret, and answers them once. */
  | { readonly issueClient: Partial<BankClient> }
  /**
   * Adds a new secret to a client and answers it once. The older ones live on for `previous_expires_in`
   * seconds.
   */
  | { readonly issueSecret: { readonly client_id: string; readonly previous_expires_in?: number } }
  | { readonly removeClient: string }
  /** Sets the bank's clock; from then on it keeps that distance to the account's. */
  | { readonly clock: string };

export interface IssuedClient {
  readonly client_id: string;
  readonly client_secret: string;
}

export type BankAnswer = { readonly ok: true } | IssuedClient;

/** Parent → bank process. */
export interface ControlMessage {
  readonly id: number;
  readonly command: BankCommand;
  /** Account time, milliseconds since 1970. */
  readonly at?: number;
}

/** Bank process → parent. */
export type BankMessage =
  | { readonly ready: { readonly port: number; readonly authority: string } }
  | { readonly id: number; readonly answer: BankAnswer }
  | { readonly id: number; readonly refused: string };
