/** The parts of a SuiteQL query after parsing. Names are lower case; nothing is resolved yet. */

/** A whole query, or one in parentheses. */
export interface Query {
  readonly body: SelectQuery | SetOperation;
  readonly orderBy: readonly OrderItem[];
  readonly offset: Expression | undefined;
  readonly fetch: Expression | undefined;
}

export interface SelectQuery {
  readonly kind: 'select';
  readonly distinct: boolean;
  /** `TOP n` */
  readonly top: Expression | undefined;
  readonly items: readonly SelectItem[];
  readonly from: FromItem;
  readonly where: Expression | undefined;
  readonly groupBy: readonly Expression[];
  readonly having: Expression | undefined;
}

export interface SetOperation {
  readonly kind: 'set';
  readonly operator: 'UNION' | 'UNION ALL' | 'INTERSECT' | 'MINUS';
  readonly left: Query;
  readonly right: Query;
}

/** `*`, `alias.*`, or an expression with its alias. */
export type SelectItem =
  | { readonly kind: 'all'; readonly qualifier: string | undefined }
  | { readonly kind: 'expression'; readonly expression: Expression; readonly alias: string | undefined };

export type FromItem =
  | { readonly kind: 'table'; readonly table: string; readonly alias: string }
  | { readonly kind: 'derived'; readonly query: Query; readonly alias: string }
  | {
      readonly kind: 'join';
      readonly join: 'INNER JOIN' | 'LEFT JOIN' | 'RIGHT JOIN' | 'FULL JOIN' | 'CROSS JOIN' | ',';
      readonly left: FromItem;
      readonly right: FromItem;
      readonly on: Expression | undefined;
    };

export interface OrderItem {
  readonly expression: Expression;
  readonly descending: boolean;
  /** `NULLS FIRST` or `NULLS LAST`; undefined = Oracle's rule. */
  readonly nulls: 'FIRST' | 'LAST' | undefined;
}

export type Expression =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'null' }
  | { readonly kind: 'parameter'; readonly index: number }
  | ColumnReference
  | { readonly kind: 'negative'; readonly operand: Expression }
  | { readonly kind: 'not'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'between';
      readonly negated: boolean;
      readonly operand: Expression;
      readonly low: Expression;
      readonly high: Expression;
    }
  | {
      readonly kind: 'in';
      readonly negated: boolean;
      readonly operand: Expression;
      readonly values: readonly Expression[] | Query;
    }
  | {
      readonly kind: 'like';
      readonly negated: boolean;
      readonly operand: Expression;
      readonly pattern: Expression;
      readonly escapeSign: Expression | undefined;
    }
  | { readonly kind: 'isNull'; readonly negated: boolean; readonly operand: Expression }
  | { readonly kind: 'exists'; readonly query: Query }
  | { readonly kind: 'subquery'; readonly query: Query }
  | CaseExpression
  | FunctionCall;

export interface ColumnReference {
  readonly kind: 'column';
  readonly qualifier: string | undefined;
  readonly name: string;
}

export interface CaseExpression {
  readonly kind: 'case';
  readonly operand: Expression | undefined;
  readonly branches: readonly { readonly when: Expression; readonly result: Expression }[];
  readonly otherwise: Expression | undefined;
}

export interface FunctionCall {
  readonly kind: 'function';
  /** `to_char`, `builtin.df` */
  readonly name: string;
  readonly distinct: boolean;
  /** `COUNT(*)` */
  readonly star: boolean;
  readonly args: readonly Expression[];
  /** `OVER (…)` */
  readonly over:
    | { readonly partitionBy: readonly Expression[]; readonly orderBy: readonly OrderItem[] }
    | undefined;
}

export type BinaryOperator =
  | 'AND'
  | 'OR'
  | '='
  | '<>'
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | '||';
