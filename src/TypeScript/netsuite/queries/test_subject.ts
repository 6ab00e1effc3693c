import type { TestSubject, TestTarget } from '../../application/test/test_in_stages';
import { connectionLookup } from '../records/connection_lookup';
import { CREDENTIAL_WITH_BANK, credentialAndBankOfRow } from '../records/credential_repository';
import { tableOf } from '../records/flat_record';
import { CREDENTIAL } from '../schema';
import { select } from './suiteql';

/** The records that a test stands on, in one query. */
export function testSubject(target: TestTarget): TestSubject | undefined {
  if ('connection' in target) return connectionLookup.find({ id: target.connection })[0];
  const { columns, join } = CREDENTIAL_WITH_BANK;
  const [row] = select(`SELECT ${columns} FROM ${tableOf(CREDENTIAL)} ${join} WHERE credential.id = ?`, [
    target.credential,
  ]);
  const found = row && credentialAndBankOfRow(row);
  return found && { ...found, connection: null };
}
