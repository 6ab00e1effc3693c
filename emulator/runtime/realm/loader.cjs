/*
 * `define` and `require` of SuiteScript (section_4387811519), inside the realm. Modules
 * are anonymous; a name is
 * an `N/` module, a path relative to the asking file, or an absolute File Cabinet path. One execution loads
 * each file once.
 *
 * host: see LoaderHost in realm.ts; boundary: what boundary.js returns.
 */
(function createLoader(host, boundary) {
  'use strict';

  const { apply, defineProperty } = Reflect;
  const { isArray } = Array;
  const { create, keys } = Object;
  const { finish, guarded, moduleToRealm, toRealm, isObject } = boundary;

  /** File Cabinet path or `N/x` → `{ exports }`, or `{ loading: true }` while its factory runs. */
  const modules = create(null);
  /** What the file that is being evaluated passed to `define`. */
  let definition;

  function define(...values) {
    const factory = values[values.length - 1];
    const dependencies = values.length > 1 ? values[values.length - 2] : undefined;
    if (definition !== undefined) guarded(() => finish(host.refuseSecondDefine()));
    definition = { __proto__: null, factory, dependencies: isArray(dependencies) ? dependencies : undefined };
  }

  function loadNative(name) {
    modules[name] ??= {
      __proto__: null,
      exports: guarded(() => moduleToRealm(host.nativeModule(name, finish), name)),
    };
    return modules[name].exports;
  }

  function loadFile(path) {
    const known = modules[path];
    if (known !== undefined) {
      if (known.loading) guarded(() => finish(host.refuseCircle(path)));
      return known.exports;
    }
    modules[path] = { __proto__: null, loading: true };
    const outer = definition;
    definition = undefined;
    try {
      guarded(() => finish(host.evaluate(path)));
      const exports = build(definition, path);
      modules[path] = { __proto__: null, exports };
      return exports;
    } catch (error) {
      delete modules[path];
      throw error;
    } finally {
      definition = outer;
    }
  }

  function load(name, from) {
    if (typeof name !== 'string') guarded(() => finish(host.refuseName(typeof name)));
    const path = guarded(() => finish(host.resolve(name, from)));
    return path === name && host.isNative(name) ? loadNative(name) : loadFile(path);
  }

  function requireFrom(from) {
    function require(wanted, callback, failed) {
      if (!isArray(wanted)) return load(wanted, from);
      const loaded = [];
      try {
        for (let index = 0; index < wanted.length; index += 1) loaded[index] = load(wanted[index], from);
      } catch (error) {
        if (typeof failed !== 'function') throw error;
        return failed(error);
      }
      return typeof callback === 'function' ? apply(callback, undefined, loaded) : undefined;
    }
    return require;
  }

  function build(found, path) {
    if (found === undefined) return undefined;
    const { factory, dependencies } = found;
    if (typeof factory !== 'function') return factory;
    const module = { id: path, exports: {} };
    const values = [];
    const names = dependencies ?? ['require', 'exports', 'module'];
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index];
      if (name === 'require') values[index] = requireFrom(path);
      else if (name === 'exports') values[index] = module.exports;
      else if (name === 'module') values[index] = module;
      else values[index] = load(name, path);
    }
    const result = apply(factory, undefined, values);
    return result === undefined ? module.exports : result;
  }

  const fix = (name, value) =>
    Object.defineProperty(globalThis, name, { value, writable: false, configurable: false });
  fix('define', define);
  fix('require', requireFrom('/'));

  const exportsOf = (path) => {
    const exports = loadFile(path);
    return isObject(exports) ? exports : {};
  };

  /** Calls an entry point with host values; says nothing when the file has none of that name. */
  function callEntry(path, entryPoint, hostValues) {
    const entry = exportsOf(path)[entryPoint];
    if (typeof entry !== 'function') return undefined;
    const values = [];
    for (let index = 0; index < hostValues.length; index += 1) {
      defineProperty(values, index, {
        __proto__: null,
        value: toRealm(hostValues[index]),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return apply(entry, undefined, values);
  }

  function entryPoints(path) {
    const exports = exportsOf(path);
    const names = keys(exports);
    const found = [];
    for (let index = 0; index < names.length; index += 1) {
      if (typeof exports[names[index]] === 'function') found[found.length] = names[index];
    }
    return found;
  }

  const member = (path, name) => exportsOf(path)[name];

  return { __proto__: null, loadNative, callEntry, entryPoints, member };
});
