/**
 * Bank connection records: rules and audit trail, in every context.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { checkConnection } from '../application/check_record';
import type { Finding } from '../domain/finding';
import type { BankConnection, Change } from '../domain/records';
import { checkRecordPorts } from '../netsuite/compose_checks';
import { appendSaved } from '../netsuite/user_events/audit_trail';
import { forgetKept } from '../netsuite/user_events/forget_kept';
import { guardRecord } from '../netsuite/user_events/record_guard';
import { CONNECTIONS } from '../netsuite/user_events/user_event';

const check = (change: Change<BankConnection>): Finding[] => checkConnection(checkRecordPorts, change);

/** Refuses a connection that breaks a rule or holds a secret, and the deletion of one in use. */
export function beforeSubmit(context: EntryPoints.UserEvent.beforeSubmitContext): void {
  guardRecord(CONNECTIONS, context, check);
}

/** Appends the change to the audit trail, and forgets what was kept for the calls it concerns. */
export function afterSubmit(context: EntryPoints.UserEvent.afterSubmitContext): void {
  appendSaved(CONNECTIONS, context);
  forgetKept(CONNECTIONS, context);
}
