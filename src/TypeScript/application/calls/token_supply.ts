import type { BankFailure } from '../../domain/bank_failure';
import type { Finding } from '../../domain/finding';
import { type Pause, pauseFinding } from '../../domain/pause';
import { callsCarrySecret } from '../../domain/secret_roles';
import type { IssuedToken } from '../../domain/token_response';
import { type BankCallPorts, requestToken } from './bank_calls';
import { type AccessPorts, type ConnectionAccess, changedAccess, openConnection } from './connection_access';
import type { CredentialInUse } from './credential_in_use';
import { type FallbackPorts, noteFallback } from './fallback';
import { endOfGrace, secretsAtWork, withPreviousSecrets } from './previous_secrets';
import { isFresh, type KeptToken, keepToken, keptToken, type SlotAtWork } from './token_cache';
import { keepPause, keptPause, noteFailure, type PausePorts, recordedPause } from './token_pauses';

/** What supplying a token needs of the world. */
export interface SupplyPorts extends AccessPorts, BankCallPorts, PausePorts, FallbackPorts {}

/** A connection with what authorises its calls, or why there is nothing. */
export type Supply =
  | { readonly kind: 'supplied'; readonly access: ConnectionAccess }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** Whether calls are authorised by a token, and not by constant headers. */
export function usesToken({ inUse }: ConnectionAccess): boolean {
  return inUse.method !== 'static_headers';
}

/**
 * Makes sure that there is a token: the copy beside the connection (no units), the one of the credential (1), or a new one
 * from the bank (32). A bank without tokens needs none.
 *
 * @param refused a token that the bank does not take any more; `null`: none
 */
export function supplyToken(
  ports: SupplyPorts,
  access: ConnectionAccess,
  refused: string | null = null,
): Supply {
  if (!usesToken(access)) return headersUnlessPaused(ports, access);
  const now = Date.parse(ports.clock.now());
  const { credential, scope } = access.inUse;
  const canUse = (token: KeptToken | null): token is KeptToken =>
    isFresh(token, now) && token.token !== refused && token.scope === scope && fits(token, access, now);
  if (canUse(access.kept.token)) return { kind: 'supplied', access };
  const shared = keptToken(ports.cache, credential.id, scope);
  if (canUse(shared)) return { kind: 'supplied', access: changedAccess(access, { token: shared }) };
  return askUnlessPaused(ports, access);
}

/**
 * Whether a token can go with the secrets that stand beside it in a call: one that was asked for before a promotion, and kept
 * after it, is not sent with the new client ID.
 */
function fits({ slot, secrets }: KeptToken, { inUse }: ConnectionAccess, now: number): boolean {
  return (
    !callsCarrySecret(inUse.profile, inUse.method) || secretsAtWork(secretsOf(slot, inUse, now)) === secrets
  );
}

/**
 * Constant headers are secrets that go with every call: those that the bank refused wait like a token request. A rate limit
 * does not hold them back; the calling script reads it in the answer, as it does with a token. 1 unit.
 */
function headersUnlessPaused(ports: SupplyPorts, access: ConnectionAccess): Supply {
  const pause = pauseOfHeaders(ports, access);
  if (pause === null) return { kind: 'supplied', access };
  if (withPreviousSecrets(access.inUse, Date.parse(ports.clock.now())) === null) {
    return { kind: 'refused', findings: [pauseFinding(pause)] };
  }
  if (access.kept.slot === 'previous') return { kind: 'supplied', access };
  noteFallback(ports, access.inUse);
  return { kind: 'supplied', access: changedAccess(access, { slot: 'previous' }) };
}

/** The pause that the constant headers of the current secrets are in; `null`: none. 1 unit. */
export function pauseOfHeaders(ports: SupplyPorts, { inUse }: ConnectionAccess): Pause | null {
  const pause = keptPause(ports, inUse) ?? recordedPause(ports, inUse);
  return pause?.code === 'BCR_BANK_REFUSED_SECRET' ? pause : null;
}

/**
 * Secrets leave with a token request, so it is made of the records as they stand and never of what is kept: other scripts
 * can write to the cache (two queries, 20 units).
 */
function askUnlessPaused(ports: SupplyPorts, access: ConnectionAccess): Supply {
  const kept = keptPause(ports, access.inUse);
  if (kept !== null) return { kind: 'refused', findings: [pauseFinding(kept)] };
  const latest = latestRecords(ports, access);
  if (latest.kind === 'refused') return latest;
  const recorded = recordedPause(ports, latest.access.inUse);
  return recorded === null ? askForToken(ports, latest.access) : askPaused(ports, latest.access, recorded);
}

/** Within a grace period the previous secrets are tried before a pause of the current ones counts. */
function askPaused(ports: SupplyPorts, access: ConnectionAccess, pause: Pause): Supply {
  const previous = pause.code === 'BCR_RATE_LIMITED' ? null : askWithPrevious(ports, access);
  if (previous !== null) return previous;
  keepPause(ports, access.inUse, pause);
  return { kind: 'refused', findings: [pauseFinding(pause)] };
}

function askForToken(ports: SupplyPorts, access: ConnectionAccess): Supply {
  const outcome = requestToken(ports, access.inUse);
  if (outcome.kind === 'token') return issued(ports, access, outcome.issued, 'current');
  const previous = isAboutSecret(outcome.failure) ? askWithPrevious(ports, access) : null;
  return previous ?? failedWith(ports, access, outcome.failure);
}

function failedWith(ports: SupplyPorts, { inUse }: ConnectionAccess, failure: BankFailure): Supply {
  // A consent that has ended says nothing of the credential: the connection's state keeps the next call back.
  if (failure.finding.code !== 'BCR_RENEWAL_REQUIRED') noteFailure(ports, inUse, failure);
  return { kind: 'refused', findings: [failure.finding] };
}

function latestRecords(ports: SupplyPorts, access: ConnectionAccess): Supply {
  if (access.justRead) return { kind: 'supplied', access };
  const opening = openConnection(ports, access.reference, 'records');
  return opening.kind === 'open' ? { kind: 'supplied', access: opening.access } : opening;
}

function askWithPrevious(ports: SupplyPorts, access: ConnectionAccess): Supply | null {
  const previous = withPreviousSecrets(access.inUse, Date.parse(ports.clock.now()));
  if (previous === null) return null;
  const outcome = requestToken(ports, previous);
  if (outcome.kind === 'failure') return null;
  noteFallback(ports, access.inUse);
  return issued(ports, access, outcome.issued, 'previous');
}

/** Refused by the bank, or not sent at all: a new secret may not be open to this script or this host yet. */
export function isAboutSecret({ finding: { code } }: BankFailure): boolean {
  return code === 'BCR_BANK_REFUSED_SECRET' || code === 'BCR_NOT_SENT';
}

function issued(ports: SupplyPorts, access: ConnectionAccess, token: IssuedToken, slot: SlotAtWork): Supply {
  const { credential, scope } = access.inUse;
  const refreshAt = slot === 'previous' ? Math.min(token.refreshAt, endOfGrace(credential)) : token.refreshAt;
  const now = Date.parse(ports.clock.now());
  const secrets = secretsAtWork(secretsOf(slot, access.inUse, now));
  const kept: KeptToken = { ...token, refreshAt, scope, slot, secrets };
  keepToken(ports.cache, credential.id, kept, now);
  return { kind: 'supplied', access: changedAccess(access, { token: kept }) };
}

/** The credential with those secrets at work for which the call is authorised. */
export function secretsForCall({ inUse, kept }: ConnectionAccess, now: number): CredentialInUse {
  return secretsOf(kept.token?.slot ?? kept.slot, inUse, now);
}

function secretsOf(slot: SlotAtWork, inUse: CredentialInUse, now: number): CredentialInUse {
  return slot === 'previous' ? (withPreviousSecrets(inUse, now) ?? inUse) : inUse;
}
