import { CACHE_REFUSALS } from '../assumptions';
import { Arguments } from '../runtime/arguments';
import type { Execution, ModuleFactory } from '../runtime/execution';
import { SuiteScriptError } from '../runtime/suitescript_error';
import type { Names } from './members';

/** section_4642661313: bytes and seconds. */
const LIMITS = { name: 1024, key: 4096, value: 500 * 1024, ttl: 300 };

/** `cache.Scope`. */
export const Scope = Object.freeze({ PRIVATE: 'PRIVATE', PROTECTED: 'PROTECTED', PUBLIC: 'PUBLIC' });

/**
 * cache.Cache: values stay as long as their time to live on the account's clock, or until the emulator ends.
 */
class Cache {
  readonly #execution: Execution;
  readonly #name: string;
  readonly #scope: string;

  constructor(execution: Execution, name: string, scope: string) {
    this.#execution = execution;
    this.#name = name;
    this.#scope = scope;
  }

  get name(): string {
    return this.#name;
  }

  get scope(): string {
    return this.#scope;
  }

  /** 1 unit for a value that is there, 2 when the loader ran (section_4642661440). */
  get(options: unknown): string | null {
    const checked = Arguments.of('Cache.get', options, ['key', 'loader', 'ttl'], ['key']);
    const key = keyOf(checked);
    const ttl = ttlOf(checked);
    this.#execution.meter.spend(1);
    const found = this.#store.get(this.#id, key);
    const loader = checked.optional<(context: { key: string }) => unknown>('loader');
    if (found !== undefined || loader === undefined) return found ?? null;
    this.#execution.meter.spend(1);
    const loaded = loader({ key });
    if (loaded === undefined || loaded === null) return null;
    return this.#keep(key, loaded, ttl);
  }

  /** 1 unit (section_4642661313). */
  put(options: unknown): void {
    const checked = Arguments.of('Cache.put', options, ['key', 'value', 'ttl'], ['key', 'value']);
    const ttl = ttlOf(checked);
    const key = keyOf(checked);
    const value = checked.required('value');
    this.#execution.meter.spend(1);
    this.#keep(key, value, ttl);
  }

  /** 1 unit. */
  remove(options: unknown): void {
    const key = keyOf(Arguments.of('Cache.remove', options, ['key']));
    this.#execution.meter.spend(1);
    this.#execution.account.cutOffs.beforeWrite('cache');
    this.#store.remove(this.#id, key);
  }

  get #store() {
    return this.#execution.account.caches;
  }

  /**
   * PRIVATE caches belong to a script, PROTECTED ones to all scripts outside bundles, which is every script
   * here.
   */
  get #id(): string {
    const owner = this.#scope === Scope.PRIVATE ? this.#execution.script.scriptId : '';
    return JSON.stringify([this.#scope, owner, this.#name]);
  }

  #keep(key: string, value: unknown, ttl: number | undefined): string {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (Buffer.byteLength(text) > LIMITS.value) throw refused('value', `${LIMITS.value} bytes at most`);
    this.#execution.account.leaks.inspect('cache', this.#name, text);
    this.#execution.account.cutOffs.beforeWrite('cache');
    this.#store.put(this.#id, key, text, ttl);
    return text;
  }
}

function refused(what: string, limit: string): SuiteScriptError {
  return new SuiteScriptError(CACHE_REFUSALS.value, `N/cache: ${what}: ${limit}`);
}

function keyOf(checked: Arguments): string {
  const key = checked.string('key');
  if (Buffer.byteLength(key) > LIMITS.key) throw refused('key', `${LIMITS.key} bytes at most`);
  return key;
}

function ttlOf(checked: Arguments): number | undefined {
  const ttl = checked.optional<number>('ttl');
  if (ttl !== undefined && !(typeof ttl === 'number' && ttl >= LIMITS.ttl))
    throw refused('ttl', `${LIMITS.ttl} seconds at least`);
  return ttl;
}

/** N/cache (section_4642573343). */
export const create: ModuleFactory = (execution) =>
  ({
    getCache: (options: unknown): Cache => {
      const checked = Arguments.of('cache.getCache', options, ['name', 'scope'], ['name']);
      const name = checked.string('name');
      const scope = checked.optional<string>('scope') ?? Scope.PRIVATE;
      if (Buffer.byteLength(name) > LIMITS.name) throw refused('name', `${LIMITS.name} bytes at most`);
      if (!Object.values(Scope).includes(scope as 'PUBLIC'))
        throw refused('scope', Object.values(Scope).join(', '));
      return new Cache(execution, name, scope);
    },
    Scope,
  }) satisfies Names<typeof import('N/cache')>;
