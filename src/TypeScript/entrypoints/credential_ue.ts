/**
 * Bank credential records: rules and audit trail, in every context.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { checkCredential } from '../application/check_record';
import type { Finding } from '../domain/finding';
import type { Change, Credential } from '../domain/records';
import { checkRecordPorts } from '../netsuite/compose_checks';
import { appendSaved } from '../netsuite/user_events/audit_trail';
import { forgetOwnFailures } from '../netsuite/user_events/forget_failures';
import { endPause, forgetKept } from '../netsuite/user_events/forget_kept';
import { guardRecord } from '../netsuite/user_events/record_guard';
import { CREDENTIALS } from '../netsuite/user_events/user_event';

const check = (change: Change<Credential>): Finding[] => checkCredential(checkRecordPorts, change);

/** Refuses a credential that breaks a rule or holds a secret, and the deletion of one in use. One that failed can be tried anew. */
export function beforeSubmit(context: EntryPoints.UserEvent.beforeSubmitContext): void {
  guardRecord(CREDENTIALS, context, check);
  forgetOwnFailures(CREDENTIALS, context);
}

/** Appends the change to the audit trail, and forgets what was kept for the calls it concerns. */
export function afterSubmit(context: EntryPoints.UserEvent.afterSubmitContext): void {
  appendSaved(CREDENTIALS, context);
  forgetKept(CREDENTIALS, context);
  endPause(context);
}
