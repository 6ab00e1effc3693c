import { Arguments } from '../../../runtime/arguments';
import { notEmulated, SuiteScriptError } from '../../../runtime/suitescript_error';
import { checkElementId, enumMember } from './checks';
import { FieldGroup } from './containers';
import { FieldType, SublistType } from './enums';
import { Field, fieldText } from './field';
import { type FieldGroupModel, type FieldModel, type FormModel, newField, newSublist } from './model';
import { Sublist } from './sublist';

/** Adds and finds what forms and assistants both have: fields, field groups and sublists. */
export class PageParts {
  /**
   * @param model the page
   * @param owner whose members these are, for error messages
   */
  constructor(
    private readonly model: FormModel,
    private readonly owner: 'Assistant' | 'Form',
  ) {}

  /** @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG, SSS_INVALID_FORM_ELEMENT_NAME */
  addField(options: unknown): Field {
    const call = `${this.owner}.addField`;
    const checked = Arguments.of(
      call,
      options,
      ['id', 'label', 'type', 'source', 'container'],
      ['id', 'label', 'type'],
    );
    const type = enumMember(checked, call, 'type', FieldType);
    if (type === 'FILE') throw notEmulated('A FILE field (uploads to a Suitelet)');
    if (type === 'IMAGE')
      throw notEmulated('An IMAGE field on a form; NetSuite supports it in sublists only');
    const source = checked.optional<string | number>('source');
    const id = checkElementId(checked.string('id'), {
      existingPage: this.model.existingPage,
      taken: this.#takenBy(type),
    });
    const container = this.container(checked.optional<string>('container'));
    const field = newField({
      id,
      type,
      label: checked.string('label'),
      scripted: true,
      ...(source === undefined ? {} : { source: String(source) }),
      ...(container === undefined ? {} : { container }),
    });
    if (isSelect(field) && field.source !== undefined && this.model.selectSource(field.source) === undefined)
      throw notEmulated(`Select fields sourced from "${field.source}"`);
    this.model.fields.push(field);
    return this.field(field);
  }

  /** The field with this id, or null. */
  getField(options: unknown): Field | null {
    const id = Arguments.of(`${this.owner}.getField`, options, ['id']).string('id');
    const field = this.model.fields.find((each) => each.id === id);
    return field === undefined ? null : this.field(field);
  }

  /**
   * Adds a field group.
   * @param known the options that the page takes
   * @param look what differs from a plain group from the start
   */
  addFieldGroup(options: unknown, known: readonly string[], look: Partial<FieldGroupModel> = {}): FieldGroup {
    const checked = Arguments.of(`${this.owner}.addFieldGroup`, options, known);
    const tab = this.container(checked.optional<string>('tab'));
    const group = {
      id: this.containerId(checked.string('id')),
      label: checked.string('label'),
      isBorderHidden: false,
      isCollapsible: false,
      isCollapsed: false,
      isSingleColumn: false,
      ...look,
      ...(tab === undefined ? {} : { tab }),
    };
    this.model.groups.push(group);
    return new FieldGroup(group);
  }

  /** @throws SSS_MISSING_REQD_ARGUMENT, SSS_INVALID_TYPE_ARG, SSS_INVALID_FORM_ELEMENT_NAME */
  addSublist(options: unknown, known: readonly string[], types: readonly SublistType[]): Sublist {
    const call = `${this.owner}.addSublist`;
    const checked = Arguments.of(call, options, known);
    const id = checkElementId(checked.string('id'), {
      existingPage: this.model.existingPage,
      taken: this.model.sublists.map((sublist) => sublist.id),
    });
    const tab = this.container(checked.optional<string>('tab'));
    const type = enumMember(checked, call, 'type', SublistType);
    if (!types.includes(type)) throw notEmulated(`${call} of type ${type}`);
    const sublist = newSublist({
      id,
      label: checked.string('label'),
      type,
      ...(tab === undefined ? {} : { tab }),
    });
    this.model.sublists.push(sublist);
    return new Sublist(sublist, this.model);
  }

  /** The sublist with this id, or null. */
  getSublist(options: unknown): Sublist | null {
    const id = Arguments.of(`${this.owner}.getSublist`, options, ['id']).string('id');
    const sublist = this.model.sublists.find((each) => each.id === id);
    return sublist === undefined ? null : new Sublist(sublist, this.model);
  }

  /** Sets many fields at once: an object of field id → value. */
  updateDefaultValues(values: unknown): void {
    if (typeof values !== 'object' || values === null || Array.isArray(values)) throw wrongType('values');
    for (const [id, value] of Object.entries(values)) {
      const field = this.model.fields.find((each) => each.id === id);
      if (field !== undefined) field.value = fieldText(`values.${id}`, field, value);
    }
  }

  /** Checks the id of a new tab or field group. @throws SSS_INVALID_FORM_ELEMENT_NAME */
  containerId(id: string): string {
    return checkElementId(id, { existingPage: this.model.existingPage, taken: this.#containers() });
  }

  /** The id of a tab or field group that something is to stand in. */
  container(id: string | undefined): string | undefined {
    if (id === undefined || this.#containers().includes(id)) return id;
    throw notEmulated(
      `The container "${id}", which is no tab or field group of this ${this.owner.toLowerCase()}`,
    );
  }

  /** A field as scripts see it. */
  field(model: FieldModel): Field {
    return new Field(model, this.model.selectSource);
  }

  #containers(): string[] {
    return [...this.model.tabs, ...this.model.groups].map((container) => container.id);
  }

  /** Radio buttons of one set share their id, so only other types take an id for themselves. */
  #takenBy(type: FieldType): string[] {
    return this.model.fields
      .filter((field) => type !== 'RADIO' || field.type !== 'RADIO')
      .map((field) => field.id);
  }
}

/**
 * Moves something in front of something else of its kind.
 * @param option name of the option that names the other one, for the error
 * @throws WRONG_PARAMETER_TYPE when there is no other one of that id
 */
export function moveBefore<Part extends { readonly id: string }>(
  parts: Part[],
  moved: Part,
  nextId: string,
  option: string,
): void {
  const others = parts.filter((each) => each !== moved);
  const at = others.findIndex((each) => each.id === nextId);
  if (at < 0) throw wrongType(`options.${option}`);
  others.splice(at, 0, moved);
  parts.splice(0, parts.length, ...others);
}

/** The refusal of a value of the wrong type. */
export function wrongType(name: string): SuiteScriptError {
  return new SuiteScriptError('WRONG_PARAMETER_TYPE', `Wrong parameter type: ${name}`);
}

function isSelect(field: FieldModel): boolean {
  return field.type === 'SELECT' || field.type === 'MULTISELECT';
}
