import type { BankProfile } from '../banks/bank_profile';
import type { CalendarDate } from './calendar_date';
import { checkEndpoint, hostOf } from './endpoint';
import { endingFinding } from './expiry_policy';
import { type Finding, finding } from './finding';
import { guardAgainstPlaintext } from './plaintext_guard';
import type { Bank, BankConnection, Change, Credential, Draft } from './records';
import { missingFields } from './required_fields';
import { isRetired, retirementOf } from './retirement';
import { callsCarrySecret, methodOf } from './secret_roles';
import type { Environment } from './vocabulary';

/** What the rules have to know besides the record itself. */
export interface ConnectionSurroundings {
  readonly bank: Bank;
  readonly profile: BankProfile;
  readonly credential: Credential;
  readonly today: CalendarDate;
}

/** Checks a bank connection. `surroundings` is `null` when bank or credential are missing or do not exist. */
export function checkConnection(
  { draft, previous }: Change<BankConnection>,
  surroundings: ConnectionSurroundings | null,
): Finding[] {
  return [
    ...missingFields<BankConnection>(draft, {
      name: 'name',
      bank: 'bank',
      credential: 'credential',
      environment: 'environment',
    }),
    ...guardAgainstPlaintext({ name: draft.name, notes: draft.notes }),
    ...checkEndpoint('endpointOverride', draft.endpointOverride),
    ...((draft.purposes ?? []).length === 0 ? [finding('BCR_PURPOSE_MISSING', 'purposes')] : []),
    ...(surroundings === null
      ? []
      : [
          ...fitsCredential(draft, surroundings.credential),
          ...endpointFits(draft, surroundings),
          ...bankTakesIt(draft, previous, surroundings),
        ]),
  ];
}

/** Whether a connection is one of the credential that it names: of its bank and its environment. */
export function fitsCredential(
  { bank, environment }: Pick<Draft<BankConnection>, 'bank' | 'environment'>,
  credential: Pick<Credential, 'name' | 'bank' | 'environment'>,
): Finding[] {
  const findings: Finding[] = [];
  if (bank !== null && credential.bank !== bank) {
    findings.push(finding('BCR_CONNECTION_BANK', 'credential', { credential: credential.name }));
  }
  if (environment !== null && credential.environment !== environment) {
    findings.push(
      finding('BCR_CONNECTION_ENVIRONMENT', 'environment', {
        environment: { word: environment },
        credential: credential.name,
        credentialEnvironment: { word: credential.environment },
      }),
    );
  }
  return findings;
}

/**
 * An address of the other environment would carry this environment's token there. One of another host may be right; where
 * secrets go with each call it takes them to a host that neither the bank record nor the profile names, and that is said.
 */
function endpointFits(draft: Draft<BankConnection>, around: ConnectionSurroundings): Finding[] {
  const host = draft.endpointOverride === null ? null : hostOf(draft.endpointOverride);
  const { profile, credential, bank } = around;
  const own = credential.environment;
  if (host === null || apiHosts(around, own).includes(host)) return [];
  const other: Environment = own === 'test' ? 'production' : 'test';
  if (apiHosts(around, other).includes(host)) {
    const parameters = { environment: { word: other }, bank: bank.name };
    return [finding('BCR_ENDPOINT_OTHER_ENVIRONMENT', 'endpointOverride', parameters)];
  }
  return callsCarrySecret(profile, methodOf(profile, own, credential.authMethod))
    ? [finding('BCR_ENDPOINT_OTHER_HOST', 'endpointOverride', { host })]
    : [];
}

function apiHosts({ bank, profile }: ConnectionSurroundings, environment: Environment): string[] {
  const urls = [
    bank.apiEndpoint[environment],
    profile.apiEndpoint[environment],
    bank.tokenEndpoint[environment],
    profile.tokenEndpoint[environment],
  ];
  return [
    ...urls.flatMap((url) => (url === null ? [] : (hostOf(url) ?? []))),
    ...profile.otherHosts[environment],
  ];
}

/** A new connection, or one that is pointed at another bank or credential, needs both to be in use. */
function bankTakesIt(
  draft: Draft<BankConnection>,
  previous: BankConnection | null,
  { bank, profile, credential, today }: ConnectionSurroundings,
): Finding[] {
  const findings: Finding[] = [];
  const newBank = previous === null || previous.bank !== draft.bank;
  const newCredential = previous === null || previous.credential !== draft.credential;
  if (newBank && bank.inactive) findings.push(finding('BCR_BANK_INACTIVE', 'bank', { bank: bank.name }));
  const retirement = retirementOf(bank, profile);
  if (newBank && retirement !== null && isRetired(retirement, today)) {
    findings.push(
      endingFinding({ what: 'retirement', name: bank.name, date: retirement.date, today, field: 'bank' }),
    );
  }
  if (newCredential && (credential.inactive || credential.state === 'disabled')) {
    findings.push(finding('BCR_CREDENTIAL_DISABLED', 'credential', { credential: credential.name }));
  }
  return findings;
}
