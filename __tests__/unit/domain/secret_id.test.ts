import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { normalisedSecretId, readSecretId, sameSecretId } from '../../../src/TypeScript/domain/secret_id';
import { codes } from '../support/findings';

const CHARACTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'];

test.each([
  ['custsecret_bb_client_id', 'custsecret_bb_client_id'],
  ['  CUSTSECRET_BB_Client_Id\n', 'custsecret_bb_client_id'],
  [`custsecret_${'a'.repeat(29)}`, `custsecret_${'a'.repeat(29)}`],
])('%j is an ID', (text, secretId) => {
  expect(readSecretId(text)).toEqual({ secretId, findings: [] });
});

test.each([
  ['custsecret1', ['BCR_SECRET_ID_NO_UNDERSCORE']],
  [`custsecret_${'a'.repeat(30)}`, ['BCR_SECRET_ID_LONG']],
  [`custsecret_${'a'.repeat(88)}`, ['BCR_SECRET_ID_LONG']],
  [`custsecret${'9'.repeat(89)}`, ['BCR_SECRET_ID_NO_UNDERSCORE', 'BCR_SECRET_ID_LONG']],
])('%j is an ID with hints', (text, expected) => {
  const { secretId, findings } = readSecretId(text);
  expect(secretId).toBe(text);
  expect(codes(findings)).toEqual(expected);
  expect(findings.map(({ field }) => field)).toEqual(expected.map(() => 'secretId'));
});

test.each([
  [null, 'BCR_SECRET_ID_MISSING'],
  ['', 'BCR_SECRET_ID_MISSING'],
  [' \t\n', 'BCR_SECRET_ID_MISSING'],
  ['{custsecret_a}', 'BCR_SECRET_ID_BRACES'],
  ['{custsecret_a', 'BCR_SECRET_ID_BRACES'],
  ['custsecret_a}', 'BCR_SECRET_ID_BRACES'],
  ['custsecret_a b', 'BCR_SECRET_ID_SPACES'],
  ['custsecret_a\ncustsecret_b', 'BCR_SECRET_ID_SPACES'],
  ['customscript_bcr_x', 'BCR_SECRET_ID_OTHER_OBJECT'],
  ['CUSTOMRECORD_bcr_x', 'BCR_SECRET_ID_OTHER_OBJECT'],
  ['custcertificate_x', 'BCR_SECRET_ID_OTHER_OBJECT'],
  ['_bb_client_id', 'BCR_SECRET_ID_PREFIX'],
  ['secret_bb', 'BCR_SECRET_ID_PREFIX'],
  ['custsecre', 'BCR_SECRET_ID_PREFIX'],
  ['custsecret', 'BCR_SECRET_ID_ONLY_PREFIX'],
  ['custsecret-bb', 'BCR_SECRET_ID_CHARACTERS'],
  ['custsecret_segurança', 'BCR_SECRET_ID_CHARACTERS'],
  [`custsecret_${'a'.repeat(89)}`, 'BCR_SECRET_ID_TOO_LONG'],
])('%j is none: %s', (text, code) => {
  const { secretId, findings } = readSecretId(text);
  expect(secretId).toBeNull();
  expect(codes(findings)).toEqual([code]);
  expect(findings[0]?.field).toBe('secretId');
});

test('a secret in the place of its ID is told as that, and not repeated', () => {
  const pasted = randomUUID();
  const { findings } = readSecretId(pasted);
  expect(codes(findings)).toEqual(['BCR_SECRET_ID_IS_SECRET']);
  expect(JSON.stringify(findings)).not.toContain(pasted);
});

test('every ID that the platform takes is read, in lower case', () => {
  const names = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 89 });
  fc.assert(
    fc.property(names, (name) => {
      const { secretId, findings } = readSecretId(`custsecret${name}`);
      expect(secretId).toBe(`custsecret${name}`.toLowerCase());
      expect(findings.every(({ severity }) => severity === 'hint')).toBe(true);
    }),
  );
});

test('no text that is not an ID gets through, and none is repeated', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const { secretId } = readSecretId(text);
      expect(secretId === null || /^custsecret[a-z0-9_]{1,89}$/.test(secretId)).toBe(true);
    }),
  );
});

test('the case of an ID does not matter', () => {
  expect(sameSecretId('custsecret_a', ' CUSTSECRET_A')).toBe(true);
  expect(sameSecretId('custsecret_a', 'custsecret_b')).toBe(false);
  expect(normalisedSecretId(' CustSecret_A ')).toBe('custsecret_a');
});

test('a pasted secret is told as one, however much it looks like language', () => {
  const character = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_');
  const drawn = fc
    .array(character, { minLength: 32, maxLength: 44 })
    .map((characters) => characters.join(''))
    .filter((text) => /[a-z]/.test(text) && /[A-Z]/.test(text));
  fc.assert(
    fc.property(drawn, (text) => {
      expect(codes(readSecretId(text).findings)).toEqual(['BCR_SECRET_ID_IS_SECRET']);
    }),
    { numRuns: 2_000 },
  );
  // Letters alone, in the pairs of a language: what the guard of other fields lets through.
  for (const text of ['TheRaintInSpainStaysMainlyInLand', 'TheRainInTheLand', ' TheRainInTheLand\n']) {
    const { findings } = readSecretId(text);
    expect(codes(findings)).toEqual(['BCR_SECRET_ID_IS_SECRET']);
    expect(findings[0]?.field).toBe('secretId');
  }
});

test.each([
  'CustomScript_bcr_connections',
  'BB_TEST_CLIENT_SECRET',
  '{custsecret_House_client}',
  'Client Secret Of House',
  '{House_client_secret',
  'House_client_secret}',
  'TheRainInALand1',
  'thelongestwordoflowercase',
])('%s is no pasted secret', (text) =>
  expect(codes(readSecretId(text).findings)).not.toContain('BCR_SECRET_ID_IS_SECRET'),
);
