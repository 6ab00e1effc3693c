import type { BankConnection } from '../../domain/records';
import type { Say } from '../../texts/say';
import type { Employee, Mail } from '../ports';
import type { DueWarning, Remark } from './expiry_plan';

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
  /** The language of the mails: the company's, for a mail can have several readers. */
  readonly texts: Say;
  /** Whether this recipient was told of this warning by an earlier run. */
  readonly told: (warning: DueWarning, recipient: number | string) => boolean;
}

/** A mail has at most so many warnings: a long list is not read, and each costs units to note. */
const MOST_WARNINGS = 50;

/**
 * Who can be told of a warning: the recipients who still work here and have an address, or else those who stand in for them,
 * or else the fallback address.
 */
export function reachable(
  warning: DueWarning,
  employees: readonly Employee[],
  fallbackAddress: string | null,
): (number | string)[] {
  const here = employees.filter(({ active, email }) => active && email !== null).map(({ id }) => id);
  for (const people of [warning.recipients, warning.standIns]) {
    const present = here.filter((id) => people.includes(id));
    if (present.length > 0) return present;
  }
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
      mail: { to, subject: subjectOf(part, question), body: bodyOf(part, question) },
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

function subjectOf(warnings: readonly DueWarning[], { texts }: DigestQuestion): string {
  const over = warnings.filter(({ warned }) => warned.leadTime < 0).length;
  const soon = warnings.length - over;
  const parts = [
    ...(over === 1 ? [texts.say('mail_expired_one')] : []),
    ...(over > 1 ? [texts.say('mail_expired_many', { count: over })] : []),
    ...(soon === 1 ? [texts.say('mail_soon_one')] : []),
    ...(soon > 1 ? [texts.say('mail_soon_many', { count: soon })] : []),
  ];
  return texts.say('mail_subject', { what: parts.join(', ') });
}

function bodyOf(warnings: readonly DueWarning[], question: DigestQuestion): string {
  const paragraphs = warnings.map((warning) => paragraph(warning, question).join('\n'));
  return [...paragraphs, question.texts.say('mail_why')].join('\n\n');
}

function paragraph(warning: DueWarning, { connections, employees, texts }: DigestQuestion): string[] {
  const affected = connections.filter(({ credential }) => credential === warning.credential);
  const missing = employees.filter(({ id, active }) => !active && warning.recipients.includes(id));
  const { message, remedy } = texts.sayFinding(warning.finding);
  const names = affected.map(({ name }) => name).join(', ');
  return [
    message,
    ...(affected.length === 0 ? [] : [texts.say('mail_would_break', { connections: names })]),
    remedy,
    ...warning.remarks.map((remark) => remarkText(remark, texts)),
    ...missing.map(({ name }) => texts.say('mail_not_told', { name })),
  ];
}

function remarkText(remark: Remark, texts: Say): string {
  switch (remark.kind) {
    case 'begin_rotation':
      return texts.say('mail_begin_rotation', { date: texts.sayDay(remark.date) });
    case 'finding':
      return texts.sayFinding(remark.finding).message;
    case 'certificate_renewable':
      return texts.say('mail_certificate_renewable', { bank: remark.bank, days: remark.days });
  }
}
