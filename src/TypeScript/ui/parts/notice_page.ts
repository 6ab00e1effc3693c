import * as serverWidget from 'N/ui/serverWidget';
import { say } from '../../netsuite/language/translations';
import { connectionsPageUrl } from '../../netsuite/links';
import { currentAccess } from '../../netsuite/platform/access';
import type { TextKey } from '../../texts/index';
import { addLink } from './page_link';
import { plainText } from './plain_text';

/** Why somebody does not see what was asked for, and what to do. */
export const NOTICES = {
  no_access: 'notice_no_access',
  may_not_test: 'notice_may_not_test',
  foreign_form: 'notice_foreign_form',
  foreign_filters: 'health_foreign_filters',
  gone: 'notice_gone',
  secret_entered: 'notice_secret_entered',
  secret_in_address: 'notice_secret_in_address',
  foreign_search: 'help_foreign_form',
  administrators_only: 'check_administrators_only',
  rotation_gone: 'rotation_gone',
  may_not_rotate: 'rotation_may_not',
  foreign_rotation: 'rotation_foreign_form',
  may_not_set_up: 'setup_may_not',
  foreign_set_up: 'setup_foreign_form',
} as const satisfies Readonly<Record<string, TextKey>>;

/** A page that says one sentence, with the way on to the list for who may see it. */
export function noticePage(notice: keyof typeof NOTICES): serverWidget.Form {
  // Told first: a load of texts brings those of the same page and what all pages share, so that one is enough.
  const label = plainText(say(NOTICES[notice]));
  const form = serverWidget.createForm({ title: say('common_bank_connections') });
  const sentence = form.addField({
    id: 'custpage_notice',
    label,
    type: serverWidget.FieldType.LABEL,
  });
  sentence.updateLayoutType({ layoutType: serverWidget.FieldLayoutType.OUTSIDEABOVE });
  if (currentAccess() !== 'none') {
    addLink(form, say('common_bank_connections'), connectionsPageUrl());
  }
  return form;
}
