import type { ServerResponse } from 'N/https';
import type * as serverWidget from 'N/ui/serverWidget';
import type { RequestParameters } from '../../application/pages/request_parameters';
import { finishSetUp } from '../../application/set_up/finish_set_up';
import { newSetUpKey } from '../../application/set_up/made_records';
import {
  isBegun,
  isStampOf,
  newDraft,
  SET_UP_STEPS,
  type SetUpDraft,
  type SetUpStep,
} from '../../application/set_up/set_up_draft';
import { choicesOf, leaveStep, withProposals } from '../../application/set_up/set_up_steps';
import { isToldOfRest, undoSetUp } from '../../application/set_up/undo_set_up';
import { finding } from '../../domain/finding';
import { setUpPorts, stepPorts } from '../../netsuite/compose_set_up';
import { goToSetUpPage } from '../../netsuite/links';
import { isGoingOn, keptDraft, noteGoingOn } from '../../netsuite/memory/set_up_draft';
import { currentEmployee } from '../../netsuite/platform/current_user';
import { chance } from '../../netsuite/platform/random';
import { answersOf } from './setup_fields';
import { finishedMarkup } from './setup_finished';
import { SETUP_FORM } from './setup_form';
import { resumePage, setUpAssistant, showStep, unseenAssistant } from './setup_page';

/** What the requests to the assistant do: they read what was sent, call one use case, and show the result. */

/** Stands for the findings until the page tells them. */
const IS_WRONG = '-';

type Ports = ReturnType<typeof setUpPorts>;

/** What was entered and is not made yet. */
function openDraft(): SetUpDraft | null {
  const kept = keptDraft.read();
  return kept?.phase === 'made' ? null : kept;
}

function anew({ clock, random }: Ports): SetUpDraft {
  return newDraft(newSetUpKey(random), clock.now(), currentEmployee());
}

/** The page that a GET shows: the step that somebody is in, all done, or the question to whoever comes back. */
export function setUpPage(): serverWidget.Assistant | serverWidget.Form {
  const assistant = setUpAssistant();
  if (assistant.isFinished()) return assistant;
  const isAnswer = isGoingOn();
  const kept = openDraft();
  if (kept !== null && isBegun(kept) && !isAnswer) return resumePage(kept);
  const ports = setUpPorts();
  const draft = withProposals(ports, kept ?? anew(ports));
  if (kept !== null && draft !== kept) keptDraft.keep(draft);
  showStep(assistant, draft, () => choicesOf(ports, draft));
  return assistant;
}

/** Whoever comes back goes on, or begins anew; what an earlier Finish left unfinished is then removed. */
export function resumeOrRestart(wanted: string | undefined): void {
  if (wanted === 'again') forget(openDraft());
  noteGoingOn();
}

/**
 * Forgets a draft with what was made of it.
 *
 * @returns whether it is forgotten: what could not be removed is told first, and the draft kept for that
 */
function forget(draft: SetUpDraft | null): boolean {
  if (draft !== null) {
    const { isUndone, draft: rest } = undoSetUp(setUpPorts(), draft);
    if (!isUndone && !isToldOfRest(draft)) {
      keptDraft.keep(rest);
      return false;
    }
  }
  keptDraft.forget();
  return true;
}

/** Takes what was sent with a step, with its button, and leads the browser on. */
export function receiveStep(parameters: RequestParameters, response: ServerResponse): void {
  const assistant = unseenAssistant();
  // The typings declare the words as a numeric enum.
  const action = assistant.getLastAction() as unknown as string | null;
  const last = assistant.getLastStep();
  if (action === 'cancel') {
    if (forget(openDraft())) {
      assistant.sendRedirect({ response });
    } else {
      noteGoingOn();
      goToSetUpPage();
    }
    return;
  }
  noteGoingOn();
  const step = SET_UP_STEPS.find((id) => id === last?.id);
  const foreign = foreignTo(keptDraft.read(), step, action, parameters[SETUP_FORM.stamp]);
  if (foreign !== null) show(assistant, foreign);
  else if (action === 'finish') finish(assistant, setUpPorts(), parameters);
  else if (step !== undefined) show(assistant, left(stepPorts(), step, last, action));
  assistant.sendRedirect({ response });
}

/**
 * What to show instead when a page sends what does not belong to the draft that is kept.
 *
 * @param step `undefined`: the session has forgotten the assistant, which was finished or cancelled in another window
 * @returns `null` when it does; the first step begins anything
 */
function foreignTo(
  kept: SetUpDraft | null,
  step: SetUpStep | undefined,
  action: string | null,
  stamp = '',
): SetUpDraft | null {
  const isFinish = action === 'finish';
  // What is made can be finished again, by whoever pressed the button twice, and not be changed any more.
  const isOpen = kept !== null && (isFinish || kept.phase !== 'made');
  const isOurs = step !== undefined && isOpen && isStampOf(stamp, kept, isFinish);
  if (step === 'bank' || isOurs) return null;
  const isOver = kept === null || kept.phase === 'made' || !isBegun(kept);
  const draft = isOver ? anew(setUpPorts()) : kept;
  const item = finding(isOver ? 'BCR_SET_UP_OVER' : 'BCR_SET_UP_CHANGED', null);
  return { ...draft, findings: [{ role: null, finding: item }] };
}

/** A step that is jumped to is one that was left before: it is gone back to, one step at a time. */
function left(
  ports: Ports,
  step: SetUpStep,
  sent: serverWidget.AssistantStep,
  action: string | null,
): SetUpDraft {
  // What a Finish that was cut off has made no longer fits what is being changed.
  const { isUndone, draft: undone } = undoSetUp(ports, openDraft() ?? anew(ports));
  return isUndone ? leaveStep(ports, undone, step, action === 'next' ? 1 : -1, answersOf(sent)) : undone;
}

function show(assistant: serverWidget.Assistant, draft: SetUpDraft): void {
  keptDraft.keep(draft);
  // The page says what is wrong; here it only keeps the assistant from being finished.
  assistant.errorHtml = draft.findings.length === 0 ? '' : IS_WRONG;
  assistant.currentStep = assistant.getStep({ id: draft.step });
}

function finish(assistant: serverWidget.Assistant, ports: Ports, parameters: RequestParameters): void {
  // Also what is made already: the answer to the first press of a button is lost when it is pressed twice.
  const draft = keptDraft.read() ?? anew(ports);
  const result = finishSetUp(ports, draft, parameters[SETUP_FORM.anyway] === 'T', {
    at: ports.clock.now(),
    who: currentEmployee(),
    correlationId: ports.random.uuid(),
    chance: chance(),
  });
  if (result.kind === 'refused') {
    show(assistant, result.draft);
    return;
  }
  keptDraft.keep({ ...draft, phase: 'made' });
  assistant.errorHtml = '';
  assistant.finishedHtml = finishedMarkup(result, ports.clock.today()).text;
}
