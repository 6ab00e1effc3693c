import type { BankProfile } from '../../../banks/bank_profile';
import type { Finding } from '../../../domain/finding';
import type { SecretRole } from '../../../domain/vocabulary';
import type { Clock, JwtSigner, Random } from '../../ports';
import type { SecureText } from '../secure_text';

/** What an application authenticates with: secret IDs, never values. */
export interface ClientCredentials {
  readonly profile: BankProfile;
  /** The secret ID for a role that the method needs. */
  secretId(role: SecretRole): string;
  /** Script id of the digital certificate; `null`: none. */
  readonly certificateId: string | null;
  /** For an assertion, plain: the client ID, the key ID and the resource that the credential names. */
  readonly clientId: string | null;
  readonly keyId: string | null;
  readonly resource: string | null;
}

/** What a method may need of the world. */
export interface AuthenticationPorts {
  readonly signer: JwtSigner;
  readonly clock: Clock;
  readonly random: Random;
}

/** A token request before it is written out. */
export interface TokenRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string | SecureText>>;
  readonly parameters: Readonly<Record<string, string | SecureText>>;
  /** How the parameters stand in the body. */
  readonly format: 'form' | 'json';
  readonly certificateId: string | null;
}

/**
 * A method of client authentication: decorates a token request with what proves who the application is, and does nothing
 * else. Exactly one is used in a request (RFC 6749 section 2.3).
 *
 * @returns a finding when the proof cannot be made
 */
export type ClientAuthentication = (
  request: TokenRequest,
  client: ClientCredentials,
  ports: AuthenticationPorts,
) => TokenRequest | Finding;
