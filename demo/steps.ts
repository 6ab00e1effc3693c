/** One step of the main job: what a person would do or see, and whether it held. */
export interface Step {
  readonly name: string;
  readonly ok: boolean;
  /** What was seen, in one sentence; never a secret. */
  readonly detail: string;
}

/** The last line of `npm run demo -- --json`. */
export interface Report {
  readonly ok: boolean;
  /** How many places the leak detector found a secret in. */
  readonly leaks: number;
  readonly steps: readonly Step[];
}

/** A step of the walk: answers what was seen, or throws an `Error` that says what did not hold. */
export interface Task {
  readonly name: string;
  run(): Promise<string> | string;
}

/**
 * Runs the tasks one after the other. A failed one does not stop the walk: what depends on it fails with its own message, and
 * the person sees everything that is wrong at once.
 *
 * @param tasks in the order of the job
 * @param show called before each task (without a step) and after it (with the step)
 */
export async function walk(
  tasks: readonly Task[],
  show: (task: Task, step?: Step) => void,
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const task of tasks) {
    show(task);
    const step = await attempt(task);
    steps.push(step);
    show(task, step);
  }
  return steps;
}

async function attempt(task: Task): Promise<Step> {
  try {
    return { name: task.name, ok: true, detail: await task.run() };
  } catch (error) {
    return { name: task.name, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
