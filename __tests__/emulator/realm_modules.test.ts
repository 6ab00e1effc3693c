import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { dateOfDay, dayOfDate } from '../../emulator/runtime/realm/server_time';
import type { SuiteScriptError } from '../../emulator/runtime/suitescript_error';
import { evaluate, failure, realmOf } from './realm_support';

const root = join(__dirname, '..', '..');

describe('modules', () => {
  const load = (files: Readonly<Record<string, string>>): unknown =>
    realmOf(files).call('/SuiteScripts/a/main.js', 'run', []);

  test.each([
    ['./lib', '/SuiteScripts/a/lib.js'],
    ['./lib.js', '/SuiteScripts/a/lib.js'],
    ['../b/lib', '/SuiteScripts/b/lib.js'],
    ['/SuiteScripts/b/lib', '/SuiteScripts/b/lib.js'],
    ['SuiteScripts/b/lib.js', '/SuiteScripts/b/lib.js'],
  ])('%s is found', (name, path) => {
    expect(
      load({
        '/SuiteScripts/a/main.js': `define(['${name}'], (lib) => ({ run: () => lib.answer }))`,
        [path]: `define({ answer: 42 })`,
      }),
    ).toBe(42);
  });

  test('exports, module and require are handed in when asked for, or when nothing is', () => {
    const lib = '/SuiteScripts/a/lib.js';
    const main = `define(['./lib'], (lib) => ({ run: () => lib.answer }))`;
    for (const text of [
      `define(['exports'], (exports) => { exports.answer = 1 })`,
      `define((require, exports) => { exports.answer = 1 })`,
      `define('lib', [], () => ({ answer: 1 }))`,
    ]) {
      expect(load({ '/SuiteScripts/a/main.js': main, [lib]: text })).toBe(1);
    }
  });

  test('require loads later, relative to its file', () => {
    const main = `define(['require'], (require) => ({ run() { let got; require(['./lib'], (lib) => { got = lib.answer }); return got + require('./lib').answer } }))`;
    expect(load({ '/SuiteScripts/a/main.js': main, '/SuiteScripts/a/lib.js': `define({ answer: 2 })` })).toBe(
      4,
    );
  });

  test('a file is evaluated once in an execution and anew in the next', () => {
    const files = {
      '/SuiteScripts/a/main.js': `define(['./one', './two'], (one, two) => ({ run: () => [one.count(), two.count()] }))`,
      '/SuiteScripts/a/one.js': `define(['./state'], (state) => ({ count: () => ++state.count }))`,
      '/SuiteScripts/a/two.js': `define(['./state'], (state) => ({ count: () => ++state.count }))`,
      '/SuiteScripts/a/state.js': `define([], () => ({ count: 0 }))`,
    };
    expect(load(files)).toEqual([1, 2]);
    expect(load(files)).toEqual([1, 2]);
  });

  test.each([
    [
      'a missing file',
      { main: `define(['./gone'], () => ({}))` },
      'MODULE_DOES_NOT_EXIST: Module does not exist: ./gone.js',
    ],
    [
      'an unknown N/ module',
      { main: `define(['N/nothing'], () => ({}))` },
      'EMULATOR_NOT_IMPLEMENTED: Module N/nothing',
    ],
    [
      'a syntax error',
      { main: `define([],\n () => {{ )` },
      "SYNTAX_ERROR: Syntax error: Unexpected token ')' (/SuiteScripts/a/main.js#2)",
    ],
    [
      'a circle',
      { main: `define(['./lib'], () => ({}))`, lib: `define(['./main'], () => ({}))` },
      'CIRCULAR_MODULE_DEPENDENCY: Circular dependency of modules: /SuiteScripts/a/main.js',
    ],
    ['two defines', { main: `define({}); define({})` }, 'MULTIPLE_DEFINE_CALLS: '],
    ['an ES module', { main: `export const run = 1` }, 'SYNTAX_ERROR: '],
    [
      'a factory that throws',
      { main: `define([], () => { throw new RangeError('odd') })` },
      'RangeError: odd',
    ],
  ])('%s', (_what, files: { main: string; lib?: string }, expected) => {
    const cabinet = {
      '/SuiteScripts/a/main.js': files.main,
      '/SuiteScripts/a/lib.js': files.lib ?? 'define({})',
    };
    try {
      load(cabinet);
    } catch (error) {
      expect(`${(error as SuiteScriptError).name}: ${(error as SuiteScriptError).message}`).toContain(
        expected,
      );
      return;
    }
    throw new Error('it was loaded');
  });

  test('a circle can be broken by a script that catches its error', () => {
    const main = `define(['require'], (require) => ({ run() { try { require('./lib') } catch (error) { return error.type } } }))`;
    expect(load({ '/SuiteScripts/a/main.js': main })).toBe('error.SuiteScriptModuleLoaderError');
  });
});

describe('limits', () => {
  test('a run that takes too long is ended', () => {
    expect(failure('for (;;);', 100)).toBe('SSS_TIME_LIMIT_EXCEEDED: Script Execution Time Exceeded.');
  });

  test('a script cannot catch the end of its time', () => {
    expect(failure('for (;;) { try { for (;;); } catch {} finally { for (;;); } }', 100)).toMatch(
      /^SSS_TIME_LIMIT_EXCEEDED/,
    );
  });

  test('promises settle before the run ends', () => {
    expect(evaluate(`return (async () => { await null; return thing.make().size; })()`)).toBe(1);
    expect(failure(`return (async () => { await null; throw new RangeError('late'); })()`)).toBe(
      'RangeError: late',
    );
    expect(failure(`return new Promise(() => {})`)).toContain('promise that never settles');
  });

  test('a rejected promise that nobody looks at does not end the process, an emulator’s own does', () => {
    // In a process of its own, because Jest has its own handler for rejections.
    const inProcess = (body: string): string =>
      spawnSync(process.execPath, ['--require', 'tsx/cjs', '--eval', body], { cwd: root, encoding: 'utf8' })
        .stdout;
    const forgive = `const vm = require('node:vm'); const context = vm.createContext({});
      require('./emulator/runtime/realm/unhandled_rejections').forgiveRejectionsOf(context);
      setTimeout(() => console.log('alive'), 50);`;
    expect(inProcess(`${forgive} vm.runInContext("Promise.reject(new Error('lost'))", context)`)).toBe(
      'alive\n',
    );
    expect(inProcess(`${forgive} Promise.reject(new Error('lost'))`)).toBe('');
  });

  test('a realm costs a few milliseconds', () => {
    evaluate('return 1');
    const started = performance.now();
    for (let run = 0; run < 20; run += 1) evaluate('return 1');
    expect((performance.now() - started) / 20).toBeLessThan(50);
  });
});

describe('the clock of a server script', () => {
  test.each([
    ['new Date().toISOString()', '2026-11-23T15:00:00.000Z'],
    ['new Date().toString()', 'Mon Nov 23 2026 07:00:00 GMT-0800 (PST)'],
    ['Date()', 'Mon Nov 23 2026 07:00:00 GMT-0800 (PST)'],
    ['new Date(2026, 6, 1, 12).toISOString()', '2026-07-01T19:00:00.000Z'],
    ["new Date('2026-12-31').toISOString()", '2026-12-31T00:00:00.000Z'],
    ["new Date('2026-12-31').getDate()", 30],
    ["new Date('2026-12-31T00:00').toISOString()", '2026-12-31T08:00:00.000Z'],
    ["new Date('12/31/2026').toISOString()", '2026-12-31T08:00:00.000Z'],
    ["new Date('2026-12-31T00:00:00+02:00').toISOString()", '2026-12-30T22:00:00.000Z'],
    ["new Date('nonsense').getTime()", Number.NaN],
    ['String(new Date(NaN))', 'Invalid Date'],
    // Clocks go forward at 2:00 on 2026-03-08, and back at 2:00 on 2026-11-01.
    ['new Date(2026, 2, 8, 2, 30).toISOString()', '2026-03-08T10:30:00.000Z'],
    ['new Date(2026, 10, 1, 1, 30).toISOString()', '2026-11-01T08:30:00.000Z'],
    ['new Date(2026, 0, 31).getTimezoneOffset()', 480],
    [
      '(() => { const date = new Date(2026, 0, 31); date.setMonth(1); return date.toISOString() })()',
      '2026-03-03T08:00:00.000Z',
    ],
    ['new Date(2024, 1, 29).getDay()', 4],
    ['new Date(0) instanceof Date && new Date(0).constructor === Date', true],
    ['(class extends Date {}).prototype instanceof Date', true],
    ['new Date(new Date(5)).getTime()', 5],
    ["new Date(2026, 10, 23).toLocaleDateString('en-US')", '11/23/2026'],
    ['typeof Date.now() + Date.length + Date.name', 'number7Date'],
  ])('%s', (code, expected) => {
    expect(evaluate(`return ${code}`)).toEqual(expected);
  });

  test('every day of a DATE field comes back as it went', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(dayOfDate(dateOfDay(day))).toBe(day);
        },
      ),
    );
  });

  test('local parts make the instant they were read from, as ECMA-262 reads ambiguous times', () => {
    const realm = realmOf({
      '/SuiteScripts/main.js': `define([], () => ({ again(time) { const d = new Date(time);
        return new Date(d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds()).getTime() } }))`,
    });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2060, 0) }), (time) => {
        const again = realm.call('/SuiteScripts/main.js', 'again', [time]) as number;
        expect([0, 3_600_000]).toContain(time - again);
      }),
      { numRuns: 300 },
    );
  });
});
