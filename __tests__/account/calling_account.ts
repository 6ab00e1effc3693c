import { randomBytes } from 'node:crypto';
import { type BankAccount, CLIENT_ID, CLIENT_SECRET } from './bank_account';
import { CONSUMER, ConsumerAccount, EXAMPLE, type Told } from './consumer_account';

/** The API secret that a rotation brings. */
export const NEW_SECRET = 'custsecret_demo_client_secret_new';
export const TOKEN = 'POST /oauth/token 200';
export const ACCOUNTS = 'GET /v1/accounts 200';

/** A sandbox in which somebody else's script calls a bank through one connection; a test chooses what the bank takes. */
export class CallingAccount {
  readonly clientId = randomBytes(12).toString('hex');
  readonly values = {
    old: randomBytes(24).toString('base64url'),
    next: randomBytes(24).toString('base64url'),
  } as const;
  #seen = 0;

  private constructor(
    readonly consumer: ConsumerAccount,
    readonly ids: ReturnType<BankAccount['setUp']>,
  ) {}

  static async open(): Promise<CallingAccount> {
    const consumer = await ConsumerAccount.open({ environment: 'SANDBOX' });
    return new CallingAccount(consumer, consumer.company.setUp());
  }

  get company(): BankAccount {
    return this.consumer.company;
  }

  /** Before a test: empty caches, a bank without faults that takes the old secret, and both secrets open to the scripts. */
  async settle(): Promise<void> {
    this.company.account.caches.clear();
    await this.company.bank.control({ fault: 'none' });
    await this.bankTakes(this.values.old);
    this.keepSecrets([CONSUMER, EXAMPLE]);
  }

  /** The bank knows the application with these secrets and forgets every other. */
  async bankTakes(...client_secrets: string[]): Promise<void> {
    const client = { client_id: this.clientId, client_secrets, scope: 'accounts' };
    await this.company.bank.control({ client });
  }

  keepSecrets(scripts: readonly string[]): void {
    const save = (id: string, value: string): void =>
      this.company.account.secrets.save({
        id,
        name: id,
        value,
        scripts: [...scripts],
        domains: ['bank.example'],
      });
    save(CLIENT_ID, this.clientId);
    save(CLIENT_SECRET, this.values.old);
    save(NEW_SECRET, this.values.next);
  }

  ask(...call: Parameters<ConsumerAccount['ask']>): Told {
    return this.consumer.ask(...call);
  }

  /** `POST /oauth/token 200`, of the requests since the last time this was asked. */
  requests(): string[] {
    const all = this.company.account.network.requests();
    const fresh = all.slice(this.#seen);
    this.#seen = all.length;
    return fresh.map(({ method, path, code }) => `${method} ${path} ${code}`);
  }
}
