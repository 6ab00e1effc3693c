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
 * last use that a call itself notes. At most one query, and 2 or 3 units for each connection.
 */
export function forgetKept<T, Schema extends RecordSchema>(
  kindOf: RecordKindOf<T, Schema>,
  context: SubmitContext,
): void {
  const { before, after } = flatsOf(kindOf, context);
  const isDeletion = context.type === context.UserEventType.DELETE;
  if (differenceOf(kindOf.schema, before, isDeletion ? null : after) === null) return;
  const { oldRecord, newRecord } = context;
  if (before !== null && oldRecord !== null) forget(kindOf, before, externalIdOf({ newRecord: oldRecord }));
  forget(kindOf, { ...after, id: after.id ?? before?.id ?? null }, externalIdOf({ newRecord }));
}

/** Ends the pause of a credential's token requests when a test has passed, whether or not its state was changed by it. */
export function endPause(context: SubmitContext): void {
  const { before, after } = flatsOf(CREDENTIALS, context);
  const isVerified = before !== null && after.lastVerified !== before.lastVerified;
  if (isVerified && (after.failuresInARow ?? 0) === 0) dropFailure(tokenCache, Number(context.newRecord.id));
}

function forget<T, Schema extends RecordSchema>(
  { kind }: RecordKindOf<T, Schema>,
  state: Flat<Schema>,
  externalId: string | null,
): void {
  const { id, name } = state;
  if (id === null) return;
  switch (kind) {
    case 'bank':
      dropBank(ports, id);
      break;
    case 'credential':
      dropCredential(ports, id);
      break;
    case 'secret': {
      const { credential } = state as unknown as { readonly credential: number | null };
      if (credential !== null) dropCredential(ports, credential);
      break;
    }
    case 'connection':
      dropConnection(tokenCache, { id, name: name ?? '', externalId });
      break;
  }
}
