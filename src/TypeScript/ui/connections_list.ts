import * as serverWidget from 'N/ui/serverWidget';
import { plainText } from './plain_text';
import { addTable, type Column, type Line } from './table';

/** One bank connection as the list shows it: texts, ready to read. */
export interface ConnectionLine {
  readonly name: string;
  readonly bank: string;
  readonly environment: string;
  readonly state: string;
  readonly nextExpiry: string;
  readonly daysLeft: string;
  readonly lastSuccess: string;
  readonly credential: string;
  readonly detailsUrl: string;
  readonly recordUrl: string;
}

/** The list with its links. */
export interface ConnectionsList {
  readonly lines: readonly ConnectionLine[];
  readonly previousUrl: string | null;
  readonly nextUrl: string | null;
  /** What to do first, shown while there are no connections: texts with their links. */
  readonly firstSteps: readonly { readonly title: string; readonly url: string }[];
}

const COLUMNS: readonly Column[] = [
  { id: 'custpage_name', label: 'Bank Connection' },
  { id: 'custpage_bank', label: 'Bank' },
  { id: 'custpage_environment', label: 'Environment' },
  { id: 'custpage_state', label: 'State' },
  { id: 'custpage_next_expiry', label: 'Next Expiry' },
  { id: 'custpage_days_left', label: 'Time Left' },
  { id: 'custpage_last_success', label: 'Last Success (UTC)' },
  { id: 'custpage_credential', label: 'Credential' },
  { id: 'custpage_details', label: 'Details and Test', linkText: 'Open' },
  { id: 'custpage_record', label: 'Record', linkText: 'View' },
];

function cellsOf(line: ConnectionLine): Line {
  return {
    custpage_name: line.name,
    custpage_bank: line.bank,
    custpage_environment: line.environment,
    custpage_state: line.state,
    custpage_next_expiry: line.nextExpiry,
    custpage_days_left: line.daysLeft,
    custpage_last_success: line.lastSuccess,
    custpage_credential: line.credential,
    custpage_details: line.detailsUrl,
    custpage_record: line.recordUrl,
  };
}

/** The page *Bank Connections*: every connection, whether it works, and what expires next. */
export function connectionsListPage({
  lines,
  previousUrl,
  nextUrl,
  firstSteps,
}: ConnectionsList): serverWidget.Form {
  const form = serverWidget.createForm({ title: 'Bank Connections' });
  if (lines.length === 0) addFirstSteps(form, firstSteps);
  else addTable(form, { id: 'custpage_connections', label: 'Bank Connections' }, COLUMNS, lines.map(cellsOf));
  const type = serverWidget.FormPageLinkType.CROSSLINK;
  if (previousUrl !== null) form.addPageLink({ type, title: 'Previous page', url: previousUrl });
  if (nextUrl !== null) form.addPageLink({ type, title: 'Next page', url: nextUrl });
  return form;
}

function addFirstSteps(form: serverWidget.Form, steps: ConnectionsList['firstSteps']): void {
  const intro = form.addField({
    id: 'custpage_empty',
    label: 'There are no bank connections yet. Set one up in this order:',
    type: serverWidget.FieldType.LABEL,
  });
  intro.updateLayoutType({ layoutType: serverWidget.FieldLayoutType.OUTSIDEABOVE });
  steps.forEach(({ title, url }, index) => {
    const step = form.addField({
      id: `custpage_step_${index + 1}`,
      label: `Step ${index + 1}`,
      type: serverWidget.FieldType.URL,
    });
    step.updateDisplayType({ displayType: serverWidget.FieldDisplayType.INLINE });
    step.linkText = plainText(title);
    step.defaultValue = url;
  });
}
