import { kindOfPart, type MadeRecords, markOf, SET_UP_PARTS } from '../../application/set_up/made_records';
import type { SetUpChoices } from '../../application/set_up/set_up_answers';
import type { Bank } from '../../domain/records';
import type { BankProfileId, Environment } from '../../domain/vocabulary';
import { bankOfRow } from '../records/bank_repository';
import { credentialOfRow } from '../records/credential_repository';
import { tableOf, wordedColumns, wordJoins } from '../records/flat_record';
import { idOfWord } from '../records/list_values';
import { BANK, CREDENTIAL, RECORDS, SECRET } from '../schema';
import { fixed, joined, statement } from './statement';
import { firstOf, integerOf, type Row, select, textOf } from './suiteql';

/** Rows that are read at most: more choices than that no list can be chosen from. */
const MOST_ROWS = 200;

const CHOICES = firstOf(
  `SELECT ${wordedColumns(BANK)}, ${wordedColumns(CREDENTIAL)} FROM ${tableOf(BANK)}
  LEFT JOIN ${tableOf(CREDENTIAL)} ON credential.${CREDENTIAL.fields.bank.id} = bank.id
    AND credential.isinactive = 'F' AND credential.${CREDENTIAL.fields.environment.id} = ?
  ${wordJoins(BANK)} ${wordJoins(CREDENTIAL)}
  WHERE bank.isinactive = 'F' AND bank.${BANK.fields.profile.id} = ?
  ORDER BY bank.name, bank.id, credential.name, credential.id`,
  MOST_ROWS,
);

/**
 * Bank records of a profile and their credentials for an environment, that are not inactive: one query, and one for the
 * lists.
 */
export function setUpChoices(profile: BankProfileId, environment: Environment): SetUpChoices {
  const rows = select(CHOICES, [idOfWord('environment', environment), idOfWord('profile', profile)]);
  const banks = new Map<number, Bank>();
  const credentials: SetUpChoices['credentials'][number][] = [];
  for (const row of rows) {
    const bank = bankOfRow(row);
    if (bank === undefined) continue;
    banks.set(bank.id, bank);
    const credential = credentialOfRow(row);
    if (credential !== undefined && credential.state !== 'disabled') credentials.push({ credential, bank });
  }
  return { banks: [...banks.values()], credentials };
}

/** The secret IDs in use that begin with a text, in lower case: one query. */
export function secretIdsBeginning(stem: string): ReadonlySet<string> {
  const column = `LOWER(secret.${SECRET.fields.secretId.id})`;
  const rows: readonly Row[] = select(
    `SELECT DISTINCT ${column} AS secret_id FROM ${tableOf(SECRET)} WHERE ${column} LIKE ?`,
    [`${stem}%`],
  );
  return new Set(rows.flatMap(({ secret_id }) => textOf(secret_id) ?? []));
}

/** The records that carry the marks of a set-up: one query. */
export function madeOfSetUp(key: string): MadeRecords {
  const parts = SET_UP_PARTS.map((part) => {
    const { type, alias } = RECORDS[kindOfPart(part)];
    const found = fixed(`SELECT '${part}' AS part, ${alias}.id AS id FROM ${type} ${alias}`);
    return statement`${found} WHERE ${fixed(alias)}.externalid = ${markOf(key, part)}`;
  });
  const rows = joined(parts, ' UNION ALL ').rows();
  return Object.fromEntries(
    SET_UP_PARTS.flatMap((part) => {
      const id = integerOf(rows.find((row) => row.part === part)?.id ?? null);
      return id === null ? [] : [[part, id]];
    }),
  );
}
