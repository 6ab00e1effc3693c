import * as serverWidget from 'N/ui/serverWidget';
import { connectionsParameters } from '../../application/pages/connections_request';
import { say } from '../../netsuite/language/translations';
import { integerText } from '../../netsuite/language/user_format';
import {
  accountCheckUrl,
  CONNECTIONS_LIST,
  connectionsListUrl,
  connectionsPageUrl,
  helpUrl,
  rotatePageUrl,
  setUpPageUrl,
} from '../../netsuite/links';
import { CONNECTIONS_PAGE_SCRIPT } from '../parts/client_scripts';
import { addEvents } from '../parts/event_lines';
import { MARKS } from '../parts/marks';
import { type Markup, markup, NO_MARKUP } from '../parts/markup';
import { addMarkup } from '../parts/markup_field';
import { addLink } from '../parts/page_link';
import { addTable, type Column, type Line } from '../parts/table';
import { sayDetails } from '../parts/words';
import { showAllWell, showNoneInUse } from './all_well';
import { attentionList } from './attention';
import { addFilters } from './connections_filters';
import type { ConnectionLine, ConnectionsOverview } from './connections_overview';
import { expiryTimeline } from './expiry_timeline';
import { addFirstSteps } from './first_steps';

function columns(mayTest: boolean): readonly Column[] {
  const marks: readonly Column[] = [
    { id: MARKS.mark, label: say('test_select'), look: 'mark' },
    { id: MARKS.id, label: MARKS.id, look: 'hidden' },
  ];
  return [
    ...(mayTest ? marks : []),
    // As in NetSuite's own lists, what can be opened stands first: a narrow screen cuts off what stands last.
    { id: 'custpage_details', label: sayDetails(mayTest), linkText: say('common_open') },
    { id: 'custpage_record', label: say('common_record'), linkText: say('common_view') },
    { id: MARKS.name, label: say('common_bank_connection') },
    { id: 'custpage_bank', label: say('common_bank') },
    { id: 'custpage_environment', label: say('common_environment') },
    { id: 'custpage_state', label: say('common_state') },
    { id: 'custpage_need', label: say('health_need') },
    { id: 'custpage_next_expiry', label: say('common_next_expiry') },
    { id: 'custpage_days_left', label: say('health_days_left') },
    { id: 'custpage_last_success', label: say('common_last_success') },
    { id: 'custpage_credential', label: say('common_credential') },
  ];
}

function cellsOf(line: ConnectionLine): Line {
  return {
    [MARKS.id]: String(line.id),
    [MARKS.name]: line.name,
    custpage_bank: line.bank,
    custpage_environment: line.environment,
    custpage_state: line.state,
    custpage_need: line.need,
    custpage_next_expiry: line.nextEnd,
    custpage_days_left: line.daysLeft,
    custpage_last_success: line.lastSuccess,
    custpage_credential: line.credential,
    custpage_details: line.detailsUrl,
    custpage_record: line.recordUrl,
  };
}

/** Where in the list one is, and the ways from there. */
function pagingOf({ request, range, total }: ConnectionsOverview): Markup {
  const { page, pages, first, last } = range;
  const link = (text: string, url: string): Markup =>
    markup`<a style="margin-left:1.5em;text-decoration:underline" href="${url}">${text}</a>`;
  const to = (wanted: number): Record<string, string> => connectionsParameters({ ...request, page: wanted });
  const texts = { first: integerText(first), last: integerText(last), total: integerText(total) };
  const where = total === 0 ? say('health_nothing_matches') : say('health_range', texts);
  return markup`<nav id="${CONNECTIONS_LIST}" tabindex="-1" aria-label="${say('health_paging')}" style="margin:4px 0"><strong>${where}</strong>${
    page > 1 ? link(say('common_previous_page'), connectionsListUrl(to(page - 1))) : NO_MARKUP
  }${page < pages ? link(say('common_next_page'), connectionsListUrl(to(page + 1))) : NO_MARKUP}${link(say('health_reset'), connectionsListUrl())}${link(
    say('health_export'),
    connectionsPageUrl({ ...to(1), export: 'csv' }),
  )}</nav>`;
}

/** Links to the help, and for who may run it to the check of the account. */
function addHelpLinks(form: serverWidget.Form, isAdministrator: boolean): void {
  addLink(form, say('help_link'), helpUrl());
  if (!isAdministrator) return;
  addLink(form, say('common_set_up'), setUpPageUrl());
  addLink(form, say('check_link'), accountCheckUrl());
}

/**
 * The page *Bank Connections*: what needs attention first, what ends when, every connection, and what happened last.
 *
 * @param isAdministrator whether the role may make records and test: who may not is offered neither
 */
export function connectionsListPage(
  overview: ConnectionsOverview,
  isAdministrator: boolean,
): serverWidget.Form {
  const form = serverWidget.createForm({ title: say('common_bank_connections') });
  addHelpLinks(form, isAdministrator);
  if (overview.isEmpty) {
    addFirstSteps(form, isAdministrator);
    return form;
  }
  const { attention, timeline, request, range, lines } = overview;
  if (!overview.isInUse) showNoneInUse(form);
  else if (attention.length === 0) showAllWell(form);
  else {
    const texts = { title: say('health_attention'), show: say('health_show') };
    addMarkup(form, 'custpage_attention', attentionList(attention, texts));
  }
  addMarkup(form, 'custpage_timeline', expiryTimeline(timeline.marks, timeline.today, timeline.texts));
  addFilters(form, request, range);
  const label = say('common_bank_connections');
  // The list below carries the heading.
  form.addFieldGroup({ id: 'custpage_paging_group', label }).isBorderHidden = true;
  addMarkup(form, 'custpage_paging', pagingOf(overview), 'custpage_paging_group');
  addTable(form, { id: MARKS.sublist, label }, columns(isAdministrator), lines.map(cellsOf));
  if (isAdministrator && lines.length > 0) {
    form.clientScriptModulePath = CONNECTIONS_PAGE_SCRIPT;
    form.addButton({ id: 'custpage_test_marked', label: say('test_marked'), functionName: 'testMarked' });
  }
  addEvents(form, say('health_events'), overview.events);
  addLink(form, say('health_all_events'), connectionsPageUrl({ events: 1 }));
  addLink(form, say('health_rotate'), rotatePageUrl());
  return form;
}
