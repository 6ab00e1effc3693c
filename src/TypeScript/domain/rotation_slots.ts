import type { Rotation, SecretReference } from './records';
import type { SecretRole, Slot } from './vocabulary';

/**
 * Which secrets of a credential count, whatever has been written so far.
 *
 * NetSuite saves one record at a time, so a promotion that moves several secret references cannot happen at once. What
 * decides is one field of one record: the step of the rotation on the credential. From that write on the new secrets
 * count, all together, and the slots are brought after it. Whoever uses a credential reads its references through
 * `settledReferences` and never sees half a change.
 */

/** One secret that the bank accepted. */
interface Accepted {
  readonly reference: number;
  readonly role: string | undefined;
  readonly secretId: string | undefined;
}

/** Stands where no fingerprint could be made. */
const UNSEEN = '-';

/**
 * Secrets as a rotation remembers them: `201/client_secret/custsecret_x/1a2b3c4d`, separated by blanks, ordered by id.
 * Another secret ID or another value gives another text.
 */
export function acceptedText(references: readonly SecretReference[]): string {
  return references
    .toSorted((one, other) => one.id - other.id)
    .map(({ id, role, secretId, fingerprint }) => [id, role, secretId, fingerprint ?? UNSEEN].join('/'))
    .join(' ');
}

function acceptedOf({ accepted }: Rotation): Accepted[] {
  return (accepted ?? '')
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [reference, role, secretId] = part.split('/');
      return { reference: Number(reference), role, secretId };
    });
}

/**
 * Whether everything that the bank accepted is there as it was accepted. A secret reference that somebody was saving at the
 * moment of the promotion, or that an import without scripts changed or deleted, makes it something that nobody has tested.
 */
export function isWhole(references: readonly SecretReference[], rotation: Rotation): boolean {
  return acceptedOf(rotation).every(({ reference, secretId }) =>
    references.some(
      ({ id, slot, secretId: standsFor }) =>
        id === reference && standsFor === secretId && (slot === 'pending' || slot === 'current'),
    ),
  );
}

/** The roles whose secrets a rotation replaces, or has replaced; none before the bank accepted anything. */
export function acceptedRoles(rotation: Rotation): ReadonlySet<string | undefined> {
  return new Set(acceptedOf(rotation).map(({ role }) => role));
}

/** The references that a rotation is about: the pending ones, or for a change in place the current ones. */
export function rotatedReferences(
  references: readonly SecretReference[],
  { kind }: Pick<Rotation, 'kind'>,
): SecretReference[] {
  const slot: Slot = kind === 'new_id' ? 'pending' : 'current';
  return references.filter((reference) => reference.slot === slot);
}

/** The references of a role in a slot; the rules see to it that there is one at most. */
function standing(
  references: readonly SecretReference[],
  role: string | undefined,
  slot: Slot,
): SecretReference | undefined {
  return references.find((reference) => reference.role === role && reference.slot === slot);
}

type Targets = ReadonlyMap<number, Slot>;

/**
 * What was accepted becomes current, what was current becomes previous, and what was left over as previous is retired.
 * A reference that has arrived already is in nobody's way: what remains to be done can be told from what is there.
 */
function promotionTargets(references: readonly SecretReference[], rotation: Rotation): Targets {
  if (!isWhole(references, rotation)) return takenBackTargets(references, rotation);
  const targets = new Map<number, Slot>();
  for (const { reference, role } of acceptedOf(rotation)) {
    const pending = standing(references, role, 'pending');
    if (pending?.id !== reference) continue;
    const current = standing(references, role, 'current');
    const leftOver = standing(references, role, 'previous');
    if (current && leftOver) targets.set(leftOver.id, 'retired');
    if (current) targets.set(current.id, 'previous');
    targets.set(pending.id, 'current');
  }
  return targets;
}

/** A new client ID with an old secret would be refused: what cannot be promoted as a whole is not promoted at all. */
function takenBackTargets(references: readonly SecretReference[], rotation: Rotation): Targets {
  const targets = new Map<number, Slot>();
  for (const { reference, role } of acceptedOf(rotation)) {
    const current = standing(references, role, 'current');
    const previous = standing(references, role, 'previous');
    if (previous === undefined || (current !== undefined && current.id !== reference)) continue;
    if (current) targets.set(current.id, 'pending');
    targets.set(previous.id, 'current');
  }
  return targets;
}

/** What was promoted is retired, and what was previous is current again. */
function rollBackTargets(references: readonly SecretReference[], rotation: Rotation): Targets {
  const targets = new Map<number, Slot>();
  for (const { role } of acceptedOf(rotation)) {
    const previous = standing(references, role, 'previous');
    if (previous === undefined) continue;
    const current = standing(references, role, 'current');
    if (current) targets.set(current.id, 'retired');
    targets.set(previous.id, 'current');
  }
  return targets;
}

function retirementTargets(references: readonly SecretReference[], rotation: Rotation): Targets {
  const targets = new Map<number, Slot>();
  for (const { role } of acceptedOf(rotation)) {
    const previous = standing(references, role, 'previous');
    if (previous) targets.set(previous.id, 'retired');
  }
  return targets;
}

function abandonmentTargets(references: readonly SecretReference[]): Targets {
  const pending = references.filter(({ slot }) => slot === 'pending');
  return new Map(pending.map(({ id }) => [id, 'retired']));
}

function targetsOf(references: readonly SecretReference[], rotation: Rotation | null): Targets {
  if (rotation === null || rotation.kind === 'in_place') return new Map();
  switch (rotation.step) {
    case 'promoting':
      return promotionTargets(references, rotation);
    case 'rolling_back':
      return rollBackTargets(references, rotation);
    case 'retiring':
      return retirementTargets(references, rotation);
    case 'abandoning':
      return abandonmentTargets(references);
    case 'starting':
    case 'started':
    case 'grace':
      return new Map();
  }
}

/** The references of a credential with the slots that count. */
export function settledReferences(
  references: readonly SecretReference[],
  rotation: Rotation | null,
): readonly SecretReference[] {
  const targets = targetsOf(references, rotation);
  return references.map((reference) => {
    const slot = targets.get(reference.id);
    return slot === undefined ? reference : { ...reference, slot };
  });
}

/** A secret reference on its way from one slot to another. */
export interface SlotMove {
  readonly reference: number;
  /** What it stands for; another secret is not moved in its place. */
  readonly secretId: string;
  readonly from: Slot;
  readonly to: Slot;
}

/** A slot is emptied before the next secret enters it. */
const ORDER: readonly Slot[] = ['retired', 'previous', 'pending', 'current'];

/** What remains to be written until the slots are those that count; role by role, never two in one slot. */
export function slotMoves(
  references: readonly SecretReference[],
  rotation: Rotation | null,
): readonly SlotMove[] {
  const targets = targetsOf(references, rotation);
  const roles: SecretRole[] = [...new Set(references.map(({ role }) => role))];
  return roles.flatMap((role) =>
    references
      .filter((reference) => reference.role === role)
      .flatMap(({ id, slot, secretId }) => {
        const to = targets.get(id);
        return to === undefined ? [] : [{ reference: id, secretId, from: slot, to }];
      })
      .toSorted((one, other) => ORDER.indexOf(one.to) - ORDER.indexOf(other.to)),
  );
}

/** The references as they would count if every pending one were promoted: what a test has to try. */
export function asIfPromoted(
  references: readonly SecretReference[],
  rotation: Rotation,
): readonly SecretReference[] {
  const accepted = acceptedText(rotatedReferences(references, rotation));
  return settledReferences(references, { ...rotation, step: 'promoting', accepted });
}

/** Whether each secret that was promoted has one to go back to. */
export function canGoBack(references: readonly SecretReference[], rotation: Rotation): boolean {
  const accepted = acceptedOf(rotation);
  return accepted.length > 0 && accepted.every(({ role }) => standing(references, role, 'previous'));
}
