import { type Finding, finding, refuses } from '../../domain/finding';
import { type CredentialInUse, credentialInUse } from '../calls/credential_in_use';
import type { RecordTestPorts, TestOccasion } from '../test/record_test';
import { type TestConnectionPorts, type TestReport, testInUse } from '../test/test_connection';
import { recordPlanTest, type SetUpPorts, setUp } from './set_up';
import type { DraftFinding, MadeRecords, SetUpDraft } from './set_up_draft';
import { checkPlan, firstStepWithError, NOT_SAVED, planOf, type SetUpPlan, secretIdsOf } from './set_up_plan';
import { refreshed, type SetUpStepPorts } from './set_up_steps';

export interface FinishSetUpPorts
  extends SetUpStepPorts,
    SetUpPorts,
    Omit<TestConnectionPorts, 'clock'>,
    Omit<RecordTestPorts, 'credentials' | 'connections' | 'secrets'> {
  readonly clock: SetUpStepPorts['clock'];
}

/** How Finish ended. */
export type Finished =
  | {
      readonly kind: 'made';
      readonly plan: SetUpPlan;
      readonly report: TestReport;
      readonly made: Required<MadeRecords>;
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
 * on them. Nothing is written before the test has passed, unless that is wanted.
 *
 * @param anyway whether the records are to be made although the test does not pass
 */
export function finishSetUp(
  ports: FinishSetUpPorts,
  draft: SetUpDraft,
  anyway: boolean,
  occasion: TestOccasion,
): Finished {
  const refused = (findings: readonly DraftFinding[], step = draft.step): Finished => ({
    kind: 'refused',
    draft: { ...draft, step, findings, changedAt: ports.clock.now() },
  });
  const current = refreshed(ports, draft);
  if ('code' in current) return refused([{ role: null, finding: current }], 'details');
  const plan = planOf(current);
  if (plan === null) return refused([], 'bank');
  const findings = checkPlan(
    plan,
    ports.uses(secretIdsOf(plan)).filter(isForeign(draft)),
    ports.clock.today(),
  );
  const wrong = firstStepWithError(findings);
  if (wrong !== null)
    return refused(
      findings.filter((each) => refuses([each.finding])),
      wrong,
    );

  const report = testInUse(ports, planInUse(ports, plan));
  if (!report.passed && !anyway) return refused(notPassed(report));

  const outcome = setUp(ports, plan, draft.made, occasion.correlationId);
  if (outcome.kind === 'refused') {
    const said = outcome.findings.map((item) => ({ role: null, finding: item }));
    return { kind: 'refused', draft: { ...draft, findings: said, made: outcome.made } };
  }
  recordPlanTest(ports, plan, report, outcome.made, occasion);
  return { kind: 'made', plan, report, made: outcome.made };
}

/** What an earlier, cut off execution has made of this draft is not somebody else's use of its IDs. */
function isForeign({ made }: SetUpDraft): (use: { readonly reference: number }) => boolean {
  const own = Object.values(made.secrets ?? {});
  return ({ reference }) => !own.includes(reference);
}

function notPassed({ stages }: TestReport): DraftFinding[] {
  const failed: readonly Finding[] = stages.flatMap(({ outcome, findings }) =>
    outcome === 'failed' ? findings.filter((item) => refuses([item])) : [],
  );
  const others = stages.flatMap(({ outcome, findings }) => (outcome === 'failed' ? findings : []));
  const [first] = failed.length > 0 ? failed : others;
  return [finding('BCR_SET_UP_NOT_PASSED', null), ...(first === undefined ? [] : [first])].map((item) => ({
    role: null,
    finding: item,
  }));
}
