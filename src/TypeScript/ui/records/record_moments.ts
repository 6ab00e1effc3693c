import type { EntryPoints } from 'N/types';
import * as serverWidget from 'N/ui/serverWidget';
import { say } from '../../netsuite/language/translations';
import { momentText } from '../../netsuite/language/user_format';
import { instantKept } from '../../netsuite/records/flat_record';
import type { FieldSchema, RECORDS, RecordSchema } from '../../netsuite/schema';
import type { TextKey } from '../../texts/index';
import { plainText } from '../parts/plain_text';
import { hideFields } from './record_form';

type InstantNames<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly kind: 'instant' } ? Name : never;
}[keyof Fields];

type EveryInstant = {
  [Kind in keyof typeof RECORDS]: InstantNames<(typeof RECORDS)[Kind]['fields']>;
}[keyof typeof RECORDS];

/** What the moments are called where their stored texts say "(UTC)". A new instant field without a row does not compile. */
const LABELS = {
  lastVerified: 'record_last_verified',
  nextAttempt: 'record_next_attempt',
  rotationStartedAt: 'record_rotation_started',
  graceUntil: 'record_grace_until',
  fingerprintChangedAt: 'record_fingerprint_changed',
  lastUsed: 'record_last_used',
  renewalRequestedAt: 'record_renewal_requested',
  at: 'record_event_at',
} as const satisfies Readonly<Record<EveryInstant, TextKey>>;

/**
 * Tells the moments of a saved record in the reader's time zone and format, and hides the texts in UTC that they are kept
 * as. They stand in the main section: a field of a script cannot be put into a subtab of the record type, whose id on the
 * form no script knows, nor be moved there (section_4339707334). A moment that is not known yet is left out; a stored text
 * that is none stays where it is to be seen. No query; units only for the texts.
 *
 * @param context of beforeLoad; without a form, or for a new record, nothing happens
 */
export function showMoments(
  { fields }: RecordSchema,
  { form, newRecord, type, UserEventType }: EntryPoints.UserEvent.beforeLoadContext,
): void {
  if (!form || (type !== UserEventType.VIEW && type !== UserEventType.EDIT)) return;
  for (const [name, { id, kind }] of Object.entries<FieldSchema>(fields)) {
    if (kind !== 'instant') continue;
    const stored = newRecord.getValue({ fieldId: id });
    if (typeof stored !== 'string' || stored === '') {
      hideFields(form, [id]);
      continue;
    }
    const instant = instantKept(stored);
    if (instant === null) continue;
    hideFields(form, [id]);
    const shown = form.addField({
      id: `custpage_${name.toLowerCase()}`,
      type: serverWidget.FieldType.TEXT,
      label: plainText(say(LABELS[name as EveryInstant])),
    });
    shown.updateDisplayType({ displayType: serverWidget.FieldDisplayType.INLINE });
    shown.defaultValue = momentText(instant);
    shown.setHelpText({ help: say('record_moment_help') });
  }
}
