import type { AccountClock } from './clock';

interface CachedValue {
  readonly value: string;
  /** Milliseconds since 1970; undefined = no limit. */
  readonly until: number | undefined;
}

/**
 * What `N/cache` keeps: values by cache and key, forgotten when their time is over on the account's clock.
 */
export class CacheStore {
  readonly #caches = new Map<string, Map<string, CachedValue>>();

  constructor(private readonly clock: AccountClock) {}

  /**
   * @param cache identifies scope, owner and name of the cache
   * @returns undefined when there is no value, or none any more
   */
  get(cache: string, key: string): string | undefined {
    const found = this.#caches.get(cache)?.get(key);
    if (found === undefined) return undefined;
    if (found.until !== undefined && found.until <= this.clock.now()) {
      this.remove(cache, key);
      return undefined;
    }
    return found.value;
  }

  /** @param ttl seconds; undefined = no limit */
  put(cache: string, key: string, value: string, ttl: number | undefined): void {
    const values = this.#caches.get(cache) ?? new Map<string, CachedValue>();
    this.#caches.set(cache, values);
    values.set(key, { value, until: ttl === undefined ? undefined : this.clock.now() + ttl * 1000 });
  }

  remove(cache: string, key: string): void {
    this.#caches.get(cache)?.delete(key);
  }

  /** Forgets everything: NetSuite promises no cached value to stay. */
  clear(): void {
    this.#caches.clear();
  }
}
