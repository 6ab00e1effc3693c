import type { Instant } from './records';

/** The minute that begins at a moment or after it: what may be done "from 12:01" must not be refused at 12:01. */
export function upToMinute(instant: Instant): Instant {
  return new Date(Math.ceil(Date.parse(instant) / 60_000) * 60_000).toISOString();
}

/** A moment as a text in every language: `2026-11-23 12:00 UTC`, rounded up to the minute so that it is not too early. */
export function utcText(instant: Instant): string {
  return `${upToMinute(instant).slice(0, 16).replace('T', ' ')} UTC`;
}
