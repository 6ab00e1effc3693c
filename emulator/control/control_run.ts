import type { Site } from '../pages/site';
import type { RunResult } from '../runtime/script_runner';
import { SuiteScriptError } from '../runtime/suitescript_error';
import { ControlError } from './control_error';
import { JsonBody } from './json_body';

/**
 * Runs a scheduled script now: `{ "script", "deployment", "params"? }`. A script that failed is an answer (`status: "FAILED"`), not an error.
 * @throws ControlError when there is no such script, or one of a type that cannot be run like this
 */
export function runScript(site: Site, text: string): RunResult {
  const body = JsonBody.parse(text, ['script', 'deployment', 'params']);
  const script = body.text('script');
  const deployment = body.text('deployment');
  try {
    return site.account.scripts.scheduled(script, deployment, body.optionalParameters('params') ?? {});
  } catch (error) {
    if (!(error instanceof SuiteScriptError)) throw error;
    throw new ControlError(
      error.name,
      error.message,
      'Name a scheduled script of the project and one of its deployments, by their script ids.',
      404,
    );
  }
}
