import type { SuiteScriptError } from '../suitescript_error';

/** How a call across the boundary ended, in a form that cannot itself be thrown into a script. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  /** A part of a module (an enum): handed over as strictly as the module itself. */
  | { readonly kind: 'part'; readonly value: object; readonly label: string }
  | { readonly kind: 'error'; readonly error: SuiteScriptError }
  /** A value of the realm that a script threw and that goes back to it unchanged. */
  | { readonly kind: 'thrown'; readonly thrown: unknown }
  | { readonly kind: 'pending' }
  /** The call stack overflowed inside the emulator. */
  | { readonly kind: 'overflow' };

/** Carries what a script's callback threw through host frames, back to the realm it came from. */
export class ThrownByScript {
  readonly #value: unknown;

  /** @param value the realm's own value; the host only carries it */
  constructor(value: unknown) {
    this.#value = value;
  }

  /** The carried value, for the realm it came from. */
  release(): unknown {
    return this.#value;
  }
}
