import { type Finding, finding } from '../../domain/finding';
import { EVENT } from '../schema';
import { isScriptContext, refuse, type SubmitContext } from './user_event';

/**
 * Keeps the audit trail as it was written. The events that our user events append do not come through here (user events
 * set off no user events, section_1512409310); those of our pages and schedules do, as scripts.
 *
 * Whoever may deploy scripts in the account can still write events: no script can tell another one apart.
 *
 * @throws SuiteScriptError BCR_EVENT_FIXED or BCR_EVENT_BY_HAND
 */
export function guardEvent(context: SubmitContext): void {
  const { type, UserEventType } = context;
  const findings: Finding[] = [];
  if (type !== UserEventType.CREATE) findings.push(finding('BCR_EVENT_FIXED', null));
  else if (!isScriptContext()) findings.push(finding('BCR_EVENT_BY_HAND', null));
  refuse(findings, EVENT, context);
}
