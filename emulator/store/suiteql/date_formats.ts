import { DateTime } from 'luxon';
import { notEmulated } from '../../runtime/suitescript_error';
import { type DateParts, dateOf, partsOf } from './oracle_dates';
import { failedSearch } from './search_error';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const ELEMENT =
  /"([^"]*)"|FM|YYYY|YY|MONTH|MON|MM|DDD|DD|DAY|DY|D|HH24|HH12|HH|MI|SS|AM|PM|A\.M\.|P\.M\.|Q|IW|WW|[^A-Za-z0-9"]+/giy;

/**
 * TO_CHAR of a date.
 * @param model a format model such as `YYYY-MM-DD HH24:MI:SS`
 */
export function formatDate(date: string, model: string): string {
  const parts = partsOf(date);
  let fill = true;
  return elementsOf(model)
    .map((element) => {
      if (element.toUpperCase() === 'FM') {
        fill = !fill;
        return '';
      }
      return formatElement(element, parts, fill);
    })
    .join('');
}

/**
 * TO_DATE of a text.
 * @throws SSS_SEARCH_ERROR_OCCURRED when the text does not match the model, as Oracle's ORA-01861 does
 */
export function parseDate(text: string, model: string): string {
  const found: Record<string, number> = {};
  let rest = text.trim();
  for (const element of elementsOf(model)) {
    const [form, keep] = readerOf(element);
    const match = form.exec(rest);
    if (match === null) throw failedSearch('ORA-01861: literal does not match format string');
    keep(found, match[0]);
    rest = rest.slice(match[0].length);
  }
  if (rest !== '')
    throw failedSearch('ORA-01830: date format picture ends before converting entire input string');
  if (found.year === undefined) throw notEmulated(`TO_DATE without YYYY, '${model}', of SuiteQL`);
  const { year, month = 1, day = 1, minute = 0, second = 0, afternoon } = found;
  const hour = afternoon === undefined ? (found.hour ?? 0) : ((found.hour ?? 0) % 12) + afternoon * 12;
  const milliseconds = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(milliseconds);
  if (
    back.getUTCMonth() !== month - 1 ||
    back.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  ) {
    throw failedSearch('ORA-01839: date not valid for month specified');
  }
  return dateOf(milliseconds);
}

function elementsOf(model: string): string[] {
  const elements: string[] = [];
  let at = 0;
  while (at < model.length) {
    ELEMENT.lastIndex = at;
    const match = ELEMENT.exec(model);
    if (match === null) throw notEmulated(`Date format model '${model}' of SuiteQL`);
    elements.push(match[0]);
    at = ELEMENT.lastIndex;
  }
  return elements;
}

function formatElement(element: string, parts: DateParts, fill: boolean): string {
  const digits = (value: number, width: number): string =>
    fill ? String(value).padStart(width, '0') : String(value);
  const name = (text: string, width: number): string => cased(element, fill ? text.padEnd(width) : text);
  switch (element.toUpperCase()) {
    case 'YYYY':
      return digits(parts.year, 4);
    case 'YY':
      return digits(parts.year % 100, 2);
    case 'MM':
      return digits(parts.month, 2);
    case 'MONTH':
      return name(MONTHS[parts.month - 1] ?? '', 9);
    case 'MON':
      return name((MONTHS[parts.month - 1] ?? '').slice(0, 3), 3);
    case 'DDD':
      return digits(parts.dayOfYear, 3);
    case 'DD':
      return digits(parts.day, 2);
    case 'DAY':
      return name(DAYS[parts.weekday] ?? '', 9);
    case 'DY':
      return name((DAYS[parts.weekday] ?? '').slice(0, 3), 3);
    case 'D':
      return String(parts.weekday + 1);
    case 'HH24':
      return digits(parts.hour, 2);
    case 'HH':
    case 'HH12':
      return digits(parts.hour % 12 === 0 ? 12 : parts.hour % 12, 2);
    case 'MI':
      return digits(parts.minute, 2);
    case 'SS':
      return digits(parts.second, 2);
    case 'AM':
    case 'PM':
      return cased(element, parts.hour < 12 ? 'Am' : 'Pm');
    case 'Q':
      return String(Math.ceil(parts.month / 3));
    case 'WW':
      return digits(Math.ceil(parts.dayOfYear / 7), 2);
    case 'IW':
      return digits(DateTime.utc(parts.year, parts.month, parts.day).weekNumber, 2);
    default:
      if (/^[ap]\.m\.$/i.test(element)) return cased(element, parts.hour < 12 ? 'A.M.' : 'P.M.');
      return element.startsWith('"') ? element.slice(1, -1) : element;
  }
}

/** Oracle writes names as the model is written: `MON` NOV, `Mon` Nov, `mon` nov. */
function cased(element: string, text: string): string {
  if (element === element.toUpperCase()) return text.toUpperCase();
  return element === element.toLowerCase() ? text.toLowerCase() : text;
}

type DateReader = readonly [form: RegExp, keep: (found: Record<string, number>, text: string) => void];

function readerOf(element: string): DateReader {
  const number = (key: string, width: number): DateReader => [
    new RegExp(`^\\d{1,${width}}`),
    (found, text) => {
      found[key] = Number(text);
    },
  ];
  switch (element.toUpperCase()) {
    case 'FM':
      return [/^/, () => {}];
    case 'YYYY':
      return number('year', 4);
    case 'MM':
      return number('month', 2);
    case 'DD':
      return number('day', 2);
    case 'HH24':
    case 'HH12':
    case 'HH':
      return number('hour', 2);
    case 'MI':
      return number('minute', 2);
    case 'SS':
      return number('second', 2);
    case 'MON':
      return [/^[a-z]{3}/i, (found, text) => keepMonth(found, text)];
    case 'MONTH':
      return [/^[a-z]{3,}\s*/i, (found, text) => keepMonth(found, text.trim())];
    case 'AM':
    case 'PM':
      return [
        /^[ap]m/i,
        (found, text) => {
          found.afternoon = text.toLowerCase() === 'pm' ? 1 : 0;
        },
      ];
    default:
      if (/^[a-z]/i.test(element)) throw notEmulated(`Date format element ${element} in TO_DATE of SuiteQL`);
      return [element.startsWith('"') ? literally(element.slice(1, -1)) : punctuation(element), () => {}];
  }
}

function keepMonth(found: Record<string, number>, text: string): void {
  const at = MONTHS.findIndex((month) => month.slice(0, text.length).toLowerCase() === text.toLowerCase());
  if (at < 0) throw failedSearch('ORA-01843: not a valid month');
  found.month = at + 1;
}

function literally(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** Oracle takes any punctuation where the model has some. */
function punctuation(element: string): RegExp {
  return new RegExp(`^[^A-Za-z0-9]{${element.length}}`);
}
