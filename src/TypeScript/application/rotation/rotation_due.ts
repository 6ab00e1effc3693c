import { type CalendarDate, isBefore } from '../../domain/calendar_date';
import { headStartOn } from '../../domain/expiry_policy';
import type { Instant } from '../../domain/records';
import { planRotation, type RotationState } from '../../domain/rotation';
import { type RotationRecords, situationOf } from './rotation_ports';

/**
 * What there is to do with the secrets of a credential, and by when. `go_on`: a rotation waits for a person. `wait`: it
 * waits for its grace period. `start`: the time to begin has come. `start_by`: it comes. `expired`: it has passed, with the
 * secret. `no_date`: it is not known when the secrets end. `nothing`: there is no secret.
 */
export type RotationDue =
  | { readonly due: 'go_on' }
  | { readonly due: 'wait'; readonly until: Instant | null }
  | { readonly due: 'start' | 'start_by' | 'expired'; readonly on: CalendarDate }
  | { readonly due: 'no_date' | 'nothing' };

/** One credential in the list. */
export interface RotationListed {
  readonly records: RotationRecords;
  readonly state: RotationState;
  readonly due: RotationDue;
  /** The earliest known end of its current secrets. */
  readonly nextEnd: CalendarDate | null;
}

/** Says what is due for a credential. */
export function rotationListed(records: RotationRecords, now: Instant, today: CalendarDate): RotationListed {
  const { state, waitUntil } = planRotation(situationOf(records, now));
  const current = records.references.filter(({ slot }) => slot === 'current');
  const [nextEnd = null] = sorted(current.map(({ expiresOn }) => expiresOn));
  const begins = beginsBy(records);
  return { records, state, nextEnd, due: dueOf() };

  function dueOf(): RotationDue {
    if (state === 'grace') return { due: 'wait', until: waitUntil };
    if (state !== 'idle') return { due: 'go_on' };
    if (current.length === 0) return { due: 'nothing' };
    if (nextEnd === null || begins === null) return { due: 'no_date' };
    if (isBefore(nextEnd, today)) return { due: 'expired', on: nextEnd };
    return isBefore(today, begins) ? { due: 'start_by', on: begins } : { due: 'start', on: begins };
  }
}

/**
 * The day by which to begin a rotation: the earliest of the current secrets.
 *
 * @returns `null` when it is not known when any of them ends
 */
export function beginsBy({ references }: Pick<RotationRecords, 'references'>): CalendarDate | null {
  const current = references.filter(({ slot }) => slot === 'current');
  return sorted(current.map(headStartOn))[0] ?? null;
}

function sorted(dates: readonly (CalendarDate | null)[]): CalendarDate[] {
  return dates.filter((date) => date !== null).toSorted();
}
