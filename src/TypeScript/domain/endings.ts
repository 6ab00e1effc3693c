import type { BankProfile } from '../banks/bank_profile';
import type { CalendarDate } from './calendar_date';
import { endingFindings, headStartFindings, leadTimesOf } from './expiry_policy';
import type { Finding } from './finding';
import type { Credential, SecretReference } from './records';
import { methodOf, needsCertificate } from './secret_roles';
import type { Worded } from './words';

/** What is to be said of the things of a credential that end, within its lead times. For the pages and the record forms. */

/** That a secret ends, and that it is time to start its rotation; nothing while no date is known. */
export function secretEndings(
  reference: SecretReference,
  credential: Pick<Credential, 'leadTimes' | 'rotation'>,
  today: CalendarDate,
): Finding[] {
  const { role, secretId, expiresOn } = reference;
  if (expiresOn === null) return [];
  const name: Worded = { word: 'named_secret', parameters: { role: { word: role }, secretId } };
  const ending = { what: 'secret', name, date: expiresOn, today, field: 'expiresOn' } as const;
  return [
    ...endingFindings(ending, leadTimesOf('secret', credential.leadTimes)),
    ...headStartFindings(reference, credential, { name, today }),
  ];
}

/** That the certificate of a credential ends, where its bank or its method of authentication needs one. */
export function certificateEndings(
  credential: Pick<
    Credential,
    'certificateId' | 'certificateExpiresOn' | 'environment' | 'authMethod' | 'leadTimes'
  >,
  profile: BankProfile,
  today: CalendarDate,
): Finding[] {
  const { certificateExpiresOn: date, certificateId, environment, authMethod, leadTimes } = credential;
  const isNeeded =
    profile.certificate.need[environment] !== 'none' ||
    needsCertificate(methodOf(profile, environment, authMethod));
  if (date === null || !isNeeded) return [];
  const name: Worded =
    certificateId === null
      ? { word: 'named_own_certificate' }
      : { word: 'named_certificate', parameters: { certificate: certificateId } };
  const ending = { what: 'certificate', name, date, today, field: 'certificateExpiresOn' } as const;
  return endingFindings(ending, leadTimesOf('certificate', leadTimes));
}
