import type * as serverWidget from 'N/ui/serverWidget';
import { Arguments } from '../../../runtime/arguments';
import type { AssistantState } from '../../../runtime/assistant_sessions';
import { postedCell } from '../../../runtime/posted_sublist';
import { notEmulated } from '../../../runtime/suitescript_error';
import { expectType } from './checks';
import type { Documented } from './documented';
import type { AssistantStepModel } from './model';

/** What getLineCount answers for a sublist that is not there (section_4334385888). */
const NO_SUBLIST = -1;

/** serverWidget.AssistantStep (section_4325851003): a step, and what was entered in it during the session. */
export class AssistantStep
  implements Documented<serverWidget.AssistantStep, keyof serverWidget.AssistantStep>
{
  readonly #model: AssistantStepModel;
  readonly #state: AssistantState;
  readonly #steps: readonly AssistantStepModel[];

  /**
   * @param state what the session keeps of the assistant
   * @param steps all steps of the assistant, in their order
   */
  constructor(model: AssistantStepModel, state: AssistantState, steps: readonly AssistantStepModel[]) {
    this.#model = model;
    this.#state = state;
    this.#steps = steps;
  }

  /** The data behind a step, for the emulator only. */
  static modelOf(step: AssistantStep): AssistantStepModel {
    return step.#model;
  }

  get id(): string {
    return this.#model.id;
  }

  get label(): string {
    return this.#model.label;
  }

  set label(value: string) {
    expectType('AssistantStep.label', 'string', value);
    this.#model.label = value;
  }

  get helpText(): string {
    return this.#model.helpText;
  }

  set helpText(value: string) {
    expectType('AssistantStep.helpText', 'string', value);
    this.#model.helpText = value;
  }

  /** Counts from 1 (section_4334434327). */
  get stepNumber(): number {
    return this.#steps.indexOf(this.#model) + 1;
  }

  set stepNumber(_value: number) {
    throw notEmulated('Setting AssistantStep.stepNumber');
  }

  /** Ids of the fields that the step's page held when it was last shown; none before that. */
  getFieldIds(): string[] {
    return (this.#state.pages.get(this.id)?.fields ?? []).map((field) => field.id);
  }

  /** Ids of the columns of one of the step's sublists. */
  getSublistFieldIds(options: unknown): string[] {
    const group = Arguments.of('AssistantStep.getSublistFieldIds', options, ['group']).string('group');
    const sublist = this.#state.pages.get(this.id)?.sublists.find((each) => each.id === group);
    return [...(sublist?.fields ?? [])];
  }

  /** Ids of the sublists that were posted with the step. */
  getSubmittedSublistIds(): string[] {
    return [...(this.#state.submissions.get(this.id)?.sublists.keys() ?? [])];
  }

  /** Number of lines that were posted; -1 when there is no such sublist. */
  getLineCount(options: unknown): number {
    const group = Arguments.of('AssistantStep.getLineCount', options, ['group']).string('group');
    return this.#state.submissions.get(this.id)?.sublists.get(group)?.lines.length ?? NO_SUBLIST;
  }

  /** One posted cell; lines count from 0. Null when there is none. */
  getSublistValue(options: unknown): string | null {
    const checked = Arguments.of('AssistantStep.getSublistValue', options, ['group', 'id', 'line']);
    const line = checked.required('line');
    expectType('options.line', 'number', line);
    const sublist = this.#state.submissions.get(this.id)?.sublists.get(checked.string('group'));
    return postedCell(sublist, checked.string('id'), line);
  }

  /** What was entered into a field: a list for a MULTISELECT, null when the step was not submitted or has no such field. */
  getValue(options: unknown): string | string[] | null {
    const id = Arguments.of('AssistantStep.getValue', options, ['id']).string('id');
    const value = this.#state.submissions.get(this.id)?.values.get(id) ?? null;
    return Array.isArray(value) ? [...value] : value;
  }
}
