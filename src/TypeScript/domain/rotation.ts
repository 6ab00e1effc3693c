import type { BankProfile } from '../banks/bank_profile';
import { type Finding, finding } from './finding';
import type { Credential, Instant, Rotation, SecretReference } from './records';
import { acceptedText, canGoBack, rotatedReferences } from './rotation_slots';
import { checkSlots } from './slot_rules';
import type { RotationAction, RotationKind, SecretRole } from './vocabulary';

/** What decides about a rotation. */
export interface RotationSituation {
  readonly credential: Pick<Credential, 'id' | 'rotation'>;
  /** All secret references of the credential as they stand, with the fingerprints that were seen last. */
  readonly references: readonly SecretReference[];
  /** Whether the bank keeps two secrets valid at once. */
  readonly overlap: BankProfile['overlap'];
  /** Whether the credential signs with the key of a certificate, and so may have no secret at all. */
  readonly signs?: boolean;
  readonly now: Instant;
}

/**
 * Where a rotation is. `idle`: none is under way. `accepted`: the bank took the new secrets. `unfinished`: something was
 * decided and cut off. `grace_over`: the previous secrets can be retired.
 */
export type RotationState = 'idle' | 'started' | 'accepted' | 'unfinished' | 'grace' | 'grace_over';

/** What can be done now, and what to know before. Nothing has been changed. */
export interface RotationPlan {
  readonly state: RotationState;
  readonly rotation: Rotation | null;
  /** What is allowed now; what leads on comes first. Empty while there is only waiting. */
  readonly actions: readonly RotationAction[];
  /** Until when to wait before the previous secrets are retired; `null`: there is nothing to wait for. */
  readonly waitUntil: Instant | null;
  /** The roles whose secrets change; before a start, those that would. */
  readonly roles: readonly SecretRole[];
  readonly findings: readonly Finding[];
}

/** Says what can be done with a credential's secrets. */
export function planRotation(situation: RotationSituation): RotationPlan {
  const { rotation } = situation.credential;
  if (rotation === null) return idlePlan(situation);
  const state = stateOf(rotation, situation);
  const rotated = rolesOf(rotatedReferences(situation.references, rotation));
  return {
    state,
    rotation,
    actions: actionsIn(state, rotation, situation),
    waitUntil: state === 'grace' ? rotation.graceUntil : null,
    roles: rotated,
    findings: isBeforePromotion(state)
      ? [...checkSlots(situation.references), ...overlapFindings(situation)]
      : [],
  };
}

function isBeforePromotion(state: RotationState): boolean {
  return state === 'started' || state === 'accepted';
}

function rolesOf(references: readonly SecretReference[]): SecretRole[] {
  return [...new Set(references.map(({ role }) => role))];
}

/** Whether there is something new, and for each of it something that it replaces. */
function canReplace(references: readonly SecretReference[], kind: RotationKind): boolean {
  const current = rolesOf(rotatedReferences(references, { kind: 'in_place' }));
  const rotated = rolesOf(rotatedReferences(references, { kind }));
  return rotated.length > 0 && rotated.every((role) => current.includes(role));
}

function idlePlan(situation: RotationSituation): RotationPlan {
  const { references } = situation;
  const pending = rolesOf(rotatedReferences(references, { kind: 'new_id' }));
  const current = rolesOf(rotatedReferences(references, { kind: 'in_place' }));
  // What changes is the certificate, in one field of the credential: there is nothing to promote or to retire.
  if (situation.signs === true && pending.length + current.length === 0) {
    const findings = [finding('BCR_ROTATION_OF_KEY', null)];
    return { state: 'idle', rotation: null, actions: [], waitUntil: null, roles: [], findings };
  }
  const ambiguous = checkSlots(references);
  const findings = [
    ...ambiguous,
    ...pending
      .filter((role) => !current.includes(role))
      .map((role) => finding('BCR_ROTATION_NO_CURRENT', null, { role: { word: role } })),
    ...(pending.length === 0 ? [finding('BCR_ROTATION_NO_PENDING', null)] : []),
    ...overlapFindings(situation),
  ];
  return {
    state: 'idle',
    rotation: null,
    actions: ambiguous.length === 0 ? startsFor(situation) : [],
    waitUntil: null,
    roles: pending.length === 0 ? current : pending,
    findings,
  };
}

function startsFor({ references, overlap }: RotationSituation): RotationAction[] {
  const hasPending = rotatedReferences(references, { kind: 'new_id' }).length > 0;
  const hasCurrent = rotatedReferences(references, { kind: 'in_place' }).length > 0;
  const starts: RotationAction[] = [];
  if (canReplace(references, 'new_id')) starts.push('start_new_id');
  // A value that is changed in place can take an hour to arrive: with a bank that ends the old one at once, an hour of
  // refused calls. A new secret ID counts at once.
  if (!hasPending && hasCurrent && overlap !== 'none') starts.push('start_in_place');
  return starts;
}

function overlapFindings({ overlap }: RotationSituation): Finding[] {
  switch (overlap) {
    case 'supported':
      return [];
    case 'none':
      return [finding('BCR_OVERLAP_NONE', null)];
    case 'unknown':
      return [finding('BCR_OVERLAP_UNKNOWN', null)];
  }
}

function stateOf(rotation: Rotation, { references, now }: RotationSituation): Exclude<RotationState, 'idle'> {
  switch (rotation.step) {
    case 'started':
      return isAccepted(rotation, references) ? 'accepted' : 'started';
    case 'grace':
      return isGraceOver(rotation, now) ? 'grace_over' : 'grace';
    case 'starting':
    case 'promoting':
    case 'rolling_back':
    case 'retiring':
    case 'abandoning':
      return 'unfinished';
  }
}

/** Whether the bank accepted exactly what would be promoted now: another secret ID or value has to be tested anew. */
function isAccepted(rotation: Rotation, references: readonly SecretReference[]): boolean {
  const text = acceptedText(rotatedReferences(references, rotation));
  return rotation.accepted === text && canReplace(references, rotation.kind);
}

/** Whether the previous secret has lived as long as it was promised to. */
export function isGraceOver({ graceUntil }: Pick<Rotation, 'graceUntil'>, now: Instant): boolean {
  return graceUntil !== null && Date.parse(now) >= Date.parse(graceUntil);
}

function actionsIn(
  state: Exclude<RotationState, 'idle'>,
  rotation: Rotation,
  { references }: RotationSituation,
): readonly RotationAction[] {
  // What would be tested and promoted is not clear before one of the two is retired.
  if (isBeforePromotion(state) && checkSlots(references).length > 0) return ['abandon'];
  switch (state) {
    case 'unfinished':
      return ['finish'];
    case 'started':
      return canReplace(references, rotation.kind) ? ['test', 'abandon'] : ['abandon'];
    case 'accepted':
      return ['promote', 'test', 'abandon'];
    case 'grace':
      return rotation.kind === 'new_id' && canGoBack(references, rotation) ? ['roll_back'] : [];
    case 'grace_over':
      return ['retire'];
  }
}

/** Where an action leads, and what is there already when it is done again: a second click does no harm. */
const ALREADY: Readonly<Record<RotationAction, (rotation: Rotation | null) => boolean>> = {
  start_new_id: (rotation) => rotation?.kind === 'new_id',
  start_in_place: (rotation) => rotation?.kind === 'in_place',
  test: (rotation) => rotation?.step === 'grace',
  promote: (rotation) => rotation?.step === 'grace',
  retire: (rotation) => rotation === null,
  roll_back: (rotation) => rotation === null,
  abandon: (rotation) => rotation === null,
  finish: () => true,
};

/**
 * Whether what an action would do has been done.
 *
 * @param rotation with nothing unfinished
 */
export function isDone(action: RotationAction, rotation: Rotation | null): boolean {
  return ALREADY[action](rotation);
}
