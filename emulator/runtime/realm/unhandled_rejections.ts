import { type Context, Script } from 'node:vm';

const promisePrototypes = new WeakSet<object>();
const promisePrototype = new Script('Promise.prototype', { filename: 'netsuite:promise' });
let isListening = false;

/**
 * A script that leaves a promise rejected must not end the emulator's process, as it does not end NetSuite.
 * Rejections of other promises still do.
 * @param context a script realm
 */
export function forgiveRejectionsOf(context: Context): void {
  promisePrototypes.add(promisePrototype.runInContext(context));
  if (isListening) return;
  isListening = true;
  process.on('unhandledRejection', (reason, promise) => {
    if (!promisePrototypes.has(Object.getPrototypeOf(promise))) throw reason;
  });
}
