import { Arguments } from '../runtime/arguments';
import type { Execution, ModuleFactory } from '../runtime/execution';
import { permissionLevel } from '../runtime/permissions';
import { notEmulated, SuiteScriptError } from '../runtime/suitescript_error';
import type { QueuedTask } from '../runtime/task_queue';
import type { Names } from './members';

const TaskType = Object.freeze({ SCHEDULED_SCRIPT: 'SCHEDULED_SCRIPT', MAP_REDUCE: 'MAP_REDUCE' });
const TaskStatus = Object.freeze({
  PENDING: 'PENDING',
  PROCESSING: 'PROCESSING',
  COMPLETE: 'COMPLETE',
  FAILED: 'FAILED',
});
const MapReduceStage = Object.freeze({
  GET_INPUT: 'GET_INPUT',
  MAP: 'MAP',
  SHUFFLE: 'SHUFFLE',
  REDUCE: 'REDUCE',
  SUMMARIZE: 'SUMMARIZE',
});

/** Submits what a task of either type describes. */
class ScriptTask {
  readonly #execution: Execution;
  readonly #kind: QueuedTask['kind'];
  scriptId: string | undefined;
  deploymentId: string | undefined;
  params: Record<string, unknown> | undefined;

  constructor(execution: Execution, kind: QueuedTask['kind'], checked: Arguments) {
    this.#execution = execution;
    this.#kind = kind;
    this.scriptId = checked.optional('scriptId');
    this.deploymentId = checked.optional('deploymentId');
    this.params = checked.optional('params');
  }

  /**
   * 20 units (section_460871520995, section_453639770507). The script runs when what runs now has ended. A
   * script that submits its own deployment gets no task id.
   * @throws SSS_MISSING_REQD_ARGUMENT, FAILED_TO_SUBMIT_JOB_REQUEST_1
   */
  submit(): string | null {
    const { account, session, meter, deployment } = this.#execution;
    if (this.scriptId === undefined) {
      throw new SuiteScriptError(
        'SSS_MISSING_REQD_ARGUMENT',
        `${this.constructor.name}.submit: Missing a required argument: scriptId`,
      );
    }
    if (permissionLevel(session, 'ADMI_SCHEDULESCRIPT') === 'NONE')
      throw failed('the role may not schedule scripts');
    meter.spend(20);
    const parameters = new Map(
      Object.entries(this.params ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    );
    for (const [name, value] of parameters) account.leaks.inspect('task', name, String(value));
    const id = account.scripts.submit({
      kind: this.#kind,
      scriptId: this.scriptId,
      deploymentId: this.deploymentId,
      parameters,
      session,
    });
    return deployment.scriptId === this.deploymentId?.toLowerCase() ? null : id;
  }
}

/** task.ScheduledScriptTask (section_4392318707) */
class ScheduledScriptTask extends ScriptTask {
  constructor(execution: Execution, checked: Arguments) {
    super(execution, 'scheduledscript', checked);
  }

  get taskType(): string {
    return TaskType.SCHEDULED_SCRIPT;
  }
}

/** task.MapReduceScriptTask (section_4345798404) */
class MapReduceScriptTask extends ScriptTask {
  constructor(execution: Execution, checked: Arguments) {
    super(execution, 'mapreducescript', checked);
  }

  get taskType(): string {
    return TaskType.MAP_REDUCE;
  }
}

/** task.ScheduledScriptTaskStatus */
class ScheduledScriptTaskStatus {
  readonly #task: QueuedTask;

  constructor(task: QueuedTask) {
    this.#task = task;
  }

  get taskId(): string {
    return this.#task.id;
  }

  get scriptId(): string {
    return this.#task.scriptId;
  }

  get deploymentId(): string {
    return this.#task.deploymentId;
  }

  get status(): string {
    return this.#task.status;
  }
}

/** task.MapReduceScriptTaskStatus (section_4345798546). Its counts, sizes and percentage are not emulated. */
class MapReduceScriptTaskStatus extends ScheduledScriptTaskStatus {
  readonly #task: QueuedTask;

  constructor(task: QueuedTask) {
    super(task);
    this.#task = task;
  }

  /** Null while the script waits. */
  get stage(): string | null {
    return this.#task.stage ?? null;
  }
}

function failed(reason: string): SuiteScriptError {
  return new SuiteScriptError('FAILED_TO_SUBMIT_JOB_REQUEST_1', `Failed to submit job request: ${reason}`);
}

/** N/task: tasks of scheduled and of map/reduce scripts. */
export const create: ModuleFactory = (execution) =>
  ({
    create: (options: unknown): ScriptTask => {
      const checked = Arguments.of('task.create', options, [
        'taskType',
        'scriptId',
        'deploymentId',
        'params',
      ]);
      switch (checked.string('taskType')) {
        case TaskType.SCHEDULED_SCRIPT:
          return new ScheduledScriptTask(execution, checked);
        case TaskType.MAP_REDUCE:
          return new MapReduceScriptTask(execution, checked);
        default:
          throw notEmulated(`A task of type ${checked.string('taskType')}`);
      }
    },
    checkStatus: (options: unknown): ScheduledScriptTaskStatus => {
      const given = typeof options === 'string' ? { taskId: options } : options;
      const taskId = Arguments.of('task.checkStatus', given, ['taskId']).string('taskId');
      const task = execution.account.scripts.task(taskId);
      if (task === undefined)
        throw new SuiteScriptError('SSS_INVALID_TASK_ID', `There is no task ${taskId}.`);
      return task.kind === 'mapreducescript'
        ? new MapReduceScriptTaskStatus(task)
        : new ScheduledScriptTaskStatus(task);
    },
    TaskType,
    TaskStatus,
    MapReduceStage,
  }) satisfies Names<typeof import('N/task')>;
