import { BANK_PROFILES } from '../../banks/index';
import type { CalendarDate } from '../../domain/calendar_date';
import { endingFindings, headStartFindings, leadTimesOf } from '../../domain/expiry_policy';
import { byWeight, type Finding } from '../../domain/finding';
import type { Bank, BankConnection, Credential, SecretReference } from '../../domain/records';
import { retirementFindings } from '../../domain/retirement';
import type { Worded } from '../../domain/words';
import { type AccountKind, checkUsable, credentialInUse } from '../calls/credential_in_use';

/** A bank connection with the records it stands on. */
export interface ConnectionRecords {
  readonly bank: Bank;
  readonly credential: Credential;
  readonly references: readonly SecretReference[];
  readonly connection: BankConnection;
}

/**
 * What can be said of a bank connection without calling the bank: whether its records are complete, what ends within the
 * lead times of its credential, and whether it is time to start a rotation. Pure.
 *
 * @returns findings, what matters most first
 */
export function connectionHealth(
  records: ConnectionRecords,
  account: AccountKind,
  today: CalendarDate,
): Finding[] {
  const { bank } = records;
  return byWeight([
    ...checkUsable(credentialInUse(records), account),
    ...endingSoon(records, today),
    ...retirementFindings(bank, BANK_PROFILES[bank.profile], today),
  ]);
}

function endingSoon({ credential, references, bank }: ConnectionRecords, today: CalendarDate): Finding[] {
  const ending = (what: 'secret' | 'certificate', name: Worded, date: CalendarDate | null, field: string) =>
    date === null
      ? []
      : endingFindings({ what, name, date, today, field }, leadTimesOf(what, credential.leadTimes));
  const needsCertificate = BANK_PROFILES[bank.profile].certificate.need[credential.environment] !== 'none';
  const certificate = namedCertificate(credential.certificateId);
  return [
    ...references
      .filter(({ slot }) => slot === 'current')
      .flatMap((reference) => {
        const { role, secretId, expiresOn } = reference;
        const name: Worded = { word: 'named_secret', parameters: { role: { word: role }, secretId } };
        return [
          ...ending('secret', name, expiresOn, 'expiresOn'),
          ...headStartFindings(reference, credential, { name, today }),
        ];
      }),
    ...(needsCertificate
      ? ending('certificate', certificate, credential.certificateExpiresOn, 'certificateExpiresOn')
      : []),
  ];
}

function namedCertificate(certificate: string | null): Worded {
  if (certificate === null) return { word: 'named_own_certificate' };
  return { word: 'named_certificate', parameters: { certificate } };
}
