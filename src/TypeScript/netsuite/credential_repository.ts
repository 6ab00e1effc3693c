import type { CredentialRepository } from '../application/ports';
import type { Bank, Credential } from '../domain/records';
import { columnsOf, flatOfRow, tableOf } from './flat_record';
import { idOfWord } from './list_values';
import { bankOf, complete, credentialOf } from './record_shapes';
import { submit } from './record_values';
import { BANK, CREDENTIAL } from './schema';
import { count, pageOf, type Row, select } from './suiteql';

const { fields } = CREDENTIAL;
const SELECT = `SELECT ${columnsOf(CREDENTIAL)} FROM ${tableOf(CREDENTIAL)}`;

/** The tables and columns of a credential together with its bank. */
export const CREDENTIAL_WITH_BANK = {
  columns: `${columnsOf(CREDENTIAL)}, ${columnsOf(BANK)}`,
  join: `JOIN ${tableOf(BANK)} ON bank.id = credential.${fields.bank.id}`,
};

/** Holds for credentials that are in use; takes the id of the state `disabled` as its parameter. */
export const CREDENTIAL_IN_USE = `credential.isinactive = 'F' AND COALESCE(credential.${fields.state.id}, 0) <> ?`;

/** The credential in a row. */
export function credentialOfRow(row: Row): Credential | undefined {
  return complete<Credential>('credential', credentialOf(flatOfRow(CREDENTIAL, row)));
}

/** A credential and the bank that issued it. */
export interface CredentialAndBank {
  readonly credential: Credential;
  readonly bank: Bank;
}

/** Credential and bank in a row that was selected with `CREDENTIAL_WITH_BANK`. */
export function credentialAndBankOfRow(row: Row): CredentialAndBank | undefined {
  const credential = credentialOfRow(row);
  const bank = complete<Bank>('bank', bankOf(flatOfRow(BANK, row)));
  return credential && bank && { credential, bank };
}

/** Credentials: read with SuiteQL (10 units a call), written with N/record. */
export const credentialRepository: CredentialRepository = {
  read(id) {
    const [row] = select(`${SELECT} WHERE credential.id = ?`, [id]);
    return row && credentialOfRow(row);
  },

  countOfBank(bank) {
    return count(
      `SELECT COUNT(*) AS total FROM ${tableOf(CREDENTIAL)} WHERE credential.${fields.bank.id} = ?`,
      [bank],
    );
  },

  certificatesExpiringUntil(date, page) {
    const { columns, join } = CREDENTIAL_WITH_BANK;
    const due = `credential.${fields.certificateExpiresOn.id} <= TO_DATE(?, 'YYYY-MM-DD')`;
    return select(
      `SELECT ${columns} FROM ${tableOf(CREDENTIAL)} ${join} WHERE ${CREDENTIAL_IN_USE} AND ${due} AND ${pageOf('credential', page)}`,
      [idOfWord('credentialState', 'disabled'), date, page.after],
    )
      .map(credentialAndBankOfRow)
      .filter((due) => due !== undefined);
  },

  update(id, { rotation, certificateLastWarned, ...changes }) {
    submit(CREDENTIAL, id, {
      ...changes,
      ...(rotation !== undefined && {
        rotationKind: rotation?.kind ?? null,
        rotationStartedAt: rotation?.startedAt ?? null,
        graceUntil: rotation?.graceUntil ?? null,
      }),
      ...(certificateLastWarned !== undefined && {
        certificateWarnedLeadTime: certificateLastWarned?.leadTime ?? null,
        certificateWarnedDate: certificateLastWarned?.date ?? null,
      }),
    });
  },
};
