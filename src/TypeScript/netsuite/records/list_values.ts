import { select } from '../queries/suiteql';
import { LISTS, type ListName, listValueId, type WordOf } from '../schema';

/** Word ↔ internal id of every list, as this account has them. */
interface Ids {
  readonly idOf: ReadonlyMap<string, number>;
  readonly wordOf: ReadonlyMap<string, string>;
}

const keyOf = (list: ListName, part: string | number): string => `${list}:${part}`;

/** All lists in one query: internal ids differ from account to account, script ids do not. */
function readIds(): Ids {
  const names = Object.keys(LISTS) as ListName[];
  // Script ids come in upper case from some tables of SuiteQL and in lower case from others.
  const sql = names
    .map((name) => `SELECT '${name}' AS list, id, LOWER(scriptid) AS scriptid FROM ${LISTS[name].id}`)
    .join(' UNION ALL ');
  const words = new Map(
    names.flatMap((name) => LISTS[name].words.map((word) => [keyOf(name, listValueId(word)), word] as const)),
  );
  const idOf = new Map<string, number>();
  const wordOf = new Map<string, string>();
  for (const row of select(sql)) {
    const list = String(row.list) as ListName;
    const word = words.get(keyOf(list, String(row.scriptid)));
    if (word === undefined) continue;
    idOf.set(keyOf(list, word), Number(row.id));
    wordOf.set(keyOf(list, Number(row.id)), word);
  }
  return { idOf, wordOf };
}

// Modules live as long as one execution: the lists are read at most once in it.
let ids: Ids | undefined;

function known(): Ids {
  ids ??= readIds();
  return ids;
}

/**
 * The internal id of a list's word in this account. The first call of an execution spends 10 units.
 *
 * @throws Error when the account's list lacks the value: the project was deployed in part
 */
export function idOfWord<List extends ListName>(list: List, word: WordOf<List>): number {
  const id = known().idOf.get(keyOf(list, word));
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
  return (known().wordOf.get(keyOf(list, Number(id))) as WordOf<List> | undefined) ?? null;
}
