import { localAccountApp } from '../../emulator/pages/app';
import { BrowserSessions } from '../../emulator/pages/browser_sessions';
import type { BankAccount } from './bank_account';

/** What the account answered. */
export interface Answer {
  readonly status: number;
  readonly location: string;
  /** HTML, JSON or a file's text. */
  readonly text: string;
}

/** What a form sends: a list posts its name several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody at a browser without a screen: the whole pages of an account, as they go over the wire. */
export class PageVisitor {
  readonly #app: ReturnType<typeof localAccountApp>;
  #cookie = '';

  constructor(company: BankAccount) {
    const { account, bank } = company;
    this.#app = localAccountApp({ account, bank, browser: new BrowserSessions(account) });
  }

  /** Logs in with a role, in a language: a new session. @param role script id */
  async become(role: string, language: 'en_US' | 'pt_BR' = 'en_US'): Promise<void> {
    this.#cookie = '';
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ role, language });
    const { status } = await this.#send('/_control/role', { method: 'POST', headers, body });
    if (status !== 200) throw new Error(`Nobody has the role ${role}`);
  }

  get(path: string): Promise<Answer> {
    return this.#send(path, { method: 'GET' });
  }

  post(path: string, fields: Fields): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, values] of Object.entries(fields)) {
      for (const value of typeof values === 'string' ? [values] : values) body.append(name, value);
    }
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    return this.#send(path, { method: 'POST', headers, body: body.toString() });
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    const headers = { Host: 'localhost', ...(this.#cookie && { Cookie: this.#cookie }), ...init.headers };
    const response = await this.#app.request(`http://localhost${path}`, { ...init, headers });
    this.#cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.#cookie;
    const { status } = response;
    return { status, location: response.headers.get('location') ?? '', text: await response.text() };
  }
}
