import { type ConnectionFilters, isFiltered } from '../../application/pages/connections_request';
import type { CalendarDate } from '../../domain/calendar_date';
import type { ConnectionNeed } from '../../domain/connection_needs';
import type { Expiring } from '../../domain/expiry_policy';
import type { SecretRole } from '../../domain/vocabulary';
import { tableOf } from '../records/flat_record';
import { BANK, CREDENTIAL, SECRET } from '../schema';
import { connectionNeeds, type Moment, needOfNumber, RETIREMENT } from './connection_needs_view';
import { matching } from './connections_query';
import { fixed, isWord, joined, listJoin, type Statement, statement, wordColumn, wordIn } from './statement';
import { integerOf, type Row, textOf } from './suiteql';
import { eventsBetween, type ToldEvent, toldEvents } from './told_events';

/** How many connections have a need. */
export interface NeedCount {
  readonly need: ConnectionNeed;
  readonly count: number;
}

/** Something that ends. */
export interface End {
  readonly what: Expiring;
  /** Internal id of the secret reference, credential or bank. */
  readonly id: number;
  /** Secret ID, certificate ID or name of the bank. */
  readonly name: string;
  readonly date: CalendarDate;
  readonly role: SecretRole | null;
  /** Name of the credential; `null` for a bank. */
  readonly credential: string | null;
}

/** What the page says of the whole account. */
export interface HealthOverview {
  readonly needs: readonly NeedCount[];
  /** Connections that the filters let through. */
  readonly matching: number;
  /** The earliest ends up to the last day asked for. */
  readonly ends: readonly End[];
  /** How many ends there are up to that day. */
  readonly endCount: number;
  /** The latest events, latest first. */
  readonly events: readonly ToldEvent[];
}

/** Ends and events that are read at most. */
const MOST_ENDS = 60;
const MOST_EVENTS = 10;

const IN_USE = `credential.isinactive = 'F'
  AND (credential_state.id IS NULL OR NOT ${isWord(wordColumn('credential_state'), 'disabled')})`;
const CREDENTIAL_STATE = listJoin(
  'credentialState',
  'credential_state',
  `credential.${CREDENTIAL.fields.state.id}`,
);

const SECRET_ENDS = `SELECT 'secret' AS what, secret.id AS id, secret.${SECRET.fields.secretId.id} AS name,
    TO_CHAR(secret.${SECRET.fields.expiresOn.id}, 'YYYY-MM-DD') AS ends_on,
    ${wordColumn('secret_role')} AS role_word, credential.name AS credential_name
  FROM ${tableOf(SECRET)}
  JOIN ${tableOf(CREDENTIAL)} ON credential.id = secret.${SECRET.fields.credential.id}
  ${CREDENTIAL_STATE}
  ${listJoin('slot', 'secret_slot', `secret.${SECRET.fields.slot.id}`)}
  ${listJoin('role', 'secret_role', `secret.${SECRET.fields.role.id}`)}
  WHERE secret.isinactive = 'F' AND ${isWord(wordColumn('secret_slot'), 'current')} AND ${IN_USE}`;

const CERTIFICATE_ENDS = `SELECT 'certificate' AS what, credential.id AS id,
    credential.${CREDENTIAL.fields.certificateId.id} AS name,
    TO_CHAR(credential.${CREDENTIAL.fields.certificateExpiresOn.id}, 'YYYY-MM-DD') AS ends_on,
    NULL AS role_word, credential.name AS credential_name
  FROM ${tableOf(CREDENTIAL)} ${CREDENTIAL_STATE}
  WHERE ${IN_USE}`;

const RETIREMENTS = `SELECT 'retirement' AS what, bank.id AS id, bank.name AS name, ${RETIREMENT} AS ends_on,
    NULL AS role_word, NULL AS credential_name
  FROM ${tableOf(BANK)} ${listJoin('profile', 'profile', `bank.${BANK.fields.profile.id}`)}
  WHERE bank.isinactive = 'F'`;

/** Everything that ends up to a day. A day that is not known is `NULL` and passes no comparison. */
function endsUntil(day: CalendarDate): Statement {
  const all = fixed([SECRET_ENDS, CERTIFICATE_ENDS, RETIREMENTS].join(' UNION ALL '));
  return statement`SELECT ending.* FROM (${all}) ending WHERE ending.ends_on <= ${day}`;
}

function needCounts(moment: Moment): Statement {
  return statement`SELECT 'need' AS part, needing.need AS place, COUNT(*) AS total, NULL AS id, NULL AS name,
      NULL AS word, NULL AS happens_on, NULL AS detail, NULL AS further
    FROM (${connectionNeeds(moment)}) needing GROUP BY needing.need`;
}

function matchingCount(filters: ConnectionFilters, moment: Moment): Statement {
  return statement`SELECT 'matching', NULL, COUNT(*), NULL, NULL, NULL, NULL, NULL, NULL
    FROM (${connectionNeeds(moment)}) wanted WHERE ${matching(filters, moment)}`;
}

function endCount(until: CalendarDate): Statement {
  return statement`SELECT 'ends', NULL, COUNT(*), NULL, NULL, NULL, NULL, NULL, NULL
    FROM (${endsUntil(until)}) counted`;
}

function earliestEnds(until: CalendarDate): Statement {
  return statement`SELECT 'end', NULL, NULL, earliest.id, earliest.name, earliest.what, earliest.ends_on,
      earliest.role_word, earliest.credential_name
    FROM (SELECT sorted.* FROM (${endsUntil(until)}) sorted ORDER BY sorted.ends_on, sorted.what, sorted.id) earliest
    WHERE ROWNUM <= ${MOST_ENDS}`;
}

function endOf(row: Row): End {
  return {
    what: textOf(row.word) as Expiring,
    id: integerOf(row.id) ?? 0,
    name: textOf(row.name) ?? '',
    date: textOf(row.happens_on) as CalendarDate,
    role: wordIn('role', row.detail),
    credential: textOf(row.further),
  };
}

/**
 * What the page says of the whole account, in one query: what connections need, how many the filters let through, what
 * ends, and what happened last. One, because a page has 40 units and the day and the texts take half of them.
 *
 * @param until the last day of the picture
 */
export function healthOverview(
  filters: ConnectionFilters,
  moment: Moment,
  until: CalendarDate,
): HealthOverview {
  const parts = [
    needCounts(moment),
    ...(isFiltered(filters) ? [matchingCount(filters, moment)] : []),
    endCount(until),
    earliestEnds(until),
    eventsBetween({ first: 1, last: MOST_EVENTS }),
  ];
  const rows = joined(parts, ' UNION ALL ').rows();
  const of = (part: string): Row[] => rows.filter((row) => row.part === part);
  const needs = of('need').map((row) => ({
    need: needOfNumber(integerOf(row.place) ?? -1),
    count: integerOf(row.total) ?? 0,
  }));
  const total = (part: string): number => integerOf(of(part)[0]?.total) ?? 0;
  return {
    needs,
    matching: isFiltered(filters) ? total('matching') : needs.reduce((sum, { count }) => sum + count, 0),
    ends: of('end')
      .map(endOf)
      .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.id - other.id)),
    endCount: total('ends'),
    events: toldEvents(rows),
  };
}
