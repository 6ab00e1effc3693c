import { type Finding, finding } from './finding';
import type { Instant, SecretReference } from './records';

/**
 * A fingerprint is a few digits of a digest under a salt: it shows that a value changed, never which it is. A record has
 * a salt of its own, so what is stored of two records tells nothing about both; two values are compared under a salt
 * that is made for the occasion and thrown away.
 */

/** What a probe saw of the value behind a secret reference. */
export interface SeenValue {
  readonly reference: SecretReference;
  /** Eight hexadecimal digits under `salt`; `null`: none could be made. */
  readonly fingerprint: string | null;
  /** The record's own salt, or a new one for a record without. */
  readonly salt: string;
  /** The digits under a salt that all values seen on this occasion share. */
  readonly comparable: string | null;
}

/** Whether the value is another one than when it was last looked at. The first look shows no change. */
export function hasChanged({ reference, fingerprint }: SeenValue): boolean {
  return fingerprint !== null && reference.fingerprint !== null && fingerprint !== reference.fingerprint;
}

/** What is to be noted on a secret reference. */
export type FingerprintChanges = Partial<
  Pick<SecretReference, 'fingerprint' | 'fingerprintSalt' | 'fingerprintChangedAt'>
>;

/**
 * What to note of a value.
 *
 * @param at the moment it was seen
 * @returns `null` when there is nothing new
 */
export function fingerprintChanges(seen: SeenValue, at: Instant): FingerprintChanges | null {
  const { reference, fingerprint, salt } = seen;
  if (fingerprint === null || fingerprint === reference.fingerprint) return null;
  return {
    fingerprint,
    fingerprintSalt: salt,
    ...(hasChanged(seen) ? { fingerprintChangedAt: at } : {}),
  };
}

/** One finding for each value that changed, and one for each pair of secret IDs that hold the same value. */
export function fingerprintFindings(seen: readonly SeenValue[]): Finding[] {
  const changed = seen
    .filter(hasChanged)
    .map(({ reference: { secretId } }) => finding('BCR_VALUE_CHANGED', null, { secretId }));
  const same = seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter((other) => one.comparable !== null && one.comparable === other.comparable)
      .map((other) =>
        finding('BCR_SAME_VALUE', null, {
          secretId: one.reference.secretId,
          other: other.reference.secretId,
        }),
      ),
  );
  return [...changed, ...same];
}
