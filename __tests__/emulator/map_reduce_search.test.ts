import { libraryForTest } from './library_account';
import { COUNT, count, DEPLOYMENT, run } from './map_reduce_support';

const BOOK = 'customrecord_lib_book';

/** Two books: one with a value in every field, one without. */
const SHELVE = `
  const states = query.runSuiteQL('SELECT id FROM customlist_lib_state ORDER BY id').asMappedResults().map(({ id }) => id);
  const shelve = (name, values) => record.create({ type: '${BOOK}', defaultValues: { name, custrecord_lib_isbn: name, ...values } }).save();
  shelve('Emma', { custrecord_lib_pages: 474, custrecord_lib_price: 9.5, custrecord_lib_bought: new Date(2026, 0, 2), custrecord_lib_keeper: 11, custrecord_lib_states: states.slice(0, 1) });
  shelve('Sanditon', { custrecord_lib_lendable: false, custrecord_lib_keeper: '', custrecord_lib_states: states.slice(0, 2) });
  shelve('Unread', { custrecord_lib_keeper: '', custrecord_lib_state: '' });`;

const search = (columns: string, filters = '[]'): string =>
  `search.create({ type: '${BOOK}', filters: ${filters}, columns: ${columns} })`;

describe('a search that getInputData returns', () => {
  test('gives one pair for each result: its internal id, and the result as JSON', async () => {
    const columns = `['internalid', search.createColumn({ name: 'name', sort: 'DESC' }), 'custrecord_lib_pages', 'custrecord_lib_price',
      'custrecord_lib_lendable', 'custrecord_lib_state', 'custrecord_lib_states', 'custrecord_lib_bought', 'custrecord_lib_keeper']`;
    const { result, summary, lines } = await run(
      `getInputData() { ${SHELVE} return ${search(columns)}; }, map({ key, value }) { log.debug(key, value); }`,
    );
    expect(result.status).toBe('COMPLETE');
    expect(summary.map.keys).toEqual([
      ['1', 1, 'COMPLETE'],
      ['2', 1, 'COMPLETE'],
      ['3', 1, 'COMPLETE'],
    ]);
    const choice = (text: unknown) => ({ value: expect.any(String), text });
    const results = lines.map((line) => [
      line.slice(0, line.indexOf(' ')),
      JSON.parse(line.slice(line.indexOf(' '))),
    ]);
    expect(results).toEqual([
      [
        '3',
        {
          recordType: BOOK,
          id: '3',
          values: {
            internalid: { value: '3', text: '3' },
            name: 'Unread',
            custrecord_lib_pages: '',
            custrecord_lib_price: '',
            custrecord_lib_lendable: 'T',
            custrecord_lib_state: '',
            custrecord_lib_states: '',
            custrecord_lib_bought: '',
            custrecord_lib_keeper: '',
          },
        },
      ],
      [
        '2',
        {
          recordType: BOOK,
          id: '2',
          values: {
            internalid: { value: '2', text: '2' },
            name: 'Sanditon',
            custrecord_lib_pages: '',
            custrecord_lib_price: '',
            custrecord_lib_lendable: 'F',
            custrecord_lib_state: choice('New'),
            custrecord_lib_states: [choice(expect.any(String)), choice(expect.any(String))],
            custrecord_lib_bought: '',
            custrecord_lib_keeper: '',
          },
        },
      ],
      [
        '1',
        {
          recordType: BOOK,
          id: '1',
          values: {
            internalid: { value: '1', text: '1' },
            name: 'Emma',
            custrecord_lib_pages: '474',
            custrecord_lib_price: '9.5',
            custrecord_lib_lendable: 'T',
            custrecord_lib_state: choice('New'),
            custrecord_lib_states: choice(expect.any(String)),
            custrecord_lib_bought: '1/2/2026',
            custrecord_lib_keeper: { value: '11', text: 'Alma Brandt' },
          },
        },
      ],
    ]);
  });

  test('names a joined column before its join, and the join as the script wrote it', async () => {
    const columns = `[{ name: 'email', join: 'CUSTRECORD_LIB_KEEPER' }, 'custrecord_lib_keeper.lastname']`;
    const { lines } = await run(
      `getInputData() { ${SHELVE} return ${search(columns, `['name', 'is', 'Emma']`)}; },
       map({ value }) { log.debug('values', JSON.parse(value).values); }`,
    );
    expect(lines).toEqual([
      'values {"email.CUSTRECORD_LIB_KEEPER":"alma.brandt@example.com","lastname.custrecord_lib_keeper":"Brandt"}',
    ]);
  });

  test('costs no units, and its results may be more than each gives a script', async () => {
    const library = await libraryForTest(
      count(`config: { exitOnError: true }, getInputData() { return ${search(`['name']`)}; }, map() { throw new Error('enough'); },
        summarize(summary) { const keys = []; summary.mapSummary.keys.iterator().each((key) => keys.push(key) > 0);
          log.debug('summary', [keys.length, keys.at(-1), summary.inputSummary.usage]); }`),
    );
    for (let number = 1; number <= 4_001; number += 1)
      library.store.insert(BOOK, { name: `Volume ${number}`, custrecord_lib_isbn: String(number) });
    const { log } = library.scripts.scheduled(COUNT, DEPLOYMENT);
    expect(log.at(-1)).toMatchObject({ title: 'summary', details: '[4001,"4001",0]' });
  });

  test('is run when the function has ended: a record that it saved afterwards is found', async () => {
    const { lines } = await run(
      `getInputData() { const made = ${search(`['name']`)}; ${SHELVE} return made; }, map({ key }) { log.debug(key, ''); }`,
    );
    expect(lines).toHaveLength(3);
  });

  test('that finds nothing gives no pairs', async () => {
    const { result, lines } = await run(
      `getInputData() { return ${search(`['name']`)}; }, map({ key }) { log.debug(key, ''); }`,
    );
    expect(result.status).toBe('COMPLETE');
    expect(lines).toEqual([]);
  });

  test('fails the input when its values cannot be shown', async () => {
    const { result, summary } = await run(
      `getInputData() { ${SHELVE} return ${search(`[search.createColumn({ name: 'name', join: 'typo' })]`)}; }, map() {}`,
    );
    expect(result.status).toBe('FAILED');
    expect(summary.input.error).toBe('SSS_INVALID_SRCH_COL');
  });

  test.each([
    ['the results of a search', `${search('[]')}.run()`],
    ['pages of a search', `${search('[]')}.runPaged()`],
    ['a reference to a saved search', `({ type: 'search', id: 'customsearch_x' })`],
  ])('is what may be returned, not %s', async (_what, returned) => {
    const { result } = await run(`getInputData() { return ${returned}; }, map() {}`);
    expect(result).toMatchObject({
      status: 'FAILED',
      error: {
        name: 'EMULATOR_NOT_IMPLEMENTED',
        message: expect.stringContaining('as the result of getInputData'),
      },
    });
  });
});
