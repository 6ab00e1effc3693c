/**
 * Forms of bank connection records: what stands above the form, beside it and what can be done. A script of its own, deployed for
 * people at a form alone: a script that loads a record has no form to show.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { healthOfConnection } from '../application/health/record_health';
import { shownConnection } from '../netsuite/records/shown_record';
import { CONNECTION } from '../netsuite/schema';
import { offerConnectionActions } from '../ui/records/record_actions';
import { showRecordPage } from '../ui/records/record_page';

/** Shows what is to be said of a saved connection and what can be done with it; hides on a new one what only scripts fill in. */
export function beforeLoad(context: EntryPoints.UserEvent.beforeLoadContext): void {
  const shown = showRecordPage(CONNECTION, context, shownConnection, healthOfConnection);
  if (shown !== undefined) offerConnectionActions(context, shown.change.draft);
}
