import type { Account, Session } from '../account/account';
import type { Appointment } from '../account/clock';
import type { LogEntry } from '../account/execution_log';
import { systemSession } from '../account/sessions';
import type { Deployment, Recurrence, Script, ScriptKind } from '../project/model';
import { checkEntryPoints } from './entry_point_check';
import type { Redirection } from './execution';
import { dueBetween, isEmulated } from './schedule';
import type { ScriptExecutor } from './script_executor';
import { type IncomingRequest, ServerRequest } from './server_request';
import { ServerResponse, type SuiteletAnswer } from './server_response';
import { notEmulated, SuiteScriptError } from './suitescript_error';
import { type QueuedTask, TaskQueue } from './task_queue';

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

/** What came of a script that runs in the background. */
export interface RunResult {
  readonly status: 'COMPLETE' | 'FAILED';
  /** Usage units spent. */
  readonly units: number;
  /** Wall-clock seconds. */
  readonly seconds: number;
  /** What it wrote to the Execution Log. */
  readonly log: readonly LogEntry[];
  readonly error?: { readonly name: string; readonly message: string };
}

/** `context.InvocationType` of a scheduled script. */
const InvocationType = Object.freeze({
  SCHEDULED: 'scheduled',
  ON_DEMAND: 'ondemand',
  USER_INTERFACE: 'userinterface',
  ABORTED: 'aborted',
  SKIPPED: 'skipped',
});

/** What a scheduled script is handed. */
class ScheduledContext {
  readonly InvocationType = InvocationType;

  constructor(readonly type: string) {}
}

/** What a Suitelet is handed. */
class SuiteletContext {
  constructor(
    readonly request: ServerRequest,
    readonly response: ServerResponse,
  ) {}
}

/** A scheduled script to be submitted. */
export interface TaskRequest {
  readonly scriptId: string;
  /** The first free deployment when left out. */
  readonly deploymentId: string | undefined;
  /** Parameter id → value for this run. */
  readonly parameters: ReadonlyMap<string, unknown>;
}

/**
 * Runs the scripts of the project that a request, a schedule or a task starts. User events are run by
 * `RecordOperations`.
 */
export class ScriptRunner {
  readonly #account: Account;
  readonly #executor: ScriptExecutor;
  readonly #queue = new TaskQueue();
  readonly #offered = new Map<string, readonly string[]>();

  constructor(account: Account, executor: ScriptExecutor) {
    this.#account = account;
    this.#executor = executor;
    account.clock.addAgenda((from, to) => this.#agenda(from, to));
  }

  /**
   * Checks the entry file of every script, as a deploy does.
   * @returns one line for each script that NetSuite would refuse
   */
  deploy(modules: (name: string) => object | undefined): string[] {
    this.#noteForeignSchedules();
    return this.#account.project.scripts.flatMap((script) => {
      try {
        this.#offered.set(script.scriptId, checkEntryPoints(script, this.#executor.files, modules));
        return [];
      } catch (error) {
        if (!(error instanceof SuiteScriptError)) throw error;
        return [`${script.scriptId} (${script.file}): ${error.name}: ${error.message}`];
      }
    });
  }

  /** Whether a script's file has an entry point. */
  offers(scriptId: string, entryPoint: string): boolean {
    return this.#offered.get(scriptId)?.includes(entryPoint) ?? false;
  }

  /** Answers a request to a Suitelet. */
  suitelet(
    scriptId: string,
    deploymentId: string,
    request: IncomingRequest,
    session: Session,
  ): SuiteletResponse {
    const { script, deployment } = this.#find('suitelet', scriptId, deploymentId);
    if (!this.#executor.isOpenTo(script, deployment, session))
      return { kind: 'error', error: notAllowed(), headers: {} };
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
    const { script, deployment } = this.#find('restlet', scriptId, deploymentId);
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
   * Runs a scheduled script now, as "Save and Execute" does, and then the tasks it submitted.
   * @param parameters parameter id → value for this run
   */
  scheduled(
    scriptId: string,
    deploymentId: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): RunResult {
    const given = new Map(
      Object.entries(parameters ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const result = this.#runScheduled(scriptId, deploymentId, given, InvocationType.USER_INTERFACE);
    this.drain();
    return result;
  }

  /**
   * Puts a scheduled script into the queue.
   * @returns task id
   * @throws FAILED_TO_SUBMIT_JOB_REQUEST_1 (section_460871520995)
   */
  submit({ scriptId, deploymentId, parameters }: TaskRequest): string {
    const failed = (reason: string): SuiteScriptError =>
      new SuiteScriptError('FAILED_TO_SUBMIT_JOB_REQUEST_1', `Failed to submit job request: ${reason}`);
    const script = this.#account.project.scripts.find(
      (candidate) => candidate.scriptId === scriptId.toLowerCase(),
    );
    if (script?.kind !== 'scheduledscript') throw failed(`${scriptId} is no scheduled script`);
    const deployment = script.deployments.find((candidate) =>
      deploymentId === undefined ? candidate.isDeployed : candidate.scriptId === deploymentId.toLowerCase(),
    );
    if (deployment === undefined || !deployment.isDeployed || script.isInactive)
      throw failed(`${deploymentId ?? scriptId} is not deployed`);
    if (deployment.status === 'TESTING') throw failed(`${deployment.scriptId} is in status Testing`);
    return this.#queue.add(script.scriptId, deployment.scriptId, parameters);
  }

  /** A submitted task. */
  task(id: string): QueuedTask | undefined {
    return this.#queue.find(id);
  }

  /** Runs everything that waits in the queue, and what that submits. */
  drain(): RunResult[] {
    const results: RunResult[] = [];
    for (let task = this.#queue.next(); task !== undefined; task = this.#queue.next()) {
      task.status = 'PROCESSING';
      const result = this.#runScheduled(
        task.scriptId,
        task.deploymentId,
        task.parameters,
        InvocationType.ON_DEMAND,
      );
      task.status = result.status;
      results.push(result);
    }
    return results;
  }

  #runScheduled(
    scriptId: string,
    deploymentId: string,
    parameters: ReadonlyMap<string, unknown>,
    type: string,
  ): RunResult {
    const { script, deployment } = this.#find('scheduledscript', scriptId, deploymentId);
    const seen = this.#account.log.position();
    const outcome = this.#executor.run({
      script,
      deployment,
      entryPoint: 'execute',
      session: systemSession(this.#account.company),
      parameters,
      values: () => [new ScheduledContext(type)],
    });
    const { error, units, seconds } = outcome;
    return {
      status: error === undefined ? 'COMPLETE' : 'FAILED',
      units,
      seconds,
      log: this.#account.log.entries({ script: script.scriptId, after: seen }),
      ...(error === undefined ? {} : { error: { name: error.name, message: error.message } }),
    };
  }

  #agenda(from: number, to: number): Appointment[] {
    return this.#schedules().flatMap(({ script, deployment, recurrence }) =>
      isEmulated(recurrence)
        ? dueBetween(recurrence, from, to).map((at) => ({ at, keep: () => this.#keep(script, deployment) }))
        : [],
    );
  }

  #schedules(): { script: Script; deployment: Deployment; recurrence: Recurrence }[] {
    return this.#account.project.scripts
      .filter(({ kind, isInactive }) => kind === 'scheduledscript' && !isInactive)
      .flatMap((script) => script.deployments.map((deployment) => ({ script, deployment })))
      .flatMap(({ script, deployment }) => {
        const { isDeployed, status, recurrence } = deployment;
        return isDeployed && status === 'SCHEDULED' && recurrence !== undefined
          ? [{ script, deployment, recurrence }]
          : [];
      });
  }

  /** A schedule that will not run here must not go unnoticed. */
  #noteForeignSchedules(): void {
    for (const { script, deployment, recurrence } of this.#schedules()) {
      if (isEmulated(recurrence)) continue;
      this.#account.log.write({
        level: 'EMULATOR',
        title: 'Schedule is not emulated',
        details: `${deployment.scriptId} has a ${recurrence.kind} schedule: run it by hand.`,
        script: script.scriptId,
        deployment: deployment.scriptId,
        at: this.#account.clock.iso(),
      });
    }
  }

  #keep(script: Script, deployment: Deployment): void {
    this.#runScheduled(script.scriptId, deployment.scriptId, new Map(), InvocationType.SCHEDULED);
    this.drain();
  }

  #find(
    kind: ScriptKind,
    scriptId: string,
    deploymentId: string,
  ): { script: Script; deployment: Deployment } {
    const script = this.#account.project.scripts.find(
      (candidate) => candidate.scriptId === scriptId.toLowerCase(),
    );
    const deployment = script?.deployments.find(
      (candidate) => candidate.scriptId === deploymentId.toLowerCase(),
    );
    if (script === undefined || deployment === undefined) {
      throw new SuiteScriptError(
        'SSS_INVALID_SCRIPT_ID_1',
        `There is no script ${scriptId} with a deployment ${deploymentId}.`,
      );
    }
    if (script.kind !== kind) throw notEmulated(`Running the ${script.kind} ${script.scriptId} as a ${kind}`);
    return { script, deployment };
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
