import * as fc from 'fast-check';
import { BANK_PROFILES } from '../../../src/TypeScript/banks';
import { readTokenAnswer, type TokenReading } from '../../../src/TypeScript/domain/token_response';
import { codes } from '../support/findings';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const { custom, bradesco, gocardless_bad: gocardless } = BANK_PROFILES;

function read(
  body: unknown,
  code = 200,
  profile = custom,
  headers: Record<string, string> = {},
): TokenReading {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readTokenAnswer(
    { code, headers: { 'content-type': 'application/json', ...headers }, body: text },
    profile,
    NOW,
  );
}

function failureOf(reading: TokenReading): { code: string; mends: string; retryAfter: number | null } | null {
  if (reading.kind === 'token') return null;
  const { finding, mends, retryAfter } = reading.failure;
  return { code: String(codes([finding])), mends, retryAfter };
}

const access_token = 'at-1';

test('a token is used until 60 seconds or a tenth of its life before it ends, whichever is less', () => {
  expect(read({ access_token, token_type: 'Bearer', expires_in: 3600 })).toEqual({
    kind: 'token',
    issued: { token: access_token, expiresAt: NOW + 3_600_000, refreshAt: NOW + 3_540_000 },
  });
  expect(read({ access_token, expires_in: 300 })).toMatchObject({ issued: { refreshAt: NOW + 270_000 } });
});

test.each([
  [600, 600],
  ['600', 600],
  [' 600.9 ', 600],
  [599.9, 599],
  [undefined, 300],
  [null, 300],
  [0, 300],
  [-5, 300],
  ['-5', 300],
  ['soon', 300],
  ['in 600', 300],
  ['600 s', 300],
  ['600.25', 600],
  [['600'], 300],
  [1, 1],
  [0.9, 300],
  ['', 300],
  [[], 300],
  [true, 300],
  [1e308, 86_400],
  [3_600_000, 86_400],
])('an expires_in of %j counts as %d seconds', (expires_in, seconds) => {
  expect(read({ access_token, expires_in })).toMatchObject({ issued: { expiresAt: NOW + seconds * 1000 } });
});

test('banks with names of their own are understood', () => {
  expect(read({ access: access_token, access_expires: 86_400 }, 200, gocardless)).toMatchObject({
    issued: { token: access_token, expiresAt: NOW + 86_400_000 },
  });
});

test.each([
  ['a wrong content type', { access_token }, { 'content-type': 'text/plain' }],
  ['no content type', { access_token }, { 'content-type': '' }],
  ['a null error beside the token', { access_token, error: null }, {}],
  ['an empty error beside the token', { access_token, error: '' }, {}],
  ['a false error beside the token', { access_token, error: false }, {}],
  ['an error beside the token, at a bank that does not hide errors', { access_token, error: 'x' }, {}],
  ['a token type in another case', { access_token, token_type: 'BEARER' }, {}],
])('%s does not matter', (_, body, headers) => {
  expect(read(body, 200, custom, headers).kind).toBe('token');
});

test.each([200, 201, 299])('a %d with a token is a success', (status) => {
  expect(read({ access_token }, status).kind).toBe('token');
});

const OWN = 'by_person';
const SELF = 'by_itself';

test.each<[string, unknown, number, string, string]>([
  ['an empty body', '  ', 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['a web page', '<!DOCTYPE html><p>Welcome', 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['half an object', '{"access_token":"a', 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['a list', [], 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['null', 'null', 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['no token', { expires_in: 1 }, 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['an empty token', { access_token: '' }, 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['a token that breaks the line', { access_token: 'a\r\nX: y' }, 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  [
    'a token that names a secret',
    { access_token: 'a{custsecret_b}' },
    200,
    'BCR_ANSWER_NOT_UNDERSTOOD',
    SELF,
  ],
  ['a token for no header', { access_token: 'a'.repeat(20_000) }, 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['a token that is a number', { access_token: 5 }, 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['another type of token', { access_token, token_type: 'mac' }, 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['a type that is no text', { access_token, token_type: 1 }, 200, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['an error inside 200', { error: 'invalid_client' }, 200, 'BCR_BANK_REFUSED_SECRET', OWN],
  ['an unknown error inside 200', { error: 'e17' }, 200, 'BCR_BANK_REFUSED_REQUEST', OWN],
  ['an error object inside 200', { error: { code: 17 } }, 200, 'BCR_BANK_REFUSED_REQUEST', OWN],
  ['invalid_client', { error: 'invalid_client' }, 401, 'BCR_BANK_REFUSED_SECRET', OWN],
  ['invalid_client as 400', { error: 'invalid_client' }, 400, 'BCR_BANK_REFUSED_SECRET', OWN],
  ['invalid_grant', { error: 'invalid_grant' }, 400, 'BCR_BANK_REFUSED_SECRET', OWN],
  ['invalid_scope', { error: 'invalid_scope' }, 400, 'BCR_BANK_REFUSED_SCOPE', OWN],
  ['unauthorized_client', { error: 'unauthorized_client' }, 400, 'BCR_BANK_REFUSED_APPLICATION', OWN],
  ['unsupported_grant_type', { error: 'unsupported_grant_type' }, 400, 'BCR_BANK_REFUSED_APPLICATION', OWN],
  ['invalid_request as 401', { error: 'invalid_request' }, 401, 'BCR_BANK_REFUSED_REQUEST', OWN],
  ['access_denied as 401', { error: 'access_denied' }, 401, 'BCR_BANK_REFUSED_ACCESS', OWN],
  ['invalid_request', { error: 'invalid_request' }, 400, 'BCR_BANK_REFUSED_REQUEST', OWN],
  ['access_denied', { error: 'access_denied' }, 403, 'BCR_BANK_REFUSED_ACCESS', OWN],
  ['server_error as 400', { error: 'server_error' }, 400, 'BCR_BANK_DOWN', SELF],
  ['temporarily_unavailable', { error: 'temporarily_unavailable' }, 400, 'BCR_BANK_DOWN', SELF],
  ['slow_down', { error: 'slow_down' }, 400, 'BCR_RATE_LIMITED', SELF],
  ['an unknown error', { error: 'e17' }, 400, 'BCR_BANK_REFUSED_REQUEST', OWN],
  ['401 without a word', '', 401, 'BCR_BANK_REFUSED_SECRET', OWN],
  ['403', '', 403, 'BCR_BANK_REFUSED_ACCESS', OWN],
  ['404', '', 404, 'BCR_ADDRESS_NOT_FOUND', OWN],
  ['405', '', 405, 'BCR_ADDRESS_NOT_FOUND', OWN],
  ['410', '', 410, 'BCR_ADDRESS_NOT_FOUND', OWN],
  ['408', '', 408, 'BCR_TIMED_OUT', SELF],
  ['418', '', 418, 'BCR_BANK_REFUSED_REQUEST', OWN],
  ['302', '', 302, 'BCR_REDIRECTED', OWN],
  ['429 with an error in it', { error: 'invalid_client' }, 429, 'BCR_RATE_LIMITED', SELF],
  ['503 with a page', '<html>', 503, 'BCR_BANK_DOWN', SELF],
  ['100', '', 100, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['199 with a token', { access_token }, 199, 'BCR_ANSWER_NOT_UNDERSTOOD', SELF],
  ['300 with a token', { access_token }, 300, 'BCR_REDIRECTED', OWN],
  ['399', '', 399, 'BCR_REDIRECTED', OWN],
  ['400', '', 400, 'BCR_BANK_REFUSED_REQUEST', OWN],
  ['499', '', 499, 'BCR_BANK_REFUSED_REQUEST', OWN],
  ['500 with an error in it', { error: 'invalid_client' }, 500, 'BCR_BANK_DOWN', SELF],
  ['an unknown error inside 300', { error: 'e17' }, 300, 'BCR_REDIRECTED', OWN],
  ['an unknown error inside 299', { error: 'e17' }, 299, 'BCR_BANK_REFUSED_REQUEST', OWN],
])('%s', (_, body, status, code, mends) => {
  expect(failureOf(read(body, status))).toEqual({ code, mends, retryAfter: null });
});

test('a bank that is known to hide errors in a success is believed when it does', () => {
  expect(failureOf(read({ access_token, error: 'invalid_scope' }, 200, bradesco))?.code).toBe(
    'BCR_BANK_REFUSED_SCOPE',
  );
});

test.each([null, '', false])('an error of such a bank that is %j is none', (error) => {
  expect(read({ access_token, error }, 200, bradesco).kind).toBe('token');
});

test('an error of such a bank that is no text is one, whatever it says', () => {
  expect(failureOf(read({ access_token, error: true }, 200, bradesco))?.code).toBe(
    'BCR_BANK_REFUSED_REQUEST',
  );
});

test.each([
  ['120', 120],
  [' 120 ', 120],
  ['86401', 86_400],
  ['120 s', null],
  ['Mon, 23 Nov 2026 12:02:00.500 GMT', 121],
  ['0', 0],
  ['999999999', 86_400],
  ['Mon, 23 Nov 2026 12:02:00 GMT', 120],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['after lunch', null],
])('Retry-After %s asks to wait %s seconds', (value, seconds) => {
  expect(failureOf(read('', 429, custom, { 'retry-after': value }))?.retryAfter).toBe(seconds);
});

test('an answer that cannot be read says how it looks', () => {
  const reasonOf = (body: string, type: string) => {
    const reading = read(body, 200, custom, { 'content-type': type });
    return reading.kind === 'failure' && reading.failure.finding.parameters.reason;
  };
  expect(reasonOf('', 'application/json')).toBe('empty');
  expect(reasonOf(' \r\n', 'application/json')).toBe('empty');
  expect(reasonOf('Sign in', 'TEXT/HTML')).toBe('web page');
  expect(reasonOf('\n <!DOCTYPE html>', '')).toBe('web page');
  expect(reasonOf('Sign in <html>', '')).toBe('no JSON');
  expect(reasonOf('{}', '')).toBe('no token');
  expect(reasonOf(JSON.stringify({ access_token, token_type: 'mac' }), '')).toBe('not a bearer token');
  expect(reasonOf('Sign in', 'text/html; charset=utf-8')).toBe('web page');
  expect(reasonOf('<HTML>', '')).toBe('web page');
  expect(reasonOf('Sign in', 'text/plain')).toBe('no JSON');
  const without = readTokenAnswer({ code: 200, headers: {}, body: 'x' }, custom, NOW);
  expect(without.kind).toBe('failure');
});

test('whatever a bank answers, it is understood or told apart, and never repeated', () => {
  const marker = 'b4nk-own-words';
  const bodies = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => `{"error":"${marker}","x":${json}}`),
  );
  fc.assert(
    fc.property(bodies, fc.integer({ min: 100, max: 599 }), (body, status) => {
      const reading = read(`${body}`, status);
      if (reading.kind === 'failure') expect(JSON.stringify(reading)).not.toContain(marker);
      else expect(reading.issued.refreshAt).toBeLessThan(reading.issued.expiresAt);
    }),
  );
});
