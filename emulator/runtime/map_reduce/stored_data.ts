import { notEmulated, SuiteScriptError } from '../suitescript_error';

/** A key and a value as NetSuite keeps them between the stages of a map/reduce script: texts both. */
export interface Pair {
  readonly key: string;
  readonly value: string;
}

/** Limits of section_4480364878. */
const LONGEST_KEY = 3_000;
const LONGEST_VALUE = 10 * 1024 * 1024;
const MOST_PERSISTED = 200 * 1024 * 1024;

/** Name of the error that ends a stage because the run keeps too much. */
export const PERSISTED_DATA_LIMIT = 'PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED';

/**
 * The text that is kept for a value: a text as it is, anything else as JSON (section_4412447940, section_4472712995).
 * @param value what the script gave
 * @throws EMULATOR_NOT_IMPLEMENTED for what JSON cannot hold, and for objects of `N/` modules
 */
export function storedText(value: unknown): string {
  if (typeof value === 'string') return value;
  const text = JSON.stringify(value, (_name, part: unknown) => {
    if (isPlain(part)) return part;
    throw notEmulated('An object of an N/ module as key or value of a map/reduce script');
  });
  if (text === undefined)
    throw notEmulated(`A key or value of the type ${typeof value} in a map/reduce script`);
  return text;
}

function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/**
 * Checks what is about to be kept.
 * @throws KEY_LENGTH_IS_OVER_3000_BYTES, VALUE_LENGTH_IS_OVER_10_MB
 */
export function checkedPair(key: string, value: string): Pair {
  if (key.length > LONGEST_KEY)
    throw new SuiteScriptError('KEY_LENGTH_IS_OVER_3000_BYTES', 'A key has at most 3,000 characters.');
  if (value.length > LONGEST_VALUE)
    throw new SuiteScriptError('VALUE_LENGTH_IS_OVER_10_MB', 'A value has at most 10 MB.');
  return { key, value };
}

/** Counts what one run keeps: pairs not yet mapped, not yet reduced, and written as results. */
export class PersistedData {
  #size = 0;

  /** @param look is shown every text that is kept */
  constructor(private readonly look: (text: string) => void = () => undefined) {}

  /** @throws PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED */
  keep(pairs: readonly Pair[]): void {
    const size = this.#size + sizeOf(pairs);
    if (size > MOST_PERSISTED)
      throw new SuiteScriptError(
        PERSISTED_DATA_LIMIT,
        'A map/reduce script cannot use more than 200 MB of persisted data.',
      );
    this.#size = size;
    for (const { key, value } of pairs) this.look(`${key}\n${value}`);
  }

  /** Pairs that were processed, or discarded, count no longer. */
  release(pairs: readonly Pair[]): void {
    this.#size -= sizeOf(pairs);
  }
}

const sizeOf = (pairs: readonly Pair[]): number =>
  pairs.reduce((size, { key, value }) => size + key.length + value.length, 0);

/** Keys in the order of section_4472745365: by number if all are numbers, else as texts. */
export function sortedByKey<Item extends { readonly key: string }>(items: readonly Item[]): Item[] {
  const areNumbers = items.every(({ key }) => key.trim() !== '' && Number.isFinite(Number(key)));
  return [...items].sort(({ key: first }, { key: second }) =>
    areNumbers ? Number(first) - Number(second) : first < second ? -1 : first > second ? 1 : 0,
  );
}

/**
 * The values of each key together, as texts in order (section_4472721828), in the order of the keys: what the shuffle stage makes
 * for reduce.
 */
export function shuffled(
  pairs: readonly Pair[],
): { readonly key: string; readonly pairs: readonly Pair[] }[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.key);
    if (group === undefined) groups.set(pair.key, [pair]);
    else group.push(pair);
  }
  return sortedByKey([...groups].map(([key, group]) => ({ key, pairs: sortedByValue(group) })));
}

const sortedByValue = (pairs: readonly Pair[]): Pair[] =>
  [...pairs].sort(({ value: first }, { value: second }) => (first < second ? -1 : first > second ? 1 : 0));
