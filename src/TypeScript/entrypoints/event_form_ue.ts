/**
 * Forms of events, the lines of the audit trail: when it was. A script of its own, deployed for people at a form alone: a
 * script that loads a record has no form to show.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { EVENT } from '../netsuite/schema';
import { showMoments } from '../ui/records/record_moments';

/** Tells when it was in the reader's time zone and format. */
export function beforeLoad(context: EntryPoints.UserEvent.beforeLoadContext): void {
  showMoments(EVENT, context);
}
