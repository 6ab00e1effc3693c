import * as config from 'N/config';
import * as format from 'N/format';
import type { Clock } from '../application/ports';
import { type CalendarDate, calendarDate } from '../domain/calendar_date';
import { dayOf } from './record_values';

/** The time of day at the end of a date and time in any of NetSuite's formats: ` 9:05:00 am`, ` 21-05`. */
const TIME_OF_DAY = /\s+\d{1,2}[:-]\d{2}\D?.*$/;

let known: format.Timezone | undefined;

/** The company's time zone, such as `America/Sao_Paulo`: 10 units the first time in an execution. */
export function companyTimezone(): format.Timezone {
  known ??= config
    .load({ type: config.Type.COMPANY_INFORMATION })
    .getValue({ fieldId: 'timezone' }) as unknown as format.Timezone;
  return known;
}

/** NetSuite's clock. The first question for the day spends 10 units: the company's time zone is read once an execution. */
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
