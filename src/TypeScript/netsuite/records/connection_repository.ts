import type { ConnectionRepository } from '../../application/ports';
import type { BankConnection } from '../../domain/records';
import { count, type Row, select, selectAllIn } from '../queries/suiteql';
import { BANK, CONNECTION } from '../schema';
import { bankOfRow } from './bank_repository';
import { flatOfRow, tableOf, wordedColumns, wordJoins } from './flat_record';
import { complete, connectionOf } from './record_shapes';
import { changeUnlessChanged, submitUnlessDisabled } from './record_values';

const { fields } = CONNECTION;
const WITH_BANK = `SELECT ${wordedColumns(CONNECTION)}, ${wordedColumns(BANK)} FROM ${tableOf(CONNECTION)}
  LEFT JOIN ${tableOf(BANK)} ON bank.id = connection.${fields.bank.id} ${wordJoins(CONNECTION)} ${wordJoins(BANK)}`;
const SELECT = `SELECT ${wordedColumns(CONNECTION)} FROM ${tableOf(CONNECTION)} ${wordJoins(CONNECTION)}`;

/** The bank connection in a row. */
export function connectionOfRow(row: Row): BankConnection | undefined {
  return complete<BankConnection>('connection', connectionOf(flatOfRow(CONNECTION, row)));
}

/** Bank connections: read with SuiteQL (10 units a call), written with N/record. */
export const connectionRepository: ConnectionRepository = {
  read(id) {
    const [row] = select(`${SELECT} WHERE connection.id = ?`, [id]);
    return row && connectionOfRow(row);
  },

  readWithBank(id) {
    const [row] = select(`${WITH_BANK} WHERE connection.id = ?`, [id]);
    const connection = row && connectionOfRow(row);
    return row && connection && { connection, bank: bankOfRow(row) };
  },

  ofCredentials(credentials) {
    return selectAllIn(
      credentials,
      CONNECTION.alias,
      (list) => `${SELECT} WHERE connection.${fields.credential.id} IN (${list})`,
    )
      .map(connectionOfRow)
      .filter((connection) => connection !== undefined);
  },

  countOfBank(bank) {
    return count(
      `SELECT COUNT(*) AS total FROM ${tableOf(CONNECTION)} WHERE connection.${fields.bank.id} = ?`,
      [bank],
    );
  },

  update(id, changes) {
    submitUnlessDisabled(CONNECTION, id, changes);
  },

  changeRenewal(id, from, to) {
    return changeUnlessChanged(CONNECTION, id, ({ renewalRequestedAt, state }) =>
      renewalRequestedAt === from && state === 'renewal_required' ? { renewalRequestedAt: to } : null,
    );
  },
};
