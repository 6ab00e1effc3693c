import { SuiteScriptError } from './suitescript_error';

/** Counts the usage units of one script execution and stops it at its limit (section_N3351480). */
export class GovernanceMeter {
  #spent = 0;

  /**
   * @param limit usage units this execution may spend
   * @param beforeSpending called with the units of each call that the execution can afford
   */
  constructor(
    readonly limit: number,
    private readonly beforeSpending?: (units: number) => void,
  ) {}

  get spent(): number {
    return this.#spent;
  }

  get remaining(): number {
    return this.limit - this.#spent;
  }

  /**
   * @param units usage units of the call
   * @throws SSS_USAGE_LIMIT_EXCEEDED when the execution cannot afford it; as in NetSuite the call is then not
   *   made
   */
  spend(units: number): void {
    if (this.#spent + units > this.limit) {
      throw new SuiteScriptError('SSS_USAGE_LIMIT_EXCEEDED', 'Script Execution Usage Limit Exceeded');
    }
    this.beforeSpending?.(units);
    this.#spent += units;
  }
}
