/**
 * application/x-www-form-urlencoded of text that is no secret (RFC 6749 appendix B): a blank is `+`, and of the rest only
 * letters, digits, `-`, `.`, `_` and `*` stay as they are.
 */
export function formEncoded(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

/**
 * Adds a parameter to the query of a URL.
 *
 * @param url without a fragment
 */
export function withQueryParameter(url: string, name: string, value: string): string {
  const separator = url.includes('?') ? '&' : '?';
  return `${url}${separator}${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}
