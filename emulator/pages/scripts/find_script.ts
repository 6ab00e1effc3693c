import type { ScriptKind } from '../../project/model';
import { SuiteScriptError } from '../../runtime/suitescript_error';
import type { Site } from '../site';

/**
 * The script and deployment an address names. NetSuite's own links carry internal ids; script ids work as well.
 * @param query the address's `script` and `deploy`
 * @throws SSS_INVALID_SCRIPTLET_ID
 */
export function findScript(
  site: Site,
  kind: ScriptKind,
  query: Readonly<Record<string, string>>,
): { readonly scriptId: string; readonly deploymentId: string } {
  const { project, store } = site.account;
  const names = (type: string, scriptId: string, wanted: string | undefined): boolean =>
    wanted !== undefined &&
    (scriptId === wanted.toLowerCase() || String(store.internalIds.of(type, scriptId)) === wanted);
  const script = project.scripts.find(
    (each) => each.kind === kind && names('script', each.scriptId, query.script),
  );
  const deployment = script?.deployments.find(
    (each, index) =>
      each.scriptId === query.deploy?.toLowerCase() ||
      // Deployments of a script are numbered from 1.
      String(index + 1) === query.deploy,
  );
  if (script !== undefined && deployment !== undefined) {
    return { scriptId: script.scriptId, deploymentId: deployment.scriptId };
  }
  throw new SuiteScriptError(
    'SSS_INVALID_SCRIPTLET_ID',
    'That Suitelet is invalid, disabled, or no longer exists.',
  );
}
