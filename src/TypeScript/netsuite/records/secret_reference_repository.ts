import type { SecretReferenceRepository } from '../../application/ports';
import type { SecretReference } from '../../domain/records';
import type { SecretUse } from '../../domain/secret_reference_rules';
import { pageOf, placeholders, type Row, select } from '../queries/suiteql';
import { CREDENTIAL, SECRET } from '../schema';
import { CREDENTIAL_IN_USE, CREDENTIAL_WITH_BANK, credentialAndBankOfRow } from './credential_repository';
import { flatOfRow, tableOf, wordedColumns, wordJoins } from './flat_record';
import { idOfWord } from './list_values';
import { complete, secretReferenceOf } from './record_shapes';
import { changeUnlessChanged, submit } from './record_values';

const { fields } = SECRET;
const SELECT = `SELECT ${wordedColumns(SECRET)} FROM ${tableOf(SECRET)} ${wordJoins(SECRET)}`;
const WITH_CREDENTIAL = `SELECT ${wordedColumns(SECRET)}, ${CREDENTIAL_WITH_BANK.columns}
  FROM ${tableOf(SECRET)} ${wordJoins(SECRET)}
  JOIN ${tableOf(CREDENTIAL)} ON credential.id = secret.${fields.credential.id}
  ${CREDENTIAL_WITH_BANK.join}`;

function referenceOfRow(row: Row): SecretReference | undefined {
  return complete<SecretReference>('secret', secretReferenceOf(flatOfRow(SECRET, row)));
}

/** The secret references in rows of which several can have the same one, or none: each once, in the order of the rows. */
export function referencesOfRows(rows: readonly Row[]): SecretReference[] {
  const byId = new Map(
    rows.map((row) => [row.secret_id ?? null, row] as const).filter(([id]) => id !== null),
  );
  return [...byId.values()].map(referenceOfRow).filter((reference) => reference !== undefined);
}

function useOfRow(row: Row): SecretUse | undefined {
  const reference = referenceOfRow(row);
  const around = credentialAndBankOfRow(row);
  if (reference === undefined || around === undefined) return undefined;
  const { credential, bank } = around;
  return {
    reference: reference.id,
    role: reference.role,
    slot: reference.slot,
    credential: credential.id,
    credentialName: credential.name,
    environment: credential.environment,
    bank: bank.id,
    bankName: bank.name,
  };
}

/**
 * Every use of several secret IDs, each with its ID: one query, for no IDs none. Inactive references are left out.
 *
 * @param secretIds in lower case
 */
export function usesOfSecrets(
  secretIds: readonly string[],
): readonly (SecretUse & { readonly secretId: string })[] {
  if (secretIds.length === 0) return [];
  return select(
    `${WITH_CREDENTIAL} WHERE secret.isinactive = 'F'
       AND LOWER(secret.${fields.secretId.id}) IN (${placeholders(secretIds)}) ORDER BY secret.id`,
    secretIds,
  ).flatMap((row) => {
    const use = useOfRow(row);
    const secretId = referenceOfRow(row)?.secretId.toLowerCase();
    return use === undefined || secretId === undefined ? [] : [{ ...use, secretId }];
  });
}

/**
 * Secret references: read with SuiteQL (10 units a call), written with N/record. An inactive reference takes no part in
 * anything.
 */
export const secretReferenceRepository: SecretReferenceRepository = {
  read(id) {
    const [row] = select(`${SELECT} WHERE secret.id = ?`, [id]);
    return row && referenceOfRow(row);
  },

  ofCredential(credential) {
    return select(
      `${SELECT} WHERE secret.isinactive = 'F' AND secret.${fields.credential.id} = ? ORDER BY secret.id`,
      [credential],
    )
      .map(referenceOfRow)
      .filter((reference) => reference !== undefined);
  },

  withSecretId(secretId) {
    return select(
      `${WITH_CREDENTIAL} WHERE secret.isinactive = 'F' AND LOWER(secret.${fields.secretId.id}) = ? ORDER BY secret.id`,
      [secretId.toLowerCase()],
    )
      .map(useOfRow)
      .filter((use) => use !== undefined);
  },

  expiringUntil(date, page) {
    return select(
      pageOf(
        `${WITH_CREDENTIAL}
         WHERE secret.isinactive = 'F'
           AND secret.${fields.expirationWarning.id} = 'T'
           AND secret.${fields.slot.id} IN (?, ?)
           AND secret.${fields.expiresOn.id} <= TO_DATE(?, 'YYYY-MM-DD')
           AND ${CREDENTIAL_IN_USE}`,
        'secret',
        page,
      ),
      [
        idOfWord('slot', 'current'),
        idOfWord('slot', 'pending'),
        date,
        idOfWord('credentialState', 'disabled'),
        page.after,
      ],
    ).flatMap((row) => {
      const reference = referenceOfRow(row);
      const around = credentialAndBankOfRow(row);
      return reference && around ? [{ reference, ...around }] : [];
    });
  },

  markWarned(id, { leadTime, date }) {
    submit(SECRET, id, { warnedLeadTime: leadTime, warnedDate: date });
  },

  update(id, changes) {
    submit(SECRET, id, changes);
  },

  move({ reference, secretId, from, to }) {
    let isThere = false;
    const isMoved = changeUnlessChanged(SECRET, reference, ({ slot, secretId: standsFor }) => {
      const isSame = standsFor === secretId;
      isThere = isSame && slot === to;
      return isSame && slot === from ? { slot: to } : null;
    });
    return isMoved || isThere;
  },
};
