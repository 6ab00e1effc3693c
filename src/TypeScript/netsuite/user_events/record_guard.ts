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
  const { schema } = kindOf;
  const { type, UserEventType, newRecord } = context;
  if (type === UserEventType.DELETE) {
    refuse(checkDeletion(checkRecordPorts, kindOf.kind, Number(newRecord.id)), schema, context);
    return;
  }
  if (isStatusOnly(schema, context)) {
    refuse(guardAgainstPlaintext(internalTexts(schema, context)), schema, context);
    return;
  }
  keepInternals(schema, context);
  const findings = [
    ...guardAgainstPlaintext(internalTexts(schema, context)),
    ...guardAgainstPlaintext({ externalId: externalIdOf(context) }),
    ...check(changeOf(kindOf, context)),
  ];
  refuse(findings, schema, context);
}
