/**
 * `npm run translations`: writes the translation collections (SDFxml_4129151512) and their XLIFF 1.2 files (help page
 * section_1557770229) from the tables of the bundle. The files are committed; a test says when they are out of date.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COLLECTIONS, type Collection } from '../src/TypeScript/netsuite/language/translation_collections';
import { BANK_RECORD_TEXTS } from '../src/TypeScript/texts/record_bank_texts';
import { CONNECTION_RECORD_TEXTS } from '../src/TypeScript/texts/record_connection_texts';
import { CREDENTIAL_RECORD_TEXTS } from '../src/TypeScript/texts/record_credential_texts';
import { EVENT_RECORD_TEXTS } from '../src/TypeScript/texts/record_event_texts';
import { LIST_TEXTS } from '../src/TypeScript/texts/record_list_texts';
import { OBJECT_TEXTS } from '../src/TypeScript/texts/record_object_texts';
import { SECRET_RECORD_TEXTS } from '../src/TypeScript/texts/record_secret_texts';
import { capitalised, parameterNames, type TextEntry } from '../src/TypeScript/texts/text_table';
import { VOCABULARY_TEXTS } from '../src/TypeScript/texts/word_texts';

const root = join(__dirname, '..', 'src');

/** The words as they head a column or stand in a list: only the lists of the account name these rows. */
const LABELS = new Map(
  Object.entries<TextEntry>(VOCABULARY_TEXTS).map(([word, { en, pt_BR }]): [string, TextEntry] => [
    `${word}_label`,
    { en: capitalised(en), pt_BR: capitalised(pt_BR) },
  ]),
);

/** Every collection of the project by its name. What stands on records and lists is of no use to scripts. */
export const PROJECT_COLLECTIONS: Readonly<Record<string, Collection>> = {
  'Bank Credentials: Pages and Mails': COLLECTIONS.pages,
  'Bank Credentials: Findings': COLLECTIONS.findings,
  'Bank Credentials: Words': {
    ...COLLECTIONS.words,
    texts: new Map([...COLLECTIONS.words.texts, ...LABELS]),
  },
  'Bank Credentials: Records, Lists and Scripts': {
    id: 'custcollection_bcr_records',
    texts: new Map(
      Object.entries<TextEntry>({
        ...BANK_RECORD_TEXTS,
        ...CREDENTIAL_RECORD_TEXTS,
        ...SECRET_RECORD_TEXTS,
        ...CONNECTION_RECORD_TEXTS,
        ...EVENT_RECORD_TEXTS,
        ...LIST_TEXTS,
        ...OBJECT_TEXTS,
      }),
    ),
  },
};

/** XLIFF names languages as SDF does: with a hyphen. */
const PORTUGUESE = 'pt-BR';
const ENGLISH = 'en-US';

/** `{name}` as a translation collection numbers it, in the order in which the English text names the parameters. */
export function numbered(text: string, english: string): string {
  const names = parameterNames(english);
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const index = names.indexOf(name);
    return index < 0 ? placeholder : `{${index + 1}}`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What the numbers of a text stand for, for whoever translates it: `{1} = days`. */
function description(english: string): string {
  return parameterNames(english)
    .map((name, index) => `{${index + 1}} = ${name}`)
    .join(', ');
}

function collectionXml({ id, texts }: Collection, name: string): string {
  const strings = [...texts].flatMap(([key, { en }]) => {
    const parameters = description(en);
    return [
      `    <string scriptid="${key}">`,
      `      <defaulttranslation>${escaped(numbered(en, en))}</defaulttranslation>`,
      ...(parameters === '' ? [] : [`      <description>${parameters}</description>`]),
      '    </string>',
    ];
  });
  return [
    `<translationcollection scriptid="${id}">`,
    `  <defaultlanguage>${ENGLISH}</defaultlanguage>`,
    `  <name>${escaped(name)}</name>`,
    '  <strings>',
    ...strings,
    '  </strings>',
    '</translationcollection>',
    '',
  ].join('\n');
}

function xliff({ id, texts }: Collection): string {
  const units = [...texts].flatMap(([key, { en, pt_BR }]) => [
    `        <trans-unit id="${key}">`,
    `          <source>${escaped(numbered(en, en))}</source>`,
    `          <target>${escaped(numbered(pt_BR, en))}</target>`,
    '        </trans-unit>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">',
    `  <file original="netsuite-database" source-language="${ENGLISH}" target-language="${PORTUGUESE}" datatype="database">`,
    '    <body>',
    `      <group collection="${id}">`,
    ...units,
    '      </group>',
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

/** Every generated file as it has to stand now, by its path below `src`. */
export function translationFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(PROJECT_COLLECTIONS).flatMap(([name, collection]): [string, string][] => [
      [join('Objects', 'translations', `${collection.id}.xml`), collectionXml(collection, name)],
      [join('Translations', `${collection.id}_pt_BR.xlf`), xliff(collection)],
    ]),
  );
}

if (require.main === module) {
  for (const [path, content] of translationFiles()) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(path);
  }
}
