import type { OrderOfWeek, Recurrence } from './model';
import { optional } from './read_record_type';
import type { XmlElement } from './xml_element';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const ORDERS: readonly OrderOfWeek[] = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'LAST'];
const WORKING_DAYS = [1, 2, 3, 4, 5];
const TIME = /^\d{2}:\d{2}:00Z$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The kinds of event a recurrence chooses exactly one of (SDFxml_2036242651). */
const EVENTS: Readonly<Record<string, (event: XmlElement) => Omit<Recurrence, 'startDate' | 'startTime'>>> = {
  single: () => ({ kind: 'single', every: 1, weekdays: [] }),
  daily: (event) => ({ kind: 'daily', every: every(event, 'everyxdays'), weekdays: [] }),
  everyweekday: () => ({ kind: 'weekly', every: 1, weekdays: WORKING_DAYS }),
  weekly: (event) => ({ kind: 'weekly', every: every(event, 'everyxweeks'), weekdays: chosenDays(event) }),
  monthly: (event) => ({ kind: 'monthly', every: every(event, 'everyxmonths'), weekdays: [] }),
  monthlydayofweek: (event) => ({
    kind: 'monthly',
    every: every(event, 'everyxmonths'),
    weekdays: [],
    ...dayOfWeek(event),
  }),
  yearly: () => ({ kind: 'yearly', every: 1, weekdays: [] }),
  yearlydayofweek: (event) => ({ kind: 'yearly', every: 1, weekdays: [], ...dayOfWeek(event) }),
};

/**
 * Reads the `recurrence` of a deployment.
 * @throws ProjectError when it holds no event or more than one, or a date or time in another form than SDF's
 */
export function readRecurrence(element: XmlElement): Recurrence {
  const [event, ...others] = element.children;
  const read = event === undefined ? undefined : EVENTS[event.name];
  if (event === undefined || read === undefined || others.length > 0) {
    throw element.error('', 'must hold exactly one event.', `Use one of ${Object.keys(EVENTS).join(', ')}.`);
  }
  return {
    ...read(event),
    startDate: matching(event, 'startdate', DATE, 'yyyy-MM-dd'),
    startTime: matching(event, 'starttime', TIME, 'HH:mm:00Z'),
    ...optional('endDate', event.text('enddate')),
    ...optional('repeat', event.text('repeat')),
  };
}

/** `everyx…`: a whole number from 1 through 1000. */
function every(event: XmlElement, name: string): number {
  const value = event.number(name);
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > 1000) {
    throw event.error(name, 'must be a whole number from 1 through 1000.', 'Write such a number.');
  }
  return value;
}

function chosenDays(event: XmlElement): number[] {
  return WEEKDAYS.flatMap((name, day) => (event.flag(name, false) ? [day] : []));
}

function dayOfWeek(event: XmlElement): Pick<Recurrence, 'dayOfWeek' | 'orderOfWeek'> {
  const names = WEEKDAYS.map((name) => name.toUpperCase());
  return {
    dayOfWeek: names.indexOf(event.oneOf('dayofweek', names)),
    orderOfWeek: event.oneOf('orderofweek', ORDERS),
  };
}

function matching(event: XmlElement, name: string, form: RegExp, example: string): string {
  const text = event.requiredText(name);
  if (!form.test(text)) throw event.error(name, `"${text}" has the wrong form.`, `Write it as ${example}.`);
  return text;
}
