import type { BankProfile } from '../../banks/bank_profile';
import { BANK_PROFILES } from '../../banks/index';
import * as bankRules from '../../domain/bank_rules';
import type { CalendarDate } from '../../domain/calendar_date';
import * as connectionRules from '../../domain/connection_rules';
import * as credentialRules from '../../domain/credential_rules';
import { secretEndings } from '../../domain/endings';
import { type Finding, finding, refuses } from '../../domain/finding';
import type { Bank, BankConnection, Credential, SecretReference } from '../../domain/records';
import { readSecretId } from '../../domain/secret_id';
import { checkSecretReference, type SecretUse } from '../../domain/secret_reference_rules';
import { methodOf, rolesNeeded } from '../../domain/secret_roles';
import type { AuthMethod, Environment, RecordKind, SecretRole } from '../../domain/vocabulary';
import { type DraftFinding, isEarlier, SET_UP_STEPS, type SetUpDraft, type SetUpStep } from './set_up_draft';

/** The id of a record that is not saved yet. */
export const NOT_SAVED = 0;

/** The records that a draft stands for: those that exist, and those that are made of it. */
export interface SetUpPlan {
  readonly profile: BankProfile;
  readonly environment: Environment;
  /** `id` is `NOT_SAVED` for a new one, as in the others. */
  readonly bank: Bank;
  readonly credential: Credential;
  /** The secret references to be made, numbered from 1 within the plan; none when the credential exists. */
  readonly references: readonly SecretReference[];
  readonly connection: BankConnection;
}

/** One use of a secret ID, with the ID. */
export type UseOfId = SecretUse & { readonly secretId: string };

/** What a rule says of the plan, and of which of its records. */
export interface PlanFinding extends DraftFinding {
  readonly record: RecordKind;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** The method the application will authenticate with; `null` until profile and environment are chosen. */
export function methodOfDraft(draft: SetUpDraft): AuthMethod | null {
  const { profile, environment, credential, authMethod } = draft;
  if (profile === null || environment === null) return null;
  return methodOf(BANK_PROFILES[profile], environment, credential?.authMethod ?? authMethod);
}

/** The roles that secrets are created for: none when a credential that exists is used again. */
export function rolesOfDraft(draft: SetUpDraft): SecretRole[] {
  const method = methodOfDraft(draft);
  if (method === null || draft.profile === null || draft.credential !== null) return [];
  return rolesNeeded(BANK_PROFILES[draft.profile], method);
}

/**
 * Makes the records of a draft. What is still missing is empty in them, and the rules say so.
 *
 * @returns `null` until profile and environment are chosen
 */
export function planOf(draft: SetUpDraft): SetUpPlan | null {
  const { profile: profileId, environment } = draft;
  if (profileId === null || environment === null) return null;
  const profile = BANK_PROFILES[profileId];
  const bank = draft.bank ?? newBank(draft, profile, environment);
  const credential = draft.credential ?? newCredential(draft, bank, environment);
  return {
    profile,
    environment,
    bank,
    credential,
    references: rolesOfDraft(draft).map((role, at) => newReference(draft, role, at + 1)),
    connection: newConnection(draft, bank, credential),
  };
}

function newBank({ texts, owner }: SetUpDraft, profile: BankProfile, environment: Environment): Bank {
  const here = (text: string): Bank['scope'] => ({
    test: null,
    production: null,
    [environment]: orNull(text),
  });
  return {
    id: NOT_SAVED,
    name: texts.bankName,
    inactive: false,
    profile: profile.id,
    country: profile.country,
    tokenEndpoint: here(texts.tokenEndpoint),
    apiEndpoint: here(texts.apiEndpoint),
    scope: here(texts.scope),
    owner,
    retirementDate: null,
    retirementNotice: '',
    retirementLastWarned: null,
  };
}

function newCredential(draft: SetUpDraft, bank: Bank, environment: Environment): Credential {
  const { texts, owner, authMethod, certificateExpiresOn } = draft;
  return {
    id: NOT_SAVED,
    name: texts.credentialName,
    inactive: false,
    bank: bank.id,
    environment,
    authMethod,
    certificateId: orNull(texts.certificateId),
    certificateExpiresOn,
    certificateLastWarned: null,
    clientId: orNull(texts.clientId),
    keyId: orNull(texts.keyId),
    resource: orNull(texts.resource),
    applicationKey: orNull(texts.applicationKey),
    owner,
    alsoNotify: [],
    leadTimes: null,
    state: 'not_verified',
    lastVerified: null,
    lastFailure: null,
    failuresInARow: 0,
    nextAttempt: null,
    rotation: null,
    allowedInSandbox: false,
  };
}

function newReference({ secrets }: SetUpDraft, role: SecretRole, id: number): SecretReference {
  const { secretId = '', expiresOn = null } = secrets[role] ?? {};
  return {
    id,
    inactive: false,
    credential: NOT_SAVED,
    role,
    slot: 'current',
    // As it was entered, where it is no ID: what tells a pasted secret is upper and lower case.
    secretId: readSecretId(secretId).secretId ?? secretId,
    issuedOn: null,
    expiresOn,
    // Whoever enters a date wants to be told.
    expirationWarning: true,
    lastWarned: null,
    fingerprint: null,
    fingerprintSalt: null,
    fingerprintChangedAt: null,
  };
}

function newConnection(draft: SetUpDraft, bank: Bank, credential: Credential): BankConnection {
  return {
    id: NOT_SAVED,
    name: draft.texts.connectionName,
    inactive: false,
    bank: bank.id,
    credential: credential.id,
    environment: credential.environment,
    purposes: draft.purposes,
    ledgerAccount: draft.ledgerAccount,
    state: 'active',
    endpointOverride: null,
    lastUsed: null,
    renewalRequestedAt: null,
    notes: '',
  };
}

/**
 * Asks the rules of every record that the plan makes: the same ones that its save will ask. Pure.
 *
 * @param uses the other uses of the plan's secret IDs in the account
 */
export function checkPlan(plan: SetUpPlan, uses: readonly UseOfId[], today: CalendarDate): PlanFinding[] {
  const { profile, bank, credential, references, connection } = plan;
  const said = (record: RecordKind, findings: readonly Finding[], role: SecretRole | null = null) =>
    findings.map((item): PlanFinding => ({ record, role, finding: item }));
  const isNew = { previous: null };
  return [
    ...(bank.id === NOT_SAVED
      ? said(
          'bank',
          bankRules.checkBank({ draft: { ...bank, id: null }, ...isNew }, { profile, credentials: 0, today }),
        )
      : []),
    ...(credential.id === NOT_SAVED
      ? said(
          'credential',
          credentialRules.checkCredential(
            { draft: { ...credential, id: null }, ...isNew },
            { bank, profile, dependents: 0, today },
          ),
        )
      : []),
    ...references.flatMap((reference) => {
      const surroundings = {
        credential,
        profile,
        siblings: [],
        uses: [...usesIn(plan, reference), ...usesOf(uses, reference)],
        today,
      };
      const rules = checkSecretReference({ draft: { ...reference, id: null }, ...isNew }, surroundings);
      return said('secret', [...rules, ...endsOf(reference, credential, today)], reference.role);
    }),
    ...said(
      'connection',
      connectionRules.checkConnection(
        { draft: { ...connection, id: null }, ...isNew },
        { bank, profile, credential, today },
      ),
    ),
  ];
}

/** What ends soon or has ended is worth knowing, and keeps nobody from making the record that says so. */
function endsOf(reference: SecretReference, credential: Credential, today: CalendarDate): Finding[] {
  return secretEndings(reference, credential, today).map((item) => ({ ...item, severity: 'warning' }));
}

function usesOf(uses: readonly UseOfId[], { secretId }: SecretReference): SecretUse[] {
  return uses.filter((use) => use.secretId === secretId);
}

/** The other references of the plan with the same ID: they are not saved yet, so that no query finds them. */
function usesIn({ references, credential, bank }: SetUpPlan, { id, secretId }: SecretReference): SecretUse[] {
  return references
    .filter((other) => other.id !== id && other.secretId === secretId && secretId !== '')
    .map(({ role, slot }) => ({
      reference: NOT_SAVED,
      role,
      slot,
      credential: credential.id,
      credentialName: credential.name,
      environment: credential.environment,
      bank: bank.id,
      bankName: bank.name,
    }));
}

/** The secret IDs of a plan that are IDs by their form: those that a query can look for. */
export function secretIdsOf({ references }: SetUpPlan): string[] {
  return references.flatMap(({ secretId }) => readSecretId(secretId).secretId ?? []);
}

const IDS_FIELDS: ReadonlySet<string> = new Set([
  'certificateId',
  'certificateExpiresOn',
  'clientId',
  'keyId',
  'resource',
]);

/** The step in which what a finding is about is entered. */
function stepOf({ record, finding: { field } }: PlanFinding): SetUpStep {
  if (record === 'bank') return 'details';
  if (record === 'credential') return field !== null && IDS_FIELDS.has(field) ? 'ids' : 'details';
  if (record === 'secret') return 'ids';
  return field === 'bank' ? 'bank' : 'connection';
}

/** The findings that keep a step from being left: the errors of what has been entered up to it. */
export function errorsUpTo(findings: readonly PlanFinding[], step: SetUpStep): PlanFinding[] {
  return findings.filter((each) => refuses([each.finding]) && !isEarlier(step, stepOf(each)));
}

/** The first step that has an error; `null`: the plan can be carried out. */
export function firstStepWithError(findings: readonly PlanFinding[]): SetUpStep | null {
  const steps = findings.filter((each) => refuses([each.finding])).map(stepOf);
  return SET_UP_STEPS.find((step) => steps.includes(step)) ?? null;
}

/** What is missing before the first step can be left. */
export function missingChoices({ profile, environment }: SetUpDraft): Finding[] {
  return [
    ...(profile === null
      ? [finding('BCR_FIELD_MISSING', 'profile', { what: { word: 'bank_profile' } })]
      : []),
    ...(environment === null
      ? [finding('BCR_FIELD_MISSING', 'environment', { what: { word: 'environment' } })]
      : []),
  ];
}
