import { notEmulated } from '../../runtime/suitescript_error';
import { unsupportedSearch } from './search_error';
import type { BinaryOperator, Expression, FunctionCall, OrderItem, Query } from './syntax';
import type { TokenReader } from './token_reader';

/** Oracle's database takes no more in one list (article_0824094533). */
const MOST_IN_VALUES = 1000;

const COMPARISONS: Readonly<Record<string, BinaryOperator>> = {
  '=': '=',
  '<>': '<>',
  '!=': '<>',
  '^=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

/** Functions that are written without parentheses. */
const BARE_FUNCTIONS = new Set(['sysdate', 'current_date', 'current_timestamp', 'systimestamp', 'rownum']);

/** Parses conditions and values, by the precedence of Oracle's operators. */
export class ExpressionParser {
  parameterCount = 0;
  readonly #tokens: TokenReader;
  readonly #query: () => Query;
  readonly #orderItems: () => OrderItem[];

  /**
   * @param query parses a query in parentheses
   * @param orderItems parses what follows ORDER BY
   */
  constructor(tokens: TokenReader, query: () => Query, orderItems: () => OrderItem[]) {
    this.#tokens = tokens;
    this.#query = query;
    this.#orderItems = orderItems;
  }

  /** What may stand after WHERE, ON, HAVING and WHEN. */
  condition(): Expression {
    let left = this.#conjunction();
    while (this.#tokens.takeWord('or')) left = binary('OR', left, this.#conjunction());
    return left;
  }

  /** What may stand in a SELECT list: a value, never a bare condition. */
  value(): Expression {
    let left = this.#product();
    for (;;) {
      if (this.#tokens.takeSign('+')) left = binary('+', left, this.#product());
      else if (this.#tokens.takeSign('-')) left = binary('-', left, this.#product());
      else if (this.#tokens.takeSign('||')) left = binary('||', left, this.#product());
      else return left;
    }
  }

  /** A single value: a literal, a parameter, a column, a call, or anything in parentheses. */
  primary(): Expression {
    const tokens = this.#tokens;
    const { kind, text } = tokens.peek();
    if (kind === 'string') return { kind: 'string', value: tokens.take().text };
    if (kind === 'number') return { kind: 'number', value: tokens.take().text };
    if (tokens.takeSign('?')) {
      this.parameterCount += 1;
      return { kind: 'parameter', index: this.parameterCount };
    }
    if (tokens.takeSign('(')) return this.#parenthesised();
    if (tokens.takeWord('null')) return { kind: 'null' };
    if (tokens.takeWord('case')) return this.#case();
    if (kind === 'quoted') return this.#column();
    if (kind !== 'word') throw tokens.unexpected('a value is expected');
    if ((text === 'date' || text === 'timestamp') && tokens.peek(1).kind === 'string') {
      throw tokens.unexpected('date literals are not supported; use TO_DATE');
    }
    if (text === 'true' || text === 'false') throw tokens.unexpected("booleans are written 'T' and 'F'");
    if (text === 'builtin' && tokens.isSign('.', 1)) return this.#builtIn();
    if (tokens.isSign('(', 1)) return this.#call(tokens.take().text);
    if (BARE_FUNCTIONS.has(text)) return call(tokens.take().text, []);
    return this.#column();
  }

  #conjunction(): Expression {
    let left = this.#negation();
    while (this.#tokens.takeWord('and')) left = binary('AND', left, this.#negation());
    return left;
  }

  #negation(): Expression {
    return this.#tokens.takeWord('not') ? { kind: 'not', operand: this.#negation() } : this.#predicate();
  }

  #predicate(): Expression {
    const tokens = this.#tokens;
    if (tokens.isWord('exists')) {
      tokens.take();
      tokens.expectSign('(');
      const query = this.#query();
      tokens.expectSign(')');
      return { kind: 'exists', query };
    }
    const operand = this.value();
    const operator = tokens.peek().kind === 'sign' ? COMPARISONS[tokens.peek().text] : undefined;
    if (operator !== undefined) {
      tokens.take();
      return binary(operator, operand, this.value());
    }
    if (tokens.takeWord('is')) {
      const negated = tokens.takeWord('not');
      tokens.expectWord('null');
      return { kind: 'isNull', negated, operand };
    }
    const negated = tokens.takeWord('not');
    if (tokens.takeWord('between')) {
      const low = this.value();
      tokens.expectWord('and');
      return { kind: 'between', negated, operand, low, high: this.value() };
    }
    if (tokens.takeWord('like')) {
      const pattern = this.value();
      const escapeSign = tokens.takeWord('escape') ? this.primary() : undefined;
      return { kind: 'like', negated, operand, pattern, escapeSign };
    }
    if (tokens.takeWord('in')) return { kind: 'in', negated, operand, values: this.#inValues() };
    if (negated) throw tokens.unexpected('BETWEEN, LIKE or IN is expected after NOT');
    return operand;
  }

  #inValues(): readonly Expression[] | Query {
    const tokens = this.#tokens;
    tokens.expectSign('(');
    if (tokens.isWord('select') || tokens.isWord('with')) {
      const query = this.#query();
      tokens.expectSign(')');
      return query;
    }
    const values = [this.value()];
    while (tokens.takeSign(',')) values.push(this.value());
    tokens.expectSign(')');
    if (values.length > MOST_IN_VALUES)
      throw unsupportedSearch(`more than ${MOST_IN_VALUES} values in one IN`);
    return values;
  }

  #product(): Expression {
    let left = this.#signed();
    for (;;) {
      if (this.#tokens.takeSign('*')) left = binary('*', left, this.#signed());
      else if (this.#tokens.takeSign('/')) left = binary('/', left, this.#signed());
      else return left;
    }
  }

  #signed(): Expression {
    if (this.#tokens.takeSign('-')) return { kind: 'negative', operand: this.#signed() };
    this.#tokens.takeSign('+');
    return this.primary();
  }

  #parenthesised(): Expression {
    const tokens = this.#tokens;
    if (tokens.isWord('select')) {
      const query = this.#query();
      tokens.expectSign(')');
      return { kind: 'subquery', query };
    }
    if (tokens.isSign('+') && tokens.isSign(')', 1)) throw notEmulated('Oracle outer join (+) of SuiteQL');
    const inner = this.condition();
    tokens.expectSign(')');
    return inner;
  }

  #case(): Expression {
    const tokens = this.#tokens;
    const operand = tokens.isWord('when') ? undefined : this.value();
    const branches: { when: Expression; result: Expression }[] = [];
    while (tokens.takeWord('when')) {
      const when = operand === undefined ? this.condition() : this.value();
      tokens.expectWord('then');
      branches.push({ when, result: this.value() });
    }
    if (branches.length === 0) throw tokens.unexpected('WHEN is expected');
    const otherwise = tokens.takeWord('else') ? this.value() : undefined;
    tokens.expectWord('end');
    return { kind: 'case', operand, branches, otherwise };
  }

  #column(): Expression {
    const tokens = this.#tokens;
    const first = tokens.take().text;
    const column: Expression = tokens.takeSign('.')
      ? { kind: 'column', qualifier: first, name: tokens.take().text }
      : { kind: 'column', qualifier: undefined, name: first };
    if (tokens.isSign('(') && tokens.isSign('+', 1)) throw notEmulated('Oracle outer join (+) of SuiteQL');
    return column;
  }

  #builtIn(): Expression {
    this.#tokens.take();
    this.#tokens.expectSign('.');
    return this.#call(`builtin.${this.#tokens.take().text}`);
  }

  #call(name: string): Expression {
    const tokens = this.#tokens;
    tokens.expectSign('(');
    if (tokens.takeSign('*')) {
      tokens.expectSign(')');
      return { ...call(name, []), star: true, over: this.#over() };
    }
    const distinct = tokens.takeWord('distinct');
    const args: Expression[] = [];
    if (!tokens.isSign(')')) {
      args.push(this.value());
      while (tokens.takeSign(',')) args.push(this.value());
    }
    tokens.expectSign(')');
    return { ...call(name, args), distinct, over: this.#over() };
  }

  #over(): FunctionCall['over'] {
    const tokens = this.#tokens;
    if (!tokens.takeWord('over')) return undefined;
    tokens.expectSign('(');
    const partitionBy: Expression[] = [];
    if (tokens.takeWord('partition', 'by')) {
      partitionBy.push(this.value());
      while (tokens.takeSign(',')) partitionBy.push(this.value());
    }
    const orderBy = tokens.takeWord('order', 'by') ? this.#orderItems() : [];
    tokens.expectSign(')');
    return { partitionBy, orderBy };
  }
}

function binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator, left, right };
}

function call(name: string, args: readonly Expression[]): FunctionCall {
  return { kind: 'function', name, distinct: false, star: false, args, over: undefined };
}
