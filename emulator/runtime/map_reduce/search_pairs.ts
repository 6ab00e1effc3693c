import { Column, type Looked } from '../../modules/search/column';
import { Search } from '../../modules/search/search';
import { checkedPair, type Pair } from './stored_data';

/**
 * What a search gives the next stage: one pair for each result, its internal id as key (section_4483840988), the result as JSON
 * as value (section_4483841695). The values are not those of Result.getAllValues: see MAP_REDUCE_SEARCH.
 * @throws SSS_INVALID_SRCH_COL, INSUFFICIENT_PERMISSION, VALUE_LENGTH_IS_OVER_10_MB
 */
export function searchPairs(search: Search): Pair[] {
  const { columns, searchType: recordType } = search;
  return Search.find(search).map((id) => {
    const values = Object.fromEntries(
      columns.map((column) => [nameIn(column), shownIn(Search.look(search, id, column))]),
    );
    return checkedPair(String(id), JSON.stringify({ recordType, id: String(id), values }));
  });
}

function nameIn(column: Column): string {
  const join = Column.writtenJoin(column);
  return join === undefined ? column.name : `${column.name}.${join}`;
}

function shownIn(looked: Looked): unknown {
  if (typeof looked === 'boolean') return looked ? 'T' : 'F';
  if (!Array.isArray(looked)) return looked;
  return looked.length > 1 ? looked : (looked[0] ?? '');
}
