import { credentialInUse } from '../../../../src/TypeScript/application/calls/credential_in_use';
import { consequencesOf, recordTest } from '../../../../src/TypeScript/application/test/record_test';
import {
  type TestReport,
  testConnection,
  testInUse,
} from '../../../../src/TypeScript/application/test/test_connection';
import type { HttpOutcome } from '../../../../src/TypeScript/domain/http_outcome';
import { aBank, aConnection, aCredential, aSecret } from '../../support/records';
import { aPair, World, type WorldOptions } from '../../support/world';

const occasion = { at: '2026-11-23T12:00:00.000Z', who: 7, correlationId: 'c-1', chance: 0.5 };
const works: HttpOutcome = { kind: 'answer', code: 200, headers: {}, body: '{"access_token":"t"}' };
const refuses: HttpOutcome = { kind: 'answer', code: 401, headers: {}, body: '{"error":"invalid_client"}' };
const isDown: HttpOutcome = { kind: 'answer', code: 503, headers: {}, body: '' };

function tested(answer: HttpOutcome, options: WorldOptions = {}): { world: World; report: TestReport } {
  const world = new World({ answer: () => answer, ...options });
  const report = testConnection(world, 1000);
  if ('severity' in report) throw new Error(report.message);
  return { world, report };
}

test('a success sets everything right that failures had left', () => {
  const failed = aCredential({
    state: 'needs_attention',
    lastFailure: 'BCR_TIMED_OUT',
    failuresInARow: 4,
    nextAttempt: 'x',
  });
  const { world, report } = tested(works, {
    credentials: [failed],
    connections: [aConnection({ state: 'needs_attention' })],
  });
  recordTest(world, report, occasion);
  expect(world.credentialRecords[0]).toMatchObject({
    state: 'verified',
    lastVerified: occasion.at,
    lastFailure: null,
    failuresInARow: 0,
    nextAttempt: null,
  });
  expect(world.connectionRecords[0]).toMatchObject({ state: 'active', lastUsed: occasion.at });
  expect(world.appended).toEqual([
    {
      at: occasion.at,
      who: 7,
      kind: 'tested',
      recordKind: 'connection',
      recordId: 1000,
      from: 'needs_attention',
      to: 'verified',
      outcome: 'ok',
      correlationId: 'c-1',
    },
  ]);
  expect(world.logged).toMatchObject([{ level: 'audit', details: { correlationId: 'c-1', outcome: 'ok' } }]);
});

test('what the values look like is noted, and the log says how the test went', () => {
  const probe = {
    probe: () => ({ readable: 'readable' as const, fingerprint: '0a0b0c0d', platformError: null }),
  };
  for (const [answer, level, title] of [
    [works, 'audit', 'Bank connection tested'],
    [refuses, 'error', 'Bank connection failed its test'],
  ] as const) {
    const { world, report } = tested(answer, { probe });
    recordTest(world, report, occasion);
    expect(world.secretRecords.map(({ fingerprint }) => fingerprint)).toEqual(['0a0b0c0d', '0a0b0c0d']);
    expect(world.logged).toMatchObject([{ level, title, details: { credential: 10 } }]);
  }
});

test('a secret that was refused needs a person at once and is not tried again', () => {
  const { world, report } = tested(refuses);
  recordTest(world, report, occasion);
  expect(world.credentialRecords[0]).toMatchObject({
    state: 'needs_attention',
    lastVerified: null,
    lastFailure: 'BCR_BANK_REFUSED_SECRET',
    failuresInARow: 1,
    nextAttempt: null,
  });
  expect(world.connectionRecords[0]).toMatchObject({ state: 'needs_attention', lastUsed: null });
  expect(world.appended[0]?.outcome).toBe('BCR_BANK_REFUSED_SECRET');
  expect(world.logged[0]?.level).toBe('error');
});

test('a bank that is down is tried again, and needs a person when it lasts', () => {
  const first = consequencesOf(tested(isDown).report, occasion);
  expect(first).toMatchObject({
    credential: { lastFailure: 'BCR_BANK_DOWN', failuresInARow: 1, nextAttempt: '2026-11-23T13:00:00.000Z' },
    connectionState: null,
  });
  expect(first.credential).not.toHaveProperty('state');
  const third = tested(isDown, {
    credentials: [aCredential({ state: 'verified', failuresInARow: 2 })],
  }).report;
  expect(consequencesOf(third, occasion)).toMatchObject({
    credential: { state: 'needs_attention', failuresInARow: 3, nextAttempt: '2026-11-23T16:00:00.000Z' },
    connectionState: 'needs_attention',
  });
});

test('records that are not complete need a person, too', () => {
  const { report } = tested(works, { secrets: [aSecret()] });
  expect(consequencesOf(report, occasion)).toMatchObject({
    credential: { state: 'needs_attention', lastFailure: 'BCR_ROLE_MISSING', nextAttempt: null },
    outcome: 'BCR_ROLE_MISSING',
  });
});

test('a connection that a person has disabled stays so', () => {
  for (const answer of [works, refuses]) {
    const { report } = tested(answer, { connections: [aConnection({ state: 'disabled' })] });
    expect(consequencesOf(report, occasion).connectionState).toBeNull();
  }
});

test.each([
  ['passes', works, 'active'],
  ['fails', refuses, null],
] as const)('a renewal is done when a test %s', (_how, answer, expected) => {
  const { report } = tested(answer, { connections: [aConnection({ state: 'renewal_required' })] });
  expect(consequencesOf(report, occasion).connectionState).toBe(expected);
});

test('a disabled credential stays disabled', () => {
  for (const answer of [works, refuses]) {
    const { world, report } = tested(answer, { credentials: [aCredential({ state: 'disabled' })] });
    recordTest(world, report, occasion);
    expect(world.credentialRecords[0]?.state).toBe('disabled');
  }
});

test('a test without a connection is an event of the credential', () => {
  const world = new World({ answer: () => works });
  const inUse = credentialInUse({
    bank: aBank(),
    credential: aCredential(),
    references: aPair(),
    connection: null,
  });
  recordTest(world, testInUse(world, inUse), occasion);
  expect(world.appended).toMatchObject([{ recordKind: 'credential', recordId: 10 }]);
  expect(world.connectionRecords[0]).toEqual(aConnection());
});
