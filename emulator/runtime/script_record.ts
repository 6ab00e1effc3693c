import type * as record from 'N/record';
import type { Account } from '../account/account';
import type { UserFormats } from '../account/user_formats';
import { EMPTY_FIELD, PAGE_FIELD_PREFIX, READ_ONLY_RECORD } from '../assumptions';
import type { Members } from '../modules/members';
import type { FieldInfo } from '../store/record_type_info';
import { Arguments } from './arguments';
import { fromScript, type ScriptValue, toScript } from './field_values';
import { fromFormText, toFormText } from './form_values';
import type { RecordDraft } from './record_draft';
import { notEmulated, SuiteScriptError } from './suitescript_error';

/** Options of `Record.save`. */
export interface SaveOptions {
  readonly ignoreMandatoryFields: boolean;
}

/** What a script may do with a record it was given. */
export interface ScriptRecordOptions {
  readonly isDynamic?: boolean;
  /** oldRecord, and newRecord in afterSubmit. */
  readonly isReadOnly?: boolean;
  /** An xedit event sees the submitted fields and no others (section_4407992070). */
  readonly onlyChanged?: boolean;
  /** Missing for the records of user events, which NetSuite saves. */
  readonly save?: (options: SaveOptions) => number;
  /** How `getText` and `setText` write dates and numbers; as the company does when left out. */
  readonly formats?: UserFormats;
  /** Whose language labels are told in (section_156951732735); the project's own when left out. */
  readonly language?: string;
}

/** What a body field tells about itself (record.Field). */
class ScriptField {
  readonly #field: FieldInfo;

  constructor(field: FieldInfo) {
    this.#field = field;
  }

  get id(): string {
    return this.#field.id;
  }

  get label(): string {
    return this.#field.label;
  }

  /** As NetSuite names it: lower case. */
  get type(): string {
    return this.#field.type.toLowerCase();
  }

  get isMandatory(): boolean {
    return this.#field.definition?.isMandatory ?? false;
  }
}

type RecordMembers = Members<
  record.Record,
  'getFields' | 'getText' | 'getValue' | 'id' | 'isDynamic' | 'save' | 'setText' | 'setValue' | 'toJSON'
>;

/**
 * record.Record (section_4205869719) as scripts see it, over a draft. Sublists, subrecords and macros are not
 * emulated; custom records have
 * none of their own.
 */
export class ScriptRecord implements RecordMembers {
  readonly #account: Account;
  readonly #draft: RecordDraft;
  readonly #options: ScriptRecordOptions;
  /** Fields by how they were set last; standard mode does not translate between the two before a save. */
  readonly #setBy = new Map<string, 'text' | 'value'>();

  constructor(account: Account, draft: RecordDraft, options: ScriptRecordOptions = {}) {
    this.#account = account;
    this.#draft = draft;
    this.#options = options;
  }

  get #formats(): UserFormats {
    return this.#options.formats ?? this.#account.company.formats;
  }

  /** Internal id; null for a record that was not saved yet. */
  get id(): number {
    // The typings know no null, which is what a new record has.
    return (this.#draft.id ?? null) as number;
  }

  get type(): string {
    return this.#draft.type;
  }

  get isDynamic(): boolean {
    return this.#options.isDynamic ?? false;
  }

  /**
   * The value in the field type's JavaScript type; text for a field that a script added to the record's page.
   * @throws SSS_INVALID_API_USAGE in standard mode after setText
   */
  getValue(given: unknown): ScriptValue {
    const options = optionsOf(given);
    const fieldId = Arguments.of('Record.getValue', options, ['fieldId'], ['fieldId'])
      .string('fieldId')
      .toLowerCase();
    if (fieldId.startsWith(PAGE_FIELD_PREFIX.value)) {
      return this.#draft.pageValues[fieldId] ?? EMPTY_FIELD.value;
    }
    const field = this.#field('Record.getValue', options, ['fieldId']);
    if (this.#setBy.get(field.id) === 'text' && !this.isDynamic) throw invalidUsage('getValue', 'setText');
    if (!this.#isVisible(field)) return EMPTY_FIELD.value;
    return toScript(field, this.#draft.get(field.id));
  }

  /** section_4273155868; @throws INVALID_FLD_VALUE */
  setValue(given: unknown, second?: unknown): never {
    const options = optionsOf(given, { value: second });
    const field = this.#field('Record.setValue', options, ['fieldId', 'value', 'ignoreFieldChange']);
    const { value } = options as { value?: unknown };
    if (value === undefined) {
      throw new SuiteScriptError(
        'SSS_MISSING_REQD_ARGUMENT',
        'Record.setValue: Missing a required argument: value',
      );
    }
    this.#write(field, fromScript(field, value), 'value');
    return this as never;
  }

  /** The text a person reads. @throws SSS_INVALID_API_USAGE in standard mode after setValue */
  getText(given: unknown): string | string[] {
    const field = this.#field('Record.getText', optionsOf(given), ['fieldId']);
    if (this.#setBy.get(field.id) === 'value' && !this.isDynamic) throw invalidUsage('getText', 'setValue');
    if (!this.#isVisible(field)) return '';
    const value = this.#draft.get(field.id);
    if (field.type === 'MULTISELECT') {
      const ids = Array.isArray(value) ? value : [];
      return ids.map((id) => this.#account.store.displayValue(this.type, field.id, [id]));
    }
    if (field.type === 'SELECT') return this.#account.store.displayValue(this.type, field.id, value);
    return toFormText(this.#formats, field, value);
  }

  /** section_4273157034; for a SELECT, the text of one of its choices */
  setText(given: unknown, second?: unknown): never {
    const options = optionsOf(given, { text: second });
    const field = this.#field('Record.setText', options, ['fieldId', 'text', 'ignoreFieldChange']);
    const text: unknown = (options as { text?: unknown }).text;
    if (typeof text !== 'string')
      throw notEmulated(`Record.setText of ${field.id} with anything but one text`);
    const value =
      field.type === 'SELECT' && text !== ''
        ? this.#idOfText(field, text)
        : fromFormText(this.#formats, field, text);
    this.#write(field, value, 'text');
    return this as never;
  }

  /**
   * A field's label, type and whether it is mandatory; null when the record has no such
   * field.
   */
  getField(given: unknown): ScriptField | null {
    const fieldId = Arguments.of('Record.getField', optionsOf(given), ['fieldId'], ['fieldId']).string(
      'fieldId',
    );
    const { language } = this.#options;
    const { info } = this.#draft;
    const told = language === undefined ? info : this.#account.languages.type(language, info);
    const field = told.fields.get(fieldId);
    return field === undefined ? null : new ScriptField(field);
  }

  /** Ids of the fields the record has for this script: in an xedit event those that were submitted. */
  getFields(): string[] {
    const fields = [...this.#draft.info.fields.values()];
    return fields.filter((field) => this.#isVisible(field)).map(({ id }) => id);
  }

  /** What a script or the Execution Log shows of the record: its fields as text, without passwords. */
  toJSON(): record.RecordToJSONReturnValue {
    const fields = [...this.#draft.info.fields.values()].filter(
      (field) => field.stored && field.type !== 'PASSWORD' && this.#isVisible(field),
    );
    const text = (field: FieldInfo): string => toFormText(this.#formats, field, this.#draft.get(field.id));
    return {
      id: String(this.id ?? ''),
      type: this.type,
      isDynamic: this.isDynamic,
      fields: Object.fromEntries(fields.map((field) => [field.id, text(field)])),
      sublists: {},
    };
  }

  /** section_4267286323: 4 units for a custom record, 10 for others. */
  save(options: unknown = {}): number {
    const checked = Arguments.of('Record.save', options, ['enableSourcing', 'ignoreMandatoryFields']);
    checked.flag('enableSourcing');
    if (this.#options.save === undefined)
      throw readOnly('The record of a user event is saved by NetSuite, not by the event');
    return this.#options.save({ ignoreMandatoryFields: checked.flag('ignoreMandatoryFields') });
  }

  #field(call: string, options: unknown, known: readonly string[]): FieldInfo {
    return this.#draft.field(Arguments.of(call, options, known, ['fieldId']).string('fieldId'));
  }

  #isVisible(field: FieldInfo): boolean {
    return this.#options.onlyChanged !== true || this.#draft.changed.has(field.id);
  }

  #write(field: FieldInfo, value: ReturnType<typeof fromScript>, by: 'text' | 'value'): void {
    if (this.#options.isReadOnly === true) throw readOnly('This record is read-only: load it to change it');
    this.#draft.set(field.id, value);
    this.#setBy.set(field.id, by);
  }

  #idOfText(field: FieldInfo, text: string): string {
    const { target } = field;
    const nameField = target === undefined ? undefined : this.#account.store.type(target).nameField;
    if (target === undefined || nameField === undefined) throw notEmulated(`Record.setText of ${field.id}`);
    const [found] = this.#account.store.list(target, {
      limit: 1,
      offset: 0,
      filter: { [nameField]: text },
    }).records;
    if (found !== undefined) return String(found.id);
    throw new SuiteScriptError(
      'INVALID_FLD_VALUE',
      `You have entered an Invalid Field Value for the following field: ${field.id}. No choice has this text.`,
    );
  }
}

/**
 * The options of a method that takes them in one object or one after the other, as the typings know both:
 * `setValue('name', 'Emma')`.
 */
function optionsOf(given: unknown, second: Readonly<Record<string, unknown>> = {}): unknown {
  return typeof given === 'string' ? { fieldId: given, ...second } : given;
}

function invalidUsage(getter: string, setter: string): SuiteScriptError {
  return new SuiteScriptError(
    'SSS_INVALID_API_USAGE',
    `Invalid API usage. You must use ${getter} with the value set by its own setter, not after ${setter}.`,
  );
}

function readOnly(message: string): SuiteScriptError {
  return new SuiteScriptError(READ_ONLY_RECORD.value, `${message}.`);
}
