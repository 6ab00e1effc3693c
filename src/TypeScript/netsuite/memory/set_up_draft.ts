import * as cache from 'N/cache';
import * as runtime from 'N/runtime';
import type { SetUpDraft } from '../../application/set_up/set_up_draft';

/**
 * What somebody has entered in the assistant, kept for a day so that it can be left and come back to, also after signing
 * out. PRIVATE (section_4655722738): no other script can read or change it. One for each person.
 */
const drafts = (): cache.Cache => cache.getCache({ name: 'bcr_set_up', scope: cache.Scope.PRIVATE });

/** Seconds. */
const A_DAY = 24 * 60 * 60;

/** Rises when a draft gets another shape: older ones are then begun anew. */
const SHAPE = 2;

const keyOf = (): string => `bcr_set_up_${SHAPE}_${runtime.getCurrentUser().id}`;

/** N/cache: 1 unit a call. What was kept may be gone at any time. */
export const keptDraft = {
  read(): SetUpDraft | null {
    // Without a loader nothing is put in the place of a value that is not there.
    const text = drafts().get({ key: keyOf() } as Parameters<cache.Cache['get']>[0]);
    return text ? (JSON.parse(text) as SetUpDraft) : null;
  },
  keep(draft: SetUpDraft): void {
    drafts().put({ key: keyOf(), value: JSON.stringify(draft), ttl: A_DAY });
  },
  forget(): void {
    drafts().remove({ key: keyOf() });
  },
};

const GOING_ON = 'bcr_set_up_going_on';
/** Whether an empty text can be put into the session is not documented. */
const SEEN = '-';

/** Notes that the next page is the answer to what was just sent, and not somebody coming back. */
export function noteGoingOn(): void {
  runtime.getCurrentSession().set({ name: GOING_ON, value: 'T' });
}

/** Whether the page is such an answer; the next one is none any more. */
export function isGoingOn(): boolean {
  const session = runtime.getCurrentSession();
  const isNoted = session.get({ name: GOING_ON }) === 'T';
  if (isNoted) session.set({ name: GOING_ON, value: SEEN });
  return isNoted;
}
