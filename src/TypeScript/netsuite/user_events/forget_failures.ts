import { governance } from '../platform/governance';
import { firstOf, integerOf, select } from '../queries/suiteql';
import { CREDENTIAL_FAILED } from '../records/credential_repository';
import { tableOf } from '../records/flat_record';
import { submit } from '../records/record_values';
import { CREDENTIAL, type RecordSchema } from '../schema';
import { differenceOf } from './audit_difference';
import { flatsOf, isStatusOnly, type RecordKindOf, type SubmitContext } from './user_event';

/**
 * A credential that failed in a way that only a person can mend is not tried again as it is. Once somebody has changed
 * it, one of its secret references or its bank, it is no longer as it was: the count of its failures starts anew, and the
 * Health Check tries it with its next run.
 */
const FORGOTTEN = { failuresInARow: 0, nextAttempt: null } as const;

/** Whether a save changes anything but what scripts note. */
function isChange<T, Schema extends RecordSchema>(
  kindOf: RecordKindOf<T, Schema>,
  context: SubmitContext,
): boolean {
  if (isStatusOnly(kindOf.schema, context)) return false;
  const { before, after } = flatsOf(kindOf, context);
  const isDeletion = context.type === context.UserEventType.DELETE;
  return differenceOf(kindOf.schema, before, isDeletion ? null : after) !== null;
}

/** In beforeSubmit of a credential: forgets the failures with the same save. No units. */
export function forgetOwnFailures<T>(
  kindOf: RecordKindOf<T, typeof CREDENTIAL>,
  context: SubmitContext,
): void {
  const { oldRecord, newRecord, type, UserEventType } = context;
  if (oldRecord === null || type === UserEventType.DELETE || !isChange(kindOf, context)) return;
  const { failuresInARow, nextAttempt } = CREDENTIAL.fields;
  newRecord.setValue({ fieldId: failuresInARow.id, value: FORGOTTEN.failuresInARow });
  newRecord.setValue({ fieldId: nextAttempt.id, value: '' });
}

/** In afterSubmit of a secret reference: forgets the failures of the credentials that it belongs, or belonged, to. */
export function forgetFailuresOfCredentials<T, Schema extends RecordSchema>(
  kindOf: RecordKindOf<T, Schema>,
  context: SubmitContext,
  credentialsOf: (flats: ReturnType<typeof flatsOf<T, Schema>>) => readonly (number | null)[],
): void {
  if (!isChange(kindOf, context)) return;
  const ids = credentialsOf(flatsOf(kindOf, context)).filter((id) => id !== null);
  for (const id of new Set(ids)) forget('credential.id', id);
}

/** In afterSubmit of a bank: forgets the failures of its credentials. */
export function forgetFailuresOfBank<T, Schema extends RecordSchema>(
  kindOf: RecordKindOf<T, Schema>,
  context: SubmitContext,
): void {
  if (context.oldRecord !== null && isChange(kindOf, context))
    forget(`credential.${CREDENTIAL.fields.bank.id}`, Number(context.newRecord.id));
}

/**
 * 10 units, and 2 for each credential that failed. A user event has 1,000 units, and those of a bank forget what is kept for
 * its connections besides: of more failed credentials the others wait for their own time, or for a change of their own.
 */
const MOST = 400;
const UNITS_LEFT = 50;

function forget(column: string, id: number): void {
  const failed = select(
    firstOf(
      `SELECT credential.id AS id FROM ${tableOf(CREDENTIAL)} WHERE ${column} = ? AND ${CREDENTIAL_FAILED}
       ORDER BY credential.id`,
      MOST,
    ),
    [id],
  );
  for (const row of failed) {
    if (governance.remaining() <= UNITS_LEFT) return;
    const credential = integerOf(row.id);
    if (credential !== null) submit(CREDENTIAL, credential, FORGOTTEN);
  }
}
