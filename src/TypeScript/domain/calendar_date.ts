/** A day without a time, `YYYY-MM-DD`: proven to exist in the calendar by `calendarDate`. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Midnight in UTC, where every day has the same length: the day's number is exact whatever time zone the company has. */
function dayNumber(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/**
 * Reads a calendar date.
 *
 * @param text `YYYY-MM-DD`
 * @returns the date, or `undefined` when the text has another form or the day does not exist (30 February)
 */
export function calendarDate(text: string): CalendarDate | undefined {
  if (!FORM.test(text)) return undefined;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  // Some engines read 30 February as 2 March, others as no date: only a day that reads back as itself exists.
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 10) !== text)
    return undefined;
  return text as CalendarDate;
}

/**
 * A date that stands in the code.
 *
 * @throws RangeError when it is none: a mistake of whoever wrote it
 */
export function knownDate(text: string): CalendarDate {
  const date = calendarDate(text);
  if (date === undefined) throw new RangeError(`${text} is no calendar date.`);
  return date;
}

/**
 * The date so many days later, or earlier for a negative number.
 *
 * @param days whole days
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date((dayNumber(date) + days) * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as CalendarDate;
}

/** Whole days from one date to another: 0 on the same day, negative when `to` lies before `from`. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Whether the first date lies before the second. */
export function isBefore(first: CalendarDate, second: CalendarDate): boolean {
  return first < second;
}
