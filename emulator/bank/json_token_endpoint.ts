import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Answer, json } from './answer';
import { lacksCertificate } from './client_certificates';
import type { ClientRegistry, KnownClient } from './client_registry';
import type { TokenStore } from './token_store';

const KIND = 'JsonToken';
const LARGEST_BODY = 100_000;
const DEFAULT_TOKEN_LIFETIME_SECONDS = 600;
const TOKEN_BYTES = 32;

/**
 * Token endpoints that are no OAuth 2.0: id and secret stand in a JSON body, the token and its lifetime in a JSON
 * answer, under names that each client is registered with.
 */
export class JsonTokenEndpoint {
  readonly #clients: ClientRegistry;
  readonly #tokens: ReturnType<TokenStore['adapter']>;
  readonly #now: () => number;

  /** @param now the bank's clock, milliseconds since 1970 */
  constructor(clients: ClientRegistry, tokens: TokenStore, now: () => number) {
    this.#clients = clients;
    this.#tokens = tokens.adapter(KIND);
    this.#now = now;
  }

  /** Whether a request is for this endpoint. */
  accepts(request: IncomingMessage): boolean {
    return /^application\/json\b/i.test(request.headers['content-type'] ?? '');
  }

  /** Answers a token request. @param host host name that was asked */
  async answer(host: string, request: IncomingMessage): Promise<Answer> {
    const members = await readObject(request);
    if (members === undefined)
      return json(400, { status_code: 400, summary: 'The body is not a JSON object' });
    const client = this.#clients
      .at(host)
      .find(({ json_body, client_id }) => json_body !== undefined && members[json_body.id] === client_id);
    const names = client?.json_body;
    const secret = names && members[names.secret];
    if (
      client === undefined ||
      names === undefined ||
      typeof secret !== 'string' ||
      !this.#clients.accepts(client.client_id, secret) ||
      lacksCertificate(client, 'token', request, this.#now())
    ) {
      return json(401, { status_code: 401, summary: 'Authentication failed' });
    }
    return json(200, await this.#issue(client, names));
  }

  /** The client a token of this endpoint was issued to. */
  async clientOf(token: string): Promise<string | undefined> {
    return (await this.#tokens.find(token))?.clientId;
  }

  async #issue(
    client: KnownClient,
    names: NonNullable<KnownClient['json_body']>,
  ): Promise<Record<string, unknown>> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const lifetime = client.token_lifetime ?? DEFAULT_TOKEN_LIFETIME_SECONDS;
    await this.#tokens.upsert(token, { clientId: client.client_id }, lifetime);
    return { [names.token]: token, ...(names.lifetime === undefined ? {} : { [names.lifetime]: lifetime }) };
  }
}

async function readObject(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LARGEST_BODY) return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
