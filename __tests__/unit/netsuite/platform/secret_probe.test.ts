import { randomBytes } from 'node:crypto';
import { secretProbe } from '../../../../src/TypeScript/netsuite/platform/secret_probe';

/** What each probe ends with: an error name, or `null` for success. */
const mockEnds: { pgp: string | null; cipher: string | null; hmac: string | null } = {
  pgp: null,
  cipher: null,
  hmac: null,
};
const mockAsked: string[] = [];
let mockDigest = '';

const mockEnd = (name: string | null): void => {
  // A SuiteScriptError is no instance of Error.
  if (name !== null) throw { name, message: 'not repeated' };
};

jest.mock(
  'N/pgp',
  () => ({
    loadKeyFromSecret: () => {
      mockAsked.push('pgp');
      mockEnd(mockEnds.pgp);
    },
  }),
  { virtual: true },
);
jest.mock('N/encode', () => ({ Encoding: { UTF_8: 'UTF_8', HEX: 'HEX' } }));
jest.mock('N/crypto', () => ({
  EncryptionAlg: { AES: 'AES' },
  HashAlg: { SHA256: 'SHA256' },
  createSecretKey: ({ secret, encoding }: { secret: string; encoding: string }) => ({ secret, encoding }),
  createCipher: () => ({
    update: () => undefined,
    final: () => {
      mockAsked.push('cipher');
      mockEnd(mockEnds.cipher);
    },
  }),
  createHmac: () => ({
    update: () => undefined,
    digest: () => {
      mockAsked.push('hmac');
      mockEnd(mockEnds.hmac);
      return mockDigest;
    },
  }),
}));

const NO_KEY = 'PGP_NONSTANDARD_KEY_DOES_NOT_COMPLY_WITH_PGP_KEY_FORMAT';
const NOT_AVAILABLE = 'REFERENCED_SECRET_IS_NOT_AVAILABLE';
const NOT_DECRYPTED = 'AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET';

beforeEach(() => {
  mockAsked.length = 0;
  mockDigest = randomBytes(32).toString('hex');
});

test.each<[string, string | null, string | null, string | null, string, string | null]>([
  ['a PGP key', null, null, null, 'readable', null],
  ['no PGP key', NO_KEY, 'X', null, 'readable', null],
  ['a key with a password', 'PGP_WRONG_PASSWORD', 'X', null, 'readable', null],
  ['only the cipher tells: no AES key', 'SSS_ODD', 'INVALID_SECRET_KEY_LENGTH', null, 'readable', 'SSS_ODD'],
  ['only the cipher tells: an AES key', 'SSS_ODD', null, 'SSS_ODD_TOO', 'readable', 'SSS_ODD'],
  ['only the HMAC tells', 'SSS_ODD', 'SSS_ODDER', null, 'readable', 'SSS_ODD'],
  ['N/pgp is wrong', NOT_AVAILABLE, NOT_DECRYPTED, null, 'readable', null],
  ['none can read it', NOT_AVAILABLE, NOT_DECRYPTED, NOT_DECRYPTED, 'unavailable', null],
  ['only N/crypto says no', 'SSS_ODD', NOT_DECRYPTED, NOT_DECRYPTED, 'unavailable', 'SSS_ODD'],
  ['only N/pgp says no', NOT_AVAILABLE, 'SSS_ODD', 'SSS_ODD', 'unavailable', 'SSS_ODD'],
  ['nothing is known', 'SSS_A', 'SSS_B', 'SSS_C', 'unknown', 'SSS_A'],
  ['a name that is none', 'a name that is none', 'SSS_B', 'SSS_C', 'unknown', 'UNKNOWN_ERROR'],
])('%s', (_, pgp, cipher, hmac, readable, platformError) => {
  Object.assign(mockEnds, { pgp, cipher, hmac });
  expect(secretProbe.probe('custsecret_a', 'salt')).toEqual({
    readable,
    fingerprint: hmac === null ? mockDigest.slice(0, 8) : null,
    platformError,
  });
  expect(mockAsked.filter((name) => name !== 'cipher')).toEqual(['pgp', 'hmac']);
});

test('a digest that is none gives no fingerprint', () => {
  Object.assign(mockEnds, { pgp: NO_KEY, cipher: null, hmac: null });
  mockDigest = 'something else';
  expect(secretProbe.probe('custsecret_a', 'salt').fingerprint).toBeNull();
});
