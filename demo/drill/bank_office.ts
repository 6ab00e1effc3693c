import { randomBytes } from 'node:crypto';
import type { Bank } from '../../emulator/bank/bank';

/** How long the bank keeps the old secret beside a new one: its own rule, longer than any grace period of the drill. */
const OVERLAP_SECONDS = 27 * 3600;

/** The host names of the two callers: the same bank, and faults that hit both alike. */
export const HOSTS = { bankCredentials: 'bank.example', plain: 'plain.example' } as const;

/** A secret as people mistype it: the bank takes it for what it is, a wrong one. */
export function mistyped(): string {
  return randomBytes(24).toString('base64url');
}

/** An application of the company at the bank. */
export class Application {
  private constructor(
    private readonly bank: Bank,
    readonly clientId: string,
    /** As the bank shows it: once. */
    readonly firstSecret: string,
  ) {}

  /** @param host the only host name that knows it */
  static async register(bank: Bank, host: string): Promise<Application> {
    const issued = await bank.control({
      issueClient: { scope: 'accounts', scope_required: true, overlap: 'supported', hosts: [host] },
    });
    if ('ok' in issued) throw new Error('The bank has issued no client.');
    return new Application(bank, issued.client_id, issued.client_secret);
  }

  /**
   * Has the bank issue a new secret. The old one lives on for a while.
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
