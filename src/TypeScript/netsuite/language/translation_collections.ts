import { FINDINGS } from '../../domain/finding_catalogue';
import type { FindingEntry } from '../../domain/finding_entry';
import { texts } from '../../texts/index';
import type { TextEntry } from '../../texts/text_table';
import { WORD_TEXTS } from '../../texts/word_texts';

/** Which texts stand in which translation collection of the account, and under which key. */

/** One translation collection (SDFxml_4129151512). */
export interface Collection {
  readonly id: string;
  /** The texts by their keys: at most 1,000, as many as `translation.load` takes (help page section_1541708603). */
  readonly texts: ReadonlyMap<string, TextEntry>;
}

/** What a finding has two of. */
export type FindingPart = 'message' | 'remedy';

/** The key of a finding's text: `BCR_IN_USE` has `in_use_message` and `in_use_remedy`. */
export function findingKey(code: string, part: FindingPart): string {
  return `${code.replace(/^BCR_/, '').toLowerCase()}_${part}`;
}

function findingTexts([code, entry]: readonly [string, FindingEntry]): [string, TextEntry][] {
  const { message, remedy, pt_BR } = entry;
  return [
    [findingKey(code, 'message'), { en: message, pt_BR: pt_BR.message }],
    [findingKey(code, 'remedy'), { en: remedy, pt_BR: pt_BR.remedy }],
  ];
}

/** A collection whose texts are put together when the first one is wanted: most executions tell none. */
function collection(id: string, entries: () => Iterable<readonly [string, TextEntry]>): Collection {
  let texts: ReadonlyMap<string, TextEntry> | undefined;
  return {
    id,
    get texts() {
      texts ??= new Map(entries());
      return texts;
    },
  };
}

/** The collections that scripts tell texts from. */
export const COLLECTIONS = {
  pages: collection('custcollection_bcr_pages', () => Object.entries<TextEntry>(texts())),
  words: collection('custcollection_bcr_words', () => Object.entries<TextEntry>(WORD_TEXTS)),
  findings: collection('custcollection_bcr_findings', () =>
    Object.entries<FindingEntry>(FINDINGS).flatMap(findingTexts),
  ),
} as const satisfies Readonly<Record<string, Collection>>;

/** The short name of a collection. */
export type CollectionName = keyof typeof COLLECTIONS;

/** Where a text stands: its collection and its key there. */
export interface TextPlace {
  readonly collection: CollectionName;
  readonly key: string;
}

/** As many texts as one `translation.load` takes, from all collections together (help page section_1541708603). */
const MOST_IN_ONE_LOAD = 1000;

/** Keys of texts begin with the page or the matter that they belong to: `health_title`. */
const areaOf = (key: string): string => key.slice(0, key.indexOf('_'));

/** What every page shares. */
const SHARED_AREAS: ReadonlySet<string> = new Set(['common', 'banner', 'notice']);

/** Areas of other pages that a page tells of as well: its events, its test, what to create. */
const ALSO_TOLD: Readonly<Record<string, readonly string[]>> = {
  setup: ['bank'],
  help: ['bank'],
  renew: ['bank'],
  rotation: ['details', 'stage', 'health', 'setup'],
  // The form of a record begins with its banner, its buttons or its subtab.
  banner: ['record', 'test', 'renew', 'details', 'health'],
  common: ['record', 'test', 'renew', 'details', 'health'],
  record: ['test', 'renew', 'details', 'health'],
  test: ['details', 'stage', 'renew'],
};

const everyText = (): TextPlace[] =>
  Object.entries<Collection>(COLLECTIONS).flatMap(([name, { texts }]) =>
    [...texts.keys()].map((key) => ({ collection: name as CollectionName, key })),
  );

/**
 * Which texts to load together with one that is wanted. A load costs 10 units however many texts it brings, so it brings what
 * the same page will want next: the texts of its own area, what all pages share, words, findings, and the rest as far as
 * there is room.
 *
 * @param isLoaded whether a text is there already
 */
export function loadedWith(wanted: TextPlace, isLoaded: (place: TextPlace) => boolean): readonly TextPlace[] {
  const distance = ({ collection, key }: TextPlace): number => {
    if (collection !== 'pages') return 1;
    const area = areaOf(key);
    const ofPage = wanted.collection === 'pages' ? areaOf(wanted.key) : '';
    if (area === ofPage) return 0;
    return SHARED_AREAS.has(area) || ALSO_TOLD[ofPage]?.includes(area) ? 1 : 2;
  };
  const missing = everyText().filter((place) => !isLoaded(place));
  const distances = missing.map(distance);
  return [0, 1, 2]
    .flatMap((each) => missing.filter((_place, at) => distances[at] === each))
    .slice(0, MOST_IN_ONE_LOAD);
}
