import type { FinishSetUpPorts } from '../application/finish_set_up';
import { testInStagesPorts } from './compose';
import { recordMaker } from './record_maker';
import { usesOfSecrets } from './secret_reference_repository';
import { keptDraft } from './set_up_draft';
import { secretIdsBeginning, setUpChoices } from './set_up_queries';

/** The ports of the assistant *Set Up a Bank Connection* on NetSuite. */
export function setUpPorts(): FinishSetUpPorts & ReturnType<typeof testInStagesPorts> {
  return {
    ...testInStagesPorts(),
    maker: recordMaker,
    choices: setUpChoices,
    uses: usesOfSecrets,
    idsBeginning: secretIdsBeginning,
    note(made) {
      const draft = keptDraft.read();
      if (draft !== null) keptDraft.keep({ ...draft, made });
    },
  };
}
