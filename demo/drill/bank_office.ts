import { randomBytes } from 'node:crypto';
import type { Bank } from '../../emulator/bank/bank';
import type { BankClient } from '../../emulator/bank/bank_protocol';

/** How long the bank keeps the old secret beside a new one: its own rule, longer than any grace period of the drill. */
const OVERLAP_SECONDS = 27 * 3600;

/** The host names of the two callers: the same bank, and faults that hit both alike. */
export const HOSTS = { bankCredentials: 'bank.example', plain: 'plain.example' } as const;

/** A secret as people mistype it: the bank takes it for what it is, a wrong one. */
export function mistyped(): string {
  return randomBytes(24).toString('base64url');
}

/** Whether the bank lets two secrets live at once; with `none` a new one ends the old one at that moment. */
export const OVERLAPS = ['supported', 'none'] as const;
export type Overlap = (typeof OVERLAPS)[number];

/** How the bank without overlap wants to be asked: as the profile Pluggy says. */
const PLUGGY: Partial<BankClient> = {
  json_body: { id: 'clientId', secret: 'clientSecret', token: 'apiKey' },
  api_token_header: 'X-API-KEY',
};

/** An application of the company at the bank. */
export class Application {
  private constructor(
    private readonly bank: Bank,
    readonly clientId: string,
    /** As the bank shows it: once. */
    readonly firstSecret: string,
  ) {}

  /** @param host the only host name that knows it */
  static async register(bank: Bank, host: string, overlap: Overlap): Promise<Application> {
    const isPluggy = overlap === 'none' && host === HOSTS.bankCredentials;
    const method = isPluggy ? PLUGGY : { scope: 'accounts', scope_required: true };
    const issued = await bank.control({ issueClient: { ...method, overlap, hosts: [host] } });
    if ('ok' in issued) throw new Error('The bank has issued no client.');
    return new Application(bank, issued.client_id, issued.client_secret);
  }

  /**
   * Has the bank issue a new secret. The old one lives on for a while, where the bank has an overlap.
   *
   * @param at the account's time, milliseconds since 1970
   */
  async issueSecret(at: number): Promise<string> {
    const command = { client_id: this.clientId, previous_expires_in: OVERLAP_SECONDS };
    const issued = await this.bank.control({ issueSecret: command }, at);
    if ('ok' in issued) throw new Error('The bank has issued no secret.');
    return issued.client_secret;
  }
}
