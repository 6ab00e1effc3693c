import { notEmulated } from '../../runtime/suitescript_error';
import type { Expression } from './syntax';

/** A WHERE clause without its ROWNUM part, and the number of rows that part lets through. */
export interface RowLimit {
  readonly where: Expression | undefined;
  /** Expression of the most rows; undefined = no limit. */
  readonly rows: Expression | undefined;
  /** True for `ROWNUM < n`, which lets one row less through. */
  readonly isExclusive: boolean;
}

/**
 * Takes `ROWNUM <= n`, `ROWNUM < n` or `ROWNUM = 1` out of a WHERE clause; Oracle counts the rows that pass the rest, before it sorts
 * them.
 * @throws EMULATOR_NOT_IMPLEMENTED when ROWNUM stands anywhere else in it
 */
export function rowLimit(where: Expression | undefined): RowLimit {
  const parts = where === undefined ? [] : conjuncts(where);
  const limits = parts.filter(mentionsRowNumber);
  if (limits.length > 1) throw notEmulated('More than one ROWNUM in a WHERE clause');
  const [limit] = limits;
  const rest = parts.filter((part) => part !== limit);
  return {
    where:
      rest.length === 0
        ? undefined
        : rest.reduce((left, right) => ({ kind: 'binary', operator: 'AND', left, right })),
    ...(limit === undefined ? { rows: undefined, isExclusive: false } : limitOf(limit)),
  };
}

function conjuncts(expression: Expression): Expression[] {
  return expression.kind === 'binary' && expression.operator === 'AND'
    ? [...conjuncts(expression.left), ...conjuncts(expression.right)]
    : [expression];
}

function limitOf(expression: Expression): { rows: Expression; isExclusive: boolean } {
  if (expression.kind === 'binary' && isRowNumber(expression.left)) {
    const { operator, right } = expression;
    if (operator === '<=' || operator === '<') return { rows: right, isExclusive: operator === '<' };
    if (operator === '=' && right.kind === 'number' && right.value === '1')
      return { rows: right, isExclusive: false };
  }
  throw notEmulated('ROWNUM in a condition other than ROWNUM <= n, ROWNUM < n and ROWNUM = 1');
}

function isRowNumber(expression: Expression): boolean {
  return expression.kind === 'function' && expression.name === 'rownum';
}

/** Whether ROWNUM stands anywhere inside; queries inside have a ROWNUM of their own. */
function mentionsRowNumber(expression: Expression): boolean {
  return isRowNumber(expression) || partsOf(expression).some(mentionsRowNumber);
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'negative':
    case 'not':
    case 'isNull':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'between':
      return [expression.operand, expression.low, expression.high];
    case 'in':
      return Array.isArray(expression.values)
        ? [expression.operand, ...expression.values]
        : [expression.operand];
    case 'like':
      return [expression.operand, expression.pattern];
    case 'case':
      return [
        ...(expression.operand === undefined ? [] : [expression.operand]),
        ...expression.branches.flatMap(({ when, result }) => [when, result]),
        ...(expression.otherwise === undefined ? [] : [expression.otherwise]),
      ];
    case 'function':
      return expression.args;
    default:
      return [];
  }
}
