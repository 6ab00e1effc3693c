import type { ProfileHeader } from '../../banks/bank_profile';
import type { Random } from '../ports';
import type { ClientCredentials } from './authentication/client_authentication';
import { type SecureText, secret } from './secure_text';

/**
 * The headers a bank asks for beyond the standard ones.
 *
 * @param call on which call
 * @param random makes the request ids: a new one for each header and call
 */
export function requestHeaders(
  client: ClientCredentials,
  call: 'token' | 'api',
  random: Random,
): Record<string, string | SecureText> {
  const headerValue = ({ value }: ProfileHeader): string | SecureText => {
    switch (value.kind) {
      case 'constant':
        return value.text;
      case 'request_id':
        return random.uuid();
      case 'secret':
        return secret(client.secretId(value.role));
    }
  };
  const asked = client.profile.headers.filter(({ on }) => on === call || on === 'both');
  return Object.fromEntries(asked.map((header) => [header.name, headerValue(header)]));
}
