/**
 * The forms of our records: what their buttons do, and the check of a secret ID while it is entered.
 *
 * @NApiVersion 2.1
 * @NScriptType ClientScript
 * @NModuleScope SameAccount
 */

import * as currentRecord from 'N/currentRecord';
import type { EntryPoints } from 'N/types';
import type { TestTarget } from '../application/test/test_in_stages';
import type { RenewalAnswer, RenewedAnswer, SecretAnswer } from '../application/test/test_protocol';
import { CREDENTIAL, SECRET } from '../netsuite/schema';
import { showAgain } from './browser_page';
import { testAndTell } from './live_test';
import { confirmed, paragraphs, pressed, tell, telling } from './notices';
import { sayOfField, secretWords } from './secret_check';
import { ask, greeting } from './test_service';

/** Says of a secret ID that was entered whether it can be used. */
export function fieldChanged({ fieldId, currentRecord: form }: EntryPoints.Client.fieldChangedContext): void {
  if (fieldId !== SECRET.fields.secretId.id) return;
  const value = form.getValue({ fieldId });
  void telling(() => sayOfField(fieldId, null, typeof value === 'string' ? value : ''));
}

/** The button *Test Connection* of a bank connection or a credential. */
export function testConnection(): Promise<void> {
  return pressed(async () => {
    const { id, type } = await currentRecord.get.promise();
    const target: TestTarget =
      String(type) === CREDENTIAL.type ? { credential: Number(id) } : { connection: Number(id) };
    await testAndTell([{ target }]);
  });
}

/** The button *Check Secret ID* of a secret reference. */
export function checkSecret(): Promise<void> {
  return pressed(async () => {
    const { id } = await currentRecord.get.promise();
    const { texts } = await greeting();
    const answer = await ask<SecretAnswer>('secret', { reference: String(id) });
    await tell(texts.secretTitle, paragraphs(secretWords(answer).lines));
  });
}

/** The button *Renew* of a bank connection: shows what will happen, and requests it when that is wanted. */
export function renewConnection(): Promise<void> {
  return pressed(async () => {
    const { id } = await currentRecord.get.promise();
    const connection = String(id);
    const plan = await ask<RenewalAnswer>('renewal', { connection });
    if (!plan.isAllowed) {
      await tell(plan.title, paragraphs(plan.lines));
      return;
    }
    if (!(await confirmed(plan.title, paragraphs(plan.lines), plan.confirm))) return;
    const result = await ask<RenewedAnswer>('renew', { connection });
    await tell(result.title, paragraphs(result.lines));
    showAgain();
  });
}
