import * as fc from 'fast-check';
import {
  MOST_PAGE_SIZE,
  monitorState,
  rangeOf,
  readStateRequest,
} from '../../../../src/TypeScript/application/health/monitor_state';
import type { CalendarDate } from '../../../../src/TypeScript/domain/calendar_date';

test.each([
  [{}, { page: 1, pageSize: 100 }],
  [{ page: '3' }, { page: 3, pageSize: 100 }],
  [
    { page: '2', pageSize: '1000' },
    { page: 2, pageSize: 1000 },
  ],
])('%j is understood', (parameters, request) => {
  expect(readStateRequest(parameters)).toEqual(request);
});

test.each([
  [{ page: '0' }, ['page']],
  [{ page: '1.5' }, ['page']],
  [{ page: ' 1' }, ['page']],
  [{ pageSize: '1001' }, ['pageSize']],
  [{ page: '', pageSize: 'all' }, ['page', 'pageSize']],
])('%j is refused', (parameters, fields) => {
  const refused = readStateRequest(parameters);
  expect(Array.isArray(refused) && refused.map(({ code, field }) => [code, field])).toEqual(
    fields.map((field) => ['BCR_ARGUMENT', field]),
  );
});

test('pages follow one another without a gap', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 1, max: MOST_PAGE_SIZE }),
      (page, pageSize) => {
        const { first, last } = rangeOf({ page, pageSize });
        expect(last - first + 1).toBe(pageSize);
        expect(rangeOf({ page: page + 1, pageSize }).first).toBe(last + 1);
      },
    ),
  );
});

test('days are counted in the company’s calendar, and counts name every need', () => {
  const connection = {
    id: 5,
    name: 'Statements',
    bank: 'Example Bank',
    environment: 'test' as const,
    state: 'active' as const,
    need: 'ended' as const,
    nextEnd: '2026-11-20' as CalendarDate,
    lastVerified: '2026-11-19T06:00:00.000Z',
    lastFailure: null,
  };
  const state = monitorState(
    { page: 2, pageSize: 2 },
    {
      now: '2026-11-24T01:00:00.000Z',
      today: '2026-11-23' as CalendarDate,
      needs: [
        { need: 'ended', count: 1, first: 5, lastVerified: null },
        { need: 'nothing', count: 3, first: 1, lastVerified: null },
        { need: 'disabled', count: 1, first: 9, lastVerified: null },
      ],
      connections: [connection, { ...connection, id: 6, nextEnd: null, lastVerified: null }],
    },
  );
  expect(state.counts).toMatchObject({ connections: 5, needAttention: 1 });
  expect(Object.values(state.counts.needs).reduce((sum, count) => sum + count, 0)).toBe(5);
  expect(state.page).toEqual({ number: 2, size: 2, pages: 3 });
  expect(state.connections.map(({ daysLeft, lastSuccess }) => [daysLeft, lastSuccess])).toEqual([
    [-3, '2026-11-19T06:00:00.000Z'],
    [null, null],
  ]);
  expect(Object.keys(state.connections[0] ?? {}).sort()).toEqual([
    'bank',
    'daysLeft',
    'environment',
    'id',
    'lastFailure',
    'lastSuccess',
    'name',
    'need',
    'state',
  ]);
});
