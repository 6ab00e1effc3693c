import { type Finding, finding } from './finding';
import type { FindingCode } from './finding_catalogue';
import { isIban } from './iban';
import { looksRandom } from './randomness';

/**
 * Keeps secrets out of text fields. What it finds is told by kind and never repeated. It knows the forms that keys and
 * tokens come in, and beyond them what looks drawn by a machine (see `looksRandom`). It cannot know a password made of
 * words: nothing tells "correct horse battery staple" from a note. The patterns take time in proportion to the text: none
 * can begin again inside what it has looked through.
 */
export type PlaintextReason = Extract<FindingCode, `BCR_PLAINTEXT_${string}`>;

const PEM = /-----BEGIN [A-Z0-9 ]+-----/;
/** RFC 7519: three parts, the first a JSON object, which in Base64 begins with `eyJ`. */
const JSON_WEB_TOKEN = /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}\.[\w-]*/;
const AUTHORIZATION = /\b(?:basic|bearer)\s+([\w+/.~=-]{8,})/gi;
/** User name and password before the host (RFC 3986 section 3.2.1). */
const PASSWORD_IN_URL = /:\/\/[^\s/?#@:]*:[^\s/?#@]+@/;
const URL_WITH_QUERY = /\bhttps?:\/\/[^\s?#]*(?:\?[^\s#]*)?(?:#\S*)?/gi;
const LABELLED =
  /\b(?:pass(?:word|wd|phrase)?|senha|secret|client[ _-]?secret|api[ _-]?key|private[ _-]?key|access[ _-]?token|token|chave|contraseña|kennwort)["']?\s*[:=]\s*["']?([^\s"',;]{8,})/giu;
const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i;
const LONG_HEX = /\b[0-9a-f]{24,}\b/gi;
/** Words are what stands between blanks and the punctuation of sentences, lists and JSON. */
const BETWEEN_WORDS = /[\s,;"'`()<>[\]{}|]+/;

/** Letters and digits mixed: what a made-up value has and a word has not. A date or a reference to a secret is none. */
function looksMadeUp(value: string): boolean {
  if (/^custsecret/i.test(value) || /^[\d./:-]+$/.test(value)) return false;
  return /[a-z]/i.test(value) && /[0-9=]/.test(value);
}

/** What stands in a query string or fragment: the path is left alone, banks and tenants have UUIDs there. */
function secretInUrl(url: string): boolean {
  const [, ...afterPath] = url.split(/[?#&=]/);
  return afterPath.some((value) => looksRandom(value) || isHexKey(value));
}

function isHexKey(value: string): boolean {
  return /^[0-9a-f]{24,}$/i.test(value) && /[a-f]/i.test(value) && /\d/.test(value);
}

/**
 * Looks for a secret in a text.
 *
 * @param text any text, of any length
 * @returns what kind was found, or `null`
 */
export function plaintextReason(text: string): PlaintextReason | null {
  if (PEM.test(text)) return 'BCR_PLAINTEXT_PEM';
  if (JSON_WEB_TOKEN.test(text)) return 'BCR_PLAINTEXT_JWT';
  if (matches(AUTHORIZATION, text).some(looksMadeUp)) return 'BCR_PLAINTEXT_AUTHORIZATION';
  const urls = [...text.matchAll(URL_WITH_QUERY)].map(([url]) => url);
  if (PASSWORD_IN_URL.test(text) || urls.some(secretInUrl)) return 'BCR_PLAINTEXT_URL';
  const rest = text.replace(URL_WITH_QUERY, ' ');
  if (matches(LABELLED, rest).some(looksMadeUp)) return 'BCR_PLAINTEXT_LABELLED';
  if (UUID.test(rest)) return 'BCR_PLAINTEXT_UUID';
  if ([...rest.matchAll(LONG_HEX)].some(([hex]) => isHexKey(hex))) return 'BCR_PLAINTEXT_HEX';
  if (rest.split(BETWEEN_WORDS).some((word) => !isIban(word) && looksRandom(word)))
    return 'BCR_PLAINTEXT_RANDOM';
  return null;
}

/** What the pattern's one group matched, each time. */
function matches(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => String(match[1]));
}

/**
 * Checks the free text fields of a record.
 *
 * @param fields property name → text; what is `null` or left out is not checked
 * @returns one finding for each field that holds what looks like a secret
 */
export function guardAgainstPlaintext(
  fields: Readonly<Record<string, string | null | undefined>>,
): Finding[] {
  return Object.entries(fields).flatMap(([field, text]) => {
    const reason = plaintextReason(text ?? '');
    return reason === null ? [] : [finding(reason, field)];
  });
}
