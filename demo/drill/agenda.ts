import type { AccountClock } from '../../emulator/account/clock';

interface Appointment {
  /** Milliseconds since 1970, on the account's clock. */
  readonly at: number;
  /** Those of one moment are kept in the order in which they were made. */
  readonly order: number;
  readonly keep: () => Promise<void> | void;
}

/** What somebody does over the hours: yields the moment, in milliseconds since 1970, at which it goes on. */
export type Story = AsyncGenerator<number, void>;

/** What happens during the drill and when: the account's clock is moved from one appointment to the next. */
export class Agenda {
  readonly #clock: AccountClock;
  readonly #appointments: Appointment[] = [];
  #made = 0;

  constructor(clock: AccountClock) {
    this.#clock = clock;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#clock.now();
  }

  /** @param at milliseconds since 1970 */
  at(at: number, keep: Appointment['keep']): void {
    this.#appointments.push({ at, order: ++this.#made, keep });
    this.#appointments.sort((one, other) => one.at - other.at || one.order - other.order);
  }

  /**
   * Lets a story go on: it yields when it wants to be continued, in milliseconds since 1970. Nothing else happens while it is
   * at work.
   */
  async follow(story: Story): Promise<void> {
    const step = await story.next();
    if (!step.done) this.at(step.value, () => this.follow(story));
  }

  /**
   * Keeps every appointment, and those that are made on the way, until none is left.
   *
   * @param kept called after each
   */
  async keepAll(kept: () => void): Promise<void> {
    for (let next = this.#appointments.shift(); next !== undefined; next = this.#appointments.shift()) {
      if (next.at > this.#clock.now()) this.#clock.set(new Date(next.at).toISOString());
      await next.keep();
      kept();
    }
  }
}
