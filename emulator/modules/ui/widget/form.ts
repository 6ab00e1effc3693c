import type * as serverWidget from 'N/ui/serverWidget';
import { Arguments } from '../../../runtime/arguments';
import { notEmulated, SuiteScriptError } from '../../../runtime/suitescript_error';
import { pageMessage } from '../message';
import { checkElementId, enumMember, expectType } from './checks';
import { ClientScript } from './client_script';
import { Button, FieldGroup, Tab } from './containers';
import type { Documented } from './documented';
import { FieldType, FormPageLinkType, SublistType } from './enums';
import { Field, fieldText } from './field';
import { type ButtonModel, type FieldModel, type FormModel, newButton, newField, newSublist } from './model';
import { Sublist } from './sublist';

/**
 * What of serverWidget.Form exists here. Absent, and therefore refused by the realm: addCredentialField and addSecretKeyField (they belong to
 * the older GUID credentials) and moving sublists and tabs.
 */
type FormMembers = Documented<
  serverWidget.Form,
  Exclude<
    keyof serverWidget.Form,
    'addCredentialField' | 'addSecretKeyField' | 'insertSublist' | 'insertSubtab' | 'insertTab'
  >
>;

/** serverWidget.Form (section_4325835149): a page made of fields, tabs, sublists and buttons, as scripts see it. */
export class Form implements FormMembers {
  readonly #model: FormModel;
  readonly #clientScript: ClientScript;

  constructor(model: FormModel) {
    this.#model = model;
    this.#clientScript = new ClientScript(model);
  }

  /** The data behind a form, for the emulator only. */
  static modelOf(form: Form): FormModel {
    return form.#model;
  }

  get title(): string {
    return this.#model.title;
  }

  set title(value: string) {
    expectType('Form.title', 'string', value);
    this.#model.title = value;
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

  /** @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG, SSS_INVALID_FORM_ELEMENT_NAME */
  addField(options: unknown): Field {
    const checked = Arguments.of('Form.addField', options, ['id', 'label', 'type', 'source', 'container']);
    const type = enumMember(checked, 'Form.addField', 'type', FieldType);
    if (type === 'FILE') throw notEmulated('A FILE field (uploads to a Suitelet)');
    if (type === 'IMAGE')
      throw notEmulated('An IMAGE field on a form; NetSuite supports it in sublists only');
    const source = checked.optional<string | number>('source');
    const id = checkElementId(checked.string('id'), {
      existingPage: this.#model.existingPage,
      taken: this.#takenBy(type),
    });
    const container = this.#container(checked.optional<string>('container'));
    const field = newField({
      id,
      type,
      label: checked.string('label'),
      scripted: true,
      ...(source === undefined ? {} : { source: String(source) }),
      ...(container === undefined ? {} : { container }),
    });
    if (
      isSelect(field) &&
      field.source !== undefined &&
      this.#model.selectSource(field.source) === undefined
    ) {
      throw notEmulated(`Select fields sourced from "${field.source}"`);
    }
    this.#model.fields.push(field);
    return this.#field(field);
  }

  /** The field with this id, or null. */
  getField(options: unknown): Field | null {
    const id = Arguments.of('Form.getField', options, ['id']).string('id');
    const field = this.#model.fields.find((each) => each.id === id);
    return field === undefined ? null : this.#field(field);
  }

  /** Moves a field in front of another one (section_4339707334). */
  insertField(options: unknown): void {
    const checked = Arguments.of('Form.insertField', options, ['field', 'nextfield']);
    const field = checked.required('field');
    if (!(field instanceof Field)) throw wrongType('options.field');
    const model = Field.modelOf(field);
    const others = this.#model.fields.filter((each) => each !== model);
    const at = others.findIndex((each) => each.id === checked.string('nextfield'));
    if (at < 0) throw wrongType('options.nextfield');
    this.#model.fields.splice(
      0,
      Number.POSITIVE_INFINITY,
      ...others.slice(0, at),
      model,
      ...others.slice(at),
    );
  }

  addFieldGroup(options: unknown): FieldGroup {
    const checked = Arguments.of('Form.addFieldGroup', options, ['id', 'label', 'tab']);
    const id = this.#containerId(checked.string('id'));
    const tab = this.#container(checked.optional<string>('tab'));
    const group = {
      id,
      label: checked.string('label'),
      isBorderHidden: false,
      isCollapsible: false,
      isCollapsed: false,
      isSingleColumn: false,
      ...(tab === undefined ? {} : { tab }),
    };
    this.#model.groups.push(group);
    return new FieldGroup(group);
  }

  addTab(options: unknown): Tab {
    const checked = Arguments.of('Form.addTab', options, ['id', 'label']);
    const tab = { id: this.#containerId(checked.string('id')), label: checked.string('label'), helpText: '' };
    this.#model.tabs.push(tab);
    return new Tab(tab);
  }

  addSubtab(options: unknown): Tab {
    const checked = Arguments.of('Form.addSubtab', options, ['id', 'label', 'tab']);
    const parent = this.#container(checked.optional<string>('tab'));
    const tab = {
      id: this.#containerId(checked.string('id')),
      label: checked.string('label'),
      helpText: '',
      ...(parent === undefined ? {} : { parent }),
    };
    this.#model.tabs.push(tab);
    return new Tab(tab);
  }

  getTab(options: unknown): Tab | null {
    const id = Arguments.of('Form.getTab', options, ['id']).string('id');
    const tab = this.#model.tabs.find((each) => each.id === id);
    return tab === undefined ? null : new Tab(tab);
  }

  getSubtab(options: unknown): Tab | null {
    const id = Arguments.of('Form.getSubtab', options, ['id']).string('id');
    const tab = this.#model.tabs.find((each) => each.id === id);
    return tab === undefined ? null : new Tab(tab);
  }

  /** Ids of all tabs (section_4339699645). */
  getTabs(): string[] {
    return this.#model.tabs.filter((tab) => tab.parent === undefined).map((tab) => tab.id);
  }

  /** @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG, SSS_INVALID_FORM_ELEMENT_NAME */
  addSublist(options: unknown): Sublist {
    const checked = Arguments.of('Form.addSublist', options, ['id', 'label', 'tab', 'type']);
    const id = checkElementId(checked.string('id'), {
      existingPage: this.#model.existingPage,
      taken: this.#model.sublists.map((sublist) => sublist.id),
    });
    const tab = this.#container(checked.optional<string>('tab'));
    const sublist = newSublist({
      id,
      label: checked.string('label'),
      type: enumMember(checked, 'Form.addSublist', 'type', SublistType),
      ...(tab === undefined ? {} : { tab }),
    });
    this.#model.sublists.push(sublist);
    return new Sublist(sublist, this.#model);
  }

  /** The sublist with this id, or null. */
  getSublist(options: unknown): Sublist | null {
    const id = Arguments.of('Form.getSublist', options, ['id']).string('id');
    const sublist = this.#model.sublists.find((each) => each.id === id);
    return sublist === undefined ? null : new Sublist(sublist, this.#model);
  }

  addButton(options: unknown): Button {
    const checked = Arguments.of('Form.addButton', options, ['id', 'label', 'functionName']);
    const id = checkElementId(checked.string('id'), {
      existingPage: this.#model.existingPage,
      taken: this.#model.buttons.map((button) => button.id),
    });
    const functionName = checked.optional<string>('functionName');
    return this.#button(
      newButton({
        id,
        label: checked.string('label'),
        action: functionName === undefined ? { kind: 'none' } : { kind: 'function', functionName },
      }),
    );
  }

  /** Adds the blue button that posts the form; "Save" unless it is named. */
  addSubmitButton(options: unknown = {}): Button {
    const checked = Arguments.of('Form.addSubmitButton', options, ['label']);
    const label = checked.optional<string>('label') ?? 'Save';
    return this.#button(newButton({ id: 'submitter', label, isPrimary: true, action: { kind: 'submit' } }));
  }

  /** Adds a button that takes every field back to what it was; "Reset" unless it is named. */
  addResetButton(options: unknown = {}): Button {
    const checked = Arguments.of('Form.addResetButton', options, ['label']);
    const label = checked.optional<string>('label') ?? 'Reset';
    return this.#button(newButton({ id: 'resetter', label, action: { kind: 'reset' } }));
  }

  /** The button with this id, or null. */
  getButton(options: unknown): Button | null {
    const id = Arguments.of('Form.getButton', options, ['id']).string('id');
    const button = this.#model.buttons.find((each) => each.id === id);
    return button === undefined ? null : new Button(button);
  }

  /** Takes a button off the page; a button that is not there is no error. */
  removeButton(options: unknown): void {
    const id = Arguments.of('Form.removeButton', options, ['id']).string('id');
    const at = this.#model.buttons.findIndex((each) => each.id === id);
    if (at >= 0) this.#model.buttons.splice(at, 1);
  }

  addPageLink(options: unknown): void {
    const checked = Arguments.of('Form.addPageLink', options, ['type', 'title', 'url']);
    this.#model.links.push({
      type: enumMember(checked, 'Form.addPageLink', 'type', FormPageLinkType),
      title: checked.string('title'),
      url: checked.string('url'),
    });
  }

  /** Shows a message when the page is opened (section_1530198114): options of message.create, or `{ message: Message }`. */
  addPageInitMessage(options: unknown): void {
    this.#model.messages.push(pageMessage('Form.addPageInitMessage', options));
  }

  /** Sets many fields at once: an object of field id → value. */
  updateDefaultValues(values: unknown): void {
    if (typeof values !== 'object' || values === null || Array.isArray(values)) throw wrongType('values');
    for (const [id, value] of Object.entries(values)) {
      const field = this.#model.fields.find((each) => each.id === id);
      if (field !== undefined) field.value = fieldText(`values.${id}`, field, value);
    }
  }

  /** Radio buttons of one set share their id, so only other types take an id for themselves. */
  #takenBy(type: FieldType): string[] {
    return this.#model.fields
      .filter((field) => type !== 'RADIO' || field.type !== 'RADIO')
      .map((field) => field.id);
  }

  #containerId(id: string): string {
    return checkElementId(id, {
      existingPage: this.#model.existingPage,
      taken: [...this.#model.tabs, ...this.#model.groups].map((container) => container.id),
    });
  }

  #container(id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    const known = [...this.#model.tabs, ...this.#model.groups].some((container) => container.id === id);
    if (!known) throw notEmulated(`The container "${id}", which is no tab or field group of this form`);
    return id;
  }

  #field(model: FieldModel): Field {
    return new Field(model, this.#model.selectSource);
  }

  #button(model: ButtonModel): Button {
    this.#model.buttons.push(model);
    return new Button(model);
  }
}

function isSelect(field: FieldModel): boolean {
  return field.type === 'SELECT' || field.type === 'MULTISELECT';
}

function wrongType(name: string): SuiteScriptError {
  return new SuiteScriptError('WRONG_PARAMETER_TYPE', `Wrong parameter type: ${name}`);
}
