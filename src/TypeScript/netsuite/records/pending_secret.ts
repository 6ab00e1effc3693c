import * as record from 'N/record';
import type { PendingSecretMaker } from '../../application/rotation/add_pending';
import { SECRET } from '../schema';
import { valuesOf } from './record_values';

/** Midday keeps a day the same in every time zone that a Date may be read in. */
function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/** Makes records of pending secrets: 6 units each, besides what their user events spend. */
export const pendingSecretMaker: PendingSecretMaker = {
  make(credential, { role, secretId, expiresOn }) {
    const created = record.create({ type: SECRET.type });
    const values = valuesOf(SECRET, { credential, role, slot: 'pending', secretId, expirationWarning: true });
    for (const [fieldId, value] of Object.entries(values)) created.setValue({ fieldId, value });
    if (expiresOn) {
      created.setValue({ fieldId: SECRET.fields.expiresOn.id, value: dateOf(expiresOn) });
    }
    created.save();
  },
};
