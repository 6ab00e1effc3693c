/**
 * The page Rotate a Credential: makes its copy buttons work, and takes a double click for one press. Everything else goes
 * without a client script.
 *
 * @NApiVersion 2.1
 * @NScriptType ClientScript
 * @NModuleScope SameAccount
 */

import { startCopying } from './copy_buttons';
import { maySend } from './send_once';

/** When the page is there. */
export function pageInit(): void {
  startCopying();
}

/** Sends a step once, however often its button is pressed. */
export function saveRecord(): boolean {
  return maySend();
}
