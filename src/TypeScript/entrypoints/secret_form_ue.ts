/**
 * Forms of secret reference records: what stands above the form, beside it and what can be done. A script of its own, deployed for
 * people at a form alone: a script that loads a record has no form to show.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { healthOfSecret } from '../application/health/record_health';
import { shownSecret } from '../netsuite/records/shown_record';
import { SECRET } from '../netsuite/schema';
import { offerSecretActions } from '../ui/records/record_actions';
import { showRecordPage } from '../ui/records/record_page';
import { showUsesOfSecret } from '../ui/records/record_uses_tab';

/** Shows what is to be said of a saved secret reference and what else uses its ID; hides on a new one what only scripts fill in. */
export function beforeLoad(context: EntryPoints.UserEvent.beforeLoadContext): void {
  const shown = showRecordPage(SECRET, context, shownSecret, healthOfSecret);
  offerSecretActions(context);
  if (shown !== undefined) showUsesOfSecret(context, shown);
}
