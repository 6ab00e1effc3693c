import type { IncomingMessage } from 'node:http';
import type { AuthorizationServers } from './authorization_server';
import type { ClientRegistry, KnownClient } from './client_registry';

/** RFC 6750 section 2.1. */
const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;

/** Who calls the bank's API. */
export interface ApiCaller {
  /** Undefined for a caller that is nobody the bank knows. */
  readonly client?: KnownClient;
  /** Whether the request carried a token or credentials at all. */
  readonly hasCredentials: boolean;
}

/**
 * Finds out who calls the API: by a bearer token, by a token in a header of the bank's own, or by credentials that
 * stand in headers of every request, as the client is registered.
 * @param host host name that was asked
 */
export async function callerOf(
  request: IncomingMessage,
  host: string,
  clients: ClientRegistry,
  servers: AuthorizationServers,
): Promise<ApiCaller> {
  const header = (name: string): string | undefined => {
    const value = request.headers[name.toLowerCase()];
    return typeof value === 'string' ? value : undefined;
  };
  const known = clients.at(host);

  const [, bearer] = BEARER.exec(request.headers.authorization ?? '') ?? [];
  if (bearer !== undefined) {
    const client = known.find(isClient(await servers.verify(bearer)));
    return caller(client?.api_token_header === undefined ? client : undefined);
  }
  for (const { api_token_header: name } of known) {
    const token = name === undefined ? undefined : header(name);
    if (name === undefined || token === undefined) continue;
    const client = known.find(isClient(await servers.verify(token)));
    return caller(client?.api_token_header === name ? client : undefined);
  }
  for (const client of known) {
    const names = client.static_headers;
    if (names === undefined || header(names.id) !== client.client_id) continue;
    return caller(clients.accepts(client.client_id, header(names.secret) ?? '') ? client : undefined);
  }
  const hasCredentials = known.some(
    ({ static_headers }) => static_headers !== undefined && header(static_headers.id) !== undefined,
  );
  return { hasCredentials };
}

const caller = (client: KnownClient | undefined): ApiCaller =>
  client === undefined ? { hasCredentials: true } : { client, hasCredentials: true };

const isClient =
  (granted: { readonly clientId: string } | undefined) =>
  ({ client_id }: KnownClient): boolean =>
    client_id === granted?.clientId;
