import type { DraftFinding, SetUpDraft } from '../../application/set_up/set_up_draft';
import { NOT_SAVED, planOf } from '../../application/set_up/set_up_plan';
import { PURPOSES, type RecordKind } from '../../domain/vocabulary';
import { say, sayFinding, sayLabel } from '../../netsuite/language/translations';
import { type Markup, markup, NO_MARKUP } from '../parts/markup';
import { markupTable } from '../parts/markup_table';
import { addBlock, addBox, addChoices, addRecordChoice, addText, type Page } from './setup_fields';
import { SETUP_FORM } from './setup_form';

/** The step *Connection*: what it is called and what it is for. */
export function addConnectionStep(page: Page, draft: SetUpDraft): void {
  const bank = planOf(draft)?.bank.name ?? '';
  addText(page, {
    name: 'connectionName',
    label: say('setup_connection_name'),
    help: say('setup_connection_name_help'),
    value: draft.texts.connectionName || bank,
    isMandatory: true,
  });
  addChoices(
    page,
    { name: 'purposes', label: say('common_purposes'), help: say('setup_purposes_help') },
    PURPOSES.map((purpose) => ({ value: purpose, text: sayLabel(purpose) })),
    draft.purposes,
  );
  addRecordChoice(
    page,
    {
      name: 'ledgerAccount',
      label: say('setup_account'),
      help: say('setup_account_help'),
      value: String(draft.ledgerAccount ?? ''),
    },
    'account',
  );
}

/** The step *Test and Finish*: what will be made, what is worth knowing before, and the test. */
export function addCheckStep(page: Page, draft: SetUpDraft): void {
  addBlock(page, 'custpage_plan', markup`${planTable(draft)}${notes(draft.warnings)}`);
  const button = markup`<button type="button" id="${SETUP_FORM.test}" hidden>${say('common_test_connection')}</button>`;
  addBlock(page, 'custpage_live_test', markup`<p>${say('setup_test_about')}</p>${button}`);
  addBox(page, { name: 'anyway', label: say('setup_anyway'), help: say('setup_anyway_help') });
}

function planTable(draft: SetUpDraft): Markup {
  const plan = planOf(draft);
  if (plan === null) return NO_MARKUP;
  const { bank, credential, references, connection } = plan;
  const line = (kind: RecordKind, name: string, id: number): string[] => [
    sayLabel(kind),
    name,
    say(id === NOT_SAVED ? 'setup_plan_made' : 'setup_plan_used'),
  ];
  const lines = [
    line('bank', bank.name, bank.id),
    line('credential', credential.name, credential.id),
    ...references.map(({ role, secretId }) => line('secret', `${sayLabel(role)}: ${secretId}`, NOT_SAVED)),
    line('connection', connection.name, connection.id),
  ];
  const headings = [say('setup_plan_record'), say('setup_plan_name'), say('setup_plan_what')];
  const title = say('setup_plan');
  const warned = references.length === 0 ? NO_MARKUP : markup`<p>${say('setup_plan_warned')}</p>`;
  return markup`<h3>${title}</h3>${markupTable(title, headings, lines)}${warned}`;
}

function notes(warnings: readonly DraftFinding[]): Markup {
  if (warnings.length === 0) return NO_MARKUP;
  const items = warnings.map(({ role, finding }) => {
    const { message, remedy } = sayFinding(finding);
    const about = role === null ? '' : `${sayLabel(role)}: `;
    return markup`<li>${about}${message} ${remedy}</li>`;
  });
  return markup`<h3>${say('setup_notes')}</h3><ul>${items}</ul>`;
}
