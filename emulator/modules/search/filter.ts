import { Arguments } from '../../runtime/arguments';
import { notEmulated } from '../../runtime/suitescript_error';
import { Operator } from './operators';
import { invalidFilter, invalidOperator, malformedExpression } from './search_error';

/** One condition of a search, as it was written. */
export interface Term {
  readonly name: string;
  /** SELECT field whose record the name is of. */
  readonly join: string | undefined;
  /** Lower case. */
  readonly operator: string;
  readonly values: readonly unknown[];
}

/** What a search asks for; no parts of an `and` are met by every record. */
export type Criteria =
  | { readonly all: readonly Criteria[] }
  | { readonly any: readonly Criteria[] }
  | { readonly not: Criteria }
  | Term;

/** search.Filter (section_4345767603). Its formula and summary are not emulated. */
export class Filter {
  readonly #term: Term;

  constructor(term: Term) {
    this.#term = term;
  }

  get name(): string {
    return this.#term.name;
  }

  get join(): string | null {
    return this.#term.join ?? null;
  }

  get operator(): string {
    return this.#term.operator;
  }

  /** For the search alone. */
  static termOf(filter: Filter): Term {
    return filter.#term;
  }
}

/** search.createFilter (section_4345777107) */
export function createFilter(options: unknown): Filter {
  const checked = Arguments.of(
    'search.createFilter',
    options,
    ['name', 'join', 'operator', 'values'],
    ['name', 'operator'],
  );
  const name = checked.string('name');
  const values = checked.optional<unknown>('values');
  return new Filter({
    ...nameOf(name, checked.optional<string>('join')),
    operator: operatorOf(checked.string('operator')),
    values: values === undefined ? [] : [values].flat(),
  });
}

/**
 * What `options.filters` of a search says: a Filter, an array of them, or a filter expression (section_458440490721).
 * @throws SSS_INVALID_SRCH_FILTER_EXPR, SSS_INVALID_SRCH_OPERATOR
 */
export function criteriaOf(filters: unknown): Criteria {
  if (filters === undefined || filters === null) return { all: [] };
  if (filters instanceof Filter) return Filter.termOf(filters);
  if (!Array.isArray(filters)) throw invalidFilter(typeof filters);
  const parts: readonly unknown[] = filters;
  if (parts.length === 0) return { all: [] };
  if (parts.every((part) => part instanceof Filter)) return { all: parts.map((part) => Filter.termOf(part)) };
  return new ExpressionReader(parts).read();
}

/** Reads a filter expression; `and` binds more than `or`, `not` more than both. */
class ExpressionReader {
  readonly #parts: readonly unknown[];
  #at = 0;

  constructor(parts: readonly unknown[]) {
    this.#parts = parts;
  }

  read(): Criteria {
    if (isTerm(this.#parts)) return termOf(this.#parts);
    const criteria = this.#any();
    if (this.#at < this.#parts.length) throw malformedExpression();
    return criteria;
  }

  #any(): Criteria {
    const any = [this.#all()];
    while (this.#takes('or')) any.push(this.#all());
    return { any };
  }

  #all(): Criteria {
    const all = [this.#one()];
    while (this.#takes('and')) all.push(this.#one());
    return { all };
  }

  #one(): Criteria {
    if (this.#takes('not')) return { not: this.#one() };
    const part = this.#parts[this.#at];
    if (!Array.isArray(part) || part.length === 0) throw malformedExpression();
    this.#at += 1;
    return new ExpressionReader(part).read();
  }

  #takes(word: string): boolean {
    const part = this.#parts[this.#at];
    const isWord = typeof part === 'string' && part.toLowerCase() === word;
    if (isWord) this.#at += 1;
    return isWord;
  }
}

const isTerm = (parts: readonly unknown[]): parts is readonly [string, ...unknown[]] =>
  typeof parts[0] === 'string' && !['and', 'or', 'not'].includes(parts[0].toLowerCase());

function termOf([name, operator, ...values]: readonly [string, ...unknown[]]): Term {
  if (typeof operator !== 'string') throw malformedExpression();
  return { ...nameOf(name), operator: operatorOf(operator), values: values.flat() };
}

/**
 * The name of a column or filter, which may name its join before a dot.
 * @throws EMULATOR_NOT_IMPLEMENTED for formulas and summaries
 */
export function nameOf(text: string, join?: string): Pick<Term, 'join' | 'name'> {
  const full = join === undefined ? text : `${join}.${text}`;
  if (/[(:]/.test(full) || /^formula/i.test(text)) throw notEmulated(`The search on "${full}"`);
  const [first = '', second, ...more] = full.toLowerCase().split('.');
  if (more.length > 0) throw invalidFilter(full);
  return second === undefined ? { name: first, join: undefined } : { name: second, join: first };
}

function operatorOf(text: string): string {
  const operator = text.toLowerCase();
  if (Object.values(Operator).includes(operator)) return operator;
  throw invalidOperator(text);
}
