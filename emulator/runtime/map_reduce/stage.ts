import type { RunOutcome } from '../script_executor';
import { SuiteScriptError } from '../suitescript_error';
import { type Attempt, type KeyError, type KeyState, type StageFigures, WrittenPairs } from './contexts';
import { type Pair, PERSISTED_DATA_LIMIT, type PersistedData } from './stored_data';

/** What a script says under `config` (section_1517279521). */
export interface MapReduceConfig {
  /** Further attempts at a key after an uncaught error: 0 to 3. */
  readonly retryCount: number;
  /** Whether an uncaught error, after the last attempt, ends the stage. */
  readonly exitOnError: boolean;
}

/** A key with its pairs: one for map, one or more for reduce. */
export interface Entry {
  readonly key: string;
  readonly pairs: readonly Pair[];
}

/** What a stage is run with. */
export interface StagePlan {
  readonly entries: readonly Entry[];
  readonly config: MapReduceConfig;
  readonly persisted: PersistedData;
  /** A job that ran longer than this yields when its current invocation has ended. */
  readonly yieldAfterMinutes: number;
  /** The account's time. */
  readonly now: () => Date;
  /** Answers `null` when the application server went down in the middle of it. */
  readonly invoke: (attempt: Attempt) => RunOutcome | null;
}

/** What came of a stage. */
export interface StageResult extends StageFigures {
  readonly written: readonly Pair[];
  /** What ended the stage before its last key. */
  readonly endedBy?: SuiteScriptError;
}

/** Usage units after which a job yields (section_4480364878). */
const SOFT_LIMIT = 10_000;

/** One job of a stage: it yields to a new one when it has worked too much or too long. */
class Job {
  #units = 0;
  #seconds = 0;

  constructor(private readonly yieldAfterSeconds: number) {}

  /** @returns whether the job yields now; the limits are looked at between invocations only */
  hasYielded({ units, seconds }: RunOutcome): boolean {
    this.#units += units;
    this.#seconds += seconds;
    return this.#units > SOFT_LIMIT || this.#seconds > this.yieldAfterSeconds;
  }
}

/** What the iterators of errors tell of an invocation that an application server took with it (section_1517279626). */
function serverRestart(): SuiteScriptError {
  return new SuiteScriptError('SSS_APP_SERVER_RESTART', 'The application server was restarted.');
}

/** A stage that was not run. */
export const emptyStage = (now: Date): StageResult => ({
  dateCreated: now,
  seconds: 0,
  usage: 0,
  yields: 0,
  concurrency: 0,
  keys: [],
  errors: [],
  written: [],
});

/**
 * Runs the map or the reduce function for each key, one after the other, as one job after the other. An
 * uncaught error ends the invocation alone: what it wrote is discarded, and the stage goes on with the next
 * key when the retries are used up, unless the script says otherwise (section_1517279626).
 */
export function runStage(plan: StagePlan): StageResult {
  const { entries, config, persisted, now } = plan;
  const keys = entries.map(({ key }): KeyState => ({ key, executionCount: 0, completionState: 'PENDING' }));
  const errors: KeyError[] = [];
  const written: Pair[] = [];
  const dateCreated = now();
  let [usage, seconds, yields] = [0, 0, 0];
  let job = new Job(plan.yieldAfterMinutes * 60);
  const figures = (endedBy?: SuiteScriptError): StageResult => {
    const concurrency = entries.length === 0 ? 0 : 1;
    const result = { dateCreated, seconds, usage, yields, concurrency, keys, errors, written };
    return endedBy === undefined ? result : { ...result, endedBy };
  };

  for (const [index, { key, pairs }] of entries.entries()) {
    const state = keys[index];
    if (state === undefined) continue;
    let mostAttempts = 1 + config.retryCount;
    while (state.completionState === 'PENDING') {
      state.executionCount += 1;
      const attempt: Attempt = {
        key,
        values: pairs.map(({ value }) => value),
        executionNo: state.executionCount,
        isRestarted: state.executionCount > 1,
        errors: errors.filter((error) => error.key === key),
        written: new WrittenPairs(persisted),
      };
      const outcome = plan.invoke(attempt);
      if (outcome === null) {
        attempt.written.discard();
        errors.push({ key, error: JSON.stringify(serverRestart()), executionNo: state.executionCount });
        mostAttempts += 1;
        continue;
      }
      usage += outcome.units;
      seconds += outcome.seconds;
      if (job.hasYielded(outcome)) {
        yields += 1;
        job = new Job(plan.yieldAfterMinutes * 60);
      }
      const { error } = outcome;
      if (error === undefined) {
        written.push(...attempt.written.pairs);
        state.completionState = 'COMPLETE';
        continue;
      }
      attempt.written.discard();
      errors.push({ key, error: JSON.stringify(error), executionNo: state.executionCount });
      const isOver = error.name === PERSISTED_DATA_LIMIT;
      if (!isOver && state.executionCount < mostAttempts) continue;
      state.completionState = 'FAILED';
      if (isOver || config.exitOnError) return figures(error);
    }
    persisted.release(pairs);
  }
  return figures();
}
