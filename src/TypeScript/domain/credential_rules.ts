import type { BankProfile } from '../banks/bank_profile';
import { scopeOf, tokenEndpointOf } from './addresses';
import { checkAssertionFields, checkAssertionForms } from './assertion_rules';
import type { CalendarDate } from './calendar_date';
import { checkLeadTimes, endingFindings, leadTimesOf } from './expiry_policy';
import { type Finding, finding } from './finding';
import { plaintextReason } from './plaintext_guard';
import type { Bank, Change, Credential, Draft, SecretReference } from './records';
import { missingFields } from './required_fields';
import { methodOf, needsCertificate, rolesNeeded } from './secret_roles';
import type { AuthMethod, SecretRole } from './vocabulary';

/** What the rules have to know besides the record itself. */
export interface CredentialSurroundings {
  readonly bank: Bank;
  readonly profile: BankProfile;
  /** How many secret references and connections the credential has: with any, it cannot change sides. */
  readonly dependents: number;
  readonly today: CalendarDate;
}

/** Checks a credential. `surroundings` is `null` when the bank is missing or does not exist. */
export function checkCredential(
  { draft, previous }: Change<Credential>,
  surroundings: CredentialSurroundings | null,
): Finding[] {
  return [
    ...missingFields<Credential>(draft, { name: 'name', bank: 'bank', environment: 'environment' }),
    ...checkName(draft.name),
    ...checkCertificateId(draft.certificateId),
    ...checkApplicationKeyForm(draft.applicationKey, surroundings?.profile),
    ...checkAssertionForms(draft),
    ...checkLeadTimes('leadTimes', draft.leadTimes),
    ...(surroundings === null
      ? []
      : [
          ...staysOnItsSide(draft, previous, surroundings),
          ...bankUsable(draft, previous, surroundings),
          ...fitsProfile(draft, surroundings),
          ...aboutCertificate(draft, surroundings),
        ]),
  ];
}

function checkName(name: string | null): Finding[] {
  const reason = plaintextReason(name ?? '');
  return reason === null ? [] : [finding(reason, 'name')];
}

/** SDF ids end at 99 characters; what follows the prefix is as free as with secrets. */
function checkCertificateId(certificateId: string | null): Finding[] {
  const fine = certificateId === null || /^custcertificate[a-z0-9_]{1,84}$/i.test(certificateId);
  return fine ? [] : [finding('BCR_CERTIFICATE_ID', 'certificateId')];
}

/**
 * An application key is no secret (it stands in URLs) but looks like one, so the plaintext guard does not apply to it where the
 * bank has such keys. Its form keeps out what certainly is a secret: tokens with their dots in three parts, PEM, Authorization
 * values. At another bank it is no application key, and may be anything.
 */
function checkApplicationKeyForm(key: string | null, profile: BankProfile | undefined): Finding[] {
  if (key === null) return [];
  const reason = plaintextReason(key);
  const isKnownToBeNone = profile !== undefined && profile.applicationKey === null;
  if (reason !== null && (isKnownToBeNone || reason === 'BCR_PLAINTEXT_JWT')) {
    return [finding(reason, 'applicationKey')];
  }
  return /^[\w.-]{1,100}$/.test(key) ? [] : [finding('BCR_APPLICATION_KEY_FORM', 'applicationKey')];
}

function staysOnItsSide(
  draft: Draft<Credential>,
  previous: Credential | null,
  { dependents }: CredentialSurroundings,
): Finding[] {
  if (previous === null || dependents === 0) return [];
  return (['bank', 'environment'] as const)
    .filter((field) => draft[field] !== previous[field])
    .map((field) => finding('BCR_FIXED', field, { field: { word: field }, what: { word: 'credential' } }));
}

/** A credential that exists can still be changed when its bank has become inactive, or nobody could disable it. */
function bankUsable(
  draft: Draft<Credential>,
  previous: Credential | null,
  { bank }: CredentialSurroundings,
): Finding[] {
  const newlyChosen = previous === null || previous.bank !== draft.bank;
  return newlyChosen && bank.inactive ? [finding('BCR_BANK_INACTIVE', 'bank', { bank: bank.name })] : [];
}

function fitsProfile(draft: Draft<Credential>, { bank, profile }: CredentialSurroundings): Finding[] {
  const { authMethod, environment } = draft;
  const findings: Finding[] = [];
  if (authMethod !== null && !profile.methods.includes(authMethod)) {
    findings.push(
      finding('BCR_METHOD_NOT_SUPPORTED', 'authMethod', {
        bank: profile.name,
        method: authMethod,
        methods: profile.methods.join(', '),
      }),
    );
  }
  if (environment === null) return findings;
  if (profile.applicationKey !== null && draft.applicationKey === null) {
    findings.push(
      finding('BCR_APPLICATION_KEY_MISSING', 'applicationKey', {
        bank: profile.name,
        parameter: profile.applicationKey.queryParameter[environment],
      }),
    );
  }
  const method = methodOf(profile, environment, authMethod);
  findings.push(...checkAssertionFields(profile, method, draft));
  if (method === 'static_headers') return findings;
  if (tokenEndpointOf(bank, profile, environment) === null) {
    findings.push(
      finding('BCR_ENDPOINT_MISSING', null, {
        which: { word: 'address_token' },
        environment: { word: environment },
        bank: bank.name,
      }),
    );
  }
  if (profile.scope.required && scopeOf(bank, profile, environment) === null) {
    findings.push(
      finding('BCR_SCOPE_MISSING', null, { bank: bank.name, environment: { word: environment } }),
    );
  }
  return findings;
}

function aboutCertificate(draft: Draft<Credential>, around: CredentialSurroundings): Finding[] {
  const { environment, certificateId, certificateExpiresOn } = draft;
  if (environment === null) return [];
  const method = methodOf(around.profile, environment, draft.authMethod);
  const needed = needsCertificate(method) || around.profile.certificate.need[environment] === 'required';
  if (certificateId === null) {
    if (!needed) return [];
    const missing = finding('BCR_CERTIFICATE_MISSING', 'certificateId', { bank: around.profile.name });
    // Without a certificate a connection can still be prepared; nothing can be signed without a key.
    return [method === 'private_key_jwt' ? { ...missing, severity: 'error' } : missing];
  }
  if (certificateExpiresOn === null) {
    return [finding('BCR_EXPIRY_UNKNOWN', 'certificateExpiresOn', { what: { word: 'this_certificate' } })];
  }
  const ending = {
    what: 'certificate',
    name: { word: 'named_own_certificate' },
    date: certificateExpiresOn,
    today: around.today,
    field: 'certificateExpiresOn',
  } as const;
  // An expired certificate is told about, but does not keep anybody from saving the record that says so.
  return endingFindings(ending, leadTimesOf('certificate', draft.leadTimes)).map((item) => ({
    ...item,
    severity: 'warning' as const,
  }));
}

/** The roles for which a credential has no current secret, although its method needs one. */
export function rolesWithoutSecret(
  profile: BankProfile,
  credential: Pick<Credential, 'environment' | 'authMethod'>,
  references: readonly SecretReference[],
): SecretRole[] {
  const method: AuthMethod = methodOf(profile, credential.environment, credential.authMethod);
  return rolesNeeded(profile, method).filter(
    (role) => !references.some((reference) => reference.role === role && reference.slot === 'current'),
  );
}

/** What is missing before a credential can be used: a current secret for each role that its method needs. */
export function checkCompleteness(
  profile: BankProfile,
  credential: Pick<Credential, 'environment' | 'authMethod'>,
  references: readonly SecretReference[],
): Finding[] {
  return rolesWithoutSecret(profile, credential, references).map((role) =>
    finding('BCR_ROLE_MISSING', null, { role: { word: role } }),
  );
}
