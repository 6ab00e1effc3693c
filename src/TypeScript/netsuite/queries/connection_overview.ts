import { BANK_PROFILES } from '../../banks/index';
import type { CalendarDate } from '../../domain/calendar_date';
import type { BankConnection, SecretReference } from '../../domain/records';
import { retirementOf } from '../../domain/retirement';
import type { Purpose } from '../../domain/vocabulary';
import { connectionOfRow } from '../records/connection_repository';
import { type CredentialAndBank, credentialAndBankOfRow } from '../records/credential_repository';
import { idsOf, tableOf, wordedColumns, wordJoins } from '../records/flat_record';
import { referencesOfRows } from '../records/secret_reference_repository';
import { BANK, CONNECTION, CREDENTIAL, LISTS, SECRET } from '../schema';
import { fixed, statement, wordColumn, wordIn } from './statement';
import { integerOf, type Row } from './suiteql';

/** A bank connection with everything its page shows. */
export interface ConnectionOverview extends CredentialAndBank {
  readonly connection: BankConnection;
  /** The credential's secrets, inactive ones left out. */
  readonly references: readonly SecretReference[];
  /** The earliest end of the credential's current secrets, its certificate and the bank's support, as the list has it; `null`: none is known. */
  readonly nextExpiry: CalendarDate | null;
}

const PURPOSES = CONNECTION.fields.purposes.id;

/**
 * A row for each secret and each value of the list of purposes: a multiple select answers internal ids, and a page that
 * asked for the words behind them in a second query would spend 10 units more.
 */
const SELECT = fixed(`SELECT ${[CONNECTION, CREDENTIAL, BANK, SECRET].map(wordedColumns).join(', ')},
    purpose.id AS purpose_id, ${wordColumn('purpose')} AS purpose_word
  FROM ${tableOf(CONNECTION)}
  JOIN ${tableOf(CREDENTIAL)} ON credential.id = connection.${CONNECTION.fields.credential.id}
  JOIN ${tableOf(BANK)} ON bank.id = credential.${CREDENTIAL.fields.bank.id}
  LEFT JOIN ${tableOf(SECRET)} ON secret.${SECRET.fields.credential.id} = credential.id AND secret.isinactive = 'F'
  LEFT JOIN ${LISTS.purpose.id} purpose ON purpose.id > 0
  ${[CONNECTION, CREDENTIAL, BANK, SECRET].map(wordJoins).join(' ')}`);

function purposesIn(rows: readonly Row[]): Purpose[] {
  const chosen = new Set(idsOf(rows[0]?.[PURPOSES]));
  const words = rows
    .filter(({ purpose_id }) => chosen.has(integerOf(purpose_id) ?? 0))
    .map(({ purpose_word }) => wordIn('purpose', purpose_word));
  return [...new Set(words)].filter((word) => word !== null);
}

/** One bank connection by its internal id, inactive ones included: one query. */
export function connectionOverview(id: number): ConnectionOverview | undefined {
  const rows = statement`${SELECT} WHERE connection.id = ${id} ORDER BY secret.id, purpose.id`.rows();
  const [row] = rows;
  if (row === undefined) return undefined;
  const connection = connectionOfRow({ ...row, [PURPOSES]: null });
  const around = credentialAndBankOfRow(row);
  if (connection === undefined || around === undefined) return undefined;
  const references = referencesOfRows(rows);
  const dates = [
    ...references.filter(({ slot }) => slot === 'current').map(({ expiresOn }) => expiresOn),
    around.credential.certificateExpiresOn,
    retirementOf(around.bank, BANK_PROFILES[around.bank.profile])?.date ?? null,
  ].filter((date) => date !== null);
  const [nextExpiry = null] = dates.toSorted() as CalendarDate[];
  return { connection: { ...connection, purposes: purposesIn(rows) }, ...around, references, nextExpiry };
}
