import type { BankFailure } from './bank_failure';
import { type Finding, finding } from './finding';
import { isArriving } from './health';
import type { Credential, Instant, SecretReference } from './records';

/**
 * For how long no token is asked for after a failure. A secret that was refused is not tried again as it is, because banks
 * lock accounts for that; a bank that asks for fewer calls gets fewer. Only token requests wait: a token that is there can
 * still be used.
 */
export interface Pause {
  readonly code: 'BCR_BANK_REFUSED_SECRET' | 'BCR_RATE_LIMITED';
  /** `null`: until the configuration was changed or a test passed. */
  readonly until: Instant | null;
}

type Situation = Pick<Credential, 'rotation' | 'lastFailure' | 'failuresInARow' | 'nextAttempt'>;

/** Seconds to wait after a 429 that says nothing (RFC 6585 section 4: Retry-After is optional). */
const USUAL_WAIT = 60;

/**
 * The pause that a failure begins. A refusal while a new value is on its way to the secret says nothing and begins none.
 *
 * @returns `null` when the next call may ask again
 */
export function pauseAfter(
  failure: BankFailure,
  { credential, references, now }: PausedCredential,
): Pause | null {
  const { code } = failure.finding;
  if (code === 'BCR_BANK_REFUSED_SECRET') {
    return isArriving(credential.rotation, references, now) ? null : { code, until: null };
  }
  if (code !== 'BCR_RATE_LIMITED') return null;
  const wait = failure.retryAfter ?? USUAL_WAIT;
  return { code, until: new Date(Date.parse(now) + wait * 1000).toISOString() };
}

/** A credential at a moment. */
export interface PausedCredential {
  readonly credential: Situation;
  readonly references: readonly SecretReference[];
  readonly now: Instant;
}

/**
 * The pause that a credential's record tells of, whoever noted the failure; `null`: none. A bank that asked for fewer calls is
 * not among them: the record holds when the Health Check tries again, hours later, and no call has to wait for that.
 */
export function pauseOf({ credential, references, now }: PausedCredential): Pause | null {
  const { lastFailure, failuresInARow, nextAttempt } = credential;
  const isRefused = lastFailure === 'BCR_BANK_REFUSED_SECRET' && failuresInARow > 0 && nextAttempt === null;
  if (!isRefused || isArriving(credential.rotation, references, now)) return null;
  return { code: 'BCR_BANK_REFUSED_SECRET', until: null };
}

/** Whether a token may be asked for again. */
export function isOver({ until }: Pause, now: Instant): boolean {
  return until !== null && Date.parse(until) <= Date.parse(now);
}

/** What the calling script is told instead of an answer. */
export function pauseFinding({ until }: Pause): Finding {
  if (until === null) return finding('BCR_PAUSED', null);
  return finding('BCR_PAUSED_UNTIL', null, { until: { moment: until } });
}
