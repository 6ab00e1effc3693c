import * as query from 'N/query';
import { LISTS } from '../../../../src/TypeScript/netsuite/schema';

jest.mock('N/query');

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

beforeEach(() => {
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
