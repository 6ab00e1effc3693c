import type { UserFormats } from '../account/user_formats';
import type { FieldValue } from '../store/field_value';
import type { FieldInfo } from '../store/record_type_info';
import { SuiteScriptError } from './suitescript_error';

/** Separates the ids of a MULTISELECT where it travels as text, as in NetSuite's own form posts. */
export const MULTISELECT_SEPARATOR = '\u0005';

/**
 * What a person typed, posted or imported as text, as it is stored: `T`/`F`, dates and numbers in the person's
 * formats, internal ids.
 * @throws INVALID_FLD_VALUE; the text is never repeated
 */
export function fromFormText(formats: UserFormats, field: FieldInfo, text: string): FieldValue {
  const wrong = (): SuiteScriptError =>
    new SuiteScriptError(
      'INVALID_FLD_VALUE',
      `You have entered an Invalid Field Value for the following field: ${field.label}`,
    );
  if (field.type === 'CHECKBOX') return text === 'T' || text === 'true';
  if (text === '') return field.type === 'MULTISELECT' ? [] : null;
  switch (field.type) {
    case 'INTEGER':
    case 'FLOAT':
    case 'CURRENCY':
    case 'PERCENT': {
      const number = formats.readNumber(text.replace('%', ''));
      if (number === undefined || (field.type === 'INTEGER' && !Number.isSafeInteger(number))) throw wrong();
      return number;
    }
    case 'DATE': {
      const day = formats.readDay(text);
      if (day === undefined) throw wrong();
      return day;
    }
    case 'DATETIMETZ': {
      const time = formats.readTime(text);
      if (time === undefined) throw wrong();
      return time.toISOString();
    }
    case 'SELECT':
      if (!/^-?\d+$/.test(text)) throw wrong();
      return text;
    case 'MULTISELECT':
      return text.split(MULTISELECT_SEPARATOR);
    default:
      return text;
  }
}

/** The text of a stored value in a form field: the reverse of `fromFormText`. */
export function toFormText(formats: UserFormats, field: FieldInfo, value: FieldValue): string {
  if (field.type === 'CHECKBOX') return value === true ? 'T' : 'F';
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(MULTISELECT_SEPARATOR);
  if (field.type === 'DATE') return formats.day(String(value));
  if (field.type === 'DATETIMETZ') return formats.time(Date.parse(String(value)));
  if (typeof value === 'number') return formats.number(value, { grouped: false });
  return String(value);
}
