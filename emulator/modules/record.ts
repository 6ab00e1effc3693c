import { scriptActor } from '../runtime/actor';
import { Arguments } from '../runtime/arguments';
import type { Execution, ModuleFactory } from '../runtime/execution';
import { fromScript } from '../runtime/field_values';
import type { RecordDraft } from '../runtime/record_draft';
import { ScriptRecord } from '../runtime/script_record';
import { notEmulated, SuiteScriptError } from '../runtime/suitescript_error';
import type { FieldValue } from '../store/field_value';
import type { Names } from './members';

/** `record.Type` (section_4273205732), of the standard records the emulator has. */
const Type = Object.freeze({
  ACCOUNT: 'account',
  EMPLOYEE: 'employee',
  ROLE: 'role',
  SUBSIDIARY: 'subsidiary',
});

/**
 * Usage units by kind of record (section_N3351480): custom records, and every other that is no transaction.
 */
const UNITS = { read: { custom: 2, other: 5 }, write: { custom: 4, other: 10 } };

class Records {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  create(options: unknown): ScriptRecord {
    const checked = Arguments.of('record.create', options, ['type', 'isDynamic', 'defaultValues'], ['type']);
    const type = typeOf(checked);
    this.#spend(type, 'read');
    const draft = this.#operations.create(type, this.#actor);
    for (const [fieldId, value] of Object.entries(checked.optional<object>('defaultValues') ?? {})) {
      draft.set(fieldId, fromScript(draft.field(fieldId), value));
    }
    return this.#shown('create', draft, checked);
  }

  load(options: unknown): ScriptRecord {
    const checked = Arguments.of(
      'record.load',
      options,
      ['type', 'id', 'isDynamic', 'defaultValues'],
      ['type', 'id'],
    );
    const type = typeOf(checked);
    if (checked.optional('defaultValues') !== undefined)
      throw notEmulated('Option "defaultValues" of record.load');
    const id = idOf(checked);
    this.#spend(type, 'read');
    return this.#shown('edit', this.#operations.load(type, id, this.#actor), checked);
  }

  copy(options: unknown): ScriptRecord {
    const checked = Arguments.of('record.copy', options, ['type', 'id', 'isDynamic'], ['type', 'id']);
    const type = typeOf(checked);
    const id = idOf(checked);
    this.#spend(type, 'read');
    return this.#shown('copy', this.#operations.copy(type, id, this.#actor), checked);
  }

  delete(options: unknown): number {
    const checked = Arguments.of('record.delete', options, ['type', 'id'], ['type', 'id']);
    const type = typeOf(checked);
    const id = idOf(checked);
    this.#spend(type, 'write');
    this.#operations.remove(type, id, this.#actor);
    return id;
  }

  submitFields(options: unknown): number {
    const checked = Arguments.of(
      'record.submitFields',
      options,
      ['type', 'id', 'values', 'options'],
      ['type', 'id', 'values'],
    );
    const type = typeOf(checked);
    const id = idOf(checked);
    const flags = Arguments.of('record.submitFields: options', checked.optional('options') ?? {}, [
      'enablesourcing',
      'enableSourcing',
      'ignoreMandatoryFields',
    ]);
    const info = this.#execution.account.store.type(type);
    const values: Record<string, FieldValue> = {};
    for (const [fieldId, value] of Object.entries(checked.required<object>('values'))) {
      const field = info.fields.get(fieldId);
      if (field === undefined)
        throw new SuiteScriptError(
          'SSS_INVALID_FIELD_ID',
          `The record type ${type} has no field ${fieldId}.`,
        );
      // Inline editing takes checkboxes as T and F too, as the page's samples do (section_4267283788).
      values[fieldId] = fromScript(
        field,
        field.type === 'CHECKBOX' && (value === 'T' || value === 'F') ? value === 'T' : value,
      );
    }
    this.#spend(type, 'read');
    return this.#operations.submitFields(type, id, values, this.#actor, {
      ignoreMandatoryFields: flags.flag('ignoreMandatoryFields'),
    });
  }

  get #operations() {
    return this.#execution.account.records;
  }

  get #actor() {
    return scriptActor(this.#execution);
  }

  #spend(type: string, kind: keyof typeof UNITS): void {
    const isCustom = this.#execution.account.store.type(type).kind === 'custom';
    this.#execution.meter.spend(UNITS[kind][isCustom ? 'custom' : 'other']);
  }

  #shown(name: 'copy' | 'create' | 'edit', draft: RecordDraft, checked: Arguments): ScriptRecord {
    this.#operations.beforeLoad({ name, draft, actor: this.#actor });
    return new ScriptRecord(this.#execution.account, draft, {
      formats: this.#execution.session.formats,
      language: this.#execution.session.language,
      isDynamic: checked.flag('isDynamic'),
      save: (settings) => {
        this.#spend(draft.type, 'write');
        return this.#operations.save(draft, this.#actor, settings);
      },
    });
  }
}

const typeOf = (checked: Arguments): string => checked.string('type').toLowerCase();

function idOf(checked: Arguments): number {
  const id = Number(checked.required('id'));
  if (!Number.isSafeInteger(id))
    throw new SuiteScriptError('SSS_INVALID_INTERNAL_ID', 'Invalid internal id.');
  return id;
}

/**
 * N/record (section_4267255811): create, load, copy, delete and submitFields of custom records and of the
 * standard records here.
 */
export const create: ModuleFactory = (execution) => {
  const records = new Records(execution);
  return {
    create: (options: unknown) => records.create(options),
    load: (options: unknown) => records.load(options),
    copy: (options: unknown) => records.copy(options),
    delete: (options: unknown) => records.delete(options),
    submitFields: (options: unknown) => records.submitFields(options),
    Type,
  } satisfies Names<typeof import('N/record')>;
};
