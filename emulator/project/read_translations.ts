import type { TranslatedString, TranslationCollection } from './model';
import { scriptIdReference } from './references';
import type { SdfObject } from './sdf_folder';
import type { XmlElement } from './xml_element';

/**
 * Reads the translation collections of a project. The XML holds the default language only; every other language is an XLIFF 1.2
 * file below `Translations/` (section_1557770229).
 * @param objects the `translationcollection` objects
 * @param xliffFiles the files of `Translations/`
 * @throws ProjectError when an XLIFF file names no target language or no collection
 */
export function readTranslations(
  objects: readonly SdfObject[],
  xliffFiles: readonly SdfObject[],
): TranslationCollection[] {
  const languages = xliffFiles.map(readXliff);
  return objects.map(({ root }) => {
    const scriptId = root.scriptId;
    const own = languages.filter((file) => file.collection === scriptId);
    const strings = root.items('strings', 'string').map((element): TranslatedString => {
      const defaultTranslation = element.requiredText('defaulttranslation');
      const translations = own.flatMap(({ language, byId, bySource }): [string, string][] => {
        const target = byId.get(element.scriptId) ?? bySource.get(defaultTranslation);
        return target === undefined ? [] : [[language, target]];
      });
      return { scriptId: element.scriptId, defaultTranslation, translations: new Map(translations) };
    });
    return {
      scriptId,
      name: localText(root.requiredText('name'), scriptId, strings),
      defaultLanguage: root.requiredText('defaultlanguage'),
      strings,
    };
  });
}

/**
 * A string in a language, or its default translation where it has none in that language.
 * @param language `pt_BR` or `pt-BR`
 */
export function translated(text: TranslatedString, language: string): string {
  return (
    text.translations.get(language) ??
    text.translations.get(language.replace('_', '-')) ??
    text.defaultTranslation
  );
}

/** Resolves a text that may be a reference to a translated string (section_156951732735). */
export type Translate = (text: string) => string;

/**
 * Makes a `Translate` over every collection of a project.
 * @param language `pt_BR`; the collections' default when left out
 */
export function translator(collections: readonly TranslationCollection[], language?: string): Translate {
  const strings = new Map(
    collections.flatMap((collection) =>
      collection.strings.map((string) => [
        `${collection.scriptId}.${string.scriptId}`,
        language === undefined ? string.defaultTranslation : translated(string, language),
      ]),
    ),
  );
  return (text) => {
    const reference = scriptIdReference(text);
    if (reference === undefined) return text;
    return strings.get([reference.object, ...reference.parts].join('.')) ?? text;
  };
}

/** A collection's own name may be one of its own terms. */
function localText(text: string, collection: string, strings: readonly TranslatedString[]): string {
  const reference = scriptIdReference(text);
  if (reference?.object !== collection) return text;
  return strings.find((string) => string.scriptId === reference.parts[0])?.defaultTranslation ?? text;
}

interface XliffFile {
  readonly collection: string;
  readonly language: string;
  /** Term → translation, where the units carry an id. */
  readonly byId: ReadonlyMap<string, string>;
  /** Default translation → translation, for units without an id, as in Oracle's own example. */
  readonly bySource: ReadonlyMap<string, string>;
}

function readXliff({ root }: SdfObject): XliffFile {
  const file = root.child('file');
  if (file === undefined) throw root.error('file', 'is missing.', 'Write an XLIFF 1.2 document.');
  const language = file.attributes.get('target-language');
  if (language === undefined) {
    throw file.error('', 'has no target-language attribute.', 'Name the language the file translates to.');
  }
  const group = file.child('body')?.child('group');
  const collection = group?.attributes.get('collection');
  if (group === undefined || collection === undefined) {
    throw file.error(
      'body',
      'holds no group with a collection attribute.',
      'Add <group collection="custcollection_…">.',
    );
  }
  const units = group.children.filter((child) => child.name === 'trans-unit');
  const pairs = (key: (unit: XmlElement) => string | undefined): Map<string, string> =>
    new Map(
      units.flatMap((unit): [string, string][] => {
        const source = key(unit);
        const target = unit.text('target');
        return source === undefined || target === undefined ? [] : [[source, target]];
      }),
    );
  return {
    collection,
    language,
    byId: pairs((unit) => unit.attributes.get('id')?.toLowerCase()),
    bySource: pairs((unit) => (unit.attributes.has('id') ? undefined : unit.text('source'))),
  };
}
