import { type Finding, finding, refuses } from '../../domain/finding';
import { SECRET_ROLES } from '../../domain/vocabulary';
import { type CredentialInUse, credentialInUse } from '../calls/credential_in_use';
import type { RecordTestPorts, TestOccasion } from '../test/record_test';
import { type TestConnectionPorts, type TestReport, testInUse } from '../test/test_connection';
import { newSetUpKey, type WholeSetUp } from './made_records';
import { recordPlanTest, type SetUpPorts, setUp, wholeOf } from './set_up';
import { toldOf } from './set_up_answers';
import { type DraftFinding, newDraft, type SetUpDraft } from './set_up_draft';
import {
  checkPlan,
  firstStepWithError,
  NOT_SAVED,
  planOf,
  type SetUpPlan,
  secretIdsOf,
  type UseOfId,
} from './set_up_plan';
import { refreshed, type SetUpStepPorts } from './set_up_steps';

export interface FinishSetUpPorts
  extends SetUpStepPorts,
    SetUpPorts,
    Omit<TestConnectionPorts, 'clock'>,
    Omit<RecordTestPorts, 'credentials' | 'connections' | 'secrets'> {
  readonly clock: SetUpStepPorts['clock'];
  /** Keeps the draft for whoever comes back after an execution was cut off. */
  keep(draft: SetUpDraft): void;
}

/** How Finish ended. */
export type Finished =
  | {
      readonly kind: 'made';
      readonly plan: SetUpPlan;
      /** `null`: an earlier request has tested and made it. */
      readonly report: TestReport | null;
      readonly made: WholeSetUp;
    }
  /** The draft says what is wrong, and in which step. */
  | { readonly kind: 'refused'; readonly draft: SetUpDraft };

/** A plan with all that a test needs: the records that exist already are read. At most one query. */
export function planInUse(ports: Pick<TestConnectionPorts, 'secrets'>, plan: SetUpPlan): CredentialInUse {
  const { bank, credential, connection } = plan;
  const references =
    credential.id === NOT_SAVED ? plan.references : ports.secrets.ofCredential(credential.id);
  return credentialInUse({ bank, credential, references, connection });
}

/**
 * Checks the whole draft by the rules that the saves will ask, tests it at the bank, makes the records and notes the test
 * on them. Nothing is written before the test has passed, unless that is wanted. The same Finish can be sent twice, one
 * after the other or both at once, or again after it was cut off: each record is made once.
 *
 * @param anyway whether the records are to be made although the test does not pass
 */
export function finishSetUp(
  ports: FinishSetUpPorts,
  given: SetUpDraft,
  anyway: boolean,
  occasion: TestOccasion,
): Finished {
  const draft: SetUpDraft = { ...given, phase: 'making' };
  const refused = (findings: readonly DraftFinding[], step = draft.step): Finished => ({
    kind: 'refused',
    draft: { ...draft, step, findings, changedAt: ports.clock.now() },
  });
  if (given.phase === 'made') return finishedBefore(ports, given) ?? over(ports, given);
  const current = refreshed(ports, draft);
  if ('code' in current) return refused(all([current]), 'details');
  const plan = planOf(current);
  if (plan === null) return over(ports, given);
  const findings = checkPlan(plan, foreignUses(ports, draft, plan), ports.clock.today());
  const wrong = firstStepWithError(findings);
  if (wrong !== null) return refused(findings.filter((each) => refuses([each.finding])).map(toldOf), wrong);

  const report = testInUse(ports, planInUse(ports, plan));
  if (!report.passed && !anyway) return refused(notPassed(report));

  ports.keep(draft);
  const outcome = setUp(ports, plan, draft.key, occasion.correlationId);
  if (outcome.kind === 'refused') return refused(all(outcome.findings));
  recordPlanTest(ports, plan, report, outcome.made, occasion);
  return { kind: 'made', plan, report, made: outcome.made };
}

/** Nothing is there to be finished: what was entered is not kept any more, or what was made of it has been removed. */
function over({ random, clock }: FinishSetUpPorts, { owner }: SetUpDraft): Finished {
  const anew = newDraft(newSetUpKey(random), clock.now(), owner);
  return { kind: 'refused', draft: { ...anew, findings: all([finding('BCR_SET_UP_OVER', null)]) } };
}

const all = (findings: readonly Finding[]): DraftFinding[] =>
  findings.map((item) => ({ role: null, finding: item }));

/** @returns `null` when somebody has removed what was made */
function finishedBefore({ maker }: FinishSetUpPorts, draft: SetUpDraft): Finished | null {
  const plan = planOf(draft);
  const made = plan && wholeOf(plan, maker.made(draft.key));
  return plan === null || made === null ? null : { kind: 'made', plan, report: null, made };
}

/**
 * The uses of the plan's IDs by others. What an execution that was cut off has made of this draft, or another request is
 * making of it, is none.
 */
function foreignUses(ports: FinishSetUpPorts, { key }: SetUpDraft, plan: SetUpPlan): readonly UseOfId[] {
  const uses = ports.uses(secretIdsOf(plan));
  if (uses.length === 0) return uses;
  const made = ports.maker.made(key);
  const own = SECRET_ROLES.map((role) => made[role]);
  return uses.filter(({ reference }) => !own.includes(reference));
}

function notPassed({ stages }: TestReport): DraftFinding[] {
  const failed: readonly Finding[] = stages.flatMap(({ outcome, findings }) =>
    outcome === 'failed' ? findings.filter((item) => refuses([item])) : [],
  );
  const others = stages.flatMap(({ outcome, findings }) => (outcome === 'failed' ? findings : []));
  const [first] = failed.length > 0 ? failed : others;
  return all([finding('BCR_SET_UP_NOT_PASSED', null), ...(first === undefined ? [] : [first])]);
}
