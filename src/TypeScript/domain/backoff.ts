import type { BankFailure } from './bank_failure';

const HOUR = 3_600_000;
/** 1 h, 2 h, 4 h … and never longer than 32 h, as cert-manager does. */
const LONGEST = 32 * HOUR;
/** A fifth up or down, so that credentials that failed together do not come back together. */
const JITTER = 0.2;

/**
 * How long to wait before a failed credential is tried again.
 *
 * @param failures how many attempts have failed in a row, this one included: 1 or more
 * @param chance a random number from 0 up to 1
 * @returns milliseconds
 */
export function waitAfter(failures: number, chance: number): number {
  const wait = Math.min(HOUR * 2 ** (failures - 1), LONGEST);
  return Math.round(wait * (1 + JITTER * (2 * chance - 1)));
}

/** What decides about the next attempt. */
export interface Attempted {
  readonly failure: BankFailure;
  /** How many attempts have failed in a row, this one included. */
  readonly failures: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A random number from 0 up to 1. */
  readonly chance: number;
}

/**
 * When to try again.
 *
 * @returns milliseconds since 1970; `null`: not before somebody has changed something. A secret that was refused is not
 * tried again as it is: banks lock accounts for that.
 */
export function nextAttempt({ failure, failures, now, chance }: Attempted): number | null {
  if (failure.mends === 'by_person') return null;
  return now + Math.max(waitAfter(failures, chance), (failure.retryAfter ?? 0) * 1000);
}

/** A transient failure this many times in a row is one that lasts: now somebody is told. */
const LASTS = 3;

/** Whether a failure needs a person: at once when only a person can mend it, otherwise when it lasts. */
export function needsAttention(failure: BankFailure, failures: number): boolean {
  return failure.mends === 'by_person' || failures >= LASTS;
}
