import type { TranslatedString, TranslationCollection } from '../project/model';
import { Arguments } from '../runtime/arguments';
import type { Execution, ModuleFactory } from '../runtime/execution';
import { notEmulated, SuiteScriptError } from '../runtime/suitescript_error';
import type { Names } from './members';

type Translator = (options?: { params?: readonly unknown[] }) => string;

/** What the help promises of `translation.Locale` beside the languages themselves. */
const CURRENT = 'CURRENT';
const COMPANY_DEFAULT = 'COMPANY_DEFAULT';

/** The strings of one collection: one function for each. */
class Strings {
  [key: string]: Translator;

  constructor(translators: Readonly<Record<string, Translator>>) {
    Object.assign(this, translators);
  }
}

/** translation.Handle: one member for each collection's alias. */
class Handle {
  [alias: string]: Strings;

  constructor(collections: Readonly<Record<string, Strings>>) {
    Object.assign(this, collections);
  }
}

class Translations {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** The function behind one string: its text with `{1}`, `{2}` … filled in. */
  translator(text: TranslatedString, locale: string): Translator {
    const language = this.#language(locale);
    const template =
      text.translations.get(language) ??
      text.translations.get(language.replace('_', '-')) ??
      text.defaultTranslation;
    return (options) =>
      template.replace(/\{(\d+)\}/g, (place, number: string) =>
        String(options?.params?.[Number(number) - 1] ?? place),
      );
  }

  /** @throws TRANSLATION_COLLECTION_NOT_FOUND */
  collection(id: string): TranslationCollection {
    const name = id.toLowerCase();
    const found = this.#execution.account.project.translations.find(
      ({ scriptId }) =>
        scriptId === name || scriptId === `custcollection_${name}` || scriptId === `custcollection${name}`,
    );
    if (found === undefined)
      throw new SuiteScriptError(
        'TRANSLATION_COLLECTION_NOT_FOUND',
        `There is no translation collection ${id}.`,
      );
    return found;
  }

  /** @throws INVALID_TRANSLATION_KEY */
  string(collection: TranslationCollection, key: string): TranslatedString {
    const found = collection.strings.find(({ scriptId }) => scriptId === key.toLowerCase());
    if (found === undefined)
      throw new SuiteScriptError('INVALID_TRANSLATION_KEY', `${collection.scriptId} has no string ${key}.`);
    return found;
  }

  #language(locale: string): string {
    const { session, account } = this.#execution;
    if (locale === CURRENT) return session.language;
    if (locale === COMPANY_DEFAULT) return account.company.language;
    if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(locale))
      throw new SuiteScriptError('INVALID_LOCALE', `Invalid locale: ${locale}`);
    return locale;
  }
}

/**
 * N/translation: strings of the project's collections, in one language at a time;
 * `selectLocale` is not emulated.
 */
export const create: ModuleFactory = (execution) => {
  const translations = new Translations(execution);
  return {
    get: (options: unknown): Translator => {
      const checked = Arguments.of('translation.get', options, ['collection', 'key', 'locale']);
      const collection = translations.collection(checked.string('collection'));
      const text = translations.string(collection, checked.string('key'));
      return translations.translator(text, checked.optional<string>('locale') ?? CURRENT);
    },
    load: (options: unknown): Handle => {
      const checked = Arguments.of('translation.load', options, ['collections', 'locales']);
      const locales = checked.optional<string[]>('locales') ?? [CURRENT];
      if (locales.length !== 1) throw notEmulated('translation.load in more than one language');
      const wanted =
        checked.required<{ alias?: string; collection: string; keys?: string[] }[]>('collections');
      const entries = wanted.map(({ alias, collection: id, keys }) => {
        const collection = translations.collection(id);
        const strings =
          keys === undefined ? collection.strings : keys.map((key) => translations.string(collection, key));
        const functions = strings.map((text): [string, Translator] => [
          text.scriptId.toUpperCase(),
          translations.translator(text, locales[0] ?? CURRENT),
        ]);
        return [alias ?? id, new Strings(Object.fromEntries(functions))] as const;
      });
      return new Handle(Object.fromEntries(entries));
    },
    Locale: Object.freeze({
      CURRENT,
      COMPANY_DEFAULT,
      en: 'en',
      en_US: 'en_US',
      pt_BR: 'pt_BR',
      es_ES: 'es_ES',
      de_DE: 'de_DE',
      fr_FR: 'fr_FR',
    }),
  } satisfies Names<typeof import('N/translation')>;
};
