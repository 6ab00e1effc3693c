/**
 * Health Check: verifies each credential that is due once, however many connections share it, and watches rotations.
 *
 * There is no map stage: its 1,000 units and 5 minutes would not do for a credential with hundreds of connections, or at
 * a slow bank with a rotation to finish besides; reduce has 5,000 and 15 (section_4480364878), and is called once a key.
 *
 * @NApiVersion 2.1
 * @NScriptType MapReduceScript
 * @NModuleScope SameAccount
 */

import type { EntryPoints } from 'N/types';
import { checkHealth, credentialsToCheck } from '../application/health/check_health';
import { countsOf, wordsOf } from '../application/health/health_summary';
import { rotationPorts } from '../netsuite/compose';
import { noteRun } from '../netsuite/memory/last_runs';
import { keepTimezone } from '../netsuite/platform/clock';
import { executionLog } from '../netsuite/platform/log';
import { failuresOf, outputOf } from '../netsuite/platform/map_reduce_summary';
import { preferences } from '../netsuite/platform/preferences';
import { chance, cryptoRandom } from '../netsuite/platform/random';

/** What is due: internal ids of credentials, each with the correlation id of its check. Nothing else travels on. */
export function getInputData(): Record<string, string> {
  const ports = rotationPorts();
  noteRun('health_check', ports.clock.now());
  keepTimezone();
  const due = credentialsToCheck(ports, preferences.healthCheck());
  return Object.fromEntries(due.map((id) => [String(id), cryptoRandom.uuid()]));
}

/** Looks at one credential. What it throws ends this check alone. */
export function reduce(context: EntryPoints.MapReduce.reduceContext): void {
  const { key, values, isRestarted } = context;
  const check = checkHealth(rotationPorts(), {
    ...preferences.healthCheck(),
    credential: Number(key),
    correlationId: values[0] ?? cryptoRandom.uuid(),
    isRepeated: isRestarted,
    chance: chance(),
  });
  for (const word of wordsOf(check)) context.write({ key, value: word });
}

/** One line with counts, and one for each check that ended with an error: its name, never its message. */
export function summarize(summary: EntryPoints.MapReduce.summarizeContext): void {
  const failures = failuresOf(summary);
  for (const failure of failures) executionLog.error('Health Check could not check', failure);
  const words = outputOf(summary);
  executionLog.audit('Health Check', { ...countsOf(words), errors: failures.length });
}
