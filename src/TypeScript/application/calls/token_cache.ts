import type { Pause } from '../../domain/pause';
import type { BankConnection, Credential } from '../../domain/records';
import { type IssuedToken, isToken } from '../../domain/token_response';
import type {
  ConnectionLookup,
  ConnectionNames,
  ConnectionReference,
  Governance,
  TokenCache,
} from '../ports';
import type { CredentialInUse } from './credential_in_use';

/**
 * What is kept between calls of banks, and for how long.
 *
 * There is one token for each credential and scope. Beside it, under everything a connection goes by, stands all that a
 * call needs: the records, and a copy of that token. So a call with a warm token reads one entry. The copies are why
 * `dropCredential` looks up every connection of the credential.
 */

/** Which secrets of a credential are at work: its current ones, or within a grace period still the previous ones. */
export type SlotAtWork = 'current' | 'previous';

/** A token with what it is good for. */
export interface KeptToken extends IssuedToken {
  /** `null`: none was asked for. */
  readonly scope: string | null;
  /** Which secrets it was issued for. */
  readonly slot: SlotAtWork;
  /** The same as `secretsAtWork` writes them: where a client ID goes with each call, the bank wants the token's own. */
  readonly secrets: string;
}

/** The records a connection stands on. */
export type KeptRecords = Pick<CredentialInUse, 'bank' | 'credential' | 'references'> & {
  readonly connection: BankConnection;
};

/** Everything a call needs. */
export interface KeptConnection {
  /** Milliseconds since 1970 at which the records were read. */
  readonly readAt: number;
  readonly records: KeptRecords;
  /** For a bank without tokens: the secrets it took last. */
  readonly slot: SlotAtWork;
  /** `null`: none yet, or the bank issues none. */
  readonly token: KeptToken | null;
}

/**
 * Seconds after which the records of a connection are read again, in case an entry outlived a change. Well below the 60
 * minutes for which a rotation keeps the previous secret at least, so that no call is made with older ones.
 */
const RECORDS_KEPT = 30 * 60;

/** Entries of another form, from before an update of this software, are not found under the new key. */
const FORM = 2;

/** The key of a connection's entry. Names are taken as they are written. */
function connectionKey(reference: ConnectionReference): string {
  return 'id' in reference
    ? `${FORM}/connection/id/${reference.id}`
    : `${FORM}/connection/text/${reference.text}`;
}

function tokenKey(credential: number): string {
  return `${FORM}/token/${credential}`;
}

function failureKey(credential: number): string {
  return `${FORM}/failure/${credential}`;
}

function fallbackKey(rotation: string, scriptId: string): string {
  return `${FORM}/fallback/${rotation}/${scriptId}`;
}

/** The last failure of a credential's token requests that a call has met. */
export interface KeptFailure {
  /** Milliseconds since 1970 at which it was noted on the record. */
  readonly notedAt: number;
  /** `null`: the next call may ask again. */
  readonly pause: Pause | null;
  /** The secrets that were refused, as `secretsAtWork` writes them. */
  readonly secrets: string;
}

/** What is kept under a key; `null`: nothing, or something that none of our scripts has written. 1 unit. */
function kept<Entry>(cache: TokenCache, key: string): Entry | null {
  try {
    const value: unknown = JSON.parse(cache.get(key) ?? 'null');
    return typeof value === 'object' ? (value as Entry | null) : null;
  } catch {
    return null;
  }
}

/** The last failure of a credential that a call has met; `null`: none is kept. 1 unit. */
export function keptFailure(cache: TokenCache, credential: number): KeptFailure | null {
  return kept(cache, failureKey(credential));
}

/** Keeps a failure for all calls of the credential. 1 unit. */
export function keepFailure(
  cache: TokenCache,
  credential: number,
  failure: KeptFailure,
  seconds: number,
): void {
  cache.put(failureKey(credential), JSON.stringify(failure), seconds);
}

/** Forgets the failure of a credential: the next call asks the bank again. 1 unit. */
export function dropFailure(cache: TokenCache, credential: number): void {
  cache.remove(failureKey(credential));
}

/** Seconds for which it is remembered that a fallback was noted: a usual grace period. In a longer one it is noted again. */
const FALLBACK_NOTED = 24 * 60 * 60;

/**
 * Whether it was noted that a script used a previous secret. 1 unit.
 *
 * @param rotation correlation id of the rotation
 */
export function isFallbackNoted(cache: TokenCache, rotation: string, scriptId: string): boolean {
  return cache.get(fallbackKey(rotation, scriptId)) !== null;
}

/** Remembers that it was noted. 1 unit. */
export function keepFallbackNoted(cache: TokenCache, rotation: string, scriptId: string): void {
  cache.put(fallbackKey(rotation, scriptId), 'noted', FALLBACK_NOTED);
}

/** The entry of a connection while its records can be relied on; `null` otherwise. 1 unit. */
export function keptConnection(
  cache: TokenCache,
  reference: ConnectionReference,
  now: number,
): KeptConnection | null {
  const entry = kept<KeptConnection>(cache, connectionKey(reference));
  if (entry === null) return null;
  const age = now - entry.readAt;
  return age >= 0 && age < RECORDS_KEPT * 1000 ? entry : null;
}

/** Keeps all that the next call of the connection needs. 1 unit. */
export function keepConnection(
  cache: TokenCache,
  reference: ConnectionReference,
  { records, ...rest }: KeptConnection,
): void {
  const { bank, credential, connection, references } = records;
  // Free text is of no use to a call. All references stay: the step of a rotation decides which of them count.
  const entry: KeptConnection = {
    ...rest,
    records: {
      bank: { ...bank, retirementNotice: '' },
      credential,
      connection: { ...connection, notes: '' },
      references,
    },
  };
  cache.put(connectionKey(reference), JSON.stringify(entry), RECORDS_KEPT);
}

/** The token of a credential for a scope, whether it can still be used or not; `null`: there is none. 1 unit. */
export function keptToken(cache: TokenCache, credential: number, scope: string | null): KeptToken | null {
  const token = kept<KeptToken>(cache, tokenKey(credential));
  return token?.scope === scope ? token : null;
}

/** Keeps the token of a credential for all its connections. 1 unit. */
export function keepToken(cache: TokenCache, credential: number, token: KeptToken, now: number): void {
  cache.put(tokenKey(credential), JSON.stringify(token), Math.ceil((token.expiresAt - now) / 1000));
}

/** Whether a token can still be used: a new one is asked for 60 seconds or a tenth of its life before its end. */
export function isFresh(token: KeptToken | null, now: number): token is KeptToken {
  return token !== null && isToken(token.token) && now < token.refreshAt;
}

/** Forgets what was kept for a connection. 1 unit for each thing it goes by. */
export function dropConnection(
  cache: TokenCache,
  { id, name, externalId }: Pick<ConnectionNames, 'id' | 'name' | 'externalId'>,
): void {
  cache.remove(connectionKey({ id }));
  for (const text of new Set([name, externalId])) if (text) cache.remove(connectionKey({ text }));
}

/** Forgets what was kept under one of the things a connection goes by. 1 unit. */
export function dropReference(cache: TokenCache, reference: ConnectionReference): void {
  cache.remove(connectionKey(reference));
}

/** Forgets the token of a credential; the copies beside its connections stay. 1 unit. */
export function dropToken(cache: TokenCache, credential: number): void {
  cache.remove(tokenKey(credential));
}

/** What dropping needs of the world. */
export interface DropPorts {
  readonly cache: TokenCache;
  readonly lookup: ConnectionLookup;
  /** Left out: there are units enough. */
  readonly governance?: Governance;
}

/**
 * Units that are left to whoever drops: a Suitelet or user event has 1,000, and a credential can have any number of
 * connections. What is not dropped any more is read anew within `RECORDS_KEPT`, well within the shortest grace period.
 */
const UNITS_LEFT = 400;

function dropConnections({ cache, governance }: DropPorts, all: readonly ConnectionNames[]): void {
  for (const names of all) {
    if (governance !== undefined && governance.remaining() <= UNITS_LEFT) return;
    dropConnection(cache, names);
  }
}

/**
 * Forgets the token of a credential and everything kept for its connections, so that the next call reads the records and
 * asks the bank anew. To be called after every step of a rotation. Can be repeated harmlessly. One query (10 units), 2
 * units for token and failure, and 2 or 3 for each connection.
 *
 * @param credential its internal id
 */
export function dropCredential(ports: DropPorts, credential: Credential['id']): void {
  dropToken(ports.cache, credential);
  dropFailure(ports.cache, credential);
  dropConnections(ports, ports.lookup.names({ credential }));
}

/** The same for every credential of a bank that has connections. */
export function dropBank(ports: DropPorts, bank: number): void {
  const { cache } = ports;
  const all = ports.lookup.names({ bank });
  for (const credential of new Set(all.map((names) => names.credential))) {
    dropToken(cache, credential);
    dropFailure(cache, credential);
  }
  dropConnections(ports, all);
}
