import fc from 'fast-check';
import { formatDate, parseDate } from '../../emulator/store/suiteql/date_formats';
import { addMonths, dateOf, millisecondsOf } from '../../emulator/store/suiteql/oracle_dates';
import { formatNumber, positionIn, substring } from '../../emulator/store/suiteql/oracle_text';
import { thrownBy } from './store_support';

const FORMATS: readonly (readonly [string, string])[] = [
  ['YYYY-MM-DD', '2026-03-05'],
  ['MM/DD/YY HH24:MI:SS', '03/05/26 00:07:09'],
  ['FMMM/DD/YYYY', '3/5/2026'],
  ['HH:MI AM', '12:07 AM'],
  ['HH12 p.m.', '12 a.m.'],
  ['Dy DD Mon YYYY', 'Thu 05 Mar 2026'],
  ['DAY, MONTH', 'THURSDAY , MARCH    '],
  ['fmDay, Month', 'Thursday, March'],
  ['Q DDD D WW IW', '1 064 5 10 10'],
  ['"Day" DD', 'Day 05'],
];

test.each(FORMATS)('TO_CHAR with %s gives %s', (model, expected) => {
  expect(formatDate('2026-03-05 00:07:09', model)).toBe(expected);
});

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['2026-12-31', 'YYYY-MM-DD', '2026-12-31'],
  ['12/31/2026 2:05 pm', 'MM/DD/YYYY HH:MI AM', '2026-12-31 14:05:00'],
  ['31-Dec-2026', 'DD-MON-YYYY', '2026-12-31'],
  ['20261231T1405', 'YYYYMMDD"T"HH24MI', '2026-12-31 14:05:00'],
  ['2026.12.31', 'YYYY-MM-DD', '2026-12-31'],
];

test.each(TEXTS)('TO_DATE reads %s by %s', (text, model, expected) => {
  expect(parseDate(text, model)).toBe(expected);
});

test.each([
  ['31/12/2026', 'MM/DD/YYYY'],
  ['2026-02-29', 'YYYY-MM-DD'],
  ['2026-12', 'YYYY-MM-DD'],
  ['2026-12-31 10:00', 'YYYY-MM-DD'],
  ['2026-12-31 24:00', 'YYYY-MM-DD HH24:MI'],
])('TO_DATE refuses %s by %s', (text, model) => {
  expect(thrownBy(() => parseDate(text, model)).name).toBe('SSS_SEARCH_ERROR_OCCURRED');
});

test.each([
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-02-28', 12, '2026-02-28'],
  ['2025-02-28', -12, '2024-02-29'],
  ['2026-08-30', 6, '2027-02-28'],
  ['2026-01-15 10:30:00', -1, '2025-12-15 10:30:00'],
])('ADD_MONTHS(%s, %p) is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

const moments = fc
  .integer({ min: Date.UTC(1600, 0, 1), max: Date.UTC(9999, 11, 31) })
  .map((at) => dateOf(at));

test('a date that is written out reads back as the same date', () => {
  fc.assert(
    fc.property(moments, (date) => {
      const model = 'YYYY/MM/DD HH:MI:SS AM';
      expect(parseDate(formatDate(date, model), model)).toBe(date);
    }),
  );
});

test('dates sort as the moments they stand for', () => {
  fc.assert(
    fc.property(moments, moments, (a, b) => {
      expect(Math.sign(millisecondsOf(a) - millisecondsOf(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});

test('what INSTR finds, SUBSTR takes', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[abc]{1,12}$/), fc.stringMatching(/^[abc]{1,2}$/), (text, part) => {
      const at = positionIn(text, part, 1, 1);
      expect(at > 0).toBe(text.includes(part));
      if (at > 0) expect(substring(text, at, part.length)).toBe(part);
    }),
  );
});

test.each([
  [1234.5, '9,999.00', ' 1,234.50'],
  [-12, '999', ' -12'],
  [0, '999', '   0'],
  [0.5, '999.9', '    .5'],
  [0, '990', '   0'],
  [7, '000', ' 007'],
  [12.5, 'FM999.99', '12.5'],
  [12, 'FM999', '12'],
  [1000, '999', '####'],
])('TO_CHAR(%p, %p) is %p', (value, model, expected) => {
  expect(formatNumber(value, model)).toBe(expected);
});
