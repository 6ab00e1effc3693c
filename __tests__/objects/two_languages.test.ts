import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readSdfFolder } from '../../emulator/project/sdf_folder';
import type { XmlElement } from '../../emulator/project/xml_element';

/**
 * Nothing that a person sees is English only. That the rows of the tables are in both languages, texts.test.ts says; here,
 * that nothing goes past the tables: neither in the account's objects nor in the code of the pages.
 */

const src = join(__dirname, '..', '..', 'src');

/**
 * The fields of our objects that take a reference to a translated text ("accepts references to the string custom type":
 * SDFxml_372451363, SDFxml_2670115109, SDFxml_1525431914, SDFxml_2476691670, SDFxml_2207840567, SDFxml_2121043136,
 * SDFxml_3243071555 and its siblings, SDFxml_3149137664, SDFxml_4286557755).
 */
const TRANSLATABLE: Readonly<Record<string, readonly string[]>> = {
  customrecordtype: ['recordname'],
  customrecordcustomfield: ['label', 'help'],
  subtab: ['tabtitle'],
  customlist: ['name'],
  customvalue: ['value'],
  role: ['name'],
  usereventscript: ['name', 'description'],
  suitelet: ['name', 'description'],
  restlet: ['name', 'description'],
  portlet: ['name', 'description'],
  scheduledscript: ['name', 'description'],
  mapreducescript: ['name', 'description'],
  scriptcustomfield: ['label', 'help'],
  link: ['linklabel'],
};

/** Names of companies and products, which no language translates. */
const COMPANIES: ReadonlySet<string> = new Set([
  'Banco do Brasil',
  'J.P. Morgan Payments',
  'Itaú',
  'Bradesco',
  'Santander Brasil',
  'Banco Inter',
  'CitiConnect',
  'Wells Fargo',
  'Wise',
  'Plaid',
  'GoCardless Bank Account Data',
  'Pluggy',
]);

const within = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(within)];

const { objects } = readSdfFolder(src);
const own = objects.filter(({ root }) => root.name !== 'translationcollection');

test.each(own.map(({ root }) => [root.scriptId, root] as const))(
  '%s is told in the account’s language',
  (_id, root) => {
    const literal = within(root).flatMap((element) =>
      (TRANSLATABLE[element.name] ?? [])
        .flatMap((name) => element.children.filter((child) => child.name === name))
        .filter(({ attributes, content }) => attributes.get('translate') !== 'T' && !COMPANIES.has(content))
        .map(({ name, content }) => `<${name}> ${content}`),
    );
    expect(literal).toEqual([]);
  },
);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path));
}

/** What a person is shown, by the name of the property that carries it. */
const SHOWN =
  /\b(?:label|title|message|help|helpText|inlineHelpText|note|text|linkText|details|placeholder)\s*[:=]\s*(['"`])((?:(?!\1)[^$\n])*\p{L}{2}(?:(?!\1)[^$\n])*)\1/gu;
const MARKUP = /\bmarkup`((?:[^`$\\]|\$(?!\{)|\$\{(?:[^{}`]|\{[^{}]*\}|`[^`]*`)*\})*)`/g;
const SPOKEN = /\b(?:aria-label|title|alt|placeholder)="([^"$]*\p{L}{2}[^"$]*)"/gu;

const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
/** Ids of elements and keys of texts: no person writes so. */
const isKey = (text: string): boolean => /^[a-z0-9]+(?:_[a-z0-9]+)+$/.test(text);

/** Texts of a page that stand in its code. */
function literalsIn(source: string): string[] {
  const code = source.replace(COMMENT, '');
  const properties = Array.from(code.matchAll(SHOWN), ([, , text = '']) => text);
  const templates = Array.from(code.matchAll(MARKUP), ([, template = '']) => template);
  const spoken = templates.flatMap((template) =>
    Array.from(template.matchAll(SPOKEN), ([, text = '']) => text),
  );
  const between = templates.flatMap((template) =>
    template
      .replace(/\$\{(?:[^{}`]|\{[^{}]*\}|`[^`]*`)*\}/g, '\u0000')
      .replace(/<style[\s\S]*?<\/style>/g, '')
      .replace(/<[^>]*>|[\w-]+="[^"]*"/g, '\u0000')
      .split('\u0000')
      .filter((text) => /\p{L}{2}/u.test(text)),
  );
  return [...new Set([...properties, ...spoken, ...between])].filter((text) => !isKey(text));
}

const pages = ['ui', 'client', 'entrypoints'].flatMap((folder) =>
  filesUnder(join(src, 'TypeScript', folder)),
);

test.each(pages.map((file) => [relative(src, file), file] as const))(
  '%s tells no text of its own',
  (_name, file) => {
    expect(literalsIn(readFileSync(file, 'utf8'))).toEqual([]);
  },
);

test('a text in the code of a page is found', () => {
  const code = `
    /** A comment with markup: label: 'Nothing' */
    form.addButton({ id: 'custpage_x', label: 'Press me' }); // text: 'Nothing'
    field.label = 'Name';
    const cell = markup\`<p title="Hint">Hello \${name}</p>\`;
    const fine = markup\`<p class="wide">\${say("common_save")} – 12</p>\`;
    form.addButton({ text: 'common_save', label: say('common_save') });
  `;
  expect(literalsIn(code)).toEqual(['Press me', 'Name', 'Hint', 'Hello ']);
});
