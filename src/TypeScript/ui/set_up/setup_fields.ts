import * as serverWidget from 'N/ui/serverWidget';
import type { StepAnswers } from '../../application/set_up/set_up_answers';
import type { CalendarDate } from '../../domain/calendar_date';
import { dayEntered, dayText } from '../../netsuite/language/user_format';
import type { Markup } from '../parts/markup';
import { answerField } from './setup_form';

/** What an assistant and a form have in common. */
export type Page = Pick<serverWidget.Assistant, 'addField' | 'addFieldGroup'>;

/** One field to enter something in. */
export interface Input {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly value?: string;
  readonly isMandatory?: boolean;
  readonly container?: string;
}

function addField(
  page: Page,
  input: Input,
  type: serverWidget.FieldType,
  source?: string,
): serverWidget.Field {
  const { name, label, help, value = '', isMandatory = false, container } = input;
  const field = page.addField({
    id: answerField(name),
    label,
    type,
    ...(source !== undefined && { source }),
    ...(container !== undefined && { container }),
  });
  field.setHelpText({ help });
  if (isMandatory) field.isMandatory = true;
  if (value !== '') field.defaultValue = value;
  return field;
}

/** A line of text. */
export function addText(page: Page, input: Input): serverWidget.Field {
  const field = addField(page, input, serverWidget.FieldType.TEXT);
  field.maxLength = 300;
  return field;
}

/** A day, or none. */
export function addDay(page: Page, input: Omit<Input, 'value'>, day: CalendarDate | null): void {
  addField(page, { ...input, ...(day !== null && { value: dayText(day) }) }, serverWidget.FieldType.DATE);
}

/** A choice among records of NetSuite. */
export function addRecordChoice(page: Page, input: Input, source: 'employee' | 'account'): void {
  addField(page, input, serverWidget.FieldType.SELECT, source);
}

/** One of several choices; the first is chosen when no other is. */
export function addChoice(
  page: Page,
  input: Input,
  choices: readonly { readonly value: string; readonly text: string }[],
): void {
  const { value = '', ...rest } = input;
  const field = addField(page, rest, serverWidget.FieldType.SELECT);
  for (const choice of choices) field.addSelectOption({ ...choice, isSelected: choice.value === value });
}

/** Any number of choices. */
export function addChoices(
  page: Page,
  input: Omit<Input, 'value'>,
  choices: readonly { readonly value: string; readonly text: string }[],
  chosen: readonly string[],
): void {
  const field = addField(page, input, serverWidget.FieldType.MULTISELECT);
  for (const choice of choices) {
    field.addSelectOption({ ...choice, isSelected: chosen.includes(choice.value) });
  }
}

/** A box, not checked. */
export function addBox(page: Page, input: Input): void {
  addField(page, input, serverWidget.FieldType.CHECKBOX);
}

/** Markup among the fields. */
export function addBlock(page: Page, id: string, content: Markup, container?: string): void {
  const type = serverWidget.FieldType.INLINEHTML;
  const field = page.addField({ id, label: id, type, ...(container !== undefined && { container }) });
  field.defaultValue = content.text;
}

/** What was entered in a step, as the assistant tells it; it may have been anything. */
export function answersOf(step: Pick<serverWidget.AssistantStep, 'getValue'>): StepAnswers {
  const entered = (name: string): unknown => step.getValue({ id: answerField(name) });
  const text = (name: string): string => {
    const value = entered(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    text,
    many: (name) => {
      const value = entered(name);
      return Array.isArray(value)
        ? value.map(String)
        : typeof value === 'string' && value !== ''
          ? [value]
          : [];
    },
    day: (name) => dayEntered(text(name)),
  };
}
