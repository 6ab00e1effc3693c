import { type Finding, finding } from './finding';
import type { FindingCode } from './finding_catalogue';
import { operationId } from './operation_id';
import type { Credential, Instant, Rotation, SecretReference } from './records';
import type { RotationSituation } from './rotation';
import { isWhole, type SlotMove, slotMoves } from './rotation_slots';
import type { EventKind, RotationAction, RotationStep } from './vocabulary';

/**
 * One write of a rotation. The order of a list is such that it can be cut off between any two: what counts is decided
 * by the first write, a single one; the others follow from what it says and can be found again and repeated.
 */
export type RotationWrite =
  /** The credential's rotation, if it is still what it was before. */
  | { readonly write: 'rotation'; readonly from: Rotation | null; readonly to: Rotation | null }
  | ({ readonly write: 'slot' } & SlotMove)
  /** Tokens that were issued for the secrets of before are forgotten. */
  | { readonly write: 'drop_tokens' }
  | {
      readonly write: 'event';
      readonly kind: EventKind;
      readonly from: string;
      readonly to: string;
      readonly outcome: 'ok' | FindingCode;
    };

/** How long the previous secret stays valid at the bank, in minutes. */
export const GRACE = { usual: 24 * 60, shortest: 60, longest: 90 * 24 * 60 } as const;

/** Refuses a grace period that is too short: NetSuite takes up to 60 minutes to bring a change to every script. */
export function checkGrace(minutes: number): Finding[] {
  const { shortest, longest } = GRACE;
  const fine = Number.isInteger(minutes) && minutes >= shortest && minutes <= longest;
  return fine ? [] : [finding('BCR_GRACE', null, { shortest, longest })];
}

/** A moment as it is kept: in whole seconds, the next one if it lies between two. */
function wholeSecond(milliseconds: number): Instant {
  return new Date(Math.ceil(milliseconds / 1000) * 1000).toISOString();
}

/**
 * What an action decides: the rotation as the credential is to hold it.
 *
 * @param action one that the plan allows; `test` and `finish` decide nothing
 * @param graceMinutes checked with `checkGrace`
 * @throws RangeError when there is no rotation although the action needs one
 */
export function decision(
  { credential: { rotation }, overlap, now }: RotationSituation,
  action: Exclude<RotationAction, 'test' | 'finish'>,
  graceMinutes: number,
): Rotation {
  if (action === 'start_new_id' || action === 'start_in_place') {
    return {
      kind: action === 'start_new_id' ? 'new_id' : 'in_place',
      startedAt: wholeSecond(Date.parse(now)),
      graceUntil: null,
      step: 'starting',
      accepted: null,
    };
  }
  if (rotation === null) throw new RangeError(`Without a rotation there is nothing to ${action}.`);
  switch (action) {
    case 'promote': {
      // A bank without overlap has ended the previous secret already: there is nothing to fall back on or to wait for.
      const minutes = overlap === 'none' ? 0 : graceMinutes;
      return { ...rotation, step: 'promoting', graceUntil: wholeSecond(Date.parse(now) + minutes * 60_000) };
    }
    case 'roll_back':
      return { ...rotation, step: 'rolling_back' };
    case 'retire':
      return { ...rotation, step: 'retiring' };
    case 'abandon':
      return { ...rotation, step: 'abandoning' };
  }
}

/** What a decided step ends in: its event, and the step that follows, or the end of the rotation. */
const ENDS: Readonly<
  Partial<Record<RotationStep, { readonly kind: EventKind; readonly next: RotationStep | null }>>
> = {
  starting: { kind: 'rotation_started', next: 'started' },
  promoting: { kind: 'promoted', next: 'grace' },
  rolling_back: { kind: 'rolled_back', next: null },
  retiring: { kind: 'retired', next: null },
  abandoning: { kind: 'abandoned', next: null },
};

/**
 * The writes that carry out what was decided, from wherever it was cut off.
 *
 * @returns none when nothing is unfinished
 */
export function finishingWrites(
  { rotation }: Pick<Credential, 'rotation'>,
  references: readonly SecretReference[],
): readonly RotationWrite[] {
  const end = rotation === null ? undefined : ENDS[rotation.step];
  if (rotation === null || end === undefined) return [];
  if (rotation.step === 'promoting' && !isWhole(references, rotation)) {
    return writesTo(
      { ...rotation, step: 'started', graceUntil: null, accepted: null },
      rotation,
      references,
      {
        kind: 'failed',
        outcome: 'BCR_ROTATION_CONFLICT',
      },
    );
  }
  const next = end.next === null ? null : { ...rotation, step: end.next };
  return writesTo(next, rotation, references, { kind: end.kind, outcome: 'ok' });
}

function writesTo(
  next: Rotation | null,
  rotation: Rotation,
  references: readonly SecretReference[],
  told: { readonly kind: EventKind; readonly outcome: 'ok' | FindingCode },
): readonly RotationWrite[] {
  const moves = slotMoves(references, rotation).map((move) => ({ write: 'slot', ...move }) as const);
  const drop = { write: 'drop_tokens' } as const;
  return [
    drop,
    // A call in between may have kept what was before the moves.
    ...(moves.length === 0 ? [] : [...moves, drop]),
    { write: 'event', ...told, from: rotation.step, to: next?.step ?? 'idle' },
    { write: 'rotation', from: rotation, to: next },
  ];
}

/**
 * All writes of an action, the deciding one first.
 *
 * @param action one that the plan allows
 */
export function writesOf(
  situation: RotationSituation,
  action: Exclude<RotationAction, 'test'>,
  graceMinutes: number = GRACE.usual,
): readonly RotationWrite[] {
  const { credential, references } = situation;
  if (action === 'finish') return finishingWrites(credential, references);
  const to = decision(situation, action, graceMinutes);
  return [
    { write: 'rotation', from: credential.rotation, to },
    ...finishingWrites({ rotation: to }, references),
  ];
}

/** What belongs to one rotation, in the audit trail and in the log: the same however often it is taken up again. */
export function correlationOf(credential: number, { startedAt }: Pick<Rotation, 'startedAt'>): string {
  return operationId('rotation', credential, startedAt);
}
