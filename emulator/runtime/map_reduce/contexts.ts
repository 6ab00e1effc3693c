import { Arguments } from '../arguments';
import { checkedPair, type Pair, type PersistedData, sortedByKey, storedText } from './stored_data';

/** One failed attempt at a key: the error as JSON, and which attempt it was, counting from 1. */
export interface KeyError {
  readonly key: string;
  readonly error: string;
  readonly executionNo: number;
}

/** How far a stage came with a key (section_4472745365). */
export interface KeyState {
  readonly key: string;
  executionCount: number;
  completionState: 'COMPLETE' | 'FAILED' | 'PENDING';
}

type Callback = (...values: readonly unknown[]) => unknown;

/** What `iterator()` gives: calls back for each item until the callback answers something false. */
class ItemIterator {
  readonly #items: readonly (readonly unknown[])[];

  constructor(items: readonly (readonly unknown[])[]) {
    this.#items = items;
  }

  each(callback: Callback): void {
    for (const item of this.#items) if (!callback(...item)) return;
  }
}

/** Holds items that a script reads through `iterator().each(…)`. */
class Items {
  readonly #items: readonly (readonly unknown[])[];

  constructor(items: readonly (readonly unknown[])[]) {
    this.#items = items;
  }

  iterator(): ItemIterator {
    return new ItemIterator(this.#items);
  }
}

const errorItems = (errors: readonly KeyError[]): Items =>
  new Items(errors.map(({ key, error, executionNo }) => [key, error, executionNo]));

/** inputContext (section_4549604332). `ObjectRef`, which has no documented use, is not emulated. */
export class InputContext {
  constructor(readonly isRestarted: boolean) {}
}

/** Takes what one invocation writes; it counts once the invocation has ended well. */
export class WrittenPairs {
  readonly pairs: Pair[] = [];

  constructor(private readonly persisted: PersistedData) {}

  /**
   * @param given `{ key, value }`, or both one after the other as the typings know it
   * @throws SSS_MISSING_REQD_ARGUMENT, KEY_LENGTH_IS_OVER_3000_BYTES, VALUE_LENGTH_IS_OVER_10_MB,
   *   PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED
   */
  write(call: string, given: readonly unknown[]): void {
    const options = given.length > 1 ? { key: given[0], value: given[1] } : given[0];
    const checked = Arguments.of(call, options, ['key', 'value']);
    const pair = checkedPair(storedText(checked.required('key')), storedText(checked.required('value')));
    this.persisted.keep([pair]);
    this.pairs.push(pair);
  }

  /** Forgets what was written: the invocation failed. */
  discard(): void {
    this.persisted.release(this.pairs);
    this.pairs.length = 0;
  }
}

/** What both map and reduce are told about the attempt. */
export interface Attempt {
  readonly key: string;
  readonly values: readonly string[];
  /** 1 for the first. */
  readonly executionNo: number;
  readonly isRestarted: boolean;
  /** Of the earlier attempts at this key. */
  readonly errors: readonly KeyError[];
  readonly written: WrittenPairs;
}

/** mapContext (section_4472712193) */
export class MapContext {
  readonly isRestarted: boolean;
  readonly executionNo: number;
  readonly errors: Items;
  readonly key: string;
  readonly value: string;
  readonly #written: WrittenPairs;

  constructor({ isRestarted, executionNo, errors, key, values, written }: Attempt) {
    this.isRestarted = isRestarted;
    this.executionNo = executionNo;
    this.errors = errorItems(errors);
    this.key = key;
    this.value = values[0] ?? '';
    this.#written = written;
  }

  write(...given: readonly unknown[]): void {
    this.#written.write('mapContext.write', given);
  }
}

/** reduceContext (section_4483843828) */
export class ReduceContext {
  readonly isRestarted: boolean;
  readonly executionNo: number;
  readonly errors: Items;
  readonly key: string;
  readonly values: readonly string[];
  readonly #written: WrittenPairs;

  constructor({ isRestarted, executionNo, errors, key, values, written }: Attempt) {
    this.isRestarted = isRestarted;
    this.executionNo = executionNo;
    this.errors = errorItems(errors);
    this.key = key;
    this.values = values;
    this.#written = written;
  }

  write(...given: readonly unknown[]): void {
    this.#written.write('reduceContext.write', given);
  }
}

/** Figures of the input stage. */
export interface InputFigures {
  readonly dateCreated: Date;
  readonly seconds: number;
  readonly usage: number;
  /** The error as JSON; null when there was none. */
  readonly error: string | null;
}

/** Figures of the map or the reduce stage. */
export interface StageFigures {
  readonly dateCreated: Date;
  readonly seconds: number;
  readonly usage: number;
  readonly yields: number;
  readonly concurrency: number;
  readonly keys: readonly KeyState[];
  readonly errors: readonly KeyError[];
}

/** summaryContext.inputSummary (section_4472730724) */
class InputSummary {
  readonly dateCreated: Date;
  readonly seconds: number;
  readonly usage: number;
  readonly error: string | null;

  constructor({ dateCreated, seconds, usage, error }: InputFigures) {
    this.dateCreated = dateCreated;
    this.seconds = seconds;
    this.usage = usage;
    this.error = error;
  }
}

/** summaryContext.mapSummary (section_4483844888) and reduceSummary (section_4472747839) */
class StageSummary {
  readonly dateCreated: Date;
  readonly seconds: number;
  readonly usage: number;
  readonly yields: number;
  readonly concurrency: number;
  readonly keys: Items;
  readonly errors: Items;

  constructor(figures: StageFigures) {
    this.dateCreated = figures.dateCreated;
    this.seconds = figures.seconds;
    this.usage = figures.usage;
    this.yields = figures.yields;
    this.concurrency = figures.concurrency;
    this.keys = new Items(
      sortedByKey(figures.keys).map(({ key, executionCount, completionState }) => [
        key,
        executionCount,
        completionState,
      ]),
    );
    this.errors = errorItems(figures.errors);
  }
}

/** summaryContext (section_4472725629) */
export class SummaryContext {
  readonly isRestarted: boolean;
  readonly dateCreated: Date;
  readonly seconds: number;
  readonly usage: number;
  readonly yields: number;
  readonly concurrency: number;
  readonly inputSummary: InputSummary;
  readonly mapSummary: StageSummary;
  readonly reduceSummary: StageSummary;
  readonly output: Items;

  constructor(
    isRestarted: boolean,
    input: InputFigures,
    map: StageFigures,
    reduce: StageFigures,
    output: readonly Pair[],
  ) {
    this.isRestarted = isRestarted;
    this.dateCreated = input.dateCreated;
    this.seconds = input.seconds + map.seconds + reduce.seconds;
    this.usage = input.usage + map.usage + reduce.usage;
    this.yields = map.yields + reduce.yields;
    this.concurrency = Math.max(map.concurrency, reduce.concurrency);
    this.inputSummary = new InputSummary(input);
    this.mapSummary = new StageSummary(map);
    this.reduceSummary = new StageSummary(reduce);
    this.output = new Items(output.map(({ key, value }) => [key, value]));
  }
}
