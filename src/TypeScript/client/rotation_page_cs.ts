/**
 * The page Rotate a Credential: makes its copy buttons work. Everything else goes without a client script.
 *
 * @NApiVersion 2.1
 * @NScriptType ClientScript
 * @NModuleScope SameAccount
 */

import { startCopying } from './copy_buttons';

/** When the page is there. */
export function pageInit(): void {
  startCopying();
}
