import * as cache from 'N/cache';
import * as config from 'N/config';
import * as format from 'N/format';
import type { Clock } from '../../application/ports';
import { type CalendarDate, calendarDate } from '../../domain/calendar_date';
import { dayOf } from '../records/record_values';

/** The time of day at the end of a date and time in any of NetSuite's formats: ` 9:05:00 am`, ` 21-05`. */
const TIME_OF_DAY = /\s+\d{1,2}[:-]\d{2}\D?.*$/;

/** How long the company's time zone is kept, in seconds: a day. */
const KEPT = 86_400;

let known: format.Timezone | undefined;

function readTimezone(): string {
  return String(config.load({ type: config.Type.COMPANY_INFORMATION }).getValue({ fieldId: 'timezone' }));
}

/**
 * The company's time zone, such as `America/Sao_Paulo`. To read it from Company Information takes 10 units (N/config), so all
 * scripts share it through N/cache: 1 unit the first time in an execution, 12 when the cache does not hold it, which is
 * about once a day. A company that changes its time zone is followed within a day.
 */
export function companyTimezone(): format.Timezone {
  known ??= cache
    .getCache({ name: 'bcr_company', scope: cache.Scope.PROTECTED })
    .get({ key: 'time_zone', loader: readTimezone, ttl: KEPT }) as unknown as format.Timezone;
  return known;
}

/** NetSuite's clock. The first question for the day in an execution spends what `companyTimezone` does. */
export const clock: Clock = {
  now: () => new Date().toISOString(),

  today() {
    const text = String(
      format.format({ value: new Date(), type: format.Type.DATETIME, timezone: companyTimezone() }),
    );
    const midnight = format.parse({ value: text.replace(TIME_OF_DAY, ''), type: format.Type.DATE }) as Date;
    return calendarDate(dayOf(midnight)) as CalendarDate;
  },
};
