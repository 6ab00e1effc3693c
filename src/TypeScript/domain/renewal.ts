import type { BankProfile } from '../banks/bank_profile';
import { type Finding, finding } from './finding';
import type { HttpAnswer } from './http_outcome';
import type { BankConnection, Instant } from './records';

/** A second request within the hour is refused: the bank has the first one. */
const HOUR = 3_600_000;

/** What Renew will do, and what the person does at the bank. Nothing has been written yet. */
export interface RenewalPlan {
  readonly connection: number;
  /** Whether Renew can be chosen now. */
  readonly isAllowed: boolean;
  /** From when on it can be chosen again; `null`: the hour is not what stands in its way. */
  readonly waitUntil: Instant | null;
  readonly requestedAt: Instant | null;
  /** The text that says what to do at the bank. */
  readonly instructions: BankProfile['renewal']['instructions'];
  readonly address: string | null;
  /** Why not. */
  readonly findings: readonly Finding[];
}

/** Says whether a renewal can be requested now. Pure. */
export function planRenewal(
  connection: Pick<BankConnection, 'id' | 'name' | 'state' | 'inactive' | 'renewalRequestedAt'>,
  { renewal: { instructions, address } }: Pick<BankProfile, 'renewal'>,
  now: Instant,
): RenewalPlan {
  const { id, name, state, inactive, renewalRequestedAt: requestedAt } = connection;
  const over = requestedAt === null ? null : Date.parse(requestedAt) + HOUR;
  const waitUntil = over !== null && over > Date.parse(now) ? new Date(over).toISOString() : null;
  const findings: Finding[] = [];
  if (inactive) findings.push(finding('BCR_CONNECTION_DISABLED', null, { connection: name }));
  else if (state !== 'renewal_required') {
    findings.push(finding('BCR_RENEWAL_NOT_NEEDED', 'state', { connection: name, state: { word: state } }));
  } else if (waitUntil !== null) {
    findings.push(finding('BCR_RENEWAL_TOO_SOON', null, { until: { moment: waitUntil } }));
  }
  const isAllowed = findings.length === 0;
  return { connection: id, isAllowed, waitUntil, requestedAt, instructions, address, findings };
}

/** Errors are short; nothing is looked for in a statement. */
const LONGEST_ERROR = 10_000;

/**
 * Whether an answer of the bank's API asks for a new consent or a second factor. Only refusals are looked into, and the
 * bank's text goes nowhere.
 */
export function asksForRenewal(
  { code, headers, body }: HttpAnswer,
  profile: Pick<BankProfile, 'renewal'>,
): boolean {
  if (code < 400 || code >= 500) return false;
  const members = membersOf(body);
  const challenge = /\berror="([^"]{1,200})"/.exec(headers['www-authenticate'] ?? '')?.[1];
  return profile.renewal.signs.some(({ member, text }) => {
    const value = members[member];
    return (
      (typeof value === 'string' && text.test(value)) ||
      (member === 'error' && challenge !== undefined && text.test(challenge))
    );
  });
}

function membersOf(body: string): Readonly<Record<string, unknown>> {
  if (body.length > LONGEST_ERROR) return {};
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
