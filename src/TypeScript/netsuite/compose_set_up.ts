import type { FinishSetUpPorts } from '../application/set_up/finish_set_up';
import { testInStagesPorts } from './compose';
import { keptDraft } from './memory/set_up_draft';
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
