import { dateOfDay, dayOfDate } from '../runtime/realm/server_time';
import { notEmulated } from '../runtime/suitescript_error';

/**
 * How values travel between a page and the server's `N/` modules, as JSON. A Date travels as its instant and, because a calendar day
 * begins at another instant in the browser than on NetSuite's servers, as its day; a function of N/translation as its text.
 */
interface WireDate {
  readonly $date: number;
  /** `2026-12-31` where the Date was made. */
  readonly $day: string;
}

/** A value for the page. @throws EMULATOR_NOT_IMPLEMENTED for what cannot travel */
export function toPage(value: unknown): unknown {
  if (value === undefined || value === null || typeof value !== 'object') {
    if (typeof value === 'function') return { $template: String(value()) };
    return value;
  }
  if (value instanceof Date) return { $date: value.getTime(), $day: dayOfDate(value) } satisfies WireDate;
  if (Array.isArray(value)) return value.map(toPage);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toPage(member)]));
}

/** A value from the page. @param isDay whether its Dates are calendar days */
export function fromPage(value: unknown, isDay: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => fromPage(each, isDay));
  if (typeof value !== 'object' || value === null) return value;
  if (isWireDate(value)) return isDay ? dateOfDay(value.$day) : new Date(value.$date);
  const unknown = Object.keys(value).find((name) => name.startsWith('$'));
  if (unknown !== undefined) throw notEmulated(`A value with a member ${unknown} from a client script`);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fromPage(member, isDay)]));
}

function isWireDate(value: object): value is WireDate {
  return (
    '$date' in value &&
    '$day' in value &&
    typeof value.$date === 'number' &&
    typeof value.$day === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value.$day)
  );
}
