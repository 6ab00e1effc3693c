/**
 * Expiry Check: warns by mail before secrets and certificates expire and before banks end their support.
 *
 * @NApiVersion 2.1
 * @NScriptType ScheduledScript
 * @NModuleScope SameAccount
 */

import { checkExpiry } from '../application/expiry/check_expiry';
import { checkExpiryPorts } from '../netsuite/compose';
import { noteRun } from '../netsuite/memory/last_runs';
import { executionLog } from '../netsuite/platform/log';
import { preferences } from '../netsuite/platform/preferences';
import { cryptoRandom } from '../netsuite/platform/random';
import { continueExpiryCheck } from '../netsuite/platform/reschedule';

/** Warns of what is due today. When the units end first, another run goes on where this one stopped, if it got on at all. */
export function execute(): void {
  noteRun('expiry_check', checkExpiryPorts.clock.now());
  const correlationId = cryptoRandom.uuid();
  const fallbackAddress = preferences.fallbackAddress();
  const result = checkExpiry(checkExpiryPorts, { fallbackAddress, correlationId });
  executionLog.audit('Expiry Check', { correlationId, ...result });
  if (!result.finished && !result.isStuck) continueExpiryCheck(correlationId);
}
