import { runTerminable } from './termination';

/** Where work is to be cut off; the first that is reached counts. */
export interface CutOffSettings {
  /** Ends the work in place of its n-th write, counting from 1: the n - 1 writes before it stay. */
  readonly cutOffAtWrite?: number;
  /** Ends the work in place of the first governed call that would bring the units of all its executions above this. */
  readonly cutOffAfterUnits?: number;
}

/** How work under cut-off settings went. */
export type CutOffOutcome<T> = {
  /** What was written, in order: `create customrecord_… `, `edit customrecord_… 4`, `mail`, `task`, `cache`. */
  readonly writes: readonly string[];
  /** Usage units spent by all its executions together. */
  readonly units: number;
} & ({ readonly isCutOff: false; readonly value: T } | { readonly isCutOff: true });

/** The error's name under which a run that was cut off is reported; no script ever sees it. */
export const CUT_OFF = 'EMULATOR_CUT_OFF';

interface Watch {
  readonly settings: CutOffSettings;
  readonly terminate: () => never;
  readonly writes: string[];
  units: number;
}

/**
 * Ends executions in the middle, as a crash of NetSuite's server does, to prove that what they leave behind is
 * sound. A write is what stays when a script has ended: a record that is created, changed or deleted (by whomever,
 * user events included), a mail, a submitted task, a change of a cache. It is never cut in half.
 */
export class CutOffs {
  #watch: Watch | undefined;

  /**
   * Does any work with the account (a Suitelet's request, a RESTlet's call, a save, a run) and cuts it off where the
   * settings say. Everything from there up to here ends at once, without a `catch` or a `finally`.
   * @throws what the work threw; RangeError for settings that are no counts, or inside of other such work;
   *   Error when the place is behind an `await` of a script, where an end is not possible
   */
  during<T>(settings: CutOffSettings, work: () => T): CutOffOutcome<T> {
    checkSettings(settings);
    if (this.#watch !== undefined) throw new RangeError('Work that can be cut off is going on already');
    const writes: string[] = [];
    const watched = { writes, units: 0 };
    try {
      const outcome = runTerminable((terminate) => {
        this.#watch = Object.assign(watched, { settings, terminate });
        return work();
      });
      const { units } = watched;
      return outcome.isTerminated
        ? { writes, units, isCutOff: true }
        : { writes, units, isCutOff: false, value: outcome.value };
    } finally {
      this.#watch = undefined;
    }
  }

  /**
   * Must be called right before each write, where nothing is left half done if this does not return.
   * @param what names the write, without any value
   */
  beforeWrite(what: string): void {
    const watch = this.#watch;
    if (watch === undefined) return;
    if (watch.writes.length + 1 === watch.settings.cutOffAtWrite) watch.terminate();
    watch.writes.push(what);
  }

  /** Must be called right before units are spent. */
  beforeSpending(units: number): void {
    const watch = this.#watch;
    if (watch === undefined) return;
    if (watch.units + units > (watch.settings.cutOffAfterUnits ?? Number.POSITIVE_INFINITY))
      watch.terminate();
    watch.units += units;
  }
}

function checkSettings({ cutOffAtWrite = 1, cutOffAfterUnits = 0 }: CutOffSettings): void {
  if (!Number.isInteger(cutOffAtWrite) || cutOffAtWrite < 1)
    throw new RangeError('cutOffAtWrite must be a whole number from 1 on');
  if (!Number.isInteger(cutOffAfterUnits) || cutOffAfterUnits < 0)
    throw new RangeError('cutOffAfterUnits must be a whole number from 0 on');
}
