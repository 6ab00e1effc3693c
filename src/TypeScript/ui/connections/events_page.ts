import { connectionsPageUrl } from '../../netsuite/links';
import { eventsPage } from '../../netsuite/queries/told_events';
import { type EventsPage, eventLine } from '../parts/event_lines';

const LINES_A_PAGE = 50;

/**
 * A page of all events: the first one where there is none that far.
 *
 * @param page counted from 1
 */
export function eventsPageOf(page: number): EventsPage {
  const first = (page - 1) * LINES_A_PAGE + 1;
  // One more than is shown tells whether another page follows.
  const events = eventsPage({ first, last: first + LINES_A_PAGE });
  if (events.length === 0 && page > 1) return eventsPageOf(1);
  return {
    events: events.slice(0, LINES_A_PAGE).map(eventLine),
    listUrl: connectionsPageUrl(),
    previousUrl: page > 1 ? connectionsPageUrl({ events: page - 1 }) : null,
    nextUrl: events.length > LINES_A_PAGE ? connectionsPageUrl({ events: page + 1 }) : null,
  };
}
