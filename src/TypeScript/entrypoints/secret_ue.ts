/**
 * Secret reference records: rules and audit trail, in every context.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { checkSecretReference } from '../application/check_record';
import type { Finding } from '../domain/finding';
import type { Change, SecretReference } from '../domain/records';
import { checkRecordPorts } from '../netsuite/compose_checks';
import { appendSaved } from '../netsuite/user_events/audit_trail';
import { forgetFailuresOfCredentials } from '../netsuite/user_events/forget_failures';
import { forgetKept } from '../netsuite/user_events/forget_kept';
import { guardRecord } from '../netsuite/user_events/record_guard';
import { forgetFingerprint, storeLowerCase } from '../netsuite/user_events/secret_id_field';
import { SECRETS } from '../netsuite/user_events/user_event';

const check = (change: Change<SecretReference>): Finding[] => checkSecretReference(checkRecordPorts, change);

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
