import type * as record from 'N/record';
import type { RecordHealthPorts } from '../../application/health/record_health';
import type { Bank, BankConnection, Change, Credential, Draft, SecretReference } from '../../domain/records';
import { normalisedSecretId } from '../../domain/secret_id';
import type { RecordKind } from '../../domain/vocabulary';
import { recordHealthPorts } from '../compose_checks';
import { type UsesOfSecret, usesOfSecret } from '../queries/secret_uses';
import { fixed, type Statement, statement } from '../queries/statement';
import type { Row } from '../queries/suiteql';
import { BANK, CONNECTION, CREDENTIAL, SECRET } from '../schema';
import { bankOfRow } from './bank_repository';
import { credentialOfRow } from './credential_repository';
import { flatOfRow, tableOf, wordedColumns, wordJoins } from './flat_record';
import { bankOf, complete, connectionOf, credentialOf, secretReferenceOf } from './record_shapes';
import { referencesOfRows } from './secret_reference_repository';

/**
 * What has to be known of a saved record whose form is shown. The form has 40 units, of which day and texts take 11:
 * so a record is read together with what stands around it, and not piece by piece as before a save.
 */

/** A saved record, as if it were saved again as it stands. */
export interface ShownRecord<T> {
  readonly change: Change<T>;
  /** They answer from what was read with the record, and ask the account for anything else. */
  readonly ports: RecordHealthPorts;
}

/** A secret reference, with everything that uses its ID. */
export interface ShownSecret extends ShownRecord<SecretReference> {
  /** In lower case. */
  readonly secretId: string;
  readonly uses: UsesOfSecret;
}

const BANK_OF_CREDENTIAL = fixed(
  `LEFT JOIN ${tableOf(BANK)} ON bank.id = credential.${CREDENTIAL.fields.bank.id}`,
);

/** A row for each secret reference of the credential that takes part in anything; one row when there is none. */
const SECRETS_OF_CREDENTIAL = fixed(
  `LEFT JOIN ${tableOf(SECRET)} ON secret.${SECRET.fields.credential.id} = credential.id AND secret.isinactive = 'F'`,
);

const idOf = ({ id }: record.Record): number => Number(id);

function unchanged<T extends object>(kind: RecordKind, draft: Draft<T>): Change<T> {
  return { draft, previous: complete<T>(kind, draft) ?? null };
}

/** Ports that know the bank and the credential of a row already, and the secrets of that credential. */
function portsAround(row: Row, references: readonly SecretReference[]): RecordHealthPorts {
  const ports = recordHealthPorts();
  const { banks, credentials, secrets } = ports;
  const bank = bankOfRow(row);
  const credential = credentialOfRow(row);
  return {
    ...ports,
    banks: { ...banks, read: (id) => (id === bank?.id ? bank : banks.read(id)) },
    credentials: {
      ...credentials,
      read: (id) => (id === credential?.id ? credential : credentials.read(id)),
      readWithBank: (id) => (id === credential?.id ? { credential, bank } : credentials.readWithBank(id)),
    },
    secrets: {
      ...secrets,
      ofCredential: (id) => (id === credential?.id ? references : secrets.ofCredential(id)),
    },
  };
}

/** A bank: one query. `undefined`: it is gone. */
export function shownBank(shown: record.Record): ShownRecord<Bank> | undefined {
  const [row] =
    statement`SELECT ${fixed(wordedColumns(BANK))} FROM ${fixed(tableOf(BANK))} ${fixed(wordJoins(BANK))}
    WHERE bank.id = ${idOf(shown)}`.rows();
  return row && { change: unchanged('bank', bankOf(flatOfRow(BANK, row))), ports: recordHealthPorts() };
}

/** A credential, its bank and its secrets: one query. `undefined`: it is gone. */
export function shownCredential(shown: record.Record): ShownRecord<Credential> | undefined {
  const rows = statement`SELECT ${fixed(wordedColumns(CREDENTIAL))}, ${fixed(wordedColumns(BANK))},
      ${fixed(wordedColumns(SECRET))}
    FROM ${fixed(tableOf(CREDENTIAL))} ${BANK_OF_CREDENTIAL} ${SECRETS_OF_CREDENTIAL}
    ${fixed(wordJoins(CREDENTIAL))} ${fixed(wordJoins(BANK))} ${fixed(wordJoins(SECRET))}
    WHERE credential.id = ${idOf(shown)} ORDER BY secret.id`.rows();
  const [row] = rows;
  return (
    row && {
      change: unchanged('credential', credentialOf(flatOfRow(CREDENTIAL, row))),
      ports: portsAround(row, referencesOfRows(rows)),
    }
  );
}

/** A connection, its bank, its credential and its secrets: one query, and another for the list of its purposes when N/cache has lost it. */
export function shownConnection(shown: record.Record): ShownRecord<BankConnection> | undefined {
  const { fields } = CONNECTION;
  const rows = statement`SELECT ${fixed(wordedColumns(CONNECTION))}, ${fixed(wordedColumns(CREDENTIAL))},
      ${fixed(wordedColumns(BANK))}, ${fixed(wordedColumns(SECRET))}
    FROM ${fixed(tableOf(CONNECTION))}
    LEFT JOIN ${fixed(tableOf(CREDENTIAL))} ON credential.id = connection.${fixed(fields.credential.id)}
    LEFT JOIN ${fixed(tableOf(BANK))} ON bank.id = connection.${fixed(fields.bank.id)}
    ${SECRETS_OF_CREDENTIAL}
    ${fixed(wordJoins(CONNECTION))} ${fixed(wordJoins(CREDENTIAL))} ${fixed(wordJoins(BANK))} ${fixed(wordJoins(SECRET))}
    WHERE connection.id = ${idOf(shown)} ORDER BY secret.id`.rows();
  const [row] = rows;
  return (
    row && {
      change: unchanged('connection', connectionOf(flatOfRow(CONNECTION, row))),
      ports: portsAround(row, referencesOfRows(rows)),
    }
  );
}

/** A secret reference, the others of its credential, its credential and its bank. */
function rowsAroundSecret(shown: record.Record): readonly Row[] {
  const { fields } = SECRET;
  const credential = Number(shown.getValue({ fieldId: fields.credential.id }));
  const siblings: Statement = statement`secret.isinactive = 'F' AND secret.${fixed(fields.credential.id)} = ${credential}`;
  return statement`SELECT ${fixed(wordedColumns(SECRET))}, ${fixed(wordedColumns(CREDENTIAL))},
      ${fixed(wordedColumns(BANK))}
    FROM ${fixed(tableOf(SECRET))}
    LEFT JOIN ${fixed(tableOf(CREDENTIAL))} ON credential.id = secret.${fixed(fields.credential.id)}
    ${BANK_OF_CREDENTIAL}
    ${fixed(wordJoins(SECRET))} ${fixed(wordJoins(CREDENTIAL))} ${fixed(wordJoins(BANK))}
    WHERE secret.id = ${idOf(shown)} OR (${siblings}) ORDER BY secret.id`.rows();
}

/** A secret reference with its siblings and everything that uses its ID: two queries. `undefined`: it is gone. */
export function shownSecret(shown: record.Record): ShownSecret | undefined {
  const rows = rowsAroundSecret(shown);
  const flats = rows.map((row) => flatOfRow(SECRET, row));
  const at = flats.findIndex(({ id }) => id === idOf(shown));
  const [row, flat] = [rows[at], flats[at]];
  if (row === undefined || flat === undefined) return undefined;
  const siblings = flats
    .filter(({ inactive }) => !inactive)
    .map((each) => complete<SecretReference>('secret', secretReferenceOf(each)))
    .filter((each) => each !== undefined);
  const secretId = normalisedSecretId(flat.secretId ?? '');
  const uses = secretId === '' ? { uses: [], references: [] } : usesOfSecret(secretId);
  const ports = portsAround(row, siblings);
  const { secrets } = ports;
  return {
    change: unchanged('secret', secretReferenceOf(flat)),
    ports: {
      ...ports,
      secrets: {
        ...secrets,
        withSecretId: (id) => (id === secretId ? uses.references : secrets.withSecretId(id)),
      },
    },
    secretId,
    uses,
  };
}
