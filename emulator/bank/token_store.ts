import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * Memory of the authorization servers, in the shape oidc-provider asks for. One store serves every host, so
 * that a token of the bank's token host is good at its API host.
 */
export class TokenStore {
  readonly #items = new Map<string, { payload: AdapterPayload; expiresAt: number }>();
  readonly #now: () => number;
  #nextSweep = 0;

  /** @param now the bank's clock, milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** @param kind oidc-provider's name of the model, e.g. `ClientCredentials` */
  adapter(kind: string): Adapter {
    const items = this.#items;
    const keyOf = (id: string): string => `${kind}:${id}`;
    return {
      upsert: async (id, payload, expiresIn) => {
        this.#sweep();
        items.set(keyOf(id), { payload, expiresAt: this.#now() + expiresIn * 1000 });
      },
      find: async (id) => {
        const item = items.get(keyOf(id));
        return item !== undefined && item.expiresAt > this.#now() ? item.payload : undefined;
      },
      destroy: async (id) => {
        items.delete(keyOf(id));
      },
      consume: async (id) => {
        const item = items.get(keyOf(id));
        if (item !== undefined) item.payload.consumed = Math.floor(this.#now() / 1000);
      },
      // Grants, user codes and UIDs belong to flows with a user, which no bank of this emulator has.
      revokeByGrantId: async () => undefined,
      findByUserCode: async () => undefined,
      findByUid: async () => undefined,
    };
  }

  #sweep(): void {
    if (this.#now() < this.#nextSweep) return;
    this.#nextSweep = this.#now() + 60_000;
    for (const [key, item] of this.#items) {
      if (item.expiresAt <= this.#now()) this.#items.delete(key);
    }
  }
}
