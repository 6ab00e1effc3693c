import { IANAZone } from 'luxon';
import { NUMBER_FORMAT_OF_TYPES } from '../assumptions';
import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { dateOfDay, dayOfDate } from '../runtime/realm/server_time';
import { notEmulated, SuiteScriptError } from '../runtime/suitescript_error';
import { Timezone } from './format_time_zones';
import type { Names } from './members';

/** `format.Type`, as far as it is emulated. */
const Type = Object.freeze({
  DATE: 'date',
  DATETIME: 'datetime',
  DATETIMETZ: 'datetimetz',
  INTEGER: 'integer',
  FLOAT: 'float',
  CURRENCY: 'currency',
});

type TypeName = (typeof Type)[keyof typeof Type];

/** N/format (section_4388721627): dates, times and numbers as the preferences of whoever is at work have them. */
export const create: ModuleFactory = ({ session: { formats } }) => {
  const typeOf = (checked: Arguments): TypeName => {
    const type = checked.string('type');
    const known = Object.values(Type).find((each) => each === type);
    if (known === undefined) throw notEmulated(`format.Type ${type}`);
    return known;
  };
  const zoneOf = (checked: Arguments): string => {
    const zone = checked.optional<string>('timezone') ?? formats.preferences.timeZone;
    // `create` keeps the zones it has made; `isValidZone` asks the platform again for each value.
    if (!IANAZone.create(zone).isValid)
      throw new SuiteScriptError('SSS_INVALID_TIMEZONE', `Invalid time zone: ${zone}`);
    return zone;
  };
  return {
    /** A Date or a number as text, a time in `timezone` (the user's if left out). Anything else comes back as it is. */
    format: (options: unknown): unknown => {
      const checked = Arguments.of(
        'format.format',
        options,
        ['value', 'type', 'timezone'],
        ['value', 'type'],
      );
      const type = typeOf(checked);
      const value: unknown = checked.required('value');
      const zone = zoneOf(checked);
      switch (type) {
        case Type.INTEGER:
        case Type.FLOAT:
        case Type.CURRENCY:
          return typeof value === 'number'
            ? formats.number(value, NUMBER_FORMAT_OF_TYPES.value[type])
            : value;
        case Type.DATE:
          return value instanceof Date ? formats.day(dayOfDate(value)) : value;
        default:
          return value instanceof Date ? formats.time(value.getTime(), zone) : value;
      }
    },
    /** Text in the user's format as a Date or a number. */
    parse: (options: unknown): Date | number => {
      const checked = Arguments.of('format.parse', options, ['value', 'type', 'timezone'], ['value', 'type']);
      const type = typeOf(checked);
      const text = checked.string('value');
      const zone = zoneOf(checked);
      const wrong = (): SuiteScriptError =>
        new SuiteScriptError(
          'INVALID_FLD_VALUE',
          `format.parse: the text is no ${type} in the user’s format.`,
        );
      switch (type) {
        case Type.INTEGER:
        case Type.FLOAT:
        case Type.CURRENCY: {
          const number = formats.readNumber(text);
          if (number === undefined || (type === Type.INTEGER && !Number.isInteger(number))) throw wrong();
          return number;
        }
        case Type.DATE: {
          const day = formats.readDay(text);
          if (day === undefined) throw wrong();
          return dateOfDay(day);
        }
        default: {
          const time = formats.readTime(text, zone);
          if (time === undefined) throw wrong();
          return time;
        }
      }
    },
    Type,
    Timezone,
  } satisfies Names<typeof import('N/format')>;
};
