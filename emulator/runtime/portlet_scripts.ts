import type { Account, Session } from '../account/account';
import { PORTLET_ENTITY } from '../assumptions';
import { makePortlet } from '../modules/portlets/make_portlet';
import { Portlet } from '../modules/portlets/portlet';
import type { PortletModel } from '../modules/portlets/portlet_model';
import type { DeployedScript } from './deployed_scripts';
import type { ScriptExecutor } from './script_executor';
import { notEmulated, type SuiteScriptError } from './suitescript_error';

/** A column of a dashboard, from the left. */
export type DashboardColumn = '1' | '2' | '3';

/** What came of a portlet. */
export type PortletResponse =
  | { readonly kind: 'portlet'; readonly portlet: PortletModel }
  | { readonly kind: 'error'; readonly title: string; readonly error: SuiteScriptError };

/** What `render` is handed: read-only, as the help has it (section_4407951965). */
class PortletContext {
  readonly #portlet: Portlet;
  readonly #column: DashboardColumn;

  constructor(portlet: Portlet, column: DashboardColumn) {
    this.#portlet = portlet;
    this.#column = column;
  }

  get portlet(): Portlet {
    return this.#portlet;
  }

  get column(): string {
    return this.#column;
  }

  get entity(): string {
    return PORTLET_ENTITY.value;
  }
}

/** Runs portlet scripts. */
export class PortletScripts {
  readonly #account: Account;
  readonly #executor: ScriptExecutor;

  constructor(account: Account, executor: ScriptExecutor) {
    this.#account = account;
    this.#executor = executor;
  }

  /** The portlets that a session may have on its dashboard, by script id. */
  openTo(session: Session): DeployedScript[] {
    return this.#account.project.scripts
      .filter(({ kind }) => kind === 'portlet')
      .toSorted((one, other) => one.scriptId.localeCompare(other.scriptId))
      .flatMap((script) => script.deployments.map((deployment) => ({ script, deployment })))
      .filter(({ script, deployment }) => this.#executor.isOpenTo(script, deployment, session));
  }

  /** Runs one. Whether the session may have it is for the caller to ask. */
  render({ script, deployment }: DeployedScript, column: DashboardColumn, session: Session): PortletResponse {
    const { portletType } = script;
    if (portletType === undefined) throw notEmulated(`${script.scriptId}, a portlet without a type`);
    const { title } = deployment;
    const portlet = makePortlet(this.#account, portletType, title, session);
    const { error } = this.#executor.run({
      script,
      deployment,
      entryPoint: 'render',
      session,
      values: () => [new PortletContext(portlet, column)],
    });
    return error === undefined
      ? { kind: 'portlet', portlet: Portlet.modelOf(portlet) }
      : { kind: 'error', title, error };
  }
}
