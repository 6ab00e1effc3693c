import * as format from 'N/format';
import { type CalendarDate, calendarDate } from '../../domain/calendar_date';
import type { Instant } from '../../domain/records';
import { dayOf } from '../records/record_values';

/** Dates and numbers as the user's preferences have them (N/format; no units). */

/** A calendar day. Midday keeps it the same day in every time zone that the format may be made in. */
export function dayText(date: CalendarDate): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return String(format.format({ value: new Date(year, month - 1, day, 12), type: format.Type.DATE }));
}

/** What stands where a stored moment cannot be read; the record's own form shows the text that is kept. */
const UNREADABLE = '?';

/** A moment, in the user's time zone: NetSuite's default for DATETIME (help page section_4407048610). */
export function momentText(instant: Instant): string {
  const value = new Date(instant);
  if (Number.isNaN(value.getTime())) return UNREADABLE;
  return String(format.format({ value, type: format.Type.DATETIME }));
}

/** A whole number with the user's separators. */
export function integerText(value: number): string {
  return String(format.format({ value, type: format.Type.INTEGER }));
}

/**
 * A day as somebody entered it in a date field of a page.
 *
 * @returns `null` for an empty field; `undefined` for a text that is no date in the user's format
 */
export function dayEntered(text: string | undefined): CalendarDate | null | undefined {
  if (text === undefined || text.trim() === '') return null;
  try {
    const parsed: unknown = format.parse({ value: text, type: format.Type.DATE });
    return parsed instanceof Date ? calendarDate(dayOf(parsed)) : undefined;
  } catch {
    return undefined;
  }
}
