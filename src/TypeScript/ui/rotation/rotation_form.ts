import type { RequestParameters } from '../../application/pages/request_parameters';
import type { PageAction } from '../../application/rotation/rotation_view';
import { ROTATION_ACTIONS, SECRET_ROLES, type SecretRole } from '../../domain/vocabulary';

/** Names of the fields of the page Rotate a Credential, as the Suitelet finds them in a POST. */
export const ROTATION_FORM = {
  token: 'custpage_token',
  credential: 'custpage_credential',
  /** What the blue button does. */
  lead: 'custpage_lead',
  /** What another button that was pressed does: buttons within markup send their name and value. */
  pressed: 'custpage_pressed',
  grace: 'custpage_grace',
  secretId: (role: SecretRole) => `custpage_id_${role}`,
  expiresOn: (role: SecretRole) => `custpage_expires_${role}`,
} as const;

const ACTIONS: readonly PageAction[] = [...ROTATION_ACTIONS, 'add_pending'];

/** What is asked for; `null`: nothing that exists. */
export function pressedAction(posted: RequestParameters): PageAction | null {
  const pressed = posted[ROTATION_FORM.pressed] ?? posted[ROTATION_FORM.lead];
  return ACTIONS.find((action) => action === pressed) ?? null;
}

/** Minutes as they were entered; `undefined` when they were not asked for, `NaN` when they are no whole number. */
export function enteredGrace(posted: RequestParameters): number | undefined {
  const text = posted[ROTATION_FORM.grace]?.trim();
  if (text === undefined || text === '') return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

/** The secret IDs that were entered, by role; empty ones are left out. */
export function enteredIds(
  posted: RequestParameters,
): { readonly role: SecretRole; readonly secretId: string; readonly expires: string | undefined }[] {
  return SECRET_ROLES.flatMap((role) => {
    const secretId = posted[ROTATION_FORM.secretId(role)] ?? '';
    return secretId.trim() === '' ? [] : [{ role, secretId, expires: posted[ROTATION_FORM.expiresOn(role)] }];
  });
}
