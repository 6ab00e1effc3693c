import * as message from 'N/ui/message';
import type * as serverWidget from 'N/ui/serverWidget';
import { say } from '../../netsuite/language/translations';

/** Says above a page that no connection is in use, so that nobody can tell whether a bank answers. */
export function showNoneInUse(form: serverWidget.Form): void {
  form.addPageInitMessage({ type: message.Type.INFORMATION, message: say('health_none_in_use') });
}

/** Says above a page that nothing needs attention. */
export function showAllWell(form: serverWidget.Form): void {
  form.addPageInitMessage({
    type: message.Type.CONFIRMATION,
    title: say('health_all_well_title'),
    message: say('health_all_well'),
  });
}
