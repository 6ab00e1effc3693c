import { DateTime } from 'luxon';
import type { Account } from '../account/account';

/**
 * An instant as the account's users read it, in the company's time zone: `11/23/2026 9:05 am`.
 * @param instant ISO 8601
 */
export function instantText(account: Account, instant: string): string {
  const { dateFormat, timeZone } = account.company;
  const time = DateTime.fromISO(instant, { zone: timeZone, locale: 'en-US' });
  return `${time.toFormat(dateFormat)} ${time.toFormat('h:mm a').toLowerCase()}`;
}
