import { normalisedSecretId } from '../domain/secret_id';
import { SECRET } from './schema';
import type { SubmitContext } from './user_event';

/** Puts a secret ID into the form in which IDs are stored and compared, if the save brings one. */
export function storeLowerCase({ type, UserEventType, newRecord }: SubmitContext): void {
  if (type === UserEventType.DELETE) return;
  const fieldId = SECRET.fields.secretId.id;
  const value = newRecord.getValue({ fieldId });
  if (typeof value !== 'string' || value === '') return;
  const normalised = normalisedSecretId(value);
  if (normalised !== value) newRecord.setValue({ fieldId, value: normalised });
}
