import { BANK_PROFILES } from '../../banks/index';
import { type CalendarDate, isBefore } from '../../domain/calendar_date';
import {
  endingFinding,
  headStartFindings,
  headStartOn,
  leadTimesOf,
  USUAL_LEAD_TIMES,
  warningDue,
} from '../../domain/expiry_policy';
import type { Finding } from '../../domain/finding';
import type { Bank, Credential, SecretReference, Warned } from '../../domain/records';
import { noticeFinding, retirementOf } from '../../domain/retirement';
import type { RecordKind } from '../../domain/vocabulary';
import type { Worded } from '../../domain/words';
import type { DueCertificate, DueSecret } from '../ports';

/** What is said beside a finding. The notice is the administrator's or the bank's own text and in one language. */
export type Remark =
  | { readonly kind: 'begin_rotation'; readonly date: CalendarDate }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'certificate_renewable'; readonly bank: string; readonly days: number };

/** One thing to warn about today. */
export interface DueWarning {
  /** The record that has the date, and that the warning is noted on. */
  readonly recordKind: Extract<RecordKind, 'bank' | 'credential' | 'secret'>;
  readonly recordId: number;
  /** What to note once the warning was delivered. */
  readonly warned: Warned;
  readonly finding: Finding;
  /** What else there is to say, in this order. */
  readonly remarks: readonly Remark[];
  /** Whose connections it is about; `null` for a bank's retirement. */
  readonly credential: number | null;
  readonly bankName: string;
  /** Employee ids, each once. */
  readonly recipients: readonly number[];
  /** Employee ids of those who are told when none of the recipients can be. */
  readonly standIns: readonly number[];
}

function people(...ids: readonly (number | null)[]): number[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

/** The warning that is due for a secret today, if one is. */
export function dueForSecret({ reference, credential, bank }: DueSecret, today: CalendarDate): DueWarning[] {
  const { expiresOn, lastWarned } = reference;
  if (expiresOn === null || !reference.expirationWarning) return [];
  const leadTimes = leadTimesOf('secret', credential.leadTimes);
  const warned = warningDue({ date: expiresOn, today, leadTimes, lastWarned });
  if (warned === null) return [];
  const name: Worded = {
    word: 'named_secret_of',
    parameters: {
      role: { word: reference.role },
      secretId: reference.secretId,
      credential: credential.name,
    },
  };
  return [
    {
      recordKind: 'secret',
      recordId: reference.id,
      warned,
      finding: endingFinding({ what: 'secret', name, date: expiresOn, today, field: 'expiresOn' }),
      remarks: aboutHeadStart(reference, credential, name, today),
      credential: credential.id,
      bankName: bank.name,
      recipients: people(credential.owner ?? bank.owner, ...credential.alsoNotify),
      standIns: people(bank.owner),
    },
  ];
}

/** The day to begin on while it lies ahead, and that it has come from then on. Neither makes a mail of its own. */
function aboutHeadStart(
  reference: SecretReference,
  credential: Credential,
  name: Worded,
  today: CalendarDate,
): Remark[] {
  const date = headStartOn(reference);
  if (date !== null && isBefore(today, date)) return [{ kind: 'begin_rotation', date }];
  return headStartFindings(reference, credential, { name, today }).map((item) => ({
    kind: 'finding',
    finding: item,
  }));
}

/** The warning that is due for a credential's certificate today, if one is. */
export function dueForCertificate({ credential, bank }: DueCertificate, today: CalendarDate): DueWarning[] {
  const { certificateExpiresOn: date, certificateLastWarned: lastWarned, certificateId } = credential;
  if (date === null) return [];
  const leadTimes = leadTimesOf('certificate', credential.leadTimes);
  const warned = warningDue({ date, today, leadTimes, lastWarned });
  if (warned === null) return [];
  const name: Worded = {
    word: 'named_certificate_of',
    parameters: { certificate: certificateId ?? '', credential: credential.name },
  };
  const { renewableDays } = BANK_PROFILES[bank.profile].certificate;
  return [
    {
      recordKind: 'credential',
      recordId: credential.id,
      warned,
      finding: endingFinding({ what: 'certificate', name, date, today, field: 'certificateExpiresOn' }),
      remarks:
        renewableDays === null
          ? []
          : [{ kind: 'certificate_renewable', bank: bank.name, days: renewableDays }],
      credential: credential.id,
      bankName: bank.name,
      recipients: people(credential.owner ?? bank.owner, ...credential.alsoNotify),
      standIns: people(bank.owner),
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
      remarks: notice === '' ? [] : [{ kind: 'finding', finding: noticeFinding(bank.name, notice) }],
      credential: null,
      bankName: bank.name,
      recipients: people(bank.owner),
      standIns: [],
    },
  ];
}
