import { type KeptValue, keptLists } from '../memory/kept_lists';
import { select } from '../queries/suiteql';
import { LISTS, type ListName, listValueId, type WordOf } from '../schema';

/** Word ↔ internal id of every list, as this account has them. */
interface Ids {
  readonly idOf: ReadonlyMap<string, number>;
  readonly wordOf: ReadonlyMap<string, string>;
}

const keyOf = (list: string, part: string | number): string => `${list}:${part}`;

/** All lists in one query: internal ids differ from account to account, script ids do not. */
function readValues(): KeptValue[] {
  // Script ids come in upper case from some tables of SuiteQL and in lower case from others.
  const sql = (Object.keys(LISTS) as ListName[])
    .map((name) => `SELECT '${name}' AS list, id, LOWER(scriptid) AS scriptid FROM ${LISTS[name].id}`)
    .join(' UNION ALL ');
  return select(sql).map((row) => [String(row.list), Number(row.id), String(row.scriptid)]);
}

function idsIn(values: readonly KeptValue[]): Ids {
  const words = new Map(
    (Object.keys(LISTS) as ListName[]).flatMap((name) =>
      LISTS[name].words.map((word) => [keyOf(name, listValueId(word)), word] as const),
    ),
  );
  const idOf = new Map<string, number>();
  const wordOf = new Map<string, string>();
  for (const [list, id, scriptId] of values) {
    const word = words.get(keyOf(list, scriptId));
    if (word === undefined) continue;
    idOf.set(keyOf(list, word), id);
    wordOf.set(keyOf(list, id), word);
  }
  return { idOf, wordOf };
}

// Modules live as long as one execution: the account's lists are read at most once in it.
let ids: Ids | undefined;
let isRead = false;

function readIds(): Ids {
  const values = readValues();
  keptLists.keep(values);
  isRead = true;
  return idsIn(values);
}

/**
 * What stands in the ids. Every save of a record and every test needs them, in an execution of its own: all scripts share
 * them through N/cache. What they lack is looked for in the account: it may have been deployed since.
 */
function found<Found>(look: (ids: Ids) => Found | undefined): Found | undefined {
  if (ids === undefined) {
    const values = keptLists.read();
    ids = values === null ? readIds() : idsIn(values);
  }
  const known = look(ids);
  if (known !== undefined || isRead) return known;
  ids = readIds();
  return look(ids);
}

/**
 * The internal id of a list's word in this account. The first call of an execution spends 1 unit, or 12 when the
 * cache does not hold the lists.
 *
 * @throws Error when the account's list lacks the value: the project was deployed in part
 */
export function idOfWord<List extends ListName>(list: List, word: WordOf<List>): number {
  const id = found(({ idOf }) => idOf.get(keyOf(list, word)));
  if (id === undefined)
    throw new Error(`${LISTS[list].id} has no value ${listValueId(word)}: deploy the project again.`);
  return id;
}

/**
 * The word behind an internal id; `null` for an empty field and for a value that somebody added to the list by hand.
 *
 * @param id internal id as a number or as the text that a SELECT field holds
 */
export function wordOfId<List extends ListName>(list: List, id: number | string | null): WordOf<List> | null {
  if (id === null || id === '') return null;
  const word = found(({ wordOf }) => wordOf.get(keyOf(list, Number(id))));
  return (word as WordOf<List> | undefined) ?? null;
}
