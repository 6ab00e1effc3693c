import * as cache from 'N/cache';
import * as query from 'N/query';
import { LISTS } from '../../../../src/TypeScript/netsuite/schema';

jest.mock('N/cache', () => ({ getCache: jest.fn(), Scope: { PROTECTED: 'PROTECTED' } }));
jest.mock('N/log');
jest.mock('N/query');

const getCache = cache.getCache as unknown as jest.Mock;
const runSuiteQL = query.runSuiteQL as unknown as jest.Mock;

/** The lists as an account has them: internal ids of its own, script ids in upper case. */
function answer(): { list: string; id: number; scriptid: string }[] {
  return Object.entries(LISTS).flatMap(([list, { words }], place) =>
    words.map((word, index) => ({ list, id: 1000 * (place + 1) + index, scriptid: `val_${word}` })),
  );
}

function load(): typeof import('../../../../src/TypeScript/netsuite/records/list_values') {
  let module: typeof import('../../../../src/TypeScript/netsuite/records/list_values') | undefined;
  jest.isolateModules(() => {
    module = require('../../../../src/TypeScript/netsuite/records/list_values');
  });
  if (module === undefined) throw new Error('not loaded');
  return module;
}

/** What the scripts of the account share. */
let shared: Map<string, string>;

beforeEach(() => {
  shared = new Map();
  getCache.mockReset().mockReturnValue({
    get: ({ key }: { key: string }) => shared.get(key) ?? null,
    put: ({ key, value }: { key: string; value: string }) => void shared.set(key, value),
  });
  runSuiteQL.mockReset().mockReturnValue({ asMappedResults: answer });
});

test('every word has an id and is found again by it, with one query', () => {
  const { idOfWord, wordOfId } = load();
  expect(wordOfId('slot', idOfWord('slot', 'current'))).toBe('current');
  expect(wordOfId('environment', String(idOfWord('environment', 'production')))).toBe('production');
  expect(idOfWord('connectionState', 'disabled')).not.toBe(idOfWord('credentialState', 'disabled'));
});

test('an empty field and a value added by hand have no word', () => {
  runSuiteQL.mockReturnValue({
    asMappedResults: () => [...answer(), { list: 'slot', id: 9, scriptid: 'val_mine' }],
  });
  const { wordOfId } = load();
  expect([null, '', 9, 123456].map((id) => wordOfId('slot', id))).toEqual([null, null, null, null]);
});

test('a list that was deployed in part is told about', () => {
  runSuiteQL.mockReturnValue({ asMappedResults: () => [] });
  expect(() => load().idOfWord('slot', 'current')).toThrow(
    'customlist_bcr_slot has no value val_current: deploy the project again.',
  );
});

test('the next execution finds what this one has read', () => {
  const id = load().idOfWord('slot', 'current');
  runSuiteQL.mockClear();
  const { idOfWord, wordOfId } = load();
  expect([idOfWord('slot', 'current'), wordOfId('slot', id)]).toEqual([id, 'current']);
  expect(runSuiteQL).not.toHaveBeenCalled();
});

test('what was deployed since is looked for once in an execution', () => {
  runSuiteQL.mockReturnValueOnce({ asMappedResults: () => answer().slice(0, -1) });
  load().idOfWord('slot', 'current');
  const last = answer().at(-1);
  const list = (last?.list ?? '') as 'slot';
  const { wordOfId } = load();
  expect(last?.scriptid).toBe(`val_${wordOfId(list, last?.id ?? 0)}`);
  expect(wordOfId('slot', 123456)).toBeNull();
  expect(wordOfId('slot', 654321)).toBeNull();
  expect(runSuiteQL).toHaveBeenCalledTimes(2);
});

test('without a cache they are read as before', () => {
  getCache.mockImplementation(() => {
    throw new Error('no cache');
  });
  const { idOfWord, wordOfId } = load();
  expect(wordOfId('slot', idOfWord('slot', 'current'))).toBe('current');
  expect(runSuiteQL).toHaveBeenCalledTimes(1);
});
