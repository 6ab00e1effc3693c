import type { CalendarDate } from '../../domain/calendar_date';
import { byWeight, type Finding, finding, refuses } from '../../domain/finding';
import { readSecretId, sameSecretId } from '../../domain/secret_id';
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
  /** The newest secret reference of each role of a credential, inactive ones included. */
  newest(credential: number): Readonly<Partial<Record<SecretRole, number>>>;
  /**
   * @param pending with its ID as `readSecretId` gives it
   * @param mark its External ID: the save is refused when a secret reference has it already (section_N3436356)
   */
  make(credential: number, pending: PendingSecret, mark: string): void;
}

export interface AddPendingPorts extends CheckRecordPorts {
  readonly pendingSecrets: PendingSecretMaker;
}

/** What became of it, what matters most first. `nothing_to_do`: all of them are pending already. */
export interface PendingAdded {
  readonly outcome: 'done' | 'nothing_to_do' | 'refused';
  readonly findings: readonly Finding[];
}

/**
 * Adds pending secrets to a credential, after the same rules that hold for everybody who saves such a record. All of them
 * are checked before the first is made. The same request can come twice, also at once, or again after it was cut off: what
 * is pending already is not made again.
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
  // Who else adds one at this moment has the same number, and so the same marks.
  const newest = ports.pendingSecrets.newest(credential);
  const missing = notPending(ports, credential, wanted);
  if (missing.length === 0) return { outcome: 'nothing_to_do', findings: [] };
  const checked = missing.flatMap((pending) => checkOne(ports, credential, pending));
  const findings = byWeight([...checked, ...sameTwice(wanted)]);
  if (refuses(findings)) return { outcome: 'refused', findings };
  for (const pending of missing) {
    const { role } = pending;
    const mark = `bcr_pending_${credential}_${role}_after_${newest[role] ?? 0}`;
    const overtaken = makeOnce(ports, credential, pending, mark);
    if (refuses(overtaken)) return { outcome: 'refused', findings: overtaken };
  }
  return { outcome: 'done', findings };
}

/** Those that are not pending yet. One query. */
function notPending(
  { secrets }: AddPendingPorts,
  credential: number,
  wanted: readonly PendingSecret[],
): readonly PendingSecret[] {
  const pending = secrets.ofCredential(credential).filter(({ slot }) => slot === 'pending');
  return wanted.filter(
    ({ role, secretId }) =>
      !pending.some((there) => there.role === role && sameSecretId(there.secretId, secretId)),
  );
}

/** @returns what the rules say when somebody else was faster with another one */
function makeOnce(
  ports: AddPendingPorts,
  credential: number,
  pending: PendingSecret,
  mark: string,
): Finding[] {
  const { secretId } = readSecretId(pending.secretId);
  if (secretId === null) return [];
  try {
    ports.pendingSecrets.make(credential, { ...pending, secretId }, mark);
    return [];
  } catch (thrown) {
    if (notPending(ports, credential, [pending]).length === 0) return [];
    const findings = checkOne(ports, credential, pending);
    if (refuses(findings)) return findings;
    throw thrown;
  }
}

function checkOne(ports: AddPendingPorts, credential: number, pending: PendingSecret): Finding[] {
  const draft = {
    id: null,
    inactive: false,
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
