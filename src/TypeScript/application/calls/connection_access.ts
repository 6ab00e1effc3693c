import { type Finding, finding, refuses } from '../../domain/finding';
import { callsCarrySecret } from '../../domain/secret_roles';
import type { Clock, ConnectionLookup, ConnectionReference, TokenCache } from '../ports';
import type { RecordsOfRotation } from '../rotation/rotation_ports';
import { type AccountKind, type CredentialInUse, checkUsable, credentialInUse } from './credential_in_use';
import { type KeptConnection, type KeptRecords, keepConnection, keptConnection } from './token_cache';

/** What opening a connection for a call needs of the world. */
export interface AccessPorts {
  readonly cache: TokenCache;
  readonly lookup: ConnectionLookup;
  readonly recordsOf: RecordsOfRotation;
  readonly clock: Clock;
  readonly account: AccountKind;
}

/** A connection that is about to be used. */
export interface ConnectionAccess {
  readonly reference: ConnectionReference;
  readonly inUse: CredentialInUse;
  /** Where its API begins. */
  readonly apiEndpoint: string;
  /** What will be kept for the next call. */
  readonly kept: KeptConnection;
  /** Whether the records were read for this call. */
  readonly justRead: boolean;
  /** Whether this differs from what is kept. */
  readonly changed: boolean;
}

/** A connection that can be used, or why not. */
export type Opening =
  | { readonly kind: 'open'; readonly access: ConnectionAccess }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/**
 * Opens a connection for a call: with what is kept (1 unit), or with its records (two queries more). Where a secret goes
 * with the call itself, always with its records.
 *
 * Everything is checked on every call, also what comes out of the cache: this is the last point before a secret leaves.
 *
 * @param source `records`: what is kept is not asked
 */
export function openConnection(
  ports: AccessPorts,
  reference: ConnectionReference,
  source: 'kept' | 'records' = 'kept',
): Opening {
  const now = Date.parse(ports.clock.now());
  const kept = source === 'kept' ? keptConnection(ports.cache, reference, now) : null;
  if (kept !== null && isUsedAsKept(kept.records)) return checked(ports, reference, kept, false);
  const records = readRecords(ports, reference);
  if ('code' in records) return { kind: 'refused', findings: [records] };
  const { slot = 'current', token = null } = kept ?? {};
  return checked(ports, reference, { readAt: now, records, slot, token }, true);
}

/**
 * Where a secret goes with each call, nothing is taken out of the cache, which other scripts can write to. That holds for a
 * client ID too, although it is no secret by itself (RFC 6749 section 2.2): the entry says which API secret it is and which
 * bank wants it, so a changed one could name any that the calling script may use. A token stands in the same entry as the
 * address: whoever changes the one has read the other.
 */
function isUsedAsKept(records: KeptRecords): boolean {
  const { method, profile } = credentialInUse(records);
  return !callsCarrySecret(profile, method);
}

function readRecords(ports: AccessPorts, reference: ConnectionReference): KeptRecords | Finding {
  const all = ports.lookup.find(reference);
  const active = all.filter(({ connection }) => !connection.inactive);
  const [found, ...others] = active.length === 0 ? all : active;
  if (found === undefined) return finding('BCR_CONNECTION_UNKNOWN', 'connection');
  if (others.length > 0) {
    return finding('BCR_CONNECTION_AMBIGUOUS', 'connection', { count: others.length + 1 });
  }
  // Steps and slots of one moment: a rotation that goes on between two queries would show half of it.
  const rotating = ports.recordsOf(found.credential.id);
  return rotating === undefined ? finding('BCR_CONNECTION_UNKNOWN', 'connection') : { ...found, ...rotating };
}

function checked(
  { account }: AccessPorts,
  reference: ConnectionReference,
  kept: KeptConnection,
  justRead: boolean,
): Opening {
  const inUse = credentialInUse(kept.records);
  const { apiEndpoint } = inUse;
  const findings = [...checkInUse(kept.records), ...checkUsable(inUse, account)];
  if (refuses(findings)) return { kind: 'refused', findings };
  if (apiEndpoint === null) return { kind: 'refused', findings: [apiMissing(inUse)] };
  return { kind: 'open', access: { reference, inUse, apiEndpoint, kept, justRead, changed: justRead } };
}

/** Whether the records of a connection are in use: what else every call is refused for. */
export function checkInUse({
  connection,
  credential,
  bank,
}: Pick<KeptRecords, 'connection' | 'credential' | 'bank'>): Finding[] {
  const findings: Finding[] = [];
  if (connection.inactive || connection.state === 'disabled') {
    findings.push(finding('BCR_CONNECTION_DISABLED', 'connection', { connection: connection.name }));
  }
  if (connection.state === 'renewal_required') {
    findings.push(finding('BCR_RENEWAL_REQUIRED', 'connection', { connection: connection.name }));
  }
  if (credential.inactive || credential.state === 'disabled') {
    findings.push(finding('BCR_CREDENTIAL_DISABLED', 'connection', { credential: credential.name }));
  }
  if (bank.inactive) findings.push(finding('BCR_BANK_INACTIVE', 'connection', { bank: bank.name }));
  return findings;
}

/** A record can be saved without an address; a call cannot be made without one. */
function apiMissing({ bank, credential: { environment } }: CredentialInUse): Finding {
  const missing = finding('BCR_ENDPOINT_MISSING', 'connection', {
    which: { word: 'address_api' },
    environment: { word: environment },
    bank: bank.name,
  });
  return { ...missing, severity: 'error' };
}

/** The same connection with something else to be kept. */
export function changedAccess(
  access: ConnectionAccess,
  changes: Partial<Pick<KeptConnection, 'token' | 'slot' | 'records'>>,
): ConnectionAccess {
  return { ...access, kept: { ...access.kept, ...changes }, changed: true };
}

/** Keeps it for the next call when it differs from what is kept: 1 unit then. */
export function keepAccess({ cache }: AccessPorts, { changed, reference, kept }: ConnectionAccess): void {
  if (changed) keepConnection(cache, reference, kept);
}
