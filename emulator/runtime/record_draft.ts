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

  /**
   * @param info the record type
   * @param values what the draft begins with
   * @param stored the record as it was read; undefined for a new one
   */
  constructor(
    readonly info: RecordTypeInfo,
    readonly kind: DraftKind,
    values: FieldValues,
    readonly stored: StoredRecord | undefined,
  ) {
    this.#values = new Map(Object.entries(values));
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

  /** Ids of fields that were set since the draft was made. */
  get changed(): ReadonlySet<string> {
    return this.#changed;
  }

  /** Every value the draft holds now. */
  values(): FieldValues {
    return Object.fromEntries(this.#values);
  }
}
