import { type Library, openLibrary, suitelet } from './library_account';

const BOOK = 'customrecord_lib_book';

let library: Library | undefined;
afterEach(() => {
  library?.close();
  library = undefined;
});

/** Four books, and what a script makes of them. */
const SHELF = `
  const told = (work) => { try { return work(); } catch (error) { return error.name; } };
  const left = () => runtime.getCurrentScript().getRemainingUsage();
  const states = query.runSuiteQL('SELECT id, scriptid FROM customlist_lib_state').asMappedResults();
  const state = (name) => String(states.find(({ scriptid }) => scriptid === name).id);
  const shelve = (name, values) => record.create({ type: '${BOOK}', defaultValues: { name, custrecord_lib_isbn: name, ...values } }).save();
  shelve('Emma', { custrecord_lib_pages: 474, custrecord_lib_bought: new Date(2026, 0, 2), custrecord_lib_keeper: 11 });
  shelve('Persuasion', { custrecord_lib_pages: 249, custrecord_lib_lendable: false, custrecord_lib_keeper: 12 });
  shelve('Lady Susan', { custrecord_lib_keeper: '', custrecord_lib_bought: new Date(2026, 10, 23), custrecord_lib_states: [states[0].id, states[1].id] });
  shelve('Sanditon', { custrecord_lib_keeper: '', custrecord_lib_pages: 120, custrecord_lib_state: states[1].id });
  const names = (filters) => { const found = []; search.create({ type: '${BOOK}', filters, columns: ['name'] }).run().each((result) => { found.push(result.getValue('name')); return true; }); return found; };`;

const MODULES = ['N/search', 'N/record', 'N/query', 'N/runtime'];

async function onShelf(body: string, role = 'administrator'): Promise<unknown> {
  library = await openLibrary({ 'desk_sl.js': suitelet(`${SHELF} ${body}`, MODULES) });
  return library.ask({}, role);
}

test('a search as scripts write it', async () => {
  const body = `const before = left(); const found = [];
    const made = search.create({ type: '${BOOK}', filters: [['isinactive', 'is', 'F'], 'AND', ['custrecord_lib_pages', 'greaterthan', '200']],
      columns: ['internalid', search.createColumn({ name: 'name', sort: search.Sort.DESC }), 'custrecord_lib_state', 'custrecord_lib_lendable', 'custrecord_lib_bought',
        { name: 'email', join: 'custrecord_lib_keeper' }] });
    made.run().each((result) => {
      found.push([result.id, result.recordType, result.getValue({ name: 'name' }), result.getValue('custrecord_lib_pages' && 'custrecord_lib_state') === state(result.getText('custrecord_lib_state') === 'New' ? 'VAL_NEW' : ''),
        result.getText('custrecord_lib_state'), result.getValue('custrecord_lib_lendable'), result.getValue('custrecord_lib_bought'), result.getValue({ name: 'email', join: 'custrecord_lib_keeper' })]);
      return true;
    });
    return [before - left(), found];`;
  expect(await onShelf(body)).toEqual([
    10,
    [
      ['2', BOOK, 'Persuasion', true, 'New', false, '', 'tomas.ferraz@example.com'],
      ['1', BOOK, 'Emma', true, 'New', true, '1/2/2026', 'alma.brandt@example.com'],
    ],
  ]);
});

test('what filters find', async () => {
  const asked = [
    'null',
    '[]',
    "['name', 'is', 'EMMA']",
    "[['name', 'startswith', 's'], 'or', ['name', 'contains', 'lady']]",
    "[['name', 'isnot', 'Emma'], 'and', 'not', ['name', 'startswith', 'S']]",
    "[['name', 'is', 'Emma'], 'or', ['name', 'is', 'Sanditon'], 'and', ['custrecord_lib_pages', 'lessthan', 5]]",
    "[[['name', 'is', 'Emma'], 'or', ['name', 'is', 'Sanditon']], 'and', ['custrecord_lib_pages', 'lessthan', 200]]",
    "['custrecord_lib_pages', 'between', 120, 249]",
    "['custrecord_lib_pages', 'isempty', '']",
    "['custrecord_lib_pages', 'isempty']",
    "['custrecord_lib_lendable', 'is', 'F']",
    "['custrecord_lib_lendable', 'is', false]",
    "['custrecord_lib_state', 'anyof', states[1].id]",
    "['custrecord_lib_state', 'noneof', [states[1].id]]",
    "['custrecord_lib_keeper', 'anyof', '@NONE@', '12']",
    "['custrecord_lib_states', 'anyof', states[0].id]",
    "['custrecord_lib_states', 'noneof', states[0].id]",
    "['custrecord_lib_bought', 'on', '1/2/2026']",
    "['custrecord_lib_bought', 'onorafter', 'today']",
    "['custrecord_lib_bought', 'within', new Date(2026, 0, 1), '1/31/2026']",
    "['custrecord_lib_keeper.email', 'contains', 'alma']",
    "['custrecord_lib_keeper.email', 'doesnotcontain', 'alma']",
    "['internalid', 'anyof', 1, 4]",
    "['internalidnumber', 'greaterthan', 3]",
    "search.createFilter({ name: 'name', operator: search.Operator.IS, values: 'Emma' })",
    "[search.createFilter({ name: 'custrecord_lib_pages', operator: 'isnotempty' }), search.createFilter({ name: 'lastname', join: 'custrecord_lib_keeper', operator: 'is', values: ['Ferraz'] })]",
  ];
  const [emma, persuasion, lady, sanditon] = ['Emma', 'Persuasion', 'Lady Susan', 'Sanditon'];
  const all = [emma, persuasion, lady, sanditon];
  expect(
    await onShelf(`return [${asked.map((filters) => `told(() => names(${filters}))`).join(', ')}];`),
  ).toEqual([
    all,
    all,
    [emma],
    [lady, sanditon],
    [persuasion, lady],
    [emma],
    [sanditon],
    [persuasion, sanditon],
    [lady],
    [lady],
    [persuasion],
    [persuasion],
    [sanditon],
    [emma, persuasion, lady],
    [persuasion, lady, sanditon],
    [lady],
    [emma, persuasion, sanditon],
    [emma],
    [lady],
    [emma],
    [emma],
    [persuasion, lady, sanditon],
    [emma, sanditon],
    [sanditon],
    [emma],
    [persuasion],
  ]);
});

test('pages, ranges and everything a result has', async () => {
  const body = `const made = search.create({ type: '${BOOK}', columns: ['name', 'custrecord_lib_states', 'custrecord_lib_keeper'] });
    let before = left(); const range = made.run().getRange({ start: 1, end: 3 }).map(({ id }) => id); const ranged = before - left();
    before = left(); const pages = made.runPaged({ pageSize: 5 }); const page = pages.fetch({ index: 0 }); const paged = before - left();
    const [emma, , lady] = page.data; let seen = 0;
    return [range, ranged, paged, pages.count, pages.pageSize, pages.pageRanges, page.isFirst, page.isLast, emma.getAllValues(), lady.getText('custrecord_lib_states'), lady.getValue('custrecord_lib_states') === states[0].id + ',' + states[1].id,
      made.run().each(() => { seen += 1; }), seen, emma.getText('name'), JSON.stringify(emma)];`;
  expect(await onShelf(body)).toEqual([
    ['2', '3'],
    10,
    10,
    4,
    5,
    [{ index: 0 }],
    true,
    true,
    {
      name: 'Emma',
      custrecord_lib_states: [],
      custrecord_lib_keeper: [{ value: '11', text: 'Alma Brandt' }],
    },
    expect.stringContaining(','),
    true,
    null,
    1,
    null,
    expect.stringContaining(`{"recordType":"${BOOK}","id":"1","values":{"name":"Emma"`),
  ]);
});

test('what is wrong is refused by name, and what is not emulated is', async () => {
  const asked: readonly (readonly [string, string])[] = [
    ['search.create({})', 'SSS_MISSING_REQD_ARGUMENT'],
    ["search.create({ type: 'customrecord_none' })", 'INVALID_RCRD_TYPE'],
    ["names(['typo', 'is', 'x'])", 'SSS_INVALID_SRCH_FILTER'],
    ["names(['name', 'equals', 'x'])", 'SSS_INVALID_SRCH_OPERATOR'],
    ["names(['name', 'anyof', 'x'])", 'SSS_INVALID_SRCH_OPERATOR'],
    ["names(['custrecord_lib_state', 'anyof', 'New'])", 'SSS_INVALID_SRCH_FILTER'],
    ["names(['custrecord_lib_pages', 'isempty', 'x'])", 'SSS_INVALID_SRCH_FILTER'],
    ["names(['custrecord_lib_pages', 'equalto', 'many'])", 'SSS_INVALID_SRCH_FILTER'],
    ["names(['custrecord_lib_lendable', 'is', 'yes'])", 'SSS_INVALID_SRCH_FILTER'],
    ["names(['custrecord_lib_bought', 'on', '31/31/2026'])", 'SSS_INVALID_SRCH_FILTER'],
    ["names([['name', 'is', 'x'], 'and', 'and', ['name', 'is', 'x']])", 'SSS_INVALID_SRCH_FILTER_EXPR'],
    ["names([['name', 'is', 'x'], ['name', 'is', 'x']])", 'SSS_INVALID_SRCH_FILTER_EXPR'],
    [`search.create({ type: '${BOOK}', columns: ['typo'] })`, 'SSS_INVALID_SRCH_COL'],
    [
      `search.create({ type: '${BOOK}', columns: ['name'] }).run().getRange({ start: 0, end: 1 })[0].getValue('typo')`,
      'SSS_INVALID_SRCH_COL',
    ],
    [`search.create({ type: '${BOOK}' }).run().getRange({ start: 0 })`, 'SSS_MISSING_REQD_ARGUMENT'],
    [
      `search.create({ type: '${BOOK}' }).run().getRange({ start: 0, end: 1001 })`,
      'SSS_SEARCH_RESULT_LIMIT_EXCEEDED',
    ],
    [
      `search.create({ type: '${BOOK}' }).run().getRange({ start: 2, end: 1 })`,
      'SSS_INVALID_SEARCH_RESULT_INDEX',
    ],
    [`search.create({ type: '${BOOK}' }).runPaged({ pageSize: 4 })`, 'INVALID_PAGE_SIZE'],
    ["search.createFilter({ name: 'name' })", 'SSS_MISSING_REQD_ARGUMENT'],
    ['search.createColumn({})', 'SSS_MISSING_REQD_ARGUMENT'],
    ["search.createColumn({ name: 'name', summary: 'COUNT' })", 'EMULATOR_NOT_IMPLEMENTED'],
    ["names(['formulatext: {name}', 'is', 'x'])", 'EMULATOR_NOT_IMPLEMENTED'],
    ["names(['custrecord_lib_seen', 'on', 'today'])", 'EMULATOR_NOT_IMPLEMENTED'],
    ["names(['custrecord_lib_bought', 'on', 'lastmonth'])", 'EMULATOR_NOT_IMPLEMENTED'],
    ["names(['name', 'haskeywords', 'x'])", 'EMULATOR_NOT_IMPLEMENTED'],
    [`search.create({ type: '${BOOK}', title: 'x' })`, 'EMULATOR_NOT_IMPLEMENTED'],
    [`search.create({ type: '${BOOK}' }).save()`, 'EMULATOR_NOT_IMPLEMENTED'],
    ["search.load({ id: 'customsearch_x' })", 'EMULATOR_NOT_IMPLEMENTED'],
  ];
  const told = (await onShelf(
    `return [${asked.map(([code]) => `told(() => ${code})`).join(', ')}];`,
  )) as unknown[];
  expect(asked.map(([code], index) => [code, told[index]])).toEqual(asked);
});

test('a role that may not see the records finds none', async () => {
  const body = "return told(() => search.create({ type: 'employee' }))";
  library = await openLibrary({
    'desk_sl.js': suitelet(
      `const told = (work) => { try { return work(); } catch (error) { return error.name; } }; ${body}`,
      ['N/search'],
    ),
  });
  expect(await library.ask({}, 'customrole_lib_reader')).toBe('INSUFFICIENT_PERMISSION');
});
