import type { ModuleFactory } from '../runtime/execution';
import { ScriptError } from '../runtime/suitescript_error';

/**
 * N/util and the global `util`: the questions about a value. `each`, `extend` and
 * `deepExtend` change the object they
 * are given, which the realm boundary would hide, and are not emulated; neither is `isRegExp`.
 */
export const create: ModuleFactory = () => ({
  isArray: (value: unknown): boolean => Array.isArray(value),
  isBoolean: (value: unknown): boolean => typeof value === 'boolean',
  isDate: (value: unknown): boolean => value instanceof Date,
  isError: (value: unknown): boolean => value instanceof ScriptError,
  isFunction: (value: unknown): boolean => typeof value === 'function',
  isNumber: (value: unknown): boolean => typeof value === 'number',
  isObject: (value: unknown): boolean =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date),
  isString: (value: unknown): boolean => typeof value === 'string',
  nanoTime: (): number => Number(process.hrtime.bigint()),
  trim: (value: unknown): string => String(value).trim(),
});
