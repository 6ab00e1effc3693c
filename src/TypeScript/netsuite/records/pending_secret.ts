import * as record from 'N/record';
import type { PendingSecretMaker } from '../../application/rotation/add_pending';
import { integerOf, select, textOf } from '../queries/suiteql';
import { EXTERNAL_ID, SECRET } from '../schema';
import { tableOf } from './flat_record';
import { wordOfId } from './list_values';
import { valuesOf } from './record_values';

/** Midday keeps a day the same in every time zone that a Date may be read in. */
function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

const { credential: CREDENTIAL_FIELD, role: ROLE, expiresOn: EXPIRES_ON } = SECRET.fields;

const NEWEST = `SELECT secret.${ROLE.id} AS role, MAX(secret.id) AS newest FROM ${tableOf(SECRET)}
  WHERE secret.${CREDENTIAL_FIELD.id} = ? GROUP BY secret.${ROLE.id}`;

/** Makes records of pending secrets: 6 units each, besides what their user events spend. */
export const pendingSecretMaker: PendingSecretMaker = {
  newest(credential) {
    const rows = select(NEWEST, [credential]).flatMap(({ role, newest }) => {
      const word = wordOfId('role', textOf(role));
      return word === null ? [] : [[word, integerOf(newest)]];
    });
    return Object.fromEntries(rows);
  },

  make(credential, { role, secretId, expiresOn }, mark) {
    const created = record.create({ type: SECRET.type });
    created.setValue({ fieldId: EXTERNAL_ID, value: mark });
    const values = valuesOf(SECRET, { credential, role, slot: 'pending', secretId, expirationWarning: true });
    for (const [fieldId, value] of Object.entries(values)) created.setValue({ fieldId, value });
    if (expiresOn) {
      created.setValue({ fieldId: EXPIRES_ON.id, value: dateOf(expiresOn) });
    }
    created.save();
  },
};
