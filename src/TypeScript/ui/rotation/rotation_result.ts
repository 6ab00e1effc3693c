import * as message from 'N/ui/message';
import type * as serverWidget from 'N/ui/serverWidget';
import type { RotationOutcome, RotationResult } from '../../application/rotation/rotate';
import type { PageAction } from '../../application/rotation/rotation_view';
import type { Finding } from '../../domain/finding';
import type { Instant } from '../../domain/records';
import type { RotationPlan } from '../../domain/rotation';
import { say, sayFinding } from '../../netsuite/language/translations';
import { momentText } from '../../netsuite/language/user_format';
import type { StageLine } from '../connections/connection_details';
import { plainText } from '../parts/plain_text';
import { stageLinesOf } from '../test/test_stages';
import { DONE_TEXTS } from './rotation_words';

/** What became of the last step that somebody took in this session. */
export interface StepTaken {
  readonly action: PageAction;
  readonly at: Instant;
  readonly outcome: RotationOutcome;
  readonly findings: readonly Finding[];
  /** Stages of a test; `null`: there was none. */
  readonly stages: readonly StageLine[] | null;
  /** Where the rotation stood afterwards: what is told holds only as long as it stands there. */
  readonly standing: string;
}

/** Where a rotation stands, as one text that can be compared. */
function standingOf({ state, rotation }: Pick<RotationPlan, 'state' | 'rotation'>): string {
  return `${state} ${rotation?.startedAt ?? ''}`;
}

/** What is kept of a step. */
export function stepTaken(
  action: PageAction,
  at: Instant,
  { outcome, findings, stages, plan }: RotationResult,
): StepTaken {
  return {
    action,
    at,
    outcome,
    findings,
    stages: stages === undefined ? null : stageLinesOf(stages),
    standing: plan === null ? '' : standingOf(plan),
  };
}

/** After an hour nobody remembers what a page was about. */
const TOLD_FOR = 60 * 60_000;

/** Whether what became of a step is still what the page is about. */
export function isStillTold(taken: StepTaken, plan: RotationPlan, now: Instant): boolean {
  return taken.standing === standingOf(plan) && Date.parse(now) - Date.parse(taken.at) < TOLD_FOR;
}

/** Nothing is wrong yet: the hour in which a new password arrives is not over. */
function isNotYet({ outcome, findings: [first] }: StepTaken): boolean {
  return outcome === 'not_accepted' && first?.severity === 'hint';
}

function titleOf(taken: StepTaken): string {
  const at = momentText(taken.at);
  if (isNotYet(taken)) return say('rotation_outcome_not_yet', { at });
  switch (taken.outcome) {
    case 'done':
    case 'nothing_to_do':
      return say('rotation_outcome_done', { at });
    case 'not_accepted':
      return say('rotation_outcome_not_accepted', { at });
    case 'refused':
      return say('rotation_outcome_refused', { at });
    case 'conflict':
      return say('rotation_outcome_conflict', { at });
  }
}

function typeOf(taken: StepTaken): message.Type {
  if (taken.outcome === 'done') return message.Type.CONFIRMATION;
  if (taken.outcome === 'nothing_to_do' || isNotYet(taken)) return message.Type.INFORMATION;
  return taken.outcome === 'conflict' ? message.Type.WARNING : message.Type.ERROR;
}

function textOf({ action, outcome }: StepTaken): string {
  if (outcome === 'done') return say(DONE_TEXTS[action]);
  if (outcome === 'nothing_to_do') return say('rotation_nothing_to_do');
  return '';
}

/**
 * Says above the page what was done, what was found, and what comes next.
 *
 * @param next what comes next, in words
 */
export function showStepTaken(form: serverWidget.Form, taken: StepTaken, next: string): void {
  const told = taken.findings.slice(0, 2).map((item) => {
    const { message: found, remedy } = sayFinding(item);
    return `${found} ${remedy}`;
  });
  const parts = [textOf(taken), ...told, say('rotation_next', { next })].filter((part) => part !== '');
  form.addPageInitMessage({
    type: typeOf(taken),
    title: titleOf(taken),
    message: plainText(parts.join(' ')),
  });
}
