import { addDays, type CalendarDate, isBefore } from './calendar_date';
import type { Instant } from './records';
import type { ConnectionState, CredentialState } from './vocabulary';

/**
 * What a bank connection needs, what is most pressing first. Each connection has exactly one need, so that the sentences on
 * the page Bank Connections count none twice. The order is the order of the list.
 */
export const CONNECTION_NEEDS = [
  'refused',
  'ended',
  'renewal',
  'ends_soon',
  'rotation_waits',
  'not_verified',
  'no_date',
  'nothing',
  'disabled',
] as const;
export type ConnectionNeed = (typeof CONNECTION_NEEDS)[number];

/** The needs that somebody has to do something about. */
export type PressingNeed = Exclude<ConnectionNeed, 'nothing' | 'disabled'>;

/** Whether somebody has to do something about it. */
export function isPressing(need: ConnectionNeed): need is PressingNeed {
  return need !== 'nothing' && need !== 'disabled';
}

/** What ends within so many days ends soon: the longest of the usual lead times of a secret. */
const SOON_DAYS = 30;

/** The last day of what ends soon. */
export function soonUntil(today: CalendarDate): CalendarDate {
  return addDays(today, SOON_DAYS);
}

/** What the need of a connection is decided by. */
export interface NeedSituation {
  /** Whether its credential or its bank is inactive: every call is refused then. An inactive connection needs nothing at all. */
  readonly isPutAside: boolean;
  readonly state: ConnectionState;
  readonly credentialState: CredentialState;
  /** The earliest end of a current secret, the certificate or the bank's support; `null`: none is known. */
  readonly nextEnd: CalendarDate | null;
  /** Until when the previous secret of a rotation stays; `null`: no rotation is in its grace period. */
  readonly graceUntil: Instant | null;
}

/** Says what a connection needs. The query of the page asks the same of the database. */
export function needOf(
  { isPutAside, state, credentialState, nextEnd, graceUntil }: NeedSituation,
  today: CalendarDate,
  now: Instant,
): ConnectionNeed {
  if (isPutAside || state === 'disabled' || credentialState === 'disabled') return 'disabled';
  if (state === 'needs_attention' || credentialState === 'needs_attention') return 'refused';
  if (nextEnd !== null && isBefore(nextEnd, today)) return 'ended';
  if (state === 'renewal_required') return 'renewal';
  if (nextEnd !== null && !isBefore(soonUntil(today), nextEnd)) return 'ends_soon';
  if (graceUntil !== null && Date.parse(graceUntil) <= Date.parse(now)) return 'rotation_waits';
  if (credentialState === 'not_verified') return 'not_verified';
  return nextEnd === null ? 'no_date' : 'nothing';
}
