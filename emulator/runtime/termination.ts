import { executionAsyncId } from 'node:async_hooks';
import { Session } from 'node:inspector';
import { runInThisContext } from 'node:vm';

/** How work that may be ended from inside went. */
export type Terminable<T> =
  | { readonly isTerminated: false; readonly value: T }
  | { readonly isTerminated: true };

const ENTRY = '__emulatorWork';
/** Global object of Node's own context; Jest, for one, runs its tests in another. */
const main = runInThisContext('globalThis') as Record<string, unknown>;
/** The engine answers a termination at the next loop or call; this is far longer than it needs. */
const PATIENCE_MILLISECONDS = 10_000;

/**
 * Does work that can be ended in the middle as a crashing server ends it: no `catch` and no `finally` between the end
 * and here runs, neither a script's nor the emulator's. JavaScript has no such means, so V8's own is used, over the
 * inspector: an evaluation whose execution is terminated.
 *
 * @param work is handed `terminate`, which does not return; it may be called at any depth, in any realm, but only
 *   where nothing is left half done
 * @throws what the work threw; Error when it was told to end inside of a promise's reaction while async hooks are in
 *   use: Node would take their stack for corrupt and end the process
 */
export function runTerminable<T>(work: (terminate: () => never) => T): Terminable<T> {
  const evaluation = new Session();
  const termination = new Session();
  let outcome: { value: T } | { error: unknown } | undefined;
  let begunIn: number | undefined;
  let refusal: Error | undefined;
  const terminate = (): never => {
    if (executionAsyncId() !== begunIn) {
      refusal = new Error(
        'Work cannot be ended behind an await: end it before, or make the script synchronous',
      );
      throw refusal;
    }
    termination.post('Runtime.terminateExecution');
    const start = performance.now();
    while (performance.now() - start < PATIENCE_MILLISECONDS);
    throw new Error('The JavaScript engine does not end what it was told to end');
  };
  Object.defineProperty(main, ENTRY, {
    value: () => {
      begunIn = executionAsyncId();
      try {
        outcome = { value: work(terminate) };
      } catch (error) {
        outcome = { error };
      }
    },
    configurable: true,
  });
  evaluation.connect();
  termination.connect();
  try {
    evaluation.post('Runtime.evaluate', { expression: `${ENTRY}()`, silent: true });
  } finally {
    evaluation.disconnect();
    termination.disconnect();
    delete main[ENTRY];
  }
  if (refusal !== undefined) throw refusal;
  if (begunIn === undefined)
    throw new Error('The JavaScript engine does not evaluate what it was told to evaluate');
  if (outcome === undefined) return { isTerminated: true };
  if ('error' in outcome) throw outcome.error;
  return { isTerminated: false, value: outcome.value };
}
