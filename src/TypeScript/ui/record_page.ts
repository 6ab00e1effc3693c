import type { EntryPoints } from 'N/types';
import type { Finding } from '../domain/finding';
import type { Change, Draft } from '../domain/records';
import type { FieldSchema, RecordSchema } from '../netsuite/schema';
import { type RecordKindOf, recordShown } from '../netsuite/user_event';
import { showMostImportant } from './finding_banner';
import { hideFields } from './record_form';

/**
 * What the forms of all records have in common: on a new record, what only scripts fill in is hidden; on a saved one,
 * the finding that matters most stands above the form.
 *
 * @returns the record that is shown; `null` for a new one, and when no form is
 */
export function showRecordPage<T extends object, Schema extends RecordSchema>(
  kindOf: RecordKindOf<T, Schema>,
  context: EntryPoints.UserEvent.beforeLoadContext,
  check: (change: Change<T>) => readonly Finding[],
): Draft<T> | null {
  const { type, UserEventType, form, newRecord } = context;
  // A script that loads a record has no form.
  if (!form) return null;
  if (type === UserEventType.CREATE || type === UserEventType.COPY) {
    const internals = Object.values<FieldSchema>(kindOf.schema.fields).filter(({ internal }) => internal);
    hideFields(
      form,
      internals.map(({ id }) => id),
    );
    return null;
  }
  if (type !== UserEventType.VIEW && type !== UserEventType.EDIT) return null;
  const shown = recordShown(kindOf, newRecord);
  showMostImportant(form, check(shown));
  return shown.draft;
}
