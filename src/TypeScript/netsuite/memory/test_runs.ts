import * as cache from 'N/cache';
import * as runtime from 'N/runtime';
import type { TestRun, TestRuns } from '../../application/test/test_in_stages';

/**
 * Tests under way. PRIVATE (section_4655722738): no other script can read them, as a token may be among what the next
 * stage needs. Which of them belong to a login session stands in that session.
 */
const runs = (): cache.Cache => cache.getCache({ name: 'bcr_test_runs', scope: cache.Scope.PRIVATE });

/** Seconds: N/cache takes no shorter time to live (section_4642661313). A run says itself when it is over. */
const SHORTEST = 300;

const BEGUN_HERE = 'T';
/** Session.set takes no empty value. */
const TAKEN = 'F';
const keyOf = (id: string): string => `bcr_test_run_${id}`;

/** Session and N/cache: 1 or 2 units a call. */
export const testRuns: TestRuns = {
  keep(id, run) {
    runs().put({ key: keyOf(id), value: JSON.stringify(run), ttl: SHORTEST });
    runtime.getCurrentSession().set({ name: keyOf(id), value: BEGUN_HERE });
  },

  take(id) {
    const key = keyOf(id);
    const session = runtime.getCurrentSession();
    if (session.get({ name: key }) !== BEGUN_HERE) return null;
    session.set({ name: key, value: TAKEN });
    // Without a loader nothing is put in the place of a value that is not there.
    const text = runs().get({ key } as Parameters<cache.Cache['get']>[0]);
    if (!text) return null;
    runs().remove({ key });
    return JSON.parse(text) as TestRun;
  },
};
