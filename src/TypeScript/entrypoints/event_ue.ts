/**
 * The audit trail: added to by scripts, and nothing else.
 *
 * @NApiVersion 2.1
 * @NScriptType UserEventScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { guardEvent } from '../netsuite/user_events/event_guard';

/** Refuses every change and deletion, in every context, and every event that was not written by a script. */
export function beforeSubmit(context: EntryPoints.UserEvent.beforeSubmitContext): void {
  guardEvent(context);
}
