/**
 * An error as SuiteScript throws it. On SuiteScript 2.1 it is *not* an instance of the script's `Error`: scripts must look
 * at `name`. The realm boundary hands it over as an object of that shape.
 */
export class SuiteScriptError {
  readonly type = 'error.SuiteScriptError';
  readonly id = '';
  readonly stack: readonly string[] = [];

  /**
   * @param name error code as documented, e.g. `SSS_MISSING_REQD_ARGUMENT`
   * @param message text for a developer; never holds a secret's value
   * @param cause what led here, if anything
   * @param notifyOff `error.create({notifyOff})`
   */
  constructor(
    readonly name: string,
    readonly message: string,
    readonly cause: unknown = undefined,
    readonly notifyOff: boolean = false,
  ) {}

  toString(): string {
    return `${this.type}: ${this.name}: ${this.message}`;
  }
}

/** For a call or option that NetSuite has (or may have) and this emulator does not know. It must never pass quietly. */
export function notEmulated(what: string): SuiteScriptError {
  return new SuiteScriptError(
    'EMULATOR_NOT_IMPLEMENTED',
    `${what} is not emulated. See docs/fidelity.md for what is, and add it there if the bundle needs it.`,
  );
}
