import { createHash, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';

/** What a bank is told about a client's certificate when the client is registered; all of it is public. */
export interface CertificateRegistration {
  /** For `private_key_jwt` (RFC 7591). */
  readonly jwks: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
  /** For mutual TLS: the certificate's SHA-256 thumbprint, in lower-case hex. */
  readonly tls_client_certificates: readonly string[];
}

/** Signature algorithms (RFC 7518) by the type of a key, and by its curve. */
const ALGORITHMS: Readonly<Record<string, string>> = {
  rsa: 'RS256',
  'rsa-pss': 'PS256',
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
};

/**
 * Works out what a bank must know of a certificate.
 * @param certificate PEM
 * @param kid key id that assertions carry; the thumbprint when left out
 */
export function registrationOf(certificate: string, kid?: string): CertificateRegistration {
  const { raw, publicKey } = new X509Certificate(certificate);
  const thumbprint = createHash('sha256').update(raw).digest('hex');
  const curve = publicKey.asymmetricKeyDetails?.namedCurve;
  const alg = ALGORITHMS[curve ?? publicKey.asymmetricKeyType ?? ''];
  const jwk = { ...plainKey(publicKey).export({ format: 'jwk' }), kid: kid ?? thumbprint, use: 'sig', alg };
  return { jwks: { keys: [jwk] }, tls_client_certificates: [thumbprint] };
}

/** A JWK has no form for a key that is marked as RSASSA-PSS: the same numbers go out as a plain RSA key. */
function plainKey(publicKey: KeyObject): KeyObject {
  if (publicKey.asymmetricKeyType !== 'rsa-pss') return publicKey;
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  // SubjectPublicKeyInfo (RFC 5280 section 4.1): SEQUENCE { algorithm, BIT STRING with the PKCS #1 key }.
  const algorithm = contentStart(spki, 0);
  const bits = contentStart(spki, algorithm) + contentLength(spki, algorithm);
  const UNUSED_BITS_OCTET = 1;
  const key = spki.subarray(contentStart(spki, bits) + UNUSED_BITS_OCTET);
  return createPublicKey({ key, format: 'der', type: 'pkcs1' });
}

/** Where the content of the DER element at `offset` begins. */
function contentStart(der: Buffer, offset: number): number {
  const first = der[offset + 1] ?? 0;
  return offset + 2 + (first < 0x80 ? 0 : first & 0x7f);
}

/** How many octets the content of the DER element at `offset` has. */
function contentLength(der: Buffer, offset: number): number {
  const first = der[offset + 1] ?? 0;
  return first < 0x80 ? first : der.readUIntBE(offset + 2, first & 0x7f);
}
