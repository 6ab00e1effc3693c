import type { AssertionProfile } from '../banks/bank_profile';
import { base64url, base64urlJson } from './base64url';
import type { Instant } from './records';

/** The value of `client_assertion_type` (RFC 7523 section 2.2). */
export const CLIENT_ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** What an assertion is made of. All of it is public: what proves anything is the signature. */
export interface AssertionParts {
  readonly rules: AssertionProfile;
  readonly clientId: string;
  /** As it was entered; `null`: the header names no key. */
  readonly keyId: string | null;
  readonly tokenEndpoint: string;
  readonly now: Instant;
  /** Never used before (RFC 7523 section 3, `jti`). */
  readonly uniqueId: string;
}

/** The thumbprint of a certificate: 20 octets in hexadecimal digits, upper case, without the colons that tools print. */
export function sha1Thumbprint(entered: string): string | null {
  const digits = entered.replace(/[:\s]/g, '').toUpperCase();
  return /^[0-9A-F]{40}$/.test(digits) ? digits : null;
}

/** The key ID as the bank wants it. */
function keyIdFor({ keyId: wanted }: AssertionProfile, entered: string): string {
  return wanted === 'sha1_thumbprint' ? (sha1Thumbprint(entered) ?? entered) : entered;
}

/** RFC 7515 section 4.1.7: the octets of the thumbprint, not its digits. */
function x5t(thumbprint: string): string {
  const octets = [...thumbprint.matchAll(/../g)].map(([pair]) => Number.parseInt(pair, 16));
  return base64url(octets);
}

/** The JOSE header (RFC 7515 section 4.1). */
export function assertionHeader({ rules, keyId }: AssertionParts): Record<string, string> {
  const thumbprint = keyId === null ? null : sha1Thumbprint(keyId);
  return {
    typ: 'JWT',
    alg: rules.algorithm,
    ...(keyId === null ? {} : { kid: keyIdFor(rules, keyId) }),
    ...(rules.thumbprintHeader && thumbprint !== null ? { x5t: x5t(thumbprint) } : {}),
  };
}

/**
 * The claims (RFC 7523 section 3, OpenID Connect Core section 9). There is no `nbf`: it would say nothing that `iat` and a
 * near `exp` do not, and a bank whose clock is a second behind would refuse the assertion.
 */
export function assertionClaims(parts: AssertionParts): Record<string, string | number> {
  const { rules, clientId, tokenEndpoint, now, uniqueId } = parts;
  const issuedAt = Math.floor(Date.parse(now) / 1000);
  return {
    iss: clientId,
    sub: clientId,
    aud: rules.audience ?? tokenEndpoint,
    jti: uniqueId,
    iat: issuedAt,
    exp: issuedAt + rules.lifetime,
  };
}

/** What is signed: header and claims, each in Base64url, with a dot between (RFC 7515 section 5.1). */
export function signingInput(parts: AssertionParts): string {
  return `${base64urlJson(assertionHeader(parts))}.${base64urlJson(assertionClaims(parts))}`;
}
