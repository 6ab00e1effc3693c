import type { SecretUse } from '../../domain/secret_reference_rules';
import type { SecretRole, Slot } from '../../domain/vocabulary';
import { tableOf } from '../records/flat_record';
import { BANK, CONNECTION, CREDENTIAL, SECRET } from '../schema';
import { fixed, joined, listJoin, statement, wordColumn, wordIn } from './statement';
import { integerOf, type Row, textOf } from './suiteql';

/** One use of a secret ID: by a credential, for a bank connection. */
export interface UseOfSecret {
  readonly reference: number;
  readonly role: SecretRole | null;
  readonly slot: Slot | null;
  readonly credential: number;
  readonly credentialName: string;
  readonly bankName: string;
  /** `null`: no connection uses the credential. */
  readonly connection: { readonly id: number; readonly name: string } | null;
}

/** What uses a secret ID, for those who look at it and for the rules. */
export interface UsesOfSecret {
  /** By connection: at most `MOST_USES`; one more when there are more. */
  readonly uses: readonly UseOfSecret[];
  /** By secret reference, as the rules compare them. */
  readonly references: readonly SecretUse[];
}

/** Uses that are read at most. */
export const MOST_USES = 200;

const { fields } = SECRET;
const CREDENTIAL_JOIN = fixed(
  `JOIN ${tableOf(CREDENTIAL)} ON credential.id = secret.${fields.credential.id}
  JOIN ${tableOf(BANK)} ON bank.id = credential.${CREDENTIAL.fields.bank.id}`,
);
const WORD_JOINS = fixed(
  [
    listJoin('role', 'secret_role', `secret.${fields.role.id}`),
    listJoin('slot', 'secret_slot', `secret.${fields.slot.id}`),
    listJoin('environment', 'credential_side', `credential.${CREDENTIAL.fields.environment.id}`),
  ].join(' '),
);
const REFERENCE =
  fixed(`secret.id AS reference, credential.id AS credential, credential.name AS credential_name,
  bank.id AS bank, bank.name AS bank_name, ${wordColumn('secret_role')} AS role_word,
  ${wordColumn('secret_slot')} AS slot_word, ${wordColumn('credential_side')} AS environment_word,
  0 AS connection, '' AS connection_name`);
const CONNECTION_OF_REFERENCE = fixed(`secret.id AS reference, 0 AS credential, '' AS credential_name,
  0 AS bank, '' AS bank_name, '' AS role_word, '' AS slot_word, '' AS environment_word,
  connection.id AS connection, connection.name AS connection_name`);

/** The rows of a UNION: references without their connections, then the first of the connections. */
function rowsOf(secretId: string): readonly Row[] {
  const used = statement`WHERE secret.isinactive = 'F' AND LOWER(secret.${fixed(fields.secretId.id)}) = ${secretId}`;
  const references = statement`SELECT found.* FROM (
      SELECT ${REFERENCE} FROM ${fixed(tableOf(SECRET))} ${CREDENTIAL_JOIN} ${WORD_JOINS} ${used} ORDER BY secret.id
    ) found`;
  const connections = statement`SELECT found.* FROM (
      SELECT ${CONNECTION_OF_REFERENCE} FROM ${fixed(tableOf(SECRET))} ${CREDENTIAL_JOIN}
      JOIN ${fixed(tableOf(CONNECTION))} ON connection.${fixed(CONNECTION.fields.credential.id)} = credential.id
        AND connection.isinactive = 'F'
      ${used} ORDER BY secret.id, connection.name, connection.id
    ) found WHERE ROWNUM <= ${MOST_USES + 1}`;
  return joined([references, connections], ' UNION ALL ').rows();
}

const isConnection = ({ connection }: Row): boolean => integerOf(connection) !== 0;

/** For the rules: a use whose reference, credential or list values are not whole takes no part. */
function ruledUse(row: Row): SecretUse[] {
  const role = wordIn('role', row.role_word);
  const slot = wordIn('slot', row.slot_word);
  const environment = wordIn('environment', row.environment_word);
  if (role === null || slot === null || environment === null) return [];
  return [
    {
      reference: integerOf(row.reference) ?? 0,
      role,
      slot,
      credential: integerOf(row.credential) ?? 0,
      credentialName: textOf(row.credential_name) ?? '',
      environment,
      bank: integerOf(row.bank) ?? 0,
      bankName: textOf(row.bank_name) ?? '',
    },
  ];
}

function shownUses(row: Row, connections: readonly Row[]): UseOfSecret[] {
  const use = {
    reference: integerOf(row.reference) ?? 0,
    role: wordIn('role', row.role_word),
    slot: wordIn('slot', row.slot_word),
    credential: integerOf(row.credential) ?? 0,
    credentialName: textOf(row.credential_name) ?? '',
    bankName: textOf(row.bank_name) ?? '',
  };
  const own = connections.filter(({ reference }) => integerOf(reference) === use.reference);
  if (own.length === 0) return [{ ...use, connection: null }];
  return own.map(({ connection, connection_name }) => ({
    ...use,
    connection: { id: integerOf(connection) ?? 0, name: textOf(connection_name) ?? '' },
  }));
}

/**
 * What uses a secret ID: for the page Where Used and for record forms. One query.
 *
 * @param secretId in lower case
 */
export function usesOfSecret(secretId: string): UsesOfSecret {
  const rows = rowsOf(secretId);
  const connections = rows.filter(isConnection);
  const references = rows.filter((row) => !isConnection(row));
  // Connections come in the order of their references: a reference whose connections were cut off stands behind the end.
  const uses = references.flatMap((row) => shownUses(row, connections)).slice(0, MOST_USES + 1);
  return { uses, references: references.flatMap(ruledUse) };
}

/** The secret ID of a secret reference; `null` when there is no such reference. One query. */
export function secretIdOf(reference: number): string | null {
  const [row] =
    statement`SELECT secret.${fixed(fields.secretId.id)} AS secret_id FROM ${fixed(tableOf(SECRET))} WHERE secret.id = ${reference}`.rows();
  return textOf(row?.secret_id ?? null);
}
