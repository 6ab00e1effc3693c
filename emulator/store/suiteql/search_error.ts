import { notEmulated, SuiteScriptError } from '../../runtime/suitescript_error';
import { mayBeStandardType } from '../record_type_info';

const NAME = 'SSS_SEARCH_ERROR_OCCURRED';

/**
 * What NetSuite says about a query that it cannot read or will not run. Its own text names no reason; the emulator adds one.
 * @param reason why, for the developer; empty for none
 */
export function unsupportedSearch(reason: string): SuiteScriptError {
  return new SuiteScriptError(NAME, `Search error occurred: Invalid or unsupported search (${reason})`);
}

/** A table that is not there, or that the role may not see: NetSuite does not tell them apart. */
export function recordNotFound(table: string): SuiteScriptError {
  return new SuiteScriptError(NAME, `Search error occurred: Record '${table}' was not found.`);
}

/** A table that the account does not have: NetSuite's error for a type of the project's own, the emulator's for what NetSuite may have. */
export function missingTable(table: string): SuiteScriptError {
  return mayBeStandardType(table.replace(/^map_/, ''))
    ? notEmulated(`The record type ${table}`)
    : recordNotFound(table);
}

/** `alias.column` where the table has no such column. */
export function fieldNotFound(column: string, table: string): SuiteScriptError {
  return new SuiteScriptError(
    NAME,
    `Search error occurred: Field '${column}' for record '${table}' was not found. Reason: REMOVED - Field is removed`,
  );
}

/** A bare name, or an alias, that nothing in the query has. */
export function unknownIdentifier(name: string, available: readonly string[]): SuiteScriptError {
  const known = available.map((alias) => `${alias}=${alias}`).join(', ');
  return new SuiteScriptError(
    NAME,
    `Search error occurred: Unknown identifier '${name}'. Available identifiers are: {${known}}`,
  );
}

/** A query that was accepted and failed on a value, such as a division by zero. */
export function failedSearch(reason: string): SuiteScriptError {
  return new SuiteScriptError(NAME, `Search error occurred: ${reason}`);
}
