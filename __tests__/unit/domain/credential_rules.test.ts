import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { BANK_PROFILES } from '../../../src/TypeScript/banks';
import { knownDate } from '../../../src/TypeScript/domain/calendar_date';
import {
  checkCompleteness,
  checkCredential,
  rolesWithoutSecret,
} from '../../../src/TypeScript/domain/credential_rules';
import type { Bank, Credential, Draft } from '../../../src/TypeScript/domain/records';
import type { BankProfileId } from '../../../src/TypeScript/domain/vocabulary';
import { codes } from '../support/findings';
import { aBank, aCredential, aSecret, TODAY } from '../support/records';

function check(
  draft: Partial<Draft<Credential>>,
  {
    bank = {},
    previous = null,
    dependents = 0,
  }: { bank?: Partial<Bank>; previous?: Credential | null; dependents?: number } = {},
) {
  const whole = aBank(bank);
  const around = { bank: whole, profile: BANK_PROFILES[whole.profile], dependents, today: TODAY };
  return checkCredential({ draft: { ...aCredential(), ...draft }, previous }, around);
}

const NONE = { test: null, production: null };
const unset = { tokenEndpoint: NONE, apiEndpoint: NONE, scope: NONE };

const certificate = { certificateId: 'custcertificate_bank', certificateExpiresOn: knownDate('2027-11-23') };

test.each<[string, Partial<Draft<Credential>>, string[]]>([
  ['a complete one', {}, []],
  ['no name', { name: null }, ['BCR_FIELD_MISSING']],
  ['no environment', { environment: null }, ['BCR_FIELD_MISSING']],
  ['a secret as its name', { name: randomBytes(24).toString('hex') }, ['BCR_PLAINTEXT_HEX']],
  ['a method of the bank', { authMethod: 'client_secret_post' }, []],
  ['a certificate', certificate, []],
  [
    'a certificate ID of another object',
    { ...certificate, certificateId: 'custsecret_x' },
    ['BCR_CERTIFICATE_ID'],
  ],
  [
    'a certificate ID that only begins like one',
    { ...certificate, certificateId: 'custcertificate_a b' },
    ['BCR_CERTIFICATE_ID'],
  ],
  [
    'a certificate ID that only ends like one',
    { ...certificate, certificateId: 'my custcertificate_a' },
    ['BCR_CERTIFICATE_ID'],
  ],
  [
    'the prefix of a certificate ID',
    { ...certificate, certificateId: 'custcertificate' },
    ['BCR_CERTIFICATE_ID'],
  ],
  ['the shortest certificate ID, in capitals', { ...certificate, certificateId: 'CUSTCERTIFICATE1' }, []],
  ['the longest certificate ID', { ...certificate, certificateId: `custcertificate${'a'.repeat(84)}` }, []],
  [
    'a longer one',
    { ...certificate, certificateId: `custcertificate${'a'.repeat(85)}` },
    ['BCR_CERTIFICATE_ID'],
  ],
  ['a certificate without a date', { ...certificate, certificateExpiresOn: null }, ['BCR_EXPIRY_UNKNOWN']],
  [
    'a certificate that ends soon',
    { ...certificate, certificateExpiresOn: knownDate('2027-01-20') },
    ['BCR_EXPIRES'],
  ],
  [
    'an expired certificate',
    { ...certificate, certificateExpiresOn: knownDate('2026-11-01') },
    ['BCR_EXPIRED'],
  ],
  [
    'lead times of its own',
    { ...certificate, certificateExpiresOn: knownDate('2027-01-20'), leadTimes: [5] },
    [],
  ],
  ['lead times that are none', { leadTimes: [0] }, ['BCR_LEAD_TIMES']],
  ['a method that needs a certificate', { authMethod: 'tls_client_auth' }, ['BCR_CERTIFICATE_MISSING']],
  [
    'a method that signs',
    { authMethod: 'private_key_jwt' },
    ['BCR_ASSERTION_MISSING', 'BCR_CERTIFICATE_MISSING'],
  ],
  [
    'a method that signs, with all it needs',
    { ...certificate, authMethod: 'private_key_jwt', clientId: randomUUID() },
    [],
  ],
  ['a client ID with a method that sends secrets', { clientId: randomUUID() }, ['BCR_ASSERTION_UNUSED']],
  ['constant headers', { authMethod: 'static_headers' }, []],
  ['an application key', { applicationKey: 'treasury-app' }, []],
  [
    'what looks like a secret as the application key of a bank that has none',
    { applicationKey: randomBytes(16).toString('hex') },
    ['BCR_PLAINTEXT_HEX'],
  ],
  ['an application key of one character', { applicationKey: '.' }, []],
  ['an empty application key', { applicationKey: '' }, ['BCR_APPLICATION_KEY_FORM']],
  ['the longest application key', { applicationKey: 'a'.repeat(100) }, []],
  ['a longer one', { applicationKey: 'a'.repeat(101) }, ['BCR_APPLICATION_KEY_FORM']],
  ['an application key with a blank', { applicationKey: 'a b' }, ['BCR_APPLICATION_KEY_FORM']],
])('%s', (_, draft, expected) => {
  expect(codes(check(draft))).toEqual(expected);
});

test('a token in the place of an application key is refused', () => {
  const parts = ['{"alg":"HS256"}', '{"sub":"x"}']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
  const signature = createHmac('sha256', randomBytes(32)).update(parts).digest('base64url');
  const token = `${parts}.${signature}`;
  expect(codes(check({ applicationKey: token }))).toEqual(['BCR_PLAINTEXT_JWT']);
  const ofBank = { profile: 'banco_do_brasil', ...unset, scope: { ...NONE, test: 'extrato-info' } } as const;
  expect(codes(check({ applicationKey: token }, { bank: ofBank }))).toEqual(['BCR_PLAINTEXT_JWT']);
  // As long as nobody knows which bank it is, what looks made up may be the key of one that has such keys.
  const draft = { ...aCredential(), bank: null, applicationKey: randomBytes(16).toString('hex') };
  expect(codes(checkCredential({ draft, previous: null }, null))).toEqual(['BCR_FIELD_MISSING']);
});

test('a credential that signs cannot be saved without its certificate', () => {
  const draft = { authMethod: 'private_key_jwt', clientId: 'the-client' } as const;
  const severities = (authMethod: 'private_key_jwt' | 'tls_client_auth') =>
    check({ ...draft, authMethod })
      .filter(({ code }) => code === 'BCR_CERTIFICATE_MISSING')
      .map(({ severity }) => severity);
  expect([severities('private_key_jwt'), severities('tls_client_auth')]).toEqual([['error'], ['warning']]);
});

test('an expired certificate does not keep anybody from saving', () => {
  const [expired] = check({ ...certificate, certificateExpiresOn: knownDate('2026-11-01') });
  expect(expired?.severity).toBe('warning');
});

test('what only the surroundings tell is not asked without them', () => {
  expect(codes(checkCredential({ draft: { ...aCredential(), bank: null }, previous: null }, null))).toEqual([
    'BCR_FIELD_MISSING',
  ]);
});

test.each<[BankProfileId, Partial<Bank>, Partial<Credential>, string[]]>([
  ['banco_do_brasil', unset, {}, ['BCR_APPLICATION_KEY_MISSING', 'BCR_SCOPE_MISSING']],
  ['banco_do_brasil', { ...unset, scope: { ...NONE, test: 'extrato-info' } }, { applicationKey: 'a1' }, []],
  [
    'banco_do_brasil',
    { ...unset, scope: { ...NONE, test: 'extrato-info' } },
    { applicationKey: randomBytes(16).toString('hex') },
    [],
  ],
  [
    'banco_do_brasil',
    { ...unset, scope: { ...NONE, production: 'x' } },
    { applicationKey: 'a1' },
    ['BCR_SCOPE_MISSING'],
  ],
  [
    'banco_do_brasil',
    unset,
    { applicationKey: 'a1', authMethod: 'json_body' },
    ['BCR_METHOD_NOT_SUPPORTED', 'BCR_SCOPE_MISSING'],
  ],
  ['custom', unset, {}, ['BCR_ENDPOINT_MISSING']],
  ['hsbc_legacy', unset, {}, []],
  ['itau', unset, { environment: 'production' }, ['BCR_CERTIFICATE_MISSING']],
  ['itau', unset, {}, []],
])('%s: %j %j gives %j', (profile, bank, credential, expected) => {
  expect(codes(check(credential, { bank: { ...bank, profile } }))).toEqual(expected);
});

test('a new credential needs an active bank; one that exists can be changed without', () => {
  const bank = { inactive: true };
  expect(codes(check({}, { bank }))).toEqual(['BCR_BANK_INACTIVE']);
  expect(codes(check({}, { bank, previous: aCredential() }))).toEqual([]);
  expect(codes(check({}, { bank, previous: aCredential({ bank: 2 }) }))).toEqual(['BCR_BANK_INACTIVE']);
});

test('a credential with secrets or connections stays at its bank and in its environment', () => {
  const previous = aCredential({ bank: 2, environment: 'production' });
  const findings = check({}, { previous, dependents: 1 });
  expect(findings.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'BCR_FIXED bank',
    'BCR_FIXED environment',
  ]);
  expect(codes(check({}, { previous, dependents: 0 }))).toEqual([]);
  expect(codes(check({}, { previous: aCredential(), dependents: 3 }))).toEqual([]);
});

describe('completeness', () => {
  const clientId = aSecret();
  const clientSecret = aSecret({ id: 101, role: 'client_secret' });

  test.each<[string, BankProfileId, (typeof clientId)[], string[]]>([
    ['both', 'custom', [clientId, clientSecret], []],
    ['nothing', 'custom', [], ['client_id', 'client_secret']],
    ['a pending secret', 'custom', [clientId, { ...clientSecret, slot: 'pending' }], ['client_secret']],
    ['no profile ID', 'hsbc_legacy', [clientId, clientSecret], ['profile_id']],
  ])('%s', (_, profile, references, missing) => {
    expect(rolesWithoutSecret(BANK_PROFILES[profile], aCredential(), references)).toEqual(missing);
    expect(checkCompleteness(BANK_PROFILES[profile], aCredential(), references)).toHaveLength(missing.length);
  });

  test('is told in words', () => {
    const [missing] = checkCompleteness(BANK_PROFILES.custom, aCredential(), []);
    expect(missing?.message).toBe('The credential has no current client ID.');
  });
});
