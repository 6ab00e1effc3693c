import type { LogLevel } from '../project/model';
import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { ScriptError } from '../runtime/suitescript_error';
import type { Members } from './members';

const LEVELS: readonly LogLevel[] = ['DEBUG', 'AUDIT', 'ERROR', 'EMERGENCY'];

/**
 * Details as the Execution Log shows them: text as it is, objects as JSON.
 * @param details anything a script passed
 */
function logText(details: unknown): string {
  if (details === undefined) return '';
  if (details instanceof ScriptError) return `${details.name}: ${details.message}`;
  if (typeof details !== 'object') return String(details);
  return JSON.stringify(details);
}

/** N/log: writes to the script's Execution Log from the deployment's level on. */
export const create: ModuleFactory = ({ account, script, deployment }) => {
  const write =
    (level: LogLevel) =>
    (...values: readonly unknown[]): void => {
      if (LEVELS.indexOf(level) < LEVELS.indexOf(deployment.logLevel)) return;
      const [first, second] = values;
      const named =
        typeof first === 'object' && first !== null
          ? (first as { title?: unknown; details?: unknown })
          : undefined;
      if (named !== undefined && Object.getPrototypeOf(named) === Object.prototype)
        Arguments.of(`log.${level.toLowerCase()}`, named, ['title', 'details']);
      account.log.write({
        level,
        title: logText(named === undefined ? first : named.title) || 'Untitled',
        details: logText(named === undefined ? second : named.details),
        script: script.scriptId,
        deployment: deployment.scriptId,
        at: account.clock.iso(),
      });
    };
  return {
    debug: write('DEBUG'),
    audit: write('AUDIT'),
    error: write('ERROR'),
    emergency: write('EMERGENCY'),
  } satisfies Members<typeof import('N/log'), 'audit' | 'debug' | 'emergency' | 'error'>;
};
