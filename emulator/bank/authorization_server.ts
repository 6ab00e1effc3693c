import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { Client, ClientMetadata, Configuration, JWKS } from 'oidc-provider';
import { send } from './answer';
import { lacksCertificate, shownCertificate, showsCertificateOf } from './client_certificates';
import type { ClientRegistry, KnownClient } from './client_registry';
import { JsonTokenEndpoint } from './json_token_endpoint';
import type { TokenStore } from './token_store';

const DEFAULT_TOKEN_LIFETIME_SECONDS = 600;

/** A valid access token of the bank. */
export interface GrantedToken {
  readonly clientId: string;
}

type OidcProvider = typeof import('oidc-provider');

/**
 * The bank's OAuth 2.0 authorization servers (RFC 6749 section 4.4, client credentials), each an
 * `oidc-provider` of its own: one for every token endpoint somebody calls, with that endpoint's host as
 * issuer, because banks put theirs at many different paths and an assertion of RFC 7523 names the exact URL.
 */
export class AuthorizationServers {
  readonly #providers = new Map<string, Provider>();
  readonly #cookieKey = randomBytes(32).toString('hex');
  readonly #signingKey = newSigningKey();
  readonly #jsonEndpoint: JsonTokenEndpoint;

  private constructor(
    private readonly oidc: OidcProvider,
    private readonly clients: ClientRegistry,
    private readonly tokens: TokenStore,
  ) {
    this.#jsonEndpoint = new JsonTokenEndpoint(clients, tokens, Date.now);
  }

  /** oidc-provider is an ES module, so it has to be waited for. */
  static async create(clients: ClientRegistry, tokens: TokenStore): Promise<AuthorizationServers> {
    return new AuthorizationServers(await import('oidc-provider'), clients, tokens);
  }

  /** Answers a token request. @param host, @param path the token endpoint that was called */
  async answer(
    host: string,
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (this.#jsonEndpoint.accepts(request)) {
      send(response, await this.#jsonEndpoint.answer(host, request));
      return;
    }
    this.#keepRawBasic(host, request);
    await this.#provider(host, path).callback()(request, response);
  }

  /** @param token the bearer token a call of the API carries */
  async verify(token: string): Promise<GrantedToken | undefined> {
    const fromJson = await this.#jsonEndpoint.clientOf(token);
    if (fromJson !== undefined) return { clientId: fromJson };
    const found = await this.#provider('bank.example', '/token').ClientCredentials.find(token);
    const clientId = found?.isValid === true ? found.clientId : undefined;
    return clientId === undefined ? undefined : { clientId };
  }

  /**
   * oidc-provider undoes the form-encoding of Basic credentials. For a client of a bank that does not, they are
   * encoded once more first, so that what is compared in the end is what was sent.
   */
  #keepRawBasic(host: string, request: IncomingMessage): void {
    const [, encoded] = /^Basic ([\w+/]+=*)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (encoded === undefined) return;
    const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
    if (this.clients.find(id, host)?.basic_without_form_encoding !== true) return;
    const pair = [id, secret.join(':')].map(encodeURIComponent).join(':');
    request.headers.authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  }

  #provider(host: string, path: string): Provider {
    const key = `${host}${path}`;
    const known = this.#providers.get(key);
    if (known !== undefined) return known;
    const provider = new this.oidc.default(`https://${host}`, this.#configuration(host, path));
    const { clients } = this;
    // oidc-provider knows one secret a client; a rotation needs several at once.
    Object.defineProperty(provider.Client.prototype, 'compareClientSecret', {
      value(this: Client, secret: string) {
        return clients.accepts(this.clientId, secret);
      },
    });
    this.#providers.set(key, provider);
    return provider;
  }

  #configuration(host: string, path: string): Configuration {
    const { clients, tokens, oidc } = this;
    return {
      adapter: (kind: string) =>
        kind === 'Client'
          ? { ...tokens.adapter(kind), find: async (id: string) => metadataOf(clients.find(id, host)) }
          : tokens.adapter(kind),
      clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'tls_client_auth'],
      cookies: { keys: [this.#cookieKey] },
      features: {
        clientCredentials: { enabled: true },
        devInteractions: { enabled: false },
        mTLS: {
          enabled: true,
          tlsClientAuth: true,
          getCertificate: ({ req }) => shownCertificate(req, Date.now()),
          certificateAuthorized: ({ req }) => shownCertificate(req, Date.now()) !== undefined,
          certificateSubjectMatches: ({ req, oidc: { client } }) => {
            const registered = client && clients.find(client.clientId, host);
            return registered !== undefined && showsCertificateOf(registered, req, Date.now());
          },
        },
        resourceIndicators: {
          enabled: true,
          // Everything the bank offers is one resource server; its terms depend on the client alone.
          defaultResource: () => `https://${host}`,
          getResourceServerInfo: (context, resource, client) => {
            const registered = clients.find(client.clientId, host);
            if (registered?.resource !== undefined && resource !== registered.resource)
              throw new oidc.errors.InvalidTarget('the resource is not one of the client’s');
            if (registered !== undefined && lacksCertificate(registered, 'token', context.req, Date.now()))
              throw new oidc.errors.InvalidClientAuth(
                'the client certificate is missing or not the client’s',
              );
            const requested = context.oidc.params?.scope;
            return {
              scope: grantedScope(oidc, registered, typeof requested === 'string' ? requested : ''),
              accessTokenFormat: 'opaque',
              accessTokenTTL: registered?.token_lifetime ?? DEFAULT_TOKEN_LIFETIME_SECONDS,
            };
          },
        },
        rpInitiatedLogout: { enabled: false },
        userinfo: { enabled: false },
      },
      // Opaque tokens are not signed, but oidc-provider checks that ID tokens could be.
      clientDefaults: { id_token_signed_response_alg: 'ES256' },
      jwks: { keys: [this.#signingKey] },
      responseTypes: [],
      routes: { token: path },
    };
  }
}

/** @throws invalid_scope (RFC 6749 section 5.2) */
function grantedScope(oidc: OidcProvider, client: KnownClient | undefined, requested: string): string {
  if (requested === '' && client?.scope_required === true) {
    throw new oidc.errors.InvalidScope('the scope parameter is required', '');
  }
  const allowed = client?.scope?.split(' ');
  const refused = allowed && requested.split(' ').find((scope) => scope !== '' && !allowed.includes(scope));
  if (refused) throw new oidc.errors.InvalidScope('requested scope is not allowed', refused);
  return requested;
}

function metadataOf(client: KnownClient | undefined): ClientMetadata | undefined {
  // Clients of the bank's own ways in are none of OAuth 2.0's.
  if (client === undefined || client.json_body !== undefined || client.static_headers !== undefined)
    return undefined;
  const method = client.token_endpoint_auth_method ?? 'client_secret_basic';
  return {
    client_id: client.client_id,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    token_endpoint_auth_method: method,
    // Required by oidc-provider, never compared: see compareClientSecret.
    ...(METHODS_WITH_SECRET.includes(method) ? { client_secret: placeholder } : {}),
    // Required by oidc-provider too; what is compared is the certificate: see certificateSubjectMatches.
    ...(method === 'tls_client_auth' ? { tls_client_auth_subject_dn: `CN=${client.client_id}` } : {}),
    ...(client.jwks === undefined ? {} : { jwks: client.jwks as unknown as JWKS }),
  };
}

const placeholder = randomUUID();
const METHODS_WITH_SECRET = ['client_secret_basic', 'client_secret_post'];

function newSigningKey(): JWKS['keys'][number] {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' } as JWKS['keys'][number];
}
