import { Arguments } from '../../runtime/arguments';
import type { Execution } from '../../runtime/execution';
import { readableTables, requirePermission } from '../../runtime/permissions';
import { notEmulated, SuiteScriptError } from '../../runtime/suitescript_error';
import type { RecordTypeInfo } from '../../store/record_type_info';
import { Column, keyOf, type Looked, look } from './column';
import { type Condition, conditionOf, searchedField } from './condition';
import { criteriaOf } from './filter';
import { invalidColumn } from './search_error';

/** Results that `each` and `getRange` give at most, and results of a page (section_4345767679, section_4486558900). */
const MOST_EACH = 4_000;
const MOST_RANGE = 1_000;
const PAGE_SIZE = { least: 5, most: 1_000, usual: 50 };

/** search.Result (section_4345767112): one record that was found. */
class Result {
  readonly #search: Search;
  readonly #id: number;

  constructor(search: Search, id: number) {
    this.#search = search;
    this.#id = id;
  }

  get id(): string {
    return String(this.#id);
  }

  get recordType(): string {
    return this.#search.searchType;
  }

  get columns(): Column[] {
    return this.#search.columns;
  }

  /** Choices by their ids, a MULTISELECT's with commas between them (section_46917053222); all but checkboxes as text, see SEARCH_VALUES. */
  getValue(column: unknown): boolean | string {
    const looked = this.#look(column);
    return Array.isArray(looked) ? looked.map(({ value }) => value).join(',') : looked;
  }

  /** What a SELECT or MULTISELECT shows; null for any other column. */
  getText(column: unknown): string | null {
    const looked = this.#look(column);
    return Array.isArray(looked) ? looked.map(({ text }) => text).join(',') : null;
  }

  /** Every column, by name, with its join before a dot. */
  getAllValues(): Record<string, Looked> {
    return Object.fromEntries(this.columns.map((column) => [keyOf(column), this.#look(column)]));
  }

  /** What a script or the Execution Log shows of the result. */
  toJSON(): { recordType: string; id: string; values: Record<string, Looked> } {
    return { recordType: this.recordType, id: this.id, values: this.getAllValues() };
  }

  /** @throws SSS_INVALID_SRCH_COL for a column the search does not have, where NetSuite is known to give null */
  #look(given: unknown): Looked {
    const wanted = keyOf(given instanceof Column ? given : new Column(given));
    const column = this.columns.find((each) => keyOf(each) === wanted);
    if (column === undefined) throw invalidColumn(wanted);
    return Search.look(this.#search, this.#id, column);
  }
}

/** search.ResultSet: reads the results anew each time it is asked. */
class ResultSet {
  readonly #execution: Execution;
  readonly #search: Search;

  constructor(execution: Execution, search: Search) {
    this.#execution = execution;
    this.#search = search;
  }

  get columns(): Column[] {
    return this.#search.columns;
  }

  /**
   * 10 units (section_457160888671). Goes on as long as the callback returns true.
   * @throws SSS_SEARCH_FOR_EACH_LIMIT_EXCEEDED at the 4,001st result
   */
  each(callback: unknown): void {
    if (typeof callback !== 'function') {
      throw new SuiteScriptError(
        'SSS_MISSING_REQD_ARGUMENT',
        'ResultSet.each: Missing a required argument: callback',
      );
    }
    this.#execution.meter.spend(10);
    for (const [index, id] of Search.find(this.#search).entries()) {
      if (index === MOST_EACH) {
        throw new SuiteScriptError(
          'SSS_SEARCH_FOR_EACH_LIMIT_EXCEEDED',
          'No more than 4000 search results may be requested at one time from search.ResultSet.each(callback).',
        );
      }
      if (callback(new Result(this.#search, id)) !== true) return;
    }
  }

  /**
   * 10 units.
   * @throws SSS_INVALID_SEARCH_RESULT_INDEX, SSS_SEARCH_RESULT_LIMIT_EXCEEDED
   */
  getRange(options: unknown): Result[] {
    const checked = Arguments.of('ResultSet.getRange', options, ['start', 'end'], ['start', 'end']);
    const start = Number(checked.required('start'));
    const end = Number(checked.required('end'));
    if (!(start >= 0) || !(end >= start)) {
      throw new SuiteScriptError(
        'SSS_INVALID_SEARCH_RESULT_INDEX',
        'Search result indexes begin at 0 and rise.',
      );
    }
    if (end - start > MOST_RANGE) {
      throw new SuiteScriptError(
        'SSS_SEARCH_RESULT_LIMIT_EXCEEDED',
        'No more than 1000 search results may be requested at one time.',
      );
    }
    this.#execution.meter.spend(10);
    return Search.find(this.#search)
      .slice(start, end)
      .map((id) => new Result(this.#search, id));
  }
}

/** search.Page */
class Page {
  readonly #results: readonly Result[];
  readonly #index: number;
  readonly #pages: number;

  constructor(results: readonly Result[], index: number, pages: number) {
    this.#results = results;
    this.#index = index;
    this.#pages = pages;
  }

  get data(): Result[] {
    return [...this.#results];
  }

  get isFirst(): boolean {
    return this.#index === 0;
  }

  get isLast(): boolean {
    return this.#index >= this.#pages - 1;
  }
}

/** search.PagedData (section_4486558900) */
class PagedData {
  readonly #execution: Execution;
  readonly #search: Search;
  readonly #pageSize: number;
  readonly #count: number;

  constructor(execution: Execution, search: Search, pageSize: number) {
    this.#execution = execution;
    this.#search = search;
    this.#pageSize = pageSize;
    this.#count = Search.find(search).length;
  }

  get pageSize(): number {
    return this.#pageSize;
  }

  get count(): number {
    return this.#count;
  }

  get pageRanges(): { index: number }[] {
    return Array.from({ length: Math.ceil(this.count / this.pageSize) }, (_page, index) => ({ index }));
  }

  /** 5 units a page. */
  fetch(options: unknown): Page {
    const given = typeof options === 'number' ? { index: options } : options;
    const index = Number(Arguments.of('PagedData.fetch', given, ['index']).required('index'));
    const pages = this.pageRanges.length;
    if (!(index in this.pageRanges)) throw new SuiteScriptError('INVALID_PAGE_RANGE', 'Invalid page range.');
    this.#execution.meter.spend(5);
    const ids = Search.find(this.#search).slice(index * this.pageSize, (index + 1) * this.pageSize);
    return new Page(
      ids.map((id) => new Result(this.#search, id)),
      index,
      pages,
    );
  }
}

/** search.Search, made by search.create. Saving it, its settings and changing it afterwards are not emulated. */
export class Search {
  readonly #execution: Execution;
  readonly #info: RecordTypeInfo;
  readonly #columns: readonly Column[];
  readonly #condition: Condition;

  /** @throws INVALID_RCRD_TYPE, INSUFFICIENT_PERMISSION, SSS_INVALID_SRCH_FILTER…, SSS_INVALID_SRCH_COL */
  constructor(execution: Execution, options: unknown) {
    const checked = Arguments.of('search.create', options, ['type', 'filters', 'columns'], ['type']);
    this.#execution = execution;
    this.#info = execution.account.store.type(checked.string('type').toLowerCase());
    requirePermission(execution.session, this.#info, 'VIEW');
    this.#condition = conditionOf(execution, this.#info, criteriaOf(checked.optional('filters')));
    this.#columns = [checked.optional<unknown>('columns') ?? []]
      .flat()
      .map((column) => (column instanceof Column ? column : new Column(column)));
    for (const column of this.#columns)
      if (column.join === null) searchedField(this.#info, column.name, invalidColumn);
  }

  get searchType(): string {
    return this.#info.id;
  }

  get columns(): Column[] {
    return [...this.#columns];
  }

  run(): ResultSet {
    return new ResultSet(this.#execution, this);
  }

  /** 5 units. */
  runPaged(options: unknown = {}): PagedData {
    const checked = Arguments.of('Search.runPaged', options, ['pageSize']);
    const pageSize = checked.optional<number>('pageSize') ?? PAGE_SIZE.usual;
    if (!(pageSize >= PAGE_SIZE.least && pageSize <= PAGE_SIZE.most)) {
      throw new SuiteScriptError(
        'INVALID_PAGE_SIZE',
        `The page size must be between ${PAGE_SIZE.least} and ${PAGE_SIZE.most}.`,
      );
    }
    this.#execution.meter.spend(5);
    return new PagedData(this.#execution, this, pageSize);
  }

  /** Ids of every record that meets the filters, in the order of the columns that sort; for the results and map/reduce scripts alone. */
  static find(search: Search): number[] {
    const { account, session } = search.#execution;
    const order = search.#columns.flatMap((column) => sorted(search.#info, column));
    const sql = `SELECT id FROM ${search.#info.id} WHERE ${search.#condition.sql} ORDER BY ${[...order, 'id'].join(', ')}`;
    const { rows } = account.suiteql.run(sql, search.#condition.params, readableTables(account, session));
    return rows.map(([id]) => Number(id));
  }

  /** What a column shows of a record; for the results and map/reduce scripts alone. */
  static look(search: Search, id: number, column: Column): Looked {
    return look(search.#execution, search.#info, id, column);
  }
}

/** Choices are sorted by what they show. */
function sorted(info: RecordTypeInfo, column: Column): string[] {
  if (column.sort === null || column.sort === 'NONE') return [];
  if (column.sort !== 'ASC' && column.sort !== 'DESC')
    throw notEmulated(`The sort order ${column.sort} of a search`);
  if (column.join !== null) throw notEmulated('Sorting a search by a joined column');
  const field = searchedField(info, column.name, invalidColumn);
  if (field.id.startsWith('internalid')) return [`id ${column.sort}`];
  return [`${field.type === 'SELECT' ? `BUILTIN.DF(${field.id})` : field.id} ${column.sort}`];
}
