import type { Agenda } from './agenda';

/** Makes one call for each bank connection; answers `ok` or what went wrong, in their order. */
export type Caller = (connections: readonly number[]) => readonly string[];

/** How the calls went. */
export interface Tally {
  calls: number;
  /** Calls that had not succeeded when their attempts were used up. */
  failed: number;
  /** Attempts that came after a failed one. */
  retried: number;
  /** Attempts that failed because of the credentials and nothing else. */
  refused: number;
  /** What the last attempts of failed calls ended with, and how often. */
  readonly reasons: Record<string, number>;
}

/** What both callers do about a failed attempt: once more a minute later, five attempts in all. */
const RETRY = { everyMilliseconds: 60_000, attempts: 5 } as const;

/** What says that the bank, or NetSuite, did not take the credentials. */
const REFUSED = /^HTTP 40[13]$|^BCR_BANK_REFUSED_|^BCR_NOT_SENT$|^BCR_SECRET|^BCR_PAUSED$/;

/** The calls of one caller. Every connection calls at the same moments, evenly over the time. */
export class Traffic {
  readonly tally: Tally = { calls: 0, failed: 0, retried: 0, refused: 0, reasons: {} };

  /** @param connections internal ids of the bank connections that call */
  constructor(
    private readonly agenda: Agenda,
    private readonly caller: Caller,
    private readonly connections: readonly number[],
  ) {}

  /**
   * Puts the calls on the agenda.
   *
   * @param calls how many, over all connections
   * @param from the first ones, milliseconds since 1970
   * @param milliseconds over which they are spread
   */
  plan(calls: number, from: number, milliseconds: number): void {
    const rounds = Math.ceil(calls / this.connections.length);
    for (let round = 0; round < rounds; round += 1) {
      const left = calls - round * this.connections.length;
      const callers = this.connections.slice(0, left);
      this.agenda.at(from + (round * milliseconds) / rounds, () => {
        this.tally.calls += callers.length;
        this.#attempt(callers, 1);
      });
    }
  }

  #attempt(connections: readonly number[], attempt: number): void {
    const outcomes = this.caller(connections);
    const missing = connections.filter((_, index) => outcomes[index] !== 'ok');
    if (missing.length === 0) return;
    const reasons = outcomes.filter((outcome) => outcome !== 'ok');
    this.tally.refused += reasons.filter((reason) => REFUSED.test(reason)).length;
    if (attempt === RETRY.attempts) {
      this.tally.failed += missing.length;
      for (const reason of reasons) this.tally.reasons[reason] = (this.tally.reasons[reason] ?? 0) + 1;
      return;
    }
    this.tally.retried += missing.length;
    this.agenda.at(this.agenda.now() + RETRY.everyMilliseconds, () => this.#attempt(missing, attempt + 1));
  }
}
