import { DeploymentError } from '../../emulator/account/open_account';
import { libraryForTest, openLibrary, suitelet } from './library_account';
import { COUNT, count, DEPLOYMENT, run } from './map_reduce_support';

describe('the way of the data', () => {
  test('map, shuffle and reduce count words', async () => {
    const { result, summary } = await run(`
      getInputData() { return ['to be', 'or not', 'to be']; },
      map({ key, value, write }) { for (const word of value.split(' ')) write({ key: word, value: { from: Number(key) } }); },
      reduce(context) { context.write(context.key, context.values.map((value) => JSON.parse(value).from)); }`);
    expect(result).toMatchObject({ status: 'COMPLETE', units: 0 });
    expect(summary.output).toEqual([
      ['be', '[0,2]'],
      ['not', '[1]'],
      ['or', '[1]'],
      ['to', '[0,2]'],
    ]);
    expect(summary).toMatchObject({
      input: { usage: 0, error: null },
      map: {
        concurrency: 1,
        keys: [
          ['0', 1, 'COMPLETE'],
          ['1', 1, 'COMPLETE'],
          ['2', 1, 'COMPLETE'],
        ],
        errors: [],
      },
      isRestarted: false,
      begun: true,
    });
  });

  test.each([
    ['getInputData', `getInputData() { return { k: VALUE }; }, reduce() {}`],
    ['map', `getInputData() { return ['x']; }, map(context) { context.write('k', VALUE); }, reduce() {}`],
    ['reduce', `getInputData() { return ['x']; }, reduce(context) { context.write(VALUE, 'v'); }`],
  ])('a secret that %s hands on is reported as a leak', async (_what, entryPoints) => {
    const library = await libraryForTest(count(entryPoints.replace('VALUE', `'swordfish-42'`)));
    library.leaks.watch('custsecret_test', 'swordfish-42');
    expect(library.scripts.scheduled(COUNT, DEPLOYMENT).status).toBe('COMPLETE');
    expect(library.leaks.leaks()).toMatchObject([{ place: 'task', where: COUNT }]);
  });

  test.each([
    [
      'an array',
      `['a', 1, { b: [2] }, null, new Date(0)]`,
      ['0 a', '1 1', '2 {"b":[2]}', '3 null', '4 "1970-01-01T00:00:00.000Z"'],
    ],
    ['an object', `({ x: 'a', y: 2, type: 'search' })`, ['x a', 'y 2', 'type search']],
    ['a promise', `Promise.resolve(['later'])`, ['0 later']],
    ['nothing', `undefined`, []],
    ['an empty array', `[]`, []],
    [
      'a SuiteQL reference',
      `({ type: 'suiteql', query: 'SELECT id, name FROM role WHERE scriptid = ?', params: ['administrator'] })`,
      ['0 {"values":[3,"Administrator"]}'],
    ],
  ])('getInputData may return %s', async (_what, input, expected) => {
    const { result, lines } = await run(
      `getInputData() { return ${input}; }, map({ key, value }) { log.debug(key, value); }`,
    );
    expect(result.status).toBe('COMPLETE');
    expect(lines).toEqual(expected);
  });

  test.each([
    ['a saved search', `({ type: 'search', id: 12 })`, 'EMULATOR_NOT_IMPLEMENTED'],
    ['a file', `({ type: 'file', path: '/a.txt' })`, 'EMULATOR_NOT_IMPLEMENTED'],
    ['an object of a module', `query.runSuiteQL('SELECT id FROM role')`, 'EMULATOR_NOT_IMPLEMENTED'],
    ['results of a query', `query.runSuiteQL('SELECT id FROM role').results`, 'EMULATOR_NOT_IMPLEMENTED'],
    ['a text', `'abc'`, 'EMULATOR_NOT_IMPLEMENTED'],
    ['a function inside', `[() => 1]`, 'EMULATOR_NOT_IMPLEMENTED'],
    [
      'a faulty query',
      `({ type: 'suiteql', query: 'SELECT nothing FROM role' })`,
      'SSS_SEARCH_ERROR_OCCURRED',
    ],
    ['a query that is missing', `({ type: 'suiteql' })`, 'SSS_MISSING_REQD_ARGUMENT'],
    ['a key that is too long', `({ ['k'.repeat(3001)]: 1 })`, 'KEY_LENGTH_IS_OVER_3000_BYTES'],
  ])('getInputData cannot return %s', async (_what, input, error) => {
    const { result, summary, lines } = await run(
      `getInputData() { return ${input}; }, map({ key }) { log.debug(key, ''); }`,
    );
    expect(result).toMatchObject({ status: 'FAILED', error: { name: error } });
    expect(summary.input.error).toBe(error);
    expect(lines).toEqual([]);
  });

  test('without map, reduce is given the input; without reduce, what map wrote is the output', async () => {
    const alone = await run(
      `getInputData() { return { b: 1, a: 2 }; }, reduce({ key, values }) { log.debug(key, values); }`,
    );
    expect(alone.lines).toEqual(['a ["2"]', 'b ["1"]']);
    const mapped = await run(
      `getInputData() { return [7]; }, map(context) { context.write({ key: { k: 1 }, value: 8 }); }`,
    );
    expect(mapped.summary.output).toEqual([['{"k":1}', '8']]);
  });

  test('an iterator stops when the callback does not answer true', async () => {
    const library = await libraryForTest(
      count(`getInputData() { return ['x', 'y']; }, map() {},
        summarize({ mapSummary }) { mapSummary.keys.iterator().each((key) => { log.debug('key', key); }); }`),
    );
    expect(library.scripts.scheduled(COUNT, DEPLOYMENT).log).toHaveLength(1);
  });

  test.each([
    ['no key', `context.write({ value: 1 })`, 'SSS_MISSING_REQD_ARGUMENT'],
    ['no value', `context.write('a')`, 'SSS_MISSING_REQD_ARGUMENT'],
    ['another option', `context.write({ key: 'a', value: 1, more: 2 })`, 'EMULATOR_NOT_IMPLEMENTED'],
    ['a long key', `context.write('k'.repeat(3001), 1)`, 'KEY_LENGTH_IS_OVER_3000_BYTES'],
    ['an unknown member', `context.values.length`, 'EMULATOR_NOT_IMPLEMENTED'],
  ])('mapContext refuses %s', async (_what, body, error) => {
    const { summary } = await run(`getInputData() { return [1]; }, map(context) { ${body}; }`);
    expect(summary.map.errors).toEqual([['0', error, 1]]);
  });
});

describe('errors', () => {
  const failing = `getInputData() { return ['good', 'bad', 'fine']; },
    map(context) {
      context.write(context.value, 1);
      log.debug('try', [context.key, context.executionNo, context.isRestarted]);
      context.errors.iterator().each((key, error, no) => { log.debug('before', [key, JSON.parse(error).message, no]); return true; });
      if (context.value === 'bad') throw new Error('no ' + context.executionNo);
    },
    reduce(context) { context.write(context.key, context.values.length); }`;

  test('of one key are collected, what it wrote is discarded, and the others go on', async () => {
    const { result, summary } = await run(failing);
    expect(result.status).toBe('COMPLETE');
    expect(summary.map.errors).toEqual([['1', 'Error', 1]]);
    expect(summary.map.keys).toEqual([
      ['0', 1, 'COMPLETE'],
      ['1', 1, 'FAILED'],
      ['2', 1, 'COMPLETE'],
    ]);
    expect(summary.output.map(([key]) => key)).toEqual(['fine', 'good']);
  });

  test('are tried again as often as config.retryCount says', async () => {
    const { summary, lines } = await run(`config: { retryCount: 2 }, ${failing}`);
    expect(summary.map.errors).toEqual([
      ['1', 'Error', 1],
      ['1', 'Error', 2],
      ['1', 'Error', 3],
    ]);
    expect(summary.map.keys[1]).toEqual(['1', 3, 'FAILED']);
    expect(lines.filter((line) => /"1"/.test(line))).toEqual([
      'try ["1",1,false]',
      'try ["1",2,true]',
      'before ["1","no 1",1]',
      'try ["1",3,true]',
      'before ["1","no 1",1]',
      'before ["1","no 2",2]',
    ]);
  });

  test('end the stage when config.exitOnError says so', async () => {
    const { result, summary } = await run(`config: { exitOnError: true }, ${failing}`);
    expect(result).toMatchObject({ status: 'FAILED', error: { message: 'no 1' } });
    expect(summary.map.keys).toEqual([
      ['0', 1, 'COMPLETE'],
      ['1', 1, 'FAILED'],
      ['2', 0, 'PENDING'],
    ]);
    expect(summary.reduce.keys).toEqual([]);
    expect(summary.output).toEqual([]);
  });

  test('of getInputData lead straight to summarize', async () => {
    const { result, summary } = await run(
      `getInputData() { throw new RangeError('none'); }, map() { log.debug('map', ''); }`,
    );
    expect(result).toMatchObject({ status: 'FAILED', error: { name: 'RangeError' } });
    expect(summary).toMatchObject({ input: { error: 'RangeError' }, map: { keys: [] } });
  });

  test('of summarize make the script fail', async () => {
    const library = await libraryForTest(
      count(`getInputData() { return [1]; }, map() {}, summarize() { throw new TypeError('odd'); }`),
    );
    expect(library.scripts.scheduled(COUNT, DEPLOYMENT)).toMatchObject({
      status: 'FAILED',
      error: { name: 'TypeError' },
    });
  });

  test.each([
    ['a retry count out of range', `config: { retryCount: 4 }`],
    ['an unknown setting', `config: { retries: 1 }`],
  ])('config refuses %s', async (_what, config) => {
    await expect(openLibrary(count(`${config}, getInputData() {}, map() {}`))).rejects.toThrow(
      DeploymentError,
    );
  });

  test('a script must have map or reduce', async () => {
    await expect(openLibrary(count(`getInputData() {}, summarize() {}`))).rejects.toThrow(
      /SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE/,
    );
  });
});

describe('ways to start', () => {
  test('as the system, with its parameters and without the other deployment’s user events', async () => {
    const { lines } =
      await run(`getInputData() { return [1]; }, map() { log.debug('who', [runtime.getCurrentUser().id,
      runtime.executionContext, runtime.getCurrentScript().getParameter({ name: 'custscript_lib_shelf' })]); }`);
    expect(lines).toEqual(['who [-4,"MAPREDUCE","S"]']);
  });

  test('by its schedule', async () => {
    const library = await libraryForTest(
      count(`getInputData() { return [1]; }, map() { log.debug('at', new Date().toISOString()); }`),
    );
    library.clock.advance('P15D');
    expect(library.log.entries({ script: COUNT }).map(({ details }) => details)).toEqual([
      '2026-12-07T05:00:00.000Z',
    ]);
  });

  test('by N/task, as whoever submitted it', async () => {
    const library = await libraryForTest({
      'desk_sl.js': suitelet(
        `if (request.parameters.id) { const status = task.checkStatus({ taskId: request.parameters.id }); return [status.status, status.stage]; }
         return task.create({ taskType: task.TaskType.MAP_REDUCE, scriptId: '${COUNT}', deploymentId: '${DEPLOYMENT}', params: { custscript_lib_shelf: 'T' } }).submit()`,
        ['N/task'],
      ),
      ...count(`getInputData() { return [1]; }, map() { log.debug('who', [runtime.getCurrentUser().id,
        runtime.getCurrentScript().getParameter({ name: 'custscript_lib_shelf' })]); }`),
    });
    const id = String(library.ask());
    expect(id).toMatch(/^MAPREDUCETASK_/);
    expect(library.ask({ id })).toEqual(['PENDING', null]);
    expect(() => library.ask()).toThrow(expect.objectContaining({ name: 'FAILED_TO_SUBMIT_JOB_REQUEST_1' }));
    const user = library.session().userId;
    expect(library.scripts.drain()).toMatchObject([
      { status: 'COMPLETE', log: [{ title: 'who', details: JSON.stringify([user, 'T']) }] },
    ]);
    expect(library.ask({ id })).toEqual(['COMPLETE', 'SUMMARIZE']);
  });

  test('by itself, again, after it has ended', async () => {
    const library = await libraryForTest(
      count(`getInputData() { return [1]; }, map() {}, summarize() {
        const from = runtime.getCurrentScript().getParameter({ name: 'custscript_lib_shelf' }) ?? '';
        log.debug('from', from);
        if (from.length < 2) log.debug('id', task.create({ taskType: 'MAP_REDUCE', scriptId: '${COUNT}', deploymentId: '${DEPLOYMENT}', params: { custscript_lib_shelf: from + 'x' } }).submit());
      }`),
    );
    library.scripts.scheduled(COUNT, DEPLOYMENT);
    expect(library.log.entries({ script: COUNT }).map(({ title, details }) => `${title} ${details}`)).toEqual(
      ['from ', 'id null', 'from x', 'id null', 'from xx'],
    );
  });

  test('a task of the wrong type is refused', async () => {
    const library = await libraryForTest({
      'desk_sl.js': suitelet(
        `return task.create({ taskType: 'SCHEDULED_SCRIPT', scriptId: '${COUNT}' }).submit()`,
        ['N/task'],
      ),
    });
    expect(() => library.ask()).toThrow(expect.objectContaining({ name: 'FAILED_TO_SUBMIT_JOB_REQUEST_1' }));
  });
});
