import { BANK_PROFILES } from '../banks/index';
import * as bankRules from '../domain/bank_rules';
import * as connectionRules from '../domain/connection_rules';
import * as credentialRules from '../domain/credential_rules';
import { type Finding, finding } from '../domain/finding';
import type { Bank, BankConnection, Change, Credential, SecretReference } from '../domain/records';
import { readSecretId } from '../domain/secret_id';
import * as secretRules from '../domain/secret_reference_rules';
import type { RecordKind } from '../domain/vocabulary';
import type { WordKey } from '../texts/word_texts';
import type {
  BankRepository,
  Clock,
  ConnectionRepository,
  CredentialRepository,
  SecretReferenceRepository,
} from './ports';

/**
 * What the user events ask before a record is saved or deleted, in whatever way. Each loads what the rules need with a few
 * queries and returns findings; `refusal` of domain/finding says whether they refuse.
 */
export interface CheckRecordPorts {
  readonly banks: BankRepository;
  readonly credentials: CredentialRepository;
  readonly secrets: SecretReferenceRepository;
  readonly connections: ConnectionRepository;
  readonly clock: Clock;
}

/** Checks a bank that is about to be saved. At most one query. */
export function checkBank(ports: CheckRecordPorts, change: Change<Bank>): Finding[] {
  const { draft, previous } = change;
  // Only a changed profile makes it matter whether the bank has credentials.
  const profileChanged = previous !== null && draft.profile !== previous.profile;
  return bankRules.checkBank(change, {
    profile: draft.profile === null ? null : BANK_PROFILES[draft.profile],
    credentials: profileChanged ? ports.credentials.countOfBank(previous.id) : 0,
    today: ports.clock.today(),
  });
}

/** Checks a credential that is about to be saved. At most three queries. */
export function checkCredential(ports: CheckRecordPorts, change: Change<Credential>): Finding[] {
  const { draft, previous } = change;
  const bank = draft.bank === null ? undefined : ports.banks.read(draft.bank);
  if (bank === undefined) {
    return [...credentialRules.checkCredential(change, null), ...gone('bank', 'bank', draft.bank)];
  }
  const changesSides =
    previous !== null && (draft.bank !== previous.bank || draft.environment !== previous.environment);
  return credentialRules.checkCredential(change, {
    bank,
    profile: BANK_PROFILES[bank.profile],
    dependents: changesSides ? dependentsOf(ports, previous.id) : 0,
    today: ports.clock.today(),
  });
}

function dependentsOf(ports: CheckRecordPorts, credential: number): number {
  return ports.secrets.ofCredential(credential).length + ports.connections.ofCredentials([credential]).length;
}

/** Checks a secret reference that is about to be saved. At most three queries. */
export function checkSecretReference(ports: CheckRecordPorts, change: Change<SecretReference>): Finding[] {
  const { draft } = change;
  const found = draft.credential === null ? undefined : ports.credentials.readWithBank(draft.credential);
  if (found?.bank === undefined) {
    const missing = gone('credential', 'credential', draft.credential);
    return [...secretRules.checkSecretReference(change, null), ...missing];
  }
  const { credential, bank } = found;
  const { secretId } = readSecretId(draft.secretId);
  return secretRules.checkSecretReference(change, {
    credential,
    profile: BANK_PROFILES[bank.profile],
    siblings: ports.secrets.ofCredential(credential.id),
    uses: secretId === null ? [] : ports.secrets.withSecretId(secretId),
    today: ports.clock.today(),
  });
}

/** Checks a bank connection that is about to be saved. At most two queries. */
export function checkConnection(ports: CheckRecordPorts, change: Change<BankConnection>): Finding[] {
  const { draft } = change;
  const bank = draft.bank === null ? undefined : ports.banks.read(draft.bank);
  const credential = draft.credential === null ? undefined : ports.credentials.read(draft.credential);
  if (bank === undefined || credential === undefined) {
    return [
      ...connectionRules.checkConnection(change, null),
      ...(bank === undefined ? gone('bank', 'bank', draft.bank) : []),
      ...(credential === undefined ? gone('credential', 'credential', draft.credential) : []),
    ];
  }
  return connectionRules.checkConnection(change, {
    bank,
    credential,
    profile: BANK_PROFILES[bank.profile],
    today: ports.clock.today(),
  });
}

/** A link to nothing; an empty link is told about by the rule for missing fields. */
function gone(field: string, what: WordKey, id: number | null): Finding[] {
  return id === null ? [] : [finding('BCR_RECORD_GONE', field, { what: { word: what }, id })];
}

/**
 * Checks whether a record may be deleted. What others use is kept, with a remedy. At most two queries.
 *
 * @param kind of the record; a connection and a secret that is not current can always go
 */
export function checkDeletion(ports: CheckRecordPorts, kind: RecordKind, id: number): Finding[] {
  switch (kind) {
    case 'bank':
      return [
        ...inUse('bank', 'credentials', ports.credentials.countOfBank(id)),
        ...inUse('bank', 'connections', ports.connections.countOfBank(id)),
      ];
    case 'credential':
      return [
        ...inUse('credential', 'connections', ports.connections.ofCredentials([id]).length),
        ...inUse('credential', 'secrets', ports.secrets.ofCredential(id).length),
      ];
    case 'secret': {
      const reference = ports.secrets.read(id);
      if (reference === undefined || reference.slot === 'retired') return [];
      const rotation = ports.credentials.read(reference.credential)?.rotation ?? null;
      if (rotation !== null) return [finding('BCR_ROTATION_RUNS', null)];
      if (reference.slot !== 'current') return [];
      return inUse('secret', 'connections', ports.connections.ofCredentials([reference.credential]).length);
    }
    case 'connection':
      return [];
  }
}

function inUse(what: WordKey, users: WordKey, count: number): Finding[] {
  return count === 0
    ? []
    : [finding('BCR_IN_USE', null, { what: { word: what }, users: { word: users }, count })];
}
