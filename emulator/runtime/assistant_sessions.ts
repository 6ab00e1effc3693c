import type { Session } from '../account/account';
import { ASSISTANT_CONTROLS, CANCEL_ENDS_ASSISTANT } from '../assumptions';
import { MULTISELECT_SEPARATOR } from './form_values';
import { type PostedSublist, postedSublist } from './posted_sublist';
import type { IncomingRequest } from './server_request';

/** What a person did on a page of an assistant; the words of serverWidget.AssistantSubmitAction (section_4329254732). */
export type AssistantAction = 'back' | 'cancel' | 'finish' | 'jump' | 'next';

/** What stood on the page of a step when it was last shown. */
export interface StepPage {
  readonly fields: readonly { readonly id: string; readonly isMultiSelect: boolean }[];
  readonly sublists: readonly { readonly id: string; readonly fields: readonly string[] }[];
}

/** What a person entered in a step. */
export interface StepSubmission {
  readonly values: ReadonlyMap<string, string | string[]>;
  readonly sublists: ReadonlyMap<string, PostedSublist>;
}

/**
 * What NetSuite keeps of one assistant between the requests of a session: "All data and states for an assistant are tracked automatically
 * throughout the user's session until completion of the assistant" (section_4325849970).
 */
export interface AssistantState {
  /** Id of the step that is shown. */
  currentStep?: string;
  /** Id of the step that the last action came from. */
  lastStep?: string;
  lastAction?: AssistantAction;
  /** Id of the step that was jumped to. */
  jumpedTo?: string;
  errorHtml?: string;
  finishedHtml?: string;
  isFinished: boolean;
  /** Whether the last finish action was answered with a mistake: later pages do not finish the assistant then. */
  isFinishRefused?: boolean;
  /** Step id → what its page held. */
  readonly pages: Map<string, StepPage>;
  /** Ids of the steps that were left with Next or Finish. */
  readonly completed: Set<string>;
  /** Step id → what was entered. */
  readonly submissions: Map<string, StepSubmission>;
}

/** The Suitelet deployment that shows an assistant. */
export interface AssistantOwner {
  readonly scriptId: string;
  readonly deploymentId: string;
}

/**
 * Each session's assistants by their Suitelet deployment. They hang on the session's own values, which a change of preferences keeps and
 * a change of role, as in NetSuite a new session, does not.
 */
const assistants = new WeakMap<Session['values'], Map<string, AssistantState>>();

const ownerKey = ({ scriptId, deploymentId }: AssistantOwner): string => `${scriptId}/${deploymentId}`;

/** What the session keeps of a Suitelet's assistant; a new one when it keeps nothing. */
export function assistantState(session: Session, owner: AssistantOwner): AssistantState {
  const own = assistants.get(session.values) ?? new Map<string, AssistantState>();
  assistants.set(session.values, own);
  const state = own.get(ownerKey(owner)) ?? {
    isFinished: false,
    pages: new Map(),
    completed: new Set(),
    submissions: new Map(),
  };
  own.set(ownerKey(owner), state);
  return state;
}

/** Ends a Suitelet's assistant: the next request begins it anew. */
export function forgetAssistant(session: Session, owner: AssistantOwner): void {
  assistants.get(session.values)?.delete(ownerKey(owner));
}

/**
 * Takes what a request says to a Suitelet's assistant before the Suitelet runs: the action, the step it came from and what was entered there.
 * Only fields that the step's page really showed are taken, whatever else was posted.
 */
export function noteAssistantRequest(
  session: Session,
  owner: AssistantOwner,
  request: IncomingRequest,
): void {
  const state = assistants.get(session.values)?.get(ownerKey(owner));
  if (state === undefined) return;
  if (request.method !== 'POST') {
    if (CANCEL_ENDS_ASSISTANT.value && state.lastAction === 'cancel') forgetAssistant(session, owner);
    return;
  }
  const { parameters } = request;
  const step = parameters[ASSISTANT_CONTROLS.value.step];
  const page = step === undefined ? undefined : state.pages.get(step);
  const action = actionOf(parameters);
  if (step === undefined || page === undefined || action === undefined) return;
  state.lastStep = step;
  state.lastAction = action;
  state.isFinishRefused = false;
  if (action === 'jump') state.jumpedTo = parameters[ASSISTANT_CONTROLS.value.jump] ?? '';
  if (action === 'next' || action === 'finish') state.completed.add(step);
  if (action !== 'cancel') state.submissions.set(step, submissionOf(page, parameters));
}

function actionOf(parameters: Readonly<Record<string, string>>): AssistantAction | undefined {
  const { step: _step, ...buttons } = ASSISTANT_CONTROLS.value;
  return (Object.keys(buttons) as AssistantAction[]).find((action) => buttons[action] in parameters);
}

function submissionOf(page: StepPage, parameters: Readonly<Record<string, string>>): StepSubmission {
  const values = new Map<string, string | string[]>();
  for (const { id, isMultiSelect } of page.fields) {
    const text = parameters[id];
    if (text === undefined) continue;
    values.set(id, isMultiSelect ? text.split(MULTISELECT_SEPARATOR).filter(Boolean) : text);
  }
  const sublists = new Map<string, PostedSublist>();
  for (const { id } of page.sublists) {
    const posted = postedSublist(parameters, id);
    if (posted !== undefined) sublists.set(id, posted);
  }
  return { values, sublists };
}
