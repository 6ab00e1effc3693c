import { MULTISELECT_COLUMN, TEXT_FIELD_LENGTHS } from '../assumptions';
import { SuiteScriptError } from '../runtime/suitescript_error';
import type { SqlValue } from './database';
import type { FieldValue } from './field_value';
import type { FieldInfo } from './record_type_info';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const TIME_OF_DAY = /^\d{2}:\d{2}$/;
const INTERNAL_ID = /^-?\d+$/;

/**
 * A field's value as its column keeps it. An empty string is no value, as in Oracle's database.
 * @throws INVALID_FLD_VALUE when the value has not the shape that `field_value.ts` gives its type
 * @throws EXCEEDED_MAX_FIELD_LENGTH when a text is too long
 */
export function toColumn(field: FieldInfo, value: FieldValue): SqlValue {
  if (value === null || value === '') return null;
  switch (field.type) {
    case 'CHECKBOX':
      return typeof value === 'boolean' ? (value ? 'T' : 'F') : refuse(field);
    case 'INTEGER':
      return typeof value === 'number' && Number.isInteger(value) ? value : refuse(field);
    case 'FLOAT':
    case 'CURRENCY':
    case 'PERCENT':
      return typeof value === 'number' && Number.isFinite(value) ? value : refuse(field);
    case 'SELECT':
    case 'DOCUMENT':
    case 'IMAGE':
      return typeof value === 'string' && INTERNAL_ID.test(value) ? Number(value) : refuse(field);
    case 'MULTISELECT':
      return choicesOf(field, value).join(MULTISELECT_COLUMN.value) || null;
    case 'DATE':
      return matching(field, value, DAY);
    case 'DATETIMETZ':
      return matching(field, value, INSTANT);
    case 'TIMEOFDAY':
      return matching(field, value, TIME_OF_DAY);
    default:
      return text(field, value);
  }
}

/** The value of a column in the shape of its field's type. */
export function fromColumn(field: FieldInfo, value: SqlValue): FieldValue {
  if (field.type === 'MULTISELECT')
    return value === null ? [] : String(value).split(MULTISELECT_COLUMN.value);
  if (field.type === 'CHECKBOX') return value === 'T';
  if (value === null) return null;
  if (field.type === 'SELECT' || field.type === 'DOCUMENT' || field.type === 'IMAGE') return String(value);
  return value;
}

/** The internal ids of a MULTISELECT's value, each once, in the order given. */
export function choicesOf(field: FieldInfo, value: FieldValue): number[] {
  if (value === null) return [];
  if (!Array.isArray(value) || !value.every((id) => INTERNAL_ID.test(id))) return refuse(field);
  return [...new Set(value.map(Number))];
}

function matching(field: FieldInfo, value: FieldValue, form: RegExp): string {
  return typeof value === 'string' && form.test(value) ? value : refuse(field);
}

function text(field: FieldInfo, value: FieldValue): string {
  if (typeof value !== 'string') return refuse(field);
  const most = field.definition?.maxLength ?? TEXT_FIELD_LENGTHS.value[field.type];
  if (most !== undefined && value.length > most) {
    throw new SuiteScriptError(
      'EXCEEDED_MAX_FIELD_LENGTH',
      `The field ${field.id} contained more than the maximum number ( ${most} ) of characters allowed.`,
    );
  }
  return value;
}

/** The refusal names the field and never the value, which may be something that must not be written down. */
function refuse(field: FieldInfo): never {
  throw new SuiteScriptError(
    'INVALID_FLD_VALUE',
    `You have entered an Invalid Field Value for the following field: ${field.id}`,
  );
}
