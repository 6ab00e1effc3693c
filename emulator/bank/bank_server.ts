import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import { CertificateAuthority } from '../network/certificate_authority';
import { ACCOUNT_TIME_HEADER } from '../network/network_protocol';
import { accountsOf, dayOf, statementOf } from './accounts_api';
import { type Answer, json, send } from './answer';
import { callerOf } from './api_caller';
import type { AuthorizationServers } from './authorization_server';
import type { BankClock } from './bank_clock';
import { lacksCertificate } from './client_certificates';
import type { ClientRegistry } from './client_registry';
import { type Faults, faultyAnswer } from './faults';

export interface BankParts {
  readonly authority: CertificateAuthority;
  readonly authorizationServers: AuthorizationServers;
  readonly clients: ClientRegistry;
  readonly clock: BankClock;
  readonly faults: Faults;
}

const ACCOUNTS_PATH = /\/accounts\/?$/;
const STATEMENT_PATH = /\/accounts\/([^/]+)\/statement\/?$/;
const WEEK_MILLISECONDS = 7 * 86_400_000;

/**
 * The bank over HTTPS, under whatever host name it is called by: every POST is a token request, GETs are its
 * small API of accounts and statements, which demands a token or what else the client is registered with.
 */
export class BankServer {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  constructor(private readonly parts: BankParts) {
    const contexts = new HostContexts(parts.authority);
    this.#server = createServer({
      minVersion: 'TLSv1.2',
      // Who shows one is asked later, client by client (client_certificates.ts).
      requestCert: true,
      rejectUnauthorized: false,
      SNICallback: (host, done) => {
        const name = host.toLowerCase();
        done(
          null,
          parts.faults.take(name, 'handshake') === undefined ? contexts.trusted(name) : contexts.untrusted(),
        );
      },
    });
    this.#server.on('request', (request, response) => {
      this.#answer(request, response).catch(() => {
        if (!response.headersSent) send(response, json(500, { error: 'server_error' }));
      });
    });
    this.#server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    // An account whose browser is being looked at may pause between requests for long.
    this.#server.keepAliveTimeout = 60_000;
  }

  /** @returns the port on loopback */
  async listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    return (this.#server.address() as AddressInfo).port;
  }

  /** Ends every kept connection, so that the next request starts with a handshake. */
  dropConnections(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authorizationServers, clock, faults } = this.parts;
    const accountTime = Number(request.headers[ACCOUNT_TIME_HEADER]);
    if (Number.isFinite(accountTime)) clock.accountTimeIs(accountTime);

    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const url = new URL(request.url ?? '/', `https://${host}`);
    const isTokenRequest = request.method === 'POST';
    const fault = faults.take(host, isTokenRequest ? 'token' : 'api');
    if (fault === undefined && isTokenRequest) {
      await authorizationServers.answer(host, url.pathname, request, response);
      return;
    }
    request.resume();
    const answer =
      fault === undefined ? await this.#callApi(host, url, request) : faultyAnswer(fault, host, url.pathname);
    if (answer !== undefined) send(response, answer);
  }

  async #callApi(host: string, url: URL, request: IncomingMessage): Promise<Answer> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return json(405, { error: 'method_not_allowed' }, { Allow: 'GET, HEAD, POST' });
    }
    const statement = STATEMENT_PATH.exec(url.pathname);
    if (statement === null && !ACCOUNTS_PATH.test(url.pathname)) return json(404, { error: 'not_found' });

    const { authorizationServers, clients, clock } = this.parts;
    const { client, hasCredentials } = await callerOf(request, host, clients, authorizationServers);
    if (client === undefined) return unauthorized(host, hasCredentials);
    if (lacksCertificate(client, 'api', request, clock.now()))
      return json(403, { error: 'certificate_required' });
    const key = client.application_key;
    if (key !== undefined && url.searchParams.get(key.parameter) !== key.value) {
      return json(403, { error: 'application_key', parameter: key.parameter });
    }
    return statement === null
      ? json(200, { accounts: accountsOf(client.client_id) })
      : this.#statement(client.client_id, statement[1] ?? '', url.searchParams);
  }

  #statement(clientId: string, accountId: string, period: URLSearchParams): Answer {
    const account = accountsOf(clientId).find(({ id }) => id === accountId);
    if (account === undefined) return json(404, { error: 'account_not_found' });
    const now = this.parts.clock.now();
    const from = period.get('from') ?? dayOf(now - WEEK_MILLISECONDS);
    const to = period.get('to') ?? dayOf(now);
    const lines = statementOf(account.id, from, to);
    return lines === undefined
      ? json(400, { error: 'invalid_period' })
      : json(200, { account, from, to, lines });
  }
}

/** RFC 6750 section 3.1: a request without credentials is told no error code. */
function unauthorized(host: string, hadToken: boolean): Answer {
  const challenge = `Bearer realm="https://${host}"${hadToken ? ', error="invalid_token"' : ''}`;
  return json(401, hadToken ? { error: 'invalid_token' } : {}, { 'WWW-Authenticate': challenge });
}

/** Certificates by host name, made when a name is first asked for. */
class HostContexts {
  readonly #contexts = new Map<string, SecureContext>();
  #untrusted: SecureContext | undefined;

  constructor(private readonly authority: CertificateAuthority) {}

  trusted(host: string): SecureContext {
    const known = this.#contexts.get(host);
    if (known !== undefined) return known;
    const context = contextOf(this.authority, host);
    this.#contexts.set(host, context);
    return context;
  }

  /** Of an authority nobody trusts, for another name. */
  untrusted(): SecureContext {
    this.#untrusted ??= contextOf(CertificateAuthority.create('Unknown Authority'), 'wrong.example');
    return this.#untrusted;
  }
}

function contextOf(authority: CertificateAuthority, host: string): SecureContext {
  const { certificate, privateKey } = authority.issueForHost(host);
  return createSecureContext({ cert: certificate, key: privateKey });
}
