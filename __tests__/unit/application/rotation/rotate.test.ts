import { rotate, rotationPlan } from '../../../../src/TypeScript/application/rotation/rotate';
import type { RotationPorts } from '../../../../src/TypeScript/application/rotation/rotation_ports';
import { pauseOf } from '../../../../src/TypeScript/domain/pause';
import type { RotationAction } from '../../../../src/TypeScript/domain/vocabulary';
import { codes } from '../../support/findings';
import { aBank, aCredential, aSecret } from '../../support/records';
import { METHOD, NEW, OLD, type Rotating, rotating } from '../../support/rotating';
import { aPair, type WorldOptions } from '../../support/world';

describe('a rotation to a new ID', () => {
  test('goes from the pending secret to one current secret', () => {
    const world = rotating();
    expect(rotationPlan(world.ports, 10)).toMatchObject({ state: 'idle', actions: ['start_new_id'] });
    expect(world.go('start_new_id')).toMatchObject({ outcome: 'done', plan: { state: 'started' } });
    expect(world.go('test')).toMatchObject({ outcome: 'done', plan: { state: 'accepted' } });
    expect(world.credentialRecords[0]).toMatchObject({ state: 'not_verified', lastVerified: null });
    expect(world.go('promote')).toMatchObject({
      outcome: 'done',
      plan: { state: 'grace', actions: ['roll_back'] },
    });
    expect(world.slots).toEqual(['100 current', '101 previous', '201 current']);
    expect(world.go('retire')).toMatchObject({ outcome: 'refused' });
    world.later(24 * 60 + 1);
    expect(world.go('roll_back')).toMatchObject({ outcome: 'refused', plan: { state: 'grace_over' } });
    expect(world.go('retire')).toMatchObject({ outcome: 'done', plan: { state: 'idle' } });
    expect(world.slots).toEqual(['100 current', '101 retired', '201 current']);
    expect(world.eventKinds).toEqual(['rotation_started ok', 'tested ok', 'promoted ok', 'retired ok']);
    expect(new Set(world.appended.map(({ correlationId }) => correlationId)).size).toBe(1);
    expect(new Set(world.appended.map(({ recordKind, recordId }) => `${recordKind} ${recordId}`))).toEqual(
      new Set(['credential 10']),
    );
    expect(world.logged.map(({ title }) => title)).toEqual(
      ['rotation_started', 'new secrets tested', 'promoted', 'retired'].map(
        (what) => `Bank Credentials: ${what}`,
      ),
    );
    expect(new Set(world.logged.map(({ details }) => details.correlationId))).toEqual(
      new Set(world.appended.map(({ correlationId }) => correlationId)),
    );
    expect(new Set(world.dropped)).toEqual(new Set([10]));
  });

  test('can be rolled back while the previous secret lives', () => {
    const world = rotating();
    for (const action of ['start_new_id', 'test', 'promote'] as const) world.go(action, { graceMinutes: 60 });
    world.later(59);
    expect(world.go('roll_back')).toMatchObject({ outcome: 'done', plan: { state: 'idle' } });
    expect(world.slots).toEqual(['100 current', '101 current', '201 retired']);
    expect(world.usable).toContain(OLD);
  });

  test('can be abandoned before the promotion', () => {
    const world = rotating();
    for (const action of ['start_new_id', 'test', 'abandon'] as const) world.go(action);
    expect(world.slots).toEqual(['100 current', '101 current', '201 retired']);
    expect(world.eventKinds.at(-1)).toBe('abandoned ok');
  });

  test.each<[string, (world: Rotating) => unknown, string]>([
    ['the bank refuses the new secret', (world) => world.taken.pop(), 'BCR_BANK_REFUSED_SECRET'],
    [
      'the new secret is the old one',
      (world) => Object.assign(world.values, { [NEW]: 'old' }),
      'BCR_ROTATION_UNCHANGED',
    ],
    [
      'the new secret is not there',
      (world) => Reflect.deleteProperty(world.values, NEW),
      'BCR_ROTATION_NOT_TRIED',
    ],
  ])('is not promoted when %s', (_, change, code) => {
    const world = rotating();
    world.go('start_new_id');
    change(world);
    const result = world.go('test');
    expect(result.outcome).toBe('not_accepted');
    expect(codes(result.findings)[0]).toBe(code);
    const promoted = world.go('promote');
    expect([promoted.outcome, ...codes(promoted.findings)]).toEqual(['refused', 'BCR_ROTATION_NOT_NOW']);
    expect(world.eventKinds.at(-1)).toBe(`tested ${code}`);
    expect(world.usable).toContain(OLD);
  });

  test('is accepted when one of two new secrets is new', () => {
    const again = 'custsecret_house_id_again';
    const world = rotating();
    world.secretRecords.push(aSecret({ id: 200, slot: 'pending', secretId: again }));
    Object.assign(world.values, { [again]: world.values.custsecret_house_client_id });
    world.go('start_new_id');
    expect(world.go('test').outcome).toBe('done');
  });

  test('is accepted when the new secret is the same as one of another role: that is told, and the bank decides', () => {
    const world = rotating();
    Object.assign(world.values, { [NEW]: world.values.custsecret_house_client_id });
    world.taken.push(String(world.values[NEW]));
    world.go('start_new_id');
    const result = world.go('test');
    expect(result.outcome).toBe('done');
    expect(codes(result.findings)).toContain('BCR_SAME_VALUE');
  });

  test('says what stands in its way', () => {
    const world = rotating();
    world.secretRecords.splice(1, 1);
    const result = world.go('start_new_id');
    expect([result.outcome, ...codes(result.findings)]).toEqual([
      'refused',
      'BCR_ROTATION_NO_CURRENT',
      'BCR_ROTATION_NOT_NOW',
    ]);
  });

  test('a test that fails takes back what an earlier one allowed', () => {
    const world = rotating({
      banks: [aBank({ profile: 'pluggy' })],
      credentials: [aCredential()],
      answer: () => ({ kind: 'answer', code: 200, headers: {}, body: '{"apiKey":"t"}' }),
    });
    expect(codes(world.go('start_new_id').plan?.findings ?? [])).toEqual(['BCR_OVERLAP_NONE']);
    world.go('test');
    expect(world.go('promote').outcome).toBe('done');
    world.later(1);
    expect(rotationPlan(world.ports, 10)).toMatchObject({ state: 'grace_over', actions: ['retire'] });
  });

  test('a bank without tokens and without an API address is not asked, so nothing is accepted', () => {
    const world = rotating({
      banks: [aBank({ apiEndpoint: { test: null, production: null } })],
      credentials: [aCredential({ authMethod: 'static_headers' })],
    });
    world.go('start_new_id');
    expect(codes(world.go('test').findings)).toContain('BCR_ROTATION_NOT_TRIED');
  });
});

describe('a change in place', () => {
  const inPlace = (): Rotating => rotating({ secrets: aPair() });
  const change = (world: Rotating): object => Object.assign(world.values, { [OLD]: 'new' });

  test('waits for the new value, and ends with it', () => {
    const world = inPlace();
    expect(world.go('start_in_place')).toMatchObject({ outcome: 'done' });
    world.later(30);
    expect(codes(world.go('test').findings)[0]).toBe('BCR_NOT_HERE_YET');
    expect(world.go('promote').outcome).toBe('refused');
    change(world);
    world.later(20);
    expect(world.go('test')).toMatchObject({ outcome: 'done', plan: { state: 'accepted' } });
    expect(world.go('promote')).toMatchObject({ outcome: 'done', plan: { state: 'grace', actions: [] } });
    world.later(24 * 60 + 1);
    expect(world.go('retire')).toMatchObject({ outcome: 'done', plan: { state: 'idle' } });
    expect(world.slots).toEqual(['100 current', '101 current']);
  });

  test('notes before it starts what the values at work look like', () => {
    const noted = (world: Rotating): number =>
      world.secretRecords.filter(({ fingerprint }) => fingerprint !== null).length;
    const world = inPlace();
    world.go('start_in_place');
    expect(noted(world)).toBe(2);
    const other = rotating();
    other.go('start_new_id');
    expect(noted(other)).toBe(0);
  });

  test('says so when an hour was not enough, and when the bank refuses what arrived', () => {
    const world = inPlace();
    world.go('start_in_place');
    world.later(61);
    expect(codes(world.go('test').findings)[0]).toBe('BCR_NOT_ARRIVED');
    world.values[OLD] = 'mistyped';
    expect(codes(world.go('test').findings)[0]).toBe('BCR_NEW_VALUE_REFUSED');
    change(world);
    expect(world.go('test').outcome).toBe('done');
  });

  const REFUSED = {
    ...METHOD,
    state: 'needs_attention',
    lastFailure: 'BCR_BANK_REFUSED_SECRET',
    failuresInARow: 1,
  } as const;
  const isPaused = (world: Rotating): boolean =>
    world.credentialRecords.some(
      (credential) =>
        pauseOf({ credential, references: world.secretRecords, now: world.clock.now() }) !== null,
    );

  test('ends the pause of calls that the old value was refused to', () => {
    const world = rotating({ secrets: aPair(), credentials: [REFUSED] });
    world.go('start_in_place');
    change(world);
    world.later(61);
    expect(world.go('test').outcome).toBe('done');
    world.later(61);
    expect(isPaused(world)).toBe(false);
    world.go('promote');
    expect(isPaused(world)).toBe(false);
    expect(world.dropped.length).toBeGreaterThan(0);
  });

  test('so does one that was made before the start, although it is never seen to arrive', () => {
    const secrets = aPair({ fingerprint: '00000000', fingerprintSalt: 's' });
    const world = rotating({ secrets, credentials: [REFUSED] });
    expect(isPaused(world)).toBe(true);
    world.go('start_in_place');
    world.go('abandon');
    world.later(61);
    expect(isPaused(world)).toBe(false);
  });

  test('a change from before the start is not taken for the new value', () => {
    const world = inPlace();
    world.secretRecords[1] = aSecret({
      ...world.secretRecords[1],
      fingerprint: '00000000',
      fingerprintSalt: 's',
    });
    world.go('start_in_place');
    expect(codes(world.go('test').findings)[0]).toBe('BCR_NOT_HERE_YET');
  });

  test('goes by the hour where no fingerprint can be made', () => {
    const world = inPlace();
    world.canFingerprint = false;
    world.go('start_in_place');
    expect(codes(world.go('test').findings)[0]).toBe('BCR_NOT_HERE_YET');
    world.later(61);
    const result = world.go('test');
    expect(result.outcome).toBe('done');
    expect(codes(result.findings)).toContain('BCR_ARRIVAL_UNSEEN');
  });
});

describe('going back', () => {
  const promoted = (): Rotating => {
    const world = rotating();
    for (const action of ['start_new_id', 'test', 'promote'] as const) world.go(action);
    return world;
  };

  test.each<[string, (world: Rotating) => void, string]>([
    ['the bank has ended', (world) => (world.taken = ['new']), 'BCR_BANK_REFUSED_SECRET'],
    ['is gone from the API Secrets page', (world) => delete world.values[OLD], 'BCR_SECRET_UNAVAILABLE'],
  ])('to a secret that %s is refused: every call would fail', (_what, end, why) => {
    const world = promoted();
    end(world);
    const result = world.go('roll_back');
    expect([result.outcome, ...codes(result.findings)]).toEqual(['refused', 'BCR_PREVIOUS_ENDED', why]);
    expect(world.usable).toContain(NEW);
    expect(world.credentialRecords[0]?.rotation?.step).toBe('grace');
  });

  test('is done while the bank does not answer: nothing shows that the secret has ended', () => {
    const world = promoted();
    const down = jest.spyOn(world.http, 'send').mockReturnValue({
      kind: 'answer',
      code: 503,
      headers: {},
      body: '',
    });
    expect(world.go('roll_back').outcome).toBe('done');
    down.mockRestore();
    expect(world.usable).toContain(OLD);
  });
});

test('a step can be repeated harmlessly', () => {
  const world = rotating();
  for (const action of ['start_new_id', 'test', 'promote'] as const) {
    expect(world.go(action).outcome).toBe('done');
    const events = world.appended.length;
    if (action === 'test') continue;
    expect(world.go(action).outcome).toBe('nothing_to_do');
    expect(world.appended).toHaveLength(events);
  }
  expect(world.go('finish').outcome).toBe('nothing_to_do');
  world.later(24 * 60 + 1);
  expect(world.go('retire').outcome).toBe('done');
  expect(world.go('retire').outcome).toBe('nothing_to_do');
});

test.each([59, 0, 60.5])('a grace period of %d minutes is refused', (graceMinutes) => {
  const world = rotating();
  for (const action of ['start_new_id', 'test'] as const) world.go(action);
  const result = world.go('promote', { graceMinutes });
  expect([result.outcome, ...codes(result.findings)]).toEqual(['refused', 'BCR_GRACE']);
});

test('how long a grace period is to be is only asked of a promotion', () => {
  expect(rotating().go('start_new_id', { graceMinutes: 0 }).outcome).toBe('done');
});

test.each<[string, WorldOptions]>([
  ['credential', { credentials: [] }],
  ['bank', { banks: [], credentials: [METHOD] }],
])('a %s that is gone is said to be gone', (_, options) => {
  const world = rotating(options);
  expect(world.go('test')).toMatchObject({
    outcome: 'refused',
    findings: [{ code: 'BCR_RECORD_GONE' }],
    plan: null,
  });
});

test('without a probe the bank alone decides', () => {
  const world = rotating();
  const ports: RotationPorts = Object.assign(Object.create(world.ports), { probe: undefined });
  const go = (action: RotationAction) => rotate(ports, { credential: 10, action, who: null });
  go('start_new_id');
  expect(go('test').outcome).toBe('done');
  expect(world.secretRecords.every(({ fingerprint }) => fingerprint === null)).toBe(true);
  go('abandon');
  expect(go('start_in_place').outcome).toBe('done');
  expect(codes(go('test').findings)[0]).toBe('BCR_NOT_HERE_YET');
});
