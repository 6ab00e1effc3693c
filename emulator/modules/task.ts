import { Arguments } from '../runtime/arguments';
import type { Execution, ModuleFactory } from '../runtime/execution';
import { permissionLevel } from '../runtime/permissions';
import { notEmulated, SuiteScriptError } from '../runtime/suitescript_error';
import type { Names } from './members';

const TaskType = Object.freeze({ SCHEDULED_SCRIPT: 'SCHEDULED_SCRIPT', MAP_REDUCE: 'MAP_REDUCE' });
const TaskStatus = Object.freeze({
  PENDING: 'PENDING',
  PROCESSING: 'PROCESSING',
  COMPLETE: 'COMPLETE',
  FAILED: 'FAILED',
});

/** task.ScheduledScriptTask (section_4392318707) */
class ScheduledScriptTask {
  readonly #execution: Execution;
  scriptId: string | undefined;
  deploymentId: string | undefined;
  params: Record<string, unknown> | undefined;

  constructor(execution: Execution, checked: Arguments) {
    this.#execution = execution;
    this.scriptId = checked.optional('scriptId');
    this.deploymentId = checked.optional('deploymentId');
    this.params = checked.optional('params');
  }

  get taskType(): string {
    return TaskType.SCHEDULED_SCRIPT;
  }

  /**
   * 20 units (section_460871520995). The script runs when what runs now has ended. A script that submits its
   * own deployment gets no task id.
   * @throws SSS_MISSING_REQD_ARGUMENT, FAILED_TO_SUBMIT_JOB_REQUEST_1
   */
  submit(): string | null {
    const { account, session, meter, deployment } = this.#execution;
    if (this.scriptId === undefined) {
      throw new SuiteScriptError(
        'SSS_MISSING_REQD_ARGUMENT',
        'ScheduledScriptTask.submit: Missing a required argument: scriptId',
      );
    }
    if (permissionLevel(session, 'ADMI_SCHEDULESCRIPT') === 'NONE')
      throw failed('the role may not schedule scripts');
    meter.spend(20);
    const parameters = new Map(
      Object.entries(this.params ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const id = account.scripts.submit({
      scriptId: this.scriptId,
      deploymentId: this.deploymentId,
      parameters,
    });
    return deployment.scriptId === this.deploymentId ? null : id;
  }
}

/** task.ScheduledScriptTaskStatus */
class ScheduledScriptTaskStatus {
  constructor(
    readonly taskId: string,
    readonly scriptId: string,
    readonly deploymentId: string,
    readonly status: string,
  ) {}
}

function failed(reason: string): SuiteScriptError {
  return new SuiteScriptError('FAILED_TO_SUBMIT_JOB_REQUEST_1', `Failed to submit job request: ${reason}`);
}

/** N/task: tasks of scheduled scripts. */
export const create: ModuleFactory = (execution) =>
  ({
    create: (options: unknown): ScheduledScriptTask => {
      const checked = Arguments.of('task.create', options, [
        'taskType',
        'scriptId',
        'deploymentId',
        'params',
      ]);
      const taskType = checked.string('taskType');
      if (taskType !== TaskType.SCHEDULED_SCRIPT) throw notEmulated(`A task of type ${taskType}`);
      return new ScheduledScriptTask(execution, checked);
    },
    checkStatus: (options: unknown): ScheduledScriptTaskStatus => {
      const taskId = Arguments.of('task.checkStatus', options, ['taskId']).string('taskId');
      const task = execution.account.scripts.task(taskId);
      if (task === undefined)
        throw new SuiteScriptError('SSS_INVALID_TASK_ID', `There is no task ${taskId}.`);
      return new ScheduledScriptTaskStatus(taskId, task.scriptId, task.deploymentId, task.status);
    },
    TaskType,
    TaskStatus,
  }) satisfies Names<typeof import('N/task')>;
