import type { EntryPoints } from 'N/types';
import type { BankConnection, Draft } from '../../domain/records';
import { say } from '../../netsuite/language/translations';
import { connectionsPageUrl, rotatePageUrl, setUpPageUrl } from '../../netsuite/links';
import { currentAccess } from '../../netsuite/platform/access';
import { RECORD_FORM_SCRIPT } from '../parts/client_scripts';
import { addLink } from '../parts/page_link';

type Context = EntryPoints.UserEvent.beforeLoadContext;

/** A button of a record's form; the client script of the form has a function of that name. */
interface Action {
  readonly functionName: 'testConnection' | 'renewConnection' | 'checkSecret';
  readonly label: string;
}

/** Whether the form of a saved record is looked at. */
function isViewed({ type, UserEventType, form }: Context): boolean {
  return Boolean(form) && type === UserEventType.VIEW;
}

/** What a role may not do is not offered; that it is not done either is up to the Suitelet behind the button. */
function addActions({ form }: Context, actions: readonly Action[]): void {
  if (currentAccess() !== 'administrator' || actions.length === 0) return;
  form.clientScriptModulePath = RECORD_FORM_SCRIPT;
  for (const { functionName, label } of actions) {
    form.addButton({ id: `custpage_${functionName.toLowerCase()}`, label, functionName });
  }
}

/** *Test Connection*, *Renew* when the bank asks for it, and the way to the connection's page. */
export function offerConnectionActions(context: Context, shown: Draft<BankConnection>): void {
  if (!isViewed(context)) return;
  // Within an hour of the last request the button says from when on it can be pressed again.
  const renew: readonly Action[] =
    shown.state === 'renewal_required' && shown.inactive !== true
      ? [{ functionName: 'renewConnection', label: say('renew_button') }]
      : [];
  addActions(context, [{ functionName: 'testConnection', label: say('common_test_connection') }, ...renew]);
  if (currentAccess() === 'none') return;
  addLink(
    context.form,
    say('details_and_test'),
    connectionsPageUrl({ connection: Number(context.newRecord.id) }),
  );
}

/** *Test Connection*, and the way to the rotation. */
export function offerCredentialActions(context: Context): void {
  if (!isViewed(context)) return;
  addActions(context, [{ functionName: 'testConnection', label: say('common_test_connection') }]);
  if (currentAccess() !== 'administrator') return;
  addLink(context.form, say('record_rotate'), rotatePageUrl(Number(context.newRecord.id)));
}

/** The way to set up a connection of a bank. */
export function offerBankActions(context: Context): void {
  if (!isViewed(context) || currentAccess() !== 'administrator') return;
  addLink(context.form, say('record_set_up'), setUpPageUrl());
}

/** *Check Secret ID*; while a secret reference is made or changed, its ID is checked as it is entered. */
export function offerSecretActions(context: Context): void {
  if (isViewed(context)) {
    addActions(context, [{ functionName: 'checkSecret', label: say('test_check_secret') }]);
  } else if (context.form && currentAccess() === 'administrator') {
    context.form.clientScriptModulePath = RECORD_FORM_SCRIPT;
  }
}
