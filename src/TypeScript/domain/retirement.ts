import type { BankProfile } from '../banks/bank_profile';
import { type CalendarDate, isBefore } from './calendar_date';
import { endingFindings, USUAL_LEAD_TIMES } from './expiry_policy';
import { type Finding, finding } from './finding';
import type { Bank, Draft } from './records';
import type { Worded } from './words';

/** The end of a bank's support for one way of connecting. */
export interface Retirement {
  /** The last day of support. */
  readonly date: CalendarDate;
  /** What somebody wrote on the bank, or what is known of its profile; `''`: nothing. */
  readonly notice: string | Worded;
}

/**
 * When support ends: what the bank record says, or else what is known of the profile.
 *
 * @returns `null` when no end is known
 */
export function retirementOf(
  bank: Pick<Draft<Bank>, 'retirementDate' | 'retirementNotice'>,
  profile: BankProfile | null,
): Retirement | null {
  if (bank.retirementDate === null) return profile?.retirement ?? null;
  return { date: bank.retirementDate, notice: bank.retirementNotice ?? '' };
}

/** Whether support has ended: the date itself is the last day. */
export function isRetired(retirement: Retirement | null, today: CalendarDate): boolean {
  return retirement !== null && isBefore(retirement.date, today);
}

/** What is to be said of a bank whose support ends soon or has ended, with the notice to be passed on. */
export function retirementFindings(
  bank: Pick<Bank, 'retirementDate' | 'retirementNotice'> & { readonly name: string | Worded },
  profile: BankProfile,
  today: CalendarDate,
): Finding[] {
  const retirement = retirementOf(bank, profile);
  if (retirement === null) return [];
  const { date, notice } = retirement;
  const { name } = bank;
  const ending = { what: 'retirement', name, date, today, field: 'retirementDate' } as const;
  const said = endingFindings(ending, USUAL_LEAD_TIMES.retirement);
  if (said.length === 0 || notice === '') return said;
  return [...said, noticeFinding(name, notice)];
}

/** What the bank, or whoever entered its date, says about the end of support. */
export function noticeFinding(name: string | Worded, notice: string | Worded): Finding {
  return finding('BCR_RETIREMENT_SAYS', 'retirementNotice', { what: name, notice });
}
