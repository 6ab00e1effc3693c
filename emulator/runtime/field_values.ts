import { EMPTY_FIELD } from '../assumptions';
import type { FieldType } from '../project/model';
import type { FieldValue } from '../store/field_value';
import type { FieldInfo } from '../store/record_type_info';
import { dateOfDay, dayOfDate } from './realm/server_time';
import { notEmulated, SuiteScriptError } from './suitescript_error';

/** What `Record.getValue` gives and `Record.setValue` takes. */
export type ScriptValue = boolean | number | string | Date | string[];

const NUMBERS: readonly FieldType[] = ['INTEGER', 'FLOAT', 'CURRENCY', 'PERCENT'];

function wrongValue(field: FieldInfo, expected: string): SuiteScriptError {
  return new SuiteScriptError(
    'INVALID_FLD_VALUE',
    `You have entered an Invalid Field Value for the following field: ${field.id}. A ${field.type} field takes ${expected}.`,
  );
}

const isValidDate = (value: unknown): value is Date =>
  value instanceof Date && !Number.isNaN(value.getTime());

/**
 * What a script handed to `setValue`, as it is stored (section_4273155868: the type must fit the field's).
 * @throws INVALID_FLD_VALUE; the value is never repeated
 */
export function fromScript(field: FieldInfo, value: unknown): FieldValue {
  if (value === null || value === undefined || value === '') return field.type === 'CHECKBOX' ? false : null;
  switch (field.type) {
    case 'CHECKBOX':
      if (typeof value !== 'boolean') throw wrongValue(field, 'a boolean');
      return value;
    case 'INTEGER':
      if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw wrongValue(field, 'a whole number');
      return value;
    case 'FLOAT':
    case 'CURRENCY':
    case 'PERCENT':
      if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongValue(field, 'a number');
      return value;
    case 'SELECT':
      return internalId(field, value);
    case 'MULTISELECT':
      if (!Array.isArray(value)) throw wrongValue(field, 'an array of internal ids');
      return value.map((id) => internalId(field, id));
    case 'DATE':
      if (!isValidDate(value)) throw wrongValue(field, 'a Date');
      return dayOfDate(value);
    case 'DATETIMETZ':
      if (!isValidDate(value)) throw wrongValue(field, 'a Date');
      return value.toISOString();
    case 'TIMEOFDAY':
    case 'IMAGE':
    case 'DOCUMENT':
      throw notEmulated(`A ${field.type} field of N/record`);
    default:
      if (typeof value !== 'string') throw wrongValue(field, 'a string');
      return value;
  }
}

function internalId(field: FieldInfo, value: unknown): string {
  const id = String(value);
  if ((typeof value !== 'string' && typeof value !== 'number') || !/^-?\d+$/.test(id)) {
    throw wrongValue(field, 'an internal id');
  }
  return id;
}

/** What `getValue` gives for a stored value. */
export function toScript(field: FieldInfo, value: FieldValue | undefined): ScriptValue {
  if (field.type === 'CHECKBOX') return value === true;
  if (field.type === 'MULTISELECT') return Array.isArray(value) ? [...value] : [];
  if (value === null || value === undefined) return EMPTY_FIELD.value;
  if (field.type === 'DATE') return dateOfDay(String(value));
  if (field.type === 'DATETIMETZ') return new Date(String(value));
  if (NUMBERS.includes(field.type)) return Number(value);
  return String(value);
}
