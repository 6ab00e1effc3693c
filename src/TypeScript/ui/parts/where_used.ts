import * as serverWidget from 'N/ui/serverWidget';
import { readSecretId } from '../../domain/secret_id';
import { say, sayLabel } from '../../netsuite/language/translations';
import { integerText } from '../../netsuite/language/user_format';
import { connectionsPageUrl, recordUrl } from '../../netsuite/links';
import {
  MOST_USES,
  type UseOfSecret,
  type UsesOfSecret,
  usesOfSecret,
} from '../../netsuite/queries/secret_uses';
import { showMostImportant } from './finding_banner';
import { addLink } from './page_link';
import { plainText } from './plain_text';
import { addTable, type Line } from './table';
import { sayDetails } from './words';

function cellsOf({ role, slot, credential, credentialName, bankName, connection }: UseOfSecret): Line {
  return {
    custpage_used_bank: bankName,
    custpage_used_credential: credentialName,
    custpage_used_role: role === null ? '' : sayLabel(role),
    custpage_used_slot: slot === null ? '' : sayLabel(slot),
    custpage_used_connection: connection?.name ?? say('health_used_no_connection'),
    custpage_used_open: connection === null ? '' : connectionsPageUrl({ connection: connection.id }),
    custpage_used_record: recordUrl('credential', credential),
  };
}

/**
 * Adds a table of what uses a secret ID: on this page and on record forms.
 *
 * @param secretId as `readSecretId` gives it
 * @param uses what `usesOfSecret` found of it
 * @param tab where it stands on a form that has tabs
 */
export function addUsesOfSecret(
  form: serverWidget.Form,
  secretId: string,
  { uses }: UsesOfSecret,
  tab?: string,
): void {
  const note =
    uses.length === 0
      ? say('health_used_nowhere', { secretId })
      : uses.length > MOST_USES
        ? say('health_used_cut', { count: integerText(MOST_USES) })
        : undefined;
  addTable(
    form,
    {
      id: 'custpage_uses',
      label: say('health_used_of', { secretId }),
      ...(tab !== undefined && { tab }),
      ...(note !== undefined && { note: plainText(note) }),
    },
    [
      { id: 'custpage_used_bank', label: say('common_bank') },
      { id: 'custpage_used_credential', label: say('common_credential') },
      { id: 'custpage_used_role', label: say('common_role') },
      { id: 'custpage_used_slot', label: say('common_slot') },
      { id: 'custpage_used_connection', label: say('common_bank_connection') },
      { id: 'custpage_used_open', label: sayDetails(), linkText: say('common_open') },
      { id: 'custpage_used_record', label: say('common_bank_credential'), linkText: say('common_view') },
    ],
    uses.slice(0, MOST_USES).map(cellsOf),
  );
}

/**
 * The page that says where a secret ID is used. What is no ID is not repeated: it may be the secret itself.
 *
 * @param text as it was entered
 */
export function whereUsedPage(text: string): serverWidget.Form {
  const form = serverWidget.createForm({ title: say('health_used_title') });
  addLink(form, say('details_all_connections'), connectionsPageUrl());
  const { secretId, findings } = readSecretId(text);
  showMostImportant(form, findings);
  if (secretId !== null) addUsesOfSecret(form, secretId, usesOfSecret(secretId));
  return form;
}
