import * as runtime from 'N/runtime';
import type { Operation } from '../../application/ports';

/**
 * One correlation id through an operation and the user events that it sets off. A user event is an execution of its own
 * and shares no variable with the script that saves; what both have is the session of whoever is at work (N/runtime
 * Session, section_4296528369). The id is left there, under the name of the record, for the moment of a save.
 *
 * That a user event has the session of the script that saves, also when that is a scheduled or a map/reduce script, is an
 * assumption: the help knows the session "for the currently executing script" of any server script. Where it does not
 * hold, the user events' lines carry an id of their own, as those of a save by a person do, and nothing else differs.
 * Jobs of a map/reduce script that share a session do not get in each other's way: a name is one record's.
 */

/** The operation of this execution. */
let current: string | null = null;

/** Stands in the session once a save is over: whether an empty text can be put there is not documented. */
const OVER = '-';

/** Operations of this execution; one within another keeps its own id. */
export const operation: Operation = {
  within(correlationId, work) {
    const outer = current;
    current = correlationId;
    try {
      return work();
    } finally {
      current = outer;
    }
  },
};

const nameOf = (type: string, id: number | null): string => `bcr_operation_${type}_${id ?? 'new'}`;

/**
 * Saves a record as part of the operation under way: its user events find the id.
 *
 * @param id internal id; `null`: the record is being created
 */
export function saveWithin<T>(type: string, id: number | null, save: () => T): T {
  if (current === null) return save();
  leave(nameOf(type, id), current);
  try {
    return save();
  } finally {
    leave(nameOf(type, id), OVER);
  }
}

/** An audit trail whose lines do not share an id is better than a save that fails for it. */
function leave(name: string, value: string): void {
  try {
    runtime.getCurrentSession().set({ name, value });
  } catch {
    // No session: the user event makes an id of its own.
  }
}

/**
 * The operation that a save belongs to, as its user event finds it.
 *
 * @param id internal id; `null`: the record was created by this save
 * @returns `null` when no operation of this software saves
 */
export function operationOfSave(type: string, id: number | null): string | null {
  try {
    const left = runtime.getCurrentSession().get({ name: nameOf(type, id) });
    return left === OVER || left === '' || left === null || left === undefined ? null : left;
  } catch {
    return null;
  }
}
