/**
 * An error as SuiteScript throws it. On SuiteScript 2.1 it is *not* an instance of the script's `Error`:
 * scripts must look
 * at `name`. The realm boundary hands it over as an object of that shape.
 */
export class SuiteScriptError {
  readonly type: string = 'error.SuiteScriptError';
  readonly id: string = '';
  /** Where in the script it arose, innermost first; the realm boundary fills it in. */
  stack: readonly string[] = [];

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

  /** As NetSuite writes an error into the Execution Log. */
  toJSON(): object {
    const { type, name, message, stack, cause, id } = this;
    return { type, name, message, stack, cause, id };
  }

  toString(): string {
    return `${this.type}: ${this.name}: ${this.message}`;
  }
}

/** An error of `define` and `require`, e.g. `MODULE_DOES_NOT_EXIST`. */
export class SuiteScriptModuleLoaderError extends SuiteScriptError {
  override readonly type: string = 'error.SuiteScriptModuleLoaderError';
}

/**
 * A JavaScript error that a script threw (`TypeError`, `new Error(…)`) or that stands for whatever else it
 * threw. It keeps name and message, as
 * NetSuite reports them, and the script's own stack.
 */
export class ScriptError extends SuiteScriptError {
  /**
   * @param name the error's `name`
   * @param message the error's `message`
   * @param stack the error's stack as JavaScript gives it; lines that are not of a File Cabinet file are left
   *   out
   */
  constructor(name: string, message: string, stack: string) {
    super(name, message);
    this.stack = stack
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.includes('/SuiteScripts/') || line.includes('/SuiteApps/'));
  }
}

/**
 * For a call or option that NetSuite has (or may have) and this emulator does not know. It must never pass
 * quietly.
 */
export function notEmulated(what: string): SuiteScriptError {
  return new SuiteScriptError(
    'EMULATOR_NOT_IMPLEMENTED',
    `${what} is not emulated. See docs/fidelity.md for what is.`,
  );
}
