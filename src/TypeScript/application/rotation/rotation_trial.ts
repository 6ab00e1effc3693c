import { byWeight, type Finding, finding } from '../../domain/finding';
import { fingerprintChanges, type SeenValue } from '../../domain/fingerprint';
import type { Credential, Instant, Rotation, SecretReference } from '../../domain/records';
import { acceptedText, asIfPromoted, rotatedReferences } from '../../domain/rotation_slots';
import { judgeTest, type RotationVerdict } from '../../domain/rotation_verdict';
import { correlationOf } from '../../domain/rotation_writes';
import { credentialInUse } from '../calls/credential_in_use';
import { lookAtSecrets, noteFingerprints } from '../calls/secret_values';
import { type TestReport, testInUse } from '../test/test_connection';
import type { RotationResult } from './rotate';
import type { RotationPorts, RotationRecords } from './rotation_ports';

/**
 * Notes the fingerprints of the current secrets before a change in place begins, so that the arrival of the new value
 * can be told from what was there.
 */
export function noteBeforeStart(ports: RotationPorts, { credential, references }: RotationRecords): void {
  const { values } = lookAtSecrets(ports, rotatedReferences(references, { kind: 'in_place' }));
  const now = ports.clock.now();
  noteFingerprints(ports.secrets, values, now);
  if (values.some((seen) => fingerprintChanges(seen, now) !== null)) forgetFailures(ports, credential);
}

/**
 * A secret at work that holds another value is not the one that failed: calls go on and the Health Check tries it. Its
 * fingerprint is noted, so the Health Check cannot see any more that it has changed.
 */
function forgetFailures(ports: RotationPorts, { id, failuresInARow, nextAttempt }: Credential): void {
  if (failuresInARow === 0 && nextAttempt === null) return;
  ports.credentials.update(id, { failuresInARow: 0, nextAttempt: null });
  ports.dropTokens(id);
}

/**
 * Tries the new secrets at the bank, with everything pending in use together, and notes whether it accepted them. The
 * credential's own state is left alone: the secrets at work are not those that are tried, but for a change in place.
 *
 * @param records of a credential whose rotation is started and has nothing unfinished
 */
export function testRotation(
  ports: RotationPorts,
  records: RotationRecords,
  who: number | null,
): Omit<RotationResult, 'plan'> {
  const { bank, credential, references } = records;
  const { rotation } = credential;
  if (rotation === null) throw new RangeError('Without a rotation there is nothing to test.');
  const inUse = credentialInUse({
    bank,
    credential,
    references: asIfPromoted(references, rotation),
    connection: null,
  });
  const report = testInUse(ports, inUse);
  const now = ports.clock.now();
  noteFingerprints(ports.secrets, report.values, now);
  const seen = references.map((reference) => withSeen(reference, report.values, now));
  const verdict = judge(rotation, seen, report, now);
  const hasNew = report.values.some((value) => fingerprintChanges(value, now) !== null);
  if (rotation.kind === 'in_place' && (hasNew || verdict.accepted)) forgetFailures(ports, credential);
  appendTested(ports, { credential: credential.id, rotation, verdict, who, now });
  const accepted = verdict.accepted ? acceptedText(rotatedReferences(seen, rotation)) : null;
  const isNoted = ports.credentials.changeRotation(credential.id, rotation, { ...rotation, accepted });
  if (!isNoted) return { outcome: 'conflict', findings: [finding('BCR_ROTATION_CONFLICT', null)] };
  const told = report.stages.flatMap(({ findings }) => findings);
  const codes = new Set(verdict.findings.map(({ code }) => code));
  return {
    outcome: verdict.accepted ? 'done' : 'not_accepted',
    findings: [...verdict.findings, ...byWeight(told.filter(({ code }) => !codes.has(code)))],
    stages: report.stages,
  };
}

/**
 * Tries the previous secrets before they count again: where the bank has ended them, or somebody has deleted them, every call
 * would fail. A bank that does not answer keeps nobody from going back.
 *
 * @returns why not, the reason for it last; none when nothing shows that they have ended
 */
export function endOfPrevious(ports: RotationPorts, records: RotationRecords): Finding[] {
  const { credential } = records;
  if (credential.rotation === null) return [];
  const rotation: Rotation = { ...credential.rotation, step: 'rolling_back' };
  const inUse = credentialInUse({ ...records, credential: { ...credential, rotation }, connection: null });
  const why = testInUse(ports, inUse)
    .stages.flatMap(({ findings }) => findings)
    .find(({ code }) => code === 'BCR_BANK_REFUSED_SECRET' || code === 'BCR_SECRET_UNAVAILABLE');
  return why === undefined ? [] : [finding('BCR_PREVIOUS_ENDED', null), why];
}

/** A reference with the fingerprint that has just been noted on it. */
function withSeen(reference: SecretReference, values: readonly SeenValue[], at: Instant): SecretReference {
  const value = values.find((each) => each.reference.id === reference.id);
  return value === undefined ? reference : { ...reference, ...fingerprintChanges(value, at) };
}

function judge(
  rotation: Rotation,
  references: readonly SecretReference[],
  report: TestReport,
  now: Instant,
): RotationVerdict {
  const rotated = rotatedReferences(references, rotation);
  const isAsked = report.stages.some(
    ({ stage, outcome }) => (stage === 'token' || stage === 'api') && outcome === 'passed',
  );
  return judgeTest({
    rotation,
    now,
    accepted: report.passed && isAsked,
    failure: report.failure,
    arrival: arrivalOf(rotated, rotation),
    unchanged: rotated.every((reference) => isUnchanged(reference, report.values)),
  });
}

/** Whether the value of one of the secrets has changed since the start. */
function arrivalOf(
  references: readonly SecretReference[],
  { startedAt }: Rotation,
): 'seen' | 'not_seen' | 'unseen' {
  const hasArrived = ({ fingerprintChangedAt: changedAt }: SecretReference): boolean =>
    changedAt !== null && Date.parse(changedAt) > Date.parse(startedAt);
  if (references.some(hasArrived)) return 'seen';
  return references.some(({ fingerprint }) => fingerprint !== null) ? 'not_seen' : 'unseen';
}

/** Whether a pending secret holds the same value as the one of its role that it would replace. */
function isUnchanged({ id, role }: SecretReference, values: readonly SeenValue[]): boolean {
  const ofRole = values.filter((value) => value.reference.role === role);
  const own = ofRole.find((value) => value.reference.id === id)?.comparable ?? null;
  return own !== null && ofRole.some((value) => value.reference.id !== id && value.comparable === own);
}

interface Tested {
  readonly credential: number;
  readonly rotation: Rotation;
  readonly verdict: RotationVerdict;
  readonly who: number | null;
  readonly now: Instant;
}

function appendTested({ events, log }: RotationPorts, tested: Tested): void {
  const { credential, rotation, verdict, who, now } = tested;
  const correlationId = correlationOf(credential, rotation);
  const outcome = verdict.accepted ? 'ok' : (verdict.findings[0]?.code ?? 'ok');
  events.append({
    at: now,
    who,
    kind: 'tested',
    recordKind: 'credential',
    recordId: credential,
    from: rotation.step,
    to: rotation.step,
    outcome,
    correlationId,
  });
  log.audit('Bank Credentials: new secrets tested', { correlationId, credential, outcome });
}
