import * as serverWidget from 'N/ui/serverWidget';
import { plainText } from './plain_text';

/** Why somebody does not see what was asked for, and what to do. */
export const NOTICES = {
  no_access:
    'Your role may not see this. Ask an administrator for the role Bank Credentials Viewer or Bank Credentials Administrator.',
  may_not_test: 'Your role may not test. Ask an administrator for the role Bank Credentials Administrator.',
  foreign_form:
    'This form is not from your session any more. Open the bank connection again and press Test Connection.',
  gone: 'This bank connection does not exist any more. Choose another one from the list.',
} as const;

/** A page that says one sentence. */
export function noticePage(notice: keyof typeof NOTICES): serverWidget.Form {
  const form = serverWidget.createForm({ title: 'Bank Connections' });
  form.addField({
    id: 'custpage_notice',
    label: plainText(NOTICES[notice]),
    type: serverWidget.FieldType.LABEL,
  });
  return form;
}
