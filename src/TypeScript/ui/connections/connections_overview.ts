import {
  type ConnectionsRequest,
  connectionsParameters,
  EVERYTHING,
  isFiltered,
  type PageRange,
  pageRange,
} from '../../application/pages/connections_request';
import { type CalendarDate, daysBetween } from '../../domain/calendar_date';
import { say } from '../../netsuite/language/translations';
import { dayText, integerText, momentText } from '../../netsuite/language/user_format';
import { connectionsListUrl, connectionsPageUrl, recordUrl, rotatePageUrl } from '../../netsuite/links';
import { pageClock } from '../../netsuite/platform/clock';
import { type ListedConnection, listedConnections } from '../../netsuite/queries/connections_query';
import { type End, type HealthOverview, healthOverview } from '../../netsuite/queries/health_overview';
import { type EventLine, eventLine } from '../parts/event_lines';
import { daysLeft } from '../parts/words';
import { type AttentionLine, attentionLines } from './attention';
import { type TimelineMark, type TimelineTexts, timelineUntil } from './expiry_timeline';
import {
  ENVIRONMENT_TEXTS,
  KIND_TEXTS,
  MONTH_TEXTS,
  NEED_TEXTS,
  STATE_SYMBOLS,
  STATE_TEXTS,
} from './health_words';

/** One bank connection as the list shows it: texts, ready to read. */
export interface ConnectionLine {
  /** Internal id. */
  readonly id: number;
  readonly name: string;
  readonly bank: string;
  readonly environment: string;
  readonly state: string;
  readonly need: string;
  readonly nextEnd: string;
  readonly daysLeft: string;
  readonly lastSuccess: string;
  readonly credential: string;
  readonly detailsUrl: string;
  readonly recordUrl: string;
}

/** Everything the page shows. */
export interface ConnectionsOverview {
  readonly request: ConnectionsRequest;
  /** Whether there is any bank connection, whatever the filters. */
  readonly isEmpty: boolean;
  /** Whether any is in use, whatever the filters. */
  readonly isInUse: boolean;
  readonly attention: readonly AttentionLine[];
  readonly timeline: {
    readonly marks: readonly TimelineMark[];
    readonly today: CalendarDate;
    readonly texts: TimelineTexts;
  };
  readonly lines: readonly ConnectionLine[];
  readonly total: number;
  readonly range: PageRange;
  readonly events: readonly EventLine[];
}

/** A connection in the reader's words, for the list and for the file. */
export function connectionLine(connection: ListedConnection, today: CalendarDate): ConnectionLine {
  const { id, name, bank, environment, state, need, nextEnd, lastVerified, credentialName } = connection;
  const notKnown = say('common_not_known');
  return {
    id,
    name,
    bank,
    environment: environment === null ? notKnown : say(ENVIRONMENT_TEXTS[environment]),
    state: `${STATE_SYMBOLS[state]} ${say(STATE_TEXTS[state])}`,
    need: say(NEED_TEXTS[need]),
    nextEnd: nextEnd === null ? notKnown : dayText(nextEnd),
    daysLeft: nextEnd === null ? notKnown : daysLeft(daysBetween(today, nextEnd)),
    lastSuccess: lastVerified === null ? say('common_never') : momentText(lastVerified),
    credential: credentialName,
    detailsUrl: connectionsPageUrl({ connection: id }),
    recordUrl: recordUrl('connection', id),
  };
}

function nameOfEnd({ what, name, credential }: End): string {
  if (what === 'retirement') return say('health_end_retirement', { name });
  const of = { name, credential: credential ?? '' };
  return what === 'secret' ? say('health_end_secret', of) : say('health_end_certificate', of);
}

const KIND_OF_RECORD = { secret: 'secret', certificate: 'credential', retirement: 'bank' } as const;

function markOf(end: End, today: CalendarDate): TimelineMark {
  const name = nameOfEnd(end);
  const dateText = dayText(end.date);
  const leftText = daysLeft(daysBetween(today, end.date));
  return {
    what: end.what,
    date: end.date,
    name,
    dateText,
    leftText,
    label: say('health_mark', { what: name, date: dateText, left: leftText }),
    url: recordUrl(KIND_OF_RECORD[end.what], end.id),
  };
}

function timelineTexts({ ends, endCount }: HealthOverview, today: CalendarDate): TimelineTexts {
  const left = endCount - ends.length;
  return {
    title: say('health_timeline'),
    description: say('health_timeline_about', {
      count: integerText(endCount),
      from: dayText(today),
      until: dayText(timelineUntil(today)),
    }),
    none: say('health_timeline_none'),
    today: say('common_today'),
    more: left > 0 ? say('health_timeline_more', { count: integerText(left) }) : '',
    asList: say('health_timeline_list'),
    kinds: {
      secret: say(KIND_TEXTS.secret),
      certificate: say(KIND_TEXTS.certificate),
      retirement: say(KIND_TEXTS.retirement),
    },
    ended: say('health_kind_ended'),
    columns: {
      what: say('health_timeline_what'),
      date: say('common_date'),
      left: say('common_time_left'),
    },
    month: (month) => say(MONTH_TEXTS[month - 1] ?? 'common_month_1'),
  };
}

/**
 * The page Bank Connections: two queries, at most 36 units with the day, the texts and a new token, whatever the
 * size of the account.
 *
 * @param isAdministrator whether the role may do what needs to be done
 */
export function connectionsOverview(
  request: ConnectionsRequest,
  isAdministrator: boolean,
): ConnectionsOverview {
  const { filters, size, page } = request;
  const moment = { today: pageClock.today(), now: pageClock.now() };
  const { today } = moment;
  const overview = healthOverview(filters, moment, timelineUntil(today));
  const range = pageRange(overview.matching, size, page);
  const listed = overview.matching === 0 ? [] : listedConnections(filters, moment, range);
  return {
    request,
    isEmpty: overview.matching === 0 && !isFiltered(filters),
    isInUse: overview.needs.some(({ need, count }) => need !== 'disabled' && count > 0),
    attention: attentionLines(overview.needs, {
      say,
      number: integerText,
      mayAct: isAdministrator,
      urlOf: (need) =>
        need === 'rotation_waits'
          ? rotatePageUrl()
          : connectionsListUrl(
              connectionsParameters({ ...EVERYTHING, filters: { ...EVERYTHING.filters, need } }),
            ),
    }),
    timeline: {
      marks: overview.ends.map((end) => markOf(end, today)),
      today,
      texts: timelineTexts(overview, today),
    },
    lines: listed.map((connection) => connectionLine(connection, today)),
    total: overview.matching,
    range,
    events: overview.events.map(eventLine),
  };
}
