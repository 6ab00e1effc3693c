import { join } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { UNREACHABLE_HOST } from '../assumptions';
import { SuiteScriptError } from '../runtime/suitescript_error';
import { reachabilityOf } from './host_names';
import {
  ACCOUNT_TIME_HEADER,
  type ClientCertificate,
  type WorkerAnswer,
  type WorkerJob,
  type WorkerSettings,
} from './network_protocol';

/**
 * NetSuite's limits (section_4567630582): 5 s to connect, 45 s to send; no option of a script changes them.
 */
const NETSUITE_TIMEOUTS: Timeouts = { connect: 5_000, total: 45_000 };

const HIDDEN_PATH = '(secure string)';

/** Milliseconds of real time. */
export interface Timeouts {
  readonly connect: number;
  readonly total: number;
}

/** Where every host name is answered. A `Bank` is one. */
export interface Gateway {
  readonly port: number;
  /** PEM certificate of the authority that signs for every host. */
  readonly authority: string;
}

export interface OutboundRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For mutual TLS; without it no certificate is shown. */
  readonly clientCertificate?: ClientCertificate;
  /** Time on the account's clock, milliseconds since 1970. */
  readonly at: number;
  /** The path holds a secret, so the list of requests does not show it. */
  readonly hidePath?: boolean;
}

export interface InboundResponse {
  readonly code: number;
  /** Names as the server wrote them; of several headers of one name, the first (section_4567655700). */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One outbound request as the administrator may see it: no header, no body, no query. */
export interface RequestRecord {
  /** Account time, ISO 8601. */
  readonly at: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Status of the answer; absent if there was none. */
  readonly code?: number;
  /** Error name if there was no answer. */
  readonly error?: string;
  /** How long NetSuite would have waited; a time-out counts in full even when `timeouts` was shortened. */
  readonly seconds: number;
}

/**
 * The account's way out: synchronous HTTPS, as N/https is, through a worker thread. Every host name leads to
 * the gateway; the real network cannot be reached. With no gateway, no host can be reached.
 */
export class Network {
  #worker: Worker | undefined;
  readonly #port: MessagePort;
  readonly #done: Int32Array;
  readonly #timeouts: Timeouts;
  readonly #requests: RequestRecord[] = [];

  private constructor(worker: Worker | undefined, port: MessagePort, done: Int32Array, timeouts: Timeouts) {
    this.#worker = worker;
    this.#port = port;
    this.#done = done;
    this.#timeouts = timeouts;
  }

  /**
   * @param options.gateway who answers, usually a started `Bank`
   * @param options.timeouts real time to wait, in milliseconds; shorter ones make tests of slow servers quick
   */
  static async start(options: { gateway?: Gateway; timeouts?: Partial<Timeouts> } = {}): Promise<Network> {
    const { port1, port2 } = new MessageChannel();
    const signal = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const timeouts = { ...NETSUITE_TIMEOUTS, ...options.timeouts };
    const worker = options.gateway === undefined ? undefined : startWorker(options.gateway, signal, port2);
    if (worker !== undefined) {
      await new Promise((resolve, reject) => {
        worker.once('online', resolve);
        worker.once('error', reject);
      });
      worker.unref();
    }
    port1.unref();
    return new Network(worker, port1, new Int32Array(signal), timeouts);
  }

  /**
   * Sends one request and waits for the answer. 4xx and 5xx are answers, not errors. Redirects are answers
   * too.
   *
   * @throws SSS_INVALID_URL, SSS_INVALID_HOST_CERT, SSS_REQUEST_TIME_EXCEEDED (section_4567630582), or one of
   *   UNREACHABLE_HOST
   */
  request(request: OutboundRequest): InboundResponse {
    const url = parseUrl(request.url);
    const started = Date.now();
    const note = (outcome: { code: number } | { error: string }, seconds?: number): void => {
      this.#requests.push({
        at: new Date(request.at).toISOString(),
        method: request.method,
        host: url.hostname,
        path: request.hidePath === true ? HIDDEN_PATH : url.pathname,
        ...outcome,
        seconds: seconds ?? (Date.now() - started) / 1000,
      });
    };
    const fail = (error: SuiteScriptError, seconds?: number): never => {
      note({ error: error.name }, seconds);
      throw error;
    };

    switch (reachabilityOf(url.hostname)) {
      case 'unknown':
        return fail(unknownHost());
      case 'invalid':
        return fail(invalidCertificate());
      case 'unanswered':
        return fail(timeExceeded(), NETSUITE_TIMEOUTS.connect / 1000);
      case 'reachable':
    }
    if (this.#worker === undefined) return fail(unknownHost());

    const answer = this.#exchange({
      host: url.hostname,
      method: request.method,
      path: url.pathname + url.search,
      headers: {
        ...request.headers,
        Host: url.host,
        [ACCOUNT_TIME_HEADER]: String(request.at),
        ...(request.body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(request.body)) }),
      },
      ...(request.body === undefined ? {} : { body: request.body }),
      ...(request.clientCertificate === undefined ? {} : { clientCertificate: request.clientCertificate }),
      connectTimeout: this.#timeouts.connect,
      totalTimeout: this.#timeouts.total,
    });

    if ('code' in answer) {
      note({ code: answer.code });
      return { code: answer.code, headers: firstOfEach(answer.rawHeaders), body: answer.body };
    }
    if ('stale' in answer) return fail(connectionClosed());
    switch (answer.fault) {
      case 'timeout':
        return fail(timeExceeded(), NETSUITE_TIMEOUTS.total / 1000);
      case 'connect timeout':
        return fail(timeExceeded(), NETSUITE_TIMEOUTS.connect / 1000);
      case 'certificate':
        return fail(invalidCertificate());
      case 'closed':
        return fail(connectionClosed());
    }
  }

  /** Every request so far, oldest first. */
  requests(): readonly RequestRecord[] {
    return [...this.#requests];
  }

  /** Ends the worker. Requests after it fail as if no host were reachable. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#port.close();
    await worker?.terminate();
  }

  #exchange(job: WorkerJob): WorkerAnswer {
    Atomics.store(this.#done, 0, 0);
    this.#port.postMessage(job);
    // The worker keeps the limits itself; the margin is for a worker that died.
    const outcome = Atomics.wait(this.#done, 0, 0, job.connectTimeout + job.totalTimeout + 5_000);
    const received = outcome === 'timed-out' ? undefined : receiveMessageOnPort(this.#port);
    return received === undefined ? { fault: 'closed' } : (received.message as WorkerAnswer);
  }
}

function startWorker(gateway: Gateway, signal: SharedArrayBuffer, port: MessagePort): Worker {
  const settings: WorkerSettings = { gatewayPort: gateway.port, authority: gateway.authority, signal, port };
  return new Worker(join(__dirname, 'https_worker.js'), {
    workerData: settings,
    transferList: [port],
    // Neither tsx nor a debugger of the main thread belongs in there.
    execArgv: [],
  });
}

/**
 * NetSuite "does not automatically escape special characters reserved for use in URLs" (section_4567628658):
 * what RFC 3986 does not allow in a URL makes it invalid.
 */
function parseUrl(text: string): URL {
  const url = /[^\x21-\x7e]|["<>\\^`{|}]/.test(text) ? null : safeUrl(text);
  if (url?.protocol !== 'https:' || url.hostname === '') {
    throw new SuiteScriptError('SSS_INVALID_URL', 'The URL must be a fully qualified HTTPS URL.');
  }
  return url;
}

function safeUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function firstOfEach(rawHeaders: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  const seen = new Set<string>();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (seen.has(name.toLowerCase())) continue;
    seen.add(name.toLowerCase());
    headers[name] = rawHeaders[index + 1] ?? '';
  }
  return headers;
}

const unknownHost = () =>
  new SuiteScriptError(
    UNREACHABLE_HOST.value.unknown,
    'The host you requested is unknown or cannot be found.',
  );
const connectionClosed = () =>
  new SuiteScriptError(
    UNREACHABLE_HOST.value.closed,
    'The host you are trying to connect to has closed the connection.',
  );
const invalidCertificate = () =>
  new SuiteScriptError(
    'SSS_INVALID_HOST_CERT',
    'An untrusted, unsupported, or invalid certificate was found for this host.',
  );
const timeExceeded = () =>
  new SuiteScriptError(
    'SSS_REQUEST_TIME_EXCEEDED',
    'The host you are trying to connect to has exceeded the maximum allowed response time.',
  );
