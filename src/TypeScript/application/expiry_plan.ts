import { BANK_PROFILES } from '../banks/index';
import type { CalendarDate } from '../domain/calendar_date';
import { endingFinding, headStart, leadTimesOf, USUAL_LEAD_TIMES, warningDue } from '../domain/expiry_policy';
import type { Finding } from '../domain/finding';
import type { Bank, Warned } from '../domain/records';
import { retirementOf } from '../domain/retirement';
import type { RecordKind } from '../domain/vocabulary';
import { worded } from '../domain/words';
import type { DueCertificate, DueSecret } from './ports';

/** One thing to warn about today. */
export interface DueWarning {
  /** The record that has the date, and that the warning is noted on. */
  readonly recordKind: Extract<RecordKind, 'bank' | 'credential' | 'secret'>;
  readonly recordId: number;
  /** What to note once the warning was delivered. */
  readonly warned: Warned;
  readonly finding: Finding;
  /** Further sentences: the day to begin a rotation, the bank's notice. */
  readonly remarks: readonly string[];
  /** Whose connections it is about; `null` for a bank's retirement. */
  readonly credential: number | null;
  readonly bankName: string;
  /** Employee ids, each once. */
  readonly recipients: readonly number[];
}

function people(...ids: readonly (number | null)[]): number[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

/** The warning that is due for a secret today, if one is. */
export function dueForSecret({ reference, credential, bank }: DueSecret, today: CalendarDate): DueWarning[] {
  const { expiresOn, issuedOn, lastWarned } = reference;
  if (expiresOn === null || !reference.expirationWarning) return [];
  const leadTimes = leadTimesOf('secret', credential.leadTimes);
  const warned = warningDue({ date: expiresOn, today, leadTimes, lastWarned });
  if (warned === null) return [];
  const name = `The ${worded(reference.role)} ${reference.secretId} of ${credential.name}`;
  return [
    {
      recordKind: 'secret',
      recordId: reference.id,
      warned,
      finding: endingFinding({ what: 'secret', name, date: expiresOn, today, field: 'expiresOn' }),
      remarks: [`Begin the rotation by ${headStart(issuedOn, expiresOn)}.`],
      credential: credential.id,
      bankName: bank.name,
      recipients: people(credential.owner ?? bank.owner, ...credential.alsoNotify),
    },
  ];
}

/** The warning that is due for a credential's certificate today, if one is. */
export function dueForCertificate({ credential, bank }: DueCertificate, today: CalendarDate): DueWarning[] {
  const { certificateExpiresOn: date, certificateLastWarned: lastWarned, certificateId } = credential;
  if (date === null) return [];
  const leadTimes = leadTimesOf('certificate', credential.leadTimes);
  const warned = warningDue({ date, today, leadTimes, lastWarned });
  if (warned === null) return [];
  const name = `The certificate ${certificateId ?? ''} of ${credential.name}`;
  const { renewableDays } = BANK_PROFILES[bank.profile].certificate;
  const renewable = `${bank.name} renews certificates from ${renewableDays} days before their end.`;
  return [
    {
      recordKind: 'credential',
      recordId: credential.id,
      warned,
      finding: endingFinding({ what: 'certificate', name, date, today, field: 'certificateExpiresOn' }),
      remarks: renewableDays === null ? [] : [renewable],
      credential: credential.id,
      bankName: bank.name,
      recipients: people(credential.owner ?? bank.owner, ...credential.alsoNotify),
    },
  ];
}

/** The warning that is due for a bank's retirement today, if one is. */
export function dueForRetirement(bank: Bank, today: CalendarDate): DueWarning[] {
  const retirement = retirementOf(bank, BANK_PROFILES[bank.profile]);
  if (retirement === null) return [];
  const { date, notice } = retirement;
  const lastWarned = bank.retirementLastWarned;
  const warned = warningDue({ date, today, leadTimes: USUAL_LEAD_TIMES.retirement, lastWarned });
  if (warned === null) return [];
  return [
    {
      recordKind: 'bank',
      recordId: bank.id,
      warned,
      finding: endingFinding({ what: 'retirement', name: bank.name, date, today, field: 'retirementDate' }),
      remarks: notice === '' ? [] : [notice],
      credential: null,
      bankName: bank.name,
      recipients: people(bank.owner),
    },
  ];
}
