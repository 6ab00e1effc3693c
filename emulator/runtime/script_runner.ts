import type { Account, Session } from '../account/account';
import type { ScriptKind } from '../project/model';
import { noteAssistantRequest } from './assistant_sessions';
import { BackgroundScripts, type RunResult, type TaskRequest } from './background_scripts';
import type { CutOffSettings } from './cut_off';
import { type DeployedScript, DeployedScripts } from './deployed_scripts';
import type { Redirection } from './execution';
import { type DashboardColumn, type PortletResponse, PortletScripts } from './portlet_scripts';
import type { ScriptExecutor } from './script_executor';
import { type IncomingRequest, ServerRequest } from './server_request';
import { ServerResponse, type SuiteletAnswer } from './server_response';
import { SuiteScriptError } from './suitescript_error';
import type { QueuedTask } from './task_queue';

export type { RunResult } from './background_scripts';

/** What came of a Suitelet's page. */
export type SuiteletResponse = (
  | SuiteletAnswer
  | { readonly kind: 'error'; readonly error: SuiteScriptError }
) & {
  readonly headers: Readonly<Record<string, string>>;
};

/** What came of a RESTlet's call: text, or an object that is sent as JSON. */
export type RestletResponse =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: SuiteScriptError };

/** What a Suitelet is handed. */
class SuiteletContext {
  constructor(
    readonly request: ServerRequest,
    readonly response: ServerResponse,
  ) {}
}

/**
 * Runs the scripts of the project that a request, a schedule or a task starts. User events are run by
 * `RecordOperations`.
 */
export class ScriptRunner {
  readonly #account: Account;
  readonly #executor: ScriptExecutor;
  readonly #scripts: DeployedScripts;
  readonly #background: BackgroundScripts;
  readonly #portlets: PortletScripts;

  constructor(account: Account, executor: ScriptExecutor) {
    this.#account = account;
    this.#executor = executor;
    this.#scripts = new DeployedScripts(account.project, executor.files);
    this.#background = new BackgroundScripts(account, executor, this.#scripts);
    this.#portlets = new PortletScripts(account, executor);
  }

  /**
   * Checks the entry file of every script, as a deploy does.
   * @returns one line for each script that NetSuite would refuse
   */
  deploy(modules: (name: string) => object | undefined): string[] {
    this.#background.noteForeignSchedules();
    return [...this.#scripts.check(modules), ...this.#scripts.checkRoles()];
  }

  /** Whether a script's file has an entry point. */
  offers(scriptId: string, entryPoint: string): boolean {
    return this.#scripts.offered(scriptId).entryPoints.includes(entryPoint);
  }

  /**
   * A script and one of its deployments.
   * @throws SSS_INVALID_SCRIPT_ID_1 when there is none, EMULATOR_NOT_IMPLEMENTED when it is of another type
   */
  found(kind: ScriptKind, scriptId: string, deploymentId: string): DeployedScript {
    return this.#scripts.find([kind], scriptId, deploymentId);
  }

  /** Whether a deployment takes part for this session: active, deployed, status, audience. */
  isOpenTo(found: DeployedScript, session: Session): boolean {
    return this.#executor.isOpenTo(found.script, found.deployment, session);
  }

  /** Writes an error that a client script did not catch to the Execution Log. */
  logUncaught(error: SuiteScriptError, found: DeployedScript): void {
    this.#executor.logUncaught(error, found);
  }

  /** The text of a script file. @throws MODULE_DOES_NOT_EXIST, SYNTAX_ERROR */
  fileText(path: string): string {
    return this.#executor.files.text(path);
  }

  /** Answers a request to a Suitelet. */
  suitelet(
    scriptId: string,
    deploymentId: string,
    request: IncomingRequest,
    session: Session,
  ): SuiteletResponse {
    const { script, deployment } = this.#scripts.find(['suitelet'], scriptId, deploymentId);
    if (!this.#executor.isOpenTo(script, deployment, session))
      return { kind: 'error', error: notAllowed(), headers: {} };
    noteAssistantRequest(session, { scriptId: script.scriptId, deploymentId: deployment.scriptId }, request);
    let response: ServerResponse | undefined;
    const outcome = this.#executor.run({
      script,
      deployment,
      entryPoint: 'onRequest',
      session,
      values: ({ account }) => {
        response = new ServerResponse(account);
        return [new SuiteletContext(new ServerRequest(request), response)];
      },
    });
    if (outcome.error !== undefined) return { kind: 'error', error: outcome.error, headers: {} };
    const { answer, headers } = ServerResponse.answerOf(response ?? new ServerResponse(this.#account));
    return { ...(redirected(outcome.redirection) ?? answer), headers };
  }

  /** The portlets that a session may have on its dashboard. */
  portlets(session: Session): DeployedScript[] {
    return this.#portlets.openTo(session);
  }

  /**
   * Runs a portlet.
   * @param column where on the dashboard it stands
   */
  portlet(
    scriptId: string,
    deploymentId: string,
    column: DashboardColumn,
    session: Session,
  ): PortletResponse {
    const found = this.#scripts.find(['portlet'], scriptId, deploymentId);
    return this.#executor.isOpenTo(found.script, found.deployment, session)
      ? this.#portlets.render(found, column, session)
      : { kind: 'error', title: found.deployment.title, error: notAllowed() };
  }

  /**
   * Answers a call to a RESTlet.
   * @param method which of its entry points
   * @param body what `post` and `put` are handed, already read from JSON; `get` and `delete` are handed the
   *   parameters
   */
  restlet(
    scriptId: string,
    deploymentId: string,
    call: {
      method: 'get' | 'post' | 'put' | 'delete';
      parameters: Readonly<Record<string, string>>;
      body?: unknown;
    },
    session: Session,
  ): RestletResponse {
    const { script, deployment } = this.#scripts.find(['restlet'], scriptId, deploymentId);
    if (!this.#executor.isOpenTo(script, deployment, session)) return { kind: 'error', error: notAllowed() };
    if (!this.offers(script.scriptId, call.method)) {
      return {
        kind: 'error',
        error: new SuiteScriptError('SSS_INVALID_REST_METHOD', `The RESTlet has no ${call.method}.`),
      };
    }
    const given = call.method === 'get' || call.method === 'delete' ? call.parameters : call.body;
    const { value, error } = this.#executor.run({
      script,
      deployment,
      entryPoint: call.method,
      session,
      values: () => [given],
    });
    return error === undefined ? { kind: 'value', value } : { kind: 'error', error };
  }

  /**
   * Runs a scheduled or a map/reduce script now, as "Save and Execute" does, and then the tasks it submitted.
   * @param parameters parameter id → value for this run
   * @param cutOff where to end the script in the middle (status FAILED, error EMULATOR_CUT_OFF); work of any other
   *   kind is cut off by `account.cutOffs.during`
   * @throws SSS_INVALID_SCRIPT_ID_1, EMULATOR_NOT_IMPLEMENTED for a script of another type
   */
  scheduled(
    scriptId: string,
    deploymentId: string,
    parameters?: Readonly<Record<string, unknown>>,
    cutOff?: CutOffSettings,
  ): RunResult {
    return this.#background.execute(scriptId, deploymentId, parameters, cutOff);
  }

  /**
   * Puts a scheduled or a map/reduce script into the queue.
   * @returns task id
   * @throws FAILED_TO_SUBMIT_JOB_REQUEST_1
   */
  submit(request: TaskRequest): string {
    return this.#background.submit(request);
  }

  /** A submitted task. */
  task(id: string): QueuedTask | undefined {
    return this.#background.task(id);
  }

  /** Runs everything that waits in the queue, and what that submits. */
  drain(): RunResult[] {
    return this.#background.drain();
  }
}

function notAllowed(): SuiteScriptError {
  return new SuiteScriptError(
    'INSUFFICIENT_PERMISSION',
    'You do not have permission to view this page, or it is not deployed. Please contact your account administrator.',
  );
}

const redirected = ({ url }: Redirection): SuiteletAnswer | undefined =>
  url === undefined ? undefined : { kind: 'redirect', url };
