import { createHash, createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { decode, ENCODINGS, type EncodingName, encode } from '../../emulator/secrets/encoding';
import { SecretKey } from '../../emulator/secrets/secret_key';
import { secretReaderOf } from '../../emulator/secrets/secret_reader';
import { reveal, SecureString } from '../../emulator/secrets/secure_string';
import { errorName, newSecretValue, secretsAccount } from './secrets_support';

function stringsOver(secrets: Readonly<Record<string, string>>) {
  const { execution, addSecret } = secretsAccount();
  for (const [id, value] of Object.entries(secrets)) addSecret(id, { value });
  return (input: string, encoding: EncodingName = 'UTF_8') =>
    new SecureString(input, encoding, secretReaderOf(execution));
}

const textOf = (secureString: SecureString): string => reveal(secureString).text;

test('the documented way to a Basic header', () => {
  const id = newSecretValue();
  const password = newSecretValue();
  const make = stringsOver({ custsecret_id: id, custsecret_password: password });
  const pair = make('{custsecret_id}:{CUSTSECRET_PASSWORD}');
  expect(pair.convertEncoding({ fromEncoding: 'UTF_8', toEncoding: 'BASE_64' })).toBe(pair);
  const header = make('Basic ').appendSecureString({ secureString: pair, keepEncoding: true });
  expect(textOf(header)).toBe(`Basic ${Buffer.from(`${id}:${password}`).toString('base64')}`);
  expect([...reveal(header).secrets]).toEqual(['custsecret_id', 'custsecret_password']);
});

test('without keepEncoding the appended Base64 is undone', () => {
  const make = stringsOver({});
  const inner = make('a:b').convertEncoding({ fromEncoding: 'UTF_8', toEncoding: 'BASE_64' });
  expect(textOf(make('Basic ').appendSecureString({ secureString: inner }))).toBe('Basic a:b');
});

test('what is appended to Base64 without keepEncoding is made Base64 too', () => {
  const make = stringsOver({});
  const base64 = make('ab').convertEncoding({ fromEncoding: 'UTF_8', toEncoding: 'BASE_64' });
  expect(textOf(base64.appendString({ input: 'c' }))).toBe('YWI=Yw==');
  expect(textOf(base64.appendString({ input: '.x', keepEncoding: true }))).toBe('YWI=Yw==.x');
});

test('the documented way to a signed JWT gives the documented signature', () => {
  // The header, payload and key of the sample on subsect_162801159670, whose result jwt.io confirms.
  const make = stringsOver({ custsecret_key: 'your-256-bit-secret' });
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })}`;
  const signature = make(unsigned)
    .hmac({
      algorithm: 'SHA256',
      key: new SecretKey('custsecret_key', 'UTF_8'),
      resultEncoding: 'BASE_64_URL_SAFE',
    })
    .replaceString({ pattern: '=', replacement: '' });
  const jwt = make(`Bearer ${unsigned}.`).appendSecureString({ secureString: signature, keepEncoding: true });
  expect(textOf(jwt)).toBe(`Bearer ${unsigned}.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c`);
  expect([...reveal(jwt).secrets]).toEqual(['custsecret_key']);
});

test('form-encoding before Basic, as RFC 6749 section 2.3.1 asks for', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), (value) => {
      const secret = stringsOver({ custsecret_one: value })('{custsecret_one}');
      for (const character of '%:/?#[]@!$&\'()*+,;=" <>\\^`{|}~') {
        const replacement = `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
        secret.replaceString({ pattern: character, replacement });
      }
      expect(decodeURIComponent(textOf(secret))).toBe(value);
    }),
  );
});

test('replaceString takes pattern and replacement literally', () => {
  expect(textOf(stringsOver({})('a.b.c').replaceString({ pattern: '.', replacement: '$&' }))).toBe('a$&b$&c');
});

test.each([
  ['hex when the content encoding is given', { contentEncoding: 'UTF_8' }, 'hex'],
  ['as asked', { resultEncoding: 'BASE_64' }, 'base64'],
] as const)('a hash comes out as %s', (_, options, digest) => {
  const hashed = stringsOver({})('abc').hash({ algorithm: 'SHA256', ...options });
  expect(textOf(hashed)).toBe(createHash('sha256').update('abc').digest(digest));
});

test('a hash without encodings fails on text, as its result is no UTF-8', () => {
  expect(errorName(() => stringsOver({})('abc').hash({ algorithm: 'SHA256' }))).toBe(
    'FAILED_TO_CONVERT_BINARY_DATA_TO_UTF_8',
  );
});

test('an HMAC whose key is a secure string', () => {
  const make = stringsOver({});
  const signed = make('text').hmac({ algorithm: 'SHA512', key: make('key'), resultEncoding: 'HEX' });
  expect(textOf(signed)).toBe(createHmac('sha512', 'key').update('text').digest('hex'));
});

test.each<[string, string, (secureString: SecureString) => unknown]>([
  [
    'SHA1',
    'HASHING_ALGORITHM_IS_NO_LONGER_VALID',
    (text) => text.hash({ algorithm: 'SHA1', resultEncoding: 'HEX' }),
  ],
  ['a lower-case algorithm', 'INVALID_ENUM_TYPE_VALUE', (text) => text.hash({ algorithm: 'sha256' })],
  ['no algorithm', 'SSS_MISSING_REQD_ARGUMENT', (text) => text.hash({})],
  [
    'an unknown encoding',
    'INVALID_ENUM_TYPE_VALUE',
    (text) => text.convertEncoding({ fromEncoding: 'UTF_8', toEncoding: 'utf8' }),
  ],
  [
    'text that is not in the encoding',
    'FAILED_TO_DECODE_STRING_ENCODED_BINARY_DATA_USING_1_ENCODING',
    (text) => text.convertEncoding({ fromEncoding: 'HEX', toEncoding: 'UTF_8' }),
  ],
  [
    'an input encoding to keep',
    'INVALID_VALUE_1_FOR_PARAMETER_2',
    (text) => text.appendString({ input: 'x', inputEncoding: 'HEX', keepEncoding: true }),
  ],
  [
    'plain text as secure string',
    'WRONG_PARAMETER_TYPE',
    (text) => text.appendSecureString({ secureString: 'x' }),
  ],
  ['plain text as key', 'WRONG_PARAMETER_TYPE', (text) => text.hmac({ algorithm: 'SHA256', key: 'x' })],
  [
    'an unknown option',
    'EMULATOR_NOT_IMPLEMENTED',
    (text) => text.appendString({ input: 'x', encoding: 'HEX' }),
  ],
  ['a GUID', 'EMULATOR_NOT_IMPLEMENTED', (text) => text.appendString({ input: `{${'0'.repeat(32)}}` })],
])('%s is refused with %s', (_, name, work) => {
  expect(errorName(() => work(stringsOver({})('no hex')))).toBe(name);
});

test('a missing secret shows in nothing but the sending', () => {
  const secureString = stringsOver({})('{custsecret_missing}');
  secureString.convertEncoding({ fromEncoding: 'HEX', toEncoding: 'BASE_64' });
  secureString.hash({ algorithm: 'SHA256' });
  expect(reveal(secureString).unavailable?.reason).toBe('missing');
  const around = stringsOver({})('x').appendSecureString({ secureString, keepEncoding: true });
  expect(reveal(around).unavailable?.secretId).toBe('custsecret_missing');
});

test('nothing a script can reach shows the text', () => {
  const value = newSecretValue();
  const secureString = stringsOver({ custsecret_one: value })('{custsecret_one}');
  expect([String(secureString), JSON.stringify(secureString)]).toEqual(['https.SecureString', '{}']);
  expect(Object.getOwnPropertyNames(secureString)).toEqual([]);
});

describe('encodings', () => {
  test.each(ENCODINGS.filter((name) => name !== 'UTF_8'))('%s keeps every byte', (encoding) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(decode(encode(Buffer.from(bytes), encoding), encoding)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  // RFC 4648 section 10.
  test.each<[EncodingName, string, string]>([
    ['BASE_64', 'foob', 'Zm9vYg=='],
    ['BASE_64_URL_SAFE', '\u00ff\u00fe', 'w7_Dvg=='],
    ['BASE_32', 'foob', 'MZXW6YQ='],
    ['BASE_32', 'foobar', 'MZXW6YTBOI======'],
    ['BASE_16', 'foob', '666f6f62'],
    ['HEX', 'foob', '666f6f62'],
  ])('%s of %s', (encoding, text, expected) => {
    expect(encode(Buffer.from(text), encoding)).toBe(expected);
  });

  test.each<[EncodingName, string]>([
    ['HEX', 'abc'],
    ['HEX', 'zz'],
    ['BASE_64', 'a'],
    ['BASE_64', 'YWI=='],
    ['BASE_64', 'YW I='],
    ['BASE_64', 'w7_Dvg=='],
    ['BASE_64_URL_SAFE', 'w7/Dvg=='],
    ['BASE_32', 'mzxw'],
    ['BASE_32', 'A'],
  ])('%s does not take "%s"', (encoding, text) => {
    expect(errorName(() => decode(text, encoding))).toBe(
      'FAILED_TO_DECODE_STRING_ENCODED_BINARY_DATA_USING_1_ENCODING',
    );
  });
});
