/**
 * The assistant *Set Up a Bank Connection*: from the choice of a bank to a tested connection. Nothing is written before its
 * last step is finished.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import type { RequestParameters } from '../application/pages/request_parameters';
import { goToSetUpPage } from '../netsuite/links';
import { isOwnForm } from '../netsuite/memory/form_token';
import { currentAccess } from '../netsuite/platform/access';
import { writeJson } from '../netsuite/platform/json_answer';
import { noticePage } from '../ui/parts/notice_page';
import { SETUP_FORM } from '../ui/set_up/setup_form';
import { isTestAsked, refusedTest, testAnswer } from '../ui/set_up/setup_live_test';
import { receiveStep, resumeOrRestart, setUpPage } from '../ui/set_up/setup_requests';

/** GET shows the step that somebody is in; POST takes a step, the choice of who comes back, or a stage of the live test. */
export function onRequest({ request, response }: EntryPoints.Suitelet.onRequestContext): void {
  const parameters: RequestParameters = request.parameters;
  const isPost = request.method === 'POST';
  const notice = refusal(isPost, parameters[SETUP_FORM.token]);
  if (isPost && isTestAsked(parameters)) {
    writeJson(response, notice === null ? testAnswer(parameters) : refusedTest(notice));
  } else if (notice !== null) response.writePage({ pageObject: noticePage(notice) });
  else if (!isPost) response.writePage({ pageObject: setUpPage() });
  else if (parameters[SETUP_FORM.resume] === undefined) receiveStep(parameters, response);
  else {
    resumeOrRestart(parameters[SETUP_FORM.resume]);
    goToSetUpPage();
  }
}

function refusal(isPost: boolean, token: string | undefined): 'may_not_set_up' | 'foreign_set_up' | null {
  if (currentAccess() !== 'administrator') return 'may_not_set_up';
  return isPost && !isOwnForm(token) ? 'foreign_set_up' : null;
}
