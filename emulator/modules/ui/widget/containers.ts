import type * as serverWidget from 'N/ui/serverWidget';
import { expectType } from './checks';
import type { ButtonModel, FieldGroupModel, TabModel } from './model';

/** serverWidget.Button (section_4325806317). */
export class Button implements serverWidget.Button {
  readonly #model: ButtonModel;

  constructor(model: ButtonModel) {
    this.#model = model;
  }

  get label(): string {
    return this.#model.label;
  }

  set label(value: string) {
    expectType('Button.label', 'string', value);
    this.#model.label = value;
  }

  get isDisabled(): boolean {
    return this.#model.isDisabled;
  }

  set isDisabled(value: boolean) {
    expectType('Button.isDisabled', 'boolean', value);
    this.#model.isDisabled = value;
  }

  get isHidden(): boolean {
    return this.#model.isHidden;
  }

  set isHidden(value: boolean) {
    expectType('Button.isHidden', 'boolean', value);
    this.#model.isHidden = value;
  }
}

/** serverWidget.FieldGroup (section_4325835878). */
export class FieldGroup implements serverWidget.FieldGroup {
  readonly #model: FieldGroupModel;

  constructor(model: FieldGroupModel) {
    this.#model = model;
  }

  get label(): string {
    return this.#model.label;
  }

  set label(value: string) {
    expectType('FieldGroup.label', 'string', value);
    this.#model.label = value;
  }

  get isBorderHidden(): boolean {
    return this.#model.isBorderHidden;
  }

  set isBorderHidden(value: boolean) {
    expectType('FieldGroup.isBorderHidden', 'boolean', value);
    this.#model.isBorderHidden = value;
  }

  get isCollapsible(): boolean {
    return this.#model.isCollapsible;
  }

  set isCollapsible(value: boolean) {
    expectType('FieldGroup.isCollapsible', 'boolean', value);
    this.#model.isCollapsible = value;
  }

  get isCollapsed(): boolean {
    return this.#model.isCollapsed;
  }

  set isCollapsed(value: boolean) {
    expectType('FieldGroup.isCollapsed', 'boolean', value);
    this.#model.isCollapsed = value;
  }

  get isSingleColumn(): boolean {
    return this.#model.isSingleColumn;
  }

  set isSingleColumn(value: boolean) {
    expectType('FieldGroup.isSingleColumn', 'boolean', value);
    this.#model.isSingleColumn = value;
  }
}

/** serverWidget.Tab (section_4325849420): a tab or subtab. */
export class Tab implements serverWidget.Tab {
  readonly #model: TabModel;

  constructor(model: TabModel) {
    this.#model = model;
  }

  /** The data behind a tab, for the emulator only. */
  static modelOf(tab: Tab): TabModel {
    return tab.#model;
  }

  get label(): string {
    return this.#model.label;
  }

  set label(value: string) {
    expectType('Tab.label', 'string', value);
    this.#model.label = value;
  }

  get helpText(): string {
    return this.#model.helpText;
  }

  set helpText(value: string) {
    expectType('Tab.helpText', 'string', value);
    this.#model.helpText = value;
  }
}
