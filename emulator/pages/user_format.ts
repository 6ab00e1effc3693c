import type { Session } from '../account/account';

/**
 * An instant as whoever looks at the page reads it: `11/23/2026 9:05 am`.
 * @param instant ISO 8601
 */
export function instantText({ formats }: Session, instant: string): string {
  return formats.instant(instant);
}
