import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BankClient, IssuedClient } from './bank_protocol';

interface LiveSecret {
  readonly digest: Buffer;
  /** Milliseconds since 1970; the secret is refused from then on. */
  expiresAt: number;
}

/** A client without its secrets, which are kept as digests only. */
export type KnownClient = Omit<BankClient, 'client_secret' | 'client_secrets'>;

interface Entry {
  readonly client: KnownClient;
  readonly secrets: LiveSecret[];
}

/** How the file holds an entry: digests in hex, no end as null. */
interface StoredEntry {
  readonly client: KnownClient;
  readonly secrets: readonly { readonly digest: string; readonly expiresAt: number | null }[];
}

/** The bank's clients and their live secrets. */
export class ClientRegistry {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;
  readonly #file: string | undefined;

  /**
   * @param now the bank's clock, milliseconds since 1970
   * @param file where the clients are kept; in memory only if left out
   */
  constructor(now: () => number, file?: string) {
    this.#now = now;
    this.#file = file;
    if (file === undefined || !existsSync(file)) return;
    for (const { client, secrets } of JSON.parse(readFileSync(file, 'utf8')) as StoredEntry[]) {
      const live = secrets.map(({ digest, expiresAt }) => ({
        digest: Buffer.from(digest, 'hex'),
        expiresAt: expiresAt ?? Number.POSITIVE_INFINITY,
      }));
      this.#entries.set(client.client_id, { client, secrets: live });
    }
  }

  /** Adds a client or replaces the one of the same id, with its secrets. */
  register({ client_secret, client_secrets, ...client }: BankClient): void {
    const given = [...(client_secret === undefined ? [] : [client_secret]), ...(client_secrets ?? [])];
    const secrets = given.map((entry) =>
      typeof entry === 'string' ? live(entry) : live(entry.secret, entry.expires_at),
    );
    this.#entries.set(client.client_id, { client, secrets });
    this.#save();
  }

  /**
   * Registers a client and makes up its id and secret where they are missing. They cannot be asked for again.
   */
  issueClient(wanted: Partial<BankClient>): IssuedClient {
    const client_id = wanted.client_id ?? randomUUID();
    const client_secret = wanted.client_secret ?? newSecret();
    this.register({ ...wanted, client_id, client_secret });
    return { client_id, client_secret };
  }

  /**
   * Gives a client a further secret.
   * @param previousExpiresIn seconds the older ones live on; forever if undefined, and not at all at a bank
   *   without overlap
   */
  issueSecret(clientId: string, previousExpiresIn?: number): IssuedClient {
    const entry = this.#entries.get(clientId);
    if (entry === undefined) throw new Error('There is no such client at the bank.');
    const secret = newSecret();
    if (entry.client.overlap === 'none') entry.secrets.length = 0;
    else if (previousExpiresIn !== undefined) {
      const end = this.#now() + previousExpiresIn * 1000;
      for (const older of entry.secrets) older.expiresAt = Math.min(older.expiresAt, end);
    }
    entry.secrets.push(live(secret));
    this.#save();
    return { client_id: clientId, client_secret: secret };
  }

  remove(clientId: string): void {
    this.#entries.delete(clientId);
    this.#save();
  }

  /** @param host host name that was asked; a client may be known at some hosts only */
  find(clientId: string, host: string): KnownClient | undefined {
    const client = this.#entries.get(clientId)?.client;
    return client?.hosts === undefined || client.hosts.includes(host) ? client : undefined;
  }

  /** Every client that is known at a host. */
  at(host: string): KnownClient[] {
    return [...this.#entries.keys()].flatMap((id) => this.find(id, host) ?? []);
  }

  /** Whether `secret` is one of the client's live ones. */
  accepts(clientId: string, secret: string): boolean {
    const digest = digestOf(secret);
    const secrets = this.#entries.get(clientId)?.secrets ?? [];
    return secrets.some((entry) => entry.expiresAt > this.#now() && timingSafeEqual(entry.digest, digest));
  }

  #save(): void {
    if (this.#file === undefined) return;
    const stored: StoredEntry[] = [...this.#entries.values()].map(({ client, secrets }) => ({
      client,
      // JSON has no infinity: it becomes null.
      secrets: secrets.map(({ digest, expiresAt }) => ({ digest: digest.toString('hex'), expiresAt })),
    }));
    writeFileSync(this.#file, JSON.stringify(stored));
  }
}

/** @param expiresAt ISO 8601 instant */
function live(secret: string, expiresAt?: string): LiveSecret {
  const end = expiresAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(expiresAt);
  return { digest: digestOf(secret), expiresAt: end };
}

/** Equal length, so that comparing takes the same time for every guess. */
function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
