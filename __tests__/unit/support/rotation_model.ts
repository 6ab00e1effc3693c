import type { Rotation, SecretReference } from '../../../src/TypeScript/domain/records';
import { isDone, planRotation, type RotationSituation } from '../../../src/TypeScript/domain/rotation';
import {
  acceptedText,
  rotatedReferences,
  settledReferences,
} from '../../../src/TypeScript/domain/rotation_slots';
import { type RotationWrite, writesOf } from '../../../src/TypeScript/domain/rotation_writes';
import type { RotationAction, SecretRole } from '../../../src/TypeScript/domain/vocabulary';
import { aSecret } from './records';

/** A credential whose rotation is driven write by write; after each, what must always hold is checked. */
export class RotationModel {
  rotation: Rotation | null = null;
  references: SecretReference[];
  #now = Date.parse('2026-11-23T12:00:00.000Z');
  #ids = 200;
  /** Secret IDs that may be used: those of the beginning, and what the bank accepted since. */
  readonly #good = new Set<string>();

  constructor(
    readonly overlap: RotationSituation['overlap'],
    readonly roles: readonly SecretRole[],
    readonly onWrite: (rotation: Rotation | null) => void = () => undefined,
  ) {
    this.references = roles.map((role, index) =>
      aSecret({ id: 100 + index, role, secretId: `custsecret_first_${role}` }),
    );
    for (const { secretId } of this.references) this.#good.add(secretId);
    this.addPending();
  }

  get situation(): RotationSituation {
    return {
      credential: { id: 10, rotation: this.rotation },
      references: this.references,
      overlap: this.overlap,
      now: new Date(this.#now).toISOString(),
    };
  }

  wait(minutes: number): void {
    this.#now += minutes * 60_000;
  }

  /** What a person may do: a new pending secret for each role, before the promotion. */
  addPending(): void {
    if (this.rotation !== null && this.rotation.step !== 'started') return;
    for (const role of this.roles) {
      if (this.references.some((each) => each.role === role && each.slot === 'pending')) continue;
      const id = this.#ids++;
      this.references.push(aSecret({ id, role, slot: 'pending', secretId: `custsecret_new_${id}` }));
    }
  }

  finish(): void {
    this.#carryOut(writesOf(this.situation, 'finish'), undefined);
  }

  act(
    action: RotationAction,
    { cutOffAt, refused }: { cutOffAt: number | undefined; refused: boolean },
  ): void {
    const unfinished = writesOf(this.situation, 'finish');
    if (this.#carryOut(unfinished, cutOffAt)) return;
    if (isDone(action, this.rotation)) return;
    if (!planRotation(this.situation).actions.includes(action)) return;
    if (action === 'test') this.#test(refused);
    else this.#carryOut(writesOf(this.situation, action), cutOffAt);
  }

  #test(refused: boolean): void {
    if (this.rotation === null) throw new Error('A test was allowed without a rotation.');
    const rotated = rotatedReferences(this.references, this.rotation);
    this.rotation = { ...this.rotation, accepted: refused ? null : acceptedText(rotated) };
    if (!refused) for (const { secretId } of rotated) this.#good.add(secretId);
  }

  /** @returns whether it was cut off */
  #carryOut(writes: readonly RotationWrite[], cutOffAt: number | undefined): boolean {
    for (const [index, write] of writes.entries()) {
      if (index === cutOffAt) return true;
      this.#write(write);
      this.#check();
    }
    return false;
  }

  #write(write: RotationWrite): void {
    if (write.write === 'rotation') {
      if (JSON.stringify(write.from) !== JSON.stringify(this.rotation)) throw new Error('A stale decision');
      this.rotation = write.to;
      this.onWrite(write.to);
    }
    if (write.write === 'slot') {
      const reference = this.references.find(({ id }) => id === write.reference);
      if (reference?.slot !== write.from) throw new Error('A stale move');
      this.references = this.references.map((each) =>
        each.id === write.reference ? { ...each, slot: write.to } : each,
      );
    }
  }

  #check(): void {
    const usable = settledReferences(this.references, this.rotation);
    for (const role of this.roles) {
      const current = usable.filter((each) => each.role === role && each.slot === 'current');
      if (current.length !== 1) throw new Error(`${current.length} usable secrets for ${role}`);
      if (!current.every(({ secretId }) => this.#good.has(secretId))) throw new Error('An untested secret');
      for (const slot of ['pending', 'current', 'previous'] as const) {
        const standing = this.references.filter((each) => each.role === role && each.slot === slot);
        if (standing.length > 1) throw new Error(`Two secrets in ${slot}`);
      }
    }
    const generations = new Set(
      usable.filter(({ slot }) => slot === 'current').map(({ secretId }) => secretId.split('_')[1]),
    );
    if (generations.size > 1) throw new Error('Secrets of two generations are used together');
  }
}
