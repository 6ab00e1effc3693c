import { notEmulated } from '../../runtime/suitescript_error';
import { ExpressionTranslator } from './expression_translator';
import { derivedColumns, type OutputColumn, type SelectedItem, withNames } from './result_columns';
import { rowLimit } from './row_limit';
import type { Table } from './schema';
import { rowName, Scope, type Source } from './scope';
import { missingTable, unsupportedSearch } from './search_error';
import type { Expression, FromItem, OrderItem, Query, SelectItem, SelectQuery } from './syntax';
import type { Translated } from './translated';

/** A query as SQLite's SQL. Its columns are named `c1`, `c2` … in order; parameters are numbered as in the query. */
export interface TranslatedQuery {
  readonly sql: string;
  readonly columns: readonly OutputColumn[];
}

/** Translates whole queries and remembers which tables they read. */
export class QueryTranslator {
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #used = new Set<Table>();
  #rows = 0;

  constructor(tables: ReadonlyMap<string, Table>) {
    this.#tables = tables;
  }

  /** Every table that the translated queries read. */
  get usedTables(): readonly Table[] {
    return [...this.#used];
  }

  /**
   * @param outer the names of the query around this one, if there is one
   * @throws SSS_SEARCH_ERROR_OCCURRED when it names what does not exist or breaks a rule of SuiteQL
   * @throws EMULATOR_NOT_IMPLEMENTED when it uses what only NetSuite has
   */
  translate(query: Query, outer?: Scope): TranslatedQuery {
    const { body } = query;
    const limit = this.#limit(query, outer);
    if (body.kind === 'select') return this.#select(body, query.orderBy, limit, outer);
    const left = this.translate(body.left, outer);
    const right = this.translate(body.right, outer);
    if (left.columns.length !== right.columns.length) {
      throw unsupportedSearch(`the queries of ${body.operator} have different numbers of columns`);
    }
    left.columns.forEach((column, at) => {
      const other = right.columns[at];
      if (
        other !== undefined &&
        column.type !== other.type &&
        column.type !== 'unknown' &&
        other.type !== 'unknown'
      ) {
        throw unsupportedSearch(`the queries of ${body.operator} have different types in column ${at + 1}`);
      }
    });
    const operator = body.operator === 'MINUS' ? 'EXCEPT' : body.operator;
    const order = query.orderBy.map((item) => positionOrder(item, left.columns));
    const sql = `SELECT * FROM (${left.sql}) ${operator} SELECT * FROM (${right.sql})${clause('ORDER BY', order)}${limit}`;
    return { sql, columns: left.columns };
  }

  #select(
    query: SelectQuery,
    orderBy: readonly OrderItem[],
    limit: string,
    outer: Scope | undefined,
  ): TranslatedQuery {
    const { sources, sql: from } = this.#from(query.from, outer);
    const scope = new Scope(sources, outer);
    const expressions = this.#expressions(scope);
    const counted = rowLimit(query.where);
    const where = counted.where === undefined ? undefined : expressions.condition(counted.where);
    if (where?.isAggregate === true) throw unsupportedSearch('an aggregate function stands in WHERE');
    const groups = query.groupBy.map((expression) => expressions.value(expression));
    expressions.groupBy(groups);
    const items = query.items.flatMap((item) => this.#items(item, scope, expressions));
    const having = query.having === undefined ? undefined : expressions.condition(query.having);
    const isGrouped =
      groups.length > 0 || having !== undefined || items.some(({ value }) => value.isAggregate);
    const order = orderBy.map((item) => this.#order(item, items, expressions, isGrouped));
    if (isGrouped)
      refuseFree([...items.map(({ value }) => value), ...(having === undefined ? [] : [having]), ...order]);
    if (query.distinct) refuseUnselected(order, orderBy, items);
    const columns = withNames(items);
    const head = [
      `FROM ${from}`,
      where === undefined ? '' : `WHERE ${where.sql}`,
      clause(
        'GROUP BY',
        groups.map(({ sql }) => sql),
      ),
      having === undefined ? '' : `HAVING ${having.sql}`,
    ].join(' ');
    const selected = items.map(({ value }, at) => `${value.sql} AS c${at + 1}`);
    const top = query.top === undefined ? limit : this.#top(query.top, limit, expressions);
    if (counted.rows === undefined) {
      const distinct = query.distinct ? 'DISTINCT ' : '';
      const keys = clause(
        'ORDER BY',
        order.map(({ sql }) => sql),
      );
      return { sql: `SELECT ${distinct}${selected.join(', ')} ${head}${keys}${top}`, columns };
    }
    if (isGrouped || query.distinct)
      throw notEmulated('ROWNUM together with GROUP BY, an aggregate function or DISTINCT');
    const most = `${expressions.value(counted.rows).sql}${counted.isExclusive ? ' - 1' : ''}`;
    if (order.length === 0 && top === '') {
      return { sql: `SELECT ${selected.join(', ')} ${head} LIMIT max(0, ${most})`, columns };
    }
    // A LIMIT inside would not do: SQLite lets the order outside turn round the scan that the rows are counted in.
    const sortKeys = order.map(({ sql }, at) => `${sql.replace(DIRECTION, '')} AS k${at + 1}`);
    const inner = `SELECT ${[...selected, ...sortKeys].join(', ')}, row_number() OVER () AS r ${head}`;
    const names = items.map((_, at) => `c${at + 1}`).join(', ');
    const keys = clause(
      'ORDER BY',
      order.map(({ sql }, at) => `k${at + 1}${DIRECTION.exec(sql)?.[0] ?? ''}`),
    );
    return { sql: `SELECT ${names} FROM (${inner}) WHERE r <= ${most}${keys}${top}`, columns };
  }

  #from(item: FromItem, outer: Scope | undefined): { sources: Source[]; sql: string } {
    switch (item.kind) {
      case 'table': {
        const table = this.#tables.get(item.table);
        if (table === undefined) throw missingTable(item.table);
        this.#used.add(table);
        const row = rowName(item.alias, 0);
        return {
          sources: [{ alias: item.alias, row, label: table.name, columns: table.columns }],
          sql: `${table.source} AS ${row}`,
        };
      }
      case 'derived': {
        const inner = this.translate(item.query, outer);
        this.#rows += 1;
        const row = rowName(item.alias, this.#rows);
        return {
          sources: [{ alias: item.alias, row, label: item.alias, columns: derivedColumns(inner.columns) }],
          sql: `(${inner.sql}${keepsOrder(item.query)}) AS ${row}`,
        };
      }
      case 'join': {
        const left = this.#from(item.left, outer);
        const right = this.#from(item.right, outer);
        const sources = [...left.sources, ...right.sources];
        const on =
          item.on === undefined
            ? ''
            : ` ON ${this.#expressions(new Scope(sources, outer)).condition(item.on).sql}`;
        return { sources, sql: `${left.sql} ${item.join} ${right.sql}${on}` };
      }
    }
  }

  #expressions(scope: Scope): ExpressionTranslator {
    return new ExpressionTranslator(scope, (query) => {
      const { sql, columns } = this.translate(query, scope);
      return { sql, types: columns.map(({ type }) => type) };
    });
  }

  #items(item: SelectItem, scope: Scope, expressions: ExpressionTranslator): SelectedItem[] {
    if (item.kind === 'expression') {
      const value = expressions.value(item.expression);
      return [{ name: item.alias ?? value.column?.column.name, alias: item.alias, value }];
    }
    const sources = item.qualifier === undefined ? scope.sources : [scope.source(item.qualifier)];
    return sources.flatMap((source) =>
      [...source.columns.values()].map(({ name }): SelectedItem => {
        const expression: Expression = {
          kind: 'column',
          qualifier: source.alias === '' ? undefined : source.alias,
          name,
        };
        return { name, alias: undefined, value: expressions.value(expression) };
      }),
    );
  }

  /** ORDER BY a position, an alias or an expression. */
  #order(
    item: OrderItem,
    items: readonly SelectedItem[],
    expressions: ExpressionTranslator,
    isGrouped: boolean,
  ): Translated {
    const { expression } = item;
    if (expression.kind === 'number') {
      const selected = items[Number(expression.value) - 1];
      if (selected === undefined) throw unsupportedSearch('ORDER BY names a column that is not selected');
      return expressions.order(item, selected.value);
    }
    const aliased =
      expression.kind === 'column' && expression.qualifier === undefined
        ? items.find(({ alias }) => alias === expression.name)
        : undefined;
    if (aliased === undefined) return expressions.order(item);
    if (isGrouped && aliased.value.column === undefined) {
      throw unsupportedSearch(
        'ORDER BY names the alias of an expression in a grouped query; write the expression itself',
      );
    }
    return expressions.order(item, aliased.value);
  }

  #limit({ offset, fetch }: Query, outer: Scope | undefined): string {
    if (offset === undefined && fetch === undefined) return '';
    const expressions = this.#expressions(new Scope([], outer));
    const rows = (expression: Expression): string => expressions.value(expression).sql;
    return ` LIMIT ${fetch === undefined ? -1 : rows(fetch)}${offset === undefined ? '' : ` OFFSET ${rows(offset)}`}`;
  }

  #top(top: Expression, limit: string, expressions: ExpressionTranslator): string {
    if (limit !== '') throw unsupportedSearch('TOP and FETCH or OFFSET cannot be used in the same query');
    return ` LIMIT ${expressions.value(top).sql}`;
  }
}

const DIRECTION = / (?:ASC|DESC) NULLS (?:FIRST|LAST)$/;

/** ROWNUM counts the rows of an ordered query in FROM in that order; SQLite keeps it only where the rows are limited. */
function keepsOrder({ body, orderBy, offset, fetch }: Query): string {
  const isLimited =
    offset !== undefined || fetch !== undefined || (body.kind === 'select' && body.top !== undefined);
  return orderBy.length > 0 && !isLimited ? ' LIMIT -1' : '';
}

function positionOrder(
  { expression, descending, nulls }: OrderItem,
  columns: readonly OutputColumn[],
): string {
  const at =
    expression.kind === 'number'
      ? Number(expression.value) - 1
      : columns.findIndex(({ name }) => expression.kind === 'column' && name === expression.name);
  if (columns[at] === undefined)
    throw unsupportedSearch('ORDER BY after UNION, MINUS or INTERSECT names a selected column');
  return `c${at + 1} ${descending ? 'DESC' : 'ASC'} NULLS ${nulls ?? (descending ? 'FIRST' : 'LAST')}`;
}

/** Oracle takes no column outside GROUP BY and the aggregate functions; SQLite would pick any row's value. */
function refuseFree(parts: readonly Translated[]): void {
  if (parts.some(({ isFree }) => isFree)) {
    throw unsupportedSearch('a column is neither in GROUP BY nor in an aggregate function');
  }
}

/** With DISTINCT, Oracle sorts by selected expressions only. */
function refuseUnselected(
  order: readonly Translated[],
  items: readonly OrderItem[],
  selected: readonly SelectedItem[],
): void {
  const known = new Set(selected.map(({ value }) => value.sql));
  const unknown = order.some(({ sql }) => !known.has(sql.replace(DIRECTION, '')));
  if (items.length > 0 && unknown)
    throw unsupportedSearch('with DISTINCT, ORDER BY names selected expressions only');
}

function clause(name: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : ` ${name} ${parts.join(', ')}`;
}
