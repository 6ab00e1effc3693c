import type { ClientAuthentication } from './client_authentication';
import { clientSecretPost } from './client_secret_post';

/** ID and secret in a JSON object, under the bank's own names. No standard has it; several banks and aggregators do. */
export const jsonBody: ClientAuthentication = (request, client) => ({
  ...clientSecretPost(request, client),
  format: 'json',
});
