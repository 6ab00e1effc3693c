import { type RecordKind, SECRET_ROLES, type SecretRole } from '../../domain/vocabulary';
import type { Random } from '../ports';

/**
 * The records that a set-up makes, told by their marks. A mark is an External ID: NetSuite keeps those unique within a
 * record type (section_156334828635), so of two requests that save the same record one is refused and finds the other's.
 * No note beside the records could do that, nor outlive an execution that is cut off right after a save.
 */

/** What a set-up makes, in the order in which it is made: each needs those before it. */
export const SET_UP_PARTS = ['bank', 'credential', ...SECRET_ROLES, 'connection'] as const;
export type SetUpPart = (typeof SET_UP_PARTS)[number];

/** Internal ids of what has been made so far; the secret references by their roles. */
export type MadeRecords = Readonly<Partial<Record<SetUpPart, number>>>;

/** Internal ids of everything that belongs to a set-up that is done, records that were there before it included. */
export type WholeSetUp = MadeRecords & Readonly<Record<'bank' | 'credential' | 'connection', number>>;

/** The kind of record that a part is. */
export function kindOfPart(part: SetUpPart): RecordKind {
  return isRole(part) ? 'secret' : part;
}

function isRole(part: SetUpPart): part is SecretRole {
  return SECRET_ROLES.some((role) => role === part);
}

/**
 * A key that no other set-up has.
 *
 * @returns digits alone: what looks like a secret is refused in an External ID as anywhere else
 */
export function newSetUpKey(random: Random): string {
  return BigInt(`0x${random.uuid().replaceAll('-', '')}`).toString();
}

/** The External ID of a record of a set-up: letters, digits and underscores (section_156334828635). */
export function markOf(key: string, part: SetUpPart): string {
  return `bcr_set_up_${key}_${part}`;
}
