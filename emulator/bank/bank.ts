import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { Gateway } from '../network/network';
import { makeDataFolder } from '../store/data_folder';
import type { BankAnswer, BankCommand, BankMessage, ControlMessage } from './bank_protocol';
import { checkBankCommand } from './check_bank_command';

/**
 * The bank: a real OAuth 2.0 authorization server and a small API behind it, over HTTPS, under every host
 * name. It runs in a process of its own, because a script waits for its answer without letting anything else
 * happen in the account's process.
 */
export class Bank implements Gateway {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, { resolve(answer: BankAnswer): void; reject(reason: Error): void }>();
  #lastId = 0;

  private constructor(
    child: ChildProcess,
    /** Port on loopback. */
    readonly port: number,
    /** PEM certificate of the authority that signs for every host name. */
    readonly authority: string,
  ) {
    this.#process = child;
    child.on('message', (message: BankMessage) => this.#receive(message));
    child.once('exit', () => this.#abandon());
    // A bank that nobody stopped does not keep its account's process alive; it ends with it.
    child.unref();
    child.channel?.unref();
    (child.stderr as Socket | null)?.unref();
  }

  /**
   * Starts the process. Resolves when it listens.
   * @param options.dataFolder where the bank keeps its clients, with digests of their secrets; in memory if left out
   */
  static async start(options: { readonly dataFolder?: string } = {}): Promise<Bank> {
    const { dataFolder } = options;
    if (dataFolder !== undefined) makeDataFolder(dataFolder);
    const child = fork(join(__dirname, 'bank_process.ts'), dataFolder === undefined ? [] : [dataFolder], {
      // TypeScript for `require` alone: its half for `import` takes a second longer to start and finds nothing to do here.
      execArgv: ['--require', require.resolve('tsx/cjs')],
      // A parent's NODE_OPTIONS (a debugger's, say) is not the bank's.
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-4_000);
    });
    const ready = await new Promise<{ port: number; authority: string }>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) =>
        reject(new Error(`The bank did not start (exit code ${code}).\n${complaint}`)),
      );
      child.once('message', (message: BankMessage) => {
        if ('ready' in message) resolve(message.ready);
      });
    });
    child.removeAllListeners('exit');
    return new Bank(child, ready.port, ready.authority);
  }

  /**
   * Tells the bank what to do, and waits until it has.
   * @param command checked here, because it may come from a stranger's JSON
   * @param at the account's time, milliseconds since 1970, if a span of time in the command shall count from
   *   it; otherwise it counts from the latest request
   * @throws Error that says what is wrong with the command
   */
  async control(command: BankCommand, at?: number): Promise<BankAnswer> {
    const checked = checkBankCommand(command);
    const id = ++this.#lastId;
    const answer = new Promise<BankAnswer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const message: ControlMessage = { id, command: checked, ...(at === undefined ? {} : { at }) };
    this.#process.channel?.ref();
    this.#process.send(message, (error) => {
      if (error !== null) this.#abandon();
    });
    try {
      return await answer;
    } finally {
      if (this.#waiting.size === 0) this.#process.channel?.unref();
    }
  }

  /** Ends the process. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.ref();
    this.#process.kill();
    await ended;
  }

  #receive(message: BankMessage): void {
    if ('ready' in message) return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('answer' in message) waiting?.resolve(message.answer);
    else waiting?.reject(new Error(message.refused));
  }

  #abandon(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('The bank has ended.'));
    this.#waiting.clear();
  }
}
