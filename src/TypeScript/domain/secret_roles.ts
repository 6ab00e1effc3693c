import type { BankProfile } from '../banks/bank_profile';
import type { AuthMethod, Environment, SecretRole } from './vocabulary';

/**
 * What each method takes by itself. With a certificate the client ID is all that is left; with a signed assertion not even
 * that: it stands in the credential, because what is signed has to be readable.
 */
const ROLES_OF_METHOD: Readonly<Record<AuthMethod, readonly SecretRole[]>> = {
  client_secret_basic: ['client_id', 'client_secret'],
  client_secret_post: ['client_id', 'client_secret'],
  json_body: ['client_id', 'client_secret'],
  static_headers: [],
  private_key_jwt: [],
  tls_client_auth: ['client_id'],
};

/**
 * The method a credential authenticates with: its own, or else the profile's for its environment.
 *
 * @param own what the credential names; `null`: nothing
 */
export function methodOf(profile: BankProfile, environment: Environment, own: AuthMethod | null): AuthMethod {
  return own ?? profile.method[environment];
}

/**
 * The roles a credential needs a secret for: those of the method, and those that the bank's own headers name.
 *
 * @returns each role once, the client ID first
 */
export function rolesNeeded(profile: BankProfile, method: AuthMethod): SecretRole[] {
  const inHeaders = profile.headers.flatMap(({ value }) => (value.kind === 'secret' ? [value.role] : []));
  const named = method === 'static_headers' ? (Object.keys(profile.staticHeaderNames) as SecretRole[]) : [];
  return [...new Set([...ROLES_OF_METHOD[method], ...named, ...inHeaders])];
}

/** Whether a secret, and not only a token, goes with each call of the API: in constant headers or in one beside the token. */
export function callsCarrySecret({ headers }: BankProfile, method: AuthMethod): boolean {
  return (
    method === 'static_headers' || headers.some(({ value, on }) => value.kind === 'secret' && on !== 'token')
  );
}

/** Whether a method needs a digital certificate: to sign assertions with, or for the connection itself (RFC 8705). */
export function needsCertificate(method: AuthMethod): boolean {
  return method === 'private_key_jwt' || method === 'tls_client_auth';
}
