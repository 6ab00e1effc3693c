import type { Step, Task } from './steps';

/** Shows the walk in the terminal: the running step with a turning mark, then its result. Plain lines where nobody watches. */
export class Terminal {
  readonly #out: NodeJS.WriteStream;
  readonly #live: boolean;
  #timer: NodeJS.Timeout | undefined;

  /** @param out where to write: standard output, or standard error when standard output carries JSON */
  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
    this.#live = out.isTTY === true && process.env.NO_COLOR === undefined;
  }

  line(text = ''): void {
    this.#out.write(`${text}\n`);
  }

  /** For `walk()`: announces a task, or shows how it ended. */
  readonly show = (task: Task, step?: Step): void => {
    if (step === undefined) this.#begin(task.name);
    else this.#end(step);
  };

  #begin(name: string): void {
    if (!this.#live) return;
    const marks = ['|', '/', '-', '\\'];
    let turn = 0;
    const draw = () => this.#out.write(`\r\u001b[2K  ${marks[turn++ % marks.length]} ${name} …`);
    draw();
    this.#timer = setInterval(draw, 120);
  }

  #end(step: Step): void {
    clearInterval(this.#timer);
    if (this.#live) this.#out.write('\r\u001b[2K');
    const mark = step.ok ? this.#colour(32, 'ok  ') : this.#colour(31, 'FAIL');
    this.line(`  ${mark} ${step.name}`);
    this.line(`       ${this.#colour(2, step.detail)}`);
  }

  #colour(code: number, text: string): string {
    return this.#live ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}
