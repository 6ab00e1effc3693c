import type { FieldType, RecordField, RecordType } from '../project/model';

/** One field of a record type, as the store and SuiteQL see it. */
export interface FieldInfo {
  readonly id: string;
  readonly label: string;
  readonly type: FieldType;
  /**
   * SELECT and MULTISELECT: id of the record type pointed at (`employee`, `customlist_x`); undefined for a standard record type that
   * the emulator does not have, whose ids are kept unchecked.
   */
  readonly target?: string;
  /** False for fields that show something and keep nothing (`storevalue` F, INLINEHTML, HELP). */
  readonly stored: boolean;
  /** The XML's definition; undefined for body fields and built-in types. */
  readonly definition?: RecordField;
}

/** One record type: of the project, a list of it, or built in. */
export interface RecordTypeInfo {
  /** `customrecord_x`, `customlist_x`, `employee` */
  readonly id: string;
  readonly label: string;
  readonly kind: 'custom' | 'list' | 'builtin';
  readonly fields: ReadonlyMap<string, FieldInfo>;
  /** The field whose text stands for the record wherever another one points at it; undefined = its internal id does. */
  readonly nameField: string | undefined;
  /** The XML's definition, of a custom record type. */
  readonly definition?: RecordType;
}

/**
 * Whether an id that the account does not have may be a record type of NetSuite's own, which the emulator lacks. The ids of a project's
 * own types are known to be missing; `customer` is none of them.
 */
export const mayBeStandardType = (id: string): boolean => !/^custom(?:list|record|transaction)[_\d]/.test(id);

/** Makes a field of the emulator's own, outside any XML. */
export function bodyField(id: string, label: string, type: FieldType, target?: string): FieldInfo {
  return { id, label, type, stored: true, ...(target === undefined ? {} : { target }) };
}

/** Fields by their ids, in order. */
export function byId(fields: readonly FieldInfo[]): ReadonlyMap<string, FieldInfo> {
  return new Map(fields.map((field) => [field.id, field]));
}
