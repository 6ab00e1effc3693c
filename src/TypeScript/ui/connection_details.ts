import * as serverWidget from 'N/ui/serverWidget';
import type { Finding } from '../domain/finding';
import { addFacts, addHidden, type Fact } from './facts';
import { showMostImportant } from './finding_banner';
import { addTable } from './table';
import { TEST_FORM } from './test_form';

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
  /** What the test form sends back; `null`: this role may not test. */
  readonly test: { readonly connection: number; readonly token: string } | null;
}

/** The page of one bank connection, with the button that tests it. */
export function connectionDetailsPage(details: ConnectionDetails): serverWidget.Form {
  const form = serverWidget.createForm({ title: details.title });
  showMostImportant(form, details.findings);
  addFacts(form, { id: 'custpage_facts', label: 'Bank Connection' }, details.facts);
  if (details.test !== null) {
    addHidden(form, TEST_FORM.connection, String(details.test.connection));
    addHidden(form, TEST_FORM.token, details.test.token);
    form.addSubmitButton({ label: 'Test Connection' });
  }
  if (details.stages !== null) addStages(form, details.stages);
  addSecrets(form, details.secrets);
  const type = serverWidget.FormPageLinkType.CROSSLINK;
  form.addPageLink({ type, title: 'All bank connections', url: details.listUrl });
  form.addPageLink({ type, title: 'Bank connection record', url: details.recordUrl });
  form.addPageLink({ type, title: 'Bank credential record', url: details.credentialUrl });
  return form;
}

function addStages(form: serverWidget.Form, stages: readonly StageLine[]): void {
  addTable(
    form,
    { id: 'custpage_stages', label: 'Last Test' },
    [
      { id: 'custpage_stage', label: 'Stage' },
      { id: 'custpage_outcome', label: 'Outcome' },
      { id: 'custpage_milliseconds', label: 'Milliseconds' },
      { id: 'custpage_message', label: 'What Happened' },
      { id: 'custpage_remedy', label: 'What to Do' },
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
    { id: 'custpage_secrets', label: 'Secrets of the Credential' },
    [
      { id: 'custpage_role', label: 'Role' },
      { id: 'custpage_slot', label: 'Slot' },
      { id: 'custpage_secret_id', label: 'API Secret ID' },
      { id: 'custpage_expires_on', label: 'Expires On' },
      { id: 'custpage_secret_days_left', label: 'Time Left' },
      { id: 'custpage_secret_record', label: 'Record', linkText: 'View' },
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
