import { rotate } from '../../../../src/TypeScript/application/rotation/rotate';
import type { RotationAction } from '../../../../src/TypeScript/domain/vocabulary';
import { codes } from '../../support/findings';
import { CutOff, NEW, OLD, type Rotating, rotating } from '../../support/rotating';

function goThrough(world: Rotating, actions: readonly RotationAction[]): void {
  for (const action of actions) world.go(action);
}

/** Each action with what has to be done before it. */
const JOURNEYS: readonly (readonly [RotationAction, (world: Rotating) => void, string[]])[] = [
  ['start_new_id', () => undefined, ['100 current', '101 current', '201 pending']],
  ['test', (world) => void world.go('start_new_id'), ['100 current', '101 current', '201 pending']],
  [
    'promote',
    (world) => goThrough(world, ['start_new_id', 'test']),
    ['100 current', '101 previous', '201 current'],
  ],
  [
    'roll_back',
    (world) => goThrough(world, ['start_new_id', 'test', 'promote']),
    ['100 current', '101 current', '201 retired'],
  ],
  [
    'retire',
    (world) => {
      for (const action of ['start_new_id', 'test', 'promote'] as const) world.go(action);
      world.later(24 * 60 + 1);
    },
    ['100 current', '101 retired', '201 current'],
  ],
  [
    'abandon',
    (world) => goThrough(world, ['start_new_id', 'test']),
    ['100 current', '101 current', '201 retired'],
  ],
];

describe.each(JOURNEYS)('cut off at any write: %s', (action, prepare, slots) => {
  function writesOf(): number {
    const world = rotating();
    prepare(world);
    world.cutOffAt(0);
    world.go(action);
    return world.writes;
  }

  const count = writesOf();
  const whole = rotating();
  prepare(whole);
  whole.go(action);

  test('makes some writes', () => {
    expect(count).toBeGreaterThan(action === 'test' ? 1 : 3);
    expect(whole.slots).toEqual(slots);
  });

  test.each(Array.from({ length: count }, (_, index) => index + 1))('write %d', (at) => {
    const world = rotating();
    prepare(world);
    world.cutOffAt(at);
    expect(() => world.go(action)).toThrow(CutOff);
    expect(world.usable.toSorted()).toHaveLength(2);
    expect(world.usable).toContain('custsecret_house_client_id');
    world.beforeWrite = () => undefined;
    expect(world.go(action)).toMatchObject({ outcome: 'done', findings: [] });
    expect(world.slots).toEqual(whole.slots);
    const { rotation } = world.credentialRecords[0] ?? {};
    expect(rotation?.step).toBe(whole.credentialRecords[0]?.rotation?.step);
    const decided = (each: Rotating): string[] => each.eventKinds.filter((kind) => kind !== 'tested ok');
    expect(decided(world)).toEqual(decided(whole));
  });
});

describe('two people at once', () => {
  /** Lets a second person act at the moment of the first one's n-th write. */
  function interrupted(at: number, first: RotationAction, second: (world: Rotating) => void) {
    const world = rotating();
    for (const action of ['start_new_id', 'test'] as const) world.go(action);
    let writes = 0;
    world.beforeWrite = () => {
      writes += 1;
      if (writes === at) second(world);
    };
    const result = world.go(first);
    return { world, result };
  }

  test('cannot both promote', () => {
    const world = rotating();
    for (const action of ['start_new_id', 'test'] as const) world.go(action);
    const { ports } = world;
    const stale = world.credentialRecords[0];
    const staleReferences = [...world.secretRecords];
    world.go('promote');
    const read = jest.spyOn(world.credentials, 'read').mockReturnValueOnce(stale);
    const references = jest.spyOn(world.secrets, 'ofCredential').mockReturnValueOnce(staleReferences);
    const result = rotate(ports, { credential: 10, action: 'promote', who: 8 });
    read.mockRestore();
    references.mockRestore();
    expect([result.outcome, ...codes(result.findings)]).toEqual(['conflict', 'BCR_ROTATION_CONFLICT']);
    expect(world.eventKinds.filter((kind) => kind.startsWith('promoted'))).toHaveLength(1);
    expect(world.slots).toEqual(['100 current', '101 previous', '201 current']);
  });

  test('a test that is overtaken notes nothing', () => {
    const { world, result } = interrupted(1, 'test', (each) => each.go('abandon'));
    expect(result.outcome).toBe('conflict');
    expect(world.credentialRecords[0]?.rotation).toBeNull();
  });

  test.each([2, 3, 4, 5])(
    'a promotion that is held up at write %d, finished and rolled back by another',
    (at) => {
      const { world, result } = interrupted(at, 'promote', (each) => {
        each.beforeWrite = () => undefined;
        each.go('finish');
        each.go('roll_back');
      });
      expect(result.outcome).toBe('conflict');
      expect(world.usable.filter((id) => id === OLD)).toEqual([OLD]);
      expect(world.usable).not.toContain(NEW);
    },
  );
});
