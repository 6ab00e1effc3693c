import { type CalendarDate, isBefore } from '../domain/calendar_date';
import type { BankProfileId } from '../domain/vocabulary';
import { bancoDoBrasil } from './banco_do_brasil';
import type { BankProfile } from './bank_profile';
import { bradesco } from './bradesco';
import { citi } from './citi';
import { custom } from './custom';
import { gocardlessBankAccountData } from './gocardless_bad';
import { hsbcLegacy } from './hsbc_legacy';
import { inter } from './inter';
import { itau } from './itau';
import { jpmorgan } from './jpmorgan';
import { plaid } from './plaid';
import { pluggy } from './pluggy';
import { santanderBrasil } from './santander_br';
import { wellsFargo } from './wells_fargo';
import { wise } from './wise';

/** Every bank the code knows. A profile id without a row does not compile. */
export const BANK_PROFILES: Readonly<Record<BankProfileId, BankProfile>> = {
  banco_do_brasil: bancoDoBrasil,
  jpmorgan,
  itau,
  bradesco,
  santander_br: santanderBrasil,
  inter,
  citi,
  wells_fargo: wellsFargo,
  hsbc_legacy: hsbcLegacy,
  wise,
  plaid,
  gocardless_bad: gocardlessBankAccountData,
  pluggy,
  custom,
};

/** The profiles whose support ends until and including that day. */
export function profilesRetiringUntil(date: CalendarDate): readonly BankProfileId[] {
  return Object.values(BANK_PROFILES)
    .filter(({ retirement }) => retirement !== null && !isBefore(date, retirement.date))
    .map(({ id }) => id);
}
