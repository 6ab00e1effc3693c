/**
 * Bank Credentials Help: the questions people ask, how banks differ, what each role may do, and what each code means.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { holdsPastedSecret } from '../application/pages/pasted_secret';
import type { RequestParameters } from '../application/pages/request_parameters';
import { leaveSecretAddress } from '../netsuite/links';
import { isOwnForm } from '../netsuite/memory/form_token';
import { currentAccess } from '../netsuite/platform/access';
import { HELP_FORM, helpPage } from '../ui/help/help_page';
import { noticePage } from '../ui/parts/notice_page';

/** GET shows the help, `code` what one finding means; POST what was searched for, which stays out of addresses. */
export function onRequest({ request, response }: EntryPoints.Suitelet.onRequestContext): void {
  const parameters: RequestParameters = request.parameters;
  const isPost = request.method === 'POST';
  if (!isPost && holdsPastedSecret(parameters, ['code'])) leaveSecretAddress();
  else response.writePage({ pageObject: isPost ? search(parameters) : show(parameters) });
}

function show({ code = '' }: RequestParameters): ReturnType<typeof helpPage> {
  return currentAccess() === 'none' ? noticePage('no_access') : helpPage(code);
}

function search(parameters: RequestParameters): ReturnType<typeof helpPage> {
  if (currentAccess() === 'none') return noticePage('no_access');
  if (!isOwnForm(parameters[HELP_FORM.token])) return noticePage('foreign_search');
  return helpPage(parameters[HELP_FORM.text] ?? '');
}
