/**
 * Text with secrets in it, as a description: what to join and how to encode it, with secret IDs where the values
 * belong. This software never sees the values; the adapter turns the description into an N/https SecureString, which
 * NetSuite fills in on the way out. A description cannot be changed, so one can be used for any number of requests
 * (a SecureString is changed by each of its own methods).
 */
export type SecureText =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'secret'; readonly secretId: string }
  | { readonly kind: 'joined'; readonly parts: readonly SecureText[] }
  | { readonly kind: 'encoded'; readonly encoding: SecureEncoding; readonly of: SecureText };

/**
 * What can be done to a text without reading it.
 * `base64`: RFC 4648 section 4, of the UTF-8 bytes.
 * `form`: application/x-www-form-urlencoded (RFC 6749 appendix B): percent first, then the other reserved characters.
 * `json`: the escapes a JSON string needs (RFC 8259 section 7): backslash first, then the quote and control characters.
 */
export type SecureEncoding = 'base64' | 'form' | 'json';

/** Text that is no secret and is sent as it stands. */
export function literal(text: string): SecureText {
  return { kind: 'literal', text };
}

/**
 * The value of an API secret.
 *
 * @param secretId its script id, `custsecret…`
 */
export function secret(secretId: string): SecureText {
  return { kind: 'secret', secretId };
}

/** The parts one after the other, each in its own encoding. */
export function joined(...parts: readonly SecureText[]): SecureText {
  return { kind: 'joined', parts };
}

/** The text in another encoding. */
export function encoded(encoding: SecureEncoding, of: SecureText): SecureText {
  return { kind: 'encoded', encoding, of };
}
