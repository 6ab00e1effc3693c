import { quoted } from '../record_tables';
import type { Column } from './schema';
import { fieldNotFound, unknownIdentifier, unsupportedSearch } from './search_error';

/** One table or query in a FROM clause. */
export interface Source {
  /** What the query calls it, lower case; empty for a query in parentheses without an alias. */
  readonly alias: string;
  /** SQL name of its row. */
  readonly row: string;
  /** The record it shows, for messages. */
  readonly label: string;
  readonly columns: ReadonlyMap<string, Column>;
}

/** A column that was found, with the row it is read from. */
export interface ResolvedColumn {
  readonly column: Column;
  readonly row: string;
  /** False when it belongs to a query around this one. */
  readonly isOwn: boolean;
}

/** The names that are known inside one SELECT; names of the queries around it are known too. */
export class Scope {
  readonly sources: readonly Source[];
  readonly #outer: Scope | undefined;

  constructor(sources: readonly Source[], outer: Scope | undefined) {
    this.sources = sources;
    this.#outer = outer;
    const aliases = sources.map(({ alias }) => alias).filter((alias) => alias !== '');
    const twice = aliases.find((alias, index) => aliases.indexOf(alias) !== index);
    if (twice !== undefined) throw unsupportedSearch(`the alias ${twice} is used twice`);
  }

  /** A source of this SELECT by its alias, for `alias.*`. */
  source(alias: string): Source {
    const found = this.sources.find((source) => source.alias === alias);
    if (found === undefined) throw unknownIdentifier(alias, this.#aliases());
    return found;
  }

  /**
   * Finds a column, in this SELECT first.
   * @throws SSS_SEARCH_ERROR_OCCURRED when there is none, or more than one
   */
  column(qualifier: string | undefined, name: string): ResolvedColumn {
    const found = this.#find(qualifier, name);
    if (found !== undefined) return found;
    if (qualifier === undefined) throw unknownIdentifier(name, this.#aliases());
    const label = this.#labelOf(qualifier);
    throw label === undefined ? unknownIdentifier(qualifier, this.#aliases()) : fieldNotFound(name, label);
  }

  #find(qualifier: string | undefined, name: string): ResolvedColumn | undefined {
    const own = this.sources.flatMap((source) => {
      const column =
        qualifier === undefined || source.alias === qualifier ? source.columns.get(name) : undefined;
      return column === undefined ? [] : [{ column, row: source.row, isOwn: true }];
    });
    if (own.length > 1)
      throw unsupportedSearch(`the column ${name} is in more than one table; write alias.${name}`);
    const [only] = own;
    if (only !== undefined) return only;
    if (qualifier !== undefined && this.sources.some((source) => source.alias === qualifier))
      return undefined;
    if (this.#outer === undefined) return undefined;
    const around = this.#outer.#find(qualifier, name);
    return around === undefined ? undefined : { ...around, isOwn: false };
  }

  #labelOf(alias: string): string | undefined {
    const own = this.sources.find((source) => source.alias === alias);
    if (own !== undefined || this.#outer === undefined) return own?.label;
    return this.#outer.#labelOf(alias);
  }

  #aliases(): string[] {
    return this.sources.map(({ alias }) => alias).filter((alias) => alias !== '');
  }
}

/** SQL name of a row: the alias, or a name that no query can write. */
export function rowName(alias: string, number: number): string {
  return quoted(alias === '' ? `query ${number}` : alias);
}
