import { SuiteScriptError } from './suitescript_error';

/** A scheduled script that waits for its turn, or had it. */
export interface QueuedTask {
  readonly id: string;
  readonly scriptId: string;
  readonly deploymentId: string;
  readonly parameters: ReadonlyMap<string, unknown>;
  status: 'COMPLETE' | 'FAILED' | 'PENDING' | 'PROCESSING';
}

/** The account's queue of submitted tasks. One deployment waits there once at most (section_460871520995). */
export class TaskQueue {
  readonly #tasks = new Map<string, QueuedTask>();

  /** @throws FAILED_TO_SUBMIT_JOB_REQUEST_1 when the deployment waits already */
  add(scriptId: string, deploymentId: string, parameters: ReadonlyMap<string, unknown>): string {
    const waits = [...this.#tasks.values()].some(
      (task) => task.status === 'PENDING' && task.scriptId === scriptId && task.deploymentId === deploymentId,
    );
    if (waits) {
      throw new SuiteScriptError(
        'FAILED_TO_SUBMIT_JOB_REQUEST_1',
        `Failed to submit job request: ${deploymentId} is in the queue already`,
      );
    }
    const id = `SCHEDSCRIPT_${(this.#tasks.size + 1).toString(16).padStart(12, '0')}`;
    this.#tasks.set(id, { id, scriptId, deploymentId, parameters, status: 'PENDING' });
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
