import type { BankProfile } from '../../banks/bank_profile';
import { BANK_PROFILES } from '../../banks/index';
import { apiEndpointOf, scopeOf, tokenEndpointOf } from '../../domain/addresses';
import { checkAssertionFields } from '../../domain/assertion_rules';
import { fitsCredential } from '../../domain/connection_rules';
import { checkCompleteness } from '../../domain/credential_rules';
import { checkEndpoint } from '../../domain/endpoint';
import { type Finding, finding, refuses } from '../../domain/finding';
import type { Bank, BankConnection, Credential, SecretReference } from '../../domain/records';
import { settledReferences } from '../../domain/rotation_slots';
import { readSecretId } from '../../domain/secret_id';
import { methodOf } from '../../domain/secret_roles';
import { checkSlots } from '../../domain/slot_rules';
import type { AuthMethod, SecretRole } from '../../domain/vocabulary';
import type { ClientCredentials } from './authentication/client_authentication';

/** A credential with all that a call to its bank depends on. */
export interface CredentialInUse {
  readonly bank: Bank;
  readonly profile: BankProfile;
  readonly credential: Credential;
  readonly references: readonly SecretReference[];
  /** `null` when the credential is used without a connection. */
  readonly connection: BankConnection | null;
  readonly method: AuthMethod;
  readonly tokenEndpoint: string | null;
  readonly apiEndpoint: string | null;
  readonly scope: string | null;
}

/** Puts together what the records say, with the slots that count, and what is known of the bank. */
export function credentialInUse(
  records: Pick<CredentialInUse, 'bank' | 'credential' | 'references' | 'connection'>,
): CredentialInUse {
  const { bank, credential, connection } = records;
  const { environment } = credential;
  const profile = BANK_PROFILES[bank.profile];
  return {
    ...records,
    references: settledReferences(records.references, credential.rotation),
    profile,
    method: methodOf(profile, environment, credential.authMethod),
    tokenEndpoint: tokenEndpointOf(bank, profile, environment),
    apiEndpoint: apiEndpointOf(bank, profile, environment, connection),
    scope: scopeOf(bank, profile, environment),
  };
}

/** What kind of account the script runs in: `runtime.envType`. */
export type AccountKind = 'production' | 'other';

/**
 * Whether a credential may be used for a call at all. Addresses, secret IDs, and whether the connection is one of the
 * credential's bank and environment, are checked again although they were checked when they were saved: an import or a SOAP
 * call can be told to run no scripts, two people can save at the same moment, and this is the last point before a secret leaves.
 */
export function checkUsable(inUse: CredentialInUse, account: AccountKind): Finding[] {
  const { bank, credential, connection, profile, method } = inUse;
  const { environment } = credential;
  const findings: Finding[] = [];
  if (account !== 'production' && environment === 'production' && !credential.allowedInSandbox) {
    findings.push(finding('BCR_PRODUCTION_IN_SANDBOX', null, { credential: credential.name }));
  }
  if (connection !== null) findings.push(...fitsCredential(connection, credential));
  findings.push(...checkCompleteness(profile, credential, inUse.references), ...checkSlots(inUse.references));
  if (method !== 'static_headers') {
    findings.push(...checkSigning(inUse));
    if (inUse.tokenEndpoint === null) {
      const missing = finding('BCR_ENDPOINT_MISSING', null, {
        which: { word: 'address_token' },
        environment: { word: environment },
        bank: bank.name,
      });
      // A record can be saved without an address; a call cannot be made without one.
      findings.push({ ...missing, severity: 'error' });
    }
  }
  return [
    ...findings,
    ...malformedIds(inUse),
    ...checkEndpoint('tokenEndpoint', inUse.tokenEndpoint),
    ...checkEndpoint('apiEndpoint', inUse.apiEndpoint),
  ];
}

/** What is no secret ID could bring further secrets into the text that it stands in. */
function malformedIds({ references }: CredentialInUse): Finding[] {
  return references
    .filter(({ slot }) => slot === 'current')
    .flatMap(({ secretId }) => readSecretId(secretId).findings)
    .filter((item) => refuses([item]));
}

/** A record can be saved when its bank had another profile; nothing can be signed without these. */
function checkSigning({ profile, method, credential }: CredentialInUse): Finding[] {
  if (method !== 'private_key_jwt') return [];
  const certificate: Finding[] =
    credential.certificateId === null
      ? [{ ...finding('BCR_CERTIFICATE_MISSING', null, { bank: profile.name }), severity: 'error' }]
      : [];
  return [...checkAssertionFields(profile, method, credential), ...certificate];
}

/** The current secret IDs of a credential, as an authentication asks for them. */
export function clientOf({ profile, credential, references }: CredentialInUse): ClientCredentials {
  return {
    profile,
    certificateId: credential.certificateId,
    clientId: credential.clientId,
    keyId: credential.keyId,
    resource: credential.resource,
    secretId(role: SecretRole): string {
      const current = references.find((reference) => reference.role === role && reference.slot === 'current');
      if (current === undefined)
        throw new RangeError(`The credential has no current ${role}: check it first.`);
      return current.secretId;
    },
  };
}
