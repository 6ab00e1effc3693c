import { createHash, randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { BANK_PROFILES } from '../../../src/TypeScript/banks';
import { base64url, base64urlJson } from '../../../src/TypeScript/domain/base64url';
import {
  type AssertionParts,
  assertionClaims,
  assertionHeader,
  sha1Thumbprint,
  signingInput,
} from '../../../src/TypeScript/domain/client_assertion';

const { custom, jpmorgan } = BANK_PROFILES;
const URL_OF_TOKEN = 'https://auth.bank.example/token';
const parts = (changes: Partial<AssertionParts> = {}): AssertionParts => ({
  rules: custom.assertion,
  clientId: 'the-client',
  keyId: null,
  tokenEndpoint: URL_OF_TOKEN,
  now: '2026-11-23T12:00:00.900Z',
  uniqueId: 'once',
  ...changes,
});

test('Base64url is what Node makes of the same octets', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => {
      expect(base64url([...octets])).toBe(Buffer.from(octets).toString('base64url'));
    }),
  );
});

test('any JSON value comes back as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (value) => {
      const text = Buffer.from(base64urlJson(value), 'base64url').toString('ascii');
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the claims are those of RFC 7523, for a minute and in whole seconds', () => {
  const issuedAt = Date.parse('2026-11-23T12:00:00Z') / 1000;
  expect(assertionClaims(parts())).toEqual({
    iss: 'the-client',
    sub: 'the-client',
    aud: URL_OF_TOKEN,
    jti: 'once',
    iat: issuedAt,
    exp: issuedAt + 60,
  });
});

test('an audience of the bank’s own stands in place of the token address', () => {
  const rules = { ...custom.assertion, audience: 'https://auth.bank.example', lifetime: 300 };
  const claims = assertionClaims(parts({ rules }));
  expect(claims.aud).toBe('https://auth.bank.example');
  expect(Number(claims.exp) - Number(claims.iat)).toBe(300);
});

const digest = createHash('sha1').update(randomBytes(16)).digest();
const digits = digest.toString('hex').toUpperCase();
const withColons = digits.replace(/..(?=.)/g, '$&:');

test.each<[string, Partial<AssertionParts>, Record<string, string>]>([
  ['no key ID', {}, {}],
  ['a key ID as it was entered', { keyId: 'key-1' }, { kid: 'key-1' }],
  [
    'a thumbprint as a tool prints it',
    { keyId: withColons.toLowerCase(), rules: jpmorgan.assertion },
    { kid: digits },
  ],
  [
    'a key ID that should have been a thumbprint',
    { keyId: 'key-1', rules: jpmorgan.assertion },
    { kid: 'key-1' },
  ],
  [
    'a thumbprint in a header of its own',
    { keyId: withColons, rules: { ...jpmorgan.assertion, thumbprintHeader: true } },
    { kid: digits, x5t: digest.toString('base64url') },
  ],
])('the header with %s', (_, changes, more) => {
  expect(assertionHeader(parts(changes))).toEqual({ typ: 'JWT', alg: 'RS256', ...more });
});

test.each([
  ['too short', digits.slice(2), null],
  ['SHA-256', createHash('sha256').update('x').digest('hex'), null],
  ['no digits', 'key-1', null],
  ['with colons', withColons, digits],
  ['in lower case', digits.toLowerCase(), digits],
])('a thumbprint that is %s', (_, entered, expected) => {
  expect(sha1Thumbprint(entered)).toBe(expected);
});

test('what is signed is header and claims', () => {
  const decoded = signingInput(parts({ keyId: 'key-1' }))
    .split('.')
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  const same = parts({ keyId: 'key-1' });
  expect(decoded).toEqual([assertionHeader(same), assertionClaims(same)]);
});
