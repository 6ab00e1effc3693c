import type { SecureString as SecureStringType } from 'N/https';
import { createHash, createHmac } from 'node:crypto';
import { Arguments } from '../runtime/arguments';
import { notEmulated, SuiteScriptError } from '../runtime/suitescript_error';
import { decode, type EncodingName, encode, encodingName } from './encoding';
import { hashAlgorithm } from './hash_algorithms';
import { keyBytes, SecretKey } from './secret_key';
import type { SecretReader } from './secret_reader';
import { SecretUnavailable } from './secret_vault';

/** What a secure string holds, for the emulator's own eyes. */
export interface RevealedString {
  readonly text: string;
  /** Every secret that went into it, in whatever form. */
  readonly secrets: ReadonlySet<string>;
  /** Why it cannot be sent. */
  readonly unavailable: SecretUnavailable | undefined;
}

/** section_4418247678 */
const SECRET_PLACEHOLDER = /\{(custsecret[a-z0-9_]{1,89})\}/gi;
const GUID_PLACEHOLDER = /\{[a-f0-9]{32}\}/i;

let stateOf: (secureString: SecureString) => RevealedString;

/**
 * https.SecureString (section_4418286676): text with secrets in it, which can be put together, converted,
 * hashed and sent, and never read. Every method changes the object and returns it.
 */
export class SecureString implements SecureStringType {
  #text: string;
  /** The help's "current internal encoding". */
  #encoding: EncodingName;
  readonly #secrets = new Set<string>();
  #unavailable: SecretUnavailable | undefined;
  readonly #read: SecretReader;

  static {
    stateOf = (string) => ({
      text: string.#text,
      secrets: string.#secrets,
      unavailable: string.#unavailable,
    });
  }

  /**
   * @param input literal text with `{custsecret…}` where secrets go
   * @param encoding what the text, secrets included, is encoded in
   * @param read how this execution reads secrets
   */
  constructor(input: string, encoding: EncodingName, read: SecretReader) {
    this.#read = read;
    this.#encoding = encoding;
    this.#text = this.#fillIn(input);
  }

  /** section_460942016600; `inputEncoding` other than UTF_8 "is not supported" there and refused here. */
  appendString(options: unknown): this {
    const checked = Arguments.of('SecureString.appendString', options, [
      'input',
      'inputEncoding',
      'keepEncoding',
    ]);
    const input = this.#fillIn(checked.string('input'));
    const keepEncoding = checked.flag('keepEncoding');
    const encoding = encodingName(checked.optional('inputEncoding') ?? 'UTF_8');
    if (encoding !== 'UTF_8') {
      if (!keepEncoding)
        throw notEmulated('SecureString.appendString with an inputEncoding other than UTF_8');
      throw new SuiteScriptError(
        'INVALID_VALUE_1_FOR_PARAMETER_2',
        `Invalid value ${encoding} for parameter options.inputEncoding.`,
      );
    }
    return this.#append(input, 'UTF_8', keepEncoding);
  }

  /** section_453662353515 */
  appendSecureString(options: unknown): this {
    const checked = Arguments.of('SecureString.appendSecureString', options, [
      'secureString',
      'keepEncoding',
    ]);
    const other = checked.required('secureString');
    if (!(other instanceof SecureString)) {
      throw new SuiteScriptError(
        'WRONG_PARAMETER_TYPE',
        'SecureString.appendSecureString: Wrong parameter type: options.secureString.',
      );
    }
    this.#take(other.#secrets, other.#unavailable);
    return this.#append(other.#text, other.#encoding, checked.flag('keepEncoding'));
  }

  /** section_457542663573 */
  convertEncoding(options: unknown): this {
    const checked = Arguments.of('SecureString.convertEncoding', options, ['fromEncoding', 'toEncoding']);
    const from = encodingName(checked.required('fromEncoding'));
    const to = encodingName(checked.required('toEncoding'));
    return this.#change(to, () => encode(decode(this.#text, from), to));
  }

  /** Replaces every occurrence (section_162190865586). The replacement may be empty. */
  replaceString(options: unknown): this {
    const checked = Arguments.of('SecureString.replaceString', options, ['pattern', 'replacement']);
    const pattern = checked.string('pattern');
    const replacement = checked.optional('replacement') === '' ? '' : checked.string('replacement');
    return this.#change(this.#encoding, () => this.#text.replaceAll(pattern, () => replacement));
  }

  /** section_459472900389 */
  hash(options: unknown): this {
    const checked = Arguments.of('SecureString.hash', options, [
      'algorithm',
      'contentEncoding',
      'resultEncoding',
    ]);
    const algorithm = hashAlgorithm(checked.required('algorithm'));
    return this.#digest(checked, (content) => createHash(algorithm).update(content).digest());
  }

  /** section_459579406737 */
  hmac(options: unknown): this {
    const known = ['algorithm', 'key', 'contentEncoding', 'resultEncoding'];
    const checked = Arguments.of('SecureString.hmac', options, known);
    const algorithm = hashAlgorithm(checked.required('algorithm'));
    const key = this.#keyOf(checked.required('key'));
    return this.#digest(checked, (content) => createHmac(algorithm, key).update(content).digest());
  }

  toString(): string {
    return 'https.SecureString';
  }

  toJSON(): object {
    return {};
  }

  #fillIn(input: string): string {
    if (GUID_PLACEHOLDER.test(input)) throw notEmulated('A GUID in a secure string');
    return input.replace(SECRET_PLACEHOLDER, (_, id: string) => this.#value(id));
  }

  /** A secret that cannot be used makes the whole string unusable, which shows when it is sent. */
  #value(id: string): string {
    this.#secrets.add(id.toLowerCase());
    try {
      return this.#read(id);
    } catch (error) {
      if (!(error instanceof SecretUnavailable)) throw error;
      this.#unavailable ??= error;
      return '';
    }
  }

  #keyOf(key: unknown): Buffer {
    if (key instanceof SecureString) {
      this.#take(key.#secrets, key.#unavailable);
      return decode(key.#text, key.#encoding);
    }
    if (!(key instanceof SecretKey)) {
      throw new SuiteScriptError(
        'WRONG_PARAMETER_TYPE',
        'SecureString.hmac: Wrong parameter type: options.key.',
      );
    }
    return keyBytes(key, (id) => this.#value(id));
  }

  #take(secrets: ReadonlySet<string>, unavailable: SecretUnavailable | undefined): void {
    for (const secret of secrets) this.#secrets.add(secret);
    this.#unavailable ??= unavailable;
  }

  /** See APPENDED_PIECE_IS_ENCODED_ALONE in assumptions.ts. */
  #append(text: string, encoding: EncodingName, keepEncoding: boolean): this {
    return this.#change(
      this.#encoding,
      () => this.#text + (keepEncoding ? text : encode(decode(text, encoding), this.#encoding)),
    );
  }

  #digest(checked: Arguments, compute: (content: Buffer) => Buffer): this {
    const content = checked.optional('contentEncoding');
    const contentEncoding = content === undefined ? this.#encoding : encodingName(content);
    const byDefault = content === undefined ? this.#encoding : 'HEX';
    const result = encodingName(checked.optional('resultEncoding') ?? byDefault);
    return this.#change(result, () => encode(compute(decode(this.#text, contentEncoding)), result));
  }

  /** What stands in for a missing secret must not make a conversion fail: the request will. */
  #change(encoding: EncodingName, compute: () => string): this {
    if (this.#unavailable === undefined) this.#text = compute();
    this.#encoding = encoding;
    return this;
  }
}

/** Looks inside a secure string; only the modules that send it do. */
export function reveal(secureString: SecureString): RevealedString {
  return stateOf(secureString);
}
