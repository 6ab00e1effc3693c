import { BANK_PROFILES } from '../../banks/index';
import type { CalendarDate } from '../../domain/calendar_date';
import { certificateEndings, secretEndings } from '../../domain/endings';
import { byWeight, type Finding } from '../../domain/finding';
import type { Bank, BankConnection, Credential, SecretReference } from '../../domain/records';
import { retirementFindings, retirementOf } from '../../domain/retirement';
import { type AccountKind, checkUsable, credentialInUse } from '../calls/credential_in_use';

/** A bank connection with the records it stands on. */
export interface ConnectionRecords {
  readonly bank: Bank;
  readonly credential: Credential;
  readonly references: readonly SecretReference[];
  /** `null`: the credential by itself. */
  readonly connection: BankConnection | null;
}

/** Whether somebody has put it aside, so that nobody is warned of it any more. */
export function isPutAside({
  inactive,
  state,
}: Pick<Credential | BankConnection, 'inactive' | 'state'>): boolean {
  return inactive || state === 'disabled';
}

/**
 * What can be said of a bank connection, or of a credential by itself, without calling the bank: whether its records are
 * complete, what ends within the lead times of its credential, and whether it is time to start a rotation. Nothing of one
 * that is inactive or disabled. Pure.
 *
 * @returns findings, what matters most first; of what weighs the same, what ends first
 */
export function connectionHealth(
  records: ConnectionRecords,
  account: AccountKind,
  today: CalendarDate,
): Finding[] {
  const { credential, connection } = records;
  if (isPutAside(credential) || (connection !== null && isPutAside(connection))) return [];
  return byWeight([...checkUsable(credentialInUse(records), account), ...endingSoon(records, today)]);
}

/** What is said of one thing that ends. */
interface End {
  /** `null`: no end is known, and nothing is said. */
  readonly date: CalendarDate | null;
  readonly findings: readonly Finding[];
}

function endingSoon({ credential, references, bank }: ConnectionRecords, today: CalendarDate): Finding[] {
  const profile = BANK_PROFILES[bank.profile];
  const ends: End[] = [
    ...references
      .filter(({ slot }) => slot === 'current')
      .map((reference) => ({
        date: reference.expiresOn,
        findings: secretEndings(reference, credential, today),
      })),
    { date: credential.certificateExpiresOn, findings: certificateEndings(credential, profile, today) },
    {
      date: retirementOf(bank, profile)?.date ?? null,
      findings: retirementFindings(bank, profile, today),
    },
  ];
  return ends.toSorted(bySoonest).flatMap(({ findings }) => findings);
}

function bySoonest(one: End, other: End): number {
  return (one.date ?? '').localeCompare(other.date ?? '');
}
