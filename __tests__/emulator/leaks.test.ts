import * as fc from 'fast-check';
import { LeakDetector, type LeakPlace } from '../../emulator/secrets/leak_detector';
import { newSecretValue } from './secrets_support';

const found = (value: string, text: string): string | undefined => {
  const leaks = new LeakDetector();
  leaks.watch('custsecret_one', value);
  leaks.inspect('log', 'x', text);
  return leaks.leaks()[0]?.form;
};

const secret = fc.string({ minLength: 6, maxLength: 60 });
const basicOf = (text: string): string => Buffer.from(text).toString('base64');
const around = fc.string({ maxLength: 40 });

describe('a secret is found in whatever it is embedded, when that is written', () => {
  const spellings: readonly [string, (text: string) => string][] = [
    ['plain', (text) => text],
    ['Base64', (text) => Buffer.from(text).toString('base64')],
    ['URL-safe Base64', (text) => Buffer.from(text).toString('base64url')],
    ['hex', (text) => Buffer.from(text).toString('hex')],
    ['upper case hex', (text) => Buffer.from(text).toString('hex').toUpperCase()],
    ['percent-encoded', encodeURIComponent],
    ['form-encoded', (text) => new URLSearchParams({ text }).toString()],
    ['percent-encoded in full', (text) => Buffer.from(text).toString('hex').replace(/../g, '%$&')],
    ['JSON', (text) => JSON.stringify({ text })],
    ['JSON in JSON', (text) => JSON.stringify({ inner: JSON.stringify({ text }) })],
    ['HTML', (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)],
    ['Base64 in a URL', (text) => encodeURIComponent(Buffer.from(text).toString('base64'))],
    ['Base64 of form-encoded text', (text) => basicOf(new URLSearchParams([['', text]]).toString().slice(1))],
    ['Base64 of percent-encoded text', (text) => basicOf(encodeURIComponent(text))],
    ['Base64 of JSON', (text) => basicOf(JSON.stringify({ text }))],
    ['hex of form-encoded text', (text) => Buffer.from(encodeURIComponent(text)).toString('hex')],
    ['Base64 in lines', (text) => Buffer.from(text).toString('base64').replace(/.{20}/g, '$&\r\n')],
  ];
  test.each(spellings)('%s', (_, spell) => {
    fc.assert(
      fc.property(secret, around, around, (value, before, after) => {
        expect(found(value, spell(before + value + after))).toBeDefined();
      }),
    );
  });

  test('text beyond ASCII', () => {
    const value = fc.string({ unit: 'binary', minLength: 6, maxLength: 30 });
    fc.assert(
      fc.property(value, around, (text, before) => {
        expect(found(text, JSON.stringify(before + text))).toBe('plain');
        expect(found(text, Buffer.from(before + text).toString('base64'))).toBeDefined();
      }),
    );
  });
});

test('a text without the secret is no leak, not even one that shares most of it', () => {
  const value = newSecretValue();
  for (const text of [value.slice(1), value.slice(0, -1), newSecretValue(), '', 'custsecret_one']) {
    expect(found(value, text)).toBeUndefined();
    expect(found(value, Buffer.from(text).toString('base64'))).toBeUndefined();
  }
});

test('malformed escapes hide nothing', () => {
  const value = newSecretValue();
  expect(found(value, `%zz%f0%9f${encodeURIComponent(value)}&#xffffff;\\u00zz\\`)).toBe('plain');
});

test('a report names the place and never the value', () => {
  const leaks = new LeakDetector();
  const value = newSecretValue();
  leaks.watch('custsecret_one', value);
  leaks.inspect('mail', 'ann@company.example', `Your secret is ${value}`);
  leaks.inspect('mail', 'ann@company.example', `Again: ${value}`);
  expect(leaks.leaks()).toEqual([
    { label: 'custsecret_one', place: 'mail', where: 'ann@company.example', form: 'plain' },
  ]);
  expect(JSON.stringify(leaks)).not.toContain(value);
});

test.each<[string, LeakPlace, string, boolean]>([
  ['an allowed place', 'cache', 'tokens', false],
  ['an allowed host', 'request', 'Bank.Example', false],
  ['another host', 'request', 'evil.example', true],
  ['another place', 'log', 'script', true],
])('a value that may stand in some places: %s', (_, place, where, isLeak) => {
  const leaks = new LeakDetector();
  const value = newSecretValue();
  leaks.watch('token', value, { allowed: ['cache'], domains: ['bank.example'] });
  leaks.inspect(place, where, value);
  expect(leaks.leaks().length > 0).toBe(isLeak);
});

test('a value without domains may go to every host', () => {
  const leaks = new LeakDetector();
  const value = newSecretValue();
  leaks.watch('custsecret_one', value);
  leaks.inspect('request', 'any.example', value);
  expect(leaks.leaks()).toEqual([]);
});

test('watching again replaces the options', () => {
  const leaks = new LeakDetector();
  const value = newSecretValue();
  leaks.watch('custsecret_one', value);
  leaks.watch('custsecret_one', value, { domains: ['bank.example'] });
  leaks.inspect('request', 'any.example', value);
  expect(leaks.leaks()).toHaveLength(1);
});

test('values under six characters are not looked for, and it says so', () => {
  const leaks = new LeakDetector();
  leaks.watch('custsecret_short', 'abcde');
  leaks.inspect('log', 'x', 'abcdefgh');
  expect(leaks.leaks()).toEqual([]);
  expect(leaks.unwatched()).toEqual(['custsecret_short']);
});

test('of values made by the thousand, the newest are kept', () => {
  const leaks = new LeakDetector();
  const values = Array.from({ length: 5 }, () => newSecretValue());
  for (const value of values) leaks.watch('token', value, { newest: 3 });
  const seen = values.map((value, index) => {
    leaks.inspect('log', String(index), value);
    return leaks.leaks().some(({ where }) => where === String(index));
  });
  expect(seen).toEqual([false, false, true, true, true]);
});
