import { posix } from 'node:path';

/** Whether a name is one of NetSuite's own modules. */
export const isNativeModule = (name: string): boolean => name.startsWith('N/');

/**
 * The File Cabinet path that a `define` name means: relative to the asking file, or
 * absolute from the cabinet's root; `.js` may
 * be left out.
 *
 * @param name as written: `./rules`, `/SuiteScripts/a/rules.js`, `SuiteScripts/a/rules`
 * @param from File Cabinet path of the asking file
 */
export function fileCabinetPath(name: string, from: string): string {
  const isRelative = name.startsWith('./') || name.startsWith('../');
  const path = isRelative ? posix.join(posix.dirname(from), name) : posix.join('/', name);
  return path.endsWith('.js') ? path : `${path}.js`;
}
