import { notEmulated, ScriptError, SuiteScriptError } from '../suitescript_error';
import { type Outcome, ThrownByScript } from './outcome';

/** Told about exceptions that are bugs of the emulator. */
export type BugReporter = (error: unknown) => void;

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** The host prototypes between an instance and `Object.prototype`, the instance first. */
function* layersOf(instance: object): Generator<object> {
  let layer: object | null = instance;
  while (layer !== null && Object.getPrototypeOf(layer) !== null) {
    yield layer;
    layer = Object.getPrototypeOf(layer);
  }
  if (layer === instance) yield instance;
}

function findMember(instance: object, key: string): PropertyDescriptor | undefined {
  if (key === 'constructor') return undefined;
  for (const layer of layersOf(instance)) {
    const descriptor = Object.getOwnPropertyDescriptor(layer, key);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}

const describe = (instance: object, label: string | undefined, key: string): string =>
  `${label ?? instance.constructor?.name ?? 'Object'}.${key}`;

/**
 * What boundary.cjs may ask of the host. None of these throws: an exception would be a host object in a
 * script's hands. Values of the realm are only
 * carried here, never looked into.
 *
 * @param reportBug told of exceptions that are neither SuiteScript's nor the script's
 */
export function createHostSide(reportBug: BugReporter) {
  const ended = (error: unknown): Outcome => {
    if (error instanceof SuiteScriptError) return { kind: 'error', error };
    if (error instanceof ThrownByScript) return { kind: 'thrown', thrown: error.release() };
    if (
      (error as { name?: unknown } | null)?.name === 'RangeError' &&
      /call stack/.test(String((error as Error).message))
    ) {
      return { kind: 'overflow' };
    }
    reportBug(error);
    return {
      kind: 'error',
      error: new SuiteScriptError(
        'UNEXPECTED_ERROR',
        'An unexpected error has occurred. The execution log’s emulator entries tell more.',
      ),
    };
  };

  const attempt = (work: () => Outcome): Outcome => {
    try {
      return work();
    } catch (error) {
      return ended(error);
    }
  };

  return {
    attempt,

    kindOf(value: object): 'array' | 'date' | 'error' | 'function' | 'instance' | 'plain' {
      if (typeof value === 'function') return 'function';
      if (Array.isArray(value)) return 'array';
      if (Object.prototype.toString.call(value) === '[object Date]') return 'date';
      if (value instanceof SuiteScriptError) return 'error';
      return isPlain(value) ? 'plain' : 'instance';
    },
    timeOf: (value: Date): number => value.getTime(),
    nameOf: (value: { name: string }): string => value.name.replace(/^bound /, ''),
    nameOfClass: (instance: object): string => instance.constructor?.name ?? 'Object',
    /** Names of what hangs on a function, such as `promise`. */
    partsOf: (value: object): string[] => Object.keys(value),

    call: (target: (...values: unknown[]) => unknown, values: unknown[]): Outcome =>
      attempt(() => ({ kind: 'value', value: target(...values) })),

    memberKind(instance: object, key: string): 'method' | 'none' | 'value' {
      const member = findMember(instance, key);
      if (member === undefined) return 'none';
      return typeof member.value === 'function' ? 'method' : 'value';
    },
    bindMethod(instance: object, key: string): unknown {
      const method = findMember(instance, key)?.value as (...values: unknown[]) => unknown;
      return Object.assign(method.bind(instance), method);
    },
    get: (instance: object, key: string, label: string | undefined): Outcome =>
      attempt(() => {
        const value: unknown = Reflect.get(instance, key, instance);
        const isPart =
          label !== undefined &&
          typeof value === 'object' &&
          value !== null &&
          !Array.isArray(value) &&
          isPlain(value);
        return isPart ? { kind: 'part', value, label: `${label}.${key}` } : { kind: 'value', value };
      }),
    set: (instance: object, key: string, value: unknown, label: string | undefined): Outcome =>
      attempt(() => {
        const member = findMember(instance, key);
        const name = describe(instance, label, key);
        if (member === undefined) throw notEmulated(`Setting ${name}`);
        if (
          label !== undefined ||
          (member.set === undefined && (member.get !== undefined || member.writable !== true))
        ) {
          throw new SuiteScriptError('READ_ONLY_PROPERTY', `You cannot set ${name}; it is read-only.`);
        }
        Reflect.set(instance, key, value, instance);
        return { kind: 'value', value: undefined };
      }),
    missing: (instance: object, key: string, label: string | undefined): Outcome => ({
      kind: 'error',
      error: notEmulated(describe(instance, label, key)),
    }),
    visibleKeys(instance: object): string[] {
      const keys = new Set<string>();
      for (const layer of layersOf(instance)) {
        for (const [key, member] of Object.entries(Object.getOwnPropertyDescriptors(layer))) {
          if (layer === instance ? member.enumerable : member.get !== undefined) keys.add(key);
        }
      }
      return [...keys];
    },
    isVisible(instance: object, key: string): boolean {
      return this.visibleKeys(instance).includes(key);
    },

    object: (): object => ({}),
    array: (): unknown[] => [],
    date: (time: number): Date => new Date(time),
    put(target: object, key: string | number, value: unknown): void {
      Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
    },
    /** Makes the host function that stands for a script's callback. */
    callback(run: (values: unknown[]) => Outcome): (...values: unknown[]) => unknown {
      return (...values) => {
        const outcome = run(values);
        if (outcome.kind === 'value') return outcome.value;
        throw new ThrownByScript(outcome.kind === 'thrown' ? outcome.thrown : undefined);
      };
    },
    /** The first realm an error enters is the one it arose in. */
    keepStack(error: SuiteScriptError, stack: string[]): void {
      if (error.stack.length === 0) error.stack = stack;
    },
    scriptError: (name: string, message: string, stack: string): ScriptError =>
      new ScriptError(name, message, stack),
    returned: (value: unknown): Outcome => ({ kind: 'value', value }),
    thrown: (thrown: unknown): Outcome => ({ kind: 'thrown', thrown }),
    failed: (error: SuiteScriptError): Outcome => ({ kind: 'error', error }),
    pending: (): Outcome => ({ kind: 'pending' }),
  };
}

/** See `createHostSide`. */
export type HostSide = ReturnType<typeof createHostSide>;
