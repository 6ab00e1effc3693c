import type { Credential } from '../../domain/records';
import { acceptedRoles } from '../../domain/rotation_slots';
import { readSecretId } from '../../domain/secret_id';
import type { CredentialInUse } from './credential_in_use';

/**
 * The same credential with its previous secrets at work: those that a rotation replaced and that the bank still takes.
 * A role that was not rotated keeps its current secret.
 *
 * @param now milliseconds since 1970
 * @returns `null` outside a grace period, when nothing was replaced, and when one of them has what is no secret ID: that
 * could bring further secrets into the text that it stands in
 */
export function withPreviousSecrets(inUse: CredentialInUse, now: number): CredentialInUse | null {
  const { rotation } = inUse.credential;
  if (rotation === null || now >= endOfGrace(inUse.credential)) return null;
  // What was left over as previous in another role, or from before a change in place, belongs to another pair.
  const roles = acceptedRoles(rotation);
  const previous =
    rotation.kind === 'in_place'
      ? []
      : inUse.references.filter(({ slot, role }) => slot === 'previous' && roles.has(role));
  if (previous.length === 0) return null;
  if (previous.some(({ secretId }) => readSecretId(secretId).secretId === null)) return null;
  const replaced = new Set(previous.map(({ role }) => role));
  const kept = inUse.references.filter(({ slot, role }) => slot === 'current' && !replaced.has(role));
  return {
    ...inUse,
    references: [...kept, ...previous.map((reference) => ({ ...reference, slot: 'current' as const }))],
  };
}

/**
 * Until when the previous secrets of a credential can be used: milliseconds since 1970. While a promotion is being carried
 * out its end is not known yet; outside a rotation it has been over for ever.
 */
export function endOfGrace({ rotation }: Pick<Credential, 'rotation'>): number {
  if (rotation === null) return Number.NEGATIVE_INFINITY;
  if (rotation.graceUntil !== null) return Date.parse(rotation.graceUntil);
  return rotation.step === 'promoting' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

/** The current secret IDs of a credential with their roles, in one text that can be compared. */
export function secretsAtWork({ references }: CredentialInUse): string {
  return references
    .filter(({ slot }) => slot === 'current')
    .map(({ role, secretId }) => `${role}=${secretId.toLowerCase()}`)
    .toSorted()
    .join();
}
