import { checkDeletion } from '../../application/check_record';
import type { Finding } from '../../domain/finding';
import { guardAgainstPlaintext } from '../../domain/plaintext_guard';
import type { Change } from '../../domain/records';
import { checkRecordPorts } from '../compose_checks';
import type { RecordSchema } from '../schema';
import {
  changeOf,
  externalIdOf,
  internalTexts,
  isStatusOnly,
  keepInternals,
  type RecordKindOf,
  refuse,
  type SubmitContext,
} from './user_event';

/**
 * Holds the rules of one record type in front of every save and deletion, whichever way they come.
 *
 * @param check the use case that knows the rules
 * @throws SuiteScriptError named after the first finding that refuses
 */
export function guardRecord<T extends object, Schema extends RecordSchema>(
  kindOf: RecordKindOf<T, Schema>,
  context: SubmitContext,
  check: (change: Change<T>) => readonly Finding[],
): void {
  const { type, UserEventType, newRecord } = context;
  if (type === UserEventType.DELETE) {
    refuse(checkDeletion(checkRecordPorts, kindOf.kind, Number(newRecord.id)));
    return;
  }
  if (isStatusOnly(kindOf.schema, context)) {
    refuse(guardAgainstPlaintext(internalTexts(kindOf.schema, context)));
    return;
  }
  keepInternals(kindOf.schema, context);
  refuse([
    ...guardAgainstPlaintext(internalTexts(kindOf.schema, context)),
    ...guardAgainstPlaintext({ externalId: externalIdOf(context) }),
    ...check(changeOf(kindOf, context)),
  ]);
}
