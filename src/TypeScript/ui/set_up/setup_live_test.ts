import type { RequestParameters } from '../../application/pages/request_parameters';
import { planInUse } from '../../application/set_up/finish_set_up';
import { planOf } from '../../application/set_up/set_up_plan';
import { TEST_STAGES } from '../../application/test/test_connection';
import { beginTestOf, runStage } from '../../application/test/test_in_stages';
import type { BegunAnswer, Refused, ToldStageAnswer } from '../../application/test/test_protocol';
import { finding } from '../../domain/finding';
import { setUpPorts } from '../../netsuite/compose_set_up';
import { keptDraft } from '../../netsuite/memory/set_up_draft';
import { refusedBy, refusedFor } from '../test/test_answers';
import { shownStage } from '../test/test_stages';

/** What the client script of the assistant asks for: the live test of the draft, stage by stage. Nothing is recorded. */

/** Whether a POST is one of the client script's, and no step. */
export function isTestAsked({ bcr_action }: RequestParameters): boolean {
  return bcr_action !== undefined;
}

/** The answer to somebody who may not test. */
export const refusedTest = refusedBy;

/** The answer to `begin` and `stage`. */
export function testAnswer({
  bcr_action,
  run = '',
  stage = '',
}: RequestParameters): BegunAnswer | ToldStageAnswer | Refused {
  if (bcr_action === 'begin') return begin();
  if (bcr_action !== 'stage') return refusedBy('foreign_set_up');
  const result = runStage(setUpPorts(), run, stage);
  return 'severity' in result ? refusedFor(result) : { told: shownStage(result.told) };
}

function begin(): BegunAnswer | Refused {
  const draft = keptDraft.read();
  const plan = draft === null ? null : planOf(draft);
  if (plan === null) return refusedFor(finding('BCR_TEST_OVER', null));
  const ports = setUpPorts();
  return { run: beginTestOf(ports, planInUse(ports, plan)), stages: TEST_STAGES };
}
