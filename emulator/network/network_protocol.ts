import type { MessagePort } from 'node:worker_threads';

/** What the thread of `https_worker.js` is started with. */
export interface WorkerSettings {
  /** Port on loopback where every host name is answered. */
  readonly gatewayPort: number;
  /** PEM certificate of the only authority that is trusted. */
  readonly authority: string;
  /** One 32-bit integer: set to 1 and notified when an answer was posted. */
  readonly signal: SharedArrayBuffer;
  readonly port: MessagePort;
}

/** What a client shows in the handshake, both PEM. */
export interface ClientCertificate {
  readonly certificate: string;
  readonly privateKey: string;
}

/** One request for the worker. */
export interface WorkerJob {
  readonly host: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly clientCertificate?: ClientCertificate;
  /** Milliseconds to connect, TLS handshake included. */
  readonly connectTimeout: number;
  /** Milliseconds for everything. */
  readonly totalTimeout: number;
}

/** What came of it. `stale` never leaves the worker. */
export type WorkerAnswer =
  | { readonly code: number; readonly rawHeaders: readonly string[]; readonly body: string }
  | { readonly fault: 'timeout' | 'connect timeout' | 'certificate' | 'closed' }
  | { readonly stale: true };

/** Header by which a request tells the bank what time it is in the account. Scripts cannot set it. */
export const ACCOUNT_TIME_HEADER = 'x-emulator-account-time';
