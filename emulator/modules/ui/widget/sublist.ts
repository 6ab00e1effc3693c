import type * as serverWidget from 'N/ui/serverWidget';
import { Arguments } from '../../../runtime/arguments';
import { notEmulated, SuiteScriptError } from '../../../runtime/suitescript_error';
import { checkElementId, enumMember, expectType } from './checks';
import { Button } from './containers';
import type { Documented } from './documented';
import { FieldType, SublistDisplayType } from './enums';
import { Field } from './field';
import { newButton, newField, type SelectSource, type SublistModel } from './model';

/** What of serverWidget.Sublist exists here: not `name` and `insertField`. The typings say that `displayType` is a numeric enum. */
type SublistMembers = Documented<
  serverWidget.Sublist,
  Exclude<keyof serverWidget.Sublist, 'name' | 'insertField' | 'displayType'>
>;

/** Types that Sublist.addField documents as unsupported (section_4332671056). */
const NOT_IN_SUBLISTS: readonly FieldType[] = ['INLINEHTML', 'RICHTEXT', 'FILE'];

/** serverWidget.Sublist (section_4325844858): a table of lines on a form. */
export class Sublist implements SublistMembers {
  readonly #model: SublistModel;
  readonly #existingPage: boolean;
  readonly #selectSource: SelectSource;

  constructor(model: SublistModel, page: { existingPage: boolean; selectSource: SelectSource }) {
    this.#model = model;
    this.#existingPage = page.existingPage;
    this.#selectSource = page.selectSource;
  }

  /** The data behind a sublist, for the emulator only. */
  static modelOf(sublist: Sublist): SublistModel {
    return sublist.#model;
  }

  get label(): string {
    return this.#model.label;
  }

  set label(value: string) {
    expectType('Sublist.label', 'string', value);
    this.#model.label = value;
  }

  get helpText(): string {
    return this.#model.helpText;
  }

  set helpText(value: string) {
    expectType('Sublist.helpText', 'string', value);
    this.#model.helpText = value;
  }

  get displayType(): SublistDisplayType {
    return this.#model.displayType;
  }

  set displayType(value: SublistDisplayType) {
    this.#model.displayType = enumMember(
      Arguments.of('Sublist.displayType', { displayType: value }, ['displayType']),
      'Sublist.displayType',
      'displayType',
      SublistDisplayType,
    );
  }

  /** Number of lines, 0 for an empty list. */
  get lineCount(): number {
    return this.#model.lines.length;
  }

  /** @throws SSS_INVALID_FORM_ELEMENT_NAME, SSS_MISSING_REQD_ARGUMENT */
  addField(options: unknown): Field {
    const checked = Arguments.of(
      'Sublist.addField',
      options,
      ['id', 'label', 'type', 'source', 'container'],
      ['id', 'label', 'type'],
    );
    const taken = this.#model.fields.map((field) => field.id);
    const id = checkElementId(checked.string('id'), { existingPage: this.#existingPage, taken });
    const type = enumMember(checked, 'Sublist.addField', 'type', FieldType);
    if (NOT_IN_SUBLISTS.includes(type)) throw notEmulated(`A ${type} field in a sublist`);
    if (checked.optional('container') !== undefined)
      throw notEmulated('Option "container" of Sublist.addField');
    const source = checked.optional<string>('source');
    const field = newField({
      id,
      type,
      label: checked.string('label'),
      scripted: true,
      ...(source === undefined ? {} : { source: String(source) }),
    });
    this.#model.fields.push(field);
    return new Field(field, this.#selectSource);
  }

  /** The column with this id, or null. */
  getField(options: unknown): Field | null {
    const id = Arguments.of('Sublist.getField', options, ['id']).string('id');
    const field = this.#model.fields.find((each) => each.id === id);
    return field === undefined ? null : new Field(field, this.#selectSource);
  }

  /**
   * Sets one cell. Lines count from 0 and come into being with their first value; a line may not be left out.
   * An empty string is refused as NetSuite does (assumption EMPTY_SUBLIST_VALUE); `null` clears the cell.
   * @throws SSS_MISSING_REQD_ARGUMENT, WRONG_PARAMETER_TYPE, SSS_INVALID_SUBLIST_OPERATION
   */
  setSublistValue(options: unknown): void {
    const checked = Arguments.of('Sublist.setSublistValue', options, ['id', 'line', 'value'], ['id', 'line']);
    const id = this.#column(checked.string('id'));
    const line = checked.required('line');
    expectType('options.line', 'number', line);
    const given = (options as { value?: unknown }).value;
    const value = given === null ? '' : checked.required('value');
    expectType('options.value', 'string', value);
    if (!Number.isInteger(line) || line < 0 || line > this.#model.lines.length) throw invalidOperation();
    const cells = this.#model.lines[line] ?? new Map<string, string>();
    cells.set(id, value);
    this.#model.lines[line] = cells;
  }

  /** One cell's value; null when nothing was set. */
  getSublistValue(options: unknown): string | null {
    const checked = Arguments.of('Sublist.getSublistValue', options, ['id', 'line']);
    const id = this.#column(checked.string('id'));
    const line = checked.required('line');
    expectType('options.line', 'number', line);
    const cells = this.#model.lines[line];
    if (cells === undefined) throw invalidOperation();
    return cells.get(id) ?? null;
  }

  addButton(options: unknown): Button {
    const checked = Arguments.of('Sublist.addButton', options, ['id', 'label', 'functionName']);
    const taken = this.#model.buttons.map((button) => button.id);
    const id = checkElementId(checked.string('id'), { existingPage: this.#existingPage, taken });
    const functionName = checked.optional<string>('functionName');
    const button = newButton({
      id,
      label: checked.string('label'),
      action: functionName === undefined ? { kind: 'none' } : { kind: 'function', functionName },
    });
    this.#model.buttons.push(button);
    return new Button(button);
  }

  /** Adds "Mark All" and "Unmark All", and returns both (so says Oracle's unit-testing package; the typings say one button). */
  addMarkAllButtons(): Button[] {
    this.#model.hasMarkAll = true;
    const buttons = [
      newButton({ id: `${this.#model.id}markall`, label: 'Mark All', action: { kind: 'none' } }),
      newButton({ id: `${this.#model.id}unmarkall`, label: 'Unmark All', action: { kind: 'none' } }),
    ];
    return buttons.map((button) => new Button(button));
  }

  /** Adds "Refresh", which loads the page again. */
  addRefreshButton(): Button {
    const button = newButton({
      id: `${this.#model.id}refresh`,
      label: 'Refresh',
      action: { kind: 'link', href: '' },
    });
    this.#model.buttons.push(button);
    return new Button(button);
  }

  updateTotallingFieldId(options: unknown): this {
    const checked = Arguments.of('Sublist.updateTotallingFieldId', options, ['id']);
    this.#model.totallingField = this.#column(checked.string('id'));
    return this;
  }

  updateUniqueFieldId(options: unknown): this {
    const checked = Arguments.of('Sublist.updateUniqueFieldId', options, ['id']);
    this.#model.uniqueField = this.#column(checked.string('id'));
    return this;
  }

  #column(id: string): string {
    if (!this.#model.fields.some((field) => field.id === id)) throw invalidOperation();
    return id;
  }
}

function invalidOperation(): SuiteScriptError {
  return new SuiteScriptError(
    'SSS_INVALID_SUBLIST_OPERATION',
    'You have attempted an invalid sublist or line item operation. You are either trying to access a field on a non-existent line or ' +
      'you are trying to add or remove lines from a static sublist.',
  );
}
