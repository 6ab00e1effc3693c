import * as error from 'N/error';
import type * as record from 'N/record';
import * as runtime from 'N/runtime';
import type { EntryPoints } from 'N/types';
import { type Finding, refusal, refuses } from '../../domain/finding';
import type { Bank, BankConnection, Change, Credential, Draft, SecretReference } from '../../domain/records';
import type { RecordKind } from '../../domain/vocabulary';
import { capitalised } from '../../texts/text_table';
import { sayFinding } from '../language/translations';
import type { Flat } from '../records/flat_record';
import { bankOf, complete, connectionOf, credentialOf, secretReferenceOf } from '../records/record_shapes';
import { flatOfRecord } from '../records/record_values';
import {
  BANK,
  CONNECTION,
  CREDENTIAL,
  EXTERNAL_ID,
  type FieldSchema,
  type RecordSchema,
  SECRET,
} from '../schema';

/** Everything that the user events of one record type have in common with those of another. */
export interface RecordKindOf<T, Schema extends RecordSchema> {
  readonly kind: RecordKind;
  readonly schema: Schema;
  /** From the fields to the record of the domain. */
  readonly shape: (flat: Flat<Schema>) => Draft<T>;
}

export const BANKS: RecordKindOf<Bank, typeof BANK> = { kind: 'bank', schema: BANK, shape: bankOf };
export const CREDENTIALS: RecordKindOf<Credential, typeof CREDENTIAL> = {
  kind: 'credential',
  schema: CREDENTIAL,
  shape: credentialOf,
};
export const SECRETS: RecordKindOf<SecretReference, typeof SECRET> = {
  kind: 'secret',
  schema: SECRET,
  shape: secretReferenceOf,
};
export const CONNECTIONS: RecordKindOf<BankConnection, typeof CONNECTION> = {
  kind: 'connection',
  schema: CONNECTION,
  shape: connectionOf,
};

/** What beforeSubmit and afterSubmit are handed. */
export type SubmitContext =
  | EntryPoints.UserEvent.beforeSubmitContext
  | EntryPoints.UserEvent.afterSubmitContext;

/**
 * Contexts in which a script of ours, or one that knows what it does, is at work. Everything else is a person or what a
 * person set off: the form, an inline edit, a CSV import, a REST or SOAP call.
 */
const SCRIPT_CONTEXTS: ReadonlySet<string> = new Set(['SUITELET', 'SCHEDULED', 'MAPREDUCE', 'RESTLET']);

/** Whether a script is at work and not a person. User events set off no user events (section_1512409310). */
export function isScriptContext(): boolean {
  return SCRIPT_CONTEXTS.has(String(runtime.executionContext));
}

/** The record before and after the save. An inline edit hands over the changed fields only: the old ones are put in. */
export function flatsOf<T, Schema extends RecordSchema>(
  { schema }: RecordKindOf<T, Schema>,
  { newRecord, oldRecord }: SubmitContext,
): { readonly before: Flat<Schema> | null; readonly after: Flat<Schema> } {
  const before = oldRecord === null ? null : flatOfRecord(schema, oldRecord, null);
  return { before, after: flatOfRecord(schema, newRecord, oldRecord) };
}

/** The same in the words of the domain. */
export function changeOf<T extends object, Schema extends RecordSchema>(
  kind: RecordKindOf<T, Schema>,
  context: SubmitContext,
): Change<T> {
  const { before, after } = flatsOf(kind, context);
  const previous = before === null ? null : (complete<T>(kind.kind, kind.shape(before)) ?? null);
  return { draft: kind.shape(after), previous };
}

/**
 * Whether a script writes down what it found out and nothing else. The rules are not asked then: a record that has
 * become wrong since (a bank profile was corrected, a bank retired) must still be able to say so.
 *
 * Single fields (XEDIT) are told by their names. A whole record (EDIT), which is what a script saves to have optimistic
 * locking, is compared with what was saved before.
 */
export function isStatusOnly(schema: RecordSchema, context: SubmitContext): boolean {
  const { type, UserEventType, newRecord, oldRecord } = context;
  if (!isScriptContext()) return false;
  const fields = Object.values<FieldSchema>(schema.fields);
  const body = schema.named ? ['name', 'isinactive', EXTERNAL_ID] : ['isinactive', EXTERNAL_ID];
  if (type === UserEventType.XEDIT) {
    const status = new Set(fields.filter(isStatus).map(({ id }) => id));
    const isOther = (fieldId: string): boolean => fieldId.startsWith('custrecord') || body.includes(fieldId);
    return newRecord.getFields().every((fieldId) => status.has(fieldId) || !isOther(fieldId));
  }
  if (type !== UserEventType.EDIT || oldRecord === null) return false;
  const others = fields.filter((field) => !isStatus(field)).map(({ id }) => id);
  return [...body, ...others].every(
    (fieldId) => comparable(newRecord.getValue({ fieldId })) === comparable(oldRecord.getValue({ fieldId })),
  );
}

function isStatus({ internal, status }: FieldSchema): boolean {
  return internal === true || status === true;
}

/** A checkbox can be a boolean or its letter, an empty field an empty text or `null`. */
function comparable(value: record.FieldValue | undefined): string {
  if (value === null || value === undefined) return '""';
  if (typeof value === 'boolean') return value ? '"T"' : '"F"';
  return JSON.stringify(typeof value === 'number' ? String(value) : value);
}

/**
 * Texts that only scripts write, as far as this save brings them along: they pass the plaintext guard like any other, also
 * when the rules are not asked.
 *
 * @returns by the name the code has for the field
 */
export function internalTexts(
  schema: RecordSchema,
  { newRecord }: Pick<SubmitContext, 'newRecord'>,
): Readonly<Record<string, string>> {
  const sent = new Set(newRecord.getFields());
  return Object.fromEntries(
    Object.entries<FieldSchema>(schema.fields).flatMap(([name, { id, kind, internal, form }]) => {
      const isText = kind === 'text' || kind === 'instant' || kind === 'dayText';
      if (internal !== true || !isText || !sent.has(id)) return [];
      const value = newRecord.getValue({ fieldId: id });
      return typeof value !== 'string' || form?.test(value) === true ? [] : [[name, value]];
    }),
  );
}

/** The text in which an import keeps its own key: the one text field that every record has. */
export function externalIdOf({ newRecord }: Pick<SubmitContext, 'newRecord'>): string | null {
  const value = newRecord.getValue({ fieldId: EXTERNAL_ID });
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * Puts back what only scripts write. Forms show these fields locked; an import or a REST call could still bring them along.
 */
export function keepInternals(schema: RecordSchema, { newRecord, oldRecord }: SubmitContext): void {
  if (isScriptContext()) return;
  const sent = new Set(newRecord.getFields());
  for (const { id, internal } of Object.values<FieldSchema>(schema.fields)) {
    if (internal !== true || !sent.has(id)) continue;
    const value = oldRecord?.getValue({ fieldId: id }) ?? '';
    if (newRecord.getValue({ fieldId: id }) !== value) newRecord.setValue({ fieldId: id, value });
  }
}

/** The field of a record type that a finding is about: `secretId`, or `scope.test` for what a bank has once an environment. */
function fieldIdOf({ fields, named }: RecordSchema, about: string | null): string | null {
  if (about === null || about === 'name') return about !== null && named ? about : null;
  const [setting = '', environment] = about.split('.');
  const name = environment === undefined ? setting : `${environment}${capitalised(setting)}`;
  return fields[name]?.id ?? null;
}

/**
 * The finding in the user's language, with the label that its field has on the form: a record has several fields of a kind,
 * and an import many columns. No units (section_4273153320).
 */
function toldOfField(item: Finding, schema: RecordSchema, { newRecord }: SubmitContext): Finding {
  const told = sayFinding(item);
  const fieldId = fieldIdOf(schema, item.field);
  // The typings know no null, which is the answer for a field that the record has not got.
  const field = fieldId === null ? null : (newRecord.getField({ fieldId }) as record.Field | null);
  return field?.label ? { ...told, message: `${field.label}: ${told.message}` } : told;
}

/**
 * Refuses the save when a finding is an error: NetSuite then shows message and remedy, in the user's language, to the
 * person, the import or the web service.
 *
 * @throws SuiteScriptError whose name is the first finding's code
 */
export function refuse(findings: readonly Finding[], schema: RecordSchema, context: SubmitContext): void {
  const errors = findings.filter((item) => refuses([item]));
  const refused = refusal(errors.map((item) => toldOfField(item, schema, context)));
  if (refused !== null) throw error.create({ name: refused.code, message: refused.text, notifyOff: true });
}
