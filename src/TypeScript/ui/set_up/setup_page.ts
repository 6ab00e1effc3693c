import * as serverWidget from 'N/ui/serverWidget';
import type { SetUpChoices } from '../../application/set_up/set_up_answers';
import {
  type DraftFinding,
  SET_UP_STEPS,
  type SetUpDraft,
  type SetUpInput,
  type SetUpStep,
  stampOf,
} from '../../application/set_up/set_up_draft';
import { BANK_PROFILES } from '../../banks/index';
import { say, sayFinding, sayLabel } from '../../netsuite/language/translations';
import { momentText } from '../../netsuite/language/user_format';
import { formToken } from '../../netsuite/memory/form_token';
import { SET_UP_PAGE } from '../../netsuite/schema';
import type { TextKey } from '../../texts/index';
import { addHidden } from '../parts/facts';
import { type Markup, markup, NO_MARKUP } from '../parts/markup';
import { profileName } from '../parts/profile_words';
import { addBankStep } from './setup_bank_step';
import { addDetailsStep } from './setup_details_step';
import { addBlock, addChoice } from './setup_fields';
import { SETUP_FORM } from './setup_form';
import { addCheckStep, addConnectionStep } from './setup_last_steps';
import { addCreateStep, addIdsStep } from './setup_secret_steps';

/**
 * The assistant *Set Up a Bank Connection*. NetSuite keeps what is entered in an assistant for the login session; what is
 * shown here comes from the draft alone, in which nothing stands that was refused.
 */

const CLIENT_SCRIPT = '../client/set_up_cs.js';

const LABELS = {
  bank: 'setup_step_bank',
  details: 'setup_step_details',
  create: 'setup_step_create',
  ids: 'setup_step_ids',
  connection: 'setup_step_connection',
  check: 'setup_step_check',
} as const satisfies Readonly<Record<SetUpStep, TextKey>>;

const ABOUT = {
  bank: 'setup_about_bank',
  details: 'setup_about_details',
  create: 'setup_about_create',
  ids: 'setup_about_ids',
  connection: 'setup_about_connection',
  check: 'setup_about_check',
} as const satisfies Readonly<Record<SetUpStep, TextKey>>;

/** The assistant with its steps, to be shown. */
export function setUpAssistant(): serverWidget.Assistant {
  const assistant = serverWidget.createAssistant({ title: say('setup_title') });
  for (const id of SET_UP_STEPS) {
    const step = assistant.addStep({ id, label: say(LABELS[id]) });
    step.helpText = markup`${say(ABOUT[id])}`.text;
  }
  return assistant;
}

/** The same for a request that nobody sees the answer of: without texts, which cost units. */
export function unseenAssistant(): serverWidget.Assistant {
  const assistant = serverWidget.createAssistant({ title: SET_UP_PAGE.scriptId });
  for (const id of SET_UP_STEPS) assistant.addStep({ id, label: id });
  return assistant;
}

/**
 * Puts the draft's step on the assistant.
 *
 * @param choices what can be chosen; asked for by the step that shows it
 */
export function showStep(
  assistant: serverWidget.Assistant,
  draft: SetUpDraft,
  choices: () => SetUpChoices,
): void {
  assistant.clientScriptModulePath = CLIENT_SCRIPT;
  assistant.currentStep = assistant.getStep({ id: draft.step });
  assistant.errorHtml = errorsMarkup(draft.findings).text;
  addHidden(assistant, SETUP_FORM.token, formToken());
  const stamp = markup`<input type="hidden" name="${SETUP_FORM.stamp}" value="${stampOf(draft)}">`;
  addBlock(assistant, 'custpage_stamp', stamp);
  const show: Readonly<Record<SetUpStep, () => void>> = {
    bank: () => addBankStep(assistant, draft),
    details: () => addDetailsStep(assistant, draft, choices()),
    create: () => addCreateStep(assistant, draft),
    ids: () => addIdsStep(assistant, draft),
    connection: () => addConnectionStep(assistant, draft),
    check: () => addCheckStep(assistant, draft),
  };
  show[draft.step]();
}

/** The labels of the fields that several findings sound alike about. */
const INPUTS = {
  bankName: 'setup_bank_name',
  tokenEndpoint: 'setup_token_url',
  apiEndpoint: 'setup_api_url',
  scope: 'setup_scope',
  credentialName: 'setup_credential_name',
  applicationKey: 'setup_app_key',
  certificateId: 'setup_certificate_id',
  certificateExpiresOn: 'setup_certificate_expires',
  clientId: 'setup_client_id',
  keyId: 'setup_key_id',
  resource: 'setup_resource',
  connectionName: 'setup_connection_name',
} as const satisfies Readonly<Record<SetUpInput, TextKey>>;

/** Which secret or field a finding is about, to stand before it. */
function about({ role, input }: DraftFinding): string {
  if (role !== null) return `${sayLabel(role)}: `;
  return input === undefined ? '' : `${say(INPUTS[input])}: `;
}

/** What is wrong with the step, with its remedies, for the box above it. Nothing that was entered stands in it. */
function errorsMarkup(findings: readonly DraftFinding[]): Markup {
  if (findings.length === 0) return NO_MARKUP;
  const lines = findings.map((each) => {
    const { message, remedy } = sayFinding(each.finding);
    return markup`<p>${about(each)}${message} ${remedy}</p>`;
  });
  return markup`${lines}`;
}

/** Asks somebody who comes back whether to go on or to start again. */
export function resumePage(draft: SetUpDraft): serverWidget.Form {
  const form = serverWidget.createForm({ title: say('setup_title') });
  const bank = draft.profile === null ? '' : profileName(BANK_PROFILES[draft.profile]);
  const texts = { bank, when: momentText(draft.changedAt), step: say(LABELS[draft.step]) };
  addBlock(form, 'custpage_about', markup`<p>${say('setup_resume_about', texts)}</p>`);
  addHidden(form, SETUP_FORM.token, formToken());
  addChoice(form, { name: 'resume', label: say('setup_resume'), help: say('setup_resume_help') }, [
    { value: 'continue', text: say('setup_resume_continue') },
    { value: 'again', text: say('setup_resume_again') },
  ]);
  form.addSubmitButton({ label: say('setup_resume_go') });
  return form;
}
