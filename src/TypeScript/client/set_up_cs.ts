/**
 * The assistant *Set Up a Bank Connection*: copy buttons, secret IDs checked while they are entered, and the live test.
 *
 * @NApiVersion 2.1
 * @NScriptType ClientScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { answerField, SETUP_FORM } from '../ui/set_up/setup_form';
import { startCopying } from './copy_buttons';
import { telling } from './notices';
import { sayOfField } from './secret_check';
import { maySend } from './send_once';
import { startTestButton } from './set_up_test';

/** Field ids of secret IDs begin so. */
const SECRET_ID_FIELD = answerField('secretId_');

/** Makes the buttons of the step work. */
export function pageInit({ currentRecord: form }: EntryPoints.Client.pageInitContext): void {
  startCopying();
  startTestButton(() => String(form.getValue({ fieldId: SETUP_FORM.token })));
}

/** Says of a secret ID that was entered whether it can be used. */
export function fieldChanged({ fieldId, currentRecord: form }: EntryPoints.Client.fieldChangedContext): void {
  if (!fieldId.startsWith(SECRET_ID_FIELD)) return;
  const value = form.getValue({ fieldId });
  const label = form.getField({ fieldId })?.label ?? '';
  void telling(() => sayOfField(fieldId, label, typeof value === 'string' ? value : ''));
}

/** Sends a step once, however often its button is pressed. */
export function saveRecord(): boolean {
  return maySend();
}
