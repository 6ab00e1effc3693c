import { SuiteScriptError } from '../runtime/suitescript_error';

/** `encode.Encoding` (section_4369862434), which N/https and N/crypto use too. */
export const ENCODINGS = ['UTF_8', 'BASE_16', 'BASE_32', 'BASE_64', 'BASE_64_URL_SAFE', 'HEX'] as const;
export type EncodingName = (typeof ENCODINGS)[number];

/**
 * @param value what a script gave as an encoding
 * @throws INVALID_ENUM_TYPE_VALUE; names are compared with their case
 */
export function encodingName(value: unknown): EncodingName {
  const name = ENCODINGS.find((encoding) => encoding === value);
  if (name === undefined)
    throw new SuiteScriptError('INVALID_ENUM_TYPE_VALUE', 'Invalid enum value: encode.Encoding');
  return name;
}

/**
 * Reads a text as the bytes it stands for.
 * @throws FAILED_TO_DECODE_STRING_ENCODED_BINARY_DATA_USING_1_ENCODING (section_457542663573); the text is
 *   not repeated
 */
export function decode(text: string, encoding: EncodingName): Buffer {
  const bytes = tryDecode(text, encoding);
  if (bytes === undefined) {
    throw new SuiteScriptError(
      'FAILED_TO_DECODE_STRING_ENCODED_BINARY_DATA_USING_1_ENCODING',
      `Failed to decode string encoded binary data using ${encoding} encoding.`,
    );
  }
  return bytes;
}

/**
 * Writes bytes as text. Base64 is padded in both alphabets, as NetSuite does.
 * @throws FAILED_TO_CONVERT_BINARY_DATA_TO_UTF_8 if the bytes are no UTF-8 text (section_457542663573)
 */
export function encode(bytes: Buffer, encoding: EncodingName): string {
  switch (encoding) {
    case 'UTF_8':
      return toUtf8(bytes);
    case 'HEX':
    case 'BASE_16':
      return bytes.toString('hex');
    case 'BASE_32':
      return toBase32(bytes);
    case 'BASE_64':
      return bytes.toString('base64');
    case 'BASE_64_URL_SAFE':
      return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  }
}

function tryDecode(text: string, encoding: EncodingName): Buffer | undefined {
  switch (encoding) {
    case 'UTF_8':
      return Buffer.from(text, 'utf8');
    case 'HEX':
    case 'BASE_16':
      return /^([0-9a-f]{2})*$/i.test(text) ? Buffer.from(text, 'hex') : undefined;
    case 'BASE_32':
      return fromBase32(text);
    case 'BASE_64':
      return isBase64(text, /^[A-Za-z0-9+/]*$/) ? Buffer.from(text, 'base64') : undefined;
    case 'BASE_64_URL_SAFE':
      return isBase64(text, /^[A-Za-z0-9_-]*$/) ? Buffer.from(text, 'base64url') : undefined;
  }
}

/** RFC 4648: the padding may be left off, but what is there must be right. */
function isBase64(text: string, alphabet: RegExp): boolean {
  const digits = text.replace(/=+$/, '');
  const isPadded = digits.length !== text.length;
  return (
    alphabet.test(digits) &&
    digits.length % 4 !== 1 &&
    (!isPadded || (text.length % 4 === 0 && text.length - digits.length <= 2))
  );
}

function toUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SuiteScriptError(
      'FAILED_TO_CONVERT_BINARY_DATA_TO_UTF_8',
      'Failed to convert binary data to UTF-8.',
    );
  }
}

const BASE32_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 section 6. */
function toBase32(bytes: Buffer): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32_ALPHABET[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  if (bits > 0) text += BASE32_ALPHABET[(held << (5 - bits)) & 31];
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}

function fromBase32(text: string): Buffer | undefined {
  const digits = text.replace(/=+$/, '');
  if (!/^[A-Z2-7]*$/.test(digits) || [1, 3, 6].includes(digits.length % 8)) return undefined;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    held = (held << 5) | BASE32_ALPHABET.indexOf(digit);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >>> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  return Buffer.from(bytes);
}
