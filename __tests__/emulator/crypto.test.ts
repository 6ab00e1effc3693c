import { createDecipheriv, createHash, createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { create as createCrypto } from '../../emulator/modules/crypto';
import { create as createRandom } from '../../emulator/modules/crypto/random';
import { create as createPgp } from '../../emulator/modules/pgp';
import { errorName, newSecretValue, secretsAccount } from './secrets_support';

interface Streaming<Result> {
  readonly update: (options: unknown) => void;
  readonly digest: (options?: unknown) => string;
  readonly final: (options?: unknown) => Result;
}
interface Crypto {
  readonly createSecretKey: (options: unknown) => object;
  readonly createHash: (options: unknown) => Streaming<never>;
  readonly createHmac: (options: unknown) => Streaming<never>;
  readonly createCipher: (
    options: unknown,
  ) => Streaming<{ readonly ciphertext: string; readonly iv: string }>;
  readonly createDecipher: (options: unknown) => Streaming<string>;
}

function open() {
  const account = secretsAccount();
  const crypto = createCrypto(account.execution) as Crypto;
  const key = (secret: string, encoding = 'UTF_8') => crypto.createSecretKey({ secret, encoding });
  return { ...account, crypto, key };
}

test('a hash goes on after its digest', () => {
  const hash = open().crypto.createHash({ algorithm: 'SHA256' });
  hash.update({ input: 'ab' });
  expect(hash.digest()).toBe(createHash('sha256').update('ab').digest('hex'));
  hash.update({ input: '63', inputEncoding: 'HEX' });
  expect(hash.digest({ outputEncoding: 'BASE_64' })).toBe(
    createHash('sha256').update('abc').digest('base64'),
  );
});

test('a fingerprint: an HMAC under a secret, stable until the secret changes', () => {
  const { crypto, key, clock, addSecret } = open();
  const before = addSecret('custsecret_one');
  const fingerprint = () => {
    const hmac = crypto.createHmac({ algorithm: 'SHA256', key: key('custsecret_one') });
    hmac.update({ input: 'salt' });
    return hmac.digest();
  };
  const after = addSecret('custsecret_one');
  expect(fingerprint()).toBe(createHmac('sha256', before).update('salt').digest('hex'));
  clock.advance('PT1H');
  expect(fingerprint()).toBe(createHmac('sha256', after).update('salt').digest('hex'));
});

test.each([16, 24, 32])('AES with a key of %d bytes, there and back', (length) => {
  const { crypto, key, addSecret } = open();
  const value = addSecret('custsecret_key', { value: newSecretValue(32).slice(0, length) });
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 50 }), (clear) => {
      const options = { algorithm: 'AES', key: key('custsecret_key') };
      const cipher = crypto.createCipher(options);
      cipher.update({ input: clear });
      const { ciphertext, iv } = cipher.final();
      const decipher = crypto.createDecipher({ ...options, iv });
      decipher.update({ input: ciphertext });
      expect(decipher.final()).toBe(clear);
      const node = createDecipheriv(`aes-${length * 8}-cbc`, value, Buffer.from(iv, 'hex'));
      expect(Buffer.concat([node.update(ciphertext, 'hex'), node.final()]).toString()).toBe(clear);
    }),
    { numRuns: 20 },
  );
});

describe('what the cipher tells of a secret', () => {
  test.each([
    ['one that is missing', undefined, 'AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET'],
    ['one of another script', { scripts: ['customscript_other'] }, 'AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET'],
    ['one that is no AES key', { value: newSecretValue(20) }, 'INVALID_SECRET_KEY_LENGTH'],
    ['one that is', { value: newSecretValue(12) }, 'no error'],
  ])('%s: %s', (_, options, name) => {
    const { crypto, key, addSecret } = open();
    if (options !== undefined) addSecret('custsecret_one', options);
    const cipher = crypto.createCipher({ algorithm: 'AES', key: key('custsecret_one') });
    cipher.update({ input: 'x' });
    expect(errorName(() => cipher.final())).toBe(name);
  });

  test('one that is not in the encoding of its key, which is hex by default', () => {
    const { crypto, addSecret } = open();
    addSecret('custsecret_one', { value: 'not hexadecimal' });
    const hmac = crypto.createHmac({
      algorithm: 'SHA256',
      key: crypto.createSecretKey({ secret: 'custsecret_one' }),
    });
    hmac.update({ input: 'x' });
    expect(errorName(() => hmac.digest())).toBe('AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET');
  });
});

test.each(['', 'zz', '00', '0'.repeat(32)])('a wrong iv "%s" shows at the end', (iv) => {
  const { crypto, key, addSecret } = open();
  addSecret('custsecret_key', { value: newSecretValue(24) });
  const decipher = crypto.createDecipher({ algorithm: 'AES', key: key('custsecret_key'), iv });
  decipher.update({ input: '00112233' });
  expect(errorName(() => decipher.final())).toBe('AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET');
});

test.each<[string, string, (crypto: Crypto) => unknown]>([
  ['no options', 'SSS_MISSING_REQD_ARGUMENT', ({ createHash }) => createHash(undefined)],
  ['no algorithm', 'SSS_MISSING_REQD_ARGUMENT', ({ createHash }) => createHash({})],
  ['lower case', 'INVALID_ENUM_TYPE_VALUE', ({ createHash }) => createHash({ algorithm: 'sha256' })],
  ['SHA1', 'HASHING_ALGORITHM_IS_NO_LONGER_VALID', ({ createHash }) => createHash({ algorithm: 'SHA1' })],
  [
    'MD5',
    'HASHING_ALGORITHM_IS_NO_LONGER_VALID',
    ({ createHmac }) => createHmac({ algorithm: 'MD5', key: {} }),
  ],
  ['no key', 'SSS_MISSING_REQD_ARGUMENT', ({ createHmac }) => createHmac({ algorithm: 'SHA256' })],
  [
    'text as key',
    'UNEXPECTED_ERROR',
    ({ createHmac }) => createHmac({ algorithm: 'SHA256', key: 'custsecret_one' }),
  ],
  [
    'an unknown cipher',
    'INVALID_ENUM_TYPE_VALUE',
    ({ createCipher, createSecretKey }) =>
      createCipher({ algorithm: 'DES', key: createSecretKey({ secret: 'custsecret_one' }) }),
  ],
  [
    'an unknown encoding',
    'INVALID_ENUM_TYPE_VALUE',
    ({ createSecretKey }) => createSecretKey({ secret: 'custsecret_one', encoding: 'utf8' }),
  ],
  ['a GUID', 'EMULATOR_NOT_IMPLEMENTED', ({ createSecretKey }) => createSecretKey({ guid: 'x' })],
  [
    'no input',
    'SSS_MISSING_REQD_ARGUMENT',
    ({ createHash }) => createHash({ algorithm: 'SHA256' }).update({ input: '' }),
  ],
  [
    'false as input',
    'SSS_MISSING_REQD_ARGUMENT',
    ({ createHash }) => createHash({ algorithm: 'SHA256' }).update({ input: false }),
  ],
])('%s ends with %s', (_, name, work) => {
  expect(errorName(() => work(open().crypto))).toBe(name);
});

test('a secret key tells its id and encoding only', () => {
  const { key, addSecret } = open();
  addSecret('custsecret_one');
  const secretKey = key('custsecret_one');
  expect(JSON.parse(JSON.stringify(secretKey))).toEqual({ secret: 'custsecret_one', encoding: 'UTF_8' });
  expect(String(secretKey)).toBe('crypto.SecretKey');
});

describe('N/crypto/random', () => {
  const random = () => {
    const { execution, meter } = secretsAccount();
    type Random = { generateInt: (options?: unknown) => number; generateUUID: () => string };
    return { ...(createRandom(execution) as Random), meter };
  };

  test('integers from min up to, not including, max', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (min, width) => {
        const value = random().generateInt({ min, max: min + width });
        expect(Number.isInteger(value) && value >= min && value < min + width).toBe(true);
      }),
    );
  });

  test('a UUID of version 4, for 5 units', () => {
    const { generateUUID, meter } = random();
    expect(generateUUID()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(meter.spent).toBe(5);
  });

  test.each<[unknown, string]>([
    [undefined, 'SSS_MISSING_REQD_ARGUMENT'],
    [{}, 'SSS_MISSING_REQD_ARGUMENT'],
    [null, 'SSS_INVALID_TYPE_ARG'],
    [{ max: '1' }, 'SSS_INVALID_TYPE_ARG'],
    [{ max: 0 }, 'INVALID_NUMBER_MUST_BE_LOWER_THAN_1'],
    [{ min: 2, max: 2 }, 'INVALID_NUMBER_MUST_BE_LOWER_THAN_1'],
    [{ max: Number.NaN }, 'UNEXPECTED_ERROR'],
    [{ max: 1, size: 1 }, 'UNKNOWN_PARAM'],
  ])('generateInt(%j) ends with %s', (options, name) => {
    expect(errorName(() => random().generateInt(options))).toBe(name);
  });
});

describe('N/pgp.loadKeyFromSecret', () => {
  const armored = '-----BEGIN PGP PRIVATE KEY BLOCK-----';
  test.each([
    ['a missing secret', undefined, {}, 'REFERENCED_SECRET_IS_NOT_AVAILABLE'],
    ['one of another employee', { employees: [1] }, {}, 'REFERENCED_SECRET_IS_NOT_AVAILABLE'],
    ['one that is no key', {}, {}, 'PGP_NONSTANDARD_KEY_DOES_NOT_COMPLY_WITH_PGP_KEY_FORMAT'],
    [
      'one restricted to hosts',
      { domains: ['a.example'] },
      {},
      'PGP_NONSTANDARD_KEY_DOES_NOT_COMPLY_WITH_PGP_KEY_FORMAT',
    ],
    [
      'a missing password',
      {},
      { password: { scriptId: 'custsecret_two' } },
      'REFERENCED_SECRET_IS_NOT_AVAILABLE',
    ],
    ['a PGP key', { value: armored }, {}, 'EMULATOR_NOT_IMPLEMENTED'],
  ])('%s: %s', (_, secret, options, name) => {
    const { execution, addSecret } = secretsAccount();
    if (secret !== undefined) addSecret('custsecret_one', secret);
    const pgp = createPgp(execution) as { loadKeyFromSecret: (options: unknown) => unknown };
    expect(
      errorName(() => pgp.loadKeyFromSecret({ secret: { scriptId: 'custsecret_one' }, ...options })),
    ).toBe(name);
  });
});
