import { COLUMN_OF_NO_SEARCH } from '../../assumptions';
import { SuiteScriptError } from '../../runtime/suitescript_error';

/** A column that the record type does not have. */
export const invalidColumn = (name: string): SuiteScriptError =>
  new SuiteScriptError(
    COLUMN_OF_NO_SEARCH.value,
    `An nlobjSearchColumn contains an invalid column, or is not in proper syntax: ${name}.`,
  );

/** A filter on a field that the record type does not have, or with a value that does not fit it. */
export const invalidFilter = (name: string): SuiteScriptError =>
  new SuiteScriptError(
    'SSS_INVALID_SRCH_FILTER',
    `An nlobjSearchFilter contains invalid search criteria: ${name}.`,
  );

/** An operator that nobody knows, or that the field's type does not take. */
export const invalidOperator = (operator: string): SuiteScriptError =>
  new SuiteScriptError(
    'SSS_INVALID_SRCH_OPERATOR',
    `An search.Filter object contains an invalid operator, or is not in proper syntax: ${operator}.`,
  );

/** A filter expression that cannot be parsed (section_458440490721). */
export const malformedExpression = (): SuiteScriptError =>
  new SuiteScriptError('SSS_INVALID_SRCH_FILTER_EXPR', 'Malformed search filter expression.');
