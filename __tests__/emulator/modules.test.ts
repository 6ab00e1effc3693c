import { type Library, openLibrary, suitelet } from './library_account';

let library: Library | undefined;
afterEach(() => {
  library?.close();
  library = undefined;
});

const told = `const told = (work) => { try { return work(); } catch (error) { return error.name; } };`;

/** Runs statements in a Suitelet with these modules; `told(work)` gives an error's name. */
async function run(modules: readonly string[], body: string, role = 'administrator'): Promise<unknown> {
  library = await openLibrary({ 'desk_sl.js': suitelet(`${told} ${body}`, modules) });
  return library.ask({}, role);
}

describe('N/email', () => {
  const mail = (changes: string) =>
    `told(() => { email.send({ author: 11, recipients: 12, subject: 's', body: 'b', ${changes} }); return 'sent'; })`;

  test('a mail reaches the outbox and costs 20 units', async () => {
    const body = `const left = () => runtime.getCurrentScript().getRemainingUsage(); const before = left();
      email.send({ author: 11, recipients: [12, 'someone@example.org'], cc: ['13'], replyTo: 'r@example.org', subject: 'Hello', body: 'Text' }); return before - left();`;
    expect(await run(['N/email', 'N/runtime'], body)).toBe(20);
    expect(library?.outbox.mails()).toEqual([
      {
        author: 11,
        recipients: ['tomas.ferraz@example.com', 'someone@example.org'],
        cc: ['vera.lindqvist@example.com'],
        bcc: [],
        replyTo: 'r@example.org',
        subject: 'Hello',
        body: 'Text',
        at: '2026-11-23T15:00:00.000Z',
      },
    ]);
  });

  test.each([
    ['author: 999', 'SSS_AUTHOR_MUST_BE_EMPLOYEE'],
    ['author: undefined', 'SSS_MISSING_REQD_ARGUMENT'],
    ['recipients: []', 'SSS_MISSING_REQD_ARGUMENT'],
    ['recipients: 999', 'SSS_INVALID_TO_EMAIL'],
    ["recipients: 'nobody'", 'SSS_INVALID_TO_EMAIL'],
    ["cc: ['a@b']", 'SSS_INVALID_CC_EMAIL'],
    ["bcc: ['a b@example.org']", 'SSS_INVALID_BCC_EMAIL'],
    ['subject: undefined', 'SSS_MISSING_REQD_ARGUMENT'],
    ['attachments: []', 'EMULATOR_NOT_IMPLEMENTED'],
    ["recipients: Array(11).fill('a@example.org')", 'SSS_MAXIMUM_NUMBER_RECIPIENTS_EXCEEDED'],
    ["recipients: Array(9).fill('a@example.org'), cc: ['a@example.org']", 'sent'],
  ])('%s: %s', async (changes, expected) => {
    expect(await run(['N/email'], `return ${mail(changes)}`)).toBe(expected);
    expect(library?.outbox.mails()).toHaveLength(expected === 'sent' ? 1 : 0);
  });

  test('another’s name needs a permission', async () => {
    expect(await run(['N/email'], `return ${mail('author: 12')}`, 'customrole_lib_clerk')).toBe(
      'INSUFFICIENT_PERMISSION',
    );
  });
});

describe('N/cache', () => {
  test('values stay for their time to live', async () => {
    const body = `const store = cache.getCache({ name: 'books', scope: cache.Scope.PUBLIC }); const { key, put } = request.parameters;
      if (put) store.put({ key, value: put, ttl: 300 }); return store.get({ key });`;
    library = await openLibrary({ 'desk_sl.js': suitelet(body, ['N/cache']) });
    expect(library.ask({ key: 'a', put: '1' })).toBe('1');
    library.clock.advance('PT4M59S');
    expect(library.ask({ key: 'a' })).toBe('1');
    library.clock.advance('PT1S');
    expect(library.ask({ key: 'a' })).toBeNull();
  });

  test('a loader fills it once; units are 2 with it, 1 without', async () => {
    const body = `const store = cache.getCache({ name: 'books' }); let runs = 0; const loader = (context) => { runs += 1; return { key: context.key }; };
      const left = () => runtime.getCurrentScript().getRemainingUsage(); const spent = (work) => { const before = left(); work(); return before - left(); };
      return [store.name, store.scope, store.get({ key: 'a', loader }), store.get({ key: 'a', loader }), runs, spent(() => store.get({ key: 'b', loader })),
        spent(() => store.get({ key: 'b' })), spent(() => store.put({ key: 'c', value: 'x' })), spent(() => store.remove({ key: 'c' })), store.get({ key: 'c' })];`;
    expect(await run(['N/cache', 'N/runtime'], body)).toEqual([
      'books',
      'PRIVATE',
      '{"key":"a"}',
      '{"key":"a"}',
      1,
      2,
      1,
      1,
      1,
      null,
    ]);
  });

  test.each([
    ["store.put({ key: 'a', value: 'x', ttl: 299 })", 'SSS_INVALID_CACHE_ARGUMENT'],
    ["store.get({ key: 'a', ttl: 1 })", 'SSS_INVALID_CACHE_ARGUMENT'],
    ["store.put({ key: 'k'.repeat(4097), value: 'x' })", 'SSS_INVALID_CACHE_ARGUMENT'],
    ["store.put({ key: 'a', value: 'é'.repeat(256001) })", 'SSS_INVALID_CACHE_ARGUMENT'],
    ["store.put({ key: 'a' })", 'SSS_MISSING_REQD_ARGUMENT'],
    ['store.get({})', 'SSS_MISSING_REQD_ARGUMENT'],
    ['store.clear()', 'EMULATOR_NOT_IMPLEMENTED'],
    ["cache.getCache({ name: 'x', scope: 'ALL' })", 'SSS_INVALID_CACHE_ARGUMENT'],
  ])('%s: %s', async (code, expected) => {
    expect(
      await run(['N/cache'], `const store = cache.getCache({ name: 'books' }); return told(() => ${code})`),
    ).toBe(expected);
  });
});

describe('N/query', () => {
  const fill = `for (let n = 1; n <= 12; n += 1) record.create({ type: 'customrecord_lib_book', defaultValues: { name: 'Book ' + n, custrecord_lib_isbn: String(n) } }).save();`;

  test('results as values, as maps, and by page', async () => {
    const body = `${fill} const sql = 'SELECT id, name FROM customrecord_lib_book WHERE id > ? ORDER BY id'; const left = () => runtime.getCurrentScript().getRemainingUsage();
      const found = query.runSuiteQL({ query: sql, params: [10] }); const before = left(); const paged = query.runSuiteQLPaged({ query: sql, params: [0], pageSize: 5 });
      const last = paged.fetch({ index: 2 });
      return { values: found.results.map((result) => result.values), maps: found.asMappedResults(), one: found.results[0].asMap(), count: paged.count, ranges: paged.pageRanges,
        last: last.data.asMappedResults().length, isLast: last.isLast, isFirst: last.isFirst, spent: before - left(), refused: told(() => paged.fetch({ index: 3 })) };`;
    expect(await run(['N/query', 'N/record', 'N/runtime'], body)).toEqual({
      values: [
        [11, 'Book 11'],
        [12, 'Book 12'],
      ],
      maps: [
        { id: 11, name: 'Book 11' },
        { id: 12, name: 'Book 12' },
      ],
      one: { id: 11, name: 'Book 11' },
      count: 12,
      ranges: [
        { index: 0, size: 5 },
        { index: 1, size: 5 },
        { index: 2, size: 2 },
      ],
      last: 2,
      isLast: true,
      isFirst: false,
      spent: 20,
      refused: 'INVALID_PAGE_RANGE',
    });
  });

  test('a role sees the tables it may read', async () => {
    const body = `return [told(() => query.runSuiteQL({ query: 'SELECT id FROM customrecord_lib_book' }).results.length), told(() => query.runSuiteQL({ query: 'SELECT id FROM customrecord_lib_loan' }))]`;
    expect(await run(['N/query'], body, 'customrole_lib_reader')).toEqual([0, 'SSS_SEARCH_ERROR_OCCURRED']);
  });

  test.each([
    ["query.runSuiteQL({ query: 'SELECT nothing FROM customrecord_lib_book' })", 'SSS_SEARCH_ERROR_OCCURRED'],
    [
      "query.runSuiteQL({ query: 'SELECT id FROM customrecord_lib_book', params: [{}] })",
      'WRONG_PARAMETER_TYPE',
    ],
    ['query.runSuiteQL({})', 'SSS_MISSING_REQD_ARGUMENT'],
    [
      "query.runSuiteQLPaged({ query: 'SELECT id FROM customrecord_lib_book', pageSize: 1001 })",
      'INVALID_PAGE_SIZE',
    ],
    [
      "query.runSuiteQL({ query: 'SELECT id FROM customrecord_lib_book' }).columns",
      'EMULATOR_NOT_IMPLEMENTED',
    ],
    ["query.create({ type: 'x' })", 'EMULATOR_NOT_IMPLEMENTED'],
  ])('%s: %s', async (code, expected) => {
    expect(await run(['N/query'], `return told(() => ${code})`)).toBe(expected);
  });
});

test('N/search.lookupFields', async () => {
  const body = `const id = record.create({ type: 'customrecord_lib_book', defaultValues: { name: 'Emma', custrecord_lib_isbn: '1', custrecord_lib_bought: new Date(2026, 0, 2) } }).save();
    const found = search.lookupFields({ type: 'customrecord_lib_book', id, columns: ['name', 'custrecord_lib_lendable', 'custrecord_lib_state', 'custrecord_lib_bought', 'custrecord_lib_states'] });
    return [found, search.lookupFields({ type: 'customrecord_lib_book', id, columns: 'name' }), told(() => search.lookupFields({ type: 'customrecord_lib_book', id, columns: ['typo'] }))]`;
  expect(await run(['N/search', 'N/record'], body)).toEqual([
    {
      name: 'Emma',
      custrecord_lib_lendable: true,
      custrecord_lib_state: [{ value: expect.any(String), text: 'New' }],
      custrecord_lib_bought: '1/2/2026',
      custrecord_lib_states: [],
    },
    { name: 'Emma' },
    'SSS_INVALID_SRCH_COL',
  ]);
});

describe('N/runtime', () => {
  test('who, where and what', async () => {
    const body = `const user = runtime.getCurrentUser(); const script = runtime.getCurrentScript();
      return [runtime.accountId, runtime.envType === runtime.EnvType.PRODUCTION, runtime.executionContext === runtime.ContextType.SUITELET, runtime.country,
        user.id, user.name, user.email, user.roleId, user.role > 3, user.roleCenter, user.getPermission({ name: 'ADMI_SECRETS' }), user.getPreference({ name: 'TIMEZONE' }),
        script.id, script.deploymentId, script.logLevel, script.getParameter({ name: 'custscript_lib_limit' }),
        runtime.isFeatureInEffect({ feature: 'CUSTOMRECORDS' }), runtime.isFeatureInEffect({ feature: 'CRM' })]`;
    expect(await run(['N/runtime'], body, 'customrole_lib_clerk')).toEqual([
      '7700011',
      true,
      true,
      'BR',
      11,
      'Alma Brandt',
      'alma.brandt@example.com',
      'customrole_lib_clerk',
      true,
      'BASIC',
      0,
      'America/Sao_Paulo',
      'customscript_lib_desk_sl',
      'customdeploy_lib_desk_sl',
      'AUDIT',
      5,
      true,
      false,
    ]);
  });

  test('a parameter the script does not have is refused', async () => {
    expect(
      await run(
        ['N/runtime'],
        `return told(() => runtime.getCurrentScript().getParameter({ name: 'custscript_typo' }))`,
      ),
    ).toBe('EMULATOR_NOT_IMPLEMENTED');
  });

  test('session values last as long as the session', async () => {
    library = await openLibrary({
      'desk_sl.js': suitelet(
        `const session = runtime.getCurrentSession(); const before = session.get({ name: 'seen' }); session.set({ name: 'seen', value: 'yes' }); return before;`,
        ['N/runtime'],
      ),
    });
    const session = library.session();
    const { scripts } = library;
    const ask = () =>
      scripts.suitelet(
        'customscript_lib_desk_sl',
        'customdeploy_lib_desk_sl',
        { method: 'GET', parameters: {}, headers: {}, body: '', url: '/' },
        session,
      );
    expect([ask(), ask()]).toMatchObject([{ body: 'null' }, { body: '"yes"' }]);
    expect(library.ask()).toBeNull();
  });
});

describe('texts and dates', () => {
  test.each([
    ['format.format({ value: new Date(2026, 10, 3), type: format.Type.DATE })', '11/3/2026'],
    [
      'format.format({ value: new Date(Date.UTC(2026, 10, 3, 2, 4, 5)), type: format.Type.DATETIME })',
      '11/2/2026 11:04:05 pm',
    ],
    [
      'format.format({ value: new Date(Date.UTC(2026, 10, 3, 2, 4, 5)), type: format.Type.DATETIMETZ, timezone: format.Timezone.ASIA_TOKYO })',
      '11/3/2026 11:04:05 am',
    ],
    ["format.format({ value: 'as it is', type: format.Type.DATE })", 'as it is'],
    ["format.parse({ value: '11/3/2026', type: format.Type.DATE }).getDate()", 3],
    [
      "format.parse({ value: '11/2/2026 11:04:05 pm', type: format.Type.DATETIMETZ }).toISOString()",
      '2026-11-03T02:04:05.000Z',
    ],
    ["told(() => format.parse({ value: '2026-11-03', type: format.Type.DATE }))", 'INVALID_FLD_VALUE'],
    ["told(() => format.format({ value: 1, type: 'phone' }))", 'EMULATOR_NOT_IMPLEMENTED'],
    [
      "encode.convert({ string: 'ß?', inputEncoding: encode.Encoding.UTF_8, outputEncoding: encode.Encoding.BASE_64_URL_SAFE })",
      'w58_',
    ],
    ["encode.convert({ string: 'a', inputEncoding: 'UTF_8', outputEncoding: 'BASE_64_URL_SAFE' })", 'YQ=='],
    ["encode.convert({ string: '6869', inputEncoding: 'HEX', outputEncoding: 'UTF_8' })", 'hi'],
    [
      "told(() => encode.convert({ string: 'a', inputEncoding: 'ROT13', outputEncoding: 'UTF_8' }))",
      'SSS_INVALID_TYPE_ARG',
    ],
    [
      "config.load({ type: config.Type.COMPANY_INFORMATION }).getValue({ fieldId: 'timezone' })",
      'America/Sao_Paulo',
    ],
    [
      "url.resolveScript({ scriptId: 'customscript_lib_desk_sl', deploymentId: 'customdeploy_lib_desk_sl', params: { a: 1 } })",
      '/app/site/hosting/scriptlet.nl?script=customscript_lib_desk_sl&deploy=customdeploy_lib_desk_sl&a=1',
    ],
    [
      "url.resolveRecord({ recordType: 'customrecord_lib_book', recordId: 4 })",
      '/app/common/custom/custrecordentry.nl?rectype=customrecord_lib_book&id=4',
    ],
    ['url.resolveDomain({ hostType: url.HostType.APPLICATION })', '7700011.app.netsuite.com'],
    [
      "told(() => url.resolveScript({ scriptId: 'customscript_none', deploymentId: 'x' }))",
      'SSS_INVALID_SCRIPT_ID_1',
    ],
    [
      "[util.isArray([]), util.isString('a'), util.isDate(new Date()), util.isObject([]), util.isFunction(() => 1), typeof util.nanoTime()]",
      [true, true, true, false, true, 'number'],
    ],
    ['told(() => util.extend({}, {}))', 'EMULATOR_NOT_IMPLEMENTED'],
  ])('%s', async (code, expected) => {
    expect(await run(['N/format', 'N/encode', 'N/config', 'N/url'], `return ${code}`)).toEqual(expected);
  });
});

describe('N/error', () => {
  test('a made error is thrown and caught as it was made', async () => {
    const body = `const made = error.create({ name: 'MINE', message: 'my own', notifyOff: true, cause: 'why' });
      try { throw made } catch (caught) { return [caught === made, caught.name, caught.message, caught.cause, caught.notifyOff, caught instanceof Error, JSON.parse(JSON.stringify(caught)).name] }`;
    expect(await run(['N/error'], body)).toEqual([true, 'MINE', 'my own', 'why', true, false, 'MINE']);
  });

  test('name and message are needed', async () => {
    expect(
      await run(
        ['N/error'],
        `return [told(() => error.create({ name: 'A' })), told(() => error.create({ message: 'A' })), told(() => error.create({ name: 'A', message: 'b', id: 1 }))]`,
      ),
    ).toEqual(['SSS_MISSING_REQD_ARGUMENT', 'SSS_MISSING_REQD_ARGUMENT', 'EMULATOR_NOT_IMPLEMENTED']);
  });
});

test('N/log writes errors and objects as NetSuite shows them', async () => {
  await run(
    ['N/error', 'N/log'],
    `log.error('js', new TypeError('odd')); log.error('ss', error.create({ name: 'MINE', message: 'my own' })); log.audit({ details: null }); log.audit('date', new Date(0)); log.audit('nothing')`,
  );
  expect(library?.log.entries().map(({ title, details }) => [title, details])).toEqual([
    ['js', 'TypeError: odd'],
    ['ss', expect.stringMatching(/^\{"type":"error.SuiteScriptError",.*"name":"MINE"/)],
    ['Untitled', 'null'],
    ['date', '"1970-01-01T00:00:00.000Z"'],
    ['nothing', ''],
  ]);
});
