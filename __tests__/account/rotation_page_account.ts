import type { FormModel } from '../../emulator/modules/ui/widget/model';
import { ROTATE_PAGE } from '../../src/TypeScript/netsuite/schema';
import { ROTATION_FORM } from '../../src/TypeScript/ui/rotation/rotation_form';
import { formOf, shownValue } from './bank_account';
import { RotationAccount } from './rotation_account';

/** The page Rotate a Credential, by the requests that a browser sends. */

export let rotation: RotationAccount;
/** Opens an account with a credential that can be rotated. */
export const openRotation = async (): Promise<void> => {
  rotation = await RotationAccount.open([ROTATE_PAGE.scriptId]);
};
/** Ends it, when no secret has leaked. */
export const closeRotation = async (): Promise<void> => {
  expect(rotation.company.account.leaks.leaks()).toEqual([]);
  await rotation.close();
};

export type Parameters = Readonly<Record<string, string>>;

/** Asks the Suitelet. */
export function ask(method: 'GET' | 'POST', parameters: Parameters, session = rotation.company.session) {
  return rotation.company.visit(ROTATE_PAGE.scriptId, method, parameters, session);
}

/** The credential as addresses name it. */
export const credential = (): string => String(rotation.ids.credential);
/** The page of the credential as it stands. */
export const page = (session = rotation.company.session): FormModel =>
  formOf(ask('GET', { credential: credential() }, session));
/** What a field of markup holds. */
export const html = (form: FormModel, id: string): string => String(shownValue(form, id) ?? '');
/** What the blue button does. */
export const leadOf = (form: FormModel): unknown => shownValue(form, ROTATION_FORM.lead);
/** The banners in one text. */
export const messages = (form: FormModel): string =>
  form.messages.map(({ title, message }) => `${title}: ${message}`).join(' ');

/** Presses a button of the page as it stands: the blue one, or one of the others. */
export function press(action: string, more: Parameters = {}): FormModel {
  const form = page();
  const token = String(shownValue(form, ROTATION_FORM.token));
  const lead = String(leadOf(form) ?? '');
  const isOffered = lead === action || html(form, 'custpage_actions').includes(`value="${action}"`);
  if (!isOffered) throw new Error(`The page does not offer ${action}`);
  const posted = {
    [ROTATION_FORM.token]: token,
    [ROTATION_FORM.credential]: credential(),
    [ROTATION_FORM.lead]: lead,
    ...(lead !== action && { [ROTATION_FORM.pressed]: action }),
    ...more,
  };
  expect(ask('POST', posted).kind).toBe('redirect');
  return page();
}
