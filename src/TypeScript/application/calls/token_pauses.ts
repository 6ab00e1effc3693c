import { needsAttention, nextAttempt } from '../../domain/backoff';
import type { BankFailure } from '../../domain/bank_failure';
import { isArriving } from '../../domain/health';
import { isOver, type Pause, pauseAfter, pauseOf } from '../../domain/pause';
import type { Credential, Instant } from '../../domain/records';
import type { Clock, CredentialChanges, CredentialRepository, Log, TokenCache } from '../ports';
import type { CredentialInUse } from './credential_in_use';
import { secretsAtWork } from './previous_secrets';
import { type KeptFailure, keepFailure, keptFailure } from './token_cache';

/** What noting a failure that a call has met needs of the world. */
export interface PausePorts {
  readonly cache: TokenCache;
  readonly credentials: Pick<CredentialRepository, 'read' | 'update'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Seconds between two notes on the record: each is a save, and a transient failure counts once in that time. */
const NOTED_EVERY = 15 * 60;

/**
 * Seconds for which a refusal is remembered without the record. The record remembers it until something changes; a script
 * whose role may not save the record asks once an hour.
 */
const REMEMBERED = 60 * 60;

/**
 * The pause that calls have met with these secrets; `null`: none is kept, and the record has the last word. 1 unit.
 */
export function keptPause(
  { cache, clock }: Pick<PausePorts, 'cache' | 'clock'>,
  inUse: CredentialInUse,
): Pause | null {
  const kept = keptFailure(cache, inUse.credential.id);
  const pause = kept?.pause ?? null;
  if (pause === null || isOver(pause, clock.now())) return null;
  const concernsAll = pause.code === 'BCR_RATE_LIMITED';
  return concernsAll || kept?.secrets === secretsAtWork(inUse) ? pause : null;
}

/** The pause that the record tells of. No units. */
export function recordedPause({ clock }: Pick<PausePorts, 'clock'>, inUse: CredentialInUse): Pause | null {
  return pauseOf({ ...inUse, now: clock.now() });
}

/** Keeps a pause that the record told of, so that the next call need not read the record for it. 1 unit. */
export function keepPause({ cache, clock }: PausePorts, inUse: CredentialInUse, pause: Pause): void {
  put(cache, inUse, { pause, notedAt: Date.parse(clock.now()), secrets: secretsAtWork(inUse) }, clock.now());
}

function put(cache: TokenCache, { credential }: CredentialInUse, kept: KeptFailure, now: Instant): void {
  const seconds =
    kept.pause?.until == null
      ? REMEMBERED
      : Math.ceil((Date.parse(kept.pause.until) - Date.parse(now)) / 1000);
  keepFailure(cache, credential.id, kept, Math.max(seconds, NOTED_EVERY));
}

/**
 * Notes a failure of a token request that a call of another script has met: on the credential, at most once in 15 minutes,
 * and for the calls after it. About 15 units. Never throws: a note that cannot be saved breaks no call.
 */
export function noteFailure(ports: PausePorts, inUse: CredentialInUse, failure: BankFailure): void {
  // A secret that is not open to the calling script says nothing of the credential.
  if (failure.finding.code === 'BCR_NOT_SENT') return;
  const now = ports.clock.now();
  const { credential, references } = inUse;
  const { id, rotation } = credential;
  // Nor does a script that still has the old value of a secret: others have the new one already.
  if (failure.finding.code === 'BCR_BANK_REFUSED_SECRET' && isArriving(rotation, references, now)) return;
  const kept = keptFailure(ports.cache, id);
  const isNoted = kept !== null && Date.parse(now) - kept.notedAt < NOTED_EVERY * 1000;
  if (!isNoted) noteOnRecord(ports, inUse, failure, now);
  // After the record: its user event forgets what is kept when the state changes.
  const pause = pauseAfter(failure, { credential, references, now });
  const notedAt = isNoted ? kept.notedAt : Date.parse(now);
  put(ports.cache, inUse, { pause, notedAt, secrets: secretsAtWork(inUse) }, now);
}

function noteOnRecord(
  ports: PausePorts,
  { credential: { id } }: CredentialInUse,
  failure: BankFailure,
  now: Instant,
): void {
  try {
    const credential = ports.credentials.read(id);
    if (credential !== undefined) ports.credentials.update(id, changesOf(credential, failure, now));
  } catch {
    ports.log.debug('Bank Credentials: failure not noted', { credential: id, outcome: failure.finding.code });
  }
}

function changesOf(
  { state, failuresInARow }: Credential,
  failure: BankFailure,
  now: Instant,
): CredentialChanges {
  const failures = failuresInARow + 1;
  const next = nextAttempt({ failure, failures, now: Date.parse(now), chance: 0.5 });
  const attention = needsAttention(failure, failures) && state !== 'disabled';
  return {
    ...(attention ? { state: 'needs_attention' } : {}),
    lastFailure: failure.finding.code,
    failuresInARow: failures,
    nextAttempt: next === null ? null : new Date(next).toISOString(),
  };
}
