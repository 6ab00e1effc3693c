import { secret } from '../secure_text';
import type { ClientAuthentication, ClientCredentials, TokenRequest } from './client_authentication';

/** The request with ID and secret among its parameters, under the bank's own names. */
export function withIdAndSecret(request: TokenRequest, client: ClientCredentials): TokenRequest {
  const { bodyNames } = client.profile;
  return {
    ...request,
    parameters: {
      ...request.parameters,
      [bodyNames.client_id]: secret(client.secretId('client_id')),
      [bodyNames.client_secret]: secret(client.secretId('client_secret')),
    },
  };
}

/** ID and secret as parameters of the form in the body (RFC 6749 section 2.3.1). */
export const clientSecretPost: ClientAuthentication = (request, client) => withIdAndSecret(request, client);
