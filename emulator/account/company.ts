import { DateTime, IANAZone } from 'luxon';
import type { Preferences } from './preferences';
import { UserFormats } from './user_formats';

/** Somebody who works, or worked, for the company. */
export interface CompanyEmployee {
  /** Internal id. */
  readonly id: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly isInactive?: boolean;
  /** `administrator` or a role of the project; the first one is chosen at login. */
  readonly roles: readonly string[];
  /** `pt_BR`; the company's when left out. */
  readonly language?: string;
}

/** An account of the general ledger. */
export interface LedgerAccount {
  /** Internal id. */
  readonly id: number;
  readonly number: string;
  readonly name: string;
  /** `Bank`, `AcctRec`, … */
  readonly type: string;
}

/** What a company file (`--company`) may say; everything left out is as in the demo company. */
export interface CompanySettings {
  readonly name: string;
  /** `1234567`, or `1234567_SB1` for a sandbox. */
  readonly accountId: string;
  readonly environment: 'PRODUCTION' | 'SANDBOX';
  /** Two letters. */
  readonly country: string;
  /** IANA name. */
  readonly timeZone: string;
  /** `en_US` */
  readonly language: string;
  readonly employees: readonly CompanyEmployee[];
  readonly ledgerAccounts: readonly LedgerAccount[];
}

/** The made-up company of the demo. */
export const DEMO_COMPANY: CompanySettings = {
  name: 'Sabiá Cutlery Ltda.',
  accountId: '7700011',
  environment: 'PRODUCTION',
  country: 'BR',
  timeZone: 'America/Sao_Paulo',
  language: 'en_US',
  employees: [
    {
      id: 11,
      firstName: 'Alma',
      lastName: 'Brandt',
      email: 'alma.brandt@example.com',
      roles: ['administrator'],
    },
    { id: 12, firstName: 'Tomás', lastName: 'Ferraz', email: 'tomas.ferraz@example.com', roles: [] },
    { id: 13, firstName: 'Vera', lastName: 'Lindqvist', email: 'vera.lindqvist@example.com', roles: [] },
    {
      id: 14,
      firstName: 'Ivo',
      lastName: 'Nakamura',
      email: 'ivo.nakamura@example.com',
      isInactive: true,
      roles: [],
    },
  ],
  ledgerAccounts: [
    { id: 201, number: '1010', name: 'Operating Account BRL', type: 'Bank' },
    { id: 202, number: '1020', name: 'Collections Account BRL', type: 'Bank' },
    { id: 203, number: '1030', name: 'Payroll Account BRL', type: 'Bank' },
    { id: 204, number: '1100', name: 'Accounts Receivable', type: 'AcctRec' },
  ],
};

/** The company an account belongs to, with the preferences that text depends on. */
export class Company implements CompanySettings {
  readonly name: string;
  readonly accountId: string;
  readonly environment: 'PRODUCTION' | 'SANDBOX';
  readonly country: string;
  readonly timeZone: string;
  readonly language: string;
  readonly employees: readonly CompanyEmployee[];
  readonly ledgerAccounts: readonly LedgerAccount[];
  /** What counts for everybody who chose nothing else, and for what nobody in particular reads or writes. */
  readonly preferences: Preferences;
  /** Dates, times and numbers as the company's preferences have them. */
  readonly formats: UserFormats;

  /**
   * @param settings what differs from the demo company
   * @throws RangeError for a time zone that does not exist
   */
  constructor(settings: Partial<CompanySettings> = {}) {
    const all = { ...DEMO_COMPANY, ...settings };
    if (!IANAZone.isValidZone(all.timeZone)) throw new RangeError(`"${all.timeZone}" is no time zone`);
    this.name = all.name;
    this.accountId = all.accountId;
    this.environment = all.environment;
    this.country = all.country;
    this.timeZone = all.timeZone;
    this.language = all.language;
    this.employees = all.employees;
    this.ledgerAccounts = all.ledgerAccounts;
    this.preferences = {
      language: all.language,
      timeZone: all.timeZone,
      dateFormat: 'M/D/YYYY',
      timeFormat: 'h:mm a',
      numberFormat: '1,000,000.00',
    };
    this.formats = new UserFormats(this.preferences);
  }

  /**
   * The calendar day in the company's time zone.
   * @param time milliseconds since 1970
   * @returns `2026-12-31`
   */
  today(time: number): string {
    return DateTime.fromMillis(time, { zone: this.timeZone }).toFormat('yyyy-MM-dd');
  }
}
