import { markOf, type SetUpPart } from '../../../src/TypeScript/application/set_up/made_records';
import type { RecordMaker, SetUpPorts } from '../../../src/TypeScript/application/set_up/set_up';
import type { SecretRole } from '../../../src/TypeScript/domain/vocabulary';

/** A record with what it needs: `bank` and `credential` are links. */
interface Made {
  readonly kind: 'bank' | 'credential' | 'secret' | 'connection';
  readonly mark: string;
  readonly links: readonly number[];
}

/** What a request is about to do, for a test that lets something happen right before it, or right after. */
export interface Deed {
  readonly what: 'find' | 'make' | 'remove';
  readonly when: 'before' | 'after';
  /** `null`: the deed is to look for what has been made. */
  readonly part: string | null;
}

/** The execution ends here; nothing of it runs any more. */
export class CutOff extends Error {}

/**
 * An account by what NetSuite keeps to: no two records of a type have one External ID, a link leads to a record, and what is
 * linked to is not deleted; nor, by our own rules, the current secret of a credential that a connection uses.
 */
export class SetUpAccount {
  readonly records = new Map<number, Made>();
  /** What was logged, by its title. */
  readonly logged: string[] = [];
  #id = 0;

  /** What there is, in the order in which it was made: marks without their key. */
  parts(): string[] {
    return [...this.records.values()].map(({ mark }) => mark.replace(/^bcr_set_up_\d+_/, ''));
  }

  /** A request of its own. @param happen is told of every deed; what it throws is the request's end, or the deed's refusal */
  request(happen: (deed: Deed) => void = () => undefined): SetUpPorts {
    let isOver = false;
    const at = (deed: Deed): void => {
      try {
        happen(deed);
      } catch (error) {
        isOver = error instanceof CutOff;
        throw error;
      }
    };
    const during = <T>(what: Deed['what'], part: string | null, work: () => T): T => {
      if (isOver) throw new CutOff();
      at({ what, when: 'before', part });
      const done = work();
      at({ what, when: 'after', part });
      return done;
    };
    const make = (kind: Made['kind'], part: SetUpPart | null, mark: string, links: readonly number[]) =>
      during('make', part ?? kind, () => this.#make({ kind, mark, links }));
    const maker: RecordMaker = {
      bank: (_bank, mark) => make('bank', null, mark, []),
      credential: ({ bank }, mark) => make('credential', null, mark, [bank]),
      secret: ({ credential, role }, mark) => make('secret', role, mark, [credential]),
      connection: ({ bank, credential }, mark) => make('connection', null, mark, [bank, credential]),
      made: (key) => during('find', null, () => this.made(key)),
      remove: (kind, id) => during('remove', kind, () => this.#remove(id)),
      errorName: (thrown) => (thrown as Error).name,
    };
    const log = (title: string): void => void this.logged.push(title);
    return {
      maker,
      operation: { within: (_id, work) => work() },
      log: { debug: log, audit: log, error: log },
    };
  }

  made(key: string): ReturnType<RecordMaker['made']> {
    const parts = [...this.records].map(([id, { mark }]) => [mark, id] as const);
    const known: SetUpPart[] = ['bank', 'credential', 'client_id', 'client_secret', 'connection'];
    return Object.fromEntries(
      known.flatMap((part) => {
        const found = parts.find(([mark]) => mark === markOf(key, part));
        return found === undefined ? [] : [[part, found[1]]];
      }),
    ) as Partial<Record<SetUpPart | SecretRole, number>>;
  }

  #make(made: Made): number {
    const isTaken = [...this.records.values()].some(
      ({ kind, mark }) => kind === made.kind && mark === made.mark,
    );
    if (isTaken) throw named('DUPLICATE');
    for (const link of made.links) if (link < 1_000 && !this.records.has(link)) throw named('NO_SUCH_RECORD');
    this.#id += 1;
    this.records.set(this.#id, made);
    return this.#id;
  }

  #remove(id: number): void {
    const record = this.records.get(id);
    if (record === undefined) throw named('NO_SUCH_RECORD');
    const others = [...this.records.values()];
    const [credential = 0] = record.kind === 'secret' ? record.links : [];
    const isUsed = others.some(
      ({ kind, links }) => links.includes(id) || (kind === 'connection' && links.includes(credential)),
    );
    if (isUsed) throw named('IN_USE');
    this.records.delete(id);
  }
}

/** What a save or a deletion is refused with. */
export function named(name: string): Error {
  return Object.assign(new Error(), { name });
}
