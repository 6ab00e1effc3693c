import { Arguments } from '../../runtime/arguments';
import { notEmulated } from '../../runtime/suitescript_error';
import { Button } from '../ui/widget/containers';
import type { Field } from '../ui/widget/field';
import { Form } from '../ui/widget/form';
import { type FormModel, newButton, newForm, type SelectSource } from '../ui/widget/model';
import { Portlet } from './portlet';
import type { PortletModel, PortletSubmit } from './portlet_model';

/** Targets besides the portlet's own frame; frames of a script's own are not emulated. */
const TARGETS: readonly string[] = ['_blank', '_parent', '_self', '_top'];

/** The Portlet object of a form portlet: fields, one button, and a client script. */
export class FormPortlet extends Portlet {
  readonly #model: FormModel;
  readonly #form: Form;
  #submit: PortletSubmit | undefined;

  constructor(title: string, selectSource: SelectSource) {
    super(title);
    this.#model = newForm({ title, selectSource, hideNavBar: true });
    this.#form = new Form(this.#model);
  }

  get clientScriptModulePath(): string {
    return this.#form.clientScriptModulePath;
  }

  set clientScriptModulePath(value: string) {
    this.#form.clientScriptModulePath = value;
  }

  get clientScriptFileId(): number {
    return this.#form.clientScriptFileId;
  }

  set clientScriptFileId(value: number) {
    this.#form.clientScriptFileId = value;
  }

  /** @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG, SSS_INVALID_FORM_ELEMENT_NAME */
  addField(options: unknown): Field {
    Arguments.of('Portlet.addField', options, ['id', 'label', 'type', 'source']);
    return this.#form.addField(options);
  }

  /** The button that posts the form to an address (section_4671280175). */
  setSubmitButton(options: unknown): Button {
    const checked = Arguments.of('Portlet.setSubmitButton', options, ['url', 'label', 'target']);
    const target = checked.optional<string>('target');
    if (target !== undefined && !TARGETS.includes(target))
      throw notEmulated(`Target ${target} of Portlet.setSubmitButton`);
    this.#submit = { url: checked.string('url'), ...(target === undefined ? {} : { target }) };
    const button = newButton({
      id: 'submitter',
      label: checked.optional<string>('label') ?? 'Save',
      isPrimary: true,
      action: { kind: 'submit' },
    });
    this.#model.buttons.splice(0, this.#model.buttons.length, button);
    return new Button(button);
  }

  protected model(): PortletModel {
    return {
      kind: 'form',
      title: this.title,
      form: { ...this.#model, title: this.title },
      ...(this.#submit === undefined ? {} : { submit: this.#submit }),
    };
  }
}
