import type { Rotation } from '../../../src/TypeScript/domain/records';
import {
  isDone,
  isGraceOver,
  planRotation,
  type RotationSituation,
} from '../../../src/TypeScript/domain/rotation';
import { acceptedText } from '../../../src/TypeScript/domain/rotation_slots';
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

/** Saved in the same moment as the client secret of the pair. */
const TWIN = aSecret({ id: 150, role: 'client_secret', secretId: 'custsecret_house_twin' });

describe('the plan', () => {
  test.each<[string, RotationSituation, string, readonly RotationAction[], string[]]>([
    ['a pending secret', aSituation(null), 'idle', ['start_new_id'], []],
    ['no pending secret', aSituation(null, aPair()), 'idle', ['start_in_place'], ['BCR_ROTATION_NO_PENDING']],
    ['no secret at all', aSituation(null, []), 'idle', [], ['BCR_ROTATION_NO_PENDING']],
    ['one secret', aSituation(null, [aSecret()]), 'idle', ['start_in_place'], ['BCR_ROTATION_NO_PENDING']],
    [
      'a key in place of secrets',
      aSituation(null, [], { signs: true, overlap: 'unknown' }),
      'idle',
      [],
      ['BCR_ROTATION_OF_KEY'],
    ],
    [
      'a key and a secret for a header',
      aSituation(null, aPair(), { signs: true }),
      'idle',
      ['start_in_place'],
      ['BCR_ROTATION_NO_PENDING'],
    ],
    [
      'a key, a secret for a header and its successor',
      aSituation(null, [{ ...PENDING, id: 101, slot: 'current' }, PENDING], { signs: true }),
      'idle',
      ['start_new_id'],
      [],
    ],
    [
      'two pending secrets, of which one replaces nothing',
      aSituation(null, [aSecret(), aSecret({ id: 200, slot: 'pending' }), PENDING]),
      'idle',
      [],
      ['BCR_ROTATION_NO_CURRENT'],
    ],
    [
      'a pending secret that replaces nothing',
      aSituation(null, [aSecret(), PENDING]),
      'idle',
      [],
      ['BCR_ROTATION_NO_CURRENT'],
    ],
    [
      'a bank that ends the old secret at once',
      aSituation(null, undefined, { overlap: 'none' }),
      'idle',
      ['start_new_id'],
      ['BCR_OVERLAP_NONE'],
    ],
    [
      'such a bank without a pending secret',
      aSituation(null, aPair(), { overlap: 'none' }),
      'idle',
      [],
      ['BCR_ROTATION_NO_PENDING', 'BCR_OVERLAP_NONE'],
    ],
    [
      'a bank of which nobody knows',
      aSituation(null, aPair(), { overlap: 'unknown' }),
      'idle',
      ['start_in_place'],
      ['BCR_ROTATION_NO_PENDING', 'BCR_OVERLAP_UNKNOWN'],
    ],
    [
      'two current secrets of a role',
      aSituation(null, [...aPair(), TWIN]),
      'idle',
      [],
      ['BCR_SLOT_TWICE', 'BCR_ROTATION_NO_PENDING'],
    ],
    [
      'two current secrets of a role, and a new one',
      aSituation(null, [...aPair(), TWIN, PENDING]),
      'idle',
      [],
      ['BCR_SLOT_TWICE'],
    ],
    [
      'started, and then two current secrets',
      aSituation(aRotation(), [...aPair(), TWIN, PENDING]),
      'started',
      ['abandon'],
      ['BCR_SLOT_TWICE'],
    ],
    [
      'accepted, and then two current secrets',
      aSituation(aRotation({ accepted }), [...aPair(), TWIN, PENDING]),
      'accepted',
      ['abandon'],
      ['BCR_SLOT_TWICE'],
    ],
    [
      'two pending secrets of a role',
      aSituation(aRotation(), [...aPair(), PENDING, { ...PENDING, id: 202 }]),
      'started',
      ['abandon'],
      ['BCR_SLOT_TWICE'],
    ],
    ['started', aSituation(aRotation()), 'started', ['test', 'abandon'], []],
    [
      'started, at a bank that ends the old secret',
      aSituation(aRotation(), undefined, { overlap: 'none' }),
      'started',
      ['test', 'abandon'],
      ['BCR_OVERLAP_NONE'],
    ],
    ['started, and the pending secret is gone', aSituation(aRotation(), aPair()), 'started', ['abandon'], []],
    ['accepted', aSituation(aRotation({ accepted })), 'accepted', ['promote', 'test', 'abandon'], []],
    [
      'accepted, and then another secret ID',
      aSituation(aRotation({ accepted }), [...aPair(), { ...PENDING, secretId: 'custsecret_third' }]),
      'started',
      ['test', 'abandon'],
      [],
    ],
    [
      'accepted, and then another value',
      aSituation(aRotation({ accepted }), [...aPair(), { ...PENDING, fingerprint: '00112233' }]),
      'started',
      ['test', 'abandon'],
      [],
    ],
    [
      'accepted, and then a second pending secret',
      aSituation(aRotation({ accepted }), [
        ...aPair(),
        PENDING,
        aSecret({ id: 200, slot: 'pending', secretId: 'custsecret_house_new_id' }),
      ]),
      'started',
      ['test', 'abandon'],
      [],
    ],
    [
      'cut off',
      aSituation(aRotation({ accepted, step: 'promoting', graceUntil: LATER })),
      'unfinished',
      ['finish'],
      [],
    ],
    [
      'in the grace period',
      aSituation(aRotation({ accepted, step: 'grace', graceUntil: LATER }), promoted),
      'grace',
      ['roll_back'],
      [],
    ],
    [
      'in the grace period: what was to be known before a promotion is told no more',
      aSituation(aRotation({ accepted, step: 'grace', graceUntil: LATER }), [...promoted, TWIN], {
        overlap: 'none',
      }),
      'grace',
      ['roll_back'],
      [],
    ],
    [
      'in the grace period, and the previous secret is gone',
      aSituation(aRotation({ accepted, step: 'grace', graceUntil: LATER }), [
        aSecret(),
        { ...PENDING, slot: 'current' },
      ]),
      'grace',
      [],
      [],
    ],
    [
      'in the grace period of a change in place',
      aSituation(aRotation({ kind: 'in_place', accepted, step: 'grace', graceUntil: LATER }), aPair()),
      'grace',
      [],
      [],
    ],
    [
      'in the grace period of a change in place, with a secret left over from the rotation before',
      aSituation(
        aRotation({
          kind: 'in_place',
          accepted: acceptedText([{ ...PENDING, slot: 'current' }]),
          step: 'grace',
          graceUntil: LATER,
        }),
        promoted,
      ),
      'grace',
      [],
      [],
    ],
    [
      'after it',
      aSituation(aRotation({ accepted, step: 'grace', graceUntil: EARLIER }), promoted),
      'grace_over',
      ['retire'],
      [],
    ],
  ])('%s', (_, situation, state, actions, found) => {
    const plan = planRotation(situation);
    expect(plan).toMatchObject({ state, actions });
    expect(plan.waitUntil).toBe(state === 'grace' ? LATER : null);
    expect(codes(plan.findings)).toEqual(found);
  });

  test.each([
    ['the pending ones', aSituation(null), ['client_secret']],
    ['all of them in place', aSituation(null, aPair()), ['client_id', 'client_secret']],
    ['those of the rotation', aSituation(aRotation()), ['client_secret']],
    ['none where a key signs', aSituation(null, [], { signs: true }), []],
  ])('names the roles that change: %s', (_, situation, roles) => {
    expect(planRotation(situation).roles).toEqual(roles);
  });

  test('says of which role there is nothing to replace', () => {
    const [item] = planRotation(aSituation(null, [aSecret(), PENDING])).findings;
    expect(item?.parameters).toEqual({ role: { word: 'client_secret' } });
  });

  test.each(['starting', 'promoting', 'rolling_back', 'retiring', 'abandoning'] as const)(
    '%s can only be finished',
    (step) => {
      expect(planRotation(aSituation(aRotation({ step })))).toMatchObject({
        state: 'unfinished',
        actions: ['finish'],
      });
    },
  );
});

test.each<[RotationAction, Rotation | null, boolean]>([
  ['start_new_id', aRotation(), true],
  ['start_new_id', aRotation({ kind: 'in_place' }), false],
  ['start_in_place', aRotation({ kind: 'in_place' }), true],
  ['start_in_place', null, false],
  ['test', aRotation({ step: 'grace' }), true],
  ['test', aRotation(), false],
  ['promote', aRotation({ step: 'grace' }), true],
  ['promote', aRotation(), false],
  ['promote', null, false],
  ['retire', null, true],
  ['retire', aRotation(), false],
  ['roll_back', null, true],
  ['abandon', null, true],
  ['finish', aRotation(), true],
])('done again, %s (%#)', (action, rotation, done) => {
  expect(isDone(action, rotation)).toBe(done);
});

test('a grace period ends at its end, and none that never began', () => {
  expect(isGraceOver({ graceUntil: NOW }, NOW)).toBe(true);
  expect(isGraceOver({ graceUntil: LATER }, NOW)).toBe(false);
  expect(isGraceOver({ graceUntil: null }, NOW)).toBe(false);
});
