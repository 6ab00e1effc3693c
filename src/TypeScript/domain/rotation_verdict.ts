import type { BankFailure } from './bank_failure';
import { type Finding, finding } from './finding';
import type { Instant, Rotation } from './records';

/** NetSuite takes up to an hour to bring a changed password to every script (section_160216498405). */
export const ARRIVAL = 60 * 60_000;

/** What a test of new secrets brought to light. */
export interface RotationEvidence {
  readonly rotation: Pick<Rotation, 'kind' | 'startedAt'>;
  readonly now: Instant;
  /** Whether no stage of the test failed and the bank took the secrets at least once. */
  readonly accepted: boolean;
  /** Why it failed, when it failed at the bank. */
  readonly failure: BankFailure | null;
  /** Whether a changed value was seen since the start; `unseen`: no fingerprint could be made. */
  readonly arrival: 'seen' | 'not_seen' | 'unseen';
  /** Whether each new secret holds the same value as the one it is to replace. */
  readonly unchanged: boolean;
}

/** Whether the new secrets may be promoted, and what to say. */
export interface RotationVerdict {
  readonly accepted: boolean;
  readonly findings: readonly Finding[];
}

/** Judges a test. Only what the bank accepted, and what is a new value as far as anybody can tell, may be promoted. */
export function judgeTest(evidence: RotationEvidence): RotationVerdict {
  return evidence.rotation.kind === 'new_id' ? judgeNewId(evidence) : judgeInPlace(evidence);
}

function refused(item: Finding): RotationVerdict {
  return { accepted: false, findings: [item] };
}

function judgeNewId({ accepted, unchanged, failure }: RotationEvidence): RotationVerdict {
  if (unchanged) return refused(finding('BCR_ROTATION_UNCHANGED', null));
  if (accepted) return { accepted, findings: [] };
  return failure === null ? refused(finding('BCR_ROTATION_NOT_TRIED', null)) : refused(failure.finding);
}

function judgeInPlace({ rotation, now, accepted, failure, arrival }: RotationEvidence): RotationVerdict {
  const early = Date.parse(now) - Date.parse(rotation.startedAt) < ARRIVAL;
  if (arrival === 'not_seen') {
    return refused(finding(early ? 'BCR_NOT_HERE_YET' : 'BCR_NOT_ARRIVED', null));
  }
  if (arrival === 'unseen' && early) return refused(finding('BCR_NOT_HERE_YET', null));
  if (accepted) {
    return { accepted, findings: arrival === 'unseen' ? [finding('BCR_ARRIVAL_UNSEEN', null)] : [] };
  }
  if (failure === null) return refused(finding('BCR_ROTATION_NOT_TRIED', null));
  return failure.finding.code === 'BCR_BANK_REFUSED_SECRET'
    ? refused(finding('BCR_NEW_VALUE_REFUSED', null))
    : refused(failure.finding);
}
