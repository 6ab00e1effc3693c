const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Base64url without padding (RFC 4648 section 5, RFC 7515 section 2).
 *
 * @param octets numbers from 0 to 255
 */
export function base64url(octets: readonly number[]): string {
  let text = '';
  for (let start = 0; start < octets.length; start += 3) {
    const group = octets.slice(start, start + 3);
    const bits = group.reduce((sum, octet, index) => sum | (octet << (16 - 8 * index)), 0);
    const characters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63)).join('');
    text += characters.slice(0, group.length + 1);
  }
  return text;
}

/** A value as JSON of ASCII characters alone (RFC 8259 section 7: any other can stand as an escape). */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A JSON value as it stands in a JSON web token. */
export function base64urlJson(value: unknown): string {
  return base64url([...asciiJson(value)].map((character) => character.charCodeAt(0)));
}
