import type { PendingSecretMaker } from '../../application/rotation/add_pending';
import { integerOf, select, textOf } from '../queries/suiteql';
import { SECRET } from '../schema';
import { tableOf } from './flat_record';
import { wordOfId } from './list_values';
import { create } from './record_values';

const { credential: CREDENTIAL_FIELD, role: ROLE } = SECRET.fields;

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
    create(SECRET, mark, null, {
      credential,
      role,
      slot: 'pending',
      secretId,
      expiresOn,
      expirationWarning: true,
    });
  },
};
