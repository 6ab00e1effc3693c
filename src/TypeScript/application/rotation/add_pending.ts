import type { CalendarDate } from '../../domain/calendar_date';
import { byWeight, type Finding, finding, refuses } from '../../domain/finding';
import { readSecretId } from '../../domain/secret_id';
import type { SecretRole } from '../../domain/vocabulary';
import { type CheckRecordPorts, checkSecretReference } from '../check_record';

/** One pending secret as somebody enters it. */
export interface PendingSecret {
  readonly role: SecretRole;
  /** As it was entered; it may be the secret itself, so it is never repeated. */
  readonly secretId: string;
  /** `undefined`: what was entered is no date. */
  readonly expiresOn: CalendarDate | null | undefined;
}

/** Makes the record of a pending secret. */
export interface PendingSecretMaker {
  /** @param pending with its ID as `readSecretId` gives it */
  make(credential: number, pending: PendingSecret): void;
}

export interface AddPendingPorts extends CheckRecordPorts {
  readonly pendingSecrets: PendingSecretMaker;
}

/** What became of it, what matters most first. */
export interface PendingAdded {
  readonly outcome: 'done' | 'refused';
  readonly findings: readonly Finding[];
}

/**
 * Adds pending secrets to a credential, after the same rules that hold for everybody who saves such a record. All of them
 * are checked before the first is made.
 *
 * @throws what NetSuite throws when a record cannot be saved
 */
export function addPending(
  ports: AddPendingPorts,
  credential: number,
  wanted: readonly PendingSecret[],
): PendingAdded {
  if (wanted.length === 0) {
    return { outcome: 'refused', findings: [finding('BCR_SECRET_ID_MISSING', 'secretId')] };
  }
  const checked = wanted.map((pending) => checkOne(ports, credential, pending));
  const findings = byWeight([...checked.flat(), ...sameTwice(wanted)]);
  if (refuses(findings)) return { outcome: 'refused', findings };
  for (const pending of wanted) {
    const { secretId } = readSecretId(pending.secretId);
    if (secretId !== null) ports.pendingSecrets.make(credential, { ...pending, secretId });
  }
  return { outcome: 'done', findings };
}

function checkOne(ports: AddPendingPorts, credential: number, pending: PendingSecret): Finding[] {
  const draft = {
    id: null,
    credential,
    role: pending.role,
    slot: 'pending' as const,
    secretId: pending.secretId,
    issuedOn: null,
    expiresOn: pending.expiresOn ?? null,
    expirationWarning: true,
    lastWarned: null,
    fingerprint: null,
    fingerprintSalt: null,
    fingerprintChangedAt: null,
  };
  const unread = pending.expiresOn === undefined ? [finding('BCR_DATE_UNREAD', 'expiresOn')] : [];
  return [...unread, ...checkSecretReference(ports, { draft, previous: null })];
}

/** None of them is saved yet, so the rules cannot see that two are the same. */
function sameTwice(wanted: readonly PendingSecret[]): Finding[] {
  const ids = wanted.map(({ secretId }) => readSecretId(secretId).secretId).filter((id) => id !== null);
  const isTwice = new Set(ids).size < ids.length;
  return isTwice ? [finding('BCR_SECRET_ID_TWICE', 'secretId', { slot: { word: 'pending' } })] : [];
}
