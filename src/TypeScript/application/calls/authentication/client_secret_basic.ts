import { encoded, joined, literal, secret } from '../secure_text';
import type { ClientAuthentication } from './client_authentication';

/**
 * ID and secret as an Authorization header (RFC 6749 section 2.3.1, RFC 7617). The standard form-encodes both before they
 * are joined; many banks do not decode, so the profile says whether to. For letters, digits, `-`, `_` and `.` both ways
 * give the same header.
 */
export const clientSecretBasic: ClientAuthentication = (request, client) => {
  const part = (role: 'client_id' | 'client_secret') => {
    const value = secret(client.secretId(role));
    return client.profile.formEncodesBasic ? encoded('form', value) : value;
  };
  const userAndPassword = joined(part('client_id'), literal(':'), part('client_secret'));
  return {
    ...request,
    headers: {
      ...request.headers,
      Authorization: joined(literal('Basic '), encoded('base64', userAndPassword)),
    },
  };
};
