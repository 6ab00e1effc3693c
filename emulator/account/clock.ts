import { DateTime, Duration } from 'luxon';

/** Called after the clock was moved, with both readings in milliseconds since 1970. */
export type ClockListener = (from: number, to: number) => void;

/** Something that is to happen at a certain time. */
export interface Appointment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly keep: () => void;
}

/** Names what is to happen after `from`, up to and including `to`. */
export type Agenda = (from: number, to: number) => readonly Appointment[];

/**
 * How far ahead one move goes, in days: every schedule on the way is run before it ends, and a busy account takes a
 * minute for a year.
 */
const FARTHEST_DAYS = 2 * 366;

/**
 * The account's time. Everything in the emulator that asks for the time asks here. Moving it forward keeps
 * every appointment on the way, each at its
 * own time: thirty days forward are thirty daily runs.
 */
export class AccountClock {
  readonly #standsAt: number | undefined;
  readonly #listeners = new Set<ClockListener>();
  readonly #agendas = new Set<Agenda>();
  #shift: number;
  #keptUntil: number;

  /**
   * @param start ISO 8601 instant at which the clock stands still until it is moved; without it, the clock
   *   runs with the machine's
   * @param shift milliseconds by which the clock is ahead of its start
   */
  constructor(start?: string, shift = 0) {
    this.#standsAt = start === undefined ? undefined : instant(start);
    this.#shift = shift;
    this.#keptUntil = this.now();
  }

  /** Milliseconds since 1970. */
  now(): number {
    return (this.#standsAt ?? Date.now()) + this.#shift;
  }

  /** ISO 8601, UTC. */
  iso(): string {
    return new Date(this.now()).toISOString();
  }

  /** How far the clock was moved in all, in milliseconds. */
  get shift(): number {
    return this.#shift;
  }

  /**
   * Moves the clock forward; months and years are those of the calendar, in UTC.
   * @param duration ISO 8601, e.g. `P1D`, `PT90M`
   * @throws RangeError for another text, and for more than two years
   */
  advance(duration: string): void {
    const by = Duration.fromISO(duration);
    if (!by.isValid || duration.includes('-') || !/\d/.test(duration))
      throw new RangeError(`"${duration}" is no ISO 8601 duration forward in time`);
    this.#moveTo(DateTime.fromMillis(this.now(), { zone: 'utc' }).plus(by).toMillis());
  }

  /**
   * Moves the clock to an instant, forward or back; nothing happens on the way back.
   * @param to ISO 8601 instant
   * @throws RangeError for another text, and for more than two years ahead
   */
  set(to: string): void {
    this.#moveTo(instant(to));
  }

  /** Keeps the appointments that came due since the last look; for a clock that runs by itself. */
  tick(): void {
    this.#keepAppointments(this.now(), false);
  }

  /** @returns stops listening */
  onChange(listener: ClockListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @returns forgets the agenda */
  addAgenda(agenda: Agenda): () => void {
    this.#agendas.add(agenda);
    return () => this.#agendas.delete(agenda);
  }

  #moveTo(to: number): void {
    const from = this.now();
    // Years that no Date holds are NaN here.
    if (!(to - from <= FARTHEST_DAYS * 86_400_000))
      throw new RangeError('That is more than two years ahead: go there in several steps');
    if (to > from) this.#keepAppointments(to, true);
    this.#jumpTo(to);
    this.#keptUntil = to;
    for (const listener of [...this.#listeners]) listener(from, to);
  }

  #keepAppointments(to: number, moving: boolean): void {
    const from = this.#keptUntil;
    this.#keptUntil = to;
    const appointments = [...this.#agendas].flatMap((agenda) => agenda(from, to));
    for (const { at, keep } of appointments.sort((first, second) => first.at - second.at)) {
      if (moving && at > this.now()) this.#jumpTo(at);
      keep();
    }
  }

  #jumpTo(to: number): void {
    this.#shift += to - this.now();
  }
}

/** Of an instant, ISO 8601 names day, time and how far it is from UTC. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d)?)$/;

function instant(text: string): number {
  const time = DateTime.fromISO(text);
  if (!INSTANT.test(text) || !time.isValid) throw new RangeError(`"${text}" is no ISO 8601 instant`);
  return time.toMillis();
}
