import type { CalendarDate } from '../../../src/TypeScript/domain/calendar_date';
import {
  CONNECTION_NEEDS,
  isPressing,
  type NeedSituation,
  needOf,
  soonUntil,
} from '../../../src/TypeScript/domain/connection_needs';

const TODAY = '2026-11-23' as CalendarDate;
const NOW = '2026-11-23T15:00:00.000Z';
const well: NeedSituation = {
  isPutAside: false,
  state: 'active',
  credentialState: 'verified',
  nextEnd: '2027-11-23' as CalendarDate,
  graceUntil: null,
};

test.each([
  ['nothing', {}],
  ['disabled', { state: 'disabled', nextEnd: '2020-01-01' }],
  ['disabled', { credentialState: 'disabled', state: 'needs_attention' }],
  ['disabled', { isPutAside: true, state: 'needs_attention' }],
  ['refused', { state: 'needs_attention', nextEnd: '2020-01-01' }],
  ['refused', { credentialState: 'needs_attention' }],
  ['ended', { nextEnd: '2026-11-22', state: 'renewal_required' }],
  ['renewal', { state: 'renewal_required', nextEnd: '2026-11-23' }],
  ['ends_soon', { nextEnd: '2026-11-23' }],
  ['ends_soon', { nextEnd: '2026-12-23', credentialState: 'not_verified' }],
  ['nothing', { nextEnd: '2026-12-24' }],
  ['rotation_waits', { graceUntil: NOW }],
  ['nothing', { graceUntil: '2026-11-23T15:00:01.000Z' }],
  ['not_verified', { credentialState: 'not_verified', nextEnd: null }],
  ['no_date', { nextEnd: null }],
] as const)('%s: %j', (need, changes) => {
  expect(needOf({ ...well, ...changes } as NeedSituation, TODAY, NOW)).toBe(need);
});

test('all but two needs are pressing', () => {
  expect(CONNECTION_NEEDS.filter((need) => !isPressing(need))).toEqual(['nothing', 'disabled']);
});

test('what ends within thirty days ends soon', () => expect(soonUntil(TODAY)).toBe('2026-12-23'));
