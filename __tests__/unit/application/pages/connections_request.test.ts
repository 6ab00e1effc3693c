import fc from 'fast-check';
import {
  connectionsParameters,
  EVERYTHING,
  isFiltered,
  PAGE_SIZES,
  pageRange,
  readConnectionsRequest,
} from '../../../../src/TypeScript/application/pages/connections_request';

test('what cannot be understood counts as not said', () => {
  const odd = { bank: '-1', environment: 'moon', state: 'x', need: '1', within: '8', size: '51', page: '0' };
  expect(readConnectionsRequest(odd)).toEqual(EVERYTHING);
  expect(isFiltered(EVERYTHING.filters)).toBe(false);
  expect(connectionsParameters(EVERYTHING)).toEqual({});
});

test('what was read is written the same', () => {
  const parameters = {
    text: 'a',
    bank: '7',
    environment: 'test',
    state: 'active',
    need: 'ended',
    within: '0',
    size: '25',
    page: '3',
  };
  expect(connectionsParameters(readConnectionsRequest(parameters))).toEqual(parameters);
});

test('any parameters give a request that reads itself', () => {
  const names = ['text', 'bank', 'environment', 'state', 'need', 'within', 'size', 'page'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (parameters) => {
      const request = readConnectionsRequest(parameters);
      expect(readConnectionsRequest(connectionsParameters(request))).toEqual(request);
    }),
  );
});

test.each([
  [0, 50, 1, { page: 1, pages: 1, first: 0, last: 0 }],
  [1, 50, 1, { page: 1, pages: 1, first: 1, last: 1 }],
  [50, 50, 2, { page: 1, pages: 1, first: 1, last: 50 }],
  [51, 50, 2, { page: 2, pages: 2, first: 51, last: 51 }],
  [10_000, 100, 999, { page: 100, pages: 100, first: 9_901, last: 10_000 }],
])('%i lines, %i a page, page %i', (total, size, page, range) =>
  expect(pageRange(total, size, page)).toEqual(range),
);

test('the pages hold every line once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000 }), fc.constantFrom(...PAGE_SIZES), (total, size) => {
      const { pages } = pageRange(total, size, 1);
      let next = 1;
      for (let page = 1; page <= pages; page++) {
        const { first, last } = pageRange(total, size, page);
        if (total > 0) expect(first).toBe(next);
        next = last + 1;
      }
      expect(next).toBe(total + 1);
    }),
  );
});
