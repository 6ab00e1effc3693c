import { secret } from '../secure_text';
import type { ClientAuthentication } from './client_authentication';

/** ID and secret as parameters of the form in the body (RFC 6749 section 2.3.1). */
export const clientSecretPost: ClientAuthentication = (request, client) => {
  const { bodyNames } = client.profile;
  return {
    ...request,
    parameters: {
      ...request.parameters,
      [bodyNames.client_id]: secret(client.secretId('client_id')),
      [bodyNames.client_secret]: secret(client.secretId('client_secret')),
    },
  };
};
