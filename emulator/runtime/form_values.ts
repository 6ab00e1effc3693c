import { DateTime } from 'luxon';
import type { Account } from '../account/account';
import type { FieldValue } from '../store/field_value';
import type { FieldInfo } from '../store/record_type_info';
import { SuiteScriptError } from './suitescript_error';

/** Separates the ids of a MULTISELECT where it travels as text, as in NetSuite's own form posts. */
export const MULTISELECT_SEPARATOR = '\u0005';

/**
 * What a person typed, posted or imported as text, as it is stored: `T`/`F`, dates in the company's format,
 * internal ids.
 * @throws INVALID_FLD_VALUE; the text is never repeated
 */
export function fromFormText(account: Account, field: FieldInfo, text: string): FieldValue {
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
      const number = Number(text.replace(/[,%]/g, ''));
      if (Number.isNaN(number) || (field.type === 'INTEGER' && !Number.isSafeInteger(number))) throw wrong();
      return number;
    }
    case 'DATE': {
      const day = DateTime.fromFormat(text, account.company.dateFormat, { zone: 'utc' });
      if (!day.isValid) throw wrong();
      return day.toISODate();
    }
    case 'DATETIMETZ': {
      const time = DateTime.fromFormat(text, account.company.dateTimeFormat, {
        zone: account.company.timeZone,
        locale: 'en-US',
      });
      if (!time.isValid) throw wrong();
      return time.toUTC().toISO();
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
export function toFormText(account: Account, field: FieldInfo, value: FieldValue): string {
  if (field.type === 'CHECKBOX') return value === true ? 'T' : 'F';
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(MULTISELECT_SEPARATOR);
  if (field.type === 'DATE')
    return DateTime.fromISO(String(value), { zone: 'utc' }).toFormat(account.company.dateFormat);
  if (field.type === 'DATETIMETZ') {
    return DateTime.fromISO(String(value), { zone: account.company.timeZone, locale: 'en-US' }).toFormat(
      account.company.dateTimeFormat,
    );
  }
  return String(value);
}
