import * as serverWidget from 'N/ui/serverWidget';
import {
  type RotationDue,
  type RotationListed,
  rotationListed,
} from '../../application/rotation/rotation_due';
import { say, sayLabel } from '../../netsuite/language/translations';
import { dayText, momentText } from '../../netsuite/language/user_format';
import { connectionsPageUrl, rotateListUrl, rotatePageUrl, setUpPageUrl } from '../../netsuite/links';
import { pageClock } from '../../netsuite/platform/clock';
import { rotatableCredentials } from '../../netsuite/queries/rotation_overview';
import { addLink } from '../parts/page_link';
import { addTable, type Line } from '../parts/table';
import { DUE_TEXTS, ROTATION_STATE_TEXTS } from './rotation_words';

const LINES_A_PAGE = 50;

/** What is due, in words. */
function dueText(due: RotationDue): string {
  switch (due.due) {
    case 'wait':
      return due.until === null
        ? say('rotation_due_go_on')
        : say('rotation_due_wait', { until: momentText(due.until) });
    case 'start':
    case 'start_by':
    case 'expired':
      return say(DUE_TEXTS[due.due], { on: dayText(due.on) });
    default:
      return say(DUE_TEXTS[due.due]);
  }
}

function cellsOf({ records: { bank, credential }, state, due, nextEnd }: RotationListed): Line {
  return {
    custpage_credential_name: credential.name,
    custpage_bank_name: bank.name,
    custpage_environment: sayLabel(credential.environment),
    custpage_state: say(ROTATION_STATE_TEXTS[state]),
    custpage_due: dueText(due),
    custpage_next_expiry: nextEnd === null ? say('common_not_known') : dayText(nextEnd),
    custpage_rotate: rotatePageUrl(credential.id),
  };
}

/**
 * The list of credentials with what is due: two queries, 31 units, whatever the size of the account.
 *
 * @param page counted from 1
 * @param mayAct whether the role may set up what is missing
 */
export function rotationList(page: number, mayAct: boolean): serverWidget.Form {
  const form = serverWidget.createForm({ title: say('rotation_title') });
  const moment = { now: pageClock.now(), today: pageClock.today() };
  const first = (page - 1) * LINES_A_PAGE + 1;
  // One more than is shown tells whether another page follows.
  const found = rotatableCredentials(first, first + LINES_A_PAGE);
  const lines = found
    .slice(0, LINES_A_PAGE)
    .map((records) => rotationListed(records, moment.now, moment.today));
  addLink(form, say('rotation_connections_page'), connectionsPageUrl());
  if (lines.length === 0 && mayAct) {
    addLink(form, say('common_set_up'), setUpPageUrl());
  }
  if (page > 1) {
    addLink(form, say('common_previous_page'), rotateListUrl(page - 1));
  }
  if (found.length > LINES_A_PAGE) {
    addLink(form, say('common_next_page'), rotateListUrl(page + 1));
  }
  addTable(
    form,
    {
      id: 'custpage_rotations',
      label: say('rotation_all'),
      note: say(lines.length === 0 ? 'rotation_list_empty' : 'rotation_list_note'),
    },
    [
      { id: 'custpage_credential_name', label: say('common_credential') },
      { id: 'custpage_bank_name', label: say('common_bank') },
      { id: 'custpage_environment', label: say('common_environment') },
      { id: 'custpage_state', label: say('rotation_list_state') },
      { id: 'custpage_due', label: say('rotation_list_due') },
      { id: 'custpage_next_expiry', label: say('common_next_expiry') },
      { id: 'custpage_rotate', label: say('rotation_list_open'), linkText: say('common_open') },
    ],
    lines.map(cellsOf),
  );
  return form;
}
