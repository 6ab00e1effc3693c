import type { SecretRole, Slot } from '../domain/vocabulary';
import { tableOf } from './flat_record';
import { BANK, CONNECTION, CREDENTIAL, SECRET } from './schema';
import { fixed, listJoin, statement, wordColumn, wordIn } from './statement';
import { integerOf, textOf } from './suiteql';

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

/** Uses that are read at most. */
export const MOST_USES = 200;

const { fields } = SECRET;
const FROM = fixed(`FROM ${tableOf(SECRET)}
  JOIN ${tableOf(CREDENTIAL)} ON credential.id = secret.${fields.credential.id}
  JOIN ${tableOf(BANK)} ON bank.id = credential.${CREDENTIAL.fields.bank.id}
  LEFT JOIN ${tableOf(CONNECTION)} ON connection.${CONNECTION.fields.credential.id} = credential.id
    AND connection.isinactive = 'F'
  ${listJoin('role', 'secret_role', `secret.${fields.role.id}`)}
  ${listJoin('slot', 'secret_slot', `secret.${fields.slot.id}`)}`);

const COLUMNS = fixed(`secret.id AS reference, ${wordColumn('secret_role')} AS role_word,
  ${wordColumn('secret_slot')} AS slot_word, credential.id AS credential, credential.name AS credential_name,
  bank.name AS bank_name, connection.id AS connection, connection.name AS connection_name`);

/**
 * Where a secret ID is used: for the page and for record forms. One query.
 *
 * @param secretId as `readSecretId` gives it
 * @returns at most `MOST_USES`; one more when there are more
 */
export function usesOfSecret(secretId: string): UseOfSecret[] {
  return statement`SELECT found.* FROM (
      SELECT ${COLUMNS} ${FROM}
      WHERE secret.isinactive = 'F' AND LOWER(secret.${fixed(fields.secretId.id)}) = ${secretId}
      ORDER BY secret.id, connection.name, connection.id
    ) found WHERE ROWNUM <= ${MOST_USES + 1}`
    .rows()
    .map((row) => {
      const connection = integerOf(row.connection);
      return {
        reference: integerOf(row.reference) ?? 0,
        role: wordIn('role', row.role_word),
        slot: wordIn('slot', row.slot_word),
        credential: integerOf(row.credential) ?? 0,
        credentialName: textOf(row.credential_name) ?? '',
        bankName: textOf(row.bank_name) ?? '',
        connection: connection === null ? null : { id: connection, name: textOf(row.connection_name) ?? '' },
      };
    });
}

/** The secret ID of a secret reference; `null` when there is no such reference. One query. */
export function secretIdOf(reference: number): string | null {
  const [row] =
    statement`SELECT secret.${fixed(fields.secretId.id)} AS secret_id FROM ${fixed(tableOf(SECRET))} WHERE secret.id = ${reference}`.rows();
  return textOf(row?.secret_id ?? null);
}
