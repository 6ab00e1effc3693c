import type { Account } from '../../account/account';
import type { Run, RunOutcome, ScriptExecutor } from '../script_executor';
import { MAP_REDUCE_LIMITS, type MapReduceEntryPoint } from '../script_kinds';
import { SuiteScriptError } from '../suitescript_error';
import { InputContext, type InputFigures, MapContext, ReduceContext, SummaryContext } from './contexts';
import { inputPairs } from './input_data';
import { type Entry, emptyStage, type MapReduceConfig, runStage, type StageResult } from './stage';
import { type Pair, PersistedData, shuffled } from './stored_data';

/** Stage a map/reduce script is in, as `task.MapReduceStage` names it. */
export type MapReduceStage = 'GET_INPUT' | 'MAP' | 'SHUFFLE' | 'REDUCE' | 'SUMMARIZE';

/** What a map/reduce script is run with. */
export interface MapReducePlan extends Pick<Run, 'script' | 'deployment' | 'session' | 'parameters'> {
  readonly config: MapReduceConfig;
  /** Whether the script's file has the entry point. */
  readonly offers: (entryPoint: MapReduceEntryPoint) => boolean;
  /** Told whenever the next stage begins. */
  readonly onStage?: (stage: MapReduceStage) => void;
}

/** How a map/reduce script went. */
export interface MapReduceOutcome {
  readonly units: number;
  readonly seconds: number;
  /**
   * Why it failed: getInputData or summarize threw, or a stage was left before its last key. An invocation of
   * map or reduce that failed is told to summarize and leaves this undefined (section_1517279626).
   */
  readonly error?: SuiteScriptError;
}

/** Minutes after which a job yields when the deployment says nothing (section_4480364878). */
const YIELD_AFTER_MINUTES = 60;

/**
 * Runs one map/reduce script from getInputData to summarize (section_4685231336). Every invocation of one of its functions is an
 * execution of its own, with a realm, usage units and a time limit of its own.
 */
export class MapReduceRun {
  readonly #persisted = new PersistedData((text) =>
    this.account.leaks.inspect('task', this.plan.script.scriptId, text),
  );

  constructor(
    private readonly account: Account,
    private readonly executor: ScriptExecutor,
    private readonly plan: MapReducePlan,
  ) {}

  /** Runs all stages. */
  run(): MapReduceOutcome {
    const { input, pairs, error: inputError } = this.#getInput();
    const map = this.#map(pairs, inputError !== undefined);
    const isOver = inputError !== undefined || map.endedBy !== undefined;
    const between = this.plan.offers('map') ? map.written : pairs;
    const reduce = isOver ? this.#skipped() : this.#reduce(between);
    const output = this.plan.offers('reduce') ? reduce.written : map.written;
    const summary = this.#summarize(input, map, reduce, output);
    const error = summary?.error ?? inputError ?? map.endedBy ?? reduce.endedBy;
    return {
      units: input.usage + map.usage + reduce.usage + (summary?.units ?? 0),
      seconds: input.seconds + map.seconds + reduce.seconds + (summary?.seconds ?? 0),
      ...(error === undefined ? {} : { error }),
    };
  }

  #getInput(): { input: InputFigures; pairs: Pair[]; error?: SuiteScriptError } {
    this.plan.onStage?.('GET_INPUT');
    const dateCreated = this.#now();
    const outcome = this.#untilItEnds('getInputData', (isRestarted) => new InputContext(isRestarted));
    const { pairs, error } = this.#pairsOf(outcome);
    const { units: usage, seconds } = outcome;
    const input = {
      dateCreated,
      seconds,
      usage,
      error: error === undefined ? null : JSON.stringify(error),
    };
    return { input, pairs, ...(error === undefined ? {} : { error }) };
  }

  #pairsOf({ value, error }: RunOutcome): { pairs: Pair[]; error?: SuiteScriptError } {
    if (error !== undefined) return { pairs: [], error };
    try {
      const pairs = inputPairs(this.account, this.plan.session, value);
      this.#persisted.keep(pairs);
      return { pairs };
    } catch (failure) {
      if (!(failure instanceof SuiteScriptError)) throw failure;
      this.executor.logUncaught(failure, this.plan);
      return { pairs: [], error: failure };
    }
  }

  #map(pairs: readonly Pair[], isSkipped: boolean): StageResult {
    if (isSkipped || !this.plan.offers('map')) return this.#skipped();
    this.plan.onStage?.('MAP');
    const entries = pairs.map((pair) => ({ key: pair.key, pairs: [pair] }));
    return this.#stage('map', entries);
  }

  #reduce(pairs: readonly Pair[]): StageResult {
    if (!this.plan.offers('reduce')) return this.#skipped();
    this.plan.onStage?.('SHUFFLE');
    const entries = shuffled(pairs);
    this.plan.onStage?.('REDUCE');
    return this.#stage('reduce', entries);
  }

  #stage(entryPoint: 'map' | 'reduce', entries: readonly Entry[]): StageResult {
    const Context = entryPoint === 'map' ? MapContext : ReduceContext;
    return runStage({
      entries,
      config: this.plan.config,
      persisted: this.#persisted,
      yieldAfterMinutes: this.plan.deployment.yieldAfterMinutes ?? YIELD_AFTER_MINUTES,
      now: () => this.#now(),
      invoke: (attempt) => this.#invoke(entryPoint, () => new Context(attempt)),
    });
  }

  #summarize(
    input: InputFigures,
    map: StageResult,
    reduce: StageResult,
    output: readonly Pair[],
  ): RunOutcome | undefined {
    this.plan.onStage?.('SUMMARIZE');
    if (!this.plan.offers('summarize')) return undefined;
    return this.#untilItEnds(
      'summarize',
      (isRestarted) => new SummaryContext(isRestarted, input, map, reduce, output),
    );
  }

  /** An invocation that the application server took with it is begun anew (section_1517279626). */
  #untilItEnds(entryPoint: MapReduceEntryPoint, context: (isRestarted: boolean) => object): RunOutcome {
    let outcome = this.#invoke(entryPoint, () => context(false));
    while (outcome === null) outcome = this.#invoke(entryPoint, () => context(true));
    return outcome;
  }

  /** @returns `null` when the application server went down in the middle of it */
  #invoke(entryPoint: MapReduceEntryPoint, context: () => object): RunOutcome | null {
    const { script, deployment, session, parameters } = this.plan;
    const run: Run = {
      script,
      deployment,
      session,
      entryPoint,
      limits: MAP_REDUCE_LIMITS[entryPoint],
      values: () => [context()],
      ...(parameters === undefined ? {} : { parameters }),
    };
    return this.account.cutOffs.interruptible(() => this.executor.run(run))?.value ?? null;
  }

  #skipped(): StageResult {
    return emptyStage(this.#now());
  }

  #now(): Date {
    return new Date(this.account.clock.now());
  }
}
