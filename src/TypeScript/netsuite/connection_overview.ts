import type { CalendarDate } from '../domain/calendar_date';
import type { BankConnection } from '../domain/records';
import { connectionOfRow } from './connection_repository';
import {
  CREDENTIAL_WITH_BANK,
  type CredentialAndBank,
  credentialAndBankOfRow,
} from './credential_repository';
import { columnsOf, tableOf } from './flat_record';
import { idOfWord } from './list_values';
import { CONNECTION, CREDENTIAL, SECRET } from './schema';
import { type Row, select, textOf } from './suiteql';

/** A bank connection with everything its line on the page shows. */
export interface ConnectionOverview extends CredentialAndBank {
  readonly connection: BankConnection;
  /** The earliest expiry date among the credential's current secrets and its certificate; `null`: none is known. */
  readonly nextExpiry: CalendarDate | null;
}

const { fields } = SECRET;

/** Earliest known expiry of the current secrets of each credential. */
const SOONEST = `SELECT expiring.${fields.credential.id} AS credential,
    TO_CHAR(MIN(expiring.${fields.expiresOn.id}), 'YYYY-MM-DD') AS expires_on
  FROM ${SECRET.type} expiring
  WHERE expiring.isinactive = 'F' AND expiring.${fields.slot.id} = ?
  GROUP BY expiring.${fields.credential.id}`;

const SELECT = `SELECT ${columnsOf(CONNECTION)}, ${CREDENTIAL_WITH_BANK.columns}, soonest.expires_on AS expires_on
  FROM ${tableOf(CONNECTION)}
  JOIN ${tableOf(CREDENTIAL)} ON credential.id = connection.${CONNECTION.fields.credential.id}
  ${CREDENTIAL_WITH_BANK.join}
  LEFT JOIN (${SOONEST}) soonest ON soonest.credential = credential.id`;

function overviewOf(row: Row): ConnectionOverview[] {
  const connection = connectionOfRow(row);
  const around = credentialAndBankOfRow(row);
  if (connection === undefined || around === undefined) return [];
  const dates = [textOf(row.expires_on), around.credential.certificateExpiresOn].filter(
    (date) => date !== null,
  );
  const [nextExpiry = null] = dates.toSorted() as CalendarDate[];
  return [{ connection, ...around, nextExpiry }];
}

/** One bank connection by its internal id, inactive ones included. */
export function connectionOverview(id: number): ConnectionOverview | undefined {
  return select(`${SELECT} WHERE connection.id = ?`, [idOfWord('slot', 'current'), id]).flatMap(
    overviewOf,
  )[0];
}
