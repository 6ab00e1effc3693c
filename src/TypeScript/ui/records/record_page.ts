import type * as record from 'N/record';
import type { EntryPoints } from 'N/types';
import type { RecordHealthPorts } from '../../application/health/record_health';
import type { Finding } from '../../domain/finding';
import type { Change } from '../../domain/records';
import type { ShownRecord } from '../../netsuite/records/shown_record';
import type { FieldSchema, RecordSchema } from '../../netsuite/schema';
import { showMostImportant } from '../parts/finding_banner';
import { hideFields } from './record_form';
import { showMoments } from './record_moments';

/**
 * What the forms of all records have in common: on a new record, what only scripts fill in is hidden; on a saved one,
 * the finding that matters most stands above the form, and moments are told in the reader's time zone and format.
 *
 * @param read the saved record with what is around it
 * @param healthOf the use case that knows what is to be said of it
 * @returns the record that is shown; `undefined` for a new one, and when no form is
 */
export function showRecordPage<T, Shown extends ShownRecord<T>>(
  schema: RecordSchema,
  context: EntryPoints.UserEvent.beforeLoadContext,
  read: (record: record.Record) => Shown | undefined,
  healthOf: (ports: RecordHealthPorts, change: Change<T>) => readonly Finding[],
): Shown | undefined {
  const { type, UserEventType, form, newRecord } = context;
  // A script that loads a record has no form.
  if (!form) return undefined;
  if (type === UserEventType.CREATE || type === UserEventType.COPY) {
    const internals = Object.values<FieldSchema>(schema.fields).filter(({ internal }) => internal);
    hideFields(
      form,
      internals.map(({ id }) => id),
    );
    return undefined;
  }
  if (type !== UserEventType.VIEW && type !== UserEventType.EDIT) return undefined;
  showMoments(schema, context);
  const shown = read(newRecord);
  if (shown !== undefined) showMostImportant(form, healthOf(shown.ports, shown.change));
  return shown;
}
