import type { ClientAuthentication } from './client_authentication';
import { withIdAndSecret } from './client_secret_post';

/** ID and secret in a JSON object, under the bank's own names. No standard has it; several banks and aggregators do. */
export const jsonBody: ClientAuthentication = (request, client) => ({
  ...withIdAndSecret(request, client),
  format: 'json',
});
