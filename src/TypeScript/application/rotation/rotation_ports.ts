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
  readonly recordsOf: RecordsOfRotation;
}

/** All that decides about the rotation of one credential, in one query; `undefined` when it, or its bank, does not exist. */
export type RecordsOfRotation = (credential: number) => RotationRecords | undefined;

/** A credential with all that decides about its rotation, read at one moment. */
export interface RotationRecords {
  readonly bank: Bank;
  readonly credential: Credential;
  readonly references: readonly SecretReference[];
}

/** Reads what decides about a rotation: one query. */
export function readRotation(
  { recordsOf }: Pick<RotationPorts, 'recordsOf'>,
  credential: number,
): RotationRecords | Finding {
  const gone = (): Finding =>
    finding('BCR_RECORD_GONE', null, { what: { word: 'credential' }, id: credential });
  return recordsOf(credential) ?? gone();
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
