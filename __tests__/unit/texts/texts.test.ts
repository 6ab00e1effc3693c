import {
  AUTH_METHODS,
  CONNECTION_STATES,
  CREDENTIAL_STATES,
  ENVIRONMENTS,
  EVENT_KINDS,
  PURPOSES,
  RECORD_KINDS,
  ROTATION_ACTIONS,
  ROTATION_KINDS,
  ROTATION_STEPS,
  SECRET_ROLES,
  SEVERITIES,
  SLOTS,
} from '../../../src/TypeScript/domain/vocabulary';
import { OBJECT_TEXTS } from '../../../src/TypeScript/texts/record_object_texts';
import { filled, parameterNames, type TextEntry } from '../../../src/TypeScript/texts/text_table';
import { actionWord, WORD_TEXTS } from '../../../src/TypeScript/texts/word_texts';
import { PROJECT_COLLECTIONS } from '../../../tools/translations';

/** Texts that are the same in both languages: names, codes, and words that Portuguese has taken over. */
const SAME_IN_BOTH: ReadonlySet<string> = new Set(['address_token', 'address_api']);

const ROWS = Object.entries(PROJECT_COLLECTIONS).flatMap(([name, { texts }]) =>
  [...texts].map(([key, entry]): [string, string, TextEntry] => [`${name}, ${key}`, key, entry]),
);

/** What holds parameters and nothing to translate is the same everywhere. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ''));
const isTold = (text: string): boolean => text !== '' && text.trim() === text;

// One test a rule and not a text: there are more than a thousand texts.
test.each<[string, (entry: TextEntry, key: string) => boolean]>([
  [
    'has a key that a translation collection takes',
    (_entry, key) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(key) && key.length <= 60,
  ],
  ['says something in both languages', ({ en, pt_BR }) => isTold(en) && isTold(pt_BR)],
  ['is not the same in both', ({ en, pt_BR }, key) => pt_BR !== en || SAME_IN_BOTH.has(key) || !hasWords(en)],
  [
    'names the same parameters in both languages',
    ({ en, pt_BR }) => parameterNames(pt_BR).toSorted().join(' ') === parameterNames(en).toSorted().join(' '),
  ],
  [
    // Whether NetSuite reads apostrophes as Java’s MessageFormat does is not documented: ours are typographic.
    'has no character that a message format could take for its own',
    ({ en, pt_BR }) => !/['{}]/.test(`${en}${pt_BR}`.replaceAll(/\{\w+\}/g, '')),
  ],
  ['fits into a translation collection', ({ en, pt_BR }) => Math.max(en.length, pt_BR.length) <= 1000],
])('each text %s', (_rule, holds) => {
  expect(ROWS.filter(([, key, entry]) => !holds(entry, key)).map(([name]) => name)).toEqual([]);
});

test('a Portuguese text calls what the account shows by its Portuguese name', () => {
  const { role_administrator_name, role_viewer_name, ...objects } = OBJECT_TEXTS;
  const labels = Object.entries<TextEntry>(objects).filter(([key]) => /^param_\w+_label$/.test(key));
  const english = [role_administrator_name, role_viewer_name, ...labels.map(([, entry]) => entry)].map(
    ({ en }) => en,
  );
  const wrong = ROWS.filter(([, , { pt_BR }]) =>
    [...english, 'Health Check', 'Expiry Check', 'Escolha Custom'].some((name) => pt_BR.includes(name)),
  );
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test.each(Object.entries(PROJECT_COLLECTIONS))('%s can be loaded at once', (_name, { texts }) => {
  expect(texts.size).toBeLessThanOrEqual(1000);
});

test('plurals come in twos', () => {
  const keys = new Set(ROWS.map(([, key]) => key));
  const halves = [...keys].filter((key) => /_(?:one|many)$/.test(key));
  const lonely = halves.filter(
    (key) => !keys.has(key.replace(/_one$|_many$/, (end) => (end === '_one' ? '_many' : '_one'))),
  );
  expect(lonely).toEqual([]);
});

test.each([
  ...ENVIRONMENTS,
  ...SLOTS,
  ...SECRET_ROLES,
  ...AUTH_METHODS,
  ...CONNECTION_STATES,
  ...CREDENTIAL_STATES,
  ...PURPOSES,
  ...ROTATION_KINDS,
  ...ROTATION_STEPS,
  ...ROTATION_ACTIONS.map(actionWord),
  ...SEVERITIES,
  ...EVENT_KINDS,
  ...RECORD_KINDS,
])('the word %s has a row', (word) => {
  expect(WORD_TEXTS[word].en).toMatch(/^[a-zA-Z]/);
});

test('parameters are put in once; what is missing stays visible', () => {
  expect(filled('{one} and {two}, {one}', { one: '{two}', three: 3 })).toBe('{two} and {two}, {two}');
  expect(parameterNames('{days} of {total}: {days}')).toEqual(['days', 'total']);
});
