import { DeploymentError } from '../../emulator/account/open_account';
import { runStage } from '../../emulator/runtime/map_reduce/stage';
import {
  checkedPair,
  PersistedData,
  shuffled,
  sortedByKey,
  storedText,
} from '../../emulator/runtime/map_reduce/stored_data';
import type { RunResult } from '../../emulator/runtime/script_runner';
import { SuiteScriptError } from '../../emulator/runtime/suitescript_error';
import { type Library, openLibrary, script, suitelet } from './library_account';

const COUNT = 'customscript_lib_count_mr';
const DEPLOYMENT = 'customdeploy_lib_count';
const ALL_MODULES = ['N/record', 'N/query', 'N/runtime', 'N/task', 'N/cache'];

/** Logs everything a summary holds as one line. */
const SUMMARIZE = `summarize(summary) {
  const list = (items) => { const found = []; items.iterator().each((...item) => { found.push(item); return true; }); return found; };
  const errors = (items) => list(items).map(([key, error, no]) => [key, JSON.parse(error).name, no]);
  const { inputSummary: input, mapSummary: map, reduceSummary: reduce } = summary;
  log.audit('summary', {
    input: { usage: input.usage, error: input.error === null ? null : JSON.parse(input.error).name },
    map: { usage: map.usage, yields: map.yields, concurrency: map.concurrency, keys: list(map.keys), errors: errors(map.errors) },
    reduce: { usage: reduce.usage, yields: reduce.yields, keys: list(reduce.keys), errors: errors(reduce.errors) },
    output: list(summary.output), usage: summary.usage, yields: summary.yields, isRestarted: summary.isRestarted,
    begun: summary.dateCreated.getTime() === input.dateCreated.getTime(), left: runtime.getCurrentScript().getRemainingUsage(),
  });
}`;

let library: Library | undefined;
afterEach(() => {
  library?.close();
  library = undefined;
});

interface Summary {
  readonly input: { usage: number; error: string | null };
  readonly map: { usage: number; yields: number; concurrency: number; keys: unknown[]; errors: unknown[] };
  readonly reduce: { usage: number; yields: number; keys: unknown[]; errors: unknown[] };
  readonly output: [string, string][];
  readonly usage: number;
  readonly yields: number;
  readonly left: number;
}

const count = (entryPoints: string) => ({
  'count_mr.js': script('MapReduceScript', `{ ${entryPoints} }`, ALL_MODULES),
});

/** Runs a map/reduce script and reads the line its summarize logged. */
async function run(entryPoints: string): Promise<{ result: RunResult; summary: Summary; lines: string[] }> {
  library = await openLibrary(count(`${entryPoints}, ${SUMMARIZE}`));
  const result = library.scripts.scheduled(COUNT, DEPLOYMENT, { custscript_lib_shelf: 'S' });
  const logged = result.log.find(({ title }) => title === 'summary');
  return {
    result,
    summary: JSON.parse(logged?.details ?? 'null'),
    lines: result.log
      .filter(({ level, title }) => level === 'DEBUG' && title !== 'summary')
      .map(({ title, details }) => `${title} ${details}`),
  };
}

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
      `({ type: 'suiteql', query: 'SELECT nothing FROM nowhere' })`,
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
    library?.close();
    const mapped = await run(
      `getInputData() { return [7]; }, map(context) { context.write({ key: { k: 1 }, value: 8 }); }`,
    );
    expect(mapped.summary.output).toEqual([['{"k":1}', '8']]);
  });

  test('an iterator stops when the callback does not answer true', async () => {
    library = await openLibrary(
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
    library = await openLibrary(
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

describe('an application server that goes down and comes back', () => {
  const BEGIN = "const begin = (name, { isRestarted }) => log.debug(name, isRestarted ? 'again' : 'first');";
  const WRITE = "cache.getCache({ name: 'c' }).put({ key: 'k', value: 'v' });";
  const STAGES = `getInputData(context) { begin('input', context); ${WRITE} return ['a', 'b']; },
    map(context) { begin('map ' + context.key + ' no ' + context.executionNo, context); context.write(context.key, context.executionNo); ${WRITE} },
    reduce(context) { begin('reduce ' + context.key + ' no ' + context.executionNo, context); context.write(context.key, context.values[0]); ${WRITE} },`;

  async function interrupted(cutOffAtWrite: number) {
    const files = count(`${STAGES} ${SUMMARIZE}`);
    library = await openLibrary({
      'count_mr.js': files['count_mr.js'].replace('define(', `${BEGIN}\ndefine(`),
    });
    const result = library.scripts.scheduled(COUNT, DEPLOYMENT, {}, { cutOffAtWrite, restarts: true });
    const begun = result.log.filter(({ title }) => /^(?:input|map|reduce)/.test(title));
    const summary = JSON.parse(
      result.log.find(({ title }) => title === 'summary')?.details ?? 'null',
    ) as Summary;
    return {
      status: result.status,
      summary,
      begun: begun.map(({ title, details }) => `${title} ${details}`),
    };
  }

  test.each([
    [1, 'input', ['input first', 'input again', 'map 0 no 1 first', 'map 1 no 1 first'], [], []],
    [2, 'map', ['input first', 'map 0 no 1 first', 'map 0 no 2 again', 'map 1 no 1 first'], ['0'], []],
    [
      5,
      'reduce',
      [
        'input first',
        'map 0 no 1 first',
        'map 1 no 1 first',
        'reduce 0 no 1 first',
        'reduce 1 no 1 first',
        'reduce 1 no 2 again',
      ],
      [],
      ['1'],
    ],
  ])(
    'at write %i: %s is invoked once more, and what it had written is dropped',
    async (at, _stage, expected, map, reduce) => {
      const { status, summary, begun } = await interrupted(at);
      expect(status).toBe('COMPLETE');
      expect(begun.slice(0, expected.length)).toEqual(expected);
      expect(summary.output.map(([key]) => key)).toEqual(['0', '1']);
      const told = (keys: readonly string[]) => keys.map((key) => [key, 'SSS_APP_SERVER_RESTART', 1]);
      expect([summary.map.errors, summary.reduce.errors]).toEqual([told(map), told(reduce)]);
    },
  );

  test('only map/reduce scripts are restarted', async () => {
    library = await openLibrary();
    const { cutOffs } = library;
    expect(() =>
      cutOffs.during({ cutOffAtWrite: 1, restarts: true }, () => cutOffs.beforeWrite('cache')),
    ).toThrow(RangeError);
  });
});

describe('limits', () => {
  test('every invocation has its own units', async () => {
    const { result, summary, lines } = await run(
      `
      getInputData() { log.debug('input', left()); query.runSuiteQL('SELECT id FROM role'); return [1, 2]; },
      map({ write, key }) { log.debug('map', left()); query.runSuiteQL('SELECT id FROM role'); write('k', key); },
      reduce() { log.debug('reduce', left()); query.runSuiteQL('SELECT id FROM role'); }`.replaceAll(
        'left()',
        'runtime.getCurrentScript().getRemainingUsage()',
      ),
    );
    expect(lines).toEqual(['input 10000', 'map 1000', 'map 1000', 'reduce 5000']);
    expect(summary).toMatchObject({
      input: { usage: 10 },
      map: { usage: 20 },
      reduce: { usage: 10 },
      usage: 40,
      left: 10_000,
    });
    expect(result.units).toBe(40);
  });

  test('an invocation that spends too much is one failed key', async () => {
    const { result, summary } = await run(
      `getInputData() { return [0, 100]; }, map({ value }) { for (let n = 0; n <= Number(value); n += 1) query.runSuiteQL('SELECT id FROM role'); }`,
    );
    expect(result.status).toBe('COMPLETE');
    expect(summary.map.errors).toEqual([['1', 'SSS_USAGE_LIMIT_EXCEEDED', 1]]);
  });

  test('a job yields after 10,000 units, between invocations', async () => {
    const { summary } = await run(
      `getInputData() { return Array.from({ length: 21 }, (_item, index) => index); },
       map() { for (let n = 0; n < 100; n += 1) query.runSuiteQL('SELECT id FROM role'); }`,
    );
    expect(summary).toMatchObject({ map: { usage: 21_000, yields: 1 }, yields: 1 });
  });

  test('a job yields after its minutes', () => {
    const entries = [1, 2, 3, 4].map((number) => ({ key: String(number), pairs: [] }));
    const { yields, seconds } = runStage({
      entries,
      config: { retryCount: 0, exitOnError: false },
      persisted: new PersistedData(),
      yieldAfterMinutes: 3,
      now: () => new Date(0),
      invoke: () => ({ value: undefined, units: 0, seconds: 100, redirection: {} }),
    });
    expect({ yields, seconds }).toEqual({ yields: 2, seconds: 400 });
  });

  test('more than 200 MB of kept data ends the stage', () => {
    const persisted = new PersistedData();
    const ten = [checkedPair('', 'v'.repeat(10 * 1024 * 1024))];
    const { keys, endedBy } = runStage({
      entries: Array.from({ length: 22 }, (_item, index) => ({ key: String(index), pairs: [] })),
      config: { retryCount: 3, exitOnError: false },
      persisted,
      yieldAfterMinutes: 60,
      now: () => new Date(0),
      invoke: () => {
        const outcome = { value: undefined, units: 0, seconds: 0, redirection: {} };
        try {
          persisted.keep(ten);
          return outcome;
        } catch (error) {
          if (!(error instanceof SuiteScriptError)) throw error;
          return { ...outcome, error };
        }
      },
    });
    expect(endedBy?.name).toBe('PERSISTED_DATA_LIMIT_FOR_MAPREDUCE_SCRIPT_EXCEEDED');
    expect(keys.map(({ executionCount }) => executionCount).join('')).toBe(`${'1'.repeat(21)}0`);
  });

  test('values and the order of keys', () => {
    expect(() => checkedPair('k', 'v'.repeat(10 * 1024 * 1024 + 1))).toThrow(
      expect.objectContaining({ name: 'VALUE_LENGTH_IS_OVER_10_MB' }),
    );
    expect(() => storedText(undefined)).toThrow(
      expect.objectContaining({ name: 'EMULATOR_NOT_IMPLEMENTED' }),
    );
    const keys = (names: string[]) => sortedByKey(names.map((key) => ({ key }))).map(({ key }) => key);
    expect(keys(['10', '9', '-1'])).toEqual(['-1', '9', '10']);
    expect(keys(['10', '9', 'a'])).toEqual(['10', '9', 'a']);
    const pairs = [checkedPair('b', '1'), checkedPair('a', '2'), checkedPair('b', '3')];
    expect(shuffled(pairs).map(({ key, pairs: group }) => [key, group.map(({ value }) => value)])).toEqual([
      ['a', ['2']],
      ['b', ['1', '3']],
    ]);
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
    library = await openLibrary(
      count(`getInputData() { return [1]; }, map() { log.debug('at', new Date().toISOString()); }`),
    );
    library.clock.advance('P15D');
    expect(library.log.entries({ script: COUNT }).map(({ details }) => details)).toEqual([
      '2026-12-07T05:00:00.000Z',
    ]);
  });

  test('by N/task, as whoever submitted it', async () => {
    library = await openLibrary({
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
    const again = library;
    expect(() => again.ask()).toThrow(expect.objectContaining({ name: 'FAILED_TO_SUBMIT_JOB_REQUEST_1' }));
    const user = library.session().userId;
    expect(library.scripts.drain()).toMatchObject([
      { status: 'COMPLETE', log: [{ title: 'who', details: JSON.stringify([user, 'T']) }] },
    ]);
    expect(library.ask({ id })).toEqual(['COMPLETE', 'SUMMARIZE']);
  });

  test('by itself, again, after it has ended', async () => {
    library = await openLibrary(
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
    library = await openLibrary({
      'desk_sl.js': suitelet(
        `return task.create({ taskType: 'SCHEDULED_SCRIPT', scriptId: '${COUNT}' }).submit()`,
        ['N/task'],
      ),
    });
    const account = library;
    expect(() => account.ask()).toThrow(expect.objectContaining({ name: 'FAILED_TO_SUBMIT_JOB_REQUEST_1' }));
  });
});
