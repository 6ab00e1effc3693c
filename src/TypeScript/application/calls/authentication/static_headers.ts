import type { SecretRole } from '../../../domain/vocabulary';
import { type SecureText, secret } from '../secure_text';
import type { ClientCredentials } from './client_authentication';

/**
 * ID and secret as headers of every API call. There is no token: this decorates the call itself.
 *
 * @returns header name → value
 */
export function staticHeaders(client: ClientCredentials): Record<string, SecureText> {
  const names = Object.entries(client.profile.staticHeaderNames) as [SecretRole, string][];
  return Object.fromEntries(names.map(([role, name]) => [name, secret(client.secretId(role))]));
}
