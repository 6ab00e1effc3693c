import type { BankProfile } from '../../banks/bank_profile';
import { type Finding, finding } from '../../domain/finding';
import type { Instant, Rotation, SecretReference } from '../../domain/records';
import { planRotation, type RotationPlan } from '../../domain/rotation';
import { rotatedReferences } from '../../domain/rotation_slots';
import { ARRIVAL } from '../../domain/rotation_verdict';
import { checkSlots } from '../../domain/slot_rules';
import type { RotationAction, RotationKind, RotationStep } from '../../domain/vocabulary';
import { type RotationRecords, situationOf } from './rotation_ports';

/** What a person sees of a rotation: what happens in which order, where it stands, and what can be done. */

/**
 * What happens in a rotation, told as a person goes through it. `create`: the new API secret, for a new ID. `change`: of
 * the password, in place, and the hour in which it arrives. `grace`: the previous secret stays usable.
 */
const JOURNEY_STEPS = ['create', 'start', 'change', 'test', 'promote', 'grace', 'retire'] as const;
export type JourneyStepName = (typeof JOURNEY_STEPS)[number];

export interface JourneyStep {
  readonly step: JourneyStepName;
  readonly status: 'done' | 'now' | 'next';
  /** Until when it takes, if that is known; otherwise `null`. */
  readonly until: Instant | null;
}

/** Why one way of rotating cannot be begun now. */
export type WhyNot =
  | 'slot_twice'
  | 'no_pending'
  | 'no_current'
  | 'pending_there'
  | 'no_overlap'
  | 'no_secret';

/** One of the two ways. */
export interface RotationWay {
  readonly kind: RotationKind;
  /** `null`: it can be begun now, or is the one that is under way. */
  readonly whyNot: WhyNot | null;
  readonly steps: readonly JourneyStep[];
}

/** What the page can be asked for: a step of the rotation, or to add pending secrets. */
export type PageAction = RotationAction | 'add_pending';

export interface RotationView {
  readonly plan: RotationPlan;
  readonly overlap: BankProfile['overlap'];
  /** Before a start both ways; then the one that is under way. */
  readonly ways: readonly RotationWay[];
  /** What leads on; `null`: there is only waiting. */
  readonly lead: PageAction | null;
  /** What else can be done. */
  readonly others: readonly PageAction[];
  /** Roles for which a pending secret can be added now, each with the reference that it would replace. */
  readonly canAdd: readonly SecretReference[];
  /** Until when a password that was changed in place can still be on its way; `null`: nothing is. */
  readonly arrivesBy: Instant | null;
  /** Whether a promotion is asked how long the previous secret stays. */
  readonly asksGrace: boolean;
}

/**
 * What needs attention: what the plan says, and while the previous secret stays, that there are calls which need it.
 *
 * @param outcomes of the events of this rotation
 */
export function rotationFindings({ plan }: RotationView, outcomes: readonly string[]): readonly Finding[] {
  const isNeeded = plan.state === 'grace' && outcomes.includes('BCR_FALLBACK_USED');
  return isNeeded ? [finding('BCR_FALLBACK_USED', null), ...plan.findings] : plan.findings;
}

/** These undo something: they are never what Enter does. */
const WAYS_OUT: readonly PageAction[] = ['roll_back', 'abandon'];

/** Says everything about the rotation of one credential. */
export function rotationView(records: RotationRecords, now: Instant): RotationView {
  const situation = situationOf(records, now);
  const plan = planRotation(situation);
  const { overlap } = situation;
  const canAdd = addable(records, plan);
  const offered: readonly PageAction[] = canAdd.length > 0 ? ['add_pending'] : [];
  const leading = leadOf(plan, offered);
  return {
    plan,
    overlap,
    ways: waysOf(records, plan, overlap, now),
    lead: leading,
    others: [...plan.actions, ...offered].filter((action) => action !== leading),
    canAdd,
    arrivesBy: arrivalOf(plan, now),
    asksGrace: plan.actions.includes('promote') && overlap !== 'none',
  };
}

function leadOf(
  { actions, state, rotation }: RotationPlan,
  offered: readonly PageAction[],
): PageAction | null {
  const isMissing = !actions.includes('start_new_id') && !actions.includes('test');
  const isBefore = state === 'idle' || (state === 'started' && rotation?.kind === 'new_id');
  if (isBefore && isMissing && offered.length > 0) return 'add_pending';
  return actions.find((action) => !WAYS_OUT.includes(action)) ?? null;
}

/** Current secrets whose role has no pending one, as long as one may be added. */
function addable({ references }: RotationRecords, { state, rotation }: RotationPlan): SecretReference[] {
  const isOpen = rotation === null || (rotation.kind === 'new_id' && rotation.step === 'started');
  if (!isOpen || state === 'unfinished' || checkSlots(references).length > 0) return [];
  const pending = rotatedReferences(references, { kind: 'new_id' }).map(({ role }) => role);
  // Banks issue a new secret far more often than a new client ID.
  return rotatedReferences(references, { kind: 'in_place' })
    .filter(({ role }) => !pending.includes(role))
    .toSorted((one, other) => Number(one.role === 'client_id') - Number(other.role === 'client_id'));
}

function arrivalOf({ state, rotation }: RotationPlan, now: Instant): Instant | null {
  if (state !== 'started' || rotation?.kind !== 'in_place') return null;
  const arrives = Date.parse(rotation.startedAt) + ARRIVAL;
  return Date.parse(now) < arrives ? new Date(arrives).toISOString() : null;
}

function waysOf(
  { references }: RotationRecords,
  plan: RotationPlan,
  overlap: BankProfile['overlap'],
  now: Instant,
): RotationWay[] {
  const { rotation } = plan;
  const kinds: readonly RotationKind[] = rotation === null ? ['new_id', 'in_place'] : [rotation.kind];
  return kinds.map((kind) => ({
    kind,
    whyNot: rotation === null ? whyNot(kind, references, plan, overlap) : null,
    steps: stepsOf(kind, plan, overlap, now),
  }));
}

function whyNot(
  kind: RotationKind,
  references: readonly SecretReference[],
  { actions }: RotationPlan,
  overlap: BankProfile['overlap'],
): WhyNot | null {
  if (actions.includes(kind === 'new_id' ? 'start_new_id' : 'start_in_place')) return null;
  if (checkSlots(references).length > 0) return 'slot_twice';
  const hasPending = rotatedReferences(references, { kind: 'new_id' }).length > 0;
  const hasCurrent = rotatedReferences(references, { kind: 'in_place' }).length > 0;
  if (!hasCurrent) return hasPending ? 'no_current' : 'no_secret';
  if (kind === 'new_id') return hasPending ? 'no_current' : 'no_pending';
  return overlap === 'none' ? 'no_overlap' : 'pending_there';
}

/** A bank without overlap leaves nothing to keep: there is no grace period. */
function namesOf(kind: RotationKind, overlap: BankProfile['overlap']): JourneyStepName[] {
  return JOURNEY_STEPS.filter((step) => {
    if (step === 'create') return kind === 'new_id';
    if (step === 'change') return kind === 'in_place';
    return step !== 'grace' || overlap !== 'none';
  });
}

/** What was decided and cut off, as a step of the journey: where it goes on from. */
const CUT_OFF: Readonly<Record<RotationStep, JourneyStepName>> = {
  starting: 'start',
  started: 'test',
  promoting: 'promote',
  grace: 'grace',
  rolling_back: 'grace',
  retiring: 'retire',
  abandoning: 'test',
};

function stepsOf(
  kind: RotationKind,
  plan: RotationPlan,
  overlap: BankProfile['overlap'],
  now: Instant,
): JourneyStep[] {
  const names = namesOf(kind, overlap);
  const wanted = stepNow(kind, plan, now);
  const at = names.includes(wanted) ? names.indexOf(wanted) : names.length - 1;
  return names.map((step, index) => ({
    step,
    status: index === at ? 'now' : index < at || isBehind(step, plan.rotation) ? 'done' : 'next',
    until: untilOf(step, plan, now),
  }));
}

/** A rotation can be started and its pending secret be gone again: the start is behind all the same. */
function isBehind(step: JourneyStepName, rotation: Rotation | null): boolean {
  return step === 'start' && rotation !== null && rotation.step !== 'starting';
}

function stepNow(kind: RotationKind, plan: RotationPlan, now: Instant): JourneyStepName {
  const { state, rotation, actions } = plan;
  switch (state) {
    case 'idle':
      return kind === 'new_id' && !actions.includes('start_new_id') ? 'create' : 'start';
    case 'started':
      if (kind === 'in_place') return arrivalOf(plan, now) === null ? 'test' : 'change';
      return actions.includes('test') ? 'test' : 'create';
    case 'accepted':
      return 'promote';
    case 'grace':
      return 'grace';
    case 'grace_over':
      return 'retire';
    case 'unfinished':
      return rotation === null ? 'start' : CUT_OFF[rotation.step];
  }
}

function untilOf(step: JourneyStepName, plan: RotationPlan, now: Instant): Instant | null {
  if (step === 'change') return arrivalOf(plan, now);
  return step === 'grace' ? (plan.rotation?.graceUntil ?? null) : null;
}
