/**
 * Bank records: rules, audit trail, and what stands above the form.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { checkBank } from '../application/check_record';
import type { Finding } from '../domain/finding';
import type { Bank, Change } from '../domain/records';
import { appendSaved } from '../netsuite/audit_trail';
import { checkRecordPorts } from '../netsuite/compose';
import { forgetFailuresOfBank } from '../netsuite/forget_failures';
import { forgetKept } from '../netsuite/forget_kept';
import { guardRecord } from '../netsuite/record_guard';
import { BANK } from '../netsuite/schema';
import { shownBank } from '../netsuite/shown_record';
import { BANKS } from '../netsuite/user_event';
import { offerBankActions } from '../ui/record_actions';
import { showRecordPage } from '../ui/record_page';
import { showUsesOfBank } from '../ui/record_uses_tab';

const check = (change: Change<Bank>): Finding[] => checkBank(checkRecordPorts, change);

/** Shows what the rules say of a saved bank and what uses it; hides on a new one what only scripts fill in. */
export function beforeLoad(context: EntryPoints.UserEvent.beforeLoadContext): void {
  showRecordPage(BANK, context, shownBank, checkBank);
  offerBankActions(context);
  showUsesOfBank(context);
}

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
