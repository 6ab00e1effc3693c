import type { CalendarDate } from '../../domain/calendar_date';
import { readLeadTimes } from '../../domain/expiry_policy';
import type {
  Bank,
  BankConnection,
  Credential,
  Draft,
  Rotation,
  SecretReference,
  Warned,
} from '../../domain/records';
import type { BANK, CONNECTION, CREDENTIAL, SECRET } from '../schema';
import type { Flat } from './flat_record';

/**
 * Between the fields of a record in NetSuite and the record of the domain. A draft may lack anything; what came out of
 * the database passed the user events and lacks nothing that is mandatory (`complete` makes sure).
 */

function warnedOf(leadTime: number | null, date: CalendarDate | null): Warned | null {
  return leadTime === null || date === null ? null : { leadTime, date };
}

/** The rotation out of the fields of a credential. */
export function rotationOf({
  rotationKind,
  rotationStartedAt,
  graceUntil,
  rotationStep,
  rotationAccepted,
}: Flat<typeof CREDENTIAL>): Rotation | null {
  if (rotationKind === null || rotationStartedAt === null || rotationStep === null) return null;
  return {
    kind: rotationKind,
    startedAt: rotationStartedAt,
    graceUntil,
    step: rotationStep,
    accepted: rotationAccepted,
  };
}

/** A bank out of its fields. */
export function bankOf(flat: Flat<typeof BANK>): Draft<Bank> {
  return {
    id: flat.id,
    name: flat.name,
    inactive: flat.inactive,
    profile: flat.profile,
    country: flat.country,
    owner: flat.owner,
    tokenEndpoint: { test: flat.testTokenEndpoint, production: flat.productionTokenEndpoint },
    apiEndpoint: { test: flat.testApiEndpoint, production: flat.productionApiEndpoint },
    scope: { test: flat.testScope, production: flat.productionScope },
    retirementDate: flat.retirementDate,
    retirementNotice: flat.retirementNotice ?? '',
    retirementLastWarned: warnedOf(flat.warnedLeadTime, flat.warnedDate),
  };
}

/** A credential out of its fields. */
export function credentialOf(flat: Flat<typeof CREDENTIAL>): Draft<Credential> {
  return {
    id: flat.id,
    name: flat.name,
    inactive: flat.inactive,
    bank: flat.bank,
    environment: flat.environment,
    authMethod: flat.authMethod,
    certificateId: flat.certificateId,
    certificateExpiresOn: flat.certificateExpiresOn,
    certificateLastWarned: warnedOf(flat.certificateWarnedLeadTime, flat.certificateWarnedDate),
    clientId: flat.clientId,
    keyId: flat.keyId,
    resource: flat.resource,
    applicationKey: flat.applicationKey,
    owner: flat.owner,
    alsoNotify: flat.alsoNotify,
    leadTimes: readLeadTimes(flat.leadTimes),
    state: flat.state ?? 'not_verified',
    lastVerified: flat.lastVerified,
    lastFailure: flat.lastFailure,
    failuresInARow: flat.failuresInARow ?? 0,
    nextAttempt: flat.nextAttempt,
    rotation: rotationOf(flat),
    allowedInSandbox: flat.allowedInSandbox,
  };
}

/** A secret reference out of its fields. */
export function secretReferenceOf(flat: Flat<typeof SECRET>): Draft<SecretReference> {
  return {
    id: flat.id,
    inactive: flat.inactive,
    credential: flat.credential,
    role: flat.role,
    slot: flat.slot,
    secretId: flat.secretId,
    issuedOn: flat.issuedOn,
    expiresOn: flat.expiresOn,
    expirationWarning: flat.expirationWarning,
    lastWarned: warnedOf(flat.warnedLeadTime, flat.warnedDate),
    fingerprint: flat.fingerprint,
    fingerprintSalt: flat.fingerprintSalt,
    fingerprintChangedAt: flat.fingerprintChangedAt,
  };
}

/** A bank connection out of its fields. */
export function connectionOf(flat: Flat<typeof CONNECTION>): Draft<BankConnection> {
  return {
    id: flat.id,
    name: flat.name,
    inactive: flat.inactive,
    bank: flat.bank,
    credential: flat.credential,
    environment: flat.environment,
    purposes: flat.purposes,
    ledgerAccount: flat.ledgerAccount,
    state: flat.state ?? 'active',
    endpointOverride: flat.endpointOverride,
    lastUsed: flat.lastUsed,
    renewalRequestedAt: flat.renewalRequestedAt,
    notes: flat.notes ?? '',
  };
}

const MANDATORY = {
  bank: ['id', 'name', 'profile'] satisfies (keyof Bank)[],
  credential: ['id', 'name', 'bank', 'environment'] satisfies (keyof Credential)[],
  secret: ['id', 'credential', 'role', 'slot', 'secretId'] satisfies (keyof SecretReference)[],
  connection: ['id', 'name', 'bank', 'credential', 'environment'] satisfies (keyof BankConnection)[],
};

/**
 * A record that lacks nothing mandatory, or `undefined`. The user events refuse incomplete ones; one can only come
 * about when somebody removes a list value by hand, and is then treated as if it were not there.
 */
export function complete<T extends object>(kind: keyof typeof MANDATORY, draft: Draft<T>): T | undefined {
  const values = draft as Readonly<Record<string, unknown>>;
  return MANDATORY[kind].some((field) => values[field] === null) ? undefined : (draft as T);
}
