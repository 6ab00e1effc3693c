import { BANK_PROFILES } from '../banks/index';
import type { CalendarDate } from '../domain/calendar_date';
import { endingFindings, leadTimesOf } from '../domain/expiry_policy';
import { byWeight, type Finding } from '../domain/finding';
import type { Bank, BankConnection, Credential, SecretReference } from '../domain/records';
import { worded } from '../domain/words';
import { type AccountKind, checkUsable, credentialInUse } from './credential_in_use';

/** A bank connection with the records it stands on. */
export interface ConnectionRecords {
  readonly bank: Bank;
  readonly credential: Credential;
  readonly references: readonly SecretReference[];
  readonly connection: BankConnection;
}

/**
 * What can be said of a bank connection without calling the bank: whether its records are complete, and what ends within
 * the lead times of its credential. Pure.
 *
 * @returns findings, what matters most first
 */
export function connectionHealth(
  records: ConnectionRecords,
  account: AccountKind,
  today: CalendarDate,
): Finding[] {
  return byWeight([...checkUsable(credentialInUse(records), account), ...endingSoon(records, today)]);
}

function endingSoon({ credential, references, bank }: ConnectionRecords, today: CalendarDate): Finding[] {
  const ending = (what: 'secret' | 'certificate', name: string, date: CalendarDate | null, field: string) =>
    date === null
      ? []
      : endingFindings({ what, name, date, today, field }, leadTimesOf(what, credential.leadTimes));
  const needsCertificate = BANK_PROFILES[bank.profile].certificate.need[credential.environment] !== 'none';
  const certificate = `The certificate ${credential.certificateId ?? ''}`.trim();
  return [
    ...references
      .filter(({ slot }) => slot === 'current')
      .flatMap(({ role, secretId, expiresOn }) =>
        ending('secret', `The ${worded(role)} ${secretId}`, expiresOn, 'expiresOn'),
      ),
    ...(needsCertificate
      ? ending('certificate', certificate, credential.certificateExpiresOn, 'certificateExpiresOn')
      : []),
  ];
}
