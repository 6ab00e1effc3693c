/**
 * The bank's idea of the time. Each request brings the account's time along, so that bank and account agree
 * without a message between them; a difference can be set on top, because real clocks differ.
 */
export class BankClock {
  #accountTime: number | undefined;
  #difference = 0;
  readonly #machineNow: () => number;

  /** @param machineNow the machine's clock, milliseconds since 1970; used until the first request arrives */
  constructor(machineNow: () => number) {
    this.#machineNow = machineNow;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return (this.#accountTime ?? this.#machineNow()) + this.#difference;
  }

  /** @param time what a request said, milliseconds since 1970 */
  accountTimeIs(time: number): void {
    this.#accountTime = time;
  }

  /** @param instant milliseconds since 1970 that the bank's clock shows from now on */
  set(instant: number): void {
    this.#difference += instant - this.now();
  }
}
