import { UNKNOWN_FIELD } from '../assumptions';
import type { FieldValue, FieldValues, StoredRecord } from '../store/field_value';
import type { FieldInfo, RecordTypeInfo } from '../store/record_type_info';
import { SuiteScriptError } from './suitescript_error';

/** How a draft came to be. */
export type DraftKind = 'create' | 'copy' | 'edit';

/**
 * A record while it is worked on: what it was, and what changed. `N/record`, the pages and imports all work
 * on drafts and hand them to
 * `RecordOperations.save`.
 */
export class RecordDraft {
  readonly #values: Map<string, FieldValue>;
  readonly #changed = new Set<string>();
  readonly #pageValues: Map<string, string>;

  /**
   * @param info the record type
   * @param values what the draft begins with
   * @param stored the record as it was read; undefined for a new one
   * @param pageValues what came with the record from its page (assumption PAGE_FIELD_PREFIX), as posted
   */
  constructor(
    readonly info: RecordTypeInfo,
    readonly kind: DraftKind,
    values: FieldValues,
    readonly stored: StoredRecord | undefined,
    pageValues: Readonly<Record<string, string>> = {},
  ) {
    this.#values = new Map(Object.entries(values));
    this.#pageValues = new Map(Object.entries(pageValues));
  }

  /** Record type id, `customrecord_x`. */
  get type(): string {
    return this.info.id;
  }

  /** Internal id; undefined until a new record is saved. */
  get id(): number | undefined {
    return this.stored?.id;
  }

  /** @throws SSS_INVALID_FIELD_ID (an assumption) */
  field(fieldId: string): FieldInfo {
    const field = this.info.fields.get(fieldId.toLowerCase());
    if (field !== undefined) return field;
    throw new SuiteScriptError(UNKNOWN_FIELD.value, `The record type ${this.type} has no field ${fieldId}.`);
  }

  get(fieldId: string): FieldValue {
    return this.#values.get(this.field(fieldId).id) ?? null;
  }

  /** @param value as stored, see field_value.ts */
  set(fieldId: string, value: FieldValue): void {
    const { id } = this.field(fieldId);
    this.#values.set(id, value);
    this.#changed.add(id);
  }

  /** What was entered in fields that scripts added to the record's page: nothing of it is saved. */
  get pageValues(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#pageValues);
  }

  /** Takes what was entered in a field that a script added to the record's page. */
  setPageValue(fieldId: string, text: string): void {
    this.#pageValues.set(fieldId, text);
  }

  /** Ids of fields that were set since the draft was made. */
  get changed(): ReadonlySet<string> {
    return this.#changed;
  }

  /** Every value the draft holds now. */
  values(): FieldValues {
    return Object.fromEntries(this.#values);
  }
}
