import { type Finding, finding } from './finding';
import type { SecretReference } from './records';

/**
 * Which slots hold two secrets of one role. A save that would make it so is refused, but NetSuite has no lock: two people
 * who save at the same moment, or an import that runs no scripts, can still do it. Calls go on with the reference that was
 * there first, and nothing is rotated before somebody has chosen.
 *
 * @param references of one credential with the slots that count, oldest first
 */
export function checkSlots(references: readonly SecretReference[]): Finding[] {
  return references
    .filter(({ slot }) => slot !== 'retired')
    .flatMap((reference) => {
      const first = references.find(({ role, slot }) => role === reference.role && slot === reference.slot);
      return first === undefined || first === reference ? [] : [twoInSlot(first, reference)];
    });
}

function twoInSlot(first: SecretReference, other: SecretReference): Finding {
  return finding('BCR_SLOT_TWICE', null, {
    slot: { word: other.slot },
    role: { word: other.role },
    first: first.secretId,
    other: other.secretId,
  });
}
