import type { EntryPoints } from 'N/types';
import type { Finding } from '../domain/finding';
import type { Change } from '../domain/records';
import { connectionsPageUrl } from '../netsuite/links';
import type { FieldSchema, RecordSchema } from '../netsuite/schema';
import { type RecordKindOf, recordShown } from '../netsuite/user_event';
import { showMostImportant } from './finding_banner';
import { addLink, hideFields } from './record_form';

/**
 * What the forms of all records have in common: on a new record, what only scripts fill in is hidden; on a saved one,
 * the finding that matters most stands above the form.
 */
export function showRecordPage<T extends object, Schema extends RecordSchema>(
  kindOf: RecordKindOf<T, Schema>,
  context: EntryPoints.UserEvent.beforeLoadContext,
  check: (change: Change<T>) => readonly Finding[],
): void {
  const { type, UserEventType, form, newRecord } = context;
  // A script that loads a record has no form.
  if (!form) return;
  if (type === UserEventType.CREATE || type === UserEventType.COPY) {
    const internals = Object.values<FieldSchema>(kindOf.schema.fields).filter(({ internal }) => internal);
    hideFields(
      form,
      internals.map(({ id }) => id),
    );
  } else if (type === UserEventType.VIEW) {
    showMostImportant(form, check(recordShown(kindOf, newRecord)));
  }
}

/** Links a saved bank connection's record to its page, where it can be tested. */
export function linkToDetails(context: EntryPoints.UserEvent.beforeLoadContext): void {
  const { type, UserEventType, form, newRecord } = context;
  if (!form || type !== UserEventType.VIEW) return;
  addLink(form, 'Details and test', connectionsPageUrl({ connection: Number(newRecord.id) }));
}
