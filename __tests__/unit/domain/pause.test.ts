import { refusedBy } from '../../../src/TypeScript/domain/bank_failure';
import { isOver, pauseAfter, pauseFinding, pauseOf } from '../../../src/TypeScript/domain/pause';
import { aCredential } from '../support/records';
import { aRotation, NOW } from '../support/rotations';

const failure = (code: number, error: string | null, headers: Readonly<Record<string, string>> = {}) =>
  refusedBy({ code, headers, body: '' }, error, 'token', Date.parse(NOW));

const inPlace = aRotation({ kind: 'in_place', startedAt: '2026-11-23T11:30:00.000Z' });

test.each([
  ['a refused secret', failure(401, 'invalid_client'), {}, { code: 'BCR_BANK_REFUSED_SECRET', until: null }],
  ['the same while a new value arrives', failure(401, 'invalid_client'), { rotation: inPlace }, null],
  [
    '429 with Retry-After',
    failure(429, null, { 'retry-after': '30' }),
    {},
    { code: 'BCR_RATE_LIMITED', until: '2026-11-23T12:00:30.000Z' },
  ],
  ['429 without', failure(429, null), {}, { code: 'BCR_RATE_LIMITED', until: '2026-11-23T12:01:00.000Z' }],
  ['a bank that is down', failure(503, null), {}, null],
  ['a scope', failure(400, 'invalid_scope'), {}, null],
])('%s', (_what, failed, changes, expected) => {
  const credential = aCredential(changes);
  expect(pauseAfter(failed, { credential, references: [], now: NOW })).toEqual(expected);
});

const refused = { lastFailure: 'BCR_BANK_REFUSED_SECRET', failuresInARow: 1, nextAttempt: null };
const limited = { lastFailure: 'BCR_RATE_LIMITED', failuresInARow: 1 };

test.each([
  ['nothing failed', {}, null],
  ['a refused secret', refused, { code: 'BCR_BANK_REFUSED_SECRET', until: null }],
  ['a refused secret, the configuration was changed', { ...refused, failuresInARow: 0 }, null],
  ['a refused secret while a new value arrives', { ...refused, rotation: inPlace }, null],
  ['another failure', { ...refused, lastFailure: 'BCR_BANK_REFUSED_SCOPE' }, null],
  ['a refused secret that is tried again', { ...refused, nextAttempt: '2026-11-23T14:00:00.000Z' }, null],
  // Found by the drill: the Health Check's next attempt, hours away, is no pause for calls.
  ['fewer calls', { ...limited, nextAttempt: '2026-11-23T14:00:00.000Z' }, null],
])('the record tells of %s', (_what, changes, expected) => {
  expect(pauseOf({ credential: aCredential(changes), references: [], now: NOW })).toEqual(expected);
});

test('a pause says until when and why', () => {
  expect(pauseFinding({ code: 'BCR_BANK_REFUSED_SECRET', until: null }).code).toBe('BCR_PAUSED');
  const until = '2026-11-23T12:00:01.000Z';
  expect(pauseFinding({ code: 'BCR_RATE_LIMITED', until })).toMatchObject({
    code: 'BCR_PAUSED_UNTIL',
    message: expect.stringContaining('2026-11-23 12:01 UTC'),
  });
});

test('a pause is over when its time has come, and never by itself when it waits for a person', () => {
  const isOverAt = (until: string | null): boolean => isOver({ code: 'BCR_RATE_LIMITED', until }, NOW);
  expect(isOverAt('2026-11-23T12:00:01.000Z')).toBe(false);
  expect(isOverAt(NOW)).toBe(true);
  expect(isOverAt('2026-11-23T11:59:59.000Z')).toBe(true);
  expect(isOverAt(null)).toBe(false);
});
