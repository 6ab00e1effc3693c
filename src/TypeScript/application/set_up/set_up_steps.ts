import { BANK_PROFILES } from '../../banks/index';
import { type Finding, finding, refuses } from '../../domain/finding';
import { isRetired, retirementFindings, retirementOf } from '../../domain/retirement';
import type { BankProfileId, Environment, SecretRole } from '../../domain/vocabulary';
import type { Clock } from '../ports';
import { proposalStem, proposedSecrets } from './secret_proposals';
import { type SetUpChoices, type StepAnswers, takeAnswers, toldOf, withoutRefused } from './set_up_answers';
import { type DraftFinding, type SetUpDraft, type SetUpStep, stepBeside } from './set_up_draft';
import {
  checkPlan,
  errorsUpTo,
  missingChoices,
  type PlanFinding,
  planOf,
  rolesOfDraft,
  secretIdsOf,
  type UseOfId,
} from './set_up_plan';

/** What a step needs to know of the account. */
export interface SetUpStepPorts {
  readonly clock: Clock;
  /** Bank records of a profile, with their credentials for an environment. Two queries. */
  choices(profile: BankProfileId, environment: Environment): SetUpChoices;
  /** Every use of these secret IDs. One query. */
  uses(secretIds: readonly string[]): readonly UseOfId[];
  /** The secret IDs in use that begin with a text. One query. */
  idsBeginning(stem: string): ReadonlySet<string>;
}

const NO_CHOICES: SetUpChoices = { banks: [], credentials: [] };

/**
 * Leaves a step forwards or backwards with what was entered in it. Forwards only when no rule refuses; what was refused
 * and may be a secret is not in the draft that comes back.
 *
 * @param step the step that was sent, whatever the draft says
 */
export function leaveStep(
  ports: SetUpStepPorts,
  draft: SetUpDraft,
  step: SetUpStep,
  direction: 1 | -1,
  answers: StepAnswers,
): SetUpDraft {
  const before = { ...draft, step, findings: [], changedAt: ports.clock.now() };
  const choices = step === 'details' ? choicesOf(ports, draft) : NO_CHOICES;
  const taken = takeAnswers(before, step, answers, choices);
  const said = saidOf(ports, taken.draft, step);
  const errors: DraftFinding[] = [
    ...(step === 'bank' ? missingChoices(taken.draft).map(alone) : []),
    ...taken.findings,
    ...errorsUpTo(said, step)
      .filter((each) => !isTakenElsewhere(ports, taken.draft, step, each))
      .map(toldOf),
  ];
  const kept = withoutRefused(taken.draft, said);
  if (direction === -1) return { ...kept, step: stepBeside(kept, step, -1) };
  if (errors.length > 0) return { ...kept, findings: withNotice(ports, kept, errors) };
  const next = stepBeside(kept, step, 1);
  return {
    ...kept,
    step: next,
    ...(step === 'details' && { proposals: {} }),
    ...(step === 'connection' && { warnings: said.filter(({ finding: item }) => !refuses([item])) }),
  };
}

const alone = (item: Finding): DraftFinding => ({ role: null, finding: item });

/** The choices that a draft leaves open; none until profile and environment are chosen. */
export function choicesOf(ports: SetUpStepPorts, { profile, environment }: SetUpDraft): SetUpChoices {
  return profile === null || environment === null ? NO_CHOICES : ports.choices(profile, environment);
}

/** What the rules say of a draft. Where else its IDs are used is asked once they have been entered. */
function saidOf(ports: SetUpStepPorts, draft: SetUpDraft, step: SetUpStep): PlanFinding[] {
  const plan = planOf(draft);
  if (plan === null) return [];
  const uses = step === 'ids' || step === 'connection' ? ports.uses(secretIdsOf(plan)) : [];
  return checkPlan(plan, uses, ports.clock.today());
}

/** A profile whose support has ended may still be right for a bank record that has a date of its own. */
function isTakenElsewhere(
  ports: SetUpStepPorts,
  draft: SetUpDraft,
  step: SetUpStep,
  { finding: { code } }: DraftFinding,
): boolean {
  if (step !== 'bank' || code !== 'BCR_RETIRED' || draft.profile === null) return false;
  const profile = BANK_PROFILES[draft.profile];
  return choicesOf(ports, draft).banks.some(
    (bank) => !isRetired(retirementOf(bank, profile), ports.clock.today()),
  );
}

/** Where support has ended, the bank's notice says what to do instead. */
function withNotice(
  ports: SetUpStepPorts,
  draft: SetUpDraft,
  errors: readonly DraftFinding[],
): DraftFinding[] {
  const plan = planOf(draft);
  if (plan === null || errors.every(({ finding: { code } }) => code !== 'BCR_RETIRED')) return [...errors];
  const today = ports.clock.today();
  const bank = plan.bank.name === '' ? { ...plan.bank, name: plan.profile.name } : plan.bank;
  const notices = retirementFindings(bank, plan.profile, today);
  return [...errors.filter(({ finding: { code } }) => code !== 'BCR_RETIRED'), ...notices.map(alone)];
}

/**
 * The draft with IDs proposed for its secrets, once the step that shows them is reached: not when the step before it is
 * left, so that neither request takes more than three queries.
 *
 * @returns the same draft when there is nothing to propose, or it has been done
 */
export function withProposals(ports: SetUpStepPorts, draft: SetUpDraft): SetUpDraft {
  if (draft.step !== 'create' || Object.keys(draft.proposals).length > 0) return draft;
  const proposals = proposalsOf(ports, draft);
  return Object.keys(proposals).length === 0 ? draft : { ...draft, proposals };
}

function proposalsOf(ports: SetUpStepPorts, draft: SetUpDraft): Partial<Record<SecretRole, string>> {
  const plan = planOf(draft);
  const roles = rolesOfDraft(draft);
  if (plan === null || roles.length === 0) return {};
  const { profile, bank, environment } = plan;
  const used = ports.idsBeginning(proposalStem(profile, bank.name));
  const proposed = proposedSecrets(profile, bank.name, environment, roles, used);
  return Object.fromEntries(proposed.map(({ role, secretId }) => [role, secretId]));
}

/**
 * The draft with its chosen records as they are now.
 *
 * @returns a finding when one of them does not exist any more or is not to be used
 */
export function refreshed(ports: SetUpStepPorts, draft: SetUpDraft): SetUpDraft | Finding {
  if (draft.bank === null && draft.credential === null) return draft;
  const { banks, credentials } = choicesOf(ports, draft);
  const bank = banks.find(({ id }) => id === draft.bank?.id);
  const credential = credentials.find((each) => each.credential.id === draft.credential?.id)?.credential;
  if (draft.bank !== null && bank === undefined) {
    return finding('BCR_RECORD_GONE', 'bank', { what: { word: 'bank' }, id: draft.bank.id });
  }
  if (draft.credential !== null && credential === undefined) {
    return finding('BCR_RECORD_GONE', 'credential', {
      what: { word: 'credential' },
      id: draft.credential.id,
    });
  }
  return { ...draft, bank: bank ?? null, credential: credential ?? null };
}
