import * as cache from 'N/cache';
import * as config from 'N/config';
import * as format from 'N/format';
import type { Clock } from '../../application/ports';
import { type CalendarDate, calendarDate } from '../../domain/calendar_date';
import { dayOf } from '../records/record_values';
import { executionLog } from './log';
import { platformErrorName } from './platform_error';

/** The time of day at the end of a date and time in any of NetSuite's formats: ` 9:05:00 am`, ` 21-05`. */
const TIME_OF_DAY = /\s+\d{1,2}[:-]\d{2}\D?.*$/;

/** How long the company's time zone is kept, in seconds: a day. */
const KEPT = 86_400;

const KEY = 'time_zone';

const kept = (): cache.Cache => cache.getCache({ name: 'bcr_company', scope: cache.Scope.PROTECTED });

let known: format.Timezone | undefined;

function readTimezone(): string {
  return String(config.load({ type: config.Type.COMPANY_INFORMATION }).getValue({ fieldId: 'timezone' }));
}

/**
 * The company's time zone, such as `America/Sao_Paulo`. To read it from Company Information takes 10 units (N/config), so all
 * scripts share it through N/cache: 1 unit the first time in an execution, 12 when the cache does not hold it. A company
 * that changes its time zone is followed within a day.
 */
export function companyTimezone(): format.Timezone {
  known ??= kept().get({ key: KEY, loader: readTimezone, ttl: KEPT }) as unknown as format.Timezone;
  return known;
}

/**
 * Reads the company's time zone anew and keeps it for another day: 11 units. For a schedule, so that pages find it. One that
 * fails keeps no script from its work.
 */
export function keepTimezone(): void {
  try {
    kept().put({ key: KEY, value: readTimezone(), ttl: KEPT });
  } catch (thrown) {
    executionLog.debug('The time zone was not kept', { platformError: platformErrorName(thrown) });
  }
}

/** The company's time zone if the cache holds it: 1 unit the first time in an execution. */
function timezoneIfKept(): format.Timezone | undefined {
  if (known !== undefined) return known;
  // Without a loader nothing is put in the place of a value that is not there.
  const found = kept().get({ key: KEY } as Parameters<cache.Cache['get']>[0]);
  if (found) known = found as unknown as format.Timezone;
  return known;
}

const now = (): string => new Date().toISOString();

/** @param timezone `undefined`: that of the user's preferences, NetSuite's default for DATETIME (section_4407048610) */
function dayIn(timezone: format.Timezone | undefined): CalendarDate {
  const moment = { value: new Date(), type: format.Type.DATETIME } as const;
  const text = String(format.format(timezone === undefined ? moment : { ...moment, timezone }));
  const midnight = format.parse({ value: text.replace(TIME_OF_DAY, ''), type: format.Type.DATE }) as Date;
  return calendarDate(dayOf(midnight)) as CalendarDate;
}

/** NetSuite's clock. The first question for the day in an execution spends what `companyTimezone` does. */
export const clock: Clock = { now, today: () => dayIn(companyTimezone()) };

/**
 * The clock of pages that are only looked at and have two queries: with the 12 units that the company's time zone can cost,
 * they would need more than their 40. Where the cache has lost it, the day is that of whoever looks, which can be the day
 * before or after the company's until a schedule, a save or a page with units to spare has read it. 1 unit. Nothing is
 * decided or written by this clock.
 */
export const pageClock: Clock = { now, today: () => dayIn(timezoneIfKept()) };
