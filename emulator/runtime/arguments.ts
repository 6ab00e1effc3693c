import { notEmulated, SuiteScriptError } from './suitescript_error';

/**
 * Checks what a script handed to an `N/*` call, with NetSuite's own error names: a missing required option is
 * `SSS_MISSING_REQD_ARGUMENT` (chapter "SuiteScript errors"), and an option that is not known here is refused
 * rather than ignored.
 */
export class Arguments {
  private constructor(
    private readonly call: string,
    private readonly options: Readonly<Record<string, unknown>>,
  ) {}

  /**
   * @param call module and member, e.g. `record.load`
   * @param options the single object argument of the call
   * @param known every option this emulator understands
   * @param required those without which NetSuite refuses the call; where one is missing because it was misspelt, it is the missing one
   *   that NetSuite names
   */
  static of(
    call: string,
    options: unknown,
    known: readonly string[],
    required: readonly string[] = [],
  ): Arguments {
    if (typeof options !== 'object' || options === null) {
      throw new SuiteScriptError(
        'SSS_MISSING_REQD_ARGUMENT',
        `${call}: Missing a required argument: options`,
      );
    }
    const checked = new Arguments(call, options as Record<string, unknown>);
    const unknown = Object.keys(options).find((key) => !known.includes(key));
    if (unknown === undefined) return checked;
    for (const name of required) checked.required(name);
    throw notEmulated(`Option "${unknown}" of ${call}`);
  }

  /** The value of an option that must be there. */
  required<T = unknown>(name: string): T {
    const value = this.options[name];
    if (value === undefined || value === null || value === '') {
      throw new SuiteScriptError(
        'SSS_MISSING_REQD_ARGUMENT',
        `${this.call}: Missing a required argument: ${name}`,
      );
    }
    return value as T;
  }

  /** A required option that must be a string. */
  string(name: string): string {
    const value = this.required(name);
    if (typeof value !== 'string') throw this.wrongType(name);
    return value;
  }

  /** An option that may be missing. */
  optional<T = unknown>(name: string): T | undefined {
    const value = this.options[name];
    return value === null ? undefined : (value as T | undefined);
  }

  /** A boolean option that counts as false when it is missing. */
  flag(name: string): boolean {
    const value = this.optional(name) ?? false;
    if (typeof value !== 'boolean') throw this.wrongType(name);
    return value;
  }

  /** The error for an option of a type that the call does not take. */
  wrongType(name: string): SuiteScriptError {
    return new SuiteScriptError(
      'WRONG_PARAMETER_TYPE',
      `${this.call}: Wrong parameter type: options.${name}.`,
    );
  }
}
