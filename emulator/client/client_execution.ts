import type { Account, Session } from '../account/account';
import type { DeployedScript } from '../runtime/deployed_scripts';
import type { Execution } from '../runtime/execution';
import { GovernanceMeter } from '../runtime/governance';
import { SCRIPT_KINDS } from '../runtime/script_kinds';
import { SuiteScriptError } from '../runtime/suitescript_error';

/**
 * What an `N/` module of the server is made from when a client script asks for it.
 * @param found the client script's deployment, or the one of the script whose form names the client script (section_4625445350)
 */
export function clientExecution(account: Account, session: Session, found: DeployedScript): Execution {
  return {
    account,
    session,
    ...found,
    context: 'CLIENT',
    meter: new GovernanceMeter(SCRIPT_KINDS.clientscript.units),
  };
}

/**
 * The deployment that a page says its client script runs for.
 * @throws INSUFFICIENT_PERMISSION when there is none, or it is not for this session
 */
export function clientDeployment(
  account: Account,
  session: Session,
  scriptId: string,
  deploymentId: string,
): DeployedScript {
  const script = account.project.scripts.find((each) => each.scriptId === scriptId);
  const deployment = script?.deployments.find((each) => each.scriptId === deploymentId);
  if (script !== undefined && deployment !== undefined) {
    const found = { script, deployment };
    if (account.scripts.isOpenTo(found, session)) return found;
  }
  throw new SuiteScriptError(
    'INSUFFICIENT_PERMISSION',
    'You do not have permission to run this client script, or it is not deployed.',
  );
}
