import type { SqlValue } from '../../emulator/store/database';
import { scalar } from './suiteql_support';

const VALUES: readonly (readonly [string, SqlValue])[] = [
  ['7 / 2', 3.5],
  ['1 + 2 * 3 - -4', 11],
  ["'a' || NULL || 'b' || 0.5", 'ab.5'],
  ["'it''s'", "it's"],
  ["NVL('', 'none')", 'none'],
  ["NVL2(NULL, 'some', 'none')", 'none'],
  ['COALESCE(NULL, NULL, 3)', 3],
  ['NULLIF(3, 3)', null],
  ["DECODE(NULL, 1, 'one', NULL, 'nothing', 'other')", 'nothing'],
  ["DECODE(5, 1, 'one', 2, 'two')", null],
  ["CASE WHEN 1 > 2 THEN 'more' WHEN 1 < 2 THEN 'less' END", 'less'],
  ["CASE 3 WHEN 1 THEN 'one' ELSE 'many' END", 'many'],
  ['GREATEST(1, 3, 2) - LEAST(1, 3, 2)', 2],
  ["UPPER('gjøa')", 'GJØA'],
  ["INITCAP('the MAUD of 1916')", 'The Maud Of 1916'],
  ["LENGTH('Gjøa')", 4],
  ["SUBSTR('Endurance', 1, 3)", 'End'],
  ["SUBSTR('Endurance', -4)", 'ance'],
  ["SUBSTR('Endurance', 0, 2)", 'En'],
  ["SUBSTR('Endurance', 20)", null],
  ["INSTR('Endurance', 'n')", 2],
  ["INSTR('Endurance', 'n', 1, 2)", 7],
  ["INSTR('Endurance', 'n', -1)", 7],
  ["INSTR('Endurance', 'x')", 0],
  ["REPLACE('a-b-c', '-')", 'abc'],
  ["LPAD('7', 3, '0') || RPAD('7', 2, '.')", '0077.'],
  ["TRIM('  x  ') || LTRIM('00x', '0') || RTRIM('x00', '0')", 'xxx'],
  ["CONCAT('a', CHR(66))", 'aB'],
  ['ROUND(2.5) + ROUND(-2.5)', 0],
  ['ROUND(1.005, 2)', 1.01],
  ['TRUNC(-1.29, 1)', -1.2],
  ['TRUNC(1250, -2)', 1200],
  ['MOD(7, 3) + MOD(7, 0)', 8],
  ['CEIL(1.2) + FLOOR(-1.2) + ABS(-1) + SIGN(-9)', 0],
  ["TO_NUMBER('12.5') * 2", 25],
  ["TO_CHAR(1234567.891, '9,999,999.99')", ' 1,234,567.89'],
  ["TO_CHAR(0.5, 'FM990.00')", '0.50'],
  ["TO_CHAR(1234, '999')", '####'],
  ["TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS')", '2026-11-23 07:00:00'],
  ["TRUNC(SYSDATE) - TO_DATE('2026-11-20', 'YYYY-MM-DD')", 3],
  ['SYSDATE - TRUNC(SYSDATE)', 7 / 24],
  ["TO_CHAR(SYSDATE + 1.5, 'Mon DD HH:MI am')", 'Nov 24 07:00 pm'],
  ["ADD_MONTHS(TO_DATE('2026-01-31', 'YYYY-MM-DD'), 1)", '2/28/2026'],
  ["LAST_DAY(TO_DATE('2028-02-01', 'YYYY-MM-DD'))", '2/29/2028'],
  ["MONTHS_BETWEEN(TO_DATE('2026-03-31', 'YYYY-MM-DD'), TO_DATE('2026-02-28', 'YYYY-MM-DD'))", 1],
  ["TRUNC(TO_DATE('2026-11-25', 'YYYY-MM-DD'), 'Q')", '10/1/2026'],
  ["TRUNC(TO_DATE('2026-11-25', 'YYYY-MM-DD'), 'IW')", '11/23/2026'],
];

test.each(VALUES)('%s is %p', (expression, expected) => {
  const value = scalar(expression);
  if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
  else expect(value).toBe(expected);
});
