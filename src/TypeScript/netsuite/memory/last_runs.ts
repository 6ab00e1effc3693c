import * as cache from 'N/cache';
import type { Instant } from '../../domain/records';
import { executionLog } from '../platform/log';
import { platformErrorName } from '../platform/platform_error';

/** The scripts on a schedule. */
export type ScheduledWork = 'expiry_check' | 'health_check';

/** NetSuite has no documented way to ask when a schedule last ran; a note that lives two days costs 1 unit a run. */
const SECONDS = 2 * 86_400;

const notes = (): cache.Cache => cache.getCache({ name: 'bcr_last_runs', scope: cache.Scope.PROTECTED });

/** Notes that a script has begun, for the page Account Check: 1 unit. A note that fails keeps no script from its work. */
export function noteRun(work: ScheduledWork, at: Instant): void {
  try {
    notes().put({ key: work, value: at, ttl: SECONDS });
  } catch (thrown) {
    executionLog.debug('The run was not noted', { work, platformError: platformErrorName(thrown) });
  }
}

/** When a script last began: 1 unit. `null`: no note is there, because it did not run or the cache has lost it. */
export function lastRun(work: ScheduledWork): Instant | null {
  return notes().get({ key: work } as Parameters<cache.Cache['get']>[0]) || null;
}
