import type { Session } from '../account/account';
import type { MapReduceStage } from './map_reduce/map_reduce_run';
import { SuiteScriptError } from './suitescript_error';

/** A script that was submitted: what it is to run, and as whom. */
export interface SubmittedTask {
  readonly kind: 'mapreducescript' | 'scheduledscript';
  readonly scriptId: string;
  readonly deploymentId: string;
  readonly parameters: ReadonlyMap<string, unknown>;
  /** Who runs a map/reduce script: whoever submitted it (section_453639770507). */
  readonly session: Session;
}

/** A submitted script that waits for its turn, or had it. */
export interface QueuedTask extends SubmittedTask {
  readonly id: string;
  status: 'COMPLETE' | 'FAILED' | 'PENDING' | 'PROCESSING';
  /** Of a map/reduce script that has begun. */
  stage?: MapReduceStage;
}

const ID_PREFIXES = { scheduledscript: 'SCHEDSCRIPT', mapreducescript: 'MAPREDUCETASK' };

/** The account's queue of submitted tasks. One deployment waits there once at most (section_460871520995). */
export class TaskQueue {
  readonly #tasks = new Map<string, QueuedTask>();

  /** @throws FAILED_TO_SUBMIT_JOB_REQUEST_1 when the deployment waits already */
  add(submitted: SubmittedTask): string {
    const { kind, scriptId, deploymentId } = submitted;
    const waits = [...this.#tasks.values()].some(
      (task) => task.status === 'PENDING' && task.scriptId === scriptId && task.deploymentId === deploymentId,
    );
    if (waits) {
      throw new SuiteScriptError(
        'FAILED_TO_SUBMIT_JOB_REQUEST_1',
        `Failed to submit job request: ${deploymentId} is in the queue already`,
      );
    }
    const id = `${ID_PREFIXES[kind]}_${(this.#tasks.size + 1).toString(16).padStart(12, '0')}`;
    this.#tasks.set(id, { ...submitted, id, status: 'PENDING' });
    return id;
  }

  find(id: string): QueuedTask | undefined {
    return this.#tasks.get(id);
  }

  /** The task that waits longest. */
  next(): QueuedTask | undefined {
    return [...this.#tasks.values()].find(({ status }) => status === 'PENDING');
  }
}
