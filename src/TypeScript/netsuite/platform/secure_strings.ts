import * as encode from 'N/encode';
import * as https from 'N/https';
import type { SecureEncoding, SecureText } from '../../application/calls/secure_text';
import { readSecretId } from '../../domain/secret_id';

/**
 * Turns the description of a text with secrets in it into an N/https SecureString. NetSuite puts the values in when the
 * request leaves; neither this code nor a log ever sees them.
 *
 * The methods of a SecureString change the object and return it, so each one here is made for one request.
 */

/** `pattern` → `replacement`, in the order in which they have to be replaced. */
type Replacements = readonly (readonly [pattern: string, replacement: string])[];

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * application/x-www-form-urlencoded over ASCII (RFC 6749 appendix B): the percent sign first, or the replacements would be
 * replaced again, and the blank last, because plus signs are encoded too. Secrets of banks have no other characters.
 */
const FORM: Replacements = [
  ...[...'%!"#$&\'()+,/:;<=>?@[\\]^`{|}~'].map((character) => [character, percent(character)] as const),
  [' ', '+'],
];

/** What RFC 8259 section 7 demands inside a JSON string: the backslash first, for the same reason. */
const JSON_STRING: Replacements = [
  ['\\', '\\\\'],
  ['"', '\\"'],
  ['\b', '\\b'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\f', '\\f'],
  ['\r', '\\r'],
];

function replaceAll(text: https.SecureString, replacements: Replacements): https.SecureString {
  for (const [pattern, replacement] of replacements) text.replaceString({ pattern, replacement });
  return text;
}

const ENCODERS: Readonly<Record<SecureEncoding, (text: https.SecureString) => https.SecureString>> = {
  base64: (text) =>
    text.convertEncoding({ fromEncoding: https.Encoding.UTF_8, toEncoding: https.Encoding.BASE_64 }),
  form: (text) => replaceAll(text, FORM),
  json: (text) => replaceAll(text, JSON_STRING),
};

/** Braces mean a secret in the input of `createSecureString`; plain text that has them goes in encoded. */
function literalWithBraces(text: string): https.SecureString {
  const input = encode.convert({
    string: text,
    inputEncoding: encode.Encoding.UTF_8,
    outputEncoding: encode.Encoding.BASE_64,
  });
  return https
    .createSecureString({ input, inputEncoding: https.Encoding.BASE_64 })
    .convertEncoding({ fromEncoding: https.Encoding.BASE_64, toEncoding: https.Encoding.UTF_8 });
}

/**
 * What stands for a secret in the input of `createSecureString`. Checked once more: what is no ID could close the braces and
 * open others, and bring a secret of somebody else into the text.
 */
function placeholder(secretId: string): string {
  if (readSecretId(secretId).secretId === null) throw new RangeError('A secret ID was expected.');
  return `{${secretId.trim()}}`;
}

/** What can stand in one input of `createSecureString`, such as `{custsecret_a}:{custsecret_b}`; `undefined`: it cannot. */
function inputOf(text: SecureText): string | undefined {
  switch (text.kind) {
    case 'literal':
      return /[{}]/.test(text.text) ? undefined : text.text;
    case 'secret':
      return placeholder(text.secretId);
    case 'encoded':
      return undefined;
    case 'joined': {
      const inputs = text.parts.map(inputOf);
      return inputs.includes(undefined) ? undefined : inputs.join('');
    }
  }
}

/**
 * Makes the secure string of a description: no units (section_4418247678).
 *
 * @param text what to join and how to encode it
 */
export function secureString(text: SecureText): https.SecureString {
  const input = inputOf(text);
  if (input !== undefined) return https.createSecureString({ input });
  switch (text.kind) {
    case 'literal':
      return literalWithBraces(text.text);
    case 'secret':
      return https.createSecureString({ input: placeholder(text.secretId) });
    case 'encoded':
      return ENCODERS[text.encoding](secureString(text.of));
    case 'joined':
      return text.parts
        .map(secureString)
        .reduce((whole, part) => whole.appendSecureString({ secureString: part, keepEncoding: true }));
  }
}
