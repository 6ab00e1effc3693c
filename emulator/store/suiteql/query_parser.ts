import { notEmulated } from '../../runtime/suitescript_error';
import { ExpressionParser } from './expression_parser';
import type { Expression, FromItem, OrderItem, Query, SelectItem, SelectQuery, SetOperation } from './syntax';
import { TokenReader } from './token_reader';

/** A parsed query and how many `?` it holds. */
export interface ParsedQuery {
  readonly query: Query;
  readonly parameterCount: number;
}

/**
 * Parses SuiteQL: SQL-92 with Oracle's functions (section_156257790831).
 * @throws SSS_SEARCH_ERROR_OCCURRED with the place and the reason
 */
export function parseQuery(sql: string): ParsedQuery {
  const tokens = new TokenReader(sql);
  const parser = new QueryParser(tokens);
  const query = parser.query();
  tokens.takeSign(';');
  if (tokens.peek().kind !== 'end') throw tokens.unexpected(reasonFor(tokens));
  return { query, parameterCount: parser.parameterCount };
}

/** Words that end an alias-less table or column. */
const RESERVED = new Set(
  `select from where group order having union minus intersect on inner left right full outer cross join as and or not in is
   like between exists case when then else end asc desc offset fetch limit with for top distinct null`.split(
    /\s+/,
  ),
);

class QueryParser {
  readonly #tokens: TokenReader;
  readonly #expressions: ExpressionParser;

  constructor(tokens: TokenReader) {
    this.#tokens = tokens;
    this.#expressions = new ExpressionParser(
      tokens,
      () => this.query(),
      () => this.#orderItems(),
    );
  }

  get parameterCount(): number {
    return this.#expressions.parameterCount;
  }

  query(): Query {
    let body = this.#operand();
    for (let operator = this.#setOperator(); operator !== undefined; operator = this.#setOperator()) {
      body = plain({ kind: 'set', operator, left: body, right: this.#operand() });
    }
    const orderBy = this.#tokens.takeWord('order', 'by') ? this.#orderItems() : [];
    const offset = this.#offset();
    const fetch = this.#fetch();
    if (orderBy.length === 0 && offset === undefined && fetch === undefined) return body;
    return body.orderBy.length > 0 || body.fetch !== undefined || body.offset !== undefined
      ? { body: wrapped(body), orderBy, offset, fetch }
      : { body: body.body, orderBy, offset, fetch };
  }

  #operand(): Query {
    if (this.#tokens.takeSign('(')) {
      const inner = this.query();
      this.#tokens.expectSign(')');
      return inner;
    }
    return plain(this.#select());
  }

  #setOperator(): SetOperation['operator'] | undefined {
    if (this.#tokens.takeWord('union', 'all')) return 'UNION ALL';
    if (this.#tokens.takeWord('union')) return 'UNION';
    if (this.#tokens.takeWord('intersect')) return 'INTERSECT';
    if (this.#tokens.takeWord('minus')) return 'MINUS';
    return undefined;
  }

  #select(): SelectQuery {
    const tokens = this.#tokens;
    if (tokens.isWord('with')) throw tokens.unexpected('WITH clauses are not supported (article_0824094533)');
    tokens.expectWord('select');
    const top = tokens.takeWord('top') ? this.#expressions.primary() : undefined;
    const distinct = tokens.takeWord('distinct') || tokens.takeWord('unique');
    tokens.takeWord('all');
    const items = this.#list(() => this.#selectItem());
    tokens.expectWord('from');
    const from = this.#from();
    const where = tokens.takeWord('where') ? this.#expressions.condition() : undefined;
    const groupBy = tokens.takeWord('group', 'by') ? this.#list(() => this.#expressions.value()) : [];
    const having = tokens.takeWord('having') ? this.#expressions.condition() : undefined;
    return { kind: 'select', distinct, top, items, from, where, groupBy, having };
  }

  #selectItem(): SelectItem {
    const tokens = this.#tokens;
    if (tokens.takeSign('*')) return { kind: 'all', qualifier: undefined };
    if (tokens.isSign('.', 1) && tokens.isSign('*', 2)) {
      const qualifier = this.#name();
      tokens.expectSign('.');
      tokens.expectSign('*');
      return { kind: 'all', qualifier };
    }
    const expression = this.#expressions.value();
    return { kind: 'expression', expression, alias: this.#alias() };
  }

  /** Comma joins and ANSI joins cannot be used in the same query (section_156257796125). */
  #from(): FromItem {
    const tokens = this.#tokens;
    let item = this.#joined();
    const isAnsi = item.kind === 'join';
    while (tokens.isSign(',')) {
      if (isAnsi) throw tokens.unexpected('ANSI and comma joins cannot be used in the same query');
      tokens.take();
      const right = this.#joined();
      if (right.kind === 'join')
        throw tokens.unexpected('ANSI and comma joins cannot be used in the same query');
      item = { kind: 'join', join: ',', left: item, right, on: undefined };
    }
    return item;
  }

  #joined(): FromItem {
    let left = this.#fromItem();
    for (let join = this.#joinKind(); join !== undefined; join = this.#joinKind()) {
      const right = this.#fromItem();
      if (join !== 'CROSS JOIN') this.#tokens.expectWord('on');
      const on = join === 'CROSS JOIN' ? undefined : this.#expressions.condition();
      left = { kind: 'join', join, left, right, on };
    }
    return left;
  }

  #joinKind(): 'INNER JOIN' | 'LEFT JOIN' | 'RIGHT JOIN' | 'FULL JOIN' | 'CROSS JOIN' | undefined {
    const tokens = this.#tokens;
    if (tokens.takeWord('join') || tokens.takeWord('inner', 'join')) return 'INNER JOIN';
    if (tokens.takeWord('cross', 'join')) return 'CROSS JOIN';
    for (const side of ['left', 'right', 'full'] as const) {
      if (tokens.takeWord(side, 'join') || tokens.takeWord(side, 'outer', 'join')) {
        return side === 'left' ? 'LEFT JOIN' : side === 'right' ? 'RIGHT JOIN' : 'FULL JOIN';
      }
    }
    return undefined;
  }

  #fromItem(): FromItem {
    const tokens = this.#tokens;
    if (tokens.takeSign('(')) {
      const query = this.query();
      tokens.expectSign(')');
      return { kind: 'derived', query, alias: this.#alias() ?? '' };
    }
    const table = this.#name();
    if (tokens.isSign('(')) throw notEmulated(`Table function ${table} of SuiteQL`);
    return { kind: 'table', table, alias: this.#alias() ?? table };
  }

  #alias(): string | undefined {
    const tokens = this.#tokens;
    const { kind, text } = tokens.peek();
    if (tokens.takeWord('as')) return this.#name();
    if (kind === 'quoted' || (kind === 'word' && !RESERVED.has(text))) return tokens.take().text;
    return undefined;
  }

  #name(): string {
    const { kind, text } = this.#tokens.peek();
    if (kind !== 'quoted' && (kind !== 'word' || RESERVED.has(text)))
      throw this.#tokens.unexpected('a name is expected');
    return this.#tokens.take().text;
  }

  #orderItems(): OrderItem[] {
    const tokens = this.#tokens;
    return this.#list(() => {
      const expression = this.#expressions.value();
      const descending = tokens.takeWord('desc');
      if (!descending) tokens.takeWord('asc');
      const nulls = tokens.takeWord('nulls', 'first')
        ? 'FIRST'
        : tokens.takeWord('nulls', 'last')
          ? 'LAST'
          : undefined;
      return { expression, descending, nulls };
    });
  }

  #offset(): Expression | undefined {
    if (!this.#tokens.takeWord('offset')) return undefined;
    const rows = this.#expressions.primary();
    if (!this.#tokens.takeWord('rows')) this.#tokens.expectWord('row');
    return rows;
  }

  #fetch(): Expression | undefined {
    if (!this.#tokens.takeWord('fetch')) return undefined;
    if (!this.#tokens.takeWord('next')) this.#tokens.expectWord('first');
    const rows = this.#expressions.primary();
    if (!this.#tokens.takeWord('rows')) this.#tokens.expectWord('row');
    this.#tokens.expectWord('only');
    return rows;
  }

  #list<Item>(item: () => Item): Item[] {
    const items = [item()];
    while (this.#tokens.takeSign(',')) items.push(item());
    return items;
  }
}

function plain(body: SelectQuery | SetOperation): Query {
  return { body, orderBy: [], offset: undefined, fetch: undefined };
}

/** A query in parentheses that is ordered or cut off itself, before the outer order applies. */
function wrapped(query: Query): SelectQuery {
  return {
    kind: 'select',
    distinct: false,
    top: undefined,
    items: [{ kind: 'all', qualifier: undefined }],
    from: { kind: 'derived', query, alias: '' },
    where: undefined,
    groupBy: [],
    having: undefined,
  };
}

function reasonFor(tokens: TokenReader): string {
  if (tokens.isWord('limit')) return 'LIMIT is not supported; use FETCH NEXT n ROWS ONLY, TOP n or ROWNUM';
  if (tokens.isSign(';')) return 'only one statement can be run';
  return 'nothing more is expected';
}
