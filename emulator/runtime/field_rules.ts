import type { RecordDraft } from './record_draft';
import { SuiteScriptError } from './suitescript_error';

/**
 * Characters a field type holds where the XML sets no `maxlength` (SDFxml_2670115109).
 */
const LONGEST: Readonly<Record<string, number>> = {
  TEXT: 300,
  EMAIL: 254,
  PHONE: 32,
  PASSWORD: 40,
  URL: 999,
  TEXTAREA: 4_000,
  RICHTEXT: 100_000,
  CLOBTEXT: 1_000_000,
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * The rules of a record type's fields, checked on what is about to be written. No message repeats a value.
 *
 * @param only fields to look at; every field when left out
 * @param ignoreMandatory `Record.save({ ignoreMandatoryFields: true })`
 * @throws USER_ERROR for mandatory fields; FIELD_CONTAINED_MORE_THAN_MAXIMUM_CHARACTERS_ALLOWED for text that
 *   is too long;
 *   VALUE_1_OUTSIDE_OF_VALID_MINMAX_RANGE_FOR_FIELD_2
 */
export function checkFieldRules(
  draft: RecordDraft,
  ignoreMandatory: boolean,
  only?: ReadonlySet<string>,
): void {
  const fields = [...draft.info.fields.values()].filter(
    ({ id, stored }) => stored && (only?.has(id) ?? true),
  );
  const missing = fields.filter((field) => isMandatory(draft, field.id) && isEmpty(draft.get(field.id)));
  if (missing.length > 0 && !ignoreMandatory) {
    throw new SuiteScriptError(
      'USER_ERROR',
      `Please enter value(s) for: ${missing.map(({ label }) => label).join(', ')}`,
    );
  }
  for (const field of fields) {
    const value = draft.get(field.id);
    const longest = field.definition?.maxLength ?? LONGEST[field.type];
    if (typeof value === 'string' && longest !== undefined && value.length > longest) {
      throw new SuiteScriptError(
        'FIELD_CONTAINED_MORE_THAN_MAXIMUM_CHARACTERS_ALLOWED',
        `The field ${field.id} contained more than the maximum number ( ${longest} ) of characters allowed.`,
      );
    }
    const { minValue, maxValue } = field.definition ?? {};
    if (typeof value === 'number' && (value < (minValue ?? value) || value > (maxValue ?? value))) {
      throw new SuiteScriptError(
        'VALUE_1_OUTSIDE_OF_VALID_MINMAX_RANGE_FOR_FIELD_2',
        `The value is outside of the valid min/max range for field: ${field.label}`,
      );
    }
  }
}

/** A custom record that includes its name must have one. */
function isMandatory(draft: RecordDraft, fieldId: string): boolean {
  const field = draft.field(fieldId);
  return field.definition?.isMandatory ?? (draft.info.kind === 'custom' && fieldId === 'name');
}
