/** Milliseconds after a press in which another one is taken for the same. The server takes what comes later twice, too. */
const SAME_PRESS = 3_000;

let sentAt = Number.NEGATIVE_INFINITY;

/**
 * Whether a form may be sent, for `saveRecord`. A time and not a lock for good: NetSuite may still find a mandatory field
 * empty after `saveRecord`, and then the form is sent once more.
 *
 * @param now milliseconds
 */
export function maySend(now: number = Date.now()): boolean {
  if (now - sentAt < SAME_PRESS) return false;
  sentAt = now;
  return true;
}
