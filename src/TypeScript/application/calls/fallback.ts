import { correlationOf } from '../../domain/rotation_writes';
import type { Clock, EventRepository, Log, TokenCache } from '../ports';
import type { CredentialInUse } from './credential_in_use';
import { isFallbackNoted, keepFallbackNoted } from './token_cache';

/** What noting that a previous secret was used needs of the world. */
export interface FallbackPorts {
  readonly cache: TokenCache;
  readonly events: Pick<EventRepository, 'append'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Script id of the script that calls. */
  readonly scriptId: string;
}

/**
 * Notes that a call took the previous secret, because the bank refused the current one or the calling script may not use it.
 * When the grace period is over that call fails, so it stands among the events of the rotation, where a person sees it in
 * time: once a day for each script. About 8 units then, 1 afterwards. Never throws: a note that cannot be saved (a role that
 * may not) breaks no call, and is tried again with the next token.
 */
export function noteFallback(ports: FallbackPorts, { credential }: CredentialInUse): void {
  const { id, rotation } = credential;
  if (rotation === null) return;
  const { cache, scriptId, clock, log } = ports;
  log.audit('Bank Credentials: previous secret used', {
    credential: id,
    graceUntil: rotation.graceUntil,
    script: scriptId,
  });
  const correlationId = correlationOf(id, rotation);
  if (isFallbackNoted(cache, correlationId, scriptId)) return;
  try {
    ports.events.append({
      at: clock.now(),
      who: null,
      kind: 'failed',
      recordKind: 'credential',
      recordId: id,
      from: scriptId,
      to: 'previous',
      outcome: 'BCR_FALLBACK_USED',
      correlationId,
    });
    keepFallbackNoted(cache, correlationId, scriptId);
  } catch {
    log.debug('Bank Credentials: use of the previous secret not noted', { credential: id });
  }
}
