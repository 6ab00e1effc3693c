import type { AuthMethod } from '../../domain/vocabulary';
import type { ClientAuthentication } from './client_authentication';
import { clientSecretBasic } from './client_secret_basic';
import { clientSecretPost } from './client_secret_post';
import { jsonBody } from './json_body';
import { tlsClientAuth } from './tls_client_auth';

/** The methods with which this version asks for a token. With `static_headers` there is none to ask for. */
export const CLIENT_AUTHENTICATIONS: Readonly<Partial<Record<AuthMethod, ClientAuthentication>>> = {
  client_secret_basic: clientSecretBasic,
  client_secret_post: clientSecretPost,
  json_body: jsonBody,
  tls_client_auth: tlsClientAuth,
};
