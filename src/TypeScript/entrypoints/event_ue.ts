/**
 * The audit trail: added to by scripts, and nothing else.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { EVENT } from '../netsuite/schema';
import { guardEvent } from '../netsuite/user_events/event_guard';
import { showMoments } from '../ui/records/record_moments';

/** Tells when it was in the reader's time zone and format. */
export function beforeLoad(context: EntryPoints.UserEvent.beforeLoadContext): void {
  showMoments(EVENT, context);
}

/** Refuses every change and deletion, in every context, and every event that was not written by a script. */
export function beforeSubmit(context: EntryPoints.UserEvent.beforeSubmitContext): void {
  guardEvent(context);
}
