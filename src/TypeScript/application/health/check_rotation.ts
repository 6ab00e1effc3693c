import { refuses } from '../../domain/finding';
import { hasChanged } from '../../domain/fingerprint';
import { arrivalTrial } from '../../domain/health';
import { planRotation } from '../../domain/rotation';
import { rotatedReferences } from '../../domain/rotation_slots';
import { correlationOf } from '../../domain/rotation_writes';
import type { RotationAction } from '../../domain/vocabulary';
import { lookAtSecrets } from '../calls/secret_values';
import { type RotationResult, rotate } from '../rotation/rotate';
import { type RotationPorts, type RotationRecords, situationOf } from '../rotation/rotation_ports';

/**
 * What the Health Check did for a rotation. `finished`: carried out what was cut off. `retired`: the previous secrets,
 * after their grace period. `arrived`: the bank accepted the value of a change in place, a person can promote it now.
 * `not_arrived`: it did not. `overtaken`: somebody was faster.
 */
export type RotationWatch = 'finished' | 'retired' | 'arrived' | 'not_arrived' | 'overtaken';

/**
 * Watches a rotation that is under way: finishes what was cut off, tries a value that was changed in place when it
 * arrives, retires the previous secrets when their time is over. Never promotes: that a person decides.
 *
 * @param retires whether the previous secrets are retired without being asked
 * @returns `null` when there was nothing to do
 */
export function watchRotation(
  ports: RotationPorts,
  records: RotationRecords,
  retires: boolean,
): RotationWatch | null {
  if (records.credential.rotation === null) return null;
  const { state } = planRotation(situationOf(records, ports.clock.now()));
  switch (state) {
    case 'unfinished':
      return doneAs('finished', go(ports, records, 'finish'));
    case 'grace_over':
      return retires ? doneAs('retired', go(ports, records, 'retire')) : null;
    case 'started':
      return isToBeTried(ports, records) ? tried(ports, records) : null;
    case 'accepted':
    case 'grace':
    case 'idle':
      return null;
  }
}

function go(ports: RotationPorts, { credential }: RotationRecords, action: RotationAction): RotationResult {
  return rotate(ports, { credential: credential.id, action, who: null });
}

function doneAs(word: RotationWatch, { outcome }: RotationResult): RotationWatch {
  return outcome === 'done' || outcome === 'nothing_to_do' ? word : 'overtaken';
}

/** A pending secret under an ID of its own is tried when a person asks for it: banks lock accounts for repeated refusals. */
function isToBeTried(ports: RotationPorts, { credential, references }: RotationRecords): boolean {
  const { rotation } = credential;
  if (rotation === null || rotation.kind !== 'in_place') return false;
  const { values } = lookAtSecrets(ports, rotatedReferences(references, rotation));
  switch (arrivalTrial(rotation, ports.clock.now(), values.some(hasChanged))) {
    case 'now':
      return true;
    case 'not_yet':
      return false;
    case 'unless_reported':
      return !ports.events.has(correlationOf(credential.id, rotation), 'failed');
  }
}

function tried(ports: RotationPorts, records: RotationRecords): RotationWatch {
  const result = go(ports, records, 'test');
  if (result.outcome === 'done') return 'arrived';
  if (result.outcome !== 'not_accepted') return 'overtaken';
  reportIfPersonNeeded(ports, records, result);
  return 'not_arrived';
}

/** Says once that a change in place needs a person; what mends itself is tried again by the next run. */
function reportIfPersonNeeded(
  { events, clock, log }: RotationPorts,
  { credential }: RotationRecords,
  { findings }: RotationResult,
): void {
  const [first] = findings;
  if (first === undefined || credential.rotation === null || !refuses([first])) return;
  const correlationId = correlationOf(credential.id, credential.rotation);
  const { step } = credential.rotation;
  events.append({
    at: clock.now(),
    who: null,
    kind: 'failed',
    recordKind: 'credential',
    recordId: credential.id,
    from: step,
    to: step,
    outcome: first.code,
    correlationId,
  });
  log.error('Health Check: a changed secret did not arrive', {
    correlationId,
    credential: credential.id,
    outcome: first.code,
  });
}
