import { credentialInUse } from '../../../../src/TypeScript/application/calls/credential_in_use';
import { dropCredential } from '../../../../src/TypeScript/application/calls/token_cache';
import { noteFailure } from '../../../../src/TypeScript/application/calls/token_pauses';
import { finding } from '../../../../src/TypeScript/domain/finding';
import type { Credential } from '../../../../src/TypeScript/domain/records';
import { answer, Calls, callWith } from '../../support/calls';
import { aBank, aConnection, aCredential } from '../../support/records';
import { GRACE } from '../../support/rotations';
import { aPair } from '../../support/world';

/** Calls of a bank that issues tokens, after it has refused one: by what is kept, and by what the record says. */

const REFUSED = { lastFailure: 'BCR_BANK_REFUSED_SECRET', failuresInARow: 1, nextAttempt: null } as const;

/** Its current client secret is a new one; the bank still takes the one before. */
function rotated(changes: Partial<Credential> = {}): Calls {
  const [clientId, clientSecret] = aPair();
  if (clientId === undefined || clientSecret === undefined) throw new Error('A pair has two.');
  return new Calls({
    credentials: [aCredential({ rotation: GRACE, ...changes })],
    secrets: [
      clientId,
      { ...clientSecret, slot: 'previous' },
      { ...clientSecret, id: 103, secretId: 'custsecret_house_new' },
    ],
  });
}

function inUseOf({ world }: Calls): ReturnType<typeof credentialInUse> {
  return credentialInUse({
    bank: aBank(),
    credential: aCredential(),
    references: world.secretRecords,
    connection: aConnection(),
  });
}

const fallbacks = (calls: Calls): number =>
  calls.world.logged.filter(({ title }) => title === 'Bank Credentials: previous secret used').length;

test('a refusal that the record tells of is kept: the next call asks neither bank nor records', () => {
  const calls = new Calls({ credentials: [aCredential(REFUSED)] });
  expect(callWith(calls)).toBe('BCR_PAUSED');
  expect(calls.world.sentRequests).toEqual([]);
  calls.world.credentialRecords[0] = aCredential();
  expect(callWith(calls)).toBe('BCR_PAUSED');
  expect(calls.world.sentRequests).toEqual([]);
  calls.entries.clear();
  expect(callWith(calls)).toBe(200);
});

test('a refusal that a call has met holds for every connection of the credential', () => {
  const calls = new Calls({ connections: [aConnection(), aConnection({ id: 1001, name: 'Payments' })] });
  calls.taken.clear();
  expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
  expect(callWith(calls, { connection: { id: 1001 } })).toBe('BCR_PAUSED');
  expect(calls.tokenRequests).toHaveLength(1);
});

test('a bank that asked for fewer calls is asked again when its time has come', () => {
  const calls = new Calls();
  calls.tokenRefusal = answer(429, '', { 'retry-after': '120' });
  expect(callWith(calls)).toBe('BCR_RATE_LIMITED');
  calls.tokenRefusal = null;
  calls.wait(119);
  expect(callWith(calls)).toBe('BCR_PAUSED_UNTIL');
  calls.wait(1);
  expect(callWith(calls)).toBe(200);
  expect(calls.tokenRequests).toHaveLength(2);
});

test('a bank that asked for fewer calls is not asked with the previous secret either', () => {
  const calls = rotated();
  calls.tokenRefusal = answer(429, '', { 'retry-after': '120' });
  expect(callWith(calls)).toBe('BCR_RATE_LIMITED');
  calls.tokenRefusal = null;
  expect(callWith(calls)).toBe('BCR_PAUSED_UNTIL');
  expect(calls.tokenRequests).toHaveLength(1);
});

test('a bank that is down is not asked with the previous secret', () => {
  const calls = rotated();
  calls.tokenRefusal = answer(503);
  expect(callWith(calls)).toBe('BCR_BANK_DOWN');
  expect(calls.tokenRequests).toHaveLength(1);
  expect(fallbacks(calls)).toBe(0);
});

test('the previous secret is asked with although the record tells of a refusal: of the current one', () => {
  const calls = rotated(REFUSED);
  expect(callWith(calls)).toBe(200);
  expect(calls.tokenRequests).toHaveLength(1);
  expect(fallbacks(calls)).toBe(1);
  expect(callWith(calls)).toBe(200);
  expect(calls.tokenRequests).toHaveLength(1);
  expect(fallbacks(calls)).toBe(1);
});

test('when the bank refuses that one too, nothing more is asked', () => {
  const calls = rotated(REFUSED);
  calls.taken.clear();
  expect(callWith(calls)).toBe('BCR_PAUSED');
  expect(calls.tokenRequests).toHaveLength(1);
  expect(callWith(calls)).toBe('BCR_PAUSED');
  expect(calls.tokenRequests).toHaveLength(1);
});

test('what is dropped of a credential after a step of its rotation is its refusal, too', () => {
  const calls = new Calls();
  calls.taken.clear();
  callWith(calls);
  calls.world.credentialRecords[0] = aCredential();
  calls.taken.add('custsecret_house_client_id').add('custsecret_house_client_secret');
  expect(callWith(calls)).toBe('BCR_PAUSED');
  dropCredential(calls.ports, 10);
  expect(callWith(calls)).toBe(200);
});

test('a token is kept as long as it lives, the records for half an hour', () => {
  const calls = new Calls();
  calls.lifetime = 7200;
  callWith(calls);
  const secondsOf = (part: string): (number | undefined)[] =>
    [...calls.seconds].filter(([key]) => key.includes(part)).map(([, seconds]) => seconds);
  expect(new Set(secondsOf('/token/'))).toEqual(new Set([7200]));
  expect(new Set(secondsOf('/connection/'))).toEqual(new Set([1800]));
});

test('a failure that passes is counted once in 15 minutes, whatever the number of calls', () => {
  const calls = new Calls();
  const counted = (): number | undefined => calls.world.credentialRecords[0]?.failuresInARow;
  calls.tokenRefusal = answer(503);
  for (let call = 0; call < 3; call += 1) expect(callWith(calls)).toBe('BCR_BANK_DOWN');
  expect(counted()).toBe(1);
  calls.wait(15 * 60 - 1);
  callWith(calls);
  expect(counted()).toBe(1);
  calls.wait(1);
  callWith(calls);
  expect(counted()).toBe(2);
  calls.wait(15 * 60);
  callWith(calls);
  expect(calls.world.credentialRecords[0]).toMatchObject({ failuresInARow: 3, state: 'needs_attention' });
});

test('a rate limit holds for other secrets of the credential, too, and longer than anything is kept for', () => {
  const calls = new Calls();
  calls.tokenRefusal = answer(429, '', { 'retry-after': '7200' });
  callWith(calls);
  const [[key = '', kept = ''] = []] = [...calls.entries].filter(([name]) => name.includes('failure'));
  expect(JSON.parse(kept)).toMatchObject({ pause: { until: expect.stringMatching(/^2026-11-23T14:00:00/) } });
  expect(calls.seconds.get(key)).toBe(7200);
  const [, clientSecret] = aPair();
  if (clientSecret === undefined) throw new Error('A pair has two.');
  calls.world.secretRecords.splice(1, 1, { ...clientSecret, secretId: 'custsecret_house_new' });
  expect(callWith(calls)).toBe('BCR_PAUSED_UNTIL');
});

test('a refusal is kept for an hour, and a failure that passes for the 15 minutes in which it counts', () => {
  const secondsAfter = (refusal: ReturnType<typeof answer>): number | undefined => {
    const calls = new Calls();
    calls.tokenRefusal = refusal;
    callWith(calls);
    return calls.seconds.get([...calls.entries.keys()].find((key) => key.includes('failure')) ?? '');
  };
  expect(secondsAfter(answer(401, '{"error":"invalid_client"}'))).toBe(3600);
  expect(secondsAfter(answer(429, '', { 'retry-after': '1' }))).toBe(900);
});

test('what somebody has disabled while a call was under way stays disabled', () => {
  const calls = new Calls({ credentials: [aCredential({ state: 'disabled' })] });
  noteFailure(calls.ports, inUseOf(calls), {
    finding: finding('BCR_BANK_REFUSED_SECRET', null),
    mends: 'by_person',
    retryAfter: null,
  });
  expect(calls.world.credentialRecords[0]).toMatchObject({ state: 'disabled', failuresInARow: 1 });
});

test('a secret that is not open to the calling script says nothing of the credential', () => {
  const calls = new Calls();
  calls.closed.add('custsecret_house_client_secret');
  expect(callWith(calls)).toBe('BCR_NOT_SENT');
  expect(calls.world.credentialRecords[0]).toMatchObject({ failuresInARow: 0, lastFailure: null });
});

test('a failure that cannot be noted on the record is kept all the same', () => {
  const calls = new Calls();
  calls.taken.clear();
  calls.world.beforeWrite = () => {
    throw new Error('This role may not.');
  };
  expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
  expect(calls.world.logged).toContainEqual({
    level: 'debug',
    title: 'Bank Credentials: failure not noted',
    details: { credential: 10, outcome: 'BCR_BANK_REFUSED_SECRET' },
  });
  expect(callWith(calls)).toBe('BCR_PAUSED');
});

test('what is kept of one pair of secrets does not hold for another', () => {
  const calls = new Calls();
  calls.taken.clear();
  expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
  const [clientId, clientSecret] = aPair();
  if (clientId === undefined || clientSecret === undefined) throw new Error('A pair has two.');
  calls.world.secretRecords.splice(0, 2, clientId, { ...clientSecret, secretId: 'custsecret_house_new' });
  calls.world.credentialRecords[0] = aCredential();
  calls.taken.add('custsecret_house_client_id').add('custsecret_house_new');
  expect(callWith(calls)).toBe(200);
});
