import type { BankConnection } from '../domain/records';
import type { DueWarning } from './expiry_plan';
import type { Employee, Mail } from './ports';

/** One mail with the warnings of one recipient. */
export interface Digest {
  readonly mail: Mail;
  readonly warnings: readonly DueWarning[];
}

/** Who gets which warning. */
export interface DigestPlan {
  readonly digests: readonly Digest[];
  /** Warnings that nobody can be told: no recipient has an address, and there is no fallback address. */
  readonly undeliverable: readonly DueWarning[];
}

/** What the digests are made from. */
export interface DigestQuestion {
  readonly warnings: readonly DueWarning[];
  /** Those of the recipients' ids that exist. */
  readonly employees: readonly Employee[];
  /** The connections of the credentials that are warned about. */
  readonly connections: readonly BankConnection[];
  /** Where warnings go that have no other recipient; `null`: nowhere. */
  readonly fallbackAddress: string | null;
  /** Whether this recipient was told of this warning by an earlier run. */
  readonly told: (warning: DueWarning, recipient: number | string) => boolean;
}

/** A mail has at most so many warnings: a long list is not read, and each costs units to note. */
const MOST_WARNINGS = 50;

/**
 * Who can be told of a warning: the recipients who still work here and have an address, or else the fallback address.
 */
export function reachable(
  warning: DueWarning,
  employees: readonly Employee[],
  fallbackAddress: string | null,
): (number | string)[] {
  const present = employees.filter(
    ({ id, active, email }) => active && email !== null && warning.recipients.includes(id),
  );
  if (present.length > 0) return present.map(({ id }) => id);
  return fallbackAddress === null ? [] : [fallbackAddress];
}

/** Plans the mails: one for each recipient, with what is most urgent first. Pure. */
export function planDigests(question: DigestQuestion): DigestPlan {
  const { warnings, employees, fallbackAddress, told } = question;
  const ofRecipient = new Map<number | string, DueWarning[]>();
  const undeliverable: DueWarning[] = [];
  for (const warning of warnings) {
    const recipients = reachable(warning, employees, fallbackAddress);
    if (recipients.length === 0) undeliverable.push(warning);
    for (const recipient of recipients.filter((person) => !told(warning, person))) {
      ofRecipient.set(recipient, [...(ofRecipient.get(recipient) ?? []), warning]);
    }
  }
  const digests = [...ofRecipient].flatMap(([to, all]) =>
    inParts(all.toSorted(bySoonest)).map((part) => ({
      mail: { to, subject: subjectOf(part), body: bodyOf(part, question) },
      warnings: part,
    })),
  );
  return { digests, undeliverable };
}

function bySoonest(one: DueWarning, other: DueWarning): number {
  return one.warned.date.localeCompare(other.warned.date);
}

function inParts(warnings: readonly DueWarning[]): DueWarning[][] {
  const count = Math.ceil(warnings.length / MOST_WARNINGS);
  return Array.from({ length: count }, (_, index) =>
    warnings.slice(index * MOST_WARNINGS, (index + 1) * MOST_WARNINGS),
  );
}

function subjectOf(warnings: readonly DueWarning[]): string {
  const over = warnings.filter(({ warned }) => warned.leadTime < 0).length;
  const soon = warnings.length - over;
  const parts = [
    ...(over === 0 ? [] : [`${over} expired`]),
    ...(soon === 0 ? [] : [`${soon} ${soon === 1 ? 'expires' : 'expire'} soon`]),
  ];
  return `Bank credentials: ${parts.join(', ')}`;
}

function bodyOf(warnings: readonly DueWarning[], question: DigestQuestion): string {
  const paragraphs = warnings.map((warning) => paragraph(warning, question).join('\n'));
  return [
    ...paragraphs,
    'You get this mail because you own these records or are named on them. Each warning comes once; after the date it comes daily.',
  ].join('\n\n');
}

function paragraph(warning: DueWarning, { connections, employees }: DigestQuestion): string[] {
  const affected = connections.filter(({ credential }) => credential === warning.credential);
  const missing = employees.filter(({ id, active }) => !active && warning.recipients.includes(id));
  return [
    warning.finding.message,
    ...(affected.length === 0 ? [] : [`It would break: ${affected.map(({ name }) => name).join(', ')}.`]),
    warning.finding.remedy,
    ...warning.remarks,
    ...missing.map(({ name }) => `${name} does not work here any more and was not told; change the record.`),
  ];
}
