/**
 * Forms of bank credential records: what stands above the form, beside it and what can be done. A script of its own, deployed for
 * people at a form alone: a script that loads a record has no form to show.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { healthOfCredential } from '../application/health/record_health';
import { shownCredential } from '../netsuite/records/shown_record';
import { CREDENTIAL } from '../netsuite/schema';
import { offerCredentialActions } from '../ui/records/record_actions';
import { showRecordPage } from '../ui/records/record_page';
import { showUsesOfCredential } from '../ui/records/record_uses_tab';

/** Shows what is to be said of a saved credential, what uses it and what can be done with it; hides on a new one what only scripts fill in. */
export function beforeLoad(context: EntryPoints.UserEvent.beforeLoadContext): void {
  showRecordPage(CREDENTIAL, context, shownCredential, healthOfCredential);
  offerCredentialActions(context);
  showUsesOfCredential(context);
}
