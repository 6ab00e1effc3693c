import { knownDate } from '../../../../src/TypeScript/domain/calendar_date';
import { finding } from '../../../../src/TypeScript/domain/finding';

const mockLoad = jest.fn();
const mockDebug = jest.fn();
jest.mock('N/translation', () => ({
  load: (options: unknown) => mockLoad(options),
  Locale: { CURRENT: 'current', COMPANY_DEFAULT: 'company' },
}));
jest.mock('N/log', () => ({
  debug: (options: unknown) => mockDebug(options),
  audit: jest.fn(),
  error: jest.fn(),
}));
jest.mock('N/format', () => ({
  format: ({ value }: { value: Date }) =>
    `day ${value.getDate()}.${value.getMonth() + 1}.${value.getFullYear()}`,
  Type: { DATE: 'date' },
}));

interface LoadOptions {
  readonly collections: readonly {
    readonly alias: string;
    readonly collection: string;
    readonly keys: string[];
  }[];
  readonly locales: readonly string[];
}

type Translations = typeof import('../../../../src/TypeScript/netsuite/language/translations');

/** The module as one execution of a script has it: nothing is loaded yet. */
function inNewExecution(): Translations {
  let translations: Translations | undefined;
  jest.isolateModules(() => {
    translations = require('../../../../src/TypeScript/netsuite/language/translations');
  });
  if (translations === undefined) throw new Error('The module was not loaded.');
  return translations;
}

/** An account whose texts are the key and the parameters. */
function answerEverything({ collections }: LoadOptions): unknown {
  return Object.fromEntries(
    collections.map(({ alias, keys }) => [
      alias,
      Object.fromEntries(
        keys.map((key) => [
          key,
          (options?: { params: string[] }) => [key, ...(options?.params ?? [])].join('|'),
        ]),
      ),
    ]),
  );
}

beforeEach(() => {
  mockLoad.mockReset();
  mockDebug.mockReset();
});

test('texts are loaded when the first one is wanted, once, in the user’s language', () => {
  mockLoad.mockImplementation(answerEverything);
  const { say } = inNewExecution();
  expect(mockLoad).not.toHaveBeenCalled();
  expect(say('common_save')).toBe('COMMON_SAVE');
  expect(say('common_page_of', { page: 2, pages: 7 })).toBe('COMMON_PAGE_OF|2|7');
  expect(mockLoad).toHaveBeenCalledTimes(1);
  const [{ collections, locales }] = mockLoad.mock.calls[0] as [LoadOptions];
  expect(locales).toEqual(['current']);
  expect(collections.map(({ alias, collection }) => [alias, collection])).toEqual([
    ['pages', 'custcollection_bcr_pages'],
    ['words', 'custcollection_bcr_words'],
    ['findings', 'custcollection_bcr_findings'],
  ]);
});

test('one load brings what a page shares with all others, and never more than NetSuite takes', () => {
  mockLoad.mockImplementation(answerEverything);
  const { say, sayWord, sayFinding } = inNewExecution();
  say('common_save');
  sayWord('disabled');
  sayFinding(finding('BCR_ROLE_MISSING', null, { role: { word: 'client_secret' } }));
  expect(mockLoad).toHaveBeenCalledTimes(1);
  for (const [{ collections }] of mockLoad.mock.calls as [LoadOptions][]) {
    const count = collections.reduce((sum, { keys }) => sum + keys.length, 0);
    expect(count).toBeLessThanOrEqual(1000);
  }
});

test('mails are told in the company’s language', () => {
  mockLoad.mockImplementation(answerEverything);
  const { inCompanyLanguage } = inNewExecution();
  inCompanyLanguage.say('mail_why');
  expect(mockLoad).toHaveBeenCalledWith(expect.objectContaining({ locales: ['company'] }));
});

test('a finding is told with its words and days in the user’s language', () => {
  mockLoad.mockImplementation(answerEverything);
  const { sayFinding } = inNewExecution();
  const missing = finding('BCR_ROLE_MISSING', null, { role: { word: 'client_secret' } });
  expect(sayFinding(missing)).toEqual({
    ...missing,
    message: 'ROLE_MISSING_MESSAGE|CLIENT_SECRET',
    remedy: 'ROLE_MISSING_REMEDY',
  });
  const ahead = finding('BCR_ISSUED_IN_FUTURE', 'issuedOn', { issuedOn: { day: knownDate('2026-12-01') } });
  expect(sayFinding(ahead).message).toBe('ISSUED_IN_FUTURE_MESSAGE|day 1.12.2026');
});

test('a label begins with a capital letter', () => {
  mockLoad.mockReturnValue({ words: { DISABLED: () => 'desabilitada' } });
  const { sayWord, sayLabel } = inNewExecution();
  expect([sayWord('disabled'), sayLabel('disabled')]).toEqual(['desabilitada', 'Desabilitada']);
});

describe('English is told', () => {
  test('where a collection cannot be loaded, and the log says so once', () => {
    mockLoad.mockImplementation(() => {
      throw Object.assign(new Error('not there'), { name: 'TRANSLATION_COLLECTION_NOT_FOUND' });
    });
    const { say } = inNewExecution();
    expect(say('common_save')).toBe('Save');
    expect(say('common_days_many', { days: 3 })).toBe('3 days');
    expect(mockLoad).toHaveBeenCalledTimes(1);
    expect(mockDebug).toHaveBeenCalledTimes(1);
    expect(mockDebug.mock.calls[0]?.[0]).toMatchObject({
      details: { platformError: 'TRANSLATION_COLLECTION_NOT_FOUND' },
    });
  });

  test('where an older collection lacks a text', () => {
    mockLoad.mockReturnValue({ pages: { COMMON_SAVE: () => 'Salvar' } });
    const { say } = inNewExecution();
    expect([say('common_save'), say('common_cancel')]).toEqual(['Salvar', 'Cancel']);
  });
});
