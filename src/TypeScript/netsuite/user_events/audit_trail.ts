import type { RecordKind } from '../../domain/vocabulary';
import { clock } from '../platform/clock';
import { operationOfSave } from '../platform/correlation';
import { currentEmployee } from '../platform/current_user';
import { executionLog } from '../platform/log';
import { cryptoRandom } from '../platform/random';
import { eventRepository } from '../records/event_repository';
import type { RecordSchema } from '../schema';
import { differenceOf } from './audit_difference';
import { flatsOf, isScriptContext, type RecordKindOf, type SubmitContext } from './user_event';

/** What happened to a record, by the type of the user event. */
function eventKind({ type, UserEventType }: SubmitContext): 'created' | 'changed' | 'deleted' {
  if (type === UserEventType.DELETE) return 'deleted';
  return type === UserEventType.CREATE || type === UserEventType.COPY ? 'created' : 'changed';
}

/**
 * Appends what a save or a deletion changed to the audit trail, and the same to the log. Nothing is appended when only
 * what scripts note for themselves has changed: the use case that wrote it appends its own event.
 */
export function appendSaved<T, Schema extends RecordSchema>(
  kindOf: RecordKindOf<T, Schema>,
  context: SubmitContext,
): void {
  const { before, after } = flatsOf(kindOf, context);
  const kind = eventKind(context);
  const difference = differenceOf(kindOf.schema, before, kind === 'deleted' ? null : after);
  const recordId = context.newRecord.id ?? context.oldRecord?.id;
  if (difference === null || !recordId) return;
  const recordKind: RecordKind = kindOf.kind;
  const correlationId = correlationOfSave(kindOf.schema.type, context) ?? cryptoRandom.uuid();
  eventRepository.append({
    at: clock.now(),
    who: currentEmployee(),
    kind,
    recordKind,
    recordId,
    from: difference.from,
    to: difference.to,
    outcome: 'ok',
    correlationId,
  });
  executionLog.audit(`Bank Credentials: ${recordKind} ${kind}`, { correlationId, recordKind, recordId });
}

/** What a person saves belongs to no operation, even when a script of the same session was cut off in the middle of one. */
function correlationOfSave(type: string, { oldRecord, newRecord }: SubmitContext): string | null {
  return isScriptContext() ? operationOfSave(type, oldRecord === null ? null : Number(newRecord.id)) : null;
}
