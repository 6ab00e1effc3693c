import { type CalendarDate, daysBetween } from '../../domain/calendar_date';
import { CONNECTION_NEEDS, type ConnectionNeed, isPressing } from '../../domain/connection_needs';
import { type Finding, finding } from '../../domain/finding';
import type { Instant } from '../../domain/records';
import type { ConnectionState, Environment } from '../../domain/vocabulary';
import type { PageRange } from '../pages/connections_request';
import { positiveInteger, type RequestParameters } from '../pages/request_parameters';
import type { NeedSummary } from './next_steps';

/** The state of the bank connections as an outside monitor reads it. docs/monitoring.md describes it. Pure. */

/** Changes whenever a member is taken away or means something else; not when one is added. */
const STATE_VERSION = 1;

const USUAL_PAGE_SIZE = 100;
export const MOST_PAGE_SIZE = 1_000;

/** Which part of the connections is wanted. */
export interface StateRequest {
  /** Counted from 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** One bank connection as it is read from the account. */
export interface MonitoredConnection {
  readonly id: number;
  readonly name: string;
  readonly bank: string;
  readonly environment: Environment | null;
  readonly state: ConnectionState;
  readonly need: ConnectionNeed;
  readonly nextEnd: CalendarDate | null;
  readonly lastVerified: Instant | null;
  /** The code of a finding; `null`: the last attempt succeeded, or there was none. */
  readonly lastFailure: string | null;
}

/** What the monitor gets. */
export interface MonitorState {
  readonly version: typeof STATE_VERSION;
  readonly at: Instant;
  readonly counts: {
    readonly connections: number;
    readonly needAttention: number;
    readonly needs: Readonly<Record<ConnectionNeed, number>>;
  };
  readonly page: { readonly number: number; readonly size: number; readonly pages: number };
  readonly connections: readonly {
    readonly id: number;
    readonly name: string;
    readonly bank: string;
    readonly environment: Environment | null;
    readonly state: ConnectionState;
    readonly need: ConnectionNeed;
    readonly daysLeft: number | null;
    readonly lastSuccess: Instant | null;
    readonly lastFailure: string | null;
  }[];
}

/**
 * Reads the parameters `page` and `pageSize`.
 *
 * @returns findings instead, when one cannot be understood: a monitor must not take another page for the one it asked for
 */
export function readStateRequest({ page, pageSize }: RequestParameters): StateRequest | readonly Finding[] {
  const number = page === undefined ? 1 : positiveInteger(page);
  const size = pageSize === undefined ? USUAL_PAGE_SIZE : positiveInteger(pageSize);
  const wrong = [
    ...(number === null
      ? [finding('BCR_ARGUMENT', 'page', { option: 'page', expected: 'a number from 1' })]
      : []),
    ...(size === null || size > MOST_PAGE_SIZE
      ? [
          finding('BCR_ARGUMENT', 'pageSize', {
            option: 'pageSize',
            expected: `a number from 1 to ${MOST_PAGE_SIZE}`,
          }),
        ]
      : []),
  ];
  return number === null || size === null || wrong.length > 0 ? wrong : { page: number, pageSize: size };
}

/** The lines of the page that was asked for. Unlike on a form, a page beyond the last one is empty. */
export function rangeOf({ page, pageSize }: StateRequest): Pick<PageRange, 'first' | 'last'> {
  return { first: (page - 1) * pageSize + 1, last: page * pageSize };
}

/** What is read from the account. */
export interface StateReading {
  readonly now: Instant;
  readonly today: CalendarDate;
  readonly needs: readonly NeedSummary[];
  readonly connections: readonly MonitoredConnection[];
}

/** Puts the answer together. */
export function monitorState(
  request: StateRequest,
  { now, today, needs, connections }: StateReading,
): MonitorState {
  const countOf = (need: ConnectionNeed): number =>
    needs.reduce((sum, each) => (each.need === need ? sum + each.count : sum), 0);
  const sumOf = (wanted: readonly ConnectionNeed[]): number =>
    wanted.reduce((sum, need) => sum + countOf(need), 0);
  const total = sumOf(CONNECTION_NEEDS);
  const counts = Object.fromEntries(CONNECTION_NEEDS.map((need) => [need, countOf(need)]));
  return {
    version: STATE_VERSION,
    at: now,
    counts: {
      connections: total,
      needAttention: sumOf(CONNECTION_NEEDS.filter(isPressing)),
      needs: counts as Record<ConnectionNeed, number>,
    },
    page: {
      number: request.page,
      size: request.pageSize,
      pages: Math.max(1, Math.ceil(total / request.pageSize)),
    },
    connections: connections.map(({ nextEnd, lastVerified, ...connection }) => ({
      ...connection,
      daysLeft: nextEnd === null ? null : daysBetween(today, nextEnd),
      lastSuccess: lastVerified,
    })),
  };
}
