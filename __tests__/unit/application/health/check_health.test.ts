import {
  checkHealth,
  credentialsToCheck,
  type HealthCheckOrder,
} from '../../../../src/TypeScript/application/health/check_health';
import { countsOf, wordsOf } from '../../../../src/TypeScript/application/health/health_summary';
import type { HttpOutcome } from '../../../../src/TypeScript/domain/http_outcome';
import { aBank, aConnection, aCredential, aSecret } from '../../support/records';
import { METHOD, OLD, type Rotating, rotating } from '../../support/rotating';
import { aRotation } from '../../support/rotations';
import { aPair } from '../../support/world';

const order = (more: Partial<HealthCheckOrder> = {}): HealthCheckOrder => ({
  credential: 10,
  correlationId: 'check-1',
  isRepeated: false,
  chance: 0.5,
  hours: 24,
  retires: true,
  ...more,
});
/** A world with the current secrets alone. */
const working = (options: Parameters<typeof rotating>[0] = {}): Rotating =>
  rotating({ secrets: aPair(), ...options });

test('notes a success on the credential and its connections, under one correlation id', () => {
  const world = working({
    credentials: [{ ...METHOD, state: 'needs_attention' }],
    connections: [aConnection({ state: 'needs_attention' }), aConnection({ id: 1001, state: 'disabled' })],
  });
  expect(checkHealth(world.ports, order())).toEqual({ outcome: 'verified', rotation: null });
  expect(world.credentialRecords[0]).toMatchObject({ state: 'verified', failuresInARow: 0 });
  expect(world.connectionRecords.map(({ state }) => state)).toEqual(['active', 'disabled']);
  expect(world.appended).toMatchObject([
    {
      kind: 'verified',
      who: null,
      recordKind: 'credential',
      recordId: 10,
      from: 'needs_attention',
      to: 'verified',
      outcome: 'ok',
      correlationId: 'check-1',
    },
  ]);
  expect(world.logged).toMatchObject([
    { level: 'audit', title: 'Health Check: credential verified', details: { correlationId: 'check-1' } },
  ]);
  expect(world.operations).toEqual(['check-1']);
  expect(checkHealth(world.ports, order()).outcome).toBe('waiting');
});

test('what is gone, inactive or not to be used in this account is left alone', () => {
  expect(checkHealth(working().ports, order({ credential: 99 })).outcome).toBe('gone');
  expect(checkHealth(working({ banks: [] }).ports, order()).outcome).toBe('gone');
  const production = aCredential({ environment: 'production' });
  const world = working({ credentials: [production], account: 'other' });
  expect(checkHealth(world.ports, order()).outcome).toBe('left_out');
  expect(world.sentRequests).toEqual([]);
});

test('a bank without an address of its own is called at that of the first connection that has one', () => {
  const banks = [aBank({ apiEndpoint: { test: null, production: null } })];
  const address = 'https://api.other.example/accounts';
  const connections = [
    aConnection(),
    aConnection({ id: 1001, endpointOverride: 'https://x.example/y', state: 'disabled' }),
    aConnection({ id: 1002, endpointOverride: address }),
  ];
  const world = working({ banks, connections });
  expect(checkHealth(world.ports, order()).outcome).toBe('verified');
  expect(world.sentRequests.map(({ url }) => url)).toContain(address);
});

test('a refused secret is not tried again as it is, and again once it holds another value', () => {
  const world = working();
  world.taken = [];
  expect(checkHealth(world.ports, order()).outcome).toBe('failed');
  expect(world.appended).toMatchObject([
    { kind: 'failed', from: 'not_verified', to: 'needs_attention', outcome: 'BCR_BANK_REFUSED_SECRET' },
  ]);
  expect(world.logged).toMatchObject([
    {
      level: 'error',
      title: 'Health Check: credential failed',
      details: { outcome: 'BCR_BANK_REFUSED_SECRET' },
    },
  ]);
  const asked = world.sentRequests.length;
  expect(checkHealth(world.ports, order()).outcome).toBe('stopped');
  expect(world.sentRequests).toHaveLength(asked);
  world.taken = ['mended'];
  world.values[OLD] = 'mended';
  expect(checkHealth(world.ports, order()).outcome).toBe('verified');
});

test('repeated after a cut at any write, a check is carried through and its event stands once', () => {
  let at = 1;
  for (; ; at += 1) {
    const world = working({ connections: [aConnection({ state: 'needs_attention' })] });
    const { ports } = world;
    world.cutOffAt(at);
    let isCutOff = false;
    try {
      checkHealth(ports, order());
    } catch {
      isCutOff = true;
    }
    world.beforeWrite = () => undefined;
    checkHealth(ports, order({ isRepeated: true }));
    expect(world.credentialRecords[0]?.state).toBe('verified');
    expect(world.connectionRecords[0]?.state).toBe('active');
    expect(world.eventKinds).toEqual(['verified ok']);
    if (!isCutOff) break;
  }
  expect(at).toBeGreaterThan(4);
});

test('a value that arrives by another way than a probe is left to people until its hour is over', () => {
  const rotation = aRotation({ kind: 'in_place', startedAt: '2026-11-23T11:59:00.000Z' });
  const world = working({ credentials: [{ ...METHOD, rotation }] });
  world.canFingerprint = false;
  expect(checkHealth(world.ports, order())).toEqual({ outcome: 'waiting', rotation: null });
  world.later(60);
  expect(checkHealth(world.ports, order())).toEqual({ outcome: 'verified', rotation: 'arrived' });
});

test('a passing fault while a new value is tried is not reported, and tried again', () => {
  const down: HttpOutcome = { kind: 'answer', code: 503, headers: {}, body: '' };
  const rotation = aRotation({ kind: 'in_place', startedAt: '2026-11-23T10:00:00.000Z' });
  const world = working({ credentials: [{ ...METHOD, rotation }], answer: () => down });
  world.canFingerprint = false;
  for (const _time of [1, 2]) {
    expect(checkHealth(world.ports, order()).rotation).toBe('not_arrived');
  }
  expect(world.eventKinds.filter((kind) => kind.startsWith('failed BCR_ROTATION'))).toEqual([]);
  expect(world.eventKinds.filter((kind) => kind.startsWith('tested'))).toHaveLength(2);
});

test('what a rotation has changed counts for the check that follows', () => {
  const world = rotating({ secrets: aPair() });
  world.go('start_in_place');
  world.later(61);
  world.values[OLD] = 'new';
  expect(checkHealth(world.ports, order())).toEqual({ outcome: 'waiting', rotation: 'arrived' });
});

test('every credential that is due is read once, page by page', () => {
  const credentials = Array.from({ length: 2_001 }, (_, index) => aCredential({ id: index + 1 }));
  const world = working({ credentials, secrets: [aSecret()] });
  expect(credentialsToCheck(world.ports, { hours: 24 })).toEqual(credentials.map(({ id }) => id));
});

test('outcomes are counted by their words', () => {
  const words = [
    ...wordsOf({ outcome: 'verified', rotation: 'retired' }),
    ...wordsOf({ outcome: 'verified', rotation: null }),
  ];
  expect(countsOf(words)).toEqual({ verified: 2, retired: 1 });
});
