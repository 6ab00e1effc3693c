import type { Account } from '../account/account';
import type { FieldValue, FieldValues } from '../store/field_value';
import type { RecordTypeInfo } from '../store/record_type_info';
import type { SystemNote, SystemNoteType } from '../store/system_notes';
import type { Actor } from './actor';
import { defaultValues } from './field_defaults';
import { checkFieldRules } from './field_rules';
import { fromFormText } from './form_values';
import { requirePermission } from './permissions';
import { RecordDraft } from './record_draft';
import { SuiteScriptError } from './suitescript_error';
import type { LoadEvent, UserEventName, UserEvents } from './user_events';

/** How a draft is saved. */
export interface SaveSettings {
  readonly ignoreMandatoryFields?: boolean;
}

/**
 * Creates, reads, changes and deletes records as NetSuite does: permissions, defaults, user events, field
 * rules, optimistic locking, system notes.
 * N/record, the record pages, CSV import and REST all come through here; they differ in the actor's context.
 */
export class RecordOperations {
  constructor(
    private readonly account: Account,
    private readonly userEvents: UserEvents,
  ) {}

  /**
   * Begins a new record with its fields' defaults.
   * @param values starts with these instead of the defaults
   * @throws INVALID_RCRD_TYPE, INSUFFICIENT_PERMISSION
   */
  create(type: string, actor: Actor, values: FieldValues = {}): RecordDraft {
    const info = this.#type(type);
    requirePermission(actor.session, info, 'CREATE');
    const draft = new RecordDraft(
      info,
      'create',
      defaultValues(this.account, info, actor.session),
      undefined,
    );
    for (const [fieldId, value] of Object.entries(values)) draft.set(fieldId, value);
    return draft;
  }

  /**
   * Begins a new record with the values of another; its external id stays behind.
   * @throws RCRD_DSNT_EXIST, INSUFFICIENT_PERMISSION
   */
  copy(type: string, id: number, actor: Actor): RecordDraft {
    const info = this.#type(type);
    requirePermission(actor.session, info, 'CREATE');
    const { externalid: _ownKey, ...values } = this.#read(info, id).values;
    return new RecordDraft(info, 'copy', values, undefined);
  }

  /**
   * Reads a record to look at or change.
   * @throws RCRD_DSNT_EXIST, INSUFFICIENT_PERMISSION
   */
  load(type: string, id: number, actor: Actor): RecordDraft {
    const info = this.#type(type);
    requirePermission(actor.session, info, 'VIEW');
    const stored = this.#read(info, id);
    return new RecordDraft(info, 'edit', stored.values, stored);
  }

  /** Runs the beforeLoad events for a page or a script that shows or reads a draft. */
  beforeLoad(event: LoadEvent): void {
    this.userEvents.beforeLoad(event);
  }

  /**
   * Saves a draft: beforeSubmit, field rules, the write with its system notes, afterSubmit.
   * @returns internal id
   * @throws what a beforeSubmit event threw, or a rule: nothing is written; RCRD_HAS_BEEN_CHANGED when
   *   somebody saved since the draft was
   *   read; what an afterSubmit event threw: the record stays saved
   */
  save(draft: RecordDraft, actor: Actor, settings: SaveSettings = {}): number {
    return this.#submit(draft, actor, draft.stored === undefined ? 'create' : 'edit', settings);
  }

  /**
   * Changes some fields of a record at once, as inline editing does: user events see `xedit` and the changed
   * fields alone.
   * @throws as `save`
   */
  submitFields(
    type: string,
    id: number,
    values: FieldValues,
    actor: Actor,
    settings: SaveSettings = {},
  ): number {
    const info = this.#type(type);
    const stored = this.#read(info, id);
    const draft = new RecordDraft(info, 'edit', stored.values, stored);
    for (const [fieldId, value] of Object.entries(values)) draft.set(fieldId, value);
    return this.#submit(draft, actor, 'xedit', settings);
  }

  /**
   * Deletes a record.
   * @throws INSUFFICIENT_PERMISSION without FULL, what a beforeSubmit event threw,
   *   THIS_RECORD_CANNOT_BE_DELETED_BECAUSE_IT_HAS_DEPENDENT_RECORDS
   */
  remove(type: string, id: number, actor: Actor): void {
    const info = this.#type(type);
    requirePermission(actor.session, info, 'FULL');
    const stored = this.#read(info, id);
    const draft = (): RecordDraft => new RecordDraft(info, 'edit', stored.values, stored);
    const event = { name: 'delete', draft: draft(), before: draft(), actor } as const;
    this.userEvents.beforeSubmit(event);
    this.account.cutOffs.beforeWrite(`delete ${info.id} ${id}`);
    this.account.database.transaction(() => {
      this.account.store.remove(info.id, id);
      this.#note(info, id, actor, [{ type: 'DELETE', field: null, oldValue: null, newValue: null }]);
    });
    this.userEvents.afterSubmit(event);
  }

  /**
   * One row of an import or one call of a web service: text by field id, as CSV import and REST send it.
   * @param values texts as in a form (`T`, a date in the person's format, an internal id); `id` names the
   *   record to change, without it one is
   *   made
   * @returns internal id
   */
  importRow(type: string, values: Readonly<Record<string, string>>, actor: Actor): number {
    const { id, ...texts } = values;
    const draft = id === undefined ? this.create(type, actor) : this.load(type, Number(id), actor);
    for (const [fieldId, text] of Object.entries(texts)) {
      draft.set(fieldId, fromFormText(actor.session.formats, draft.field(fieldId), text));
    }
    return this.save(draft, actor);
  }

  #submit(
    draft: RecordDraft,
    actor: Actor,
    name: UserEventName,
    { ignoreMandatoryFields = false }: SaveSettings,
  ): number {
    const { info, stored } = draft;
    requirePermission(actor.session, info, stored === undefined ? 'CREATE' : 'EDIT');
    const before = stored === undefined ? undefined : new RecordDraft(info, 'edit', stored.values, stored);
    this.userEvents.beforeSubmit({ name, draft, before, actor });
    checkFieldRules(draft, ignoreMandatoryFields, name === 'xedit' ? draft.changed : undefined);
    for (const [fieldId, value] of Object.entries(draft.values())) this.#inspect(info, fieldId, value);
    this.account.cutOffs.beforeWrite(
      stored === undefined ? `create ${info.id}` : `edit ${info.id} ${stored.id}`,
    );
    const id = this.account.database.transaction(() => this.#write(draft, actor, name));
    const saved = this.#read(info, id);
    const after = new RecordDraft(info, 'edit', saved.values, saved, draft.pageValues);
    if (name === 'xedit')
      for (const fieldId of draft.changed) after.set(fieldId, saved.values[fieldId] ?? null);
    this.userEvents.afterSubmit({ name, draft: after, before, actor });
    return id;
  }

  #write(draft: RecordDraft, actor: Actor, name: UserEventName): number {
    const { info, stored } = draft;
    if (stored === undefined) {
      const values = draft.values();
      const id = this.account.store.insert(info.id, values);
      this.#note(info, id, actor, changes({}, values, 'CREATE'));
      return id;
    }
    const locked = info.definition?.enableOptimisticLocking === true && name !== 'xedit';
    const values = Object.fromEntries([...draft.changed].map((fieldId) => [fieldId, draft.get(fieldId)]));
    this.account.store.update(info.id, stored.id, values, locked ? stored.version : undefined);
    this.#note(info, stored.id, actor, changes(stored.values, values));
    return stored.id;
  }

  #note(
    info: RecordTypeInfo,
    id: number,
    { session, context }: Actor,
    notes: readonly Pick<SystemNote, 'field' | 'newValue' | 'oldValue' | 'type'>[],
  ): void {
    if (info.definition?.enableSystemNotes !== true) return;
    const about = {
      recordType: info.id,
      recordId: id,
      date: this.account.clock.iso(),
      user: session.userId,
      role: session.userId > 0 ? session.roleId : null,
      context,
    };
    this.account.store.addSystemNotes(
      notes.map((note) => ({
        ...about,
        ...note,
        oldValue: this.#noted(info, note.field, note.oldValue),
        newValue: this.#noted(info, note.field, note.newValue),
      })),
    );
  }

  /** Notes show choices by their text. */
  #noted(info: RecordTypeInfo, fieldId: string | null, text: string | null): string | null {
    const field = fieldId === null ? undefined : info.fields.get(fieldId);
    if (field?.target === undefined || text === null) return text;
    return this.account.store.displayValue(
      info.id,
      field.id,
      field.type === 'MULTISELECT' ? text.split(',') : text,
    );
  }

  #inspect(info: RecordTypeInfo, fieldId: string, value: FieldValue): void {
    if (typeof value === 'string') this.account.leaks.inspect('record', `${info.id}.${fieldId}`, value);
  }

  #type(type: string): RecordTypeInfo {
    return this.account.store.type(type.toLowerCase());
  }

  #read(info: RecordTypeInfo, id: number) {
    const stored = this.account.store.read(info.id, id);
    if (stored !== undefined) return stored;
    throw new SuiteScriptError('RCRD_DSNT_EXIST', 'That record does not exist.');
  }
}

const noteText = (value: FieldValue | undefined): string | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'T' : 'F';
  const text = Array.isArray(value) ? value.join(',') : String(value);
  return text === '' ? null : text;
};

/** The notes of a save: one for each field whose value is another one now. */
function changes(
  before: FieldValues,
  after: FieldValues,
  first?: SystemNoteType,
): Pick<SystemNote, 'field' | 'newValue' | 'oldValue' | 'type'>[] {
  return Object.keys(after).flatMap((field) => {
    const oldValue = noteText(before[field]);
    const newValue = noteText(after[field]);
    if (oldValue === newValue) return [];
    const type = first ?? (oldValue === null ? 'SET' : newValue === null ? 'UNSET' : 'CHANGE');
    return [{ type, field, oldValue, newValue }];
  });
}
