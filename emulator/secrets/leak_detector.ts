import { type LeakForm, type Needles, needlesOf, TextReadings } from './leak_views';

/**
 * Where text goes. `request` is an outbound request; its `where` is the host. `task` is what one execution hands to another:
 * parameters of a task, keys and values between the stages of a map/reduce script.
 */
export type LeakPlace =
  | 'record'
  | 'log'
  | 'mail'
  | 'page'
  | 'cache'
  | 'session'
  | 'task'
  | 'file'
  | 'request'
  | 'error';

/** A secret that stood where it must not. Never holds the value. */
export interface Leak {
  /** The secret's id, or what else was watched. */
  readonly label: string;
  readonly place: LeakPlace;
  readonly where: string;
  readonly form: LeakForm;
}

export interface WatchOptions {
  /** Places where the value may stand. */
  readonly allowed?: readonly LeakPlace[];
  /**
   * The only hosts a request may take the value to. Without it every host is one the value is meant for, as
   * NetSuite has it for "Allow For All Domains".
   */
  readonly domains?: readonly string[];
  /**
   * Of the values watched under this label, only the newest so many are kept. For values made by the
   * thousand.
   */
  readonly newest?: number;
}

interface Watched {
  readonly label: string;
  readonly value: string;
  readonly needles: Needles;
  options: WatchOptions;
}

/** Shorter values would be found everywhere by chance. */
const SHORTEST_WATCHED_LENGTH = 6;

/**
 * Knows every secret's value and looks for it wherever text goes: plain, in Base64 (any alignment, both
 * alphabets), in hex (either case), and under percent, JSON and HTML escapes; also escaped first and
 * encoded then, as a Basic header of RFC 6749 has it. It reports what it finds and stops nothing: a leak is a
 * fault of the script.
 */
export class LeakDetector {
  #watched: Watched[] = [];
  readonly #unwatched = new Set<string>();
  readonly #leaks: Leak[] = [];

  /**
   * Starts looking for a value. Watching the same label and value again replaces the options.
   * @param label what a leak is reported as: the secret's id, never anything of the value
   */
  watch(label: string, value: string, options: WatchOptions = {}): void {
    if (value.length < SHORTEST_WATCHED_LENGTH) {
      this.#unwatched.add(label);
      return;
    }
    const known = this.#watched.find((entry) => entry.label === label && entry.value === value);
    if (known !== undefined) {
      known.options = options;
      return;
    }
    this.#watched.push({ label, value, needles: needlesOf(value), options });
    if (options.newest !== undefined) this.#forgetAllBut(options.newest, label);
  }

  /**
   * Looks through a text on its way to a place.
   * @param where what a reader of the report needs to find the place: script id, record, host, file
   */
  inspect(place: LeakPlace, where: string, text: string): void {
    if (text.length < SHORTEST_WATCHED_LENGTH) return;
    const concerned = this.#watched.filter(({ options }) => !mayStand(options, place, where));
    if (concerned.length === 0) return;
    const readings = new TextReadings(text);
    for (const { label, needles } of concerned) {
      const form = readings.find(needles);
      if (form !== undefined) this.#report({ label, place, where, form });
    }
  }

  /** What was found, each combination once, oldest first. */
  leaks(): readonly Leak[] {
    return [...this.#leaks];
  }

  /** Labels with a value that is too short to look for. */
  unwatched(): readonly string[] {
    return [...this.#unwatched];
  }

  #report(leak: Leak): void {
    const isKnown = this.#leaks.some(
      (known) =>
        known.label === leak.label &&
        known.place === leak.place &&
        known.where === leak.where &&
        known.form === leak.form,
    );
    if (!isKnown) this.#leaks.push(leak);
  }

  #forgetAllBut(newest: number, label: string): void {
    let tooMany = this.#watched.filter((entry) => entry.label === label).length - newest;
    this.#watched = this.#watched.filter((entry) => {
      if (entry.label !== label || tooMany <= 0) return true;
      tooMany -= 1;
      return false;
    });
  }
}

function mayStand(options: WatchOptions, place: LeakPlace, where: string): boolean {
  if (options.allowed?.includes(place)) return true;
  return (
    place === 'request' && (options.domains === undefined || options.domains.includes(where.toLowerCase()))
  );
}
