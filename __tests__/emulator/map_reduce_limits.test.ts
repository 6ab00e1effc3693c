import { runStage } from '../../emulator/runtime/map_reduce/stage';
import {
  checkedPair,
  PersistedData,
  shuffled,
  sortedByKey,
  storedText,
} from '../../emulator/runtime/map_reduce/stored_data';
import { SuiteScriptError } from '../../emulator/runtime/suitescript_error';
import { libraryForTest } from './library_account';
import { COUNT, count, DEPLOYMENT, run, SUMMARIZE, type Summary } from './map_reduce_support';

describe('an application server that goes down and comes back', () => {
  const BEGIN = "const begin = (name, { isRestarted }) => log.debug(name, isRestarted ? 'again' : 'first');";
  const WRITE = "cache.getCache({ name: 'c' }).put({ key: 'k', value: 'v' });";
  const STAGES = `getInputData(context) { begin('input', context); ${WRITE} return ['a', 'b']; },
    map(context) { begin('map ' + context.key + ' no ' + context.executionNo, context); context.write(context.key, context.executionNo); ${WRITE} },
    reduce(context) { begin('reduce ' + context.key + ' no ' + context.executionNo, context); context.write(context.key, context.values[0]); ${WRITE} },`;

  async function interrupted(cutOffAtWrite: number) {
    const files = count(`${STAGES} ${SUMMARIZE}`);
    const library = await libraryForTest({
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
    const library = await libraryForTest();
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

  test('values, and the order of keys and values', () => {
    expect(() => checkedPair('k', 'v'.repeat(10 * 1024 * 1024 + 1))).toThrow(
      expect.objectContaining({ name: 'VALUE_LENGTH_IS_OVER_10_MB' }),
    );
    expect(() => storedText(undefined)).toThrow(
      expect.objectContaining({ name: 'EMULATOR_NOT_IMPLEMENTED' }),
    );
    const keys = (names: string[]) => sortedByKey(names.map((key) => ({ key }))).map(({ key }) => key);
    expect(keys(['10', '9', '-1'])).toEqual(['-1', '9', '10']);
    expect(keys(['10', '9', 'a'])).toEqual(['10', '9', 'a']);
    const pairs = [
      checkedPair('b', '9'),
      checkedPair('a', '2'),
      checkedPair('b', '10'),
      checkedPair('b', '9'),
    ];
    expect(shuffled(pairs).map(({ key, pairs: group }) => [key, group.map(({ value }) => value)])).toEqual([
      ['a', ['2']],
      ['b', ['10', '9', '9']],
    ]);
  });
});
