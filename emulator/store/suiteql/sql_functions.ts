import type { Database, SqlValue } from '../database';
import { formatDate, parseDate } from './date_formats';
import {
  addDays,
  addMonths,
  daysBetween,
  lastDay,
  localDate,
  monthsBetween,
  truncateDate,
} from './oracle_dates';
import {
  formatNumber,
  initialCapitals,
  numberOf,
  padded,
  positionIn,
  substring,
  trimmed,
} from './oracle_text';
import { failedSearch } from './search_error';

/**
 * Gives the database Oracle's functions where SQLite's differ. Their SQL names start with `ora_`; a NULL argument gives NULL, and so
 * does an empty text, which Oracle does not tell from NULL.
 * @param now the account's time, ISO 8601 UTC
 * @param timeZone the zone whose clocks dates are read on
 */
export function defineOracleFunctions(database: Database, now: () => string, timeZone: string): void {
  const define = (name: string, body: (...values: never[]) => SqlValue): void => {
    database.defineFunction(`ora_${name}`, body.length, (...values) => {
      if (values.some((value) => value === null)) return null;
      const result = (body as (...values: SqlValue[]) => SqlValue)(...values);
      return result === '' ? null : result;
    });
  };
  database.defineFunction('ora_now', 0, () => localDate(now(), timeZone), false);
  define('local', (instant: string) => localDate(instant, timeZone));

  define('add_days', (date: string, days: number) => addDays(date, days));
  define('days_between', (later: string, earlier: string) => daysBetween(later, earlier));
  define('add_months', (date: string, months: number) => addMonths(date, months));
  define('months_between', (later: string, earlier: string) => monthsBetween(later, earlier));
  define('last_day', (date: string) => lastDay(date));
  define('trunc_date', (date: string, model: string) => truncateDate(date, model));
  define('format_date', (date: string, model: string) => formatDate(date, model));
  define('to_date', (text: SqlValue, model: string) => parseDate(String(text), model));

  define('to_number', (text: SqlValue) => numberOf(String(text)));
  define('format_number', (value: number, model: string) => formatNumber(value, model));
  define('number_text', (value: number) => String(value).replace(/^(-?)0\./, '$1.'));
  define('divide', (left: number, right: number) => {
    if (Number(right) === 0) throw failedSearch('ORA-01476: divisor is equal to zero');
    return Number(left) / Number(right);
  });
  define('mod', (left: number, right: number) => (right === 0 ? left : left % right));
  define('trunc_number', (value: number, digits: number) => scaled(value, digits, Math.trunc));
  define('round_number', (value: number, digits: number) => scaled(value, digits, roundHalfUp));

  define('upper', (text: SqlValue) => String(text).toUpperCase());
  define('lower', (text: SqlValue) => String(text).toLowerCase());
  define('initcap', (text: SqlValue) => initialCapitals(String(text)));
  define('substr', (text: SqlValue, at: number, length: number) => substring(String(text), at, length));
  define('instr', (text: SqlValue, part: SqlValue, at: number, occurrence: number) =>
    positionIn(String(text), String(part), at, occurrence),
  );
  define('lpad', (text: SqlValue, length: number, filler: SqlValue) =>
    padded(String(text), length, String(filler), 'left'),
  );
  define('rpad', (text: SqlValue, length: number, filler: SqlValue) =>
    padded(String(text), length, String(filler), 'right'),
  );
  define('trim', (text: SqlValue) => trimmed(String(text), ' ', 'both'));
  define('ltrim', (text: SqlValue, set: SqlValue) => trimmed(String(text), String(set), 'left'));
  define('rtrim', (text: SqlValue, set: SqlValue) => trimmed(String(text), String(set), 'right'));
}

/** Works on a number as if the point stood `digits` places further right. */
function scaled(value: number, digits: number, work: (value: number) => number): number {
  const factor = 10 ** Math.trunc(digits);
  return digits < 0
    ? work(value * factor) / factor
    : Number((work(Number((value * factor).toPrecision(15))) / factor).toPrecision(15));
}

/** Oracle rounds halves away from zero. */
function roundHalfUp(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}
