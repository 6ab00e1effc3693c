import type { PageRange } from '../../application/pages/connections_request';
import type { Instant } from '../../domain/records';
import type { EventKind, RecordKind } from '../../domain/vocabulary';
import { instantOf, tableOf } from '../records/flat_record';
import { BANK, CONNECTION, CREDENTIAL, EVENT, SECRET } from '../schema';
import {
  fixed,
  isWord,
  listJoin,
  rowsBetween,
  type Statement,
  statement,
  wordColumn,
  wordIn,
} from './statement';
import { integerOf, type Row, textOf } from './suiteql';

/** One line of the audit trail with the names of who and what. */
export interface ToldEvent {
  readonly id: number;
  readonly at: Instant | null;
  /** Name of an employee; `null`: a schedule. */
  readonly who: string | null;
  readonly kind: EventKind | null;
  readonly recordKind: RecordKind | null;
  readonly recordId: number;
  /** Name or secret ID of the record; `null`: it is gone. */
  readonly recordName: string | null;
  readonly outcome: string;
}

const { at, who, kind, recordKind, recordId, outcome, correlationId } = EVENT.fields;

const about = (schema: { readonly type: string; readonly alias: string }, word: RecordKind): string =>
  `LEFT JOIN ${schema.type} ${schema.alias} ON ${schema.alias}.id = event.${recordId.id}
    AND ${isWord(wordColumn('record_kind'), word)}`;

/** Outcomes are codes: the first bar ends them. */
const BAR = '|';

const COLUMNS = fixed(`'event' AS part, event.${recordId.id} AS place, NULL AS total, event.id AS id,
  BUILTIN.DF(event.${who.id}) AS name, ${wordColumn('event_kind')} AS word, event.${at.id} AS happens_on,
  ${wordColumn('record_kind')} AS detail, event.${outcome.id} || '${BAR}' ||
    COALESCE(bank.name, credential.name, connection.name, secret.${SECRET.fields.secretId.id}) AS further`);

const JOINS = fixed(
  [
    listJoin('eventKind', 'event_kind', `event.${kind.id}`),
    listJoin('recordKind', 'record_kind', `event.${recordKind.id}`),
    about(BANK, 'bank'),
    about(CREDENTIAL, 'credential'),
    about(CONNECTION, 'connection'),
    about(SECRET, 'secret'),
  ].join(' '),
);

/**
 * Selects events, counted from the latest. Events are only ever added, so the highest ids are the latest. In columns that
 * fit those of `healthOverview`.
 */
export function eventsBetween(range: Pick<PageRange, 'first' | 'last'>): Statement {
  const latest = fixed(`SELECT noted.id AS id FROM ${EVENT.type} noted ORDER BY noted.id DESC`);
  return statement`SELECT ${COLUMNS} FROM ${fixed(tableOf(EVENT))}
    JOIN (${rowsBetween(latest, range)}) chosen ON chosen.id = event.id ${JOINS}`;
}

/**
 * Selects the latest events of one operation, or of all whose correlation ids begin alike. In the same columns.
 *
 * @param correlation id, or the beginning of ids with `%` for the rest
 */
export function eventsOfOperations(correlation: string, most: number): Statement {
  return statement`SELECT ${COLUMNS} FROM ${fixed(tableOf(EVENT))}
    JOIN (SELECT latest.id AS id FROM (
      SELECT noted.id AS id FROM ${fixed(EVENT.type)} noted
      WHERE noted.${fixed(correlationId.id)} LIKE ${correlation} ORDER BY noted.id DESC
    ) latest WHERE ROWNUM <= ${most}) chosen ON chosen.id = event.id ${JOINS}`;
}

function eventOf(row: Row): ToldEvent {
  const further = textOf(row.further) ?? BAR;
  const bar = further.indexOf(BAR);
  return {
    id: integerOf(row.id) ?? 0,
    at: instantOf(textOf(row.happens_on)),
    who: textOf(row.name),
    kind: wordIn('eventKind', row.word),
    recordKind: wordIn('recordKind', row.detail),
    recordId: integerOf(row.place) ?? 0,
    recordName: textOf(further.slice(bar + 1)),
    outcome: further.slice(0, bar),
  };
}

/** The events among the rows that `eventsBetween` selected, latest first. */
export function toldEvents(rows: readonly Row[]): ToldEvent[] {
  return rows
    .filter(({ part }) => part === 'event')
    .map(eventOf)
    .toSorted((one, other) => other.id - one.id);
}

/** A page of the audit trail: one query. */
export function eventsPage(range: Pick<PageRange, 'first' | 'last'>): ToldEvent[] {
  return toldEvents(eventsBetween(range).rows());
}
