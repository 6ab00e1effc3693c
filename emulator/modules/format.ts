import { DateTime, IANAZone } from 'luxon';
import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { dateOfDay, dayOfDate } from '../runtime/realm/server_time';
import { notEmulated, SuiteScriptError } from '../runtime/suitescript_error';
import { Timezone } from './format_time_zones';
import type { Names } from './members';

/** `format.Type`, as far as it is emulated. */
const Type = Object.freeze({ DATE: 'date', DATETIME: 'datetime', DATETIMETZ: 'datetimetz' });

const LOCALE = { locale: 'en-US' };

function zoneOf(checked: Arguments, otherwise: string): string {
  const zone = checked.optional<string>('timezone') ?? otherwise;
  if (!IANAZone.isValidZone(zone))
    throw new SuiteScriptError('SSS_INVALID_TIMEZONE', `Invalid time zone: ${zone}`);
  return zone;
}

/** N/format: dates and times in the company's formats. Numbers are not emulated. */
export const create: ModuleFactory = ({ account: { company } }) => {
  const typeOf = (checked: Arguments): string => {
    const type = checked.string('type');
    if (!Object.values(Type).some((known) => known === type)) throw notEmulated(`format.Type ${type}`);
    return type;
  };
  return {
    /**
     * A Date as text, a time in `timezone` (the company's if left out). Anything but a Date comes back as it
     * is.
     */
    format: (options: unknown): unknown => {
      const checked = Arguments.of('format.format', options, ['value', 'type', 'timezone']);
      const type = typeOf(checked);
      const value: unknown = checked.required('value');
      const zone = zoneOf(checked, company.timeZone);
      if (!(value instanceof Date)) return value;
      if (type === Type.DATE)
        return DateTime.fromISO(dayOfDate(value), { zone: 'utc' }).toFormat(company.dateFormat);
      return DateTime.fromJSDate(value, { zone })
        .setLocale('en-US')
        .toFormat(company.dateTimeFormat)
        .toLowerCase();
    },
    /** Text in the company's format as a Date. */
    parse: (options: unknown): Date => {
      const checked = Arguments.of('format.parse', options, ['value', 'type', 'timezone']);
      const type = typeOf(checked);
      const text = checked.string('value');
      const zone = zoneOf(checked, company.timeZone);
      const read =
        type === Type.DATE
          ? DateTime.fromFormat(text, company.dateFormat, { zone: 'utc' })
          : DateTime.fromFormat(text, company.dateTimeFormat, { zone, ...LOCALE });
      if (!read.isValid)
        throw new SuiteScriptError(
          'INVALID_FLD_VALUE',
          `format.parse: the text is no ${type} in the company’s format.`,
        );
      return type === Type.DATE ? dateOfDay(read.toISODate()) : read.toJSDate();
    },
    Type,
    Timezone,
  } satisfies Names<typeof import('N/format')>;
};
