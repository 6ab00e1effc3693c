import type { Account, Session } from '../account/account';
import type { Appointment } from '../account/clock';
import type { LogEntry } from '../account/execution_log';
import { systemSession } from '../account/sessions';
import type { Recurrence } from '../project/model';
import { CUT_OFF, type CutOffSettings } from './cut_off';
import type { DeployedScript, DeployedScripts } from './deployed_scripts';
import { MapReduceRun, type MapReduceStage } from './map_reduce/map_reduce_run';
import { dueBetween, isEmulated } from './schedule';
import type { ScriptExecutor } from './script_executor';
import { SuiteScriptError } from './suitescript_error';
import { type QueuedTask, type SubmittedTask, TaskQueue } from './task_queue';

/** What came of a script that runs in the background. */
export interface RunResult {
  readonly status: 'COMPLETE' | 'FAILED';
  /** Usage units spent; of a map/reduce script all its invocations together. */
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

/** A scheduled or map/reduce script to be submitted. */
export interface TaskRequest {
  readonly kind: SubmittedTask['kind'];
  readonly scriptId: string;
  /** The first free deployment when left out. */
  readonly deploymentId: string | undefined;
  /** Parameter id → value for this run. */
  readonly parameters: ReadonlyMap<string, unknown>;
  /** Who submits it. */
  readonly session: Session;
}

/** One run of a script in the background. */
interface BackgroundRun extends DeployedScript {
  readonly parameters: ReadonlyMap<string, unknown>;
  /** An InvocationType, for scheduled scripts. */
  readonly type: string;
  /** Who runs a map/reduce script. */
  readonly session: Session;
  readonly onStage?: (stage: MapReduceStage) => void;
}

const BACKGROUND_KINDS = ['scheduledscript', 'mapreducescript'] as const;

/** Runs scheduled and map/reduce scripts: by their schedule, from the queue of tasks, and at once. */
export class BackgroundScripts {
  readonly #account: Account;
  readonly #executor: ScriptExecutor;
  readonly #scripts: DeployedScripts;
  readonly #queue = new TaskQueue();

  constructor(account: Account, executor: ScriptExecutor, scripts: DeployedScripts) {
    this.#account = account;
    this.#executor = executor;
    this.#scripts = scripts;
    account.clock.addAgenda((from, to) => this.#agenda(from, to));
  }

  /**
   * Runs a script now, as "Save and Execute" does, and then the tasks it submitted.
   * @param parameters parameter id → value for this run
   * @param cutOff where to end it in the middle; it then counts as failed with EMULATOR_CUT_OFF, and the tasks it
   *   submitted wait
   * @throws SSS_INVALID_SCRIPT_ID_1, EMULATOR_NOT_IMPLEMENTED for a script of another type
   */
  execute(
    scriptId: string,
    deploymentId: string,
    parameters: Readonly<Record<string, unknown>> = {},
    cutOff?: CutOffSettings,
  ): RunResult {
    const found = this.#scripts.find(BACKGROUND_KINDS, scriptId, deploymentId);
    const given = new Map(Object.entries(parameters).map(([name, value]) => [name.toLowerCase(), value]));
    const run: BackgroundRun = {
      ...found,
      parameters: given,
      type: InvocationType.USER_INTERFACE,
      session: systemSession(this.#account.company),
    };
    if (cutOff !== undefined) return this.#runUntilCutOff(run, cutOff);
    const result = this.#run(run);
    this.drain();
    return result;
  }

  /**
   * Puts a script into the queue.
   * @returns task id
   * @throws FAILED_TO_SUBMIT_JOB_REQUEST_1 (section_460871520995, section_453639770507)
   */
  submit({ kind, scriptId, deploymentId, parameters, session }: TaskRequest): string {
    const failed = (reason: string): SuiteScriptError =>
      new SuiteScriptError('FAILED_TO_SUBMIT_JOB_REQUEST_1', `Failed to submit job request: ${reason}`);
    const script = this.#scripts.byId(scriptId);
    if (script?.kind !== kind) throw failed(`${scriptId} is no ${kind}`);
    const deployment = script.deployments.find((candidate) =>
      deploymentId === undefined ? candidate.isDeployed : candidate.scriptId === deploymentId.toLowerCase(),
    );
    if (deployment === undefined || !deployment.isDeployed || script.isInactive)
      throw failed(`${deploymentId ?? scriptId} is not deployed`);
    if (deployment.status === 'TESTING') throw failed(`${deployment.scriptId} is in status Testing`);
    this.#account.cutOffs.beforeWrite('task');
    return this.#queue.add({
      kind,
      scriptId: script.scriptId,
      deploymentId: deployment.scriptId,
      parameters,
      session,
    });
  }

  /** A submitted task. */
  task(id: string): QueuedTask | undefined {
    return this.#queue.find(id);
  }

  /** Runs everything that waits in the queue, and what that submits. */
  drain(): RunResult[] {
    const results: RunResult[] = [];
    for (let task = this.#queue.next(); task !== undefined; task = this.#queue.next()) {
      const { kind, scriptId, deploymentId, parameters, session } = task;
      const started = task;
      started.status = 'PROCESSING';
      const result = this.#run({
        ...this.#scripts.find([kind], scriptId, deploymentId),
        parameters,
        session,
        type: InvocationType.ON_DEMAND,
        onStage: (stage) => {
          started.stage = stage;
        },
      });
      started.status = result.status;
      results.push(result);
    }
    return results;
  }

  #run(run: BackgroundRun): RunResult {
    const seen = this.#account.log.position();
    const { error, units, seconds } =
      run.script.kind === 'mapreducescript' ? this.#mapReduce(run) : this.#scheduled(run);
    return {
      status: error === undefined ? 'COMPLETE' : 'FAILED',
      units,
      seconds,
      log: this.#account.log.entries({ script: run.script.scriptId, after: seen }),
      ...(error === undefined ? {} : { error: { name: error.name, message: error.message } }),
    };
  }

  #runUntilCutOff(run: BackgroundRun, settings: CutOffSettings): RunResult {
    const { cutOffs, log } = this.#account;
    const seen = log.position();
    const started = performance.now();
    const outcome = cutOffs.during(settings, () => this.#run(run));
    if (!outcome.isCutOff) {
      this.drain();
      return outcome.value;
    }
    return {
      status: 'FAILED',
      units: outcome.units,
      seconds: (performance.now() - started) / 1000,
      log: log.entries({ script: run.script.scriptId, after: seen }),
      error: {
        name: CUT_OFF,
        message: `The run was cut off after ${outcome.writes.length} writes and ${outcome.units} units.`,
      },
    };
  }

  #scheduled({ script, deployment, parameters, type }: BackgroundRun) {
    return this.#executor.run({
      script,
      deployment,
      parameters,
      entryPoint: 'execute',
      session: systemSession(this.#account.company),
      values: () => [new ScheduledContext(type)],
    });
  }

  #mapReduce({ script, deployment, parameters, session, onStage }: BackgroundRun) {
    const { entryPoints, config } = this.#scripts.offered(script.scriptId);
    const plan = { script, deployment, parameters, session, config };
    return new MapReduceRun(this.#account, this.#executor, {
      ...plan,
      offers: (entryPoint) => entryPoints.includes(entryPoint),
      ...(onStage === undefined ? {} : { onStage }),
    }).run();
  }

  #agenda(from: number, to: number): Appointment[] {
    return this.#schedules().flatMap(({ recurrence, ...found }) =>
      isEmulated(recurrence)
        ? dueBetween(recurrence, from, to).map((at) => ({ at, keep: () => this.#keep(found) }))
        : [],
    );
  }

  #schedules(): (DeployedScript & { recurrence: Recurrence })[] {
    return this.#scripts.background().flatMap(({ script, deployment }) => {
      const { isDeployed, status, recurrence } = deployment;
      return isDeployed && status === 'SCHEDULED' && recurrence !== undefined
        ? [{ script, deployment, recurrence }]
        : [];
    });
  }

  #keep(found: DeployedScript): void {
    this.#run({
      ...found,
      parameters: new Map(),
      type: InvocationType.SCHEDULED,
      session: systemSession(this.#account.company),
    });
    this.drain();
  }

  /** A schedule that will not run here must not go unnoticed. */
  noteForeignSchedules(): void {
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
}
