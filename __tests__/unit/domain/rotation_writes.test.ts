import type { SecretReference } from '../../../src/TypeScript/domain/records';
import type { RotationSituation } from '../../../src/TypeScript/domain/rotation';
import {
  acceptedText,
  asIfPromoted,
  canGoBack,
  settledReferences,
  slotMoves,
} from '../../../src/TypeScript/domain/rotation_slots';
import {
  checkGrace,
  correlationOf,
  decision,
  finishingWrites,
  GRACE,
  type RotationWrite,
  writesOf,
} from '../../../src/TypeScript/domain/rotation_writes';
import type { RotationAction } from '../../../src/TypeScript/domain/vocabulary';
import { codes } from '../support/findings';
import { aSecret } from '../support/records';
import {
  accepted,
  aRotation,
  aSituation,
  EARLIER,
  LATER,
  NOW,
  PENDING,
  promoted,
} from '../support/rotations';
import { aPair } from '../support/world';

test.each([
  [60, []],
  [59, ['BCR_GRACE']],
  [60.5, ['BCR_GRACE']],
  [Number.NaN, ['BCR_GRACE']],
  [GRACE.longest, []],
  [GRACE.longest + 1, ['BCR_GRACE']],
])('a grace period of %d minutes', (minutes, expected) => {
  expect(codes(checkGrace(minutes))).toEqual(expected);
});

test('a grace period is a day, at least an hour, and at most 90 days', () => {
  expect(GRACE).toEqual({ usual: 1_440, shortest: 60, longest: 129_600 });
  expect(checkGrace(0)[0]?.parameters).toEqual({ shortest: 60, longest: 129_600 });
});

describe('the writes', () => {
  const lineOf = (write: RotationWrite): string => {
    if (write.write === 'rotation')
      return `rotation ${write.from?.step ?? 'none'} → ${write.to?.step ?? 'none'}`;
    if (write.write === 'slot') return `${write.reference} ${write.from} → ${write.to}`;
    return write.write === 'event' ? `event ${write.kind}, ${write.from} → ${write.to}` : 'drop';
  };
  const outline = (situation: RotationSituation, action: Exclude<RotationAction, 'test'>): string[] =>
    writesOf(situation, action).map(lineOf);

  test.each<[Exclude<RotationAction, 'test'>, RotationSituation, string[]]>([
    [
      'start_new_id',
      aSituation(null),
      [
        'rotation none → starting',
        'drop',
        'event rotation_started, starting → started',
        'rotation starting → started',
      ],
    ],
    [
      'promote',
      aSituation(aRotation({ accepted }), [
        ...aPair(),
        aSecret({ id: 90, role: 'client_secret', slot: 'previous', secretId: 'custsecret_oldest' }),
        PENDING,
      ]),
      [
        'rotation started → promoting',
        'drop',
        '90 previous → retired',
        '101 current → previous',
        '201 pending → current',
        'drop',
        'event promoted, promoting → grace',
        'rotation promoting → grace',
      ],
    ],
    [
      'promote',
      aSituation(aRotation({ kind: 'in_place', accepted: acceptedText(aPair()) }), aPair()),
      [
        'rotation started → promoting',
        'drop',
        'event promoted, promoting → grace',
        'rotation promoting → grace',
      ],
    ],
    [
      'roll_back',
      aSituation(aRotation({ accepted, step: 'grace', graceUntil: LATER }), promoted),
      [
        'rotation grace → rolling_back',
        'drop',
        '201 current → retired',
        '101 previous → current',
        'drop',
        'event rolled_back, rolling_back → idle',
        'rotation rolling_back → none',
      ],
    ],
    [
      'retire',
      aSituation(aRotation({ accepted, step: 'grace', graceUntil: EARLIER }), promoted),
      [
        'rotation grace → retiring',
        'drop',
        '101 previous → retired',
        'drop',
        'event retired, retiring → idle',
        'rotation retiring → none',
      ],
    ],
    [
      'abandon',
      aSituation(aRotation()),
      [
        'rotation started → abandoning',
        'drop',
        '201 pending → retired',
        'drop',
        'event abandoned, abandoning → idle',
        'rotation abandoning → none',
      ],
    ],
    ['finish', aSituation(aRotation()), []],
    ['finish', aSituation(null), []],
  ])('of %s', (action, situation, expected) => {
    expect(outline(situation, action)).toEqual(expected);
  });

  test('a rotation that does not exist is not decided about', () => {
    expect(() => decision(aSituation(null), 'promote', 60)).toThrow(
      new RangeError('Without a rotation there is nothing to promote.'),
    );
  });

  test.each([
    ['start_new_id', 'new_id'],
    ['start_in_place', 'in_place'],
  ] as const)('%s decides the kind', (action, kind) => {
    expect(decision(aSituation(null), action, 60)).toEqual({
      ...aRotation({ kind, step: 'starting' }),
      startedAt: NOW,
    });
  });

  test('the grace period is never shorter than it was to be, and none where the bank grants none', () => {
    const now = '2026-11-23T12:00:00.001Z';
    const until = (overlap: RotationSituation['overlap']): unknown =>
      decision(aSituation(aRotation({ accepted }), undefined, { now, overlap }), 'promote', 60).graceUntil;
    expect(until('supported')).toBe('2026-11-23T13:00:01.000Z');
    expect(until('unknown')).toBe('2026-11-23T13:00:01.000Z');
    expect(until('none')).toBe('2026-11-23T12:00:01.000Z');
    expect(decision(aSituation(aRotation({ accepted })), 'promote', 60).graceUntil).toBe(
      '2026-11-23T13:00:00.000Z',
    );
  });

  test('a rotation is one thing in audit trail and log, as long as it lasts', () => {
    expect(correlationOf(10, aRotation())).toBe('rotation-10-20261123T110000');
    expect(correlationOf(Number.MAX_SAFE_INTEGER, aRotation()).length).toBeLessThanOrEqual(41);
    expect(correlationOf(9_999_999, aRotation()).length).toBeLessThanOrEqual(36);
  });
});

describe('what counts while slots are being moved', () => {
  const rotation = aRotation({ accepted, step: 'promoting', graceUntil: LATER });

  test('a secret that the bank did not accept never becomes current', () => {
    const other = { ...PENDING, id: 202, secretId: 'custsecret_other' };
    expect(settledReferences([...aPair(), other], rotation)).toEqual([...aPair(), other]);
    const changed = { ...PENDING, secretId: 'custsecret_other' };
    expect(slotMoves([...aPair(), changed], rotation)).toEqual([]);
  });

  test('a reference that has lost its current one becomes current all the same', () => {
    expect(slotMoves([aSecret(), PENDING], rotation)).toEqual([
      { reference: 201, secretId: PENDING.secretId, from: 'pending', to: 'current' },
    ]);
    const previous = aSecret({ id: 101, role: 'client_secret', slot: 'previous' });
    expect(slotMoves([previous], { ...rotation, step: 'rolling_back' })).toEqual([
      { reference: 101, secretId: previous.secretId, from: 'previous', to: 'current' },
    ]);
    expect(slotMoves(aPair(), { ...rotation, step: 'rolling_back' })).toEqual([]);
  });

  test('a pair that is not whole any more is taken back as a whole, and has to be tested anew', () => {
    const [oldId, oldSecret] = aPair();
    if (oldId === undefined || oldSecret === undefined) throw new Error('A pair has two.');
    const newId = aSecret({ id: 200, slot: 'pending', secretId: 'custsecret_house_new_id' });
    const both = { ...rotation, accepted: acceptedText([newId, PENDING]) };
    // Half of it was promoted when the other half turned out to stand for something that nobody has tested.
    const halfway: SecretReference[] = [
      { ...oldId, slot: 'previous' },
      oldSecret,
      { ...newId, slot: 'current' },
      { ...PENDING, secretId: 'custsecret_other' },
    ];
    const current = settledReferences(halfway, both).filter(({ slot }) => slot === 'current');
    expect(current.map(({ id }) => id)).toEqual([oldId.id, oldSecret.id]);
    const moves = slotMoves(halfway, both).map(({ reference, to }) => `${reference} ${to}`);
    expect(moves).toEqual(['200 pending', '100 current']);
    const writes = finishingWrites({ rotation: both }, halfway);
    expect(writes.at(-2)).toMatchObject({ kind: 'failed', to: 'started', outcome: 'BCR_ROTATION_CONFLICT' });
    expect(writes.at(-1)).toMatchObject({ to: { step: 'started', accepted: null, graceUntil: null } });
  });

  test('a rotation that accepted nothing has nothing to go back to', () => {
    expect(canGoBack(promoted, aRotation())).toBe(false);
    expect(canGoBack(promoted, rotation)).toBe(true);
    const both = { accepted: acceptedText([aSecret(), PENDING]) };
    expect(canGoBack(promoted, aRotation(both))).toBe(false);
  });

  test('a change in place moves nothing, whatever is pending beside it', () => {
    const steps = ['promoting', 'retiring', 'abandoning'] as const;
    const inPlace = aRotation({ kind: 'in_place', accepted });
    for (const step of steps) expect(slotMoves([...promoted, PENDING], { ...inPlace, step })).toEqual([]);
  });

  test('what the bank accepted is remembered by id, role, secret ID and fingerprint, ordered by id', () => {
    expect(acceptedText([{ ...PENDING, fingerprint: '1a2b3c4d' }, aSecret()])).toBe(
      '100/client_id/custsecret_house_client_id/- 201/client_secret/custsecret_house_new/1a2b3c4d',
    );
  });

  test('a test is made as if everything pending were current', () => {
    const references = asIfPromoted([...aPair(), PENDING], aRotation());
    expect(references.map(({ id, slot }) => `${id} ${slot}`)).toEqual([
      '100 current',
      '101 previous',
      '201 current',
    ]);
    expect(asIfPromoted(aPair(), aRotation({ kind: 'in_place' }))).toEqual(aPair());
  });
});
