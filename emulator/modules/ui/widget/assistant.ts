import type * as serverWidget from 'N/ui/serverWidget';
import { homeUrl } from '../../../pages/urls';
import { scriptUrl } from '../../../runtime/account_urls';
import { Arguments } from '../../../runtime/arguments';
import {
  type AssistantAction,
  type AssistantState,
  assistantState,
  forgetAssistant,
} from '../../../runtime/assistant_sessions';
import type { Execution } from '../../../runtime/execution';
import { notEmulated, SuiteScriptError } from '../../../runtime/suitescript_error';
import { AssistantStep } from './assistant_step';
import { expectType } from './checks';
import { ClientScript } from './client_script';
import { FieldGroup } from './containers';
import type { Documented } from './documented';
import type { Field } from './field';
import type { AssistantModel } from './model';
import { PageParts, wrongType } from './page_parts';
import type { Sublist } from './sublist';

/** `currentStep` is null before a script sets it, which the typings do not know. */
type AssistantMembers = Documented<
  serverWidget.Assistant,
  Exclude<keyof serverWidget.Assistant, 'currentStep'>
>;

/** An assistant on its way into the browser. */
export interface AssistantPage {
  readonly model: AssistantModel;
  /** Id of the step that is shown; undefined on the page that says that all is done. */
  readonly currentStep: string | undefined;
  /** Ids of the steps that were left with Next or Finish. */
  readonly completed: ReadonlySet<string>;
  /** HTML of the box above the step. */
  readonly errorHtml: string;
  /** HTML of the page that says that all is done; `undefined` = NetSuite's own words. */
  readonly finishedHtml: string | undefined;
}

/**
 * serverWidget.Assistant (section_4325849970): a page of several steps. What it was told and what was entered lasts for the session,
 * beside the Suitelet deployment that shows it.
 */
export class Assistant implements AssistantMembers {
  readonly #model: AssistantModel;
  readonly #execution: Execution;
  readonly #state: AssistantState;
  readonly #parts: PageParts;
  readonly #clientScript: ClientScript;

  constructor(model: AssistantModel, execution: Execution) {
    this.#model = model;
    this.#execution = execution;
    this.#state = assistantState(execution.session, ownerOf(execution));
    this.#parts = new PageParts(model.form, 'Assistant');
    this.#clientScript = new ClientScript(model.form);
  }

  /**
   * The page as it goes to the browser, for the emulator only. The session remembers what it holds, so that nothing else is taken from the
   * post; with the page that says that all is done, the session forgets the assistant.
   */
  static show(assistant: Assistant): AssistantPage {
    const model = assistant.#model;
    const state = assistant.#state;
    assistant.#finishIfAsked();
    const { completed, errorHtml = '', finishedHtml } = state;
    if (state.isFinished) {
      forgetAssistant(assistant.#execution.session, ownerOf(assistant.#execution));
      return { model, currentStep: undefined, completed, errorHtml, finishedHtml };
    }
    const currentStep = state.currentStep ?? model.steps[0]?.id;
    if (currentStep === undefined) throw notEmulated('An assistant without steps');
    state.pages.set(currentStep, {
      fields: model.form.fields.map(({ id, type }) => ({ id, isMultiSelect: type === 'MULTISELECT' })),
      sublists: model.form.sublists.map(({ id, fields }) => ({
        id,
        fields: fields.map((field) => field.id),
      })),
    });
    return { model, currentStep, completed, errorHtml, finishedHtml };
  }

  get title(): string {
    return this.#model.form.title;
  }

  set title(value: string) {
    expectType('Assistant.title', 'string', value);
    this.#model.form.title = value;
  }

  get clientScriptModulePath(): string {
    return this.#clientScript.modulePath;
  }

  set clientScriptModulePath(value: string) {
    this.#clientScript.modulePath = value;
  }

  get clientScriptFileId(): number {
    return this.#clientScript.fileId;
  }

  set clientScriptFileId(value: number) {
    this.#clientScript.fileId = value;
  }

  /** The step that is shown; null until a script sets one (assumption FIRST_STEP_IS_SHOWN). */
  get currentStep(): AssistantStep | null {
    return this.#step(this.#state.currentStep);
  }

  set currentStep(value: unknown) {
    const model = value instanceof AssistantStep ? AssistantStep.modelOf(value) : undefined;
    if (model === undefined || !this.#model.steps.includes(model)) throw wrongType('Assistant.currentStep');
    this.#state.currentStep = model.id;
  }

  get errorHtml(): string {
    return this.#state.errorHtml ?? '';
  }

  /** HTML for the box above the step; null or an empty text takes it away. It stays until then. */
  set errorHtml(value: string | null | undefined) {
    const text = value ?? '';
    expectType('Assistant.errorHtml', 'string', text);
    this.#state.errorHtml = text;
  }

  get finishedHtml(): string {
    return this.#state.finishedHtml ?? '';
  }

  set finishedHtml(value: string) {
    expectType('Assistant.finishedHtml', 'string', value);
    this.#state.finishedHtml = value;
    this.#state.isFinished = true;
  }

  get hideAddToShortcutsLink(): boolean {
    return this.#model.hideAddToShortcutsLink;
  }

  set hideAddToShortcutsLink(value: boolean) {
    expectType('Assistant.hideAddToShortcutsLink', 'boolean', value);
    this.#model.hideAddToShortcutsLink = value;
  }

  get hideStepNumber(): boolean {
    return this.#model.hideStepNumber;
  }

  set hideStepNumber(value: boolean) {
    expectType('Assistant.hideStepNumber', 'boolean', value);
    this.#model.hideStepNumber = value;
  }

  get isNotOrdered(): boolean {
    return this.#model.isNotOrdered;
  }

  set isNotOrdered(value: boolean) {
    expectType('Assistant.isNotOrdered', 'boolean', value);
    this.#model.isNotOrdered = value;
  }

  /** @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_FORM_ELEMENT_NAME for an id that is taken */
  addStep(options: unknown): AssistantStep {
    const checked = Arguments.of('Assistant.addStep', options, ['id', 'label']);
    const id = checked.string('id');
    if (this.#model.steps.some((step) => step.id === id)) {
      throw new SuiteScriptError(
        'SSS_INVALID_FORM_ELEMENT_NAME',
        `The assistant already has a step named ${id}.`,
      );
    }
    const step = { id, label: checked.string('label'), helpText: '' };
    this.#model.steps.push(step);
    return new AssistantStep(step, this.#state, this.#model.steps);
  }

  /** The step with this id, or null. */
  getStep(options: unknown): AssistantStep | null {
    return this.#step(Arguments.of('Assistant.getStep', options, ['id']).string('id'));
  }

  getSteps(): AssistantStep[] {
    return this.#model.steps.map((step) => new AssistantStep(step, this.#state, this.#model.steps));
  }

  getStepCount(): number {
    return this.#model.steps.length;
  }

  /** `next`, `back`, `finish`, `cancel` or `jump`; null before anything was done. */
  getLastAction(): AssistantAction | null {
    return this.#state.lastAction ?? null;
  }

  /** The step that the last action came from; null before anything was done. */
  getLastStep(): AssistantStep | null {
    return this.#step(this.#state.lastStep);
  }

  /** Where the last action leads: the step after or before the last one, the one jumped to; null where there is none. */
  getNextStep(): AssistantStep | null {
    const { steps } = this.#model;
    const last = steps.findIndex((step) => step.id === this.#state.lastStep);
    switch (this.#state.lastAction) {
      case 'next':
        return this.#step(steps[last + 1]?.id);
      case 'back':
        return this.#step(steps[last - 1]?.id);
      case 'jump':
        return this.#step(this.#state.jumpedTo);
      default:
        return null;
    }
  }

  hasErrorHtml(): boolean {
    return this.errorHtml !== '';
  }

  isFinished(): boolean {
    return this.#state.isFinished;
  }

  /** @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG, SSS_INVALID_FORM_ELEMENT_NAME */
  addField(options: unknown): Field {
    return this.#parts.addField(options);
  }

  /** The field with this id, or null. */
  getField(options: unknown): Field | null {
    return this.#parts.getField(options);
  }

  getFieldIds(): string[] {
    return [...new Set(this.#model.form.fields.map((field) => field.id))];
  }

  getFieldIdsByFieldGroup(options: unknown): string[] {
    const id = Arguments.of('Assistant.getFieldIdsByFieldGroup', options, ['id']).string('id');
    return this.#model.form.fields.filter((field) => field.container === id).map((field) => field.id);
  }

  /** Adds a group of fields; in an assistant it can be collapsed from the start (Assistant.addFieldGroup). */
  addFieldGroup(options: unknown): FieldGroup {
    return this.#parts.addFieldGroup(options, ['id', 'label'], { isCollapsible: true });
  }

  /** The field group with this id, or null. */
  getFieldGroup(options: unknown): FieldGroup | null {
    const id = Arguments.of('Assistant.getFieldGroup', options, ['id']).string('id');
    const group = this.#model.form.groups.find((each) => each.id === id);
    return group === undefined ? null : new FieldGroup(group);
  }

  getFieldGroupIds(): string[] {
    return this.#model.form.groups.map((group) => group.id);
  }

  /** Adds a sublist; NetSuite takes the type INLINEEDITOR only. */
  addSublist(options: unknown): Sublist {
    return this.#parts.addSublist(options, ['id', 'label', 'type'], ['INLINEEDITOR']);
  }

  /** The sublist with this id, or null. */
  getSublist(options: unknown): Sublist | null {
    return this.#parts.getSublist(options);
  }

  getSublistIds(): string[] {
    return this.#model.form.sublists.map((sublist) => sublist.id);
  }

  updateDefaultValues(values: unknown): void {
    this.#parts.updateDefaultValues(values);
  }

  /** What the assistant says before its first step, in one or two columns. */
  setSplash(options: unknown): void {
    const checked = Arguments.of('Assistant.setSplash', options, ['title', 'text1', 'text2']);
    const text2 = checked.optional<string>('text2');
    this.#model.splash = {
      title: checked.string('title'),
      text1: checked.string('text1'),
      ...(text2 === undefined ? {} : { text2 }),
    };
  }

  /**
   * Leads the browser on: to the assistant itself, which shows the step that is current by then, or after Cancel to the home page
   * (assumption CANCEL_ENDS_ASSISTANT).
   */
  sendRedirect(options: unknown): void {
    const checked = Arguments.of('Assistant.sendRedirect', options, ['response']);
    const response = checked.required<{ readonly writePage?: unknown }>('response');
    if (typeof response.writePage !== 'function') throw checked.wrongType('response');
    const { account, script, deployment, redirection } = this.#execution;
    if (redirection === undefined) throw notEmulated('Assistant.sendRedirect outside a Suitelet');
    this.#finishIfAsked();
    redirection.url =
      this.#state.lastAction === 'cancel'
        ? homeUrl()
        : scriptUrl(account, script.scriptId, deployment.scriptId);
  }

  /** The finish action completes the assistant unless the script found a mistake (assumption FINISH_ENDS_ASSISTANT). */
  #finishIfAsked(): void {
    if (this.#state.lastAction !== 'finish' || this.#state.isFinishRefused === true) return;
    if (this.hasErrorHtml()) this.#state.isFinishRefused = true;
    else this.#state.isFinished = true;
  }

  #step(id: string | undefined): AssistantStep | null {
    const step = this.#model.steps.find((each) => each.id === id);
    return step === undefined ? null : new AssistantStep(step, this.#state, this.#model.steps);
  }
}

function ownerOf({ script, deployment }: Execution): { scriptId: string; deploymentId: string } {
  return { scriptId: script.scriptId, deploymentId: deployment.scriptId };
}
