/*
 * The membrane between a script realm and the emulator. It runs inside the realm, so that whatever touches a
 * script's object
 * (getters, proxies, callbacks) does so with objects of the realm. No host object is ever handed to a script:
 * plain values are
 * copied, functions and class instances stand behind realm functions and realm proxies, errors are made anew.
 *
 * Everything used here is taken before a script can change it, and no spread, iterator or plain assignment to
 * a realm array is
 * used on host values: a script may have replaced what those call.
 *
 * host: see HostSide in host_side.ts.
 */
(function createBoundary(host) {
  'use strict';

  const { apply, ownKeys, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
  // biome-ignore lint/suspicious/noShadowRestrictedNames: a script may replace the globals; these stay.
  const { Proxy, TypeError, RangeError, Error, Promise, WeakMap, String, Date } = globalThis;
  const { isArray } = Array;
  const { stringify } = JSON;
  const ObjectPrototype = Object.prototype;
  const create = Object.create;
  const detach = (method) =>
    function detached(self, first, second) {
      return apply(method, self, [first, second]);
    };
  const weakGet = detach(WeakMap.prototype.get);
  const weakSet = detach(WeakMap.prototype.set);
  const getTime = detach(Date.prototype.getTime);
  const then = detach(Promise.prototype.then);
  const split = detach(String.prototype.split);
  const includes = detach(String.prototype.includes);
  const trim = detach(String.prototype.trim);

  /** Host function or instance → its stand-in here, and back. */
  const standIns = new WeakMap();
  const originals = new WeakMap();
  /** Realm function → host function that calls it. */
  const callbacks = new WeakMap();

  const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
  const own = (target, key, value, enumerable = true) =>
    defineProperty(target, key, { __proto__: null, value, writable: true, enumerable, configurable: true });

  /**
   * Whether a caught value is the realm's own: a stack that overflows inside the emulator throws a host
   * error.
   */
  function isOurs(value) {
    if (!isObject(value)) return true;
    let root = value;
    for (let parent = getPrototypeOf(root); parent !== null; parent = getPrototypeOf(root)) root = parent;
    return root === ObjectPrototype;
  }

  /**
   * Every way from a script into the emulator goes through here; nothing of the host gets out as an
   * exception.
   */
  function guarded(work, first, second, third) {
    try {
      return work(first, second, third);
    } catch (error) {
      throw isOurs(error) ? error : new RangeError('Maximum call stack size exceeded');
    }
  }

  // ---------------------------------------------------------------- errors

  const suiteScriptError = {
    toString() {
      return `${this.type}: ${this.name}: ${this.message}`;
    },
    toJSON() {
      return {
        type: this.type,
        name: this.name,
        message: this.message,
        stack: this.stack,
        cause: this.cause,
        id: this.id,
      };
    },
  };

  function scriptStack() {
    const frames = split(String(new Error().stack), '\n');
    const stack = [];
    for (let index = 1; index < frames.length; index += 1) {
      if (includes(frames[index], '/SuiteScripts/') || includes(frames[index], '/SuiteApps/'))
        own(stack, stack.length, trim(frames[index]));
    }
    return stack;
  }

  /** A SuiteScriptError as a script sees it. It is no instance of `Error`. */
  function errorToRealm(original) {
    const known = weakGet(standIns, original);
    if (known !== undefined) return known;
    const error = create(suiteScriptError);
    weakSet(standIns, original, error);
    weakSet(originals, error, original);
    own(error, 'type', original.type);
    own(error, 'name', original.name);
    own(error, 'message', original.message);
    own(error, 'id', original.id);
    const stack = scriptStack();
    own(error, 'stack', stack);
    host.keepStack(original, arrayToHost(stack));
    own(error, 'cause', toRealm(original.cause));
    own(error, 'notifyOff', original.notifyOff);
    return error;
  }

  /** Raises in the realm what a host call ended with, or hands over its result. */
  function finish(outcome) {
    switch (outcome.kind) {
      case 'value':
        return toRealm(outcome.value);
      case 'part':
        return instanceToRealm(outcome.value, outcome.label);
      case 'error':
        throw errorToRealm(outcome.error);
      case 'thrown':
        throw outcome.thrown;
      default:
        throw new RangeError('Maximum call stack size exceeded');
    }
  }

  // ---------------------------------------------------------------- host → realm

  function functionToRealm(target) {
    const known = weakGet(standIns, target);
    if (known !== undefined) return known;
    const standIn = {
      call(...values) {
        return guarded(() => finish(host.call(target, arrayToHost(values))));
      },
    }.call;
    own(standIn, 'name', host.nameOf(target), false);
    weakSet(standIns, target, standIn);
    weakSet(originals, standIn, target);
    const parts = host.partsOf(target);
    for (let index = 0; index < parts.length; index += 1)
      own(standIn, parts[index], toRealm(target[parts[index]]));
    return standIn;
  }

  function listToRealm(list, seen) {
    const copy = [];
    weakSet(seen, list, copy);
    for (let index = 0; index < list.length; index += 1) own(copy, index, toRealm(list[index], seen));
    return copy;
  }

  function plainToRealm(value, seen) {
    const copy = {};
    weakSet(seen, value, copy);
    const keys = ownKeys(value);
    for (let index = 0; index < keys.length; index += 1) {
      if (typeof keys[index] === 'string') own(copy, keys[index], toRealm(value[keys[index]], seen));
    }
    return copy;
  }

  /**
   * A stand-in for a host instance (or a module, or one of its enums): shows its public members and refuses
   * every other name, so
   * that a member that is not emulated is never `undefined`.
   */
  function instanceToRealm(instance, label) {
    const known = weakGet(standIns, instance);
    if (known !== undefined) return known;
    const methods = create(null);
    const read = (key) => {
      if (typeof key === 'symbol') return ObjectPrototype[key];
      if (methods[key] !== undefined) return methods[key];
      const kind = host.memberKind(instance, key);
      if (kind === 'method') {
        methods[key] = functionToRealm(host.bindMethod(instance, key));
        return methods[key];
      }
      if (kind === 'value') return finish(host.get(instance, key, label));
      if (key === 'then' || key === 'toJSON') return undefined;
      if (key in ObjectPrototype) return ObjectPrototype[key];
      return finish(host.missing(instance, key, label));
    };
    const has = (key) => typeof key === 'string' && host.memberKind(instance, key) !== 'none';
    const refuse = (what) => {
      throw new TypeError(`Cannot ${what} an object of ${label ?? host.nameOfClass(instance)}`);
    };
    const standIn = new Proxy(
      {},
      {
        __proto__: null,
        get: (_target, key) => guarded(read, key),
        set: (_target, key, value) =>
          guarded(() => {
            finish(host.set(instance, typeof key === 'symbol' ? 'symbol' : key, toHost(value), label));
            return true;
          }),
        has: (_target, key) => guarded(has, key),
        ownKeys: () => guarded(() => toRealm(host.visibleKeys(instance))),
        getOwnPropertyDescriptor: (_target, key) =>
          guarded(() =>
            has(key) && host.isVisible(instance, key)
              ? { __proto__: null, value: read(key), writable: true, enumerable: true, configurable: true }
              : undefined,
          ),
        getPrototypeOf: () => ObjectPrototype,
        setPrototypeOf: () => refuse('change the prototype of'),
        deleteProperty: () => refuse('delete a member of'),
        defineProperty: () => refuse('define a member of'),
        preventExtensions: () => refuse('freeze'),
      },
    );
    weakSet(standIns, instance, standIn);
    weakSet(originals, standIn, instance);
    return standIn;
  }

  function toRealm(value, seen = new WeakMap()) {
    if (!isObject(value)) return value;
    const known = weakGet(seen, value);
    if (known !== undefined) return known;
    switch (host.kindOf(value)) {
      case 'function':
        return functionToRealm(value);
      case 'array':
        return listToRealm(value, seen);
      case 'date':
        return new Date(host.timeOf(value));
      case 'plain':
        return plainToRealm(value, seen);
      case 'error':
        return errorToRealm(value);
      default:
        return instanceToRealm(value);
    }
  }

  // ---------------------------------------------------------------- realm → host

  function functionToHost(value) {
    const known = weakGet(callbacks, value);
    if (known !== undefined) return known;
    const callback = host.callback((values) => {
      const given = [];
      for (let index = 0; index < values.length; index += 1) own(given, index, toRealm(values[index]));
      let result;
      try {
        result = apply(value, undefined, given);
      } catch (error) {
        return host.thrown(isOurs(error) ? error : new RangeError('Maximum call stack size exceeded'));
      }
      return host.returned(toHost(result));
    });
    weakSet(callbacks, value, callback);
    return callback;
  }

  function arrayToHost(values, seen = new WeakMap()) {
    const copy = host.array();
    weakSet(seen, values, copy);
    for (let index = 0; index < values.length; index += 1) host.put(copy, index, toHost(values[index], seen));
    return copy;
  }

  function objectToHost(value, seen) {
    const copy = host.object();
    weakSet(seen, value, copy);
    const keys = ownKeys(value);
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index];
      if (typeof key === 'string' && getOwnPropertyDescriptor(value, key)?.enumerable === true) {
        host.put(copy, key, toHost(value[key], seen));
      }
    }
    return copy;
  }

  function isDate(value) {
    const prototype = getPrototypeOf(value);
    // Most objects are plain ones, and to find out by an error takes its time.
    if (prototype === ObjectPrototype || prototype === null) return false;
    try {
      getTime(value);
      return true;
    } catch {
      return false;
    }
  }

  function toHost(value, seen = new WeakMap()) {
    if (typeof value === 'symbol') throw new TypeError('A symbol cannot be handed to a NetSuite module');
    if (!isObject(value)) return value;
    const original = weakGet(originals, value) ?? weakGet(seen, value);
    if (original !== undefined) return original;
    if (typeof value === 'function') return functionToHost(value);
    if (isArray(value)) return arrayToHost(value, seen);
    if (isDate(value)) return host.date(getTime(value));
    if (value instanceof Error)
      return host.scriptError(String(value.name), String(value.message), String(value.stack ?? ''));
    return objectToHost(value, seen);
  }

  /** What a script threw, for the emulator: a SuiteScriptError as it is, anything else described. */
  function describeThrown(error) {
    if (!isOurs(error)) return host.scriptError('RangeError', 'Maximum call stack size exceeded', '');
    const original = isObject(error) ? weakGet(originals, error) : undefined;
    if (original !== undefined) return original;
    try {
      if (error instanceof Error)
        return host.scriptError(String(error.name), String(error.message), String(error.stack ?? ''));
      if (isObject(error) && typeof error.message === 'string') {
        return host.scriptError(
          typeof error.name === 'string' ? error.name : 'UNEXPECTED_ERROR',
          error.message,
          '',
        );
      }
      return host.scriptError(
        'UNEXPECTED_ERROR',
        isObject(error) ? String(stringify(error)) : String(error),
        '',
      );
    } catch {
      return host.scriptError('UNEXPECTED_ERROR', 'The script threw something that cannot be read', '');
    }
  }

  // ---------------------------------------------------------------- calls from the emulator

  let settlement;

  /**
   * Runs `work` and tells the emulator how it ended; a promise is looked at again after the microtasks ran.
   */
  function report(work) {
    settlement = undefined;
    try {
      const value = work();
      if (!(value instanceof Promise)) return host.returned(toHost(value));
      settlement = 'pending';
      then(
        value,
        (result) => {
          settlement = () => host.returned(toHost(result));
        },
        (error) => {
          settlement = () => host.failed(describeThrown(error));
        },
      );
      return host.pending();
    } catch (error) {
      return host.failed(describeThrown(error));
    }
  }

  function settled() {
    if (typeof settlement !== 'function') return host.pending();
    try {
      return settlement();
    } catch (error) {
      return host.failed(describeThrown(error));
    }
  }

  return {
    __proto__: null,
    toRealm,
    guarded,
    finish,
    report,
    settled,
    moduleToRealm: instanceToRealm,
    isObject,
  };
});
