import type { Instant } from './records';

/** A moment as a text in every language: `2026-11-23 12:00 UTC`, rounded up to the minute so that it is not too early. */
export function utcText(instant: Instant): string {
  const minute = Math.ceil(Date.parse(instant) / 60_000) * 60_000;
  return `${new Date(minute).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
