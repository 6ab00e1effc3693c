import { BANK_PROFILES } from '../../banks/index';
import { secretEndings } from '../../domain/endings';
import type { Finding } from '../../domain/finding';
import type { Bank, BankConnection, Change, Credential, SecretReference } from '../../domain/records';
import { retirementFindings } from '../../domain/retirement';
import type { AccountKind } from '../calls/credential_in_use';
import {
  type CheckRecordPorts,
  checkBank,
  checkConnection,
  checkCredential,
  checkSecretReference,
} from '../check_record';
import { connectionHealth, isPutAside } from './connection_health';

/**
 * What is to be said above the form of a saved record: what calls for somebody (an end, something missing), and what the
 * rules would say if the record were saved as it stands. A record that is not whole is only told about by the rules.
 */
export interface RecordHealthPorts extends CheckRecordPorts {
  /** What may be used in a production account may not be elsewhere. */
  readonly account: AccountKind;
}

/** A saved bank: the end of its support, and the rules. At most one query. */
export function healthOfBank(ports: RecordHealthPorts, change: Change<Bank>): Finding[] {
  const rules = checkBank(ports, change);
  const bank = change.previous;
  if (bank === null || bank.inactive) return rules;
  return together(retirementFindings(bank, BANK_PROFILES[bank.profile], ports.clock.today()), rules);
}

/** A saved credential: whether it can be used, its ends and those of its secrets and bank, and the rules. At most five queries. */
export function healthOfCredential(ports: RecordHealthPorts, change: Change<Credential>): Finding[] {
  const rules = checkCredential(ports, change);
  const credential = change.previous;
  return credential === null ? rules : together(healthOf(ports, credential, null), rules);
}

/** A saved bank connection: the same of its credential, with its own address, and the rules. At most five queries. */
export function healthOfConnection(ports: RecordHealthPorts, change: Change<BankConnection>): Finding[] {
  const rules = checkConnection(ports, change);
  const connection = change.previous;
  const credential = connection === null ? undefined : ports.credentials.read(connection.credential);
  return credential === undefined ? rules : together(healthOf(ports, credential, connection), rules);
}

/** A saved secret reference: its end while it is used or about to be, and the rules. At most five queries. */
export function healthOfSecret(ports: RecordHealthPorts, change: Change<SecretReference>): Finding[] {
  const rules = checkSecretReference(ports, change);
  const reference = change.previous;
  const credential = reference === null ? undefined : ports.credentials.read(reference.credential);
  if (reference === null || credential === undefined || isPutAside(credential)) return rules;
  if (!isWatched(reference, ports.secrets.ofCredential(credential.id))) return rules;
  return together(secretEndings(reference, credential, ports.clock.today()), rules);
}

/**
 * As the Expiry Check has it: nobody waits for the end of a secret whose time is over anyway.
 *
 * @param taking the references of the credential that take part in anything: inactive ones do not
 */
function isWatched({ id, slot }: SecretReference, taking: readonly SecretReference[]): boolean {
  return (slot === 'current' || slot === 'pending') && taking.some((each) => each.id === id);
}

function healthOf(
  { banks, secrets, clock, account }: RecordHealthPorts,
  credential: Credential,
  connection: BankConnection | null,
): Finding[] {
  const bank = banks.read(credential.bank);
  if (bank === undefined) return [];
  const references = secrets.ofCredential(credential.id);
  return connectionHealth({ bank, credential, references, connection }, account, clock.today());
}

/**
 * Health before rules, so that of what weighs the same the end is told. The rules know some of it too, in milder words:
 * they must not keep anybody from saving the record that says so.
 */
function together(health: readonly Finding[], rules: readonly Finding[]): Finding[] {
  const isTold = (rule: Finding): boolean => health.some((told) => isSame(told, rule));
  return [...health, ...rules.filter((rule) => !isTold(rule))];
}

/** The health of the whole credential names no field where the rules do. */
function isSame(one: Finding, other: Finding): boolean {
  return one.code === other.code && (one.field === other.field || one.field === null || other.field === null);
}
