import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Realm } from '../../emulator/runtime/realm/realm';
import { ScriptFiles } from '../../emulator/runtime/realm/script_files';
import { dateOfDay, dayOfDate } from '../../emulator/runtime/realm/server_time';
import { SuiteScriptError } from '../../emulator/runtime/suitescript_error';

class Thing {
  #size = 1;
  /** Own public field. */
  readonly label = 'thing';

  get size(): number {
    return this.#size;
  }

  set size(value: number) {
    this.#size = value;
  }

  get fixed(): number {
    return 7;
  }

  grow({ by }: { by: number }): this {
    this.#size += by;
    return this;
  }

  visit(callback: (thing: Thing) => unknown): unknown {
    return callback(this);
  }

  fail(): never {
    throw new SuiteScriptError('BAD_THING', 'The thing is bad', { code: 4 });
  }

  break(): never {
    throw new Error('a bug of the emulator');
  }
}

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'realm-'));
afterAll(() => rmSync(folder, { recursive: true }));

const received: unknown[] = [];
const bugs: unknown[] = [];
const thing = new Thing();
const hostModules: Readonly<Record<string, object>> = {
  'N/log': { debug: (...values: unknown[]) => received.push(...values) },
  'N/util': {},
  'N/thing': {
    make: () => new Thing(),
    same: () => thing,
    take: (value: unknown) => received.push(value),
    give: () => ({ list: [1, { deep: new Date(0) }], empty: null, __proto__x: 1 }),
    isSame: (value: unknown) => value === thing,
    call: (callback: (value: unknown) => unknown, value: unknown) => callback(value),
    Color: { RED: 'red' },
  },
};

/** Makes a realm over files given by their File Cabinet path. */
function realmOf(files: Readonly<Record<string, string>>, timeLimit = 2_000): Realm {
  const onDisk = Object.entries(files).map(([path, text], index): [string, string] => {
    const place = join(folder, `${index}-${Math.random()}.js`);
    writeFileSync(place, text);
    return [path, place];
  });
  return new Realm({
    files: new ScriptFiles(new Map(onDisk)),
    nativeModule: (name) => hostModules[name],
    now: () => Date.UTC(2026, 10, 23, 15),
    timeLimit,
    reportBug: (bug) => bugs.push(bug),
  });
}

/** Runs the body of a function in a realm of its own and hands over what it returns. */
function evaluate(body: string, timeLimit?: number): unknown {
  const text = `define(['N/thing'], (thing) => ({ run() { ${body} } }));`;
  return realmOf({ '/SuiteScripts/main.js': text }, timeLimit).call('/SuiteScripts/main.js', 'run', []);
}

/** The name and message with which a body ends. */
function failure(body: string, timeLimit?: number): string {
  try {
    evaluate(body, timeLimit);
  } catch (error) {
    return error instanceof SuiteScriptError ? `${error.name}: ${error.message}` : `host: ${String(error)}`;
  }
  return 'no error';
}

beforeEach(() => {
  received.length = 0;
  bugs.length = 0;
});

describe('what a script cannot reach', () => {
  const reachOut = `.constructor.constructor('return typeof process')()`;
  const caught = (code: string) => `(() => { try { ${code} } catch (error) { return error${reachOut}; } })()`;

  test.each([
    ['this', `this${reachOut}`],
    ['the global object', `globalThis${reachOut}`],
    ['a module', `thing${reachOut}`],
    ['a module function', `thing.make${reachOut}`],
    ['an instance', `thing.make()${reachOut}`],
    ['a method', `thing.make().grow${reachOut}`],
    ['a returned object', `thing.give()${reachOut}`],
    ['a returned array', `thing.give().list${reachOut}`],
    ['a returned Date', `thing.give().list[1].deep${reachOut}`],
    ['a SuiteScript error', caught('thing.make().fail()')],
    [
      'the cause of an error',
      `(() => { try { thing.make().fail() } catch (error) { return error.cause${reachOut}; } })()`,
    ],
    ['an error of the emulator itself', caught('thing.make().break()')],
    ['an error of a missing module', caught(`require('./missing')`)],
    ['an error of an unknown member', caught('thing.unknown')],
    ['the argument of a callback', `thing.make().visit((given) => given${reachOut})`],
    ['the arguments of a callback', `thing.call(function () { return arguments${reachOut}; }, 1)`],
    [
      'the receiver of a callback',
      `thing.call(function () { return this === undefined ? Reflect${reachOut} : this${reachOut}; }, 1)`,
    ],
    ['the caller of a callback', `thing.call(function () { return arguments.callee.caller${reachOut}; }, 1)`],
    [
      'a proxy used as a callback',
      `thing.call(new Proxy(function () {}, { apply: (f, self, list) => list${reachOut} }), 1)`,
    ],
    [
      'a stack overflow in the emulator',
      caught(`const deeper = () => { thing.make(); deeper(); }; deeper();`),
    ],
    ['a stack overflow in Date', caught(`const deeper = () => { new Date(); deeper(); }; deeper();`)],
    [
      'an error of a getter the emulator read',
      caught(`thing.take({ get x() { throw new Error('mine'); } })`),
    ],
    ['define', `define${reachOut}`],
    ['require', `require${reachOut}`],
    ['Date', `Date${reachOut}`],
  ])('through %s', (_what, code) => {
    expect(failure(`return ${code}`)).toMatch(/^(EvalError|TypeError): /);
  });

  test('through replaced built-ins', () => {
    const body = `
      const seen = [];
      const note = (value) => Reflect.defineProperty(seen, seen.length, { value, writable: true, enumerable: true, configurable: true });
      const spy = (owner, name) => {
        const original = owner[name];
        owner[name] = function () {
          note(this);
          for (let index = 0; index < arguments.length; index += 1) note(arguments[index]);
          return Reflect.apply(original, this, arguments);
        };
      };
      for (const name of ['get', 'set', 'has']) spy(WeakMap.prototype, name);
      for (const name of ['push', 'map', 'forEach', 'concat']) spy(Array.prototype, name);
      spy(Array.prototype, Symbol.iterator);
      Object.defineProperty(Object.prototype, '0', { set(value) { note(value); }, configurable: true });
      thing.take([1, {}, () => 1]);
      thing.make().visit((given) => given.size);
      thing.give();
      try { thing.make().fail(); } catch {}
      delete Object.prototype[0];
      for (let index = 0; index < seen.length; index += 1) {
        const maker = seen[index]?.constructor?.constructor;
        if (maker !== undefined && maker !== Function) return false;
      }
      return true;`;
    expect(evaluate(body)).toBe(true);
  });

  test('through a stack trace', () => {
    const body = `Error.prepareStackTrace = (error, sites) => sites; let stack; thing.call(() => { stack = new Error().stack; }, 1); return typeof stack;`;
    expect(failure(body)).toMatch(/TypeError|no error/);
    expect(
      evaluate(`try { Error.prepareStackTrace = () => 1 } catch {} return typeof new Error().stack`),
    ).toBe('string');
  });

  test('through import()', () => {
    expect(failure(`return import('node:fs')`)).toMatch(/^SYNTAX_ERROR: .*import\(\)/);
    expect(evaluate(`/* import('x') in a comment */ return "import('x')"`)).toBe("import('x')");
  });

  test.each([
    'process',
    'Buffer',
    'global',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'structuredClone',
    'console',
    'URL',
    'fetch',
    'TextEncoder',
    'crypto',
    'performance',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
    'Intl',
    'module',
    'exports',
    '__dirname',
  ])('there is no %s', (name) => {
    expect(evaluate(`return typeof ${name}`)).toBe('undefined');
  });

  test.each([
    'Object.groupBy',
    'Promise.withResolvers',
    'Array.fromAsync',
    'Set.prototype.union',
    "''.isWellFormed",
  ])('there is no %s, which is younger than ECMAScript 2023', (name) => {
    expect(evaluate(`return typeof ${name}`)).toBe('undefined');
  });

  test('ECMAScript 2023 is there', () => {
    expect(
      evaluate(
        `return [3, 1].toSorted().with(0, 9).findLast((n) => n > 1) + (Object.hasOwn({ a: 1 }, 'a') ? 1 : 0)`,
      ),
    ).toBe(4);
  });
});

describe('what crosses the boundary', () => {
  test('plain values are copied both ways', () => {
    evaluate(`thing.take({ a: [1, 'x', null, undefined, { b: true }], when: new Date(5), big: 10n })`);
    expect(received).toEqual([{ a: [1, 'x', null, undefined, { b: true }], when: new Date(5), big: 10n }]);
    expect(
      evaluate(
        `const given = thing.give(); return given.list[1].deep instanceof Date && Array.isArray(given.list)`,
      ),
    ).toBe(true);
  });

  test('any JSON arrives as it was sent', () => {
    const realm = realmOf({ '/SuiteScripts/main.js': `define([], () => ({ echo: (value) => value }))` });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(realm.call('/SuiteScripts/main.js', 'echo', [value])).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });

  test('a circle in an object crosses as a circle', () => {
    evaluate(`const loop = {}; loop.self = loop; thing.take(loop)`);
    const [loop] = received as { self: unknown }[];
    expect(loop?.self).toBe(loop);
  });

  test('__proto__ stays a name like any other', () => {
    evaluate(`thing.take(JSON.parse('{"__proto__": {"polluted": true}}'))`);
    expect(Object.getPrototypeOf(received[0])).not.toHaveProperty('polluted');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('an instance keeps its identity and its privacy', () => {
    expect(
      evaluate(`return [thing.same() === thing.same(), thing.isSame(thing.same()), thing.isSame({})]`),
    ).toEqual([true, true, false]);
    expect(evaluate(`return Object.keys(thing.make())`)).toEqual(['label', 'size', 'fixed']);
    expect(evaluate(`return JSON.stringify(thing.make())`)).toBe('{"label":"thing","size":1,"fixed":7}');
    expect(evaluate(`const one = thing.make(); one.size = 4; return one.grow({ by: 2 }).size`)).toBe(6);
  });

  test.each([
    ['thing.make().colour', 'EMULATOR_NOT_IMPLEMENTED: Thing.colour'],
    ['thing.make().colour = 1', 'EMULATOR_NOT_IMPLEMENTED: Setting Thing.colour'],
    ['thing.make().fixed = 1', 'READ_ONLY_PROPERTY: You cannot set Thing.fixed'],
    ['thing.paint()', 'EMULATOR_NOT_IMPLEMENTED: N/thing.paint'],
    ['thing.Color.BLUE', 'EMULATOR_NOT_IMPLEMENTED: N/thing.Color.BLUE'],
    ['thing.make = 1', 'READ_ONLY_PROPERTY: You cannot set N/thing.make'],
    ['delete thing.make().size', 'TypeError: Cannot delete a member of an object of Thing'],
    ['Object.freeze(thing.make())', 'TypeError: Cannot freeze'],
    ["thing.take(Symbol('x'))", 'TypeError: A symbol cannot'],
  ])('%s is refused', (code, expected) => {
    expect(failure(`'use strict'; return ${code}`)).toContain(expected);
  });

  test('await and JSON may look for then and toJSON', () => {
    expect(evaluate(`return [typeof thing.make().then, typeof thing.make().toJSON]`)).toEqual([
      'undefined',
      'undefined',
    ]);
  });

  test('what a callback throws comes back to the script unchanged', () => {
    expect(
      evaluate(
        `const mine = new TypeError('mine'); try { thing.call(() => { throw mine; }, 1) } catch (error) { return error === mine }`,
      ),
    ).toBe(true);
  });

  test('a SuiteScript error has its documented members and is no Error', () => {
    const body = `try { thing.make().fail() } catch (error) {
      return { name: error.name, message: error.message, type: error.type, cause: error.cause, id: error.id, text: String(error),
        isError: error instanceof Error, stack: error.stack.length > 0 } }`;
    expect(evaluate(body)).toEqual({
      name: 'BAD_THING',
      message: 'The thing is bad',
      type: 'error.SuiteScriptError',
      cause: { code: 4 },
      id: '',
      text: 'error.SuiteScriptError: BAD_THING: The thing is bad',
      isError: false,
      stack: true,
    });
  });

  test('a bug of the emulator is told apart and reported in full', () => {
    expect(failure('thing.make().break()')).toMatch(/^UNEXPECTED_ERROR: /);
    expect(bugs).toEqual([new Error('a bug of the emulator')]);
  });

  test.each([
    [`throw new TypeError('x is odd')`, 'TypeError: x is odd'],
    [`throw 'just text'`, 'UNEXPECTED_ERROR: just text'],
    [`throw { name: 'MINE', message: 'my own' }`, 'MINE: my own'],
    [`throw { code: 3 }`, 'UNEXPECTED_ERROR: {"code":3}'],
    [`throw undefined`, 'UNEXPECTED_ERROR: undefined'],
    [
      `throw { get message() { throw 1 } }`,
      'UNEXPECTED_ERROR: The script threw something that cannot be read',
    ],
  ])('%s reaches the emulator described', (code, expected) => {
    expect(failure(code)).toBe(expected);
  });
});

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
