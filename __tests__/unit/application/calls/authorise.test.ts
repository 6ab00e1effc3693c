import { authorise } from '../../../../src/TypeScript/application/calls/authorise';
import { answer, Calls, callWith } from '../../support/calls';
import { aConnection, aCredential } from '../../support/records';

describe('authorise', () => {
  const wish = { connection: { id: 1000 }, path: '/7', fresh: false };

  function authorised(calls: Calls, changes: Partial<typeof wish> = {}) {
    const outcome = authorise(calls.ports, { ...wish, ...changes });
    if (outcome.kind === 'refused') throw new Error(outcome.findings[0]?.code);
    return outcome.authorisation;
  }

  test('gives URL, headers, certificate and end; the token as secure text', () => {
    const calls = new Calls({ credentials: [aCredential({ certificateId: 'custcertificate_house' })] });
    const { expiresAt, ...rest } = authorised(calls);
    expect(rest).toEqual({
      url: 'https://api.test.bank.example/accounts/7',
      headers: {
        Accept: 'application/json',
        Authorization: { kind: 'literal', text: `Bearer ${calls.issued[0]}` },
      },
      certificateId: 'custcertificate_house',
    });
    expect(expiresAt).toMatch(/^2026-11-23T12:10:00/);
    calls.spent();
    authorised(calls);
    expect(calls.spent()).toBe(1);
    expect(calls.tokenRequests).toHaveLength(1);
    expect(calls.apiRequests).toEqual([]);
  });

  test('gives another token when the last one was refused, once for all who ask', () => {
    const calls = new Calls({ connections: [aConnection(), aConnection({ id: 1001, name: 'Payments' })] });
    authorised(calls);
    authorised(calls, { connection: { id: 1001 } });
    authorised(calls, { fresh: true });
    authorised(calls, { fresh: true, connection: { id: 1001 } });
    expect(calls.tokenRequests).toHaveLength(2);
  });

  test('gives another token when the one of a bank that knows it under another connection was refused', () => {
    const calls = new Calls({ connections: [aConnection(), aConnection({ id: 1001, name: 'Payments' })] });
    authorised(calls);
    // The second connection has no copy of the token yet: the one of the credential is what was refused.
    authorised(calls, { fresh: true, connection: { id: 1001 } });
    expect(calls.tokenRequests).toHaveLength(2);
  });

  test('takes what is kept when nothing was refused', () => {
    const calls = new Calls();
    authorised(calls);
    authorised(calls, { fresh: false });
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test('gives a first token when there is none to be refused', () => {
    const calls = new Calls();
    authorised(calls, { fresh: true });
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test.each([
    ['BCR_CONNECTION_UNKNOWN', { connection: { id: 7 } }],
    ['BCR_PATH_ABSOLUTE', { path: '//evil.example' }],
  ])('is refused with %s', (code, changes) => {
    expect(() => authorised(new Calls(), changes)).toThrow(code);
  });

  test.each([true, false])('tells why there is no token (fresh: %p)', (fresh) => {
    const calls = new Calls();
    authorised(calls);
    calls.taken.clear();
    calls.wait(600);
    expect(() => authorised(calls, { fresh })).toThrow('BCR_BANK_REFUSED_SECRET');
  });
});

test('a token endpoint that asks for a person’s consent makes the connection wait for its renewal', () => {
  const calls = new Calls();
  calls.tokenRefusal = answer(400, '{"error":"consent_required"}');
  expect(callWith(calls)).toBe('BCR_RENEWAL_REQUIRED');
  expect(calls.world.connectionRecords[0]?.state).toBe('renewal_required');
  // Nothing is wrong with the credential.
  expect(calls.world.credentialRecords[0]).toMatchObject({ lastFailure: null, failuresInARow: 0 });
  calls.tokenRefusal = null;
  expect(callWith(calls)).toBe('BCR_RENEWAL_REQUIRED');
  expect(authorise(calls.ports, { connection: { id: 1000 }, path: '', fresh: false })).toMatchObject({
    findings: [{ code: 'BCR_RENEWAL_REQUIRED' }],
  });
  expect(calls.tokenRequests).toHaveLength(1);
});
