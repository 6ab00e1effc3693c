import { IANAZone } from 'luxon';
import { SERVER_TIME_ZONE } from '../../assumptions';

const zone = IANAZone.create(SERVER_TIME_ZONE.value);

/**
 * Where the clocks of NetSuite's servers stand: what `new Date(y, m, d)` and `getHours()` of a server script
 * mean.
 */
export const serverTime = {
  zone: zone.name,
  /** Minutes east of UTC at an instant (milliseconds since 1970). */
  offset: (time: number): number => zone.offset(time),
  /** `PST`, `PDT`. */
  abbreviation: (time: number): string =>
    zone.offsetName(time, { format: 'short', locale: 'en-US' }) ?? zone.name,
};

/**
 * The calendar day that a script's Date stands for.
 * @returns `2026-12-31`
 */
export function dayOfDate(date: Date): string {
  const time = date.getTime();
  return new Date(time + serverTime.offset(time) * 60_000).toISOString().slice(0, 10);
}

/**
 * The Date a script gets for a calendar day: its midnight in the servers' zone.
 * @param day `2026-12-31`
 */
export function dateOfDay(day: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const first = utc - serverTime.offset(utc) * 60_000;
  return new Date(utc - serverTime.offset(first) * 60_000);
}
