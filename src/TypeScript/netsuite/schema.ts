import {
  AUTH_METHODS,
  BANK_PROFILE_IDS,
  CONNECTION_STATES,
  CREDENTIAL_STATES,
  ENVIRONMENTS,
  EVENT_KINDS,
  PURPOSES,
  RECORD_KINDS,
  ROTATION_KINDS,
  ROTATION_STEPS,
  SECRET_ROLES,
  SLOTS,
} from '../domain/vocabulary';

/**
 * Where everything stands in the account: the ids of record types, fields and lists, in this file alone. The objects
 * test compares each of them with `src/Objects`.
 */

/** The lists, with the words of the vocabulary: each word is the list value `val_<word>`. */
export const LISTS = {
  environment: { id: 'customlist_bcr_environment', words: ENVIRONMENTS },
  slot: { id: 'customlist_bcr_slot', words: SLOTS },
  role: { id: 'customlist_bcr_role', words: SECRET_ROLES },
  authMethod: { id: 'customlist_bcr_auth_method', words: AUTH_METHODS },
  connectionState: { id: 'customlist_bcr_connection_state', words: CONNECTION_STATES },
  credentialState: { id: 'customlist_bcr_credential_state', words: CREDENTIAL_STATES },
  purpose: { id: 'customlist_bcr_purpose', words: PURPOSES },
  rotationKind: { id: 'customlist_bcr_rotation_kind', words: ROTATION_KINDS },
  rotationStep: { id: 'customlist_bcr_rotation_step', words: ROTATION_STEPS },
  profile: { id: 'customlist_bcr_profile', words: BANK_PROFILE_IDS },
  eventKind: { id: 'customlist_bcr_event_kind', words: EVENT_KINDS },
  recordKind: { id: 'customlist_bcr_record_kind', words: RECORD_KINDS },
} as const;

/** The short name of a list. */
export type ListName = keyof typeof LISTS;

/** The words of one list. */
export type WordOf<List extends ListName> = (typeof LISTS)[List]['words'][number];

/** The script id of a list value. */
export function listValueId(word: string): string {
  return `val_${word}`;
}

/**
 * How a field is kept.
 * `instant`: text `2026-11-23 12:00:00` in UTC. A Date/Time field would be shown in each reader's time zone, but the zone
 * in which SuiteQL answers one is not documented, and a grace period must not depend on a guess.
 * `dayText`: text `2026-11-23`, for days that only scripts read and write; `day`: a Date field for people.
 */
export type FieldKind =
  | 'text'
  | 'integer'
  | 'flag'
  | 'link'
  | 'links'
  | 'day'
  | 'dayText'
  | 'instant'
  | 'word'
  | 'words';

/** One field of a record type. */
export interface FieldSchema {
  readonly id: string;
  readonly kind: FieldKind;
  /** For `word` and `words`: the list. */
  readonly list?: ListName;
  /** Written by scripts alone: people, imports and web services cannot change it. */
  readonly internal?: true;
  /** Written by people and by scripts: the state that a test finds. */
  readonly status?: true;
  /** What an internal text looks like: one that does is no secret, although it may look drawn by a machine. */
  readonly form?: RegExp;
  /** Text that is an id, and may stand in the audit trail; of other text it only says that it changed. */
  readonly isId?: true;
  /** Text that is the address of a web service: the audit trail names its host. */
  readonly isAddress?: true;
}

/** Fields by the name the code uses for them. */
export type FieldsSchema = Readonly<Record<string, FieldSchema>>;

/** One record type. */
export interface RecordSchema {
  readonly type: string;
  /** Prefix of this record's columns in a query, and its table alias. */
  readonly alias: string;
  /** Whether the record has the Name field. */
  readonly named: boolean;
  readonly fields: FieldsSchema;
}

export const BANK = {
  type: 'customrecord_bcr_bank',
  alias: 'bank',
  named: true,
  fields: {
    profile: { id: 'custrecord_bcr_bank_profile', kind: 'word', list: 'profile' },
    country: { id: 'custrecord_bcr_bank_country', kind: 'text', isId: true },
    owner: { id: 'custrecord_bcr_bank_owner', kind: 'link' },
    testTokenEndpoint: { id: 'custrecord_bcr_bank_test_token_url', kind: 'text', isAddress: true },
    testApiEndpoint: { id: 'custrecord_bcr_bank_test_api_url', kind: 'text', isAddress: true },
    testScope: { id: 'custrecord_bcr_bank_test_scope', kind: 'text' },
    productionTokenEndpoint: {
      id: 'custrecord_bcr_bank_production_token_url',
      kind: 'text',
      isAddress: true,
    },
    productionApiEndpoint: { id: 'custrecord_bcr_bank_production_api_url', kind: 'text', isAddress: true },
    productionScope: { id: 'custrecord_bcr_bank_production_scope', kind: 'text' },
    retirementDate: { id: 'custrecord_bcr_bank_retirement_date', kind: 'day' },
    retirementNotice: { id: 'custrecord_bcr_bank_retirement_notice', kind: 'text' },
    warnedLeadTime: { id: 'custrecord_bcr_bank_warned_lead_time', kind: 'integer', internal: true },
    warnedDate: { id: 'custrecord_bcr_bank_warned_date', kind: 'dayText', internal: true },
  },
} as const satisfies RecordSchema;

export const CREDENTIAL = {
  type: 'customrecord_bcr_credential',
  alias: 'credential',
  named: true,
  fields: {
    bank: { id: 'custrecord_bcr_credential_bank', kind: 'link' },
    environment: { id: 'custrecord_bcr_credential_environment', kind: 'word', list: 'environment' },
    authMethod: { id: 'custrecord_bcr_credential_auth_method', kind: 'word', list: 'authMethod' },
    applicationKey: { id: 'custrecord_bcr_credential_app_key', kind: 'text' },
    clientId: { id: 'custrecord_bcr_credential_client_id', kind: 'text' },
    keyId: { id: 'custrecord_bcr_credential_key_id', kind: 'text' },
    resource: { id: 'custrecord_bcr_credential_resource', kind: 'text' },
    certificateId: { id: 'custrecord_bcr_credential_certificate', kind: 'text', isId: true },
    certificateExpiresOn: { id: 'custrecord_bcr_credential_cert_expires', kind: 'day' },
    allowedInSandbox: { id: 'custrecord_bcr_credential_sandbox_use', kind: 'flag' },
    owner: { id: 'custrecord_bcr_credential_owner', kind: 'link' },
    alsoNotify: { id: 'custrecord_bcr_credential_also_notify', kind: 'links' },
    leadTimes: { id: 'custrecord_bcr_credential_lead_times', kind: 'text' },
    state: { id: 'custrecord_bcr_credential_state', kind: 'word', list: 'credentialState', status: true },
    lastVerified: { id: 'custrecord_bcr_credential_last_verified', kind: 'instant', internal: true },
    lastFailure: { id: 'custrecord_bcr_credential_last_failure', kind: 'text', internal: true },
    failuresInARow: { id: 'custrecord_bcr_credential_failures', kind: 'integer', internal: true },
    nextAttempt: { id: 'custrecord_bcr_credential_next_attempt', kind: 'instant', internal: true },
    rotationKind: {
      id: 'custrecord_bcr_credential_rotation_kind',
      kind: 'word',
      list: 'rotationKind',
      internal: true,
    },
    rotationStartedAt: { id: 'custrecord_bcr_credential_rotation_start', kind: 'instant', internal: true },
    graceUntil: { id: 'custrecord_bcr_credential_grace_until', kind: 'instant', internal: true },
    rotationStep: {
      id: 'custrecord_bcr_credential_rotation_step',
      kind: 'word',
      list: 'rotationStep',
      internal: true,
    },
    rotationAccepted: {
      id: 'custrecord_bcr_credential_rotation_acc',
      kind: 'text',
      internal: true,
      form: /^(?:\d+\/[a-z_]+\/custsecret[a-z0-9_]+\/(?:[0-9a-f]{8}|-)(?: |$))+$/,
    },
    certificateWarnedLeadTime: {
      id: 'custrecord_bcr_credential_cert_lead_time',
      kind: 'integer',
      internal: true,
    },
    certificateWarnedDate: {
      id: 'custrecord_bcr_credential_cert_warned_on',
      kind: 'dayText',
      internal: true,
    },
  },
} as const satisfies RecordSchema;

export const SECRET = {
  type: 'customrecord_bcr_secret',
  alias: 'secret',
  named: false,
  fields: {
    credential: { id: 'custrecord_bcr_secret_credential', kind: 'link' },
    role: { id: 'custrecord_bcr_secret_role', kind: 'word', list: 'role' },
    slot: { id: 'custrecord_bcr_secret_slot', kind: 'word', list: 'slot' },
    secretId: { id: 'custrecord_bcr_secret_secret_id', kind: 'text', isId: true },
    issuedOn: { id: 'custrecord_bcr_secret_issued_on', kind: 'day' },
    expiresOn: { id: 'custrecord_bcr_secret_expires_on', kind: 'day' },
    expirationWarning: { id: 'custrecord_bcr_secret_expiration_warning', kind: 'flag' },
    fingerprint: { id: 'custrecord_bcr_secret_fingerprint', kind: 'text', internal: true },
    fingerprintSalt: {
      id: 'custrecord_bcr_secret_fingerprint_salt',
      kind: 'text',
      internal: true,
      form: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    },
    fingerprintChangedAt: { id: 'custrecord_bcr_secret_fingerprint_at', kind: 'instant', internal: true },
    warnedLeadTime: { id: 'custrecord_bcr_secret_warned_lead_time', kind: 'integer', internal: true },
    warnedDate: { id: 'custrecord_bcr_secret_warned_date', kind: 'dayText', internal: true },
  },
} as const satisfies RecordSchema;

export const CONNECTION = {
  type: 'customrecord_bcr_connection',
  alias: 'connection',
  named: true,
  fields: {
    bank: { id: 'custrecord_bcr_connection_bank', kind: 'link' },
    credential: { id: 'custrecord_bcr_connection_credential', kind: 'link' },
    environment: { id: 'custrecord_bcr_connection_environment', kind: 'word', list: 'environment' },
    purposes: { id: 'custrecord_bcr_connection_purposes', kind: 'words', list: 'purpose' },
    ledgerAccount: { id: 'custrecord_bcr_connection_ledger_account', kind: 'link' },
    state: { id: 'custrecord_bcr_connection_state', kind: 'word', list: 'connectionState', status: true },
    endpointOverride: { id: 'custrecord_bcr_connection_endpoint', kind: 'text', isAddress: true },
    lastUsed: { id: 'custrecord_bcr_connection_last_used', kind: 'instant', internal: true },
    renewalRequestedAt: { id: 'custrecord_bcr_connection_renewal_at', kind: 'instant', internal: true },
    notes: { id: 'custrecord_bcr_connection_notes', kind: 'text' },
  },
} as const satisfies RecordSchema;

export const EVENT = {
  type: 'customrecord_bcr_event',
  alias: 'event',
  named: false,
  fields: {
    at: { id: 'custrecord_bcr_event_at', kind: 'instant' },
    who: { id: 'custrecord_bcr_event_who', kind: 'link' },
    kind: { id: 'custrecord_bcr_event_kind', kind: 'word', list: 'eventKind' },
    recordKind: { id: 'custrecord_bcr_event_record_kind', kind: 'word', list: 'recordKind' },
    recordId: { id: 'custrecord_bcr_event_record_id', kind: 'integer' },
    from: { id: 'custrecord_bcr_event_from', kind: 'text' },
    to: { id: 'custrecord_bcr_event_to', kind: 'text' },
    outcome: { id: 'custrecord_bcr_event_outcome', kind: 'text' },
    correlationId: { id: 'custrecord_bcr_event_correlation_id', kind: 'text' },
  },
} as const satisfies RecordSchema;

/**
 * The field of the External ID. The help shows it in web services and CSV imports and says of SuiteScript only that it has
 * no references by it (section_N3433806); that scripts set it like any field of the body, and that a second record of the
 * type with the same one is refused, is taken from what accounts do.
 */
export const EXTERNAL_ID = 'externalid';

/** Every record type of this software. */
export const RECORDS = {
  bank: BANK,
  credential: CREDENTIAL,
  secret: SECRET,
  connection: CONNECTION,
  event: EVENT,
};

/** The roles of this software, as `runtime.getCurrentUser().roleId` names them. */
export const ROLES = {
  administrator: 'customrole_bcr_administrator',
  viewer: 'customrole_bcr_viewer',
} as const;

/** Internal id of NetSuite's own Administrator role, the same in every account. */
export const NETSUITE_ADMINISTRATOR = 3;

/** The Suitelet Bank Connections and its deployment, as links name them. */
export const CONNECTIONS_PAGE = {
  scriptId: 'customscript_bcr_connections_sl',
  deploymentId: 'customdeploy_bcr_connections_sl',
} as const;

/** The Suitelet Set Up a Bank Connection. */
export const SET_UP_PAGE = {
  scriptId: 'customscript_bcr_setup_sl',
  deploymentId: 'customdeploy_bcr_setup_sl',
} as const;

/** The Suitelet Rotate a Credential. */
export const ROTATE_PAGE = {
  scriptId: 'customscript_bcr_rotate_sl',
  deploymentId: 'customdeploy_bcr_rotate_sl',
} as const;

/** The Suitelet that client scripts ask: tests stage by stage, secret IDs, renewals. */
export const TEST_SERVICE = {
  scriptId: 'customscript_bcr_test_sl',
  deploymentId: 'customdeploy_bcr_test_sl',
} as const;

/** The Suitelet Bank Credentials Help. */
export const HELP_PAGE = {
  scriptId: 'customscript_bcr_help_sl',
  deploymentId: 'customdeploy_bcr_help_sl',
} as const;

/** The Suitelet Account Check. */
export const ACCOUNT_CHECK_PAGE = {
  scriptId: 'customscript_bcr_account_check_sl',
  deploymentId: 'customdeploy_bcr_account_check_sl',
} as const;

/** The map/reduce script Health Check and the deployment that is started by people, not by a schedule. */
const HEALTH_CHECK = {
  scriptId: 'customscript_bcr_health_check_mr',
  deploymentId: 'customdeploy_bcr_health_check_now',
} as const;

/** The scripts of ours that use API secrets: each belongs into *Restrict To Scripts* of every secret. */
export const SECRET_SCRIPTS = [
  CONNECTIONS_PAGE.scriptId,
  SET_UP_PAGE.scriptId,
  ROTATE_PAGE.scriptId,
  TEST_SERVICE.scriptId,
  HEALTH_CHECK.scriptId,
] as const;

/** The Expiry Check and the deployment that is started by scripts and people, not by a schedule. */
export const EXPIRY_CHECK = {
  scriptId: 'customscript_bcr_expiry_check_ss',
  deploymentId: 'customdeploy_bcr_expiry_check_now',
} as const;

/** Company preferences: the parameters of the Expiry Check and of the Health Check. */
export const PARAMETERS = {
  mailAuthor: 'custscript_bcr_mail_author',
  fallbackAddress: 'custscript_bcr_fallback_address',
  verifyHours: 'custscript_bcr_verify_hours',
  keepPrevious: 'custscript_bcr_keep_previous',
} as const;
