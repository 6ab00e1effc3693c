import type { RunResult } from '../../emulator/runtime/script_runner';
import { libraryForTest, script } from './library_account';

/** Runs of the library's map/reduce script with entry points of a test's own. */

export const COUNT = 'customscript_lib_count_mr';
export const DEPLOYMENT = 'customdeploy_lib_count';
const ALL_MODULES = ['N/record', 'N/query', 'N/search', 'N/runtime', 'N/task', 'N/cache'];

/** Logs everything a summary holds as one line. */
export const SUMMARIZE = `summarize(summary) {
  const list = (items) => { const found = []; items.iterator().each((...item) => { found.push(item); return true; }); return found; };
  const errors = (items) => list(items).map(([key, error, no]) => [key, JSON.parse(error).name, no]);
  const { inputSummary: input, mapSummary: map, reduceSummary: reduce } = summary;
  log.audit('summary', {
    input: { usage: input.usage, error: input.error === null ? null : JSON.parse(input.error).name },
    map: { usage: map.usage, yields: map.yields, concurrency: map.concurrency, keys: list(map.keys), errors: errors(map.errors) },
    reduce: { usage: reduce.usage, yields: reduce.yields, keys: list(reduce.keys), errors: errors(reduce.errors) },
    output: list(summary.output), usage: summary.usage, yields: summary.yields, isRestarted: summary.isRestarted,
    begun: summary.dateCreated.getTime() === input.dateCreated.getTime(), left: runtime.getCurrentScript().getRemainingUsage(),
  });
}`;

export interface Summary {
  readonly input: { usage: number; error: string | null };
  readonly map: { usage: number; yields: number; concurrency: number; keys: unknown[]; errors: unknown[] };
  readonly reduce: { usage: number; yields: number; keys: unknown[]; errors: unknown[] };
  readonly output: [string, string][];
  readonly usage: number;
  readonly yields: number;
  readonly left: number;
}

export const count = (entryPoints: string) => ({
  'count_mr.js': script('MapReduceScript', `{ ${entryPoints} }`, ALL_MODULES),
});

/** Runs a map/reduce script and reads the line its summarize logged. */
export async function run(
  entryPoints: string,
): Promise<{ result: RunResult; summary: Summary; lines: string[] }> {
  const library = await libraryForTest(count(`${entryPoints}, ${SUMMARIZE}`));
  const result = library.scripts.scheduled(COUNT, DEPLOYMENT, { custscript_lib_shelf: 'S' });
  const logged = result.log.find(({ title }) => title === 'summary');
  return {
    result,
    summary: JSON.parse(logged?.details ?? 'null'),
    lines: result.log
      .filter(({ level, title }) => level === 'DEBUG' && title !== 'summary')
      .map(({ title, details }) => `${title} ${details}`),
  };
}
