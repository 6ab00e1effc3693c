import type { TranslatedString, TranslationCollection } from '../project/model';
import { translated } from '../project/read_translations';
import { Arguments } from '../runtime/arguments';
import type { Execution, ModuleFactory } from '../runtime/execution';
import { SuiteScriptError } from '../runtime/suitescript_error';
import type { Names } from './members';
import { Locale } from './translation_locales';

type Translator = (options?: unknown) => string;

/** Most strings of one `load` (section_1541708603). */
const MOST_STRINGS = 1_000;

/** The strings of one collection: one function for each. */
class Strings {
  [key: string]: Translator;

  constructor(translators: Readonly<Record<string, Translator>>) {
    Object.assign(this, translators);
  }
}

/** What a `load` asked for, and the languages it may be had in. */
interface Loaded {
  readonly locales: readonly string[];
  readonly collections: readonly { readonly alias: string; readonly strings: readonly TranslatedString[] }[];
}

/** translation.Handle (section_1541705125): one member for each collection's alias. */
class Handle {
  [alias: string]: Strings;

  constructor(collections: Readonly<Record<string, Strings>>) {
    Object.assign(this, collections);
  }
}

/** What is behind the handles that were given out; kept apart, for every member of a handle is an alias. */
const loadedBehind = new WeakMap<Handle, Loaded>();

/** A script asks for a thousand strings at once, of a project that does not change. */
const indexes = new WeakMap<TranslationCollection, ReadonlyMap<string, TranslatedString>>();

function stringsById(collection: TranslationCollection): ReadonlyMap<string, TranslatedString> {
  const known = indexes.get(collection);
  if (known !== undefined) return known;
  // The first of two with the same id, as a search from the front finds it.
  const index = new Map(collection.strings.toReversed().map((text) => [text.scriptId, text]));
  indexes.set(collection, index);
  return index;
}

class Translations {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** The function behind one string: its text with `{1}`, `{2}` … filled in. */
  translator(text: TranslatedString, locale: string): Translator {
    const template = translated(text, this.#language(locale));
    return (options) => {
      const params =
        options === undefined
          ? []
          : (Arguments.of('translation.Translator', options, ['params']).optional('params') ?? []);
      if (!Array.isArray(params)) throw wrongType('options.params');
      return template.replace(/\{(\d+)\}/g, (place, number: string) =>
        String(params[Number(number) - 1] ?? place),
      );
    };
  }

  /** @throws what the members of `options.collections` lack */
  loaded(options: unknown): Loaded {
    const checked = Arguments.of('translation.load', options, ['collections', 'locales']);
    const wanted = listOf(checked.required('collections'), 'options.collections');
    const locales = listOf(checked.optional('locales') ?? [Locale.CURRENT], 'options.locales').map(String);
    for (const locale of locales) this.#language(locale);
    const collections = wanted.map((each) => this.#strings(each));
    const count = collections.reduce((sum, { strings }) => sum + strings.length, 0);
    if (wanted.length === 0 || locales.length === 0) throw missing('collections');
    if (count > MOST_STRINGS) {
      throw new SuiteScriptError(
        'UNEXPECTED_ERROR',
        `translation.load can load at most ${MOST_STRINGS} strings; these are ${count}.`,
      );
    }
    return { locales, collections };
  }

  /** A handle of what was loaded. @throws INVALID_LOCALE for a locale that was not loaded */
  handle(loaded: Loaded, locale: string | undefined): Handle {
    if (locale === undefined || !loaded.locales.includes(locale)) throw invalidLocale(String(locale));
    const handle = new Handle(
      Object.fromEntries(
        loaded.collections.map(({ alias, strings }) => [
          alias,
          new Strings(
            Object.fromEntries(
              strings.map((text) => [text.scriptId.toUpperCase(), this.translator(text, locale)]),
            ),
          ),
        ]),
      ),
    );
    loadedBehind.set(handle, loaded);
    return handle;
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
    const found = stringsById(collection).get(key.toLowerCase());
    if (found === undefined)
      throw new SuiteScriptError('INVALID_TRANSLATION_KEY', `${collection.scriptId} has no string ${key}.`);
    return found;
  }

  /** Every part is required: a collection cannot be loaded whole. */
  #strings(wanted: unknown): Loaded['collections'][number] {
    const checked = Arguments.of('translation.load', wanted, ['alias', 'collection', 'keys']);
    const alias = checked.string('alias');
    if (!/^[A-Za-z_$][\w$]*$/.test(alias))
      throw new SuiteScriptError('INVALID_ALIAS', `Invalid alias: ${alias}`);
    const collection = this.collection(checked.string('collection'));
    const keys = listOf(checked.required('keys'), 'options.collections.keys');
    if (keys.length === 0) throw missing('keys');
    return { alias, strings: keys.map((key) => this.string(collection, String(key))) };
  }

  #language(locale: string): string {
    const { session, account } = this.#execution;
    if (locale === Locale.CURRENT) return session.language;
    if (locale === Locale.COMPANY_DEFAULT) return account.company.language;
    if (!Object.values<string>(Locale).includes(locale)) throw invalidLocale(locale);
    return locale;
  }
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrongType(name);
  return value;
}

function wrongType(name: string): SuiteScriptError {
  return new SuiteScriptError('WRONG_PARAMETER_TYPE', `Wrong parameter type: ${name} is expected as Array.`);
}

function missing(name: string): SuiteScriptError {
  return new SuiteScriptError(
    'SSS_MISSING_REQD_ARGUMENT',
    `translation.load: Missing a required argument: ${name}`,
  );
}

function invalidLocale(locale: string): SuiteScriptError {
  return new SuiteScriptError('INVALID_LOCALE', `Invalid locale: ${locale}`);
}

/** N/translation (section_1538666156): strings of the project's collections, in the languages they were loaded in. */
export const create: ModuleFactory = (execution) => {
  const translations = new Translations(execution);
  return {
    get: (options: unknown): Translator => {
      const checked = Arguments.of('translation.get', options, ['collection', 'key', 'locale']);
      const collection = translations.collection(checked.string('collection'));
      const text = translations.string(collection, checked.string('key'));
      return translations.translator(text, checked.optional<string>('locale') ?? Locale.CURRENT);
    },
    /** 10 units. */
    load: (options: unknown): Handle => {
      const loaded = translations.loaded(options);
      execution.meter.spend(10);
      return translations.handle(loaded, loaded.locales[0]);
    },
    selectLocale: (options: unknown): Handle => {
      const checked = Arguments.of('translation.selectLocale', options, ['handle', 'locale']);
      const handle = checked.required('handle');
      const loaded = handle instanceof Handle ? loadedBehind.get(handle) : undefined;
      if (loaded === undefined) throw checked.wrongType('handle');
      return translations.handle(loaded, checked.string('locale'));
    },
    Locale,
  } satisfies Names<typeof import('N/translation')>;
};
