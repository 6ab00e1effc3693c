import type { Site } from '../pages/site';
import type { CutOffSettings } from '../runtime/cut_off';
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
  try {
    return site.account.scripts.scheduled(
      script,
      deployment,
      body.optionalParameters('params') ?? {},
      cutOffIn(body),
    );
  } catch (error) {
    if (!(error instanceof SuiteScriptError)) throw error;
    throw new ControlError(
      error.name,
      error.message,
      'Name a scheduled or map/reduce script of the project and one of its deployments, by their script ids.',
      404,
    );
  }
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
