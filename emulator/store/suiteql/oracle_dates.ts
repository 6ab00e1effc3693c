import { DateTime } from 'luxon';
import { notEmulated } from '../../runtime/suitescript_error';
import { failedSearch } from './search_error';

/*
 * A DATE in the database of the emulator is text: `2026-12-31` at midnight, `2026-12-31 14:30:00` at any other time of the day. Both
 * forms sort and compare as the moments they stand for.
 */

const DAY_MILLISECONDS = 86_400_000;

/** A date as milliseconds on a clock without time zones. */
export function millisecondsOf(date: string): number {
  const milliseconds = Date.parse(
    `${date.length === 10 ? `${date} 00:00:00` : date}`.replace(' ', 'T').concat('Z'),
  );
  if (Number.isNaN(milliseconds)) throw failedSearch('a date is expected');
  return milliseconds;
}

/** The text of a date that is given as milliseconds on a clock without time zones; parts of a second are cut off. */
export function dateOf(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');
  return text.endsWith(' 00:00:00') ? text.slice(0, 10) : text;
}

/** An instant (ISO 8601 UTC) as a date on the clocks of a time zone. */
export function localDate(instant: string, timeZone: string): string {
  const local = DateTime.fromISO(instant, { zone: timeZone }).toFormat('yyyy-MM-dd HH:mm:ss');
  return local.endsWith(' 00:00:00') ? local.slice(0, 10) : local;
}

/** `date + days`; Oracle counts in days and parts of one. */
export function addDays(date: string, days: number): string {
  return dateOf(Math.round((millisecondsOf(date) + days * DAY_MILLISECONDS) / 1000) * 1000);
}

/** `later - earlier` in days. */
export function daysBetween(later: string, earlier: string): number {
  return (millisecondsOf(later) - millisecondsOf(earlier)) / DAY_MILLISECONDS;
}

/** ADD_MONTHS: the last day of a month stays the last day, and a day that the new month lacks becomes its last. */
export function addMonths(date: string, months: number): string {
  const from = new Date(millisecondsOf(date));
  const last = daysInMonth(from.getUTCFullYear(), from.getUTCMonth());
  const month = from.getUTCMonth() + Math.trunc(months);
  const lastThere = daysInMonth(from.getUTCFullYear(), month);
  const day = from.getUTCDate() === last ? lastThere : Math.min(from.getUTCDate(), lastThere);
  const time = from.getTime() % DAY_MILLISECONDS;
  return dateOf(Date.UTC(from.getUTCFullYear(), month, day) + ((time + DAY_MILLISECONDS) % DAY_MILLISECONDS));
}

/** MONTHS_BETWEEN: whole months between equal days or two last days, otherwise parts of a month of 31 days. */
export function monthsBetween(later: string, earlier: string): number {
  const a = new Date(millisecondsOf(later));
  const b = new Date(millisecondsOf(earlier));
  const months = (a.getUTCFullYear() - b.getUTCFullYear()) * 12 + a.getUTCMonth() - b.getUTCMonth();
  const bothLast = isLastOfMonth(a) && isLastOfMonth(b);
  if (a.getUTCDate() === b.getUTCDate() || bothLast) return months;
  const days = (date: Date): number =>
    date.getUTCDate() + (date.getTime() % DAY_MILLISECONDS) / DAY_MILLISECONDS;
  return months + (days(a) - days(b)) / 31;
}

/** LAST_DAY: the last day of the date's month, at its time of day. */
export function lastDay(date: string): string {
  const from = new Date(millisecondsOf(date));
  const last = daysInMonth(from.getUTCFullYear(), from.getUTCMonth());
  return dateOf(from.getTime() + (last - from.getUTCDate()) * DAY_MILLISECONDS);
}

/** TRUNC of a date to a day, month, quarter, year, hour or minute. */
export function truncateDate(date: string, model = 'DD'): string {
  const { year, month, day, hour, minute } = partsOf(date);
  switch (model.toUpperCase()) {
    case 'DD':
    case 'DDD':
    case 'J':
      return dateOf(Date.UTC(year, month - 1, day));
    case 'MM':
    case 'MON':
    case 'MONTH':
      return dateOf(Date.UTC(year, month - 1, 1));
    case 'Q':
      return dateOf(Date.UTC(year, month - 1 - ((month - 1) % 3), 1));
    case 'Y':
    case 'YY':
    case 'YYYY':
    case 'YEAR':
      return dateOf(Date.UTC(year, 0, 1));
    case 'IW':
      return addDays(
        dateOf(Date.UTC(year, month - 1, day)),
        -((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7),
      );
    case 'HH':
    case 'HH24':
      return dateOf(Date.UTC(year, month - 1, day, hour));
    case 'MI':
      return dateOf(Date.UTC(year, month - 1, day, hour, minute));
    default:
      throw notEmulated(`TRUNC(date, '${model}') of SuiteQL`);
  }
}

/** A date in parts; months count from 1, weekdays from 0 for Sunday. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
  readonly dayOfYear: number;
}

/** Takes a date apart. */
export function partsOf(date: string): DateParts {
  const at = new Date(millisecondsOf(date));
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    weekday: at.getUTCDay(),
    dayOfYear: Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / DAY_MILLISECONDS) + 1,
  };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function isLastOfMonth(date: Date): boolean {
  return date.getUTCDate() === daysInMonth(date.getUTCFullYear(), date.getUTCMonth());
}
