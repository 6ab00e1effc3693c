import fc from 'fast-check';
import { encoded, joined, literal, secret } from '../../../../src/TypeScript/application/calls/secure_text';
import { secureString } from '../../../../src/TypeScript/netsuite/platform/secure_strings';

/** What NetSuite would put in for each secret ID. */
const values = new Map<string, string>();
/** Every input that was handed to `createSecureString`. */
const inputs: string[] = [];

const mockDecode = (text: string, encoding: string): string =>
  encoding === 'BASE_64' ? Buffer.from(text, 'base64').toString('utf8') : text;
const mockEncode = (text: string, encoding: string): string =>
  encoding === 'BASE_64' ? Buffer.from(text, 'utf8').toString('base64') : text;

/** A SecureString that can be read, with the documented behaviour: its methods change it and return it. */
class MockSecureString {
  constructor(public text: string) {}

  convertEncoding({ fromEncoding, toEncoding }: { fromEncoding: string; toEncoding: string }): this {
    this.text = mockEncode(mockDecode(this.text, fromEncoding), toEncoding);
    return this;
  }

  replaceString({ pattern, replacement }: { pattern: string; replacement: string }): this {
    this.text = this.text.replaceAll(pattern, () => replacement);
    return this;
  }

  appendSecureString({
    secureString,
    keepEncoding,
  }: {
    secureString: MockSecureString;
    keepEncoding: boolean;
  }): this {
    if (!keepEncoding) throw new Error('Without keepEncoding what is appended may be encoded again');
    this.text += secureString.text;
    return this;
  }
}

jest.mock('N/https', () => ({
  Encoding: { UTF_8: 'UTF_8', BASE_64: 'BASE_64' },
  createSecureString: ({ input }: { input: string }) => {
    inputs.push(input);
    return new MockSecureString(
      input.replace(/\{(\w+)\}/g, (_, id: string) => values.get(id) ?? `(no ${id})`),
    );
  },
}));
jest.mock('N/encode', () => ({
  Encoding: { UTF_8: 'UTF_8', BASE_64: 'BASE_64' },
  convert: ({ string }: { string: string }) => mockEncode(string, 'BASE_64'),
}));

const read = (text: Parameters<typeof secureString>[0]): string =>
  (secureString(text) as unknown as MockSecureString).text;

const printable = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 });

beforeEach(() => {
  values.clear();
  inputs.length = 0;
});

test('Basic is made as Oracle documents it: one input for both IDs, the scheme in front', () => {
  values.set('custsecret_id', 'an id').set('custsecret_word', 'a word');
  const pair = joined(secret('custsecret_id'), literal(':'), secret('custsecret_word'));
  expect(read(joined(literal('Basic '), encoded('base64', pair)))).toBe(
    `Basic ${Buffer.from('an id:a word').toString('base64')}`,
  );
  expect(inputs).toEqual(['Basic ', '{custsecret_id}:{custsecret_word}']);
});

test('form encoding reads back as what was put in, whatever the value', () => {
  fc.assert(
    fc.property(printable, (value) => {
      values.set('custsecret_a', value);
      const text = read(encoded('form', secret('custsecret_a')));
      expect(new URLSearchParams(`v=${text}`).get('v')).toBe(value);
      expect(text).toMatch(/^[\w.*+%-]+$/);
    }),
  );
});

test('a JSON body reads back as what was put in, whatever the values', () => {
  const control = fc.string({
    unit: fc.constantFrom('"', '\\', '\n', '\t', '\r', '\b', '\f', 'a', '{', '}'),
  });
  fc.assert(
    fc.property(fc.oneof(printable, control), printable, (id, word) => {
      values.set('custsecret_a', id).set('custsecret_b', word);
      const body = joined(
        literal('{"id":"'),
        encoded('json', secret('custsecret_a')),
        literal('","key":"'),
        encoded('json', secret('custsecret_b')),
        literal('"}'),
      );
      expect(JSON.parse(read(body))).toEqual({ id, key: word });
    }),
  );
});

test('braces of a literal are never taken for a secret', () => {
  values.set('custsecret_a', 'the value');
  expect(read(literal('{custsecret_a}'))).toBe('{custsecret_a}');
  expect(read(joined(literal('{'), secret('custsecret_a'), literal('}')))).toBe('{the value}');
  expect(inputs.every((input) => input === '{custsecret_a}' || !/[{}]/.test(input))).toBe(true);
});

test.each(['custsecret_a}{custsecret_b', 'custsecret_a}', '{custsecret_a', 'a', ''])(
  'what is no secret ID is not filled in (%#)',
  (secretId) => {
    for (const text of [secret(secretId), joined(literal('Basic '), encoded('base64', secret(secretId)))]) {
      expect(() => secureString(text)).toThrow('A secret ID was expected.');
    }
    expect(inputs.filter((input) => input.includes('custsecret'))).toEqual([]);
  },
);

test('a description can be used again', () => {
  values.set('custsecret_a', 'a value');
  const text = encoded('base64', secret('custsecret_a'));
  expect(read(text)).toBe(read(text));
});
