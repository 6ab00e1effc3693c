import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { CompanySettings } from './account/company';
import { type LocalAccount, openAccount } from './account/open_account';
import { Bank } from './bank/bank';
import { Network, type Timeouts } from './network/network';
import { localAccountApp } from './pages/app';
import { BrowserSessions } from './pages/browser_sessions';
import type { Site } from './pages/site';

/** How to start the emulator. */
export interface StartOptions {
  /** Folder of a built SDF project (the one that holds manifest.xml). */
  readonly projectFolder: string;
  /** Port on loopback; 0 or left out = any free one. */
  readonly port?: number;
  /** Where the account's database is kept; left out = in memory. */
  readonly dataFolder?: string;
  readonly company?: Partial<CompanySettings>;
  /** ISO 8601 instant the clock stands still at until it is moved; left out = the clock runs with the machine's. */
  readonly now?: string;
  /** Shortens how long outbound requests really wait, in milliseconds. */
  readonly timeouts?: Partial<Timeouts>;
}

/** A running local account. */
export interface RunningEmulator {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  readonly account: LocalAccount;
  readonly bank: Bank;
  /** Who the browser is, and how to change it. */
  readonly browser: BrowserSessions;
  /** Stops answering and ends every process and worker. */
  close(): Promise<void>;
}

/**
 * Starts the bank, opens the account and answers pages and control requests on loopback. Whatever was started is ended again when a later
 * step fails.
 * @throws what openAccount throws for a project that cannot be opened; the system's error when the port is taken
 */
export async function startEmulator(options: StartOptions): Promise<RunningEmulator> {
  const started: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const stop of started.splice(0).reverse()) await stop();
  };
  try {
    const bank = await Bank.start(options.dataFolder === undefined ? {} : { dataFolder: options.dataFolder });
    started.push(() => bank.stop());
    const network = await Network.start({
      gateway: bank,
      ...(options.timeouts === undefined ? {} : { timeouts: options.timeouts }),
    });
    started.push(() => network.stop());
    const account = await openAccount({
      projectFolder: options.projectFolder,
      network,
      ...(options.dataFolder === undefined ? {} : { dataFolder: options.dataFolder }),
      ...(options.company === undefined ? {} : { company: options.company }),
      ...(options.now === undefined ? {} : { now: options.now }),
    });
    started.push(async () => account.close());
    const site: Site = { account, bank, browser: new BrowserSessions(account) };
    const { server, url } = await listen(site, options.port ?? 0);
    started.push(() => stopServer(server));
    return { url, account, bank, browser: site.browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * A script may keep this process busy for longer than Node's usual five seconds. A connection that times out meanwhile is closed
 * under the next request of a client in the same process, which then fails.
 */
const KEEP_ALIVE_MS = 60_000;

async function listen(site: Site, port: number): Promise<{ server: Server; url: string }> {
  const server = serve({ fetch: localAccountApp(site).fetch, hostname: '127.0.0.1', port }) as Server;
  // `once` also rejects on 'error', e.g. when the port is taken.
  if (!server.listening) await once(server, 'listening');
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const { port: listening } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${listening}` };
}

async function stopServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // Browsers keep connections open; nothing is under way on them.
  server.closeAllConnections();
  await closed;
}
