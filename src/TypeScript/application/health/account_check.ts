import { type CalendarDate, calendarDate } from '../../domain/calendar_date';
import type { Instant } from '../../domain/records';

/**
 * What an account and a role can do for this software, judged from what was seen. Much of it only a real account can show:
 * docs/fidelity.md lists what the local account takes for granted. Pure.
 */

/** What is checked, in the order in which it is told. The last ones need a bank, time or a person. */
export const ACCOUNT_CHECKS = [
  'features',
  'permissions',
  'query',
  'lists',
  'time_zone',
  'formats',
  'translations',
  'probe_pgp',
  'probe_crypto',
  'secure_string',
  'cache',
  'environment',
  'expiry_run',
  'health_run',
  'mail',
  'certificates',
  'redirects',
  'arrival',
] as const;

/** One thing that is checked. */
export type AccountCheck = (typeof ACCOUNT_CHECKS)[number];

/** How a check ended. `not_tried`: it could not be tried here, which says nothing. */
export type CheckOutcome = 'as_expected' | 'differs' | 'not_tried';

/** What was seen, or the name of the platform's error that kept it from being seen. */
export type Seen<Value> = { readonly value: Value } | { readonly error: string };

/** Everything that was seen of the account. No secret is read for it, and no bank called. */
export interface AccountReadings {
  readonly now: Instant;
  /** Features that the project needs and the account has not in effect. */
  readonly missingFeatures: Seen<readonly string[]>;
  /** Permissions that the administrator’s role has and the role at work lacks. */
  readonly missingPermissions: Seen<readonly string[]>;
  /** Bank connections that the query of the pages counts. */
  readonly connections: Seen<number>;
  /** Script ids of list values that the account lacks. */
  readonly missingListValues: Seen<readonly string[]>;
  /** The company's time zone, and today there. */
  readonly timeZone: Seen<{ readonly name: string; readonly today: string }>;
  /** Whether a date that was written in the user's format is read as the same date. */
  readonly dateFormat: Seen<boolean>;
  /** Whether the texts of this page come from the account's translation collection. */
  readonly translations: Seen<boolean>;
  /** How a question for a secret that does not exist ended: the error's name, or `null` when nothing was thrown. */
  readonly probePgp: string | null;
  readonly probeCrypto: string | null;
  readonly secureString: string | null;
  /** Whether the cache of the tokens gives back what was put into it. */
  readonly cache: Seen<boolean>;
  readonly environment: Seen<string>;
  /** When the scheduled scripts last began, as far as it was noted; `null`: no note is there. */
  readonly expiryRun: Seen<Instant | null>;
  readonly healthRun: Seen<Instant | null>;
}

/** One line of the result. */
export interface AccountCheckResult {
  readonly check: AccountCheck;
  readonly outcome: CheckOutcome;
  /** Codes, names of objects and numbers; never anything sensitive. `''`: nothing to tell. */
  readonly seen: string;
  /** The moment that was seen, to be told as the reader writes times; `seen` has it in UTC. */
  readonly at?: Instant;
  /** The day within what was seen, to be told as the reader writes dates. */
  readonly day?: CalendarDate;
}

/** A daily schedule that has not begun for so long did not run. NetSuite may begin one late. */
const RUN_HOURS = 26;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Judgement = Omit<AccountCheckResult, 'check'>;

const asExpected = (seen = ''): Judgement => ({ outcome: 'as_expected', seen });
const differs = (seen: string): Judgement => ({ outcome: 'differs', seen });
const notTried = (seen = ''): Judgement => ({ outcome: 'not_tried', seen });

function judged<Value>(seen: Seen<Value>, judge: (value: Value) => Judgement): Judgement {
  return 'error' in seen ? differs(seen.error) : judge(seen.value);
}

function noneMissing(missing: Seen<readonly string[]>): Judgement {
  return judged(missing, (names) => (names.length === 0 ? asExpected() : differs(names.join(', '))));
}

function isTrue(seen: Seen<boolean>): Judgement {
  return judged(seen, (value) => (value ? asExpected() : differs('')));
}

/** Any zone on earth has today's, yesterday's or tomorrow's date of UTC. */
function timeZone({ timeZone: seen, now }: AccountReadings): Judgement {
  return judged(seen, ({ name, today }) => {
    const apart = Math.abs(Date.parse(today) - Date.parse(now.slice(0, 10)));
    const told = `${name}, ${today}`;
    const day = calendarDate(today);
    return { ...(apart <= DAY ? asExpected(told) : differs(told)), ...(day !== undefined && { day }) };
  });
}

/** @param expected the error that the help or the typings name; `null`: none is expected */
function probe(name: string | null, expected: string | null): Judgement {
  return name === expected ? asExpected(name ?? '') : differs(name ?? '–');
}

/** The note stands in a cache, which may lose it: without one nothing is known. */
function run(seen: Seen<Instant | null>, now: Instant): Judgement {
  return judged(seen, (at) => {
    if (at === null) return notTried();
    return Date.parse(now) - Date.parse(at) <= RUN_HOURS * HOUR
      ? { ...asExpected(at), at }
      : { ...differs(at), at };
  });
}

const JUDGES: Readonly<Record<AccountCheck, (readings: AccountReadings) => Judgement>> = {
  features: ({ missingFeatures }) => noneMissing(missingFeatures),
  permissions: ({ missingPermissions }) => noneMissing(missingPermissions),
  query: ({ connections }) => judged(connections, (count) => asExpected(String(count))),
  lists: ({ missingListValues }) => noneMissing(missingListValues),
  time_zone: timeZone,
  formats: ({ dateFormat }) => isTrue(dateFormat),
  translations: ({ translations }) => isTrue(translations),
  probe_pgp: ({ probePgp }) => probe(probePgp, 'REFERENCED_SECRET_IS_NOT_AVAILABLE'),
  probe_crypto: ({ probeCrypto }) => probe(probeCrypto, 'AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET'),
  secure_string: ({ secureString }) => probe(secureString, null),
  cache: ({ cache }) => isTrue(cache),
  environment: ({ environment }) => judged(environment, asExpected),
  expiry_run: ({ expiryRun, now }) => run(expiryRun, now),
  health_run: ({ healthRun, now }) => run(healthRun, now),
  mail: () => notTried(),
  certificates: () => notTried(),
  redirects: () => notTried(),
  arrival: () => notTried(),
};

/** Judges every check. */
export function checkAccount(readings: AccountReadings): AccountCheckResult[] {
  return ACCOUNT_CHECKS.map((check) => ({ check, ...JUDGES[check](readings) }));
}
