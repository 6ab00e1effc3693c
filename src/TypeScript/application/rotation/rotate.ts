import { type Finding, finding, refuses } from '../../domain/finding';
import { isDone, planRotation, type RotationPlan } from '../../domain/rotation';
import { checkGrace, finishingWrites, GRACE, writesOf } from '../../domain/rotation_writes';
import type { RotationAction } from '../../domain/vocabulary';
import { actionWord } from '../../texts/word_texts';
import type { TestStage } from '../test/test_connection';
import { carryOut } from './rotation_apply';
import { type RotationPorts, type RotationRecords, readRotation, situationOf } from './rotation_ports';
import { endOfPrevious, noteBeforeStart, testRotation } from './rotation_trial';

/** What somebody wants done. */
export interface RotationOrder {
  readonly credential: number;
  readonly action: RotationAction;
  /** Minutes the previous secret stays valid at the bank, for a promotion; left out: a day. */
  readonly graceMinutes?: number;
  /** Employee id; `null`: nobody, a script. */
  readonly who: number | null;
}

/**
 * `done`: it was done now. `nothing_to_do`: it had been done already. `not_accepted`: a test that does not allow the
 * promotion. `refused`: nothing was written. `conflict`: somebody else was faster; what they decided stands.
 */
export type RotationOutcome = 'done' | 'nothing_to_do' | 'not_accepted' | 'refused' | 'conflict';

/** How it went, and what can be done next. */
export interface RotationResult {
  readonly outcome: RotationOutcome;
  /** What matters most first. */
  readonly findings: readonly Finding[];
  /** How the test went, stage by stage; left out when there was none. */
  readonly stages?: readonly TestStage[];
  /** `null` when the credential does not exist any more. */
  readonly plan: RotationPlan | null;
}

/** What can be done with the secrets of a credential, and what to know before. Writes nothing. One query. */
export function rotationPlan(
  ports: Pick<RotationPorts, 'recordsOf' | 'clock'>,
  credentialId: number,
): RotationPlan | Finding {
  const records = readRotation(ports, credentialId);
  return 'severity' in records ? records : planRotation(situationOf(records, ports.clock.now()));
}

/**
 * Does one step of a rotation. Whatever was decided before and cut off is finished first, so a step can be repeated until
 * it is done; one that is done already does nothing. Two people at once cannot both decide: the second is told so.
 *
 * @throws what NetSuite throws when a record cannot be saved; what was decided until then stands, and is finished by
 * the next call
 */
export function rotate(ports: RotationPorts, order: RotationOrder): RotationResult {
  const outcome = attempt(ports, order);
  const plan = rotationPlan(ports, order.credential);
  return { ...outcome, plan: 'severity' in plan ? null : plan };
}

type Attempt = Omit<RotationResult, 'plan'>;

const conflict = (): Attempt => ({ outcome: 'conflict', findings: [finding('BCR_ROTATION_CONFLICT', null)] });
const refused = (findings: readonly Finding[]): Attempt => ({ outcome: 'refused', findings });

function attempt(ports: RotationPorts, order: RotationOrder): Attempt {
  const found = readRotation(ports, order.credential);
  if ('severity' in found) return refused([found]);
  const unfinished = finishingWrites(found.credential, found.references);
  if (unfinished.length === 0) return act(ports, order, found, false);
  if (!carryOut(ports, found.credential.id, unfinished, order.who)) return conflict();
  const records = readRotation(ports, order.credential);
  return 'severity' in records ? refused([records]) : act(ports, order, records, true);
}

/** @param hasFinished whether something that was cut off has just been finished */
function act(
  ports: RotationPorts,
  { action, who, graceMinutes = GRACE.usual }: RotationOrder,
  records: RotationRecords,
  hasFinished: boolean,
): Attempt {
  const { credential } = records;
  const situation = situationOf(records, ports.clock.now());
  if (isDone(action, credential.rotation)) {
    return { outcome: hasFinished ? 'done' : 'nothing_to_do', findings: [] };
  }
  const { actions, state, findings } = planRotation(situation);
  if (!actions.includes(action)) {
    const why = finding('BCR_ROTATION_NOT_NOW', null, {
      state: { word: `state_${state}` },
      action: { word: actionWord(action) },
    });
    return refused([...findings.filter((item) => refuses([item])), why]);
  }
  if (action === 'test') return testRotation(ports, records, who);
  const grace = action === 'promote' ? checkGrace(graceMinutes) : [];
  if (refuses(grace)) return refused(grace);
  const ended = action === 'roll_back' ? endOfPrevious(ports, records) : [];
  if (refuses(ended)) return refused(ended);
  if (action === 'start_in_place') noteBeforeStart(ports, records);
  const isCarriedOut = carryOut(ports, credential.id, writesOf(situation, action, graceMinutes), who);
  return isCarriedOut ? { outcome: 'done', findings: [] } : conflict();
}
