import type { Cipher as CipherType, Decipher as DecipherType } from 'N/crypto';
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { notEmulated, SuiteScriptError } from '../../runtime/suitescript_error';
import { decode, encode } from '../../secrets/encoding';
import type { SecretKey } from '../../secrets/secret_key';
import type { SecretReader } from '../../secrets/secret_reader';
import { inputBytes, outputEncoding } from './input';
import { cannotDecrypt, keyForCipher } from './key';

export type Padding = 'NoPadding' | 'PKCS5Padding';

/** AES has keys of 128, 192 and 256 bits ("16, 24, or 32 characters", section_4358650498). */
const KEY_LENGTHS = [16, 24, 32];
const BLOCK_BYTES = 16;

/** crypto.CipherPayload (section_4358619238). */
class CipherPayload {
  constructor(
    /** In the encoding that `final` was asked for. */
    readonly ciphertext: string,
    /** Initialization vector, hex. */
    readonly iv: string,
  ) {}

  toString(): string {
    return 'crypto.CipherPayload';
  }

  toJSON(): object {
    return { iv: this.iv, ciphertext: this.ciphertext };
  }
}

/** crypto.Cipher (section_4358574527): AES in CBC mode. The key is read when it is finished. */
export class Cipher implements CipherType {
  readonly #key: SecretKey;
  readonly #padding: Padding;
  readonly #read: SecretReader;
  readonly #chunks: Buffer[] = [];

  constructor(key: SecretKey, padding: Padding, read: SecretReader) {
    this.#key = key;
    this.#padding = padding;
    this.#read = read;
  }

  update(options: unknown): void {
    this.#chunks.push(inputBytes('Cipher.update', options, 'UTF_8'));
  }

  final(options?: unknown): CipherPayload {
    const encoding = outputEncoding('Cipher.final', options, 'HEX');
    const key = aesKey(this.#key, this.#read);
    const clear = Buffer.concat(this.#chunks);
    if (this.#padding === 'NoPadding' && clear.length % BLOCK_BYTES !== 0) {
      throw notEmulated('Encrypting without padding what is not a whole number of blocks');
    }
    const iv = randomBytes(BLOCK_BYTES);
    const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(
      this.#padding !== 'NoPadding',
    );
    const ciphertext = Buffer.concat([cipher.update(clear), cipher.final()]);
    return new CipherPayload(encode(ciphertext, encoding), iv.toString('hex'));
  }

  toString(): string {
    return 'crypto.Cipher';
  }

  toJSON(): object {
    return {};
  }
}

/** crypto.Decipher (section_4358620478). A wrong `iv` shows when it is finished. */
export class Decipher implements DecipherType {
  readonly #key: SecretKey;
  readonly #padding: Padding;
  readonly #iv: string;
  readonly #read: SecretReader;
  readonly #chunks: Buffer[] = [];

  constructor(key: SecretKey, padding: Padding, iv: string, read: SecretReader) {
    this.#key = key;
    this.#padding = padding;
    this.#iv = iv;
    this.#read = read;
  }

  update(options: unknown): void {
    this.#chunks.push(inputBytes('Decipher.update', options, 'HEX'));
  }

  final(options?: unknown): string {
    const encoding = outputEncoding('Decipher.final', options, 'UTF_8');
    const key = aesKey(this.#key, this.#read);
    let clear: Buffer;
    try {
      const iv = decode(this.#iv, 'HEX');
      const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv);
      decipher.setAutoPadding(this.#padding !== 'NoPadding');
      clear = Buffer.concat([decipher.update(Buffer.concat(this.#chunks)), decipher.final()]);
    } catch {
      throw cannotDecrypt();
    }
    return encode(clear, encoding);
  }

  toString(): string {
    return 'crypto.Decipher';
  }

  toJSON(): object {
    return {};
  }
}

/** @throws INVALID_SECRET_KEY_LENGTH: the secret was read, and is no key for AES */
function aesKey(key: SecretKey, read: SecretReader): Buffer {
  const bytes = keyForCipher(key, read);
  if (!KEY_LENGTHS.includes(bytes.length)) {
    throw new SuiteScriptError('INVALID_SECRET_KEY_LENGTH', 'Invalid secret key length.');
  }
  return bytes;
}
