import { addDays, type CalendarDate, daysBetween, isBefore } from './calendar_date';
import { type Finding, finding } from './finding';
import type { Credential, SecretReference, Warned } from './records';
import type { Worded } from './words';

/**
 * When to warn before something ends: a secret, a certificate, a bank's support. Days are calendar days in the company's
 * time zone, so that neither the hour of the check nor a clock change matters.
 */

/** What can end. */
export type Expiring = 'secret' | 'certificate' | 'retirement';

/** The usual lead times in days. A certificate takes the bank longer to replace. */
export const USUAL_LEAD_TIMES: Readonly<Record<Expiring, readonly number[]>> = {
  secret: [30, 14, 7, 1],
  certificate: [60, 30, 14, 7, 1],
  retirement: [30, 14, 7, 1],
};

/** The longest lead time a credential may name: how far ahead the Expiry Check looks. */
export const LONGEST_LEAD_TIME = 90;

/** A rotation is best begun this many days before the end, if two thirds of the life are not over earlier. */
const HEAD_START_DAYS = 14;

/**
 * The lead times that hold for one thing. Those that no rule would let through, such as words that an import without scripts
 * brought, warn of nothing: the usual ones hold then.
 *
 * @param own what the credential names; `null`: nothing
 */
export function leadTimesOf(what: Expiring, own: readonly number[] | null): readonly number[] {
  return own === null || checkLeadTimes('leadTimes', own).length > 0 ? USUAL_LEAD_TIMES[what] : own;
}

/**
 * Which warning belongs to a day: the shortest lead time that has been reached, or from the day itself on one for each
 * day (0, -1, -2 …).
 *
 * @param daysLeft whole days until the date, negative after it
 * @returns `null` while no lead time has been reached
 */
export function leadTimeReached(daysLeft: number, leadTimes: readonly number[]): number | null {
  if (daysLeft <= 0) return daysLeft;
  const reached = leadTimes.filter((leadTime) => leadTime >= daysLeft);
  return reached.length === 0 ? null : Math.min(...reached);
}

/** What to decide whether a warning is due by. */
export interface WarningQuestion {
  readonly date: CalendarDate;
  readonly today: CalendarDate;
  readonly leadTimes: readonly number[];
  readonly lastWarned: Warned | null;
}

/**
 * Whether a warning is due, and which. Each is given once for each lead time and date; one that was missed because no
 * check ran is not made up for when a shorter one has been reached meanwhile. Another date starts anew.
 *
 * @returns what to note as warned once the mail was accepted, or `null`
 */
export function warningDue({ date, today, leadTimes, lastWarned }: WarningQuestion): Warned | null {
  const leadTime = leadTimeReached(daysBetween(today, date), leadTimes);
  if (leadTime === null) return null;
  const given = lastWarned !== null && lastWarned.date === date && lastWarned.leadTime <= leadTime;
  return given ? null : { leadTime, date };
}

/**
 * The day on which to begin a rotation: after two thirds of the life or 14 days before its end, whichever is first.
 *
 * @param issuedOn `null` when it is not known: then only the 14 days count
 */
export function headStart(issuedOn: CalendarDate | null, expiresOn: CalendarDate): CalendarDate {
  const beforeEnd = addDays(expiresOn, -HEAD_START_DAYS);
  if (issuedOn === null) return beforeEnd;
  const afterTwoThirds = addDays(issuedOn, Math.floor((daysBetween(issuedOn, expiresOn) * 2) / 3));
  return isBefore(afterTwoThirds, beforeEnd) ? afterTwoThirds : beforeEnd;
}

/**
 * The day on which to begin the rotation of a secret: for pages and for the Expiry Check.
 *
 * @returns `null` when it is not known when the secret ends
 */
export function headStartOn({
  issuedOn,
  expiresOn,
}: Pick<SecretReference, 'issuedOn' | 'expiresOn'>): CalendarDate | null {
  return expiresOn === null ? null : headStart(issuedOn, expiresOn);
}

/** What is to be said once that day has come: nothing before, and nothing while a rotation is under way. */
export function headStartFindings(
  reference: Pick<SecretReference, 'issuedOn' | 'expiresOn' | 'slot'>,
  { rotation }: Pick<Credential, 'rotation'>,
  { name, today }: Pick<Ending, 'name' | 'today'>,
): Finding[] {
  const begins = headStartOn(reference);
  const { expiresOn, slot } = reference;
  if (begins === null || expiresOn === null || slot !== 'current' || rotation !== null) return [];
  if (isBefore(today, begins) || isBefore(expiresOn, today)) return [];
  return [finding('BCR_TIME_TO_ROTATE', 'expiresOn', { what: name, expiresOn: { day: expiresOn } })];
}

/** What an end is told about by. */
export interface Ending {
  readonly what: Expiring;
  /** How a person calls it: the name of a bank, or the phrase "The client secret … of …". */
  readonly name: string | Worded;
  readonly date: CalendarDate;
  readonly today: CalendarDate;
  /** The record's property that has the date. */
  readonly field: string;
}

/** What there is to say about an end, however far away it is. */
export function endingFinding({ what, name, date, today, field }: Ending): Finding {
  const days = daysBetween(today, date);
  if (what === 'retirement') {
    if (days < 0) return finding('BCR_RETIRED', field, { what: name, date: { day: date } });
    if (days === 0) return finding('BCR_RETIRES_TODAY', field, { what: name, date: { day: date } });
    return finding('BCR_RETIRES', field, { what: name, date: { day: date }, days });
  }
  if (days < 0) return finding('BCR_EXPIRED', field, { what: name, date: { day: date }, days: -days });
  if (days === 0) return finding('BCR_EXPIRES_TODAY', field, { what: name, date: { day: date } });
  return finding('BCR_EXPIRES', field, { what: name, date: { day: date }, days });
}

/** The same, as long as the first lead time has been reached; before, there is nothing to say. */
export function endingFindings(ending: Ending, leadTimes: readonly number[]): Finding[] {
  const reached = leadTimeReached(daysBetween(ending.today, ending.date), leadTimes);
  return reached === null ? [] : [endingFinding(ending)];
}

/**
 * Reads lead times as an administrator enters them: numbers between commas, blanks or semicolons.
 *
 * @returns `null` for an empty text; what is no number is `NaN`, and `checkLeadTimes` refuses it
 */
export function readLeadTimes(text: string | null): number[] | null {
  const parts = (text ?? '').split(/[\s,;]+/).filter((part) => part !== '');
  return parts.length === 0 ? null : parts.map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN));
}

/**
 * Checks the lead times of a credential.
 *
 * @param field the record's property that has them
 */
export function checkLeadTimes(field: string, leadTimes: readonly number[] | null): Finding[] {
  if (leadTimes === null) return [];
  const sensible =
    leadTimes.length > 0 &&
    new Set(leadTimes).size === leadTimes.length &&
    leadTimes.every((days) => Number.isInteger(days) && days >= 1 && days <= LONGEST_LEAD_TIME);
  return sensible ? [] : [finding('BCR_LEAD_TIMES', field, { longest: LONGEST_LEAD_TIME })];
}
