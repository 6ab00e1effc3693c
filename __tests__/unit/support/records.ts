import { knownDate } from '../../../src/TypeScript/domain/calendar_date';
import type {
  Bank,
  BankConnection,
  Credential,
  SecretReference,
} from '../../../src/TypeScript/domain/records';

/** Records for tests: complete and without a finding, unless a test says otherwise. */

export const TODAY = knownDate('2026-11-23');

export function aBank(changes: Partial<Bank> = {}): Bank {
  return {
    id: 1,
    name: 'House bank',
    inactive: false,
    profile: 'custom',
    country: 'BR',
    tokenEndpoint: {
      test: 'https://auth.test.bank.example/token',
      production: 'https://auth.bank.example/token',
    },
    apiEndpoint: {
      test: 'https://api.test.bank.example/accounts',
      production: 'https://api.bank.example/accounts',
    },
    scope: { test: null, production: null },
    owner: 7,
    retirementDate: null,
    retirementNotice: '',
    retirementLastWarned: null,
    ...changes,
  };
}

export function aCredential(changes: Partial<Credential> = {}): Credential {
  return {
    id: 10,
    name: 'House bank, test',
    inactive: false,
    bank: 1,
    environment: 'test',
    authMethod: null,
    certificateId: null,
    certificateExpiresOn: null,
    certificateLastWarned: null,
    clientId: null,
    keyId: null,
    resource: null,
    applicationKey: null,
    owner: 7,
    alsoNotify: [],
    leadTimes: null,
    state: 'not_verified',
    lastVerified: null,
    lastFailure: null,
    failuresInARow: 0,
    nextAttempt: null,
    rotation: null,
    allowedInSandbox: false,
    ...changes,
  };
}

export function aSecret(changes: Partial<SecretReference> = {}): SecretReference {
  return {
    id: 100,
    inactive: false,
    credential: 10,
    role: 'client_id',
    slot: 'current',
    secretId: 'custsecret_house_client_id',
    issuedOn: knownDate('2026-01-10'),
    expiresOn: knownDate('2027-01-10'),
    expirationWarning: true,
    lastWarned: null,
    fingerprint: null,
    fingerprintSalt: null,
    fingerprintChangedAt: null,
    ...changes,
  };
}

export function aConnection(changes: Partial<BankConnection> = {}): BankConnection {
  return {
    id: 1000,
    name: 'Statements',
    inactive: false,
    bank: 1,
    credential: 10,
    environment: 'test',
    purposes: ['statements'],
    ledgerAccount: null,
    state: 'active',
    endpointOverride: null,
    lastUsed: null,
    renewalRequestedAt: null,
    notes: '',
    ...changes,
  };
}
