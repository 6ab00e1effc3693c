import * as message from 'N/ui/message';
import * as serverWidget from 'N/ui/serverWidget';
import { plaintextReason } from '../../domain/plaintext_guard';
import { say } from '../../netsuite/language/translations';
import { connectionsPageUrl } from '../../netsuite/links';
import { formToken } from '../../netsuite/memory/form_token';
import { addHidden } from '../parts/facts';
import { markup } from '../parts/markup';
import { addMarkup } from '../parts/markup_field';
import { addLink } from '../parts/page_link';
import { plainText } from '../parts/plain_text';
import { helpAnswers, helpContents, helpWords } from './help_answers';
import { helpBanks } from './help_banks';
import { helpFindings, searchText } from './help_findings';
import { helpPermissions } from './help_permissions';

/** Names of the search field and the token, as the Suitelet finds them in a POST. */
export const HELP_FORM = { text: 'custpage_help_text', token: 'custpage_help_token' } as const;

const SEARCH = 'custpage_help_search';
const PARTS = 'custpage_help_parts';

/** Adds everything that is read. Whoever looked for something sees that first. */
function addParts(form: serverWidget.Form, text: string): void {
  form.addFieldGroup({ id: PARTS, label: say('help_contents') }).isSingleColumn = true;
  addMarkup(form, 'custpage_help_contents', helpContents(), PARTS);
  const answers = {
    id: 'custpage_help_answers',
    content: markup`${helpAnswers()}${helpBanks()}${helpPermissions()}${helpWords()}`,
  };
  const findings = { id: 'custpage_help_findings', content: helpFindings(text) };
  const parts = text === '' ? [answers, findings] : [findings, answers];
  for (const { id, content } of parts) addMarkup(form, id, content, PARTS);
}

/**
 * The page Bank Credentials Help: no query, and units for its texts and its token alone.
 *
 * @param asked the code or the words that are looked for; `''`: nothing
 */
export function helpPage(asked: string): serverWidget.Form {
  const text = searchText(asked);
  const form = serverWidget.createForm({ title: say('help_title') });
  addLink(form, say('common_bank_connections'), connectionsPageUrl());
  if (plaintextReason(asked) !== null) {
    form.addPageInitMessage({
      type: message.Type.WARNING,
      title: say('banner_warning'),
      message: plainText(say('notice_secret_entered')),
    });
  }
  form.addFieldGroup({ id: SEARCH, label: say('help_search') });
  const field = form.addField({
    id: HELP_FORM.text,
    label: say('help_search_text'),
    type: serverWidget.FieldType.TEXT,
    container: SEARCH,
  });
  field.setHelpText({ help: say('help_search_text_help') });
  field.defaultValue = text;
  addHidden(form, HELP_FORM.token, formToken());
  addParts(form, text);
  form.addSubmitButton({ label: say('common_search') });
  return form;
}
