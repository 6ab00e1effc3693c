import * as fc from 'fast-check';
import { apiUrl } from '../../../src/TypeScript/domain/api_path';
import { hostOf, readEndpoint } from '../../../src/TypeScript/domain/endpoint';

const API = 'https://api.bank.example/v1';

test.each([
  [API, '', 'https://api.bank.example/v1'],
  [API, '/', 'https://api.bank.example/v1/'],
  [API, '/accounts', 'https://api.bank.example/v1/accounts'],
  [API, 'accounts', 'https://api.bank.example/v1/accounts'],
  [`${API}/`, '/accounts/7/statement?from=2026-11-01', `${API}/accounts/7/statement?from=2026-11-01`],
  [API, '?page=2', `${API}?page=2`],
  [`${API}?key=1`, '/accounts?page=2', `${API}/accounts?key=1&page=2`],
  [`${API}?key=1`, '', `${API}?key=1`],
  ['https://api.bank.example', 'accounts', 'https://api.bank.example/accounts'],
  [API, '@evil.example/x', `${API}/@evil.example/x`],
  ['https://api.bank.example', '.evil.example', 'https://api.bank.example/.evil.example'],
  ['https://api.bank.example', ':8443/x', 'https://api.bank.example/:8443/x'],
  [API, 'accounts:search', `${API}/accounts:search`],
  [API, 'a?next=https://other.example/..', `${API}/a?next=https://other.example/..`],
  [API, 'a?b=c?d', `${API}/a?b=c?d`],
  [API, 'a?my_password=1', `${API}/a?my_password=1`],
  [API, 'a..', `${API}/a..`],
  [API, '.../a', `${API}/.../a`],
  [`${API}//`, 'a', `${API}/a`],
])('%s and %s', (endpoint, path, url) => {
  expect(apiUrl(endpoint, path)).toEqual({ url });
});

test.each([
  ['https://evil.example/x', 'BCR_PATH_ABSOLUTE'],
  ['http://evil.example/x', 'BCR_PATH_ABSOLUTE'],
  ['//evil.example/x', 'BCR_PATH_ABSOLUTE'],
  ['/\\evil.example/x', 'BCR_PATH_ABSOLUTE'],
  ['\\\\evil.example', 'BCR_PATH_ABSOLUTE'],
  ['a\\b', 'BCR_PATH_FORM'],
  ['a b', 'BCR_PATH_FORM'],
  ['a\r\nHost: evil.example', 'BCR_PATH_FORM'],
  ['conta/ção', 'BCR_PATH_FORM'],
  ['a#b', 'BCR_PATH_FORM'],
  ['{custsecret_a}', 'BCR_PATH_FORM'],
  ['a?key={custsecret_a}', 'BCR_PATH_FORM'],
  ['a%2', 'BCR_PATH_FORM'],
  ['100%', 'BCR_PATH_FORM'],
  ['../v2', 'BCR_PATH_OUTSIDE'],
  ['a/../../v2', 'BCR_PATH_OUTSIDE'],
  ['./a', 'BCR_PATH_OUTSIDE'],
  ['a/..', 'BCR_PATH_OUTSIDE'],
  ['a/..?x=1', 'BCR_PATH_OUTSIDE'],
  ['%2e%2E/v2', 'BCR_PATH_OUTSIDE'],
  ['a/.%2e/v2', 'BCR_PATH_OUTSIDE'],
  ['a%2f..%2Fv2', 'BCR_PATH_OUTSIDE'],
  ['a%5c..%5cv2', 'BCR_PATH_OUTSIDE'],
  ['a/..;x/v2', 'BCR_PATH_OUTSIDE'],
  ['accounts?access_token=1', 'BCR_PATH_CREDENTIALS'],
  ['accounts?a=b&client_secret=1', 'BCR_PATH_CREDENTIALS'],
  ['accounts?a=b;refresh_token=1', 'BCR_PATH_CREDENTIALS'],
  ['accounts?a?client_assertion=1', 'BCR_PATH_CREDENTIALS'],
  ['accounts?PASSWORD=1', 'BCR_PATH_CREDENTIALS'],
  ['HTTPS://evil.example/x', 'BCR_PATH_ABSOLUTE'],
  ['git+ssh-2.0://evil.example/x', 'BCR_PATH_ABSOLUTE'],
  ['a/..%3Bx/v2', 'BCR_PATH_OUTSIDE'],
  ['a/..%3bx/v2', 'BCR_PATH_OUTSIDE'],
])('%s is refused: %s', (path, problem) => {
  expect(apiUrl(API, path)).toBe(problem);
});

test('an address that was not checked is a mistake of ours', () => {
  expect(() => apiUrl('http://bank.example', '/')).toThrow(RangeError);
});

test('no path leads to another host, or out of the address of the API', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '@',
    ':',
    '?',
    '#',
    '%2e',
    '%2f',
    'evil.example',
    'a',
    ' ',
  );
  const path = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(path, (text) => {
      const made = apiUrl(API, text);
      if (typeof made === 'string') return;
      expect(hostOf(made.url)).toBe('api.bank.example');
      expect(typeof readEndpoint(made.url)).toBe('object');
      // Node's own idea of an address: nothing is resolved away.
      const { origin, pathname } = new URL(made.url);
      expect(origin).toBe('https://api.bank.example');
      expect(pathname === '/v1' || pathname.startsWith('/v1/')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
