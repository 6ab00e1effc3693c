import { type NeedSummary, nextSteps } from '../../../../src/TypeScript/application/health/next_steps';
import type { ConnectionNeed } from '../../../../src/TypeScript/domain/connection_needs';

const needs = (...summaries: readonly [ConnectionNeed, number, (string | null)?][]): NeedSummary[] =>
  summaries.map(([need, count, lastVerified = null], at) => ({ need, count, first: at + 7, lastVerified }));

test.each([
  ['no connection', needs(), { kind: 'none_yet' }],
  ['needs that none has', needs(['refused', 0]), { kind: 'none_yet' }],
  ['only disabled ones', needs(['disabled', 3]), { kind: 'none_in_use' }],
  [
    'all that are in use work',
    needs(['nothing', 2, '2026-11-23T06:00:00.000Z'], ['disabled', 1]),
    { kind: 'all_answer', lastChecked: '2026-11-23T06:00:00.000Z' },
  ],
  [
    'one connection is named, several are not',
    needs(['refused', 1], ['ended', 2], ['nothing', 5]),
    {
      kind: 'steps',
      steps: [
        { need: 'refused', count: 1, connection: 7 },
        { need: 'ended', count: 2, connection: null },
      ],
      further: 0,
    },
  ],
])('%s', (_name, summary, expected) => {
  expect(nextSteps(summary)).toEqual(expected);
});

test('three things to do at most, and how many more there are', () => {
  const next = nextSteps(
    needs(['refused', 1], ['ended', 1], ['renewal', 1], ['ends_soon', 1], ['no_date', 1], ['nothing', 1]),
  );
  expect(next).toMatchObject({ kind: 'steps', further: 2 });
  expect(next.kind === 'steps' && next.steps.map(({ need }) => need)).toEqual([
    'refused',
    'ended',
    'renewal',
  ]);
});
