import {
  type RotationDue,
  rotationListed,
} from '../../../../src/TypeScript/application/rotation/rotation_due';
import {
  type PageAction,
  rotationFindings,
  rotationView,
} from '../../../../src/TypeScript/application/rotation/rotation_view';
import { BANK_PROFILES } from '../../../../src/TypeScript/banks/index';
import type { CalendarDate } from '../../../../src/TypeScript/domain/calendar_date';
import type { Rotation, SecretReference } from '../../../../src/TypeScript/domain/records';
import { acceptedText } from '../../../../src/TypeScript/domain/rotation_slots';
import type { BankProfileId, RotationStep } from '../../../../src/TypeScript/domain/vocabulary';
import { nextText } from '../../../../src/TypeScript/ui/rotation/rotation_words';
import { codes } from '../../support/findings';
import { aBank, aCredential, aSecret } from '../../support/records';
import { accepted, aRotation, EARLIER, LATER, NOW, PENDING, promoted } from '../../support/rotations';
import { aPair } from '../../support/world';

/** What the page shows in every state, for both kinds, whatever the bank does with the old secret. */

/** One profile for each thing that a bank can do with the old secret. */
const PROFILES = { supported: 'gocardless_bad', none: 'pluggy', unknown: 'custom' } as const satisfies Record<
  string,
  BankProfileId
>;
type Overlap = keyof typeof PROFILES;

test.each(Object.entries(PROFILES))('the profiles of this test: %s', (overlap, profile) => {
  expect(BANK_PROFILES[profile].overlap).toBe(overlap);
});

const view = (
  rotation: Rotation | null,
  references: readonly SecretReference[],
  overlap: Overlap,
  now = NOW,
) =>
  rotationView(
    { bank: aBank({ profile: PROFILES[overlap] }), credential: aCredential({ rotation }), references },
    now,
  );
/** The steps in short: `create✓ start✓ test▶ promote`. */
const journeyOf = ({ ways }: ReturnType<typeof view>): string[] =>
  ways.map(({ steps }) =>
    steps.map(({ step, status }) => step + { done: '✓', now: '▶', next: '' }[status]).join(' '),
  );

const waiting = [...aPair(), PENDING];
const inPlace = (changes: Partial<Rotation> = {}) => aRotation({ kind: 'in_place', ...changes });
const inPlaceAccepted = acceptedText(aPair());
const OVER = '2026-11-23T12:00:00.000Z';

describe.each<Overlap>(['supported', 'unknown', 'none'])('a bank with overlap %s', (overlap) => {
  const grace = overlap === 'none' ? '' : ' grace';

  test('before a start, nothing pending: what to create comes first, and both ways are shown', () => {
    const shown = view(null, aPair(), overlap);
    expect(journeyOf(shown)).toEqual([
      `create▶ start test promote${grace} retire`,
      `start▶ change test promote${grace} retire`,
    ]);
    expect(shown.ways.map(({ whyNot }) => whyNot)).toEqual([
      'no_pending',
      overlap === 'none' ? 'no_overlap' : null,
    ]);
    expect([shown.lead, shown.others]).toEqual(['add_pending', overlap === 'none' ? [] : ['start_in_place']]);
    expect(shown.canAdd.map(({ role }) => role)).toEqual(['client_secret', 'client_id']);
    expect(nextText(shown)).toBe('rotation_next_create');
  });

  test('before a start, a secret pending', () => {
    const shown = view(null, waiting, overlap);
    expect(journeyOf(shown)[0]).toBe(`create✓ start▶ test promote${grace} retire`);
    expect(shown.ways.map(({ whyNot }) => whyNot)).toEqual([
      null,
      overlap === 'none' ? 'no_overlap' : 'pending_there',
    ]);
    expect([shown.lead, shown.others]).toEqual(['start_new_id', ['add_pending']]);
    expect(shown.canAdd.map(({ role }) => role)).toEqual(['client_id']);
    expect(nextText(shown)).toBe('rotation_next_start');
  });

  test.each<
    [string, Rotation, readonly SecretReference[], string, readonly [PageAction, PageAction[]], string]
  >([
    [
      'started',
      aRotation(),
      waiting,
      `create✓ start✓ test▶ promote${grace} retire`,
      ['test', ['abandon', 'add_pending']],
      'rotation_next_test',
    ],
    [
      'started, the pending one gone',
      aRotation(),
      aPair(),
      `create▶ start✓ test promote${grace} retire`,
      ['add_pending', ['abandon']],
      'rotation_next_create',
    ],
    [
      'accepted',
      aRotation({ accepted }),
      waiting,
      `create✓ start✓ test✓ promote▶${grace} retire`,
      ['promote', ['test', 'abandon', 'add_pending']],
      'rotation_next_promote',
    ],
    [
      'in place, accepted',
      inPlace({ accepted: inPlaceAccepted }),
      aPair(),
      `start✓ change✓ test✓ promote▶${grace} retire`,
      ['promote', ['test', 'abandon']],
      'rotation_next_promote',
    ],
    [
      'grace over',
      aRotation({ accepted, step: 'grace', graceUntil: EARLIER }),
      promoted,
      `create✓ start✓ test✓ promote✓${grace === '' ? '' : ' grace✓'} retire▶`,
      ['retire', []],
      overlap === 'none' ? 'rotation_next_ended' : 'rotation_next_retire',
    ],
  ])('%s', (_name, rotation, references, journey, [lead, others], next) => {
    const shown = view(rotation, references, overlap);
    expect(journeyOf(shown)).toEqual([journey]);
    expect([shown.lead, shown.others]).toEqual([lead, others]);
    expect(nextText(shown)).toBe(next);
    expect(shown.asksGrace).toBe(lead === 'promote' && overlap !== 'none');
  });

  test('in its grace period: only a way back, and none in place', () => {
    const shown = view(aRotation({ accepted, step: 'grace', graceUntil: LATER }), promoted, overlap);
    expect(journeyOf(shown)[0]).toContain(overlap === 'none' ? 'retire▶' : 'grace▶ retire');
    expect([shown.lead, shown.others]).toEqual([null, ['roll_back']]);
    const changed = view(
      inPlace({ accepted: inPlaceAccepted, step: 'grace', graceUntil: LATER }),
      aPair(),
      overlap,
    );
    expect([changed.lead, changed.others]).toEqual([null, []]);
    expect([nextText(shown), nextText(changed)]).toEqual([
      'rotation_next_grace',
      'rotation_next_grace_in_place',
    ]);
  });

  test('in its grace period it is told that calls need the previous secret, and not before or after', () => {
    const outcomes = ['ok', 'BCR_FALLBACK_USED'];
    const inGrace = aRotation({ accepted, step: 'grace', graceUntil: LATER });
    const told = (rotation: Rotation, now: string, seen: readonly string[]): readonly string[] =>
      codes(rotationFindings(view(rotation, promoted, overlap, now), seen));
    expect(told(inGrace, NOW, outcomes)).toEqual(['BCR_FALLBACK_USED']);
    expect(told(inGrace, NOW, ['ok'])).toEqual([]);
    expect(told({ ...inGrace, graceUntil: EARLIER }, NOW, outcomes)).toEqual([]);
  });

  test.each<[RotationStep, string]>([
    ['starting', 'start'],
    ['promoting', 'promote'],
    ['retiring', 'retire'],
    ['abandoning', 'test'],
    ['rolling_back', overlap === 'none' ? 'retire' : 'grace'],
  ])('cut off while %s: it can only be finished', (step, at) => {
    const shown = view(aRotation({ accepted, step, graceUntil: LATER }), waiting, overlap);
    expect(shown.ways[0]?.steps.find(({ status }) => status === 'now')?.step).toBe(at);
    expect([shown.lead, shown.others, shown.canAdd]).toEqual(['finish', [], []]);
    expect(nextText(shown)).toBe('rotation_next_finish');
  });
});

describe('a change in place', () => {
  test('within the hour it says until when the password can be on its way, and can be tested all the same', () => {
    const shown = view(inPlace({ startedAt: '2026-11-23T11:30:00.000Z' }), aPair(), 'supported');
    expect(shown.arrivesBy).toBe('2026-11-23T12:30:00.000Z');
    expect(journeyOf(shown)).toEqual(['start✓ change▶ test promote grace retire']);
    expect(shown.ways[0]?.steps[1]?.until).toBe(shown.arrivesBy);
    expect([shown.lead, shown.others]).toEqual(['test', ['abandon']]);
    expect(nextText(shown)).toBe('rotation_next_change');
  });

  test('after the hour it is to be tested', () => {
    const shown = view(inPlace({ startedAt: '2026-11-23T11:00:00.000Z' }), aPair(), 'supported', OVER);
    expect(shown.arrivesBy).toBeNull();
    expect(journeyOf(shown)).toEqual(['start✓ change✓ test▶ promote grace retire']);
    expect(nextText(shown)).toBe('rotation_next_test_in_place');
  });
});

test.each<[string, readonly SecretReference[], unknown]>([
  ['no secret at all', [], ['no_secret', 'no_secret']],
  ['a pending one without a current one', [PENDING], ['no_current', 'no_current']],
  [
    'two in one slot',
    [...aPair(), aSecret({ id: 150, secretId: 'custsecret_house_twin' })],
    ['slot_twice', 'slot_twice'],
  ],
])('%s: nothing can be started', (_name, references, why) => {
  const shown = view(null, references, 'supported');
  expect(shown.ways.map(({ whyNot }) => whyNot)).toEqual(why);
  expect([shown.lead, shown.others]).toEqual([null, []]);
  expect(nextText(shown)).toBe('rotation_next_no_way');
});

describe('what is due in the list', () => {
  const day = (text: string) => text as CalendarDate;
  const due = (
    rotation: Rotation | null,
    references: readonly SecretReference[],
    today = '2026-11-23',
  ): RotationDue =>
    rotationListed(
      { bank: aBank({ profile: 'gocardless_bad' }), credential: aCredential({ rotation }), references },
      NOW,
      day(today),
    ).due;
  const ending = (expiresOn: string | null, issuedOn: string | null = null) => [
    aSecret({ expiresOn: expiresOn as CalendarDate | null, issuedOn: issuedOn as CalendarDate | null }),
  ];

  test.each<[string, RotationDue, Rotation | null, readonly SecretReference[], string?]>([
    ['started', { due: 'go_on' }, aRotation(), waiting],
    ['cut off', { due: 'go_on' }, aRotation({ step: 'promoting', accepted }), waiting],
    ['grace over', { due: 'go_on' }, aRotation({ step: 'grace', accepted, graceUntil: EARLIER }), promoted],
    [
      'grace',
      { due: 'wait', until: LATER },
      aRotation({ step: 'grace', accepted, graceUntil: LATER }),
      promoted,
    ],
    ['long before', { due: 'start_by', on: day('2026-12-17') }, null, ending('2026-12-31')],
    [
      'the day of the head start',
      { due: 'start', on: day('2026-12-17') },
      null,
      ending('2026-12-31'),
      '2026-12-17',
    ],
    [
      'two thirds of a long life',
      { due: 'start', on: day('2026-09-01') },
      null,
      ending('2027-01-01', '2026-01-01'),
    ],
    ['the last day', { due: 'start', on: day('2026-12-17') }, null, ending('2026-12-31'), '2026-12-31'],
    ['the day after', { due: 'expired', on: day('2026-12-31') }, null, ending('2026-12-31'), '2027-01-01'],
    ['no date', { due: 'no_date' }, null, ending(null)],
    ['no secret', { due: 'nothing' }, null, []],
  ])('%s', (_name, expected, rotation, references, today = '2026-11-23') => {
    expect(due(rotation, references, today)).toEqual(expected);
  });
});
