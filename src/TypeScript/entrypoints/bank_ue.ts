/**
 * Bank records: rules and audit trail, in every context.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { checkBank } from '../application/check_record';
import type { Finding } from '../domain/finding';
import type { Bank, Change } from '../domain/records';
import { checkRecordPorts } from '../netsuite/compose_checks';
import { appendSaved } from '../netsuite/user_events/audit_trail';
import { forgetFailuresOfBank } from '../netsuite/user_events/forget_failures';
import { forgetKept } from '../netsuite/user_events/forget_kept';
import { guardRecord } from '../netsuite/user_events/record_guard';
import { BANKS } from '../netsuite/user_events/user_event';

const check = (change: Change<Bank>): Finding[] => checkBank(checkRecordPorts, change);

/** Refuses a bank that breaks a rule or holds a secret, and the deletion of one in use. */
export function beforeSubmit(context: EntryPoints.UserEvent.beforeSubmitContext): void {
  guardRecord(BANKS, context, check);
}

/** Appends the change to the audit trail, and forgets what was kept for the calls it concerns and how they failed. */
export function afterSubmit(context: EntryPoints.UserEvent.afterSubmitContext): void {
  appendSaved(BANKS, context);
  forgetKept(BANKS, context);
  forgetFailuresOfBank(BANKS, context);
}
