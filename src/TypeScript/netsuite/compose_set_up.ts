import type { FinishSetUpPorts } from '../application/set_up/finish_set_up';
import { testInStagesPorts } from './compose';
import { keptDraft } from './memory/set_up_draft';
import { pageClock } from './platform/clock';
import { secretIdsBeginning, setUpChoices } from './queries/set_up_queries';
import { recordMaker } from './records/record_maker';
import { usesOfSecrets } from './records/secret_reference_repository';

/** The ports of the assistant *Set Up a Bank Connection* on NetSuite. */
export function setUpPorts(): FinishSetUpPorts & ReturnType<typeof testInStagesPorts> {
  return {
    ...testInStagesPorts(),
    maker: recordMaker,
    choices: setUpChoices,
    uses: usesOfSecrets,
    idsBeginning: secretIdsBeginning,
    keep: keptDraft.keep,
  };
}

/**
 * The same for a step that is left. It shows a page, so it has the day of the pages: what was entered is checked again, by
 * the company's day, when it is finished.
 */
export function stepPorts(): ReturnType<typeof setUpPorts> {
  return { ...setUpPorts(), clock: pageClock };
}
