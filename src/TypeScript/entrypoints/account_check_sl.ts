/**
 * Account Check: tries what this account and role can do, and says what to change.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { holdsPastedSecret } from '../application/pages/pasted_secret';
import { leaveSecretAddress } from '../netsuite/links';
import { currentAccess } from '../netsuite/platform/access';
import { accountCheckFile, accountCheckPage } from '../ui/help/account_check_page';
import { noticePage } from '../ui/parts/notice_page';

/** Shows the checks, or answers them as a file (`export`). The page has no form: a POST shows the same. */
export function onRequest({ request, response }: EntryPoints.Suitelet.onRequestContext): void {
  if (holdsPastedSecret(request.parameters, ['export'])) leaveSecretAddress();
  else if (currentAccess() !== 'administrator') {
    response.writePage({ pageObject: noticePage('administrators_only') });
  } else if (request.parameters.export === 'text') {
    response.writeFile({ file: accountCheckFile() });
  } else {
    response.writePage({ pageObject: accountCheckPage() });
  }
}
