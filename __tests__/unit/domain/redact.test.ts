import { randomBytes, randomUUID } from 'node:crypto';
import { REDACTED, redacted, redactedDetails } from '../../../src/TypeScript/domain/redact';

test('a text with a secret in it is not written', () => {
  expect(redacted(`it is ${randomBytes(24).toString('base64')}`)).toBe(REDACTED);
  expect(redacted('it is custsecret_bb_client_id')).toBe('it is custsecret_bb_client_id');
});

test('names of credentials are never written with a value, other values when they are harmless', () => {
  const correlationId = randomUUID();
  expect(
    redactedDetails({
      Authorization: 'x',
      client_secret: 'x',
      clientSecret: 'x',
      access_token: 1,
      newPassword: 'x',
      credential: 10,
      passed: true,
      lastFailure: null,
      outcome: 'BCR_TIMED_OUT',
      other: randomUUID(),
      correlationId,
    }),
  ).toEqual({
    Authorization: REDACTED,
    client_secret: REDACTED,
    clientSecret: REDACTED,
    access_token: REDACTED,
    newPassword: REDACTED,
    credential: 10,
    passed: true,
    lastFailure: null,
    outcome: 'BCR_TIMED_OUT',
    other: REDACTED,
    correlationId,
  });
});

test.each([
  'authorization',
  'Proxy-Authorization',
  'cookie',
  'Set-Cookie',
  'password',
  'keyPassphrase',
  'client_secret',
  'clientsecret',
  'accessToken',
  'refresh_token',
  'refreshToken',
  'client_assertion',
  'api_key',
  'apiKey',
  'private_key',
  'privatekey',
])('the name %s is never written with a value', (name) => {
  expect(redactedDetails({ [name]: 'x' })).toEqual({ [name]: '[redacted]' });
});

test.each(['authorizations', 'no-authorization', 'my_cookie', 'cookies', 'set-cookie2', 'passwords', 'keys'])(
  'a name that only holds such a name is written: %s',
  (name) => {
    expect(redactedDetails({ [name]: 'x' })).toEqual({ [name]: 'x' });
  },
);

test('a correlation id with something around it is treated like any text', () => {
  const id = randomUUID();
  const written = [`${id} more`, `more ${id}`].map((correlationId) => redactedDetails({ correlationId }));
  expect(written).toEqual([{ correlationId: REDACTED }, { correlationId: REDACTED }]);
});

test('a correlation id that is none is treated like any text', () => {
  const key = `Bearer ${randomBytes(24).toString('hex')}`;
  expect(redactedDetails({ correlationId: key })).toEqual({ correlationId: REDACTED });
});
