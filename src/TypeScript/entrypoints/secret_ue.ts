/**
 * Secret reference records: rules, audit trail, and what stands above the form.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { checkSecretReference } from '../application/check_record';
import type { Finding } from '../domain/finding';
import type { Change, SecretReference } from '../domain/records';
import { checkRecordPorts } from '../netsuite/compose';
import { shownSecret } from '../netsuite/records/shown_record';
import { SECRET } from '../netsuite/schema';
import { appendSaved } from '../netsuite/user_events/audit_trail';
import { forgetFailuresOfCredentials } from '../netsuite/user_events/forget_failures';
import { forgetKept } from '../netsuite/user_events/forget_kept';
import { guardRecord } from '../netsuite/user_events/record_guard';
import { forgetFingerprint, storeLowerCase } from '../netsuite/user_events/secret_id_field';
import { SECRETS } from '../netsuite/user_events/user_event';
import { offerSecretActions } from '../ui/records/record_actions';
import { showRecordPage } from '../ui/records/record_page';
import { showUsesOfSecret } from '../ui/records/record_uses_tab';

const check = (change: Change<SecretReference>): Finding[] => checkSecretReference(checkRecordPorts, change);

/** Shows what the rules say of a saved secret reference and what else uses its ID; hides on a new one what only scripts fill in. */
export function beforeLoad(context: EntryPoints.UserEvent.beforeLoadContext): void {
  const shown = showRecordPage(SECRET, context, shownSecret, checkSecretReference);
  offerSecretActions(context);
  if (shown !== undefined) showUsesOfSecret(context, shown);
}

/** Refuses a secret reference that breaks a rule or holds a secret, and the deletion of one in use. Stores IDs in lower case. */
export function beforeSubmit(context: EntryPoints.UserEvent.beforeSubmitContext): void {
  guardRecord(SECRETS, context, check);
  storeLowerCase(context);
  forgetFingerprint(context);
}

/** Appends the change to the audit trail, and forgets what was kept for the calls it concerns and how they failed. */
export function afterSubmit(context: EntryPoints.UserEvent.afterSubmitContext): void {
  appendSaved(SECRETS, context);
  forgetKept(SECRETS, context);
  forgetFailuresOfCredentials(SECRETS, context, ({ before, after }) => [
    before?.credential ?? null,
    after.credential,
  ]);
}
