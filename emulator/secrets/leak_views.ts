/**
 * Ways to read a text that may hide a secret. Instead of guessing every way in which a value might have been
 * escaped, the text is read as it would be after undoing the escapes, and each reading is searched.
 */

/** How a secret was found to be written. */
export type LeakForm = 'plain' | 'base64' | 'base64url' | 'hex';

/** One secret's spellings. */
export interface Needles {
  readonly plain: string;
  /** Lower case; hex is searched in any case. */
  readonly hex: readonly string[];
  /** At each of the three alignments, without the characters that depend on the neighbours. */
  readonly base64: readonly string[];
  readonly base64url: readonly string[];
}

/** @param value the secret, at least six characters */
export function needlesOf(value: string): Needles {
  const spellings = spellingsOf(value).map((spelling) => Buffer.from(spelling, 'utf8'));
  const base64 = spellings.flatMap((bytes) => [0, 1, 2].map((offset) => alignedBase64(bytes, offset)));
  return {
    plain: value,
    hex: spellings.map((bytes) => bytes.toString('hex')),
    base64,
    base64url: base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  };
}

/**
 * The value as it is, and escaped for where it stood before it was encoded: a Basic header holds the Base64 of
 * form-encoded text (RFC 6749 section 2.3.1), a token or a log line that of JSON.
 */
function spellingsOf(value: string): string[] {
  const form = new URLSearchParams([['', value]]).toString().slice(1);
  // Half of a pair of surrogates has no form in UTF-8.
  const percent = encodeURIComponent(Buffer.from(value, 'utf8').toString('utf8'));
  const inLowerCase = (text: string): string => text.replace(/%../g, (octet) => octet.toLowerCase());
  const json = JSON.stringify(value).slice(1, -1);
  return [...new Set([value, form, percent, inLowerCase(form), inLowerCase(percent), json])];
}

/**
 * Base64 of bytes that stand `offset` octets into a longer text. The first and last characters also hold bits
 * of the neighbouring octets and are left out.
 */
function alignedBase64(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const firstWhole = Math.ceil((offset * 8) / 6);
  const endWhole = Math.floor(((offset + bytes.length) * 8) / 6);
  return encoded.slice(firstWhole, endWhole);
}

/** A text in every reading that makes a difference. */
export class TextReadings {
  readonly #readings: readonly string[];
  readonly #lowerCase: readonly string[];
  /** Base64 may be broken into lines. */
  readonly #unbroken: readonly string[];

  constructor(text: string) {
    const plain = new Set<string>();
    collect(text, plain, 2);
    this.#readings = [...plain];
    this.#lowerCase = this.#readings.map((reading) => reading.toLowerCase());
    this.#unbroken = this.#readings.map((reading) =>
      /[\r\n]/.test(reading) ? reading.replace(/\s+/g, '') : reading,
    );
  }

  /** In which form the secret stands in the text, if it does. */
  find(needles: Needles): LeakForm | undefined {
    if (this.#readings.some((reading) => reading.includes(needles.plain))) return 'plain';
    if (containsOne(this.#lowerCase, needles.hex)) return 'hex';
    if (containsOne(this.#unbroken, needles.base64)) return 'base64';
    if (containsOne(this.#unbroken, needles.base64url)) return 'base64url';
    return undefined;
  }
}

/** Adds a text and what it becomes when escapes are undone, to the given depth (JSON inside a URL, say). */
function collect(text: string, readings: Set<string>, depth: number): void {
  if (readings.has(text)) return;
  readings.add(text);
  if (depth === 0) return;
  if (/%[0-9a-f]{2}/i.test(text)) {
    collect(undoPercent(text), readings, depth - 1);
    if (text.includes('+')) collect(undoPercent(text.replaceAll('+', ' ')), readings, depth - 1);
  } else if (text.includes('+')) {
    collect(text.replaceAll('+', ' '), readings, depth - 1);
  }
  if (text.includes('\\')) collect(undoBackslash(text), readings, depth - 1);
  if (/&[#a-z0-9]+;/i.test(text)) collect(undoHtml(text), readings, depth - 1);
}

function containsOne(readings: readonly string[], needles: readonly string[]): boolean {
  return readings.some((reading) => needles.some((needle) => reading.includes(needle)));
}

/** RFC 3986 section 2.1, octet by octet, so that one malformed escape does not hide the rest. */
function undoPercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

const BACKSLASH: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** JSON's and JavaScript's escapes. */
function undoBackslash(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/gi, (_, unicode, hex, character) => {
    const code = unicode ?? hex;
    return code === undefined
      ? (BACKSLASH[character as string] ?? (character as string))
      : String.fromCharCode(Number.parseInt(code as string, 16));
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function undoHtml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[(name as string).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
