import {
  type RotationWatch,
  watchRotation,
} from '../../../../src/TypeScript/application/health/check_rotation';
import { readRotation } from '../../../../src/TypeScript/application/rotation/rotation_ports';
import { CutOff, NEW, OLD, type Rotating, rotating } from '../../support/rotating';
import { aPair } from '../../support/world';

/** What the Health Check does for a rotation that is under way. */

function watch(world: Rotating, retires = true): RotationWatch | null {
  const records = readRotation(world.ports, 10);
  if ('severity' in records) throw new Error(records.message);
  return watchRotation(world.ports, records, retires);
}

const step = (world: Rotating) => world.credentialRecords[0]?.rotation?.step;
const failures = (world: Rotating): string[] =>
  world.appended.filter(({ kind }) => kind === 'failed').map(({ outcome }) => outcome);

describe('nothing is to be done', () => {
  test.each<[string, (world: Rotating) => void]>([
    ['without a rotation', () => undefined],
    ['for a new ID that waits for its test', (world) => void world.go('start_new_id')],
    [
      'for what the bank has accepted: promoting is for people',
      (world) => {
        for (const action of ['start_new_id', 'test'] as const) world.go(action);
      },
    ],
    [
      'in the grace period',
      (world) => {
        for (const action of ['start_new_id', 'test', 'promote'] as const) world.go(action);
      },
    ],
  ])('%s', (_when, prepare) => {
    const world = rotating();
    prepare(world);
    const [requests, events] = [world.sentRequests.length, world.appended.length];
    expect(watch(world)).toBeNull();
    expect([world.sentRequests.length, world.appended.length]).toEqual([requests, events]);
  });
});

test('what was cut off is finished', () => {
  const world = rotating();
  for (const action of ['start_new_id', 'test'] as const) world.go(action);
  world.cutOffAt(3);
  expect(() => world.go('promote')).toThrow(CutOff);
  world.beforeWrite = () => undefined;
  expect(watch(world)).toBe('finished');
  expect(world.slots).toEqual(['100 current', '101 previous', '201 current']);
});

test('after the grace period the previous secret is retired, unless a person is to do it', () => {
  const world = rotating();
  for (const action of ['start_new_id', 'test', 'promote'] as const) world.go(action);
  world.later(24 * 60 + 1);
  expect(watch(world, false)).toBeNull();
  expect(world.slots).toContain('101 previous');
  expect(watch(world)).toBe('retired');
  expect(world.slots).toEqual(['100 current', '101 retired', '201 current']);
});

test('somebody who is faster is told of', () => {
  const world = rotating();
  for (const action of ['start_new_id', 'test', 'promote'] as const) world.go(action);
  world.later(24 * 60 + 1);
  const records = readRotation(world.ports, 10);
  if ('severity' in records) throw new Error(records.message);
  let isFirst = true;
  world.beforeWrite = () => {
    if (isFirst) {
      isFirst = false;
      world.go('retire');
    }
  };
  expect(watchRotation(world.ports, records, true)).toBe('overtaken');
});

describe('a change in place', () => {
  function started(): Rotating {
    const world = rotating({ secrets: aPair() });
    world.go('start_in_place');
    return world;
  }

  test('is tried when its value arrives, and never promoted', () => {
    const world = started();
    world.later(10);
    expect(watch(world)).toBeNull();
    expect(world.sentRequests).toEqual([]);
    world.values[OLD] = 'new';
    expect(watch(world)).toBe('arrived');
    expect(world.credentialRecords[0]?.rotation?.accepted).not.toBeNull();
    expect(step(world)).toBe('started');
    expect(watch(world)).toBeNull();
  });

  test('that does not arrive within the hour is told of once', () => {
    const world = started();
    world.later(59);
    expect(watch(world)).toBeNull();
    world.later(2);
    expect(watch(world)).toBe('not_arrived');
    expect(failures(world)).toEqual(['BCR_NOT_ARRIVED']);
    expect(world.appended.at(-1)).toMatchObject({
      who: null,
      recordKind: 'credential',
      recordId: 10,
      from: 'started',
      to: 'started',
    });
    expect(world.logged.at(-1)).toMatchObject({
      level: 'error',
      title: 'Health Check: a changed secret did not arrive',
      details: { credential: 10, outcome: 'BCR_NOT_ARRIVED' },
    });
    expect(watch(world)).toBeNull();
    expect(failures(world)).toHaveLength(1);
    world.values[OLD] = 'new';
    expect(watch(world)).toBe('arrived');
  });

  test('that the bank refuses is told of once, and tried again with another value', () => {
    const world = started();
    world.values[OLD] = 'mistyped';
    world.later(10);
    expect(watch(world)).toBe('not_arrived');
    expect(failures(world)).toEqual(['BCR_NEW_VALUE_REFUSED']);
    expect(watch(world)).toBeNull();
    world.later(60);
    expect(watch(world)).toBeNull();
    expect(failures(world)).toHaveLength(1);
    world.values[OLD] = 'new';
    expect(watch(world)).toBe('arrived');
  });

  test('without a probe is tried when its hour is over', () => {
    const world = started();
    world.canFingerprint = false;
    world.later(10);
    expect(watch(world)).toBeNull();
    world.later(51);
    expect(watch(world)).not.toBeNull();
  });
});

test('a new ID is not tried, whatever value is behind it', () => {
  const world = rotating();
  world.go('start_new_id');
  world.values[NEW] = 'mistyped';
  world.later(120);
  expect(watch(world)).toBeNull();
  expect(world.sentRequests).toEqual([]);
});
