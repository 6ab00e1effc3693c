import type * as record from 'N/record';
import { normalisedSecretId } from '../../domain/secret_id';
import { SECRET } from '../schema';
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

/** Takes the fingerprint away with the secret ID it was made for, so that another secret does not look like a changed one. */
export function forgetFingerprint({ type, UserEventType, newRecord, oldRecord }: SubmitContext): void {
  if (type === UserEventType.DELETE || oldRecord === null) return;
  const { secretId, fingerprint, fingerprintSalt, fingerprintChangedAt } = SECRET.fields;
  const idOf = (from: record.Record): string =>
    normalisedSecretId(String(from.getValue({ fieldId: secretId.id }) ?? ''));
  if (!newRecord.getFields().includes(secretId.id) || idOf(newRecord) === idOf(oldRecord)) return;
  for (const { id } of [fingerprint, fingerprintSalt, fingerprintChangedAt]) {
    newRecord.setValue({ fieldId: id, value: '' });
  }
}
