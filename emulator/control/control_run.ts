import type { Site } from '../pages/site';
import type { CutOffSettings } from '../runtime/cut_off';
import { isBackground } from '../runtime/deployed_scripts';
import type { RunResult } from '../runtime/script_runner';
import { SuiteScriptError } from '../runtime/suitescript_error';
import { ControlError } from './control_error';
import { JsonBody } from './json_body';

/**
 * Runs a scheduled or map/reduce script now: `{ "script", "deployment", "params"?, "cutOffAtWrite"?, "cutOffAfterUnits"? }`. A script that failed is an answer (`status: "FAILED"`), not an error.
 * @throws ControlError when there is no such script, or one of a type that cannot be run like this
 */
export function runScript(site: Site, text: string): RunResult {
  const body = JsonBody.parse(text, ['script', 'deployment', 'params', 'cutOffAtWrite', 'cutOffAfterUnits']);
  const script = body.text('script');
  const deployment = body.text('deployment');
  const params = body.optionalParameters('params') ?? {};
  refuseUnknownParameters(site, script, Object.keys(params));
  try {
    return site.account.scripts.scheduled(script, deployment, params, cutOffIn(body));
  } catch (error) {
    if (!(error instanceof SuiteScriptError)) throw error;
    throw new ControlError(
      error.name,
      error.message,
      `Name a scheduled or map/reduce script of the project and one of its deployments, by their script ids: ${runnable(site)}.`,
      404,
    );
  }
}

/** A misspelt parameter would be ignored by the script. */
function refuseUnknownParameters(site: Site, script: string, names: readonly string[]): void {
  const found = site.account.project.scripts.find(({ scriptId }) => scriptId === script.toLowerCase());
  if (found === undefined) return;
  const known = found.parameters.map(({ scriptId }) => scriptId);
  const unknown = names.find((name) => !known.includes(name.toLowerCase()));
  if (unknown === undefined) return;
  throw new ControlError(
    'UNKNOWN_PARAMETER',
    `The script has no parameter "${unknown}".`,
    known.length === 0 ? 'Leave "params" out.' : `Use only: ${known.join(', ')}.`,
  );
}

/** Every script that can be run, with each of its deployments. */
function runnable(site: Site): string {
  const names = site.account.project.scripts
    .filter(({ kind }) => isBackground(kind))
    .flatMap(({ scriptId, deployments }) => deployments.map((each) => `${scriptId} ${each.scriptId}`));
  return names.length === 0 ? 'it has none' : names.join(', ');
}

/** Where the run is to be cut off, if anywhere. */
function cutOffIn(body: JsonBody): CutOffSettings | undefined {
  const cutOffAtWrite = body.optionalCount('cutOffAtWrite', 1);
  const cutOffAfterUnits = body.optionalCount('cutOffAfterUnits', 0);
  if (cutOffAtWrite === undefined && cutOffAfterUnits === undefined) return undefined;
  return {
    ...(cutOffAtWrite === undefined ? {} : { cutOffAtWrite }),
    ...(cutOffAfterUnits === undefined ? {} : { cutOffAfterUnits }),
  };
}
