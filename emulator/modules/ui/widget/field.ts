import type * as serverWidget from 'N/ui/serverWidget';
import { Arguments } from '../../../runtime/arguments';
import { MULTISELECT_SEPARATOR } from '../../../runtime/form_values';
import { notEmulated, SuiteScriptError } from '../../../runtime/suitescript_error';
import { enumMember, expectType } from './checks';
import type { Documented } from './documented';
import { FieldBreakType, FieldDisplayType, FieldLayoutType, type FieldType } from './enums';
import type { FieldModel, SelectOption, SelectSource } from './model';

/** Everything of serverWidget.Field; `type` is left out of the check because the typings say a numeric enum. */
type FieldMembers = Documented<serverWidget.Field, Exclude<keyof serverWidget.Field, 'type'>>;

const SELECT_OPTIONS_LIMIT = 1000;

/** serverWidget.Field (section_4325837128): a body or sublist field of a page, as scripts see it. */
export class Field implements FieldMembers {
  readonly #model: FieldModel;
  readonly #selectSource: SelectSource;

  /**
   * @param model the field on the page
   * @param selectSource gives the choices of a field that is sourced from a list or record type
   */
  constructor(model: FieldModel, selectSource: SelectSource) {
    this.#model = model;
    this.#selectSource = selectSource;
  }

  /** The data behind a field, for the emulator only. */
  static modelOf(field: Field): FieldModel {
    return field.#model;
  }

  get id(): string {
    return this.#model.id;
  }

  get type(): FieldType {
    return this.#model.type;
  }

  get label(): string {
    return this.#model.label;
  }

  set label(value: string) {
    expectType('Field.label', 'string', value);
    this.#model.label = value;
  }

  get defaultValue(): string | string[] {
    const { value } = this.#model;
    return typeof value === 'string' ? value : [...value];
  }

  set defaultValue(value: string | string[] | number) {
    this.#model.value = fieldText('Field.defaultValue', this.#model, value);
  }

  get isMandatory(): boolean {
    return this.#model.isMandatory;
  }

  set isMandatory(value: boolean) {
    expectType('Field.isMandatory', 'boolean', value);
    this.#model.isMandatory = value;
  }

  get alias(): string {
    return this.#model.alias;
  }

  set alias(value: string) {
    expectType('Field.alias', 'string', value);
    this.#model.alias = value;
  }

  /** What setHelpText set (section_158166710285); read-only. */
  get helpText(): string {
    return this.#model.help;
  }

  get linkText(): string {
    return this.#model.linkText ?? '';
  }

  set linkText(value: string) {
    expectType('Field.linkText', 'string', value);
    this.#model.linkText = value;
  }

  get maxLength(): number {
    return this.#model.maxLength ?? 0;
  }

  set maxLength(value: number) {
    expectType('Field.maxLength', 'number', value);
    this.#model.maxLength = value;
  }

  get padding(): number {
    return this.#model.padding ?? 0;
  }

  set padding(value: number) {
    expectType('Field.padding', 'number', value);
    this.#model.padding = value;
  }

  get richTextHeight(): number {
    return this.#model.richTextHeight ?? 0;
  }

  set richTextHeight(value: number) {
    expectType('Field.richTextHeight', 'number', value);
    this.#model.richTextHeight = value;
  }

  get richTextWidth(): number {
    return this.#model.richTextWidth ?? 0;
  }

  set richTextWidth(value: number) {
    expectType('Field.richTextWidth', 'number', value);
    this.#model.richTextWidth = value;
  }

  /**
   * Adds one choice of a select field (section_4449822161).
   * @throws SSS_MISSING_REQD_ARGUMENT; EMULATOR_NOT_IMPLEMENTED for a field that is no select field or is sourced from a record or list
   */
  addSelectOption(options: unknown): void {
    const checked = Arguments.of('Field.addSelectOption', options, ['value', 'text', 'isSelected']);
    // An empty value is how a script offers "nothing chosen", so only its absence is refused.
    const value = (options as { value?: unknown }).value;
    const text = (options as { text?: unknown }).text;
    if (value === undefined || value === null) checked.required('value');
    if (text === undefined || text === null) checked.required('text');
    if (this.#model.type !== 'SELECT' && this.#model.type !== 'MULTISELECT') {
      throw notEmulated(`Field.addSelectOption on a ${this.#model.type} field`);
    }
    if (this.#model.source !== undefined) {
      throw notEmulated('Field.addSelectOption on a field that is sourced from a record or list');
    }
    const option: SelectOption = { value: String(value), text: String(text) };
    this.#model.options.push(option);
    if (!checked.flag('isSelected')) return;
    this.#model.value =
      this.#model.type === 'MULTISELECT' ? [...listOf(this.#model.value), option.value] : option.value;
  }

  /** The choices of a select field, at most 1,000 (Field.getSelectOptions). */
  getSelectOptions(options: unknown = {}): { value: string; text: string }[] {
    const checked = Arguments.of('Field.getSelectOptions', options, ['filter', 'filteroperator']);
    const filter = checked.optional<string>('filter')?.toLowerCase();
    const matches = selectOperator(checked.optional<string>('filteroperator') ?? 'contains');
    const all =
      this.#model.source === undefined ? this.#model.options : this.#selectSource(this.#model.source);
    return (all ?? [])
      .filter((option) => filter === undefined || matches(option.text.toLowerCase(), filter))
      .slice(0, SELECT_OPTIONS_LIMIT)
      .map((option) => ({ ...option }));
  }

  /**
   * Sets the text that the field's label explains itself with.
   * @throws SSS_INVALID_TYPE_ARG when `help` is no string
   */
  setHelpText(options: unknown): this {
    const checked = Arguments.of('Field.setHelpText', options, ['help', 'showInlineForAssistant']);
    const help = checked.required('help');
    if (typeof help !== 'string') {
      throw new SuiteScriptError(
        'SSS_INVALID_TYPE_ARG',
        'You have entered an invalid type argument: options.help',
      );
    }
    this.#model.help = help;
    this.#model.helpInline = checked.flag('showInlineForAssistant');
    return this;
  }

  updateDisplayType(options: unknown): this {
    const checked = Arguments.of('Field.updateDisplayType', options, ['displayType']);
    this.#model.displayType = enumMember(checked, 'Field.updateDisplayType', 'displayType', FieldDisplayType);
    return this;
  }

  updateLayoutType(options: unknown): this {
    const checked = Arguments.of('Field.updateLayoutType', options, ['layoutType']);
    this.#model.layoutType = enumMember(checked, 'Field.updateLayoutType', 'layoutType', FieldLayoutType);
    return this;
  }

  updateBreakType(options: unknown): this {
    const checked = Arguments.of('Field.updateBreakType', options, ['breakType']);
    this.#model.breakType = enumMember(checked, 'Field.updateBreakType', 'breakType', FieldBreakType);
    return this;
  }

  updateDisplaySize(options: unknown): this {
    const checked = Arguments.of('Field.updateDisplaySize', options, ['height', 'width']);
    const height = checked.required('height');
    const width = checked.required('width');
    expectType('options.height', 'number', height);
    expectType('options.width', 'number', width);
    this.#model.height = height;
    this.#model.width = width;
    return this;
  }
}

/**
 * A value that a script gives a field, as the page holds it. Dates and booleans are refused: NetSuite wants them formatted
 * (`'T'`, N/format).
 * @throws WRONG_PARAMETER_TYPE
 */
export function fieldText(property: string, field: FieldModel, value: unknown): string | readonly string[] {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') {
    return field.type === 'MULTISELECT' && value !== '' ? value.split(MULTISELECT_SEPARATOR) : value;
  }
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && field.type === 'MULTISELECT') return value.map(String);
  throw new SuiteScriptError(
    'WRONG_PARAMETER_TYPE',
    `Wrong parameter type: ${property} is expected as string.`,
  );
}

function listOf(value: string | readonly string[]): readonly string[] {
  if (typeof value !== 'string') return value;
  return value === '' ? [] : [value];
}

function selectOperator(name: string): (text: string, filter: string) => boolean {
  switch (name) {
    case 'contains':
      return (text, filter) => text.includes(filter);
    case 'is':
      return (text, filter) => text === filter;
    case 'startswith':
      return (text, filter) => text.startsWith(filter);
    default:
      throw notEmulated(`Field.getSelectOptions with filteroperator "${name}"`);
  }
}
