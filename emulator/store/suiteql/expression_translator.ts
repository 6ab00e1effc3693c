import { notEmulated } from '../../runtime/suitescript_error';
import { joinedText, translateCall } from './functions';
import type { Scope } from './scope';
import { unsupportedSearch } from './search_error';
import type { Expression, FunctionCall, OrderItem, Query } from './syntax';
import {
  asCondition,
  asValue,
  commonType,
  composed,
  constant,
  refuseMixedDates,
  type Translated,
} from './translated';

/** A translated query in parentheses, as far as an expression needs it. */
export interface TranslatedSubquery {
  readonly sql: string;
  readonly types: readonly Translated['type'][];
}

/** Translates the expressions of one SELECT. */
export class ExpressionTranslator {
  readonly #scope: Scope;
  readonly #subquery: (query: Query) => TranslatedSubquery;
  #grouped: ReadonlySet<string> = new Set();

  /**
   * @param scope the names the expressions may use
   * @param subquery translates a query inside an expression, which may use the same names
   */
  constructor(scope: Scope, subquery: (query: Query) => TranslatedSubquery) {
    this.#scope = scope;
    this.#subquery = subquery;
  }

  /** From here on, these expressions (as SQL) count as the same for all rows of a group. */
  groupBy(expressions: readonly Translated[]): void {
    this.#grouped = new Set(expressions.map(({ sql }) => sql));
  }

  /** Translates a value or a condition. */
  translate(expression: Expression): Translated {
    const translated = this.#translate(expression);
    return this.#grouped.has(translated.sql) ? { ...translated, isFree: false } : translated;
  }

  value(expression: Expression): Translated {
    return asValue(this.translate(expression));
  }

  condition(expression: Expression): Translated {
    return asCondition(this.translate(expression));
  }

  /** What stands after ORDER BY; Oracle puts NULL last, or first when descending. */
  order({ expression, descending, nulls }: OrderItem, value = this.value(expression)): Translated {
    const direction = descending ? 'DESC' : 'ASC';
    return composed(
      `${value.sql} ${direction} NULLS ${nulls ?? (descending ? 'FIRST' : 'LAST')}`,
      'unknown',
      [value],
    );
  }

  #translate(expression: Expression): Translated {
    switch (expression.kind) {
      case 'string':
        return constant(
          expression.value === '' ? 'NULL' : textLiteral(expression.value),
          expression.value === '' ? 'unknown' : 'text',
        );
      case 'number':
        return constant(expression.value, 'number');
      case 'null':
        return constant('NULL', 'unknown');
      case 'parameter':
        return constant(`?${expression.index}`, 'unknown');
      case 'column': {
        const { column, row, isOwn } = this.#scope.column(expression.qualifier, expression.name);
        return {
          sql: column.sql(row),
          type: column.type,
          isFree: isOwn,
          isAggregate: false,
          column: { column, row },
        };
      }
      case 'negative': {
        const operand = this.value(expression.operand);
        return composed(`(-${operand.sql})`, 'number', [operand]);
      }
      case 'not': {
        const operand = this.condition(expression.operand);
        return composed(`(NOT ${operand.sql})`, 'condition', [operand]);
      }
      case 'binary':
        return this.#binary(expression);
      case 'between': {
        const parts = [expression.operand, expression.low, expression.high].map((part) => this.value(part));
        refuseMixedDates(parts);
        const [operand, low, high] = parts.map(({ sql }) => sql);
        return composed(`(${operand} ${not(expression)}BETWEEN ${low} AND ${high})`, 'condition', parts);
      }
      case 'in':
        return this.#in(expression);
      case 'like': {
        const parts = [expression.operand, expression.pattern].map((part) => this.value(part));
        const escapeClause =
          expression.escapeSign === undefined ? '' : ` ESCAPE ${this.value(expression.escapeSign).sql}`;
        return composed(
          `(${parts[0]?.sql} ${not(expression)}LIKE ${parts[1]?.sql}${escapeClause})`,
          'condition',
          parts,
        );
      }
      case 'isNull': {
        const operand = this.value(expression.operand);
        return composed(`(${operand.sql} IS ${not(expression)}NULL)`, 'condition', [operand]);
      }
      case 'exists':
        return constant(`EXISTS (${this.#subquery(expression.query).sql})`, 'condition');
      case 'subquery': {
        const { sql, types } = this.#subquery(expression.query);
        return constant(`(${sql})`, onlyColumn(types));
      }
      case 'case':
        return this.#case(expression);
      case 'function':
        return this.#call(expression);
    }
  }

  #binary(expression: Extract<Expression, { kind: 'binary' }>): Translated {
    const { operator } = expression;
    if (operator === 'AND' || operator === 'OR') {
      const parts = [this.condition(expression.left), this.condition(expression.right)];
      return composed(`(${parts[0]?.sql} ${operator} ${parts[1]?.sql})`, 'condition', parts);
    }
    const left = this.value(expression.left);
    const right = this.value(expression.right);
    const parts = [left, right];
    switch (operator) {
      case '||':
        return composed(joinedText(shownText(left), shownText(right)), 'text', parts);
      case '+':
      case '-':
        return sum(operator, left, right);
      case '*':
        return composed(`(${left.sql} * ${right.sql})`, 'number', parts);
      case '/':
        return composed(`ora_divide(${left.sql}, ${right.sql})`, 'number', parts);
      default:
        refuseMixedDates(parts);
        return composed(`(${left.sql} ${operator} ${right.sql})`, 'condition', parts);
    }
  }

  #in(expression: Extract<Expression, { kind: 'in' }>): Translated {
    const operand = this.value(expression.operand);
    const { values } = expression;
    if (!isList(values)) {
      const { sql, types } = this.#subquery(values);
      const type = onlyColumn(types);
      refuseMixedDates([operand, { ...operand, type }]);
      return composed(`(${operand.sql} ${not(expression)}IN (${sql}))`, 'condition', [operand]);
    }
    const choices = values.map((value) => this.value(value));
    refuseMixedDates([operand, ...choices]);
    const list = choices.map(({ sql }) => sql).join(', ');
    return composed(`(${operand.sql} ${not(expression)}IN (${list}))`, 'condition', [operand, ...choices]);
  }

  #case(expression: Extract<Expression, { kind: 'case' }>): Translated {
    const operand = expression.operand === undefined ? undefined : this.value(expression.operand);
    const whens = expression.branches.map(({ when }) =>
      operand === undefined ? this.condition(when) : this.value(when),
    );
    const results = expression.branches.map(({ result }) => this.value(result));
    const otherwise = expression.otherwise === undefined ? undefined : this.value(expression.otherwise);
    if (operand !== undefined) refuseMixedDates([operand, ...whens]);
    const branches = whens.map(({ sql }, at) => `WHEN ${sql} THEN ${results[at]?.sql}`).join(' ');
    const outcomes = otherwise === undefined ? results : [...results, otherwise];
    return composed(
      `CASE ${operand === undefined ? '' : `${operand.sql} `}${branches}${otherwise === undefined ? '' : ` ELSE ${otherwise.sql}`} END`,
      commonType(outcomes),
      [...(operand === undefined ? [] : [operand]), ...whens, ...outcomes],
    );
  }

  #call(call: FunctionCall): Translated {
    if (call.name === 'rownum') return constant('row_number() OVER ()', 'number');
    return translateCall(
      call,
      call.args.map((arg) => this.value(arg)),
      call.over === undefined ? undefined : this.#window(call.over),
    );
  }

  #window({ partitionBy, orderBy }: NonNullable<FunctionCall['over']>): Translated {
    const partitions = partitionBy.map((part) => this.value(part));
    const orders = orderBy.map((item) => this.order(item));
    const clauses = [
      ...(partitions.length === 0 ? [] : [`PARTITION BY ${partitions.map(({ sql }) => sql).join(', ')}`]),
      ...(orders.length === 0 ? [] : [`ORDER BY ${orders.map(({ sql }) => sql).join(', ')}`]),
    ];
    return composed(`OVER (${clauses.join(' ')})`, 'unknown', [...partitions, ...orders]);
  }
}

/** A literal as SQL. */
function textLiteral(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function not(expression: { readonly negated: boolean }): string {
  return expression.negated ? 'NOT ' : '';
}

function isList(values: readonly Expression[] | Query): values is readonly Expression[] {
  return Array.isArray(values);
}

function onlyColumn(types: TranslatedSubquery['types']): Translated['type'] {
  const [type] = types;
  if (type === undefined || types.length > 1)
    throw unsupportedSearch('a query inside an expression selects one column');
  return type;
}

/** What `||` joins: a date becomes text by the user's format, which the emulator leaves to TO_CHAR. */
function shownText(part: Translated): string {
  if (part.type === 'date') throw unsupportedSearch('a date is joined to a text; use TO_CHAR');
  return part.type === 'number' ? `ora_number_text(${part.sql})` : part.sql;
}

/** `+` and `-`: numbers, days added to a date, or the days between two dates; never texts (article_0824094533). */
function sum(operator: '+' | '-', left: Translated, right: Translated): Translated {
  const parts = [left, right];
  if (parts.some(({ type }) => type === 'text')) {
    throw unsupportedSearch(`"${operator}" takes numbers and dates; join texts with ||`);
  }
  if (left.type === 'date' && right.type === 'date') {
    if (operator === '+') throw unsupportedSearch('two dates cannot be added');
    return composed(`ora_days_between(${left.sql}, ${right.sql})`, 'number', parts);
  }
  if (left.type === 'date') {
    return composed(
      `ora_add_days(${left.sql}, ${operator === '-' ? `-(${right.sql})` : right.sql})`,
      'date',
      parts,
    );
  }
  if (right.type === 'date') {
    if (operator === '-') throw notEmulated('A number minus a date in SuiteQL');
    return composed(`ora_add_days(${right.sql}, ${left.sql})`, 'date', parts);
  }
  return composed(`(${left.sql} ${operator} ${right.sql})`, 'number', parts);
}
