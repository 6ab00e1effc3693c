import * as cache from 'N/cache';
import { executionLog } from '../platform/log';
import { platformErrorName } from '../platform/platform_error';

/** A value of a custom list as the account has it: name of the list, internal id, script id in lower case. */
export type KeptValue = readonly [list: string, id: number, scriptId: string];

const lists = (): cache.Cache => cache.getCache({ name: 'bcr_lists', scope: cache.Scope.PROTECTED });

const KEY = 'values';

/** Seconds: a day. Whoever misses a value reads the lists anew. */
const KEPT = 86_400;

/**
 * The values of the lists, shared by the scripts of the account: 1 unit a call, where a query takes 10. A cache that fails is
 * one that holds nothing.
 */
export const keptLists = {
  /** `null`: there is nothing. */
  read(): readonly KeptValue[] | null {
    try {
      // Without a loader nothing is put in the place of a value that is not there.
      const text = lists().get({ key: KEY } as Parameters<cache.Cache['get']>[0]);
      return text ? (JSON.parse(text) as readonly KeptValue[]) : null;
    } catch {
      return null;
    }
  },
  keep(values: readonly KeptValue[]): void {
    try {
      lists().put({ key: KEY, value: JSON.stringify(values), ttl: KEPT });
    } catch (thrown) {
      const platformError = platformErrorName(thrown);
      executionLog.debug('The values of the lists were not kept', { platformError });
    }
  },
};
