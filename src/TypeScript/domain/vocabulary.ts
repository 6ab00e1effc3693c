/**
 * The words of this software, as literal unions. The values of the `customlist_bcr_*` lists carry the same words as
 * script ids (`val_<word>`), so that a word without a list value, or the other way round, does not compile or fails a test.
 */

/** The two worlds of a bank. A credential belongs to exactly one; they are never mixed. */
export const ENVIRONMENTS = ['test', 'production'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** Where a secret reference stands in a rotation. Exactly one per credential and role is `current`. */
export const SLOTS = ['pending', 'current', 'previous', 'retired'] as const;
export type Slot = (typeof SLOTS)[number];

/** What a secret is to the bank. The bank's own name for it stands in the bank profile. */
export const SECRET_ROLES = ['client_id', 'client_secret', 'application_key', 'profile_id'] as const;
export type SecretRole = (typeof SECRET_ROLES)[number];

/** How assertions are signed (RFC 7518 section 3.1): what the help shows for N/crypto/certificate (section_1547244059). */
export type SigningAlgorithm = 'RS256' | 'ES256';

/**
 * How the application proves to the bank who it is: RFC 6749 section 2.3.1 (basic, post), RFC 7523 (private_key_jwt),
 * RFC 8705 section 2.1 (tls_client_auth), and the two ways outside the standards: a JSON body, and constant headers on
 * every call without any token.
 */
export const AUTH_METHODS = [
  'client_secret_basic',
  'client_secret_post',
  'json_body',
  'static_headers',
  'private_key_jwt',
  'tls_client_auth',
] as const;
export type AuthMethod = (typeof AUTH_METHODS)[number];

/** What an administrator sees of a bank connection at a glance. */
export const CONNECTION_STATES = ['active', 'needs_attention', 'renewal_required', 'disabled'] as const;
export type ConnectionState = (typeof CONNECTION_STATES)[number];

/** How well a credential is known to work. `not_verified` until the bank has accepted it once. */
export const CREDENTIAL_STATES = ['not_verified', 'verified', 'needs_attention', 'disabled'] as const;
export type CredentialState = (typeof CREDENTIAL_STATES)[number];

/** What a bank connection is used for. */
export const PURPOSES = ['statements', 'payments', 'receivables', 'instant_payments', 'other'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The two ways a secret is rotated: a second API secret beside the first, or a new password for the same one. */
export const ROTATION_KINDS = ['new_id', 'in_place'] as const;
export type RotationKind = (typeof ROTATION_KINDS)[number];

/**
 * How far a rotation is. `started` and `grace` are places to stay in. The others are decided but not yet carried out to
 * the last write: whoever comes next finishes them.
 */
export const ROTATION_STEPS = [
  'starting',
  'started',
  'promoting',
  'grace',
  'rolling_back',
  'retiring',
  'abandoning',
] as const;
export type RotationStep = (typeof ROTATION_STEPS)[number];

/** What can be done in a rotation. `finish` carries out what was decided and cut off. */
export const ROTATION_ACTIONS = [
  'start_new_id',
  'start_in_place',
  'test',
  'promote',
  'retire',
  'roll_back',
  'abandon',
  'finish',
] as const;
export type RotationAction = (typeof ROTATION_ACTIONS)[number];

/** The banks the code knows. Each is one file in `banks/`; `custom` is a bank whose data the administrator enters. */
export const BANK_PROFILE_IDS = [
  'banco_do_brasil',
  'jpmorgan',
  'itau',
  'bradesco',
  'santander_br',
  'inter',
  'citi',
  'wells_fargo',
  'hsbc_legacy',
  'wise',
  'plaid',
  'gocardless_bad',
  'pluggy',
  'custom',
] as const;
export type BankProfileId = (typeof BANK_PROFILE_IDS)[number];

/** How much a finding matters: an error refuses or stops, a warning needs a person soon, a hint is advice. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The kinds of lines in the audit trail. */
export const EVENT_KINDS = [
  'created',
  'changed',
  'deleted',
  'tested',
  'verified',
  'failed',
  'warned',
  'not_delivered',
  'rotation_started',
  'promoted',
  'rolled_back',
  'retired',
  'abandoned',
  'renewal_requested',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** The records an event can be about. */
export const RECORD_KINDS = ['bank', 'credential', 'secret', 'connection'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
