import type { BankProfile } from '../banks/bank_profile';
import { type CalendarDate, isBefore } from './calendar_date';
import type { Bank, Draft } from './records';

/** The end of a bank's support for one way of connecting. */
export interface Retirement {
  /** The last day of support. */
  readonly date: CalendarDate;
  readonly notice: string;
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
