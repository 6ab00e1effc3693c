import type { Account, Session } from '../../account/account';
import { MAP_REDUCE_QUERY } from '../../assumptions';
import { Search } from '../../modules/search/search';
import type { QueryParameter } from '../../store/suiteql';
import { Arguments } from '../arguments';
import { readableTables } from '../permissions';
import { notEmulated } from '../suitescript_error';
import { searchPairs } from './search_pairs';
import { checkedPair, type Pair, storedText } from './stored_data';

/** Types of object references that NetSuite knows and the emulator cannot follow (section_4412447940). */
const FOREIGN_REFERENCES: readonly unknown[] = ['file', 'query', 'search'];

/**
 * The pairs that the next stage is given for what getInputData returned (section_4412447940): an array by its
 * indexes, an object by its keys, the results of a search, the rows of a SuiteQL reference; nothing for nothing.
 * @param returned as it came out of the script
 * @throws EMULATOR_NOT_IMPLEMENTED for saved searches, queries, files and datasets; what the search or the SuiteQL ended with
 */
export function inputPairs(account: Account, session: Session, returned: unknown): Pair[] {
  if (returned === undefined || returned === null) return [];
  if (typeof returned !== 'object') throw notEmulated(`A ${typeof returned} as the result of getInputData`);
  if (Array.isArray(returned))
    return returned.map((value: unknown, index) => checkedPair(String(index), storedText(value)));
  if (returned instanceof Search) return searchPairs(returned);
  if (Object.getPrototypeOf(returned) !== Object.prototype)
    throw notEmulated('An object of an N/ module other than search.Search as the result of getInputData');
  const { type, ...rest } = returned as Readonly<Record<string, unknown>>;
  if (type === 'suiteql') return queryPairs(account, session, rest);
  if (FOREIGN_REFERENCES.includes(type) && ('id' in rest || 'path' in rest))
    throw notEmulated(`A reference of the type ${String(type)} as the result of getInputData`);
  return Object.entries(returned).map(([key, value]) => checkedPair(key, storedText(value)));
}

/** Runs a SuiteQL reference, at no cost of units, with the rights of whoever runs the script. */
function queryPairs(
  account: Account,
  session: Session,
  reference: Readonly<Record<string, unknown>>,
): Pair[] {
  const checked = Arguments.of('getInputData', reference, ['query', 'params']);
  const params = checked.optional<readonly QueryParameter[]>('params') ?? [];
  if (!Array.isArray(params)) throw checked.wrongType('params');
  const { rows } = account.suiteql.run(
    checked.string('query'),
    params,
    readableTables(account, session),
    MAP_REDUCE_QUERY.value.mostRows,
  );
  return rows.map((values, index) => checkedPair(String(index), JSON.stringify({ values })));
}
