import { secret } from '../secure_text';
import type { ClientAuthentication } from './client_authentication';

/** The client certificate of the connection proves who the application is; only the ID is sent (RFC 8705 section 2.1). */
export const tlsClientAuth: ClientAuthentication = (request, client) => ({
  ...request,
  parameters: {
    ...request.parameters,
    [client.profile.bodyNames.client_id]: secret(client.secretId('client_id')),
  },
});
