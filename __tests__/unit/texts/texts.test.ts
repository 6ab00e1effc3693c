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

describe.each(ROWS)('%s', (_name, key, { en, pt_BR }) => {
  test('has a key that a translation collection takes', () => {
    expect(key).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
    expect(key.length).toBeLessThanOrEqual(60);
  });

  test('says something in both languages, and not the same', () => {
    expect(en.trim()).toBe(en);
    expect(pt_BR.trim()).toBe(pt_BR);
    expect(en).not.toBe('');
    expect(pt_BR).not.toBe('');
    // What holds parameters and nothing to translate is the same everywhere.
    const hasWords = /\p{L}/u.test(en.replaceAll(/\{\w+\}/g, ''));
    if (hasWords && !SAME_IN_BOTH.has(key)) expect(pt_BR).not.toBe(en);
  });

  test('names the same parameters in both languages', () => {
    expect(parameterNames(pt_BR).toSorted()).toEqual(parameterNames(en).toSorted());
  });

  test('has no character that a message format could take for its own', () => {
    // Whether NetSuite reads apostrophes as Java’s MessageFormat does is not documented: ours are typographic.
    expect(`${en}${pt_BR}`).not.toContain("'");
    expect(`${en}${pt_BR}`.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });

  test('fits into a translation collection', () => {
    expect(Math.max(en.length, pt_BR.length)).toBeLessThanOrEqual(1000);
  });
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
