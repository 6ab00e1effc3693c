import { dropBank, dropConnection, dropCredential, dropFailure } from '../../application/calls/token_cache';
import { tokenCache } from '../memory/token_cache';
import { governance } from '../platform/governance';
import { connectionLookup } from '../records/connection_lookup';
import type { Flat } from '../records/flat_record';
import type { RecordSchema } from '../schema';
import { differenceOf } from './audit_difference';
import { CREDENTIALS, externalIdOf, flatsOf, type RecordKindOf, type SubmitContext } from './user_event';

const ports = { cache: tokenCache, lookup: connectionLookup, governance };

/**
 * Forgets what is kept for the calls of a record that was saved or deleted, in whatever way: the next call reads the
 * records and asks for a token anew. Nothing happens when only what scripts note for themselves has changed, such as the
 * last use that a call itself notes. One query, two for a record that was moved to another credential, and 2 or 3 units for
 * each connection.
 */
export function forgetKept<T, Schema extends RecordSchema>(
  kindOf: RecordKindOf<T, Schema>,
  context: SubmitContext,
): void {
  const { before, after } = flatsOf(kindOf, context);
  const isDeletion = context.type === context.UserEventType.DELETE;
  if (differenceOf(kindOf.schema, before, isDeletion ? null : after) === null) return;
  const { oldRecord, newRecord } = context;
  const id = after.id ?? before?.id ?? null;
  const places = [keptFor(kindOf, { ...after, id }, externalIdOf({ newRecord }))];
  if (before !== null && oldRecord !== null)
    places.push(keptFor(kindOf, before, externalIdOf({ newRecord: oldRecord })));
  // A record that stays where it was is one place: what it belongs to is asked for once.
  const distinct = new Map(places.map((place) => [JSON.stringify(place), place]));
  for (const place of distinct.values()) if (place !== null) forget(place);
}

/** Ends the pause of a credential's token requests when a test has passed, whether or not its state was changed by it. */
export function endPause(context: SubmitContext): void {
  const { before, after } = flatsOf(CREDENTIALS, context);
  const isVerified = before !== null && after.lastVerified !== before.lastVerified;
  if (isVerified && (after.failuresInARow ?? 0) === 0) dropFailure(tokenCache, Number(context.newRecord.id));
}

/** Under what something is kept. */
type Place =
  | { readonly bank: number }
  | { readonly credential: number }
  | { readonly connection: Parameters<typeof dropConnection>[1] };

/** Where what belongs to a record is kept; `null`: it belongs to nothing yet. */
function keptFor<T, Schema extends RecordSchema>(
  { kind }: RecordKindOf<T, Schema>,
  state: Flat<Schema>,
  externalId: string | null,
): Place | null {
  const { id, name } = state;
  if (id === null) return null;
  switch (kind) {
    case 'bank':
      return { bank: id };
    case 'credential':
      return { credential: id };
    case 'secret': {
      const { credential } = state as unknown as { readonly credential: number | null };
      return credential === null ? null : { credential };
    }
    case 'connection':
      return { connection: { id, name: name ?? '', externalId } };
  }
}

function forget(place: Place): void {
  if ('bank' in place) dropBank(ports, place.bank);
  else if ('credential' in place) dropCredential(ports, place.credential);
  else dropConnection(tokenCache, place.connection);
}
