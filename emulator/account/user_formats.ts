import { DateTime } from 'luxon';
import { DATE_FORMATS, NUMBER_FORMATS, type Preferences, TIME_FORMATS } from './preferences';

/** How one person writes and reads dates, times and numbers. */
export class UserFormats {
  constructor(readonly preferences: Preferences) {}

  /** A day. @param day `2026-12-31` */
  day(day: string): string {
    return DateTime.fromISO(day, { zone: 'utc' }).toFormat(this.#dateFormat);
  }

  /** A typed day as `2026-12-31`; undefined when it is none. */
  readDay(text: string): string | undefined {
    const day = DateTime.fromFormat(text, this.#dateFormat, { zone: 'utc' });
    return day.isValid ? day.toISODate() : undefined;
  }

  /**
   * A moment with its seconds: `11/23/2026 9:05:00 am`.
   * @param time milliseconds since 1970
   * @param zone IANA name; the person's own when left out
   */
  time(time: number, zone: string = this.preferences.timeZone): string {
    return DateTime.fromMillis(time, { zone, locale: 'en-US' }).toFormat(this.#timeFormat).toLowerCase();
  }

  /** A typed moment; undefined when it is none. */
  readTime(text: string, zone: string = this.preferences.timeZone): Date | undefined {
    const time = DateTime.fromFormat(text, this.#timeFormat, { zone, locale: 'en-US' });
    return time.isValid ? time.toJSDate() : undefined;
  }

  /** A moment without seconds, as lists show it: `11/23/2026 9:05 am`. @param instant ISO 8601 */
  instant(instant: string): string {
    const { timeZone, timeFormat } = this.preferences;
    const time = DateTime.fromISO(instant, { zone: timeZone, locale: 'en-US' });
    return `${time.toFormat(this.#dateFormat)} ${time.toFormat(timeFormat).toLowerCase()}`;
  }

  /**
   * A number.
   * @param decimals how many it must have; as many as it has when left out
   * @param grouped whether thousands are set apart
   */
  number(value: number, options: { decimals?: number; grouped: boolean }): string {
    const { group, decimal } = NUMBER_FORMATS[this.preferences.numberFormat];
    const plain = options.decimals === undefined ? String(value) : value.toFixed(options.decimals);
    const [whole = '', decimals] = plain.split('.');
    const grouped = options.grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
    return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
  }

  /** A typed number; undefined when it is none. */
  readNumber(text: string): number | undefined {
    const { group, decimal } = NUMBER_FORMATS[this.preferences.numberFormat];
    const plain = text.trim().replaceAll(group, '').replace(decimal, '.');
    return /^-?\d*\.?\d+(e[+-]?\d+)?$|^-?\d+\.$/i.test(plain) ? Number(plain) : undefined;
  }

  /** The person's date format as a hint: `M/D/YYYY`. */
  get datePattern(): string {
    return this.preferences.dateFormat;
  }

  /** The person's time format as a hint: `h:mm am`. */
  get timePattern(): string {
    return this.preferences.timeFormat.replace('a', 'am');
  }

  get #dateFormat(): string {
    return DATE_FORMATS[this.preferences.dateFormat];
  }

  get #timeFormat(): string {
    return `${this.#dateFormat} ${TIME_FORMATS[this.preferences.timeFormat]}`;
  }
}
