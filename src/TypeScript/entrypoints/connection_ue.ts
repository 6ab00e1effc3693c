/**
 * Bank connection records: rules, audit trail, and what stands above the form.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { checkConnection } from '../application/check_record';
import type { Finding } from '../domain/finding';
import type { BankConnection, Change } from '../domain/records';
import { checkRecordPorts } from '../netsuite/compose';
import { shownConnection } from '../netsuite/records/shown_record';
import { CONNECTION } from '../netsuite/schema';
import { appendSaved } from '../netsuite/user_events/audit_trail';
import { forgetKept } from '../netsuite/user_events/forget_kept';
import { guardRecord } from '../netsuite/user_events/record_guard';
import { CONNECTIONS } from '../netsuite/user_events/user_event';
import { offerConnectionActions } from '../ui/records/record_actions';
import { showRecordPage } from '../ui/records/record_page';

const check = (change: Change<BankConnection>): Finding[] => checkConnection(checkRecordPorts, change);

/** Shows what the rules say of a saved connection and what can be done with it; hides on a new one what only scripts fill in. */
export function beforeLoad(context: EntryPoints.UserEvent.beforeLoadContext): void {
  const shown = showRecordPage(CONNECTION, context, shownConnection, checkConnection);
  if (shown !== undefined) offerConnectionActions(context, shown.change.draft);
}

/** Refuses a connection that breaks a rule or holds a secret, and the deletion of one in use. */
export function beforeSubmit(context: EntryPoints.UserEvent.beforeSubmitContext): void {
  guardRecord(CONNECTIONS, context, check);
}

/** Appends the change to the audit trail, and forgets what was kept for the calls it concerns. */
export function afterSubmit(context: EntryPoints.UserEvent.afterSubmitContext): void {
  appendSaved(CONNECTIONS, context);
  forgetKept(CONNECTIONS, context);
}
