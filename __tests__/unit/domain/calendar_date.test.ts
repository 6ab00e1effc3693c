import * as fc from 'fast-check';
import {
  addDays,
  calendarDate,
  daysBetween,
  isBefore,
  knownDate,
} from '../../../src/TypeScript/domain/calendar_date';

test.each(['2024-02-29', '2026-12-31', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
  expect(calendarDate(text)).toBe(text);
});

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-1-1',
  '26-01-01',
  '2026-01-01T00:00:00Z',
  '23/11/2026',
  '',
])('%j is no date', (text) => {
  expect(calendarDate(text)).toBeUndefined();
});

test('a date in the code that does not exist is a mistake', () => {
  expect(() => knownDate('2026-02-30')).toThrow(RangeError);
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2026-10-24', 1, '2026-10-25'],
  ['2026-03-29', 365, '2027-03-29'],
])('%s and %d days is %s', (date, days, expected) => {
  expect(addDays(knownDate(date), days)).toBe(expected);
});

test.each([
  // Over the days on which clocks change in New York, Lisbon and (once) São Paulo: a day is a day.
  ['2026-03-07', '2026-03-09', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['2018-11-03', '2018-11-05', 2],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-11-23', '2026-11-23', 0],
  ['2026-11-24', '2026-11-23', -1],
])('from %s to %s are %d days', (from, to, days) => {
  expect(daysBetween(knownDate(from), knownDate(to))).toBe(days);
});

test('adding days and counting them are each other’s reverse', () => {
  const dates = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((date) => knownDate(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(dates, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      const other = addDays(date, days);
      expect(daysBetween(date, other)).toBe(days);
      expect(isBefore(date, other)).toBe(days > 0);
      expect(addDays(other, -days)).toBe(date);
    }),
  );
});
