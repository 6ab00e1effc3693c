import type { ConnectionLookup, ConnectionReference } from '../../application/ports';
import { integerOf, type Row, select, textOf } from '../queries/suiteql';
import { CONNECTION, CREDENTIAL } from '../schema';
import { connectionOfRow } from './connection_repository';
import { CREDENTIAL_WITH_BANK, credentialAndBankOfRow } from './credential_repository';
import { tableOf, wordedColumns, wordJoins } from './flat_record';

const { fields } = CONNECTION;

const SELECT = `SELECT ${wordedColumns(CONNECTION)}, ${CREDENTIAL_WITH_BANK.columns}
  FROM ${tableOf(CONNECTION)} ${wordJoins(CONNECTION)}
  JOIN ${tableOf(CREDENTIAL)} ON credential.id = connection.${fields.credential.id}
  ${CREDENTIAL_WITH_BANK.join}`;

const NAMES = `SELECT connection.id AS id, connection.name AS name, connection.externalid AS external_id,
    connection.${fields.credential.id} AS credential
  FROM ${tableOf(CONNECTION)}`;

function rowsOf(reference: ConnectionReference): readonly Row[] {
  if ('id' in reference) return select(`${SELECT} WHERE connection.id = ?`, [reference.id]);
  const { text } = reference;
  return select(`${SELECT} WHERE connection.name = ? OR connection.externalid = ?`, [text, text]);
}

/** Connections for the scripts that use them: SuiteQL, 10 units a query. */
export const connectionLookup: ConnectionLookup = {
  find(reference) {
    return rowsOf(reference).flatMap((row) => {
      const connection = connectionOfRow(row);
      const around = credentialAndBankOfRow(row);
      return connection && around ? [{ connection, ...around }] : [];
    });
  },

  names(of) {
    const [field, id] = 'bank' in of ? [fields.bank, of.bank] : [fields.credential, of.credential];
    return select(`${NAMES} WHERE connection.${field.id} = ? ORDER BY connection.id`, [id]).map((row) => ({
      id: integerOf(row.id) ?? 0,
      name: textOf(row.name) ?? '',
      externalId: textOf(row.external_id),
      credential: integerOf(row.credential) ?? 0,
    }));
  },
};
