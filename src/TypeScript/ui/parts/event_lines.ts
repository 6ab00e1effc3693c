import * as serverWidget from 'N/ui/serverWidget';
import type { EventKind, RecordKind } from '../../domain/vocabulary';
import { say } from '../../netsuite/language/translations';
import { momentText } from '../../netsuite/language/user_format';
import { recordUrl } from '../../netsuite/links';
import type { ToldEvent } from '../../netsuite/queries/told_events';
import type { TextKey } from '../../texts/index';
import { addLink } from './page_link';
import { addTable } from './table';

const ABOUT_TEXTS = {
  bank: 'health_about_bank',
  credential: 'health_about_credential',
  secret: 'health_about_secret',
  connection: 'health_about_connection',
} as const satisfies Readonly<Record<RecordKind, TextKey>>;

const EVENT_TEXTS = {
  created: 'health_event_created',
  changed: 'health_event_changed',
  deleted: 'health_event_deleted',
  tested: 'health_event_tested',
  verified: 'health_event_verified',
  failed: 'health_event_failed',
  warned: 'health_event_warned',
  not_delivered: 'health_event_not_delivered',
  rotation_started: 'health_event_rotation_started',
  promoted: 'health_event_promoted',
  rolled_back: 'health_event_rolled_back',
  retired: 'health_event_retired',
  abandoned: 'health_event_abandoned',
  renewal_requested: 'health_event_renewal_requested',
} as const satisfies Readonly<Record<EventKind, TextKey>>;

/** One event in the reader's words. */
export interface EventLine {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly outcome: string;
  /** The event's own record. */
  readonly url: string;
}

/** What an event says. A record that is gone is told by its number. */
export function eventLine({
  id,
  at,
  who,
  kind,
  recordKind,
  recordId,
  recordName,
  outcome,
}: ToldEvent): EventLine {
  const name = recordName ?? say('health_about_gone', { id: recordId });
  const about = recordKind === null ? name : say(ABOUT_TEXTS[recordKind], { name });
  return {
    when: at === null ? '' : momentText(at),
    who: who ?? say('health_event_schedule'),
    what: say(kind === null ? 'health_event_other' : EVENT_TEXTS[kind], { about }),
    outcome: outcome === 'ok' ? say('health_event_ok') : outcome,
    url: recordUrl('event', id),
  };
}

/** Adds events as a table. */
export function addEvents(form: serverWidget.Form, label: string, events: readonly EventLine[]): void {
  addTable(
    form,
    { id: 'custpage_events', label },
    [
      { id: 'custpage_event_when', label: say('health_event_when') },
      { id: 'custpage_event_who', label: say('health_event_who') },
      { id: 'custpage_event_what', label: say('health_event_what') },
      { id: 'custpage_event_outcome', label: say('health_event_outcome') },
      { id: 'custpage_event_record', label: say('common_record'), linkText: say('common_view') },
    ],
    events.map(({ when, who, what, outcome, url }) => ({
      custpage_event_when: when,
      custpage_event_who: who,
      custpage_event_what: what,
      custpage_event_outcome: outcome,
      custpage_event_record: url,
    })),
  );
}

/** A page of all events. */
export interface EventsPage {
  readonly events: readonly EventLine[];
  readonly listUrl: string;
  readonly previousUrl: string | null;
  readonly nextUrl: string | null;
}

/** The audit trail, latest first. */
export function eventsPageForm({ events, listUrl, previousUrl, nextUrl }: EventsPage): serverWidget.Form {
  const form = serverWidget.createForm({ title: say('health_all_events') });
  addLink(form, say('details_all_connections'), listUrl);
  if (previousUrl !== null) addLink(form, say('common_previous_page'), previousUrl);
  if (nextUrl !== null) addLink(form, say('common_next_page'), nextUrl);
  addEvents(form, say('health_all_events'), events);
  return form;
}
