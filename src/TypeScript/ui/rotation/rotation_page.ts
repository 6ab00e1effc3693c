import * as serverWidget from 'N/ui/serverWidget';
import { beginsBy } from '../../application/rotation/rotation_due';
import type { RotationRecords } from '../../application/rotation/rotation_ports';
import { type RotationView, rotationFindings, rotationView } from '../../application/rotation/rotation_view';
import type { Instant, SecretReference } from '../../domain/records';
import { GRACE } from '../../domain/rotation_writes';
import { say, sayLabel } from '../../netsuite/language/translations';
import { dayText } from '../../netsuite/language/user_format';
import { connectionsPageUrl, recordUrl, rotatePageUrl } from '../../netsuite/links';
import { formToken } from '../../netsuite/memory/form_token';
import { lastStep } from '../../netsuite/memory/rotation_memory';
import { clock } from '../../netsuite/platform/clock';
import {
  type RotationSurroundings,
  rotationRecords,
  rotationSurroundings,
} from '../../netsuite/queries/rotation_overview';
import { addStages } from '../connections/connection_details';
import { ROTATION_PAGE_SCRIPT } from '../parts/client_scripts';
import { addEvents, eventLine } from '../parts/event_lines';
import { addFacts, addHidden, type Fact } from '../parts/facts';
import { showMostImportant } from '../parts/finding_banner';
import { addFindings } from '../parts/finding_list';
import { addMarkup } from '../parts/markup_field';
import { addLink } from '../parts/page_link';
import { plainText } from '../parts/plain_text';
import { addTable } from '../parts/table';
import { apiSecretsPage } from '../set_up/secret_to_create';
import { actionList } from './rotation_buttons';
import { ROTATION_FORM } from './rotation_form';
import { addNewSecrets } from './rotation_new_secret';
import { isStillTold, type StepTaken, showStepTaken } from './rotation_result';
import { connectionsText, nextSentence, standing } from './rotation_standing';
import { BUTTON_TEXTS, OVERLAP_TEXTS } from './rotation_words';

/** What the page of one credential is made of. */
export interface RotationPage {
  readonly records: RotationRecords;
  readonly surroundings: RotationSurroundings;
  readonly now: Instant;
  /** Whether the role may act; otherwise nothing is offered. */
  readonly mayAct: boolean;
}

/**
 * The page Rotate a Credential. A form and not an assistant: a rotation lasts a day and can be in many hands, so what is
 * shown follows from the records alone, wherever somebody comes in; the steps of an assistant belong to one session.
 */
function rotationPage(page: RotationPage): serverWidget.Form {
  const { records, surroundings, now, mayAct } = page;
  const { credential } = records;
  const view = rotationView(records, now);
  const form = serverWidget.createForm({
    title: plainText(say('rotation_title_of', { name: credential.name })),
  });
  const kept = lastStep<StepTaken>(credential.id);
  const taken = kept !== null && isStillTold(kept, view.plan, now) ? kept : null;
  if (taken !== null) showStepTaken(form, taken, nextSentence(view));
  const findings = rotationFindings(
    view,
    surroundings.events.map(({ outcome }) => outcome),
  );
  showMostImportant(form, findings);
  addMarkup(form, 'custpage_standing', standing(view));
  addConcerned(form, view, page);
  if (mayAct) addActions(form, view, records);
  else addLabel(form, say('rotation_may_not'));
  if (taken?.stages) addStages(form, taken.stages, say('rotation_test'));
  addFindings(form, findings);
  addSecrets(form, records.references);
  const title = view.plan.rotation === null ? say('rotation_events_before') : say('rotation_events');
  addEvents(form, title, surroundings.events.map(eventLine));
  addLinks(form, credential.id);
  return form;
}

function addLabel(form: serverWidget.Form, label: string): void {
  const field = form.addField({ id: 'custpage_note', label, type: serverWidget.FieldType.LABEL });
  field.updateLayoutType({ layoutType: serverWidget.FieldLayoutType.OUTSIDEABOVE });
}

function addLinks(form: serverWidget.Form, credential: number): void {
  addLink(form, say('rotation_all'), rotatePageUrl());
  addLink(form, say('rotation_credential_record'), recordUrl('credential', credential));
  addLink(form, say('rotation_connections_page'), connectionsPageUrl());
}

function addConcerned(form: serverWidget.Form, view: RotationView, page: RotationPage): void {
  const { records, surroundings } = page;
  const { bank, credential } = records;
  addFacts(form, { id: 'custpage_concerned', label: say('rotation_concerned') }, [
    { id: 'custpage_bank', label: say('common_bank'), value: bank.name },
    {
      id: 'custpage_environment',
      label: say('common_environment'),
      value: sayLabel(credential.environment),
    },
    {
      id: 'custpage_connections',
      label: say('rotation_connections'),
      value: connectionsText(surroundings),
    },
    { id: 'custpage_overlap', label: say('rotation_overlap'), value: say(OVERLAP_TEXTS[view.overlap]) },
    ...beginning(page.records),
  ]);
}

/** When a rotation has to begin; nothing while one is under way. */
function beginning(records: RotationRecords): Fact[] {
  if (records.credential.rotation !== null) return [];
  const begins = beginsBy(records);
  const value =
    begins === null ? say('common_not_known') : say('rotation_due_start_by', { on: dayText(begins) });
  return [{ id: 'custpage_begin', label: say('rotation_begin'), value }];
}

const ACTIONS_GROUP = 'custpage_actions_group';

function addActions(form: serverWidget.Form, view: RotationView, records: RotationRecords): void {
  const { lead, others, canAdd, asksGrace } = view;
  form.clientScriptModulePath = ROTATION_PAGE_SCRIPT;
  if (canAdd.length > 0) addNewSecrets(form, records, canAdd, lead === 'add_pending');
  form.addFieldGroup({ id: ACTIONS_GROUP, label: say('rotation_can_do') });
  const { state, rotation } = view.plan;
  if (state === 'started' && rotation?.kind === 'in_place') {
    addMarkup(form, 'custpage_api_secrets', apiSecretsPage(), ACTIONS_GROUP);
  }
  if (asksGrace) {
    const field = form.addField({
      id: ROTATION_FORM.grace,
      label: say('rotation_grace'),
      type: serverWidget.FieldType.INTEGER,
      container: ACTIONS_GROUP,
    });
    field.setHelpText({ help: say('rotation_grace_help') });
    field.defaultValue = String(GRACE.usual);
  }
  addMarkup(form, 'custpage_actions', actionList(view), ACTIONS_GROUP);
  if (lead === null && others.length === 0) return;
  addHidden(form, ROTATION_FORM.credential, String(records.credential.id));
  addHidden(form, ROTATION_FORM.token, formToken());
  if (lead === null) return;
  addHidden(form, ROTATION_FORM.lead, lead);
  form.addSubmitButton({ label: say(BUTTON_TEXTS[lead]) });
}

function addSecrets(form: serverWidget.Form, references: readonly SecretReference[]): void {
  const notKnown = say('common_not_known');
  addTable(
    form,
    { id: 'custpage_secrets', label: say('rotation_secrets') },
    [
      { id: 'custpage_role', label: say('common_role') },
      { id: 'custpage_slot', label: say('common_slot') },
      { id: 'custpage_secret_id', label: say('common_api_secret_id') },
      { id: 'custpage_expires_on', label: say('common_expires_on') },
      { id: 'custpage_secret_record', label: say('common_record'), linkText: say('common_view') },
    ],
    references.map(({ id, role, slot, secretId, expiresOn }) => ({
      custpage_role: sayLabel(role),
      custpage_slot: sayLabel(slot),
      custpage_secret_id: secretId,
      custpage_expires_on: expiresOn === null ? notKnown : dayText(expiresOn),
      custpage_secret_record: recordUrl('secret', id),
    })),
  );
}

/**
 * Reads what the page of a credential shows: two queries, 30 units with the texts. The day of the company would
 * cost 10 more; days are shown as they are, and the list says what is late.
 *
 * @param mayAct whether the role may act
 * @returns `undefined` when there is no such credential
 */
export function rotationPageOf(credential: number, mayAct: boolean): serverWidget.Form | undefined {
  const records = rotationRecords(credential);
  if (records === undefined) return undefined;
  const surroundings = rotationSurroundings(records.credential);
  return rotationPage({ records, surroundings, now: clock.now(), mayAct });
}
