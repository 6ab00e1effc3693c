import { runTerminable } from './termination';

/** Where work is to be cut off; the first that is reached counts. */
export interface CutOffSettings {
  /** Ends the work in place of its n-th write, counting from 1: the n - 1 writes before it stay. */
  readonly cutOffAtWrite?: number;
  /** Ends the work in place of the first governed call that would bring the units of all its executions above this. */
  readonly cutOffAfterUnits?: number;
  /**
   * For a map/reduce script: only the function that runs ends there, as when an application server goes down and comes back,
   * and is invoked once more (section_1517279626).
   */
  readonly restarts?: boolean;
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
  /** `null`: nothing that could be restarted is running. */
  terminate: (() => never) | null;
  readonly writes: string[];
  units: number;
  /** Whether something was ended that has been restarted since. */
  isOver?: true;
}

function end({ terminate }: Watch): never {
  if (terminate === null) throw new RangeError('Only what a map/reduce script does can be restarted');
  return terminate();
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
    const watched = { settings, terminate: null, writes, units: 0 };
    const watching = (terminate: Watch['terminate']): T => {
      this.#watch = Object.assign(watched, { terminate });
      return work();
    };
    try {
      const outcome = settings.restarts
        ? { isTerminated: false as const, value: watching(null) }
        : runTerminable(watching);
      const { units } = watched;
      return outcome.isTerminated
        ? { writes, units, isCutOff: true }
        : { writes, units, isCutOff: false, value: outcome.value };
    } finally {
      this.#watch = undefined;
    }
  }

  /**
   * Does work that NetSuite begins anew after its application server went down: one invocation of a map/reduce script.
   * @returns `null` when it was ended in the middle; that happens once
   */
  interruptible<T>(work: () => T): { readonly value: T } | null {
    const watch = this.#watch;
    if (watch?.settings.restarts !== true || watch.isOver) return { value: work() };
    const outcome = runTerminable((terminate) => {
      watch.terminate = terminate;
      return work();
    });
    watch.terminate = null;
    if (!outcome.isTerminated) return { value: outcome.value };
    watch.isOver = true;
    return null;
  }

  /**
   * Must be called right before each write, where nothing is left half done if this does not return.
   * @param what names the write, without any value
   */
  beforeWrite(what: string): void {
    const watch = this.#watch;
    if (watch === undefined) return;
    if (!watch.isOver && watch.writes.length + 1 === watch.settings.cutOffAtWrite) end(watch);
    watch.writes.push(what);
  }

  /** Must be called right before units are spent. */
  beforeSpending(units: number): void {
    const watch = this.#watch;
    if (watch === undefined) return;
    if (!watch.isOver && watch.units + units > (watch.settings.cutOffAfterUnits ?? Number.POSITIVE_INFINITY))
      end(watch);
    watch.units += units;
  }
}

function checkSettings({ cutOffAtWrite = 1, cutOffAfterUnits = 0 }: CutOffSettings): void {
  if (!Number.isInteger(cutOffAtWrite) || cutOffAtWrite < 1)
    throw new RangeError('cutOffAtWrite must be a whole number from 1 on');
  if (!Number.isInteger(cutOffAfterUnits) || cutOffAfterUnits < 0)
    throw new RangeError('cutOffAfterUnits must be a whole number from 0 on');
}
