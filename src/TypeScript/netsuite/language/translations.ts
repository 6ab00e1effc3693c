import * as translation from 'N/translation';
import { type Finding, type FindingTongue, translated } from '../../domain/finding';
import { upToMinute } from '../../domain/utc_text';
import type { TextKey } from '../../texts/index';
import type { Say } from '../../texts/say';
import { capitalised, filled, parameterNames, type TextParameter } from '../../texts/text_table';
import { executionLog } from '../platform/log';
import { platformErrorName } from '../platform/platform_error';
import {
  COLLECTIONS,
  type CollectionName,
  findingKey,
  loadedWith,
  type TextPlace,
} from './translation_collections';
import { dayText, momentText } from './user_format';

/** SDF writes keys in lower case (section_1557770163), the scripts in the help of N/translation in upper case. */
const scriptKey = (key: string): string => key.toUpperCase();

type Translators = Readonly<Record<string, translation.Translator | undefined>>;

const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];

const nameOf = ({ collection, key }: TextPlace): string => `${collection} ${key}`;

/** Tells texts in one language of NetSuite's. They are loaded when the first one is wanted: 10 units a load. */
class Translations implements Say {
  readonly #locale: 'CURRENT' | 'COMPANY_DEFAULT';
  /** The loaded collection that a text stands in. Its translator is asked for when the text is told: few of a load are. */
  readonly #loaded = new Map<string, Translators>();
  readonly #tongue: FindingTongue = {
    word: (key, parameters) => this.#text('words', key, parameters),
    day: dayText,
    moment: (instant) => momentText(upToMinute(instant)),
    finding: (code, part, parameters) => this.#text('findings', findingKey(code, part), parameters),
  };

  constructor(locale: 'CURRENT' | 'COMPANY_DEFAULT') {
    this.#locale = locale;
  }

  readonly say: Say['say'] = (key, ...[parameters]) => this.#text('pages', key, parameters ?? {});

  readonly sayWord: Say['sayWord'] = (word) => this.#text('words', word, {});

  readonly sayLabel: Say['sayLabel'] = (word) => capitalised(this.sayWord(word));

  readonly sayDay: Say['sayDay'] = dayText;

  readonly sayFinding: Say['sayFinding'] = (finding) => translated(finding, this.#tongue);

  /** Whether the account has a text of the pages, in whatever language. */
  has(key: TextKey): boolean {
    return this.#translator({ collection: 'pages', key }) !== null;
  }

  /** A text, or the English one of the tables where the account has none. */
  #text(
    collection: CollectionName,
    key: string,
    parameters: Readonly<Record<string, TextParameter>>,
  ): string {
    const english = COLLECTIONS[collection].texts.get(key)?.en ?? key;
    const translator = this.#translator({ collection, key });
    if (translator === null) return filled(english, parameters);
    const names = parameterNames(english);
    return names.length === 0
      ? translator()
      : translator({ params: names.map((each) => String(parameters[each] ?? `{${each}}`)) });
  }

  /** @returns `null`: the account has no such text */
  #translator(wanted: TextPlace): translation.Translator | null {
    const name = nameOf(wanted);
    if (!this.#loaded.has(name)) {
      const places = loadedWith(wanted, (place) => this.#loaded.has(nameOf(place)));
      const translators = this.#load(places);
      for (const place of places) this.#loaded.set(nameOf(place), translators[place.collection] ?? {});
    }
    return this.#loaded.get(name)?.[scriptKey(wanted.key)] ?? null;
  }

  /** An account without the collections, or with older ones that lack a key, is told in English and not refused. */
  #load(places: readonly TextPlace[]): Readonly<Record<string, Translators | undefined>> {
    const collections = COLLECTION_NAMES.map((name) => ({
      alias: name,
      collection: COLLECTIONS[name].id,
      keys: places.filter(({ collection }) => collection === name).map(({ key }) => scriptKey(key)),
    })).filter(({ keys }) => keys.length > 0);
    try {
      const handle = translation.load({
        collections,
        locales: [translation.Locale[this.#locale]],
      }) as unknown as Readonly<Record<string, Translators>>;
      return Object.fromEntries(collections.map(({ alias }) => [alias, handle[alias]]));
    } catch (thrown) {
      const ids = collections.map(({ collection }) => collection).join(', ');
      executionLog.debug('Texts are told in English', {
        collections: ids,
        platformError: platformErrorName(thrown),
      });
      return {};
    }
  }
}

const current = new Translations('CURRENT');

/** The language of whoever is at work. */
export const inUsersLanguage: Say = current;

/** Whether a text comes from the account's translation collection: if not, pages are told in English. */
export function hasTranslation(key: TextKey): boolean {
  return current.has(key);
}

/** The company's language, for mails that a schedule sends. */
export const inCompanyLanguage: Say = new Translations('COMPANY_DEFAULT');

/**
 * A text of the tables in the user's language.
 *
 * @param key of the text, then what it names between braces
 */
export const say: Say['say'] = inUsersLanguage.say;

/** A word of the vocabulary within a sentence, in the user's language. */
export const sayWord: Say['sayWord'] = inUsersLanguage.sayWord;

/** A word of the vocabulary as a heading or in a cell, in the user's language. */
export const sayLabel: Say['sayLabel'] = inUsersLanguage.sayLabel;

/** A finding in the user's language. */
export const sayFinding: (finding: Finding) => Finding = inUsersLanguage.sayFinding;
