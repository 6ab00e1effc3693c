import type { Rotation, SecretReference } from '../../../src/TypeScript/domain/records';
import type { RotationSituation } from '../../../src/TypeScript/domain/rotation';
import { acceptedText } from '../../../src/TypeScript/domain/rotation_slots';
import { aSecret } from './records';
import { aPair } from './world';

/** Rotations of one client secret in every state, for the tests of their rules. */

export const NOW = '2026-11-23T12:00:00.000Z';
export const PENDING = aSecret({
  id: 201,
  role: 'client_secret',
  slot: 'pending',
  secretId: 'custsecret_house_new',
});

export const aRotation = (changes: Partial<Rotation> = {}): Rotation => ({
  kind: 'new_id',
  startedAt: '2026-11-23T11:00:00.000Z',
  graceUntil: null,
  step: 'started',
  accepted: null,
  ...changes,
});

export const aSituation = (
  rotation: Rotation | null,
  references: readonly SecretReference[] = [...aPair(), PENDING],
  changes: Partial<RotationSituation> = {},
): RotationSituation => ({
  credential: { id: 10, rotation },
  references,
  overlap: 'supported',
  now: NOW,
  ...changes,
});

export const accepted = acceptedText([PENDING]);
export const promoted = [
  aSecret(),
  aSecret({ id: 101, role: 'client_secret', slot: 'previous', secretId: 'custsecret_house_client_secret' }),
  { ...PENDING, slot: 'current' as const },
];
export const LATER = '2026-11-24T12:00:00.000Z';
export const EARLIER = '2026-11-23T11:59:59.000Z';

/** A grace period that ends two hours after the tests' noon. */
export const GRACE = aRotation({
  startedAt: '2026-11-23T10:00:00.000Z',
  graceUntil: '2026-11-23T14:00:00.000Z',
  step: 'grace',
  accepted,
});
