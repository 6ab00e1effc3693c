import * as serverWidget from 'N/ui/serverWidget';
import type { Finding } from '../../domain/finding';
import { say } from '../../netsuite/language/translations';
import { CONNECTIONS_PAGE_SCRIPT } from '../parts/client_scripts';
import { addFacts, addHidden, type Fact } from '../parts/facts';
import { showMostImportant } from '../parts/finding_banner';
import { addFindings } from '../parts/finding_list';
import { addLink } from '../parts/page_link';
import { addTable } from '../parts/table';
import { TEST_FORM } from '../test/test_form';

/** One stage of a test as the page shows it. */
export interface StageLine {
  readonly stage: string;
  readonly outcome: string;
  readonly milliseconds: string;
  readonly message: string;
  readonly remedy: string;
}

/** One secret of the credential as the page shows it: its ID, never its value. */
export interface SecretLine {
  readonly role: string;
  readonly slot: string;
  readonly secretId: string;
  readonly expiresOn: string;
  readonly daysLeft: string;
  readonly recordUrl: string;
}

/** Everything the page of one bank connection shows. */
export interface ConnectionDetails {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly secrets: readonly SecretLine[];
  /** Stages of the last test; `null`: none in this session. */
  readonly stages: readonly StageLine[] | null;
  readonly findings: readonly Finding[];
  readonly listUrl: string;
  readonly recordUrl: string;
  readonly credentialUrl: string;
  /** Where its credential is rotated, as most remedies ask for; `null`: this role may not. */
  readonly rotateUrl: string | null;
  /** What the test form sends back; `null`: this role may not test. */
  readonly test: { readonly connection: number; readonly token: string } | null;
}

/** The page of one bank connection, with the button that tests it. */
export function connectionDetailsPage(details: ConnectionDetails): serverWidget.Form {
  const form = serverWidget.createForm({ title: details.title });
  showMostImportant(form, details.findings);
  addFacts(form, { id: 'custpage_facts', label: say('common_bank_connection') }, details.facts);
  if (details.test !== null) {
    addHidden(form, TEST_FORM.connection, String(details.test.connection));
    addHidden(form, TEST_FORM.token, details.test.token);
    form.clientScriptModulePath = CONNECTIONS_PAGE_SCRIPT;
    form.addSubmitButton({ label: say('common_test_connection') });
  }
  if (details.stages !== null) addStages(form, details.stages);
  addFindings(form, details.findings);
  addSecrets(form, details.secrets);
  addLink(form, say('details_all_connections'), details.listUrl);
  addLink(form, say('details_connection_record'), details.recordUrl);
  addLink(form, say('details_credential_record'), details.credentialUrl);
  if (details.rotateUrl !== null) addLink(form, say('details_rotate'), details.rotateUrl);
  return form;
}

/** Adds the stages of a test as a table. */
export function addStages(
  form: serverWidget.Form,
  stages: readonly StageLine[],
  label = say('details_last_test'),
): void {
  addTable(
    form,
    { id: 'custpage_stages', label },
    [
      { id: 'custpage_stage', label: say('details_stage') },
      { id: 'custpage_outcome', label: say('details_outcome') },
      { id: 'custpage_milliseconds', label: say('details_milliseconds') },
      { id: 'custpage_message', label: say('details_what_happened') },
      { id: 'custpage_remedy', label: say('details_what_to_do') },
    ],
    stages.map((line) => ({
      custpage_stage: line.stage,
      custpage_outcome: line.outcome,
      custpage_milliseconds: line.milliseconds,
      custpage_message: line.message,
      custpage_remedy: line.remedy,
    })),
  );
}

function addSecrets(form: serverWidget.Form, secrets: readonly SecretLine[]): void {
  addTable(
    form,
    { id: 'custpage_secrets', label: say('details_secrets') },
    [
      { id: 'custpage_role', label: say('common_role') },
      { id: 'custpage_slot', label: say('common_slot') },
      { id: 'custpage_secret_id', label: say('common_api_secret_id') },
      { id: 'custpage_expires_on', label: say('common_expires_on') },
      { id: 'custpage_secret_days_left', label: say('common_time_left') },
      { id: 'custpage_secret_record', label: say('common_record'), linkText: say('common_view') },
    ],
    secrets.map((line) => ({
      custpage_role: line.role,
      custpage_slot: line.slot,
      custpage_secret_id: line.secretId,
      custpage_expires_on: line.expiresOn,
      custpage_secret_days_left: line.daysLeft,
      custpage_secret_record: line.recordUrl,
    })),
  );
}
