import {
  arrivalTrial,
  duenessOf,
  type HealthSituation,
  isArriving,
  stateAfterCheck,
} from '../../../src/TypeScript/domain/health';
import type { ConnectionState } from '../../../src/TypeScript/domain/vocabulary';
import { aConnection, aCredential, aSecret } from '../support/records';
import { aRotation } from '../support/rotations';

const NOW = '2026-11-23T12:00:00.000Z';
const EARLIER = '2026-11-23T11:59:59.000Z';
const LATER = '2026-11-23T12:00:01.000Z';

describe('a credential', () => {
  const situation = (changes: object, more: Partial<HealthSituation> = {}): HealthSituation => ({
    credential: aCredential(changes),
    account: 'production',
    now: NOW,
    hours: 24,
    ...more,
  });

  test.each<[string, object, string]>([
    ['never verified', {}, 'due'],
    ['verified just short of a day ago', { lastVerified: '2026-11-22T12:00:01.000Z' }, 'waiting'],
    ['verified a day ago', { lastVerified: '2026-11-22T12:00:00.000Z' }, 'due'],
    ['failed, its time has come', { failuresInARow: 2, nextAttempt: NOW }, 'due'],
    ['failed, its time is to come', { failuresInARow: 2, nextAttempt: LATER }, 'waiting'],
    ['failed for a person to mend', { failuresInARow: 1, nextAttempt: null, lastVerified: null }, 'stopped'],
    ['inactive', { inactive: true }, 'left_out'],
    ['disabled', { state: 'disabled', nextAttempt: EARLIER }, 'left_out'],
    [
      'in need of attention, and somebody has changed it since',
      { state: 'needs_attention', lastVerified: EARLIER },
      'due',
    ],
  ])('that is %s', (_what, changes, expected) => {
    expect(duenessOf(situation(changes))).toBe(expected);
  });

  test.each<[HealthSituation['account'], object, string]>([
    ['production', { environment: 'production' }, 'due'],
    ['other', { environment: 'production' }, 'left_out'],
    ['other', { environment: 'production', allowedInSandbox: true }, 'due'],
    ['other', { environment: 'test' }, 'due'],
  ])('in a %s account, %j', (account, changes, expected) => {
    expect(duenessOf(situation(changes, { account }))).toBe(expected);
  });

  test('is verified again after as many hours as an administrator wants', () => {
    const lastVerified = '2026-11-23T10:00:00.000Z';
    expect(duenessOf(situation({ lastVerified }, { hours: 2 }))).toBe('due');
    expect(duenessOf(situation({ lastVerified }, { hours: 3 }))).toBe('waiting');
  });
});

describe('a value on its way', () => {
  const inPlace = aRotation({ kind: 'in_place', startedAt: '2026-11-23T11:00:00.000Z' });
  const changedAt = (fingerprintChangedAt: string | null) => [aSecret({ fingerprintChangedAt })];

  test.each([
    ['no rotation', null, [], false],
    ['a rotation to a new ID', aRotation({ startedAt: NOW }), [], false],
    ['within the hour after the start', { ...inPlace, startedAt: '2026-11-23T11:00:01.000Z' }, [], true],
    ['an hour after the start', inPlace, changedAt(null), false],
    ['within the hour after it was first seen', inPlace, changedAt('2026-11-23T11:30:00.000Z'), true],
    ['an hour after it was first seen', inPlace, changedAt('2026-11-23T11:00:00.000Z'), false],
    ['after the promotion', { ...inPlace, startedAt: NOW, step: 'grace' as const }, [], false],
    ['changed within the hour, without a rotation', null, changedAt('2026-11-23T11:30:00.000Z'), false],
    [
      'after the promotion, within the hour in which other scripts get it',
      { ...inPlace, step: 'grace' as const },
      changedAt('2026-11-23T11:30:00.000Z'),
      true,
    ],
    ['after that hour', { ...inPlace, step: 'grace' as const }, changedAt('2026-11-23T11:00:00.000Z'), false],
  ])('%s', (_what, rotation, references, expected) => {
    expect(isArriving(rotation, references, NOW)).toBe(expected);
  });

  test.each([
    ['2026-11-23T11:59:00.000Z', true, 'now'],
    ['2026-11-23T10:00:00.000Z', true, 'now'],
    ['2026-11-23T11:00:01.000Z', false, 'not_yet'],
    ['2026-11-23T11:00:00.000Z', false, 'unless_reported'],
  ])('begun at %s, changed %s: tried %s', (startedAt, hasChanged, expected) => {
    expect(arrivalTrial({ startedAt }, NOW, hasChanged)).toBe(expected);
  });
});

describe('a connection', () => {
  const passed = { passed: true, from: 'verified', to: 'verified' } as const;
  const recovered = { passed: true, from: 'needs_attention', to: 'verified' } as const;
  const failed = { passed: false, from: 'verified', to: 'needs_attention' } as const;
  const hiccup = { passed: false, from: 'verified', to: 'verified' } as const;
  const OWN_ADDRESS = 'https://other.bank.example/v1';

  test.each<[ConnectionState, string | null, Parameters<typeof stateAfterCheck>[1], ConnectionState | null]>([
    ['active', null, passed, null],
    ['active', null, failed, 'needs_attention'],
    ['active', OWN_ADDRESS, failed, 'needs_attention'],
    ['active', null, hiccup, null],
    ['needs_attention', null, failed, null],
    ['needs_attention', null, passed, 'active'],
    ['needs_attention', OWN_ADDRESS, passed, null],
    ['needs_attention', OWN_ADDRESS, recovered, 'active'],
    ['disabled', null, failed, null],
    ['disabled', null, recovered, null],
    ['renewal_required', null, failed, null],
    ['renewal_required', null, recovered, null],
  ])('that is %s, with the address %s, after %j', (state, endpointOverride, change, expected) => {
    expect(stateAfterCheck(aConnection({ state, endpointOverride }), change)).toBe(expected);
    expect(stateAfterCheck(aConnection({ state, endpointOverride, inactive: true }), change)).toBeNull();
  });
});
