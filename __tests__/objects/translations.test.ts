import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbered, PROJECT_COLLECTIONS, translationFiles } from '../../tools/translations';

const src = join(__dirname, '..', '..', 'src');

describe.each([...translationFiles()])('%s', (path, content) => {
  test('is as the tables have it; if not, run npm run translations', () => {
    const file = join(src, path);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(content);
  });
});

/**
 * What a term may hold at most, by the field that names it: the project is validated in every language (section_1557770229).
 * Record names: SDFxml_372451363; list names: SDFxml_2476691670; labels: SDFxml_2670115109; scripts: SDFxml_3243071555.
 */
const MOST: readonly (readonly [RegExp, number])[] = [
  [/^list_\w+_name$/, 30],
  [/^script_\w+_name$/, 40],
  [/^[a-z]+_name$/, 40],
  [/^script_\w+_about$/, 999],
  [/_label$/, 200],
];

const NAMED = Object.values(PROJECT_COLLECTIONS)
  .filter(({ id }) => id === 'custcollection_bcr_records')
  .flatMap(({ texts }) => [...texts]);

test.each(NAMED)('%s fits into the field that names it, in both languages', (key, { en, pt_BR }) => {
  const [, most] = MOST.find(([pattern]) => pattern.test(key)) ?? [null, 1000];
  expect(Math.max(en.length, pt_BR.length)).toBeLessThanOrEqual(most);
});

test('parameters are numbered as the English text names them, whatever the order of the other language', () => {
  const english = '{count} of {total}, {count}';
  expect(numbered(english, english)).toBe('{1} of {2}, {1}');
  expect(numbered('de {total}, {count}', english)).toBe('de {2}, {1}');
});
