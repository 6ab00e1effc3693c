import { BANK_PROFILES } from '../../banks/index';
import { type Finding, finding } from '../../domain/finding';
import type { Bank, Credential, Instant, SecretReference } from '../../domain/records';
import type { RotationSituation } from '../../domain/rotation';
import { methodOf } from '../../domain/secret_roles';
import type {
  BankRepository,
  CredentialRepository,
  EventRepository,
  Log,
  Operation,
  SecretReferenceRepository,
} from '../ports';
import type { TestConnectionPorts } from '../test/test_connection';

/** Forgets every token that was issued for the secrets of a credential. Can be repeated harmlessly. */
export type DropTokens = (credential: number) => void;

/** What a rotation needs of the world. */
export interface RotationPorts extends TestConnectionPorts {
  readonly banks: BankRepository;
  readonly credentials: CredentialRepository;
  readonly secrets: SecretReferenceRepository;
  readonly events: EventRepository;
  readonly operation: Operation;
  readonly log: Log;
  readonly dropTokens: DropTokens;
}

/** A credential with all that decides about its rotation, read at one moment. */
export interface RotationRecords {
  readonly bank: Bank;
  readonly credential: Credential;
  readonly references: readonly SecretReference[];
}

/** Reads what decides about a rotation: three queries. */
export function readRotation(
  ports: Pick<RotationPorts, 'banks' | 'credentials' | 'secrets'>,
  credentialId: number,
): RotationRecords | Finding {
  const credential = ports.credentials.read(credentialId);
  if (credential === undefined)
    return finding('BCR_RECORD_GONE', null, { what: { word: 'credential' }, id: credentialId });
  const bank = ports.banks.read(credential.bank);
  if (bank === undefined)
    return finding('BCR_RECORD_GONE', null, { what: { word: 'bank' }, id: credential.bank });
  return { bank, credential, references: ports.secrets.ofCredential(credentialId) };
}

/** The same as the rules of the domain take it. */
export function situationOf(
  { bank, credential, references }: RotationRecords,
  now: Instant,
): RotationSituation {
  const profile = BANK_PROFILES[bank.profile];
  const signs = methodOf(profile, credential.environment, credential.authMethod) === 'private_key_jwt';
  return { credential, references, overlap: profile.overlap, signs, now };
}
