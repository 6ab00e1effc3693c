import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountOptions } from '../../emulator/account/open_account';
import { localAccountApp } from '../../emulator/pages/app';
import { BrowserSessions } from '../../emulator/pages/browser_sessions';
import type { Site } from '../../emulator/pages/site';
import { type Library, openLibrary } from './library_account';

/** A browser without a screen at an opened library: cookies, redirects and forms. */
export class Browser {
  #cookie = '';

  private constructor(
    readonly account: Library,
    readonly site: Site,
    readonly app: ReturnType<typeof localAccountApp>,
  ) {}

  /** @param files script files of the test's own, by name under /SuiteScripts/library */
  static async open(
    files: Readonly<Record<string, string>> = {},
    options: Partial<AccountOptions> = {},
  ): Promise<Browser> {
    const account = await openLibrary(files, options);
    const site: Site = { account, bank: undefined, browser: new BrowserSessions(account) };
    return new Browser(account, site, localAccountApp(site));
  }

  close(): void {
    this.account.close();
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.#send(path, { method: 'GET', headers });
  }

  /** Posts a form as a browser does; a list of values posts the name several times. */
  post(
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, values] of Object.entries(fields)) {
      for (const value of typeof values === 'string' ? [values] : values) body.append(name, value);
    }
    return this.#send(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: body.toString(),
    });
  }

  /** Calls the control interface. */
  async control(path: string, body?: unknown): Promise<{ status: number; json: Record<string, never> }> {
    const answer = await this.#send(`/_control/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: answer.status, json: JSON.parse(answer.text) };
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    const response = await this.app.request(`http://localhost${path}`, {
      ...init,
      headers: {
        Host: 'localhost',
        ...(this.#cookie === '' ? {} : { Cookie: this.#cookie }),
        ...init.headers,
      },
    });
    this.#cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
    return {
      status: response.status,
      location: response.headers.get('location') ?? '',
      headers: response.headers,
      text: await response.text(),
    };
  }
}

export interface Answer {
  readonly status: number;
  readonly location: string;
  readonly headers: Headers;
  readonly text: string;
}

/** Runs a test with a folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
