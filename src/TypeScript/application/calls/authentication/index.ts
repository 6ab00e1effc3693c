import type { AuthMethod } from '../../../domain/vocabulary';
import type { ClientAuthentication } from './client_authentication';
import { clientSecretBasic } from './client_secret_basic';
import { clientSecretPost } from './client_secret_post';
import { jsonBody } from './json_body';
import { privateKeyJwt } from './private_key_jwt';
import { tlsClientAuth } from './tls_client_auth';

/** How a token is asked for. With `static_headers` there is none to ask for. */
export const CLIENT_AUTHENTICATIONS: Readonly<
  Record<Exclude<AuthMethod, 'static_headers'>, ClientAuthentication>
> = {
  client_secret_basic: clientSecretBasic,
  client_secret_post: clientSecretPost,
  json_body: jsonBody,
  private_key_jwt: privateKeyJwt,
  tls_client_auth: tlsClientAuth,
};
