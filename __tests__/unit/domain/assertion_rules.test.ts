import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { BANK_PROFILES } from '../../../src/TypeScript/banks';
import {
  type AssertionFields,
  checkAssertionFields,
  checkAssertionForms,
} from '../../../src/TypeScript/domain/assertion_rules';
import type { AuthMethod, BankProfileId } from '../../../src/TypeScript/domain/vocabulary';
import { codes } from '../support/findings';

const NONE: AssertionFields = { clientId: null, keyId: null, resource: null };
const RESOURCE = 'JPMC:URI:RS-105239-85484-HelixAPIEntitlementsCAT-PROD';
const thumbprint = randomBytes(20).toString('hex');
const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const jwt = [{ alg: 'HS256' }, { sub: 'somebody' }]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat(randomBytes(32).toString('base64url'))
  .join('.');
const basic = `Basic ${Buffer.from(`user1:${randomBytes(12).toString('hex')}`).toString('base64')}`;

test.each<[string, Partial<AssertionFields>]>([
  ['nothing', {}],
  ['a UUID as client ID', { clientId: randomUUID() }],
  ['hexadecimal digits as client ID', { clientId: randomBytes(16).toString('hex') }],
  ['letters and digits as client ID', { clientId: randomBytes(24).toString('base64url') }],
  ['a client ID of J.P. Morgan', { clientId: 'CC-000000-A000000-000000-PROD' }],
  ['a thumbprint', { keyId: thumbprint }],
  ['a thumbprint with colons', { keyId: thumbprint.replace(/..(?=.)/g, '$&:') }],
  ['a resource of J.P. Morgan', { resource: RESOURCE }],
  ['an address as resource', { resource: 'https://api.bank.example/payments' }],
])('takes %s', (_, fields) => {
  expect(checkAssertionForms({ ...NONE, ...fields })).toEqual([]);
});

test.each<[string, string, string]>([
  ['a PEM block', pem, 'BCR_PLAINTEXT_PEM'],
  ['a private key without its PEM lines', pem.replace(/-----[^-]+-----|\s/g, ''), 'BCR_ASSERTION_FORM'],
  ['a JSON web token', jwt, 'BCR_PLAINTEXT_JWT'],
  ['an Authorization value', basic, 'BCR_PLAINTEXT_AUTHORIZATION'],
  ['a labelled secret', `secret=${randomBytes(16).toString('hex')}`, 'BCR_PLAINTEXT_LABELLED'],
  ['a blank within', 'two words', 'BCR_ASSERTION_FORM'],
  ['an accent', 'idé', 'BCR_ASSERTION_FORM'],
])('no field takes %s', (_, text, code) => {
  for (const field of ['clientId', 'keyId', 'resource'] as const) {
    const [found, ...others] = checkAssertionForms({ ...NONE, [field]: text });
    expect([found?.code, found?.field, others]).toEqual([code, field, []]);
    expect(JSON.stringify(found)).not.toContain(text.slice(0, 40));
  }
});

test.each([
  ['clientId', 'x'],
  ['keyId', '+'],
  ['keyId', '/'],
  ['keyId', '='],
  ['resource', 'a:b'],
] as const)('%s can be as short as %s', (field, text) => {
  expect(checkAssertionForms({ ...NONE, [field]: text })).toEqual([]);
});

test.each([
  ['clientId', 100, ''],
  ['keyId', 100, ''],
  ['resource', 180, 'urn:'],
] as const)('%s ends at %d characters', (field, longest, scheme) => {
  const found = (length: number) =>
    codes(checkAssertionForms({ ...NONE, [field]: `${scheme}${'on'.repeat(99).slice(0, length)}` }));
  expect([found(longest), found(longest + 1)]).toEqual([[], ['BCR_ASSERTION_FORM']]);
  expect(codes(checkAssertionForms({ ...NONE, [field]: scheme }))).toEqual(['BCR_ASSERTION_FORM']);
});

test.each([['no scheme'], ['https://bank.example/#part'], ['nothing']])('%s is no resource', (resource) => {
  expect(codes(checkAssertionForms({ ...NONE, resource }))).toEqual(['BCR_ASSERTION_FORM']);
});

test.each<[BankProfileId, AuthMethod, Partial<AssertionFields>, string[]]>([
  ['custom', 'private_key_jwt', {}, ['BCR_ASSERTION_MISSING clientId']],
  ['custom', 'private_key_jwt', { clientId: 'a' }, []],
  ['custom', 'private_key_jwt', { clientId: 'a', keyId: 'any', resource: RESOURCE }, []],
  ['custom', 'client_secret_basic', {}, []],
  [
    'custom',
    'client_secret_basic',
    { clientId: 'a', keyId: 'b' },
    ['BCR_ASSERTION_UNUSED clientId', 'BCR_ASSERTION_UNUSED keyId'],
  ],
  [
    'jpmorgan',
    'private_key_jwt',
    {},
    ['BCR_ASSERTION_MISSING clientId', 'BCR_ASSERTION_MISSING keyId', 'BCR_ASSERTION_MISSING resource'],
  ],
  ['jpmorgan', 'private_key_jwt', { clientId: 'a', keyId: thumbprint, resource: RESOURCE }, []],
  [
    'jpmorgan',
    'private_key_jwt',
    { clientId: 'a', keyId: 'key-1', resource: RESOURCE },
    ['BCR_KEY_ID_THUMBPRINT keyId'],
  ],
])('%s with %s and %j: %j', (profile, method, fields, expected) => {
  const found = checkAssertionFields(BANK_PROFILES[profile], method, { ...NONE, ...fields });
  expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
});

test('a field that is not looked at is a hint, what is missing is an error', () => {
  const severities = (method: AuthMethod, fields: Partial<AssertionFields>) =>
    checkAssertionFields(BANK_PROFILES.custom, method, { ...NONE, ...fields }).map(
      ({ severity }) => severity,
    );
  expect(severities('client_secret_post', { clientId: 'a' })).toEqual(['hint']);
  expect(severities('private_key_jwt', {})).toEqual(['error']);
});
