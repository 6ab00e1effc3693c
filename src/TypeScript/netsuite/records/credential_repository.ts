import type { CredentialRepository } from '../../application/ports';
import type { Bank, Credential, Rotation } from '../../domain/records';
import { count, integerOf, pageOf, type Row, select } from '../queries/suiteql';
import { BANK, CREDENTIAL } from '../schema';
import { bankOfRow } from './bank_repository';
import { flatOfRow, instantText, tableOf, wordedColumns, wordJoins } from './flat_record';
import { idOfWord } from './list_values';
import { complete, credentialOf, rotationOf } from './record_shapes';
import { changeUnlessChanged, submitUnlessDisabled } from './record_values';

const { fields } = CREDENTIAL;
const SELECT = `SELECT ${wordedColumns(CREDENTIAL)} FROM ${tableOf(CREDENTIAL)} ${wordJoins(CREDENTIAL)}`;

/**
 * The tables and columns of a credential together with its bank. In words, as everywhere where records are read: what a
 * secret is sent with and where to is decided by no list that came out of N/cache.
 */
export const CREDENTIAL_WITH_BANK = {
  columns: `${wordedColumns(CREDENTIAL)}, ${wordedColumns(BANK)}`,
  join: `JOIN ${tableOf(BANK)} ON bank.id = credential.${fields.bank.id}
    ${wordJoins(CREDENTIAL)} ${wordJoins(BANK)}`,
};

/** Holds for credentials that are in use; takes the id of the state `disabled` as its parameter. */
export const CREDENTIAL_IN_USE = `credential.isinactive = 'F' AND COALESCE(credential.${fields.state.id}, 0) <> ?`;

/** Holds for credentials that failed and were not verified since. */
export const CREDENTIAL_FAILED = `(COALESCE(credential.${fields.failuresInARow.id}, 0) > 0
  OR credential.${fields.nextAttempt.id} IS NOT NULL)`;

/** Has a rotation under way, failed and waits for a person or was changed since, was never verified, or its time has come. */
const NEEDS_A_LOOK = `(credential.${fields.rotationStep.id} IS NOT NULL
  OR credential.${fields.nextAttempt.id} <= ?
  OR (credential.${fields.nextAttempt.id} IS NULL
    AND (COALESCE(credential.${fields.failuresInARow.id}, 0) > 0
      OR credential.${fields.state.id} = ?
      OR credential.${fields.lastVerified.id} IS NULL
      OR credential.${fields.lastVerified.id} <= ?)))`;

/** Outside of production accounts. */
const MAY_BE_USED = `(credential.${fields.environment.id} <> ? OR credential.${fields.allowedInSandbox.id} = 'T')`;

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
  const bank = bankOfRow(row);
  return credential && bank && { credential, bank };
}

/** Credentials: read with SuiteQL (10 units a call), written with N/record. */
export const credentialRepository: CredentialRepository = {
  read(id) {
    const [row] = select(`${SELECT} WHERE credential.id = ?`, [id]);
    return row && credentialOfRow(row);
  },

  readWithBank(id) {
    const { columns, join } = CREDENTIAL_WITH_BANK;
    const [row] = select(
      `SELECT ${columns} FROM ${tableOf(CREDENTIAL)} LEFT ${join} WHERE credential.id = ?`,
      [id],
    );
    const credential = row && credentialOfRow(row);
    return row && credential && { credential, bank: bankOfRow(row) };
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
      pageOf(
        `SELECT ${columns} FROM ${tableOf(CREDENTIAL)} ${join} WHERE ${CREDENTIAL_IN_USE} AND ${due}`,
        'credential',
        page,
      ),
      [idOfWord('credentialState', 'disabled'), date, page.after],
    )
      .map(credentialAndBankOfRow)
      .filter((due) => due !== undefined);
  },

  dueForHealthCheck({ now, verifiedUntil, account }, page) {
    const conditions = [CREDENTIAL_IN_USE, NEEDS_A_LOOK];
    const params: (string | number)[] = [
      idOfWord('credentialState', 'disabled'),
      instantText(now),
      idOfWord('credentialState', 'needs_attention'),
      instantText(verifiedUntil),
    ];
    if (account !== 'production') {
      conditions.push(MAY_BE_USED);
      params.push(idOfWord('environment', 'production'));
    }
    const due = `SELECT credential.id AS id FROM ${tableOf(CREDENTIAL)} WHERE ${conditions.join(' AND ')}`;
    return select(pageOf(due, 'credential', page), [...params, page.after])
      .map(({ id }) => integerOf(id))
      .filter((id) => id !== null);
  },

  update(id, { certificateLastWarned, ...changes }) {
    submitUnlessDisabled(CREDENTIAL, id, {
      ...changes,
      ...(certificateLastWarned !== undefined && {
        certificateWarnedLeadTime: certificateLastWarned?.leadTime ?? null,
        certificateWarnedDate: certificateLastWarned?.date ?? null,
      }),
    });
  },
  changeRotation(id, from, to) {
    return changeUnlessChanged(CREDENTIAL, id, (flat) =>
      isSame(rotationOf(flat), from)
        ? {
            rotationKind: to?.kind ?? null,
            rotationStartedAt: to?.startedAt ?? null,
            graceUntil: to?.graceUntil ?? null,
            rotationStep: to?.step ?? null,
            rotationAccepted: to?.accepted ?? null,
          }
        : null,
    );
  },
};

function isSame(one: Rotation | null, other: Rotation | null): boolean {
  if (one === null || other === null) return one === other;
  const { kind, startedAt, graceUntil, step, accepted } = other;
  return (
    one.kind === kind &&
    one.startedAt === startedAt &&
    one.graceUntil === graceUntil &&
    one.step === step &&
    one.accepted === accepted
  );
}
