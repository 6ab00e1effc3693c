/**
 * The page Rotate a Credential: what will happen and to whom, where a rotation stands, and its steps.
 *
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { holdsPastedSecret } from '../application/pages/pasted_secret';
import { positiveInteger, type RequestParameters } from '../application/pages/request_parameters';
import { goToRotatePage, leaveSecretAddress } from '../netsuite/links';
import { isOwnForm } from '../netsuite/memory/form_token';
import { currentAccess } from '../netsuite/platform/access';
import { noticePage } from '../ui/parts/notice_page';
import { pressedAction, ROTATION_FORM } from '../ui/rotation/rotation_form';
import { rotationList } from '../ui/rotation/rotation_list';
import { rotationPageOf } from '../ui/rotation/rotation_page';
import { takeStep } from '../ui/rotation/rotation_step';

type Page = ReturnType<typeof noticePage>;

/** GET shows the list with what is due, or the rotation of one credential (`credential`). POST takes a step of it. */
export function onRequest({ request, response }: EntryPoints.Suitelet.onRequestContext): void {
  const parameters: RequestParameters = request.parameters;
  const isPost = request.method === 'POST';
  if (!isPost && holdsPastedSecret(parameters, ['credential', 'page'])) {
    leaveSecretAddress();
    return;
  }
  const page = isPost ? receive(parameters) : show(parameters);
  if (page !== null) response.writePage({ pageObject: page });
}

function show({ credential, page }: RequestParameters): Page {
  const access = currentAccess();
  if (access === 'none') return noticePage('no_access');
  const mayAct = access === 'administrator';
  if (credential === undefined) return rotationList(positiveInteger(page) ?? 1, mayAct);
  return rotationPageOf(positiveInteger(credential) ?? 0, mayAct) ?? noticePage('rotation_gone');
}

/** @returns `null` after a step: the browser is sent to the page, which can be loaded again without another one */
function receive(parameters: RequestParameters): Page | null {
  if (currentAccess() !== 'administrator') return noticePage('may_not_rotate');
  if (!isOwnForm(parameters[ROTATION_FORM.token])) return noticePage('foreign_rotation');
  const credential = positiveInteger(parameters[ROTATION_FORM.credential]);
  const action = pressedAction(parameters);
  if (credential === null || action === null) return noticePage('rotation_gone');
  takeStep(credential, action, parameters);
  goToRotatePage(credential);
  return null;
}
