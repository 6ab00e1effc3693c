import type { BankProfile } from '../banks/bank_profile';
import type { CalendarDate } from './calendar_date';
import { checkEndpoint, hostOf } from './endpoint';
import { endingFindings, USUAL_LEAD_TIMES } from './expiry_policy';
import { type Finding, finding } from './finding';
import { guardAgainstPlaintext } from './plaintext_guard';
import type { Bank, Change, Draft } from './records';
import { missingFields } from './required_fields';
import { retirementOf } from './retirement';
import { ENVIRONMENTS, type Environment } from './vocabulary';

/** What the rules have to know besides the record itself. */
export interface BankSurroundings {
  /** `null` while the bank names no profile. */
  readonly profile: BankProfile | null;
  /** How many credentials the bank has. */
  readonly credentials: number;
  readonly today: CalendarDate;
}

/** RFC 6749 section 3.3: printable ASCII without quotes and backslashes, single blanks between several. */
const SCOPE = /^[!#-[\]-~]+(?: [!#-[\]-~]+)*$/;

/**
 * The name under which a finding points at an override: `tokenEndpoint.production`.
 *
 * @param setting one of the settings that a bank has once for each environment
 */
export function overrideField(
  setting: 'tokenEndpoint' | 'apiEndpoint' | 'scope',
  environment: Environment,
): string {
  return `${setting}.${environment}`;
}

/** Checks a bank: its profile, its overrides, its retirement, its texts. */
export function checkBank({ draft, previous }: Change<Bank>, around: BankSurroundings): Finding[] {
  const changed = previous !== null && draft.profile !== previous.profile && around.credentials > 0;
  return [
    ...missingFields<Bank>(draft, { name: 'name', profile: 'bank_profile' }),
    ...(changed
      ? [finding('BCR_FIXED', 'profile', { field: { word: 'bank_profile' }, what: { word: 'bank' } })]
      : []),
    ...guardAgainstPlaintext({ name: draft.name, retirementNotice: draft.retirementNotice }),
    ...(draft.country === null || /^[A-Z]{2}$/.test(draft.country)
      ? []
      : [finding('BCR_COUNTRY', 'country')]),
    ...ENVIRONMENTS.flatMap((environment) => checkOverrides(draft, environment, around.profile)),
    ...(around.profile === null ? [] : aboutProfile(around.profile)),
    ...aboutRetirement(draft, around),
  ];
}

function checkOverrides(bank: Draft<Bank>, environment: Environment, profile: BankProfile | null): Finding[] {
  const token = bank.tokenEndpoint?.[environment] ?? null;
  const api = bank.apiEndpoint?.[environment] ?? null;
  const scope = bank.scope?.[environment] ?? null;
  const tokenField = overrideField('tokenEndpoint', environment);
  const scopeField = overrideField('scope', environment);
  return [
    ...checkEndpoint(tokenField, token),
    ...(profile === null ? [] : checkTokenHost(tokenField, token, environment, profile)),
    ...checkEndpoint(overrideField('apiEndpoint', environment), api),
    ...(scope === null || SCOPE.test(scope) ? [] : [finding('BCR_SCOPE_FORM', scopeField)]),
    ...guardAgainstPlaintext({ [scopeField]: scope }),
  ];
}

/** Credentials go to the host of the token endpoint: another host than the profile's is worth a second look. */
function checkTokenHost(
  field: string,
  url: string | null,
  environment: Environment,
  profile: BankProfile,
): Finding[] {
  const host = url === null ? null : hostOf(url);
  if (host === null || profile.level === 'entered') return [];
  if (tokenHosts(profile, environment).includes(host)) return [];
  const other: Environment = environment === 'test' ? 'production' : 'test';
  return tokenHosts(profile, other).includes(host)
    ? [finding('BCR_ENDPOINT_OTHER_ENVIRONMENT', field, { environment: { word: other }, bank: profile.name })]
    : [finding('BCR_ENDPOINT_OTHER_HOST', field, { host })];
}

function tokenHosts(profile: BankProfile, environment: Environment): (string | null)[] {
  const own = profile.tokenEndpoint[environment];
  return [own === null ? null : hostOf(own), ...profile.otherHosts[environment]];
}

function aboutProfile(profile: BankProfile): Finding[] {
  const confirmed = profile.level === 'documentation' || profile.level === 'entered';
  return confirmed ? [] : [finding('BCR_PROFILE_TEMPLATE', 'profile', { bank: profile.name })];
}

function aboutRetirement(bank: Draft<Bank>, { profile, today }: BankSurroundings): Finding[] {
  const retirement = retirementOf(bank, profile);
  if (retirement === null) return [];
  const ending = {
    what: 'retirement',
    name: bank.name ?? '',
    date: retirement.date,
    today,
    field: 'retirementDate',
  } as const;
  return [
    ...(retirement.notice === '' ? [finding('BCR_RETIREMENT_NOTICE', 'retirementNotice')] : []),
    // A bank whose support has ended can still be kept up to date: only its new connections are refused.
    ...endingFindings(ending, USUAL_LEAD_TIMES.retirement).map((item) => ({
      ...item,
      severity: 'warning' as const,
    })),
  ];
}
