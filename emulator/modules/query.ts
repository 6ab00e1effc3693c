import { Arguments } from '../runtime/arguments';
import type { Execution, ModuleFactory } from '../runtime/execution';
import { readableTables } from '../runtime/permissions';
import { SuiteScriptError } from '../runtime/suitescript_error';
import type { PagedQuery } from '../store/suiteql';
import type { Names } from './members';

type Value = string | number | boolean | null;

/** Rows a statement gives at most, and rows of a page. */
const MOST_ROWS = 5_000;
const PAGE_SIZE = { least: 5, most: 1_000, usual: 50 };

/** query.Result */
class Result {
  readonly #columns: readonly string[];
  readonly #values: readonly Value[];

  constructor(columns: readonly string[], values: readonly Value[]) {
    this.#columns = columns;
    this.#values = values;
  }

  get values(): Value[] {
    return [...this.#values];
  }

  asMap(): Record<string, Value> {
    return Object.fromEntries(this.#columns.map((column, index) => [column, this.#values[index] ?? null]));
  }
}

/** query.ResultSet. Columns and types of a SuiteQL statement are not emulated. */
class ResultSet {
  readonly #results: readonly Result[];

  constructor(columns: readonly string[], rows: readonly (readonly Value[])[]) {
    this.#results = rows.map((row) => new Result(columns, row));
  }

  get results(): Result[] {
    return [...this.#results];
  }

  asMappedResults(): Record<string, Value>[] {
    return this.#results.map((result) => result.asMap());
  }
}

/** query.Page */
class Page {
  readonly #data: ResultSet;
  readonly #index: number;
  readonly #pages: number;

  constructor(data: ResultSet, index: number, pages: number) {
    this.#data = data;
    this.#index = index;
    this.#pages = pages;
  }

  get data(): ResultSet {
    return this.#data;
  }

  get isFirst(): boolean {
    return this.#index === 0;
  }

  get isLast(): boolean {
    return this.#index >= this.#pages - 1;
  }
}

/** query.PagedData */
class PagedData {
  readonly #execution: Execution;
  readonly #query: PagedQuery;

  constructor(execution: Execution, query: PagedQuery) {
    this.#execution = execution;
    this.#query = query;
  }

  get count(): number {
    return this.#query.count;
  }

  get pageSize(): number {
    return this.#query.pageSize;
  }

  get pageRanges(): { index: number; size: number }[] {
    const { count, pageSize } = this.#query;
    return Array.from({ length: Math.ceil(count / pageSize) }, (_page, index) => ({
      index,
      size: Math.min(pageSize, count - index * pageSize),
    }));
  }

  /** 10 units a page. */
  fetch(options: unknown): Page {
    const given = typeof options === 'number' ? { index: options } : options;
    const index = Number(Arguments.of('PagedData.fetch', given, ['index']).required('index'));
    if (this.pageRanges[index] === undefined)
      throw new SuiteScriptError('INVALID_PAGE_RANGE', 'Invalid page range.');
    this.#execution.meter.spend(10);
    return new Page(
      new ResultSet(this.#query.columns, this.#query.page(index)),
      index,
      this.pageRanges.length,
    );
  }
}

/** The values for a statement's `?`. */
function parametersOf(checked: Arguments): readonly Value[] {
  const params = checked.optional<unknown[]>('params') ?? [];
  const isValue = (value: unknown): value is Value =>
    ['string', 'number', 'boolean'].includes(typeof value) || value === null;
  if (Array.isArray(params) && params.every(isValue)) return params;
  throw new SuiteScriptError(
    'WRONG_PARAMETER_TYPE',
    'Wrong parameter type: options.params is expected as Array<string|number|boolean>.',
  );
}

/** N/query: SuiteQL. Queries built from components, and saved ones, are not emulated. */
export const create: ModuleFactory = (execution) => {
  const { account, session, meter } = execution;
  return {
    /** 10 units, 5,000 rows. */
    runSuiteQL: (options: unknown): ResultSet => {
      const given = typeof options === 'string' ? { query: options } : options;
      const checked = Arguments.of(
        'query.runSuiteQL',
        given,
        ['query', 'params', 'customScriptId'],
        ['query'],
      );
      const [sql, params] = [checked.string('query'), parametersOf(checked)];
      meter.spend(10);
      const { columns, rows } = account.suiteql.run(sql, params, readableTables(account, session), MOST_ROWS);
      return new ResultSet(columns, rows);
    },
    /** 10 units, and 10 for each page fetched. */
    runSuiteQLPaged: (options: unknown): PagedData => {
      const known = ['query', 'params', 'pageSize', 'customScriptId'];
      const checked = Arguments.of('query.runSuiteQLPaged', options, known, ['query']);
      const pageSize = checked.optional<number>('pageSize') ?? PAGE_SIZE.usual;
      if (!(pageSize >= PAGE_SIZE.least && pageSize <= PAGE_SIZE.most)) {
        throw new SuiteScriptError(
          'INVALID_PAGE_SIZE',
          `The page size must be between ${PAGE_SIZE.least} and ${PAGE_SIZE.most}.`,
        );
      }
      const [sql, params] = [checked.string('query'), parametersOf(checked)];
      meter.spend(10);
      const mayRead = readableTables(account, session);
      return new PagedData(execution, account.suiteql.runPaged(sql, params, mayRead, pageSize));
    },
  } satisfies Names<typeof import('N/query')>;
};
