import fc from 'fast-check';
import { bugs, evaluate, failure, realmOf, received } from './realm_support';

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
