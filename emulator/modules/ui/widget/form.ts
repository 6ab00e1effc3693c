import type * as serverWidget from 'N/ui/serverWidget';
import { Arguments } from '../../../runtime/arguments';
import { pageMessage } from '../message';
import { checkElementId, enumMember, expectType } from './checks';
import { ClientScript } from './client_script';
import { Button, type FieldGroup, Tab } from './containers';
import type { Documented } from './documented';
import { FormPageLinkType, SublistType } from './enums';
import { Field } from './field';
import { type ButtonModel, type FormModel, newButton } from './model';
import { moveBefore, PageParts, wrongType } from './page_parts';
import { Sublist } from './sublist';

/**
 * What of serverWidget.Form exists here. Absent, and therefore refused by the realm: addCredentialField and addSecretKeyField, which belong to
 * the older GUID credentials.
 */
type FormMembers = Documented<
  serverWidget.Form,
  Exclude<keyof serverWidget.Form, 'addCredentialField' | 'addSecretKeyField'>
>;

/** serverWidget.Form (section_4325835149): a page made of fields, tabs, sublists and buttons, as scripts see it. */
export class Form implements FormMembers {
  readonly #model: FormModel;
  readonly #parts: PageParts;
  readonly #clientScript: ClientScript;

  constructor(model: FormModel) {
    this.#model = model;
    this.#parts = new PageParts(model, 'Form');
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
    return this.#parts.addField(options);
  }

  /** The field with this id, or null. */
  getField(options: unknown): Field | null {
    return this.#parts.getField(options);
  }

  /** Moves a field in front of another one (section_4339707334). */
  insertField(options: unknown): void {
    const checked = Arguments.of('Form.insertField', options, ['field', 'nextfield']);
    const field = checked.required('field');
    if (!(field instanceof Field)) throw wrongType('options.field');
    moveBefore(this.#model.fields, Field.modelOf(field), checked.string('nextfield'), 'nextfield');
  }

  addFieldGroup(options: unknown): FieldGroup {
    return this.#parts.addFieldGroup(options, ['id', 'label', 'tab']);
  }

  addTab(options: unknown): Tab {
    const checked = Arguments.of('Form.addTab', options, ['id', 'label']);
    const tab = {
      id: this.#parts.containerId(checked.string('id')),
      label: checked.string('label'),
      helpText: '',
    };
    this.#model.tabs.push(tab);
    return new Tab(tab);
  }

  addSubtab(options: unknown): Tab {
    const checked = Arguments.of('Form.addSubtab', options, ['id', 'label', 'tab']);
    const parent = this.#parts.container(checked.optional<string>('tab'));
    const tab = {
      id: this.#parts.containerId(checked.string('id')),
      label: checked.string('label'),
      helpText: '',
      ...(parent === undefined ? {} : { parent }),
    };
    this.#model.tabs.push(tab);
    return new Tab(tab);
  }

  /** Moves a tab in front of another one (section_4340351224). */
  insertTab(options: unknown): void {
    this.#moveTab(Arguments.of('Form.insertTab', options, ['tab', 'nexttab']), 'tab', 'nexttab');
  }

  /** Moves a subtab in front of another one (section_4340316428). */
  insertSubtab(options: unknown): void {
    this.#moveTab(Arguments.of('Form.insertSubtab', options, ['subtab', 'nextsub']), 'subtab', 'nextsub');
  }

  /** The tab with this id, or null. */
  getTab(options: unknown): Tab | null {
    return this.#tab(Arguments.of('Form.getTab', options, ['id']).string('id'));
  }

  /** The subtab with this id, or null. */
  getSubtab(options: unknown): Tab | null {
    return this.#tab(Arguments.of('Form.getSubtab', options, ['id']).string('id'));
  }

  /** Ids of all tabs (section_4339699645). */
  getTabs(): string[] {
    return this.#model.tabs.filter((tab) => tab.parent === undefined).map((tab) => tab.id);
  }

  /** @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG, SSS_INVALID_FORM_ELEMENT_NAME */
  addSublist(options: unknown): Sublist {
    return this.#parts.addSublist(options, ['id', 'label', 'tab', 'type'], Object.values(SublistType));
  }

  /** Moves a sublist in front of another one (section_4340337306). */
  insertSublist(options: unknown): void {
    const checked = Arguments.of('Form.insertSublist', options, ['sublist', 'nextsublist']);
    const sublist = checked.required('sublist');
    if (!(sublist instanceof Sublist)) throw wrongType('options.sublist');
    const next = checked.string('nextsublist');
    moveBefore(this.#model.sublists, Sublist.modelOf(sublist), next, 'nextsublist');
  }

  /** The sublist with this id, or null. */
  getSublist(options: unknown): Sublist | null {
    return this.#parts.getSublist(options);
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
    this.#parts.updateDefaultValues(values);
  }

  #tab(id: string): Tab | null {
    const tab = this.#model.tabs.find((each) => each.id === id);
    return tab === undefined ? null : new Tab(tab);
  }

  #moveTab(checked: Arguments, option: string, nextOption: string): void {
    const tab = checked.required(option);
    if (!(tab instanceof Tab)) throw wrongType(`options.${option}`);
    moveBefore(this.#model.tabs, Tab.modelOf(tab), checked.string(nextOption), nextOption);
  }

  #button(model: ButtonModel): Button {
    this.#model.buttons.push(model);
    return new Button(model);
  }
}
