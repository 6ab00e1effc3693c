/**
 * Forms of bank records: what stands above the form, beside it and what can be done. A script of its own, deployed for
 * people at a form alone: a script that loads a record has no form to show.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { healthOfBank } from '../application/health/record_health';
import { shownBank } from '../netsuite/records/shown_record';
import { BANK } from '../netsuite/schema';
import { offerBankActions } from '../ui/records/record_actions';
import { showRecordPage } from '../ui/records/record_page';
import { showUsesOfBank } from '../ui/records/record_uses_tab';

/** Shows what is to be said of a saved bank and what uses it; hides on a new one what only scripts fill in. */
export function beforeLoad(context: EntryPoints.UserEvent.beforeLoadContext): void {
  showRecordPage(BANK, context, shownBank, healthOfBank);
  offerBankActions(context);
  showUsesOfBank(context);
}
