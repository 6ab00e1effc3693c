import { DateTime, Duration } from 'luxon';
import type { Recurrence } from '../project/model';
import { notEmulated } from './suitescript_error';

const DAY = 86_400_000;

/** Whether the emulator can tell when a schedule comes due: monthly and yearly ones it cannot. */
export const isEmulated = ({ kind }: Recurrence): boolean => kind !== 'monthly' && kind !== 'yearly';

/**
 * The instants at which a schedule comes due, after `from` and up to and including `to` (all milliseconds
 * since 1970). Days and times of day are
 * UTC, as the XML writes them (SDFxml_2036242651).
 *
 * @throws EMULATOR_NOT_IMPLEMENTED for monthly and yearly schedules
 */
export function dueBetween(recurrence: Recurrence, from: number, to: number): number[] {
  const start = DateTime.fromISO(`${recurrence.startDate}T${recurrence.startTime}`, { zone: 'utc' });
  if (!isEmulated(recurrence)) throw notEmulated(`A ${recurrence.kind} schedule`);
  if (recurrence.kind === 'single') return within(repeats(start, recurrence), from, to);
  const end = recurrence.endDate === undefined ? Infinity : Date.parse(`${recurrence.endDate}T23:59:59.999Z`);
  const first = Math.max(0, Math.floor((from - start.toMillis()) / DAY) - 1);
  const due: number[] = [];
  for (let day = first; start.toMillis() + day * DAY <= Math.min(to, end); day += 1) {
    const date = start.plus({ days: day });
    if (comesDueOn(recurrence, start, date, day)) due.push(...within(repeats(date, recurrence), from, to));
  }
  return due;
}

function comesDueOn(recurrence: Recurrence, start: DateTime, date: DateTime, day: number): boolean {
  if (recurrence.kind === 'daily') return day % recurrence.every === 0;
  const weeks = Math.floor((day + (start.weekday % 7)) / 7);
  return weeks % recurrence.every === 0 && recurrence.weekdays.includes(date.weekday % 7);
}

/** The start of a day's runs and its repeats until that day ends. */
function repeats(first: DateTime, { repeat }: Recurrence): number[] {
  if (repeat === undefined) return [first.toMillis()];
  const step = Duration.fromISO(repeat).toMillis();
  const times: number[] = [];
  for (let time = first.toMillis(); time <= first.endOf('day').toMillis(); time += step) times.push(time);
  return times;
}

const within = (times: readonly number[], from: number, to: number): number[] =>
  times.filter((time) => time > from && time <= to);
