import type * as serverWidget from 'N/ui/serverWidget';
import { finishSetUp } from '../../application/set_up/finish_set_up';
import { removeMade } from '../../application/set_up/set_up';
import {
  isBegun,
  newDraft,
  SET_UP_STEPS,
  type SetUpDraft,
  type SetUpStep,
} from '../../application/set_up/set_up_draft';
import { choicesOf, leaveStep, withProposals } from '../../application/set_up/set_up_steps';
import { setUpPorts } from '../../netsuite/compose_set_up';
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

/** The page that a GET shows: the step that somebody is in, all done, or the question to whoever comes back. */
export function setUpPage(): serverWidget.Assistant | serverWidget.Form {
  const assistant = setUpAssistant();
  if (assistant.isFinished()) return assistant;
  const isAnswer = isGoingOn();
  const kept = keptDraft.read();
  if (kept !== null && isBegun(kept) && !isAnswer) return resumePage(kept);
  const ports = setUpPorts();
  const draft = withProposals(ports, kept ?? newDraft(ports.clock.now(), currentEmployee()));
  if (kept !== null && draft !== kept) keptDraft.keep(draft);
  showStep(assistant, draft, () => choicesOf(ports, draft));
  return assistant;
}

/** Whoever comes back goes on, or begins anew; what an earlier Finish left unfinished is then removed. */
export function resumeOrRestart(wanted: string | undefined): void {
  if (wanted === 'again') forget(keptDraft.read());
  noteGoingOn();
}

function forget(draft: SetUpDraft | null): void {
  if (draft !== null) removeMade(setUpPorts(), draft.made);
  keptDraft.forget();
}

/**
 * Takes what was sent with a step, with its button.
 *
 * @returns the assistant, to lead the browser on
 */
export function receiveStep(
  parameters: Readonly<Record<string, string | undefined>>,
): serverWidget.Assistant {
  const assistant = unseenAssistant();
  // The typings declare the words as a numeric enum.
  const action = assistant.getLastAction() as unknown as string | null;
  const last = assistant.getLastStep();
  const ports = setUpPorts();
  const kept = keptDraft.read() ?? newDraft(ports.clock.now(), currentEmployee());
  if (action === 'cancel') {
    forget(kept);
    return assistant;
  }
  noteGoingOn();
  const step = SET_UP_STEPS.find((id) => id === last?.id);
  if (step === undefined) return assistant;
  if (action === 'finish') finish(assistant, kept, parameters);
  else show(assistant, left(kept, step, last, action));
  return assistant;
}

/** A step that is jumped to is one that was left before: it is gone back to, one step at a time. */
function left(
  draft: SetUpDraft,
  step: SetUpStep,
  sent: serverWidget.AssistantStep,
  action: string | null,
): SetUpDraft {
  const ports = setUpPorts();
  // What a Finish that was cut off has made no longer fits what is being changed.
  const made = removeMade(ports, draft.made);
  return leaveStep(ports, { ...draft, made }, step, action === 'next' ? 1 : -1, answersOf(sent));
}

function show(assistant: serverWidget.Assistant, draft: SetUpDraft): void {
  keptDraft.keep(draft);
  // The page says what is wrong; here it only keeps the assistant from being finished.
  assistant.errorHtml = draft.findings.length === 0 ? '' : IS_WRONG;
  assistant.currentStep = assistant.getStep({ id: draft.step });
}

function finish(
  assistant: serverWidget.Assistant,
  draft: SetUpDraft,
  parameters: Readonly<Record<string, string | undefined>>,
): void {
  const ports = setUpPorts();
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
  keptDraft.forget();
  assistant.errorHtml = '';
  assistant.finishedHtml = finishedMarkup(result).text;
}
