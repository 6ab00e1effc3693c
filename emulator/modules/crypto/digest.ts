import type { Hash as HashType, Hmac as HmacType } from 'N/crypto';
import { createHash, createHmac } from 'node:crypto';
import { encode } from '../../secrets/encoding';
import type { SecretKey } from '../../secrets/secret_key';
import type { SecretReader } from '../../secrets/secret_reader';
import { inputBytes, outputEncoding } from './input';
import { keyForCipher } from './key';

/** crypto.Hash (section_4358620745). `digest` does not end it: what follows is added to what was there. */
export class Hash implements HashType {
  readonly #algorithm: string;
  readonly #chunks: Buffer[] = [];

  /** @param algorithm Node's name */
  constructor(algorithm: string) {
    this.#algorithm = algorithm;
  }

  update(options: unknown): void {
    this.#chunks.push(inputBytes('Hash.update', options, 'UTF_8'));
  }

  digest(options?: unknown): string {
    const encoding = outputEncoding('Hash.digest', options, 'HEX');
    return encode(createHash(this.#algorithm).update(Buffer.concat(this.#chunks)).digest(), encoding);
  }

  toString(): string {
    return 'crypto.Hash';
  }

  toJSON(): object {
    return {};
  }
}

/** crypto.Hmac (section_4358620874). The key is read when the digest is asked for. */
export class Hmac implements HmacType {
  readonly #algorithm: string;
  readonly #key: SecretKey;
  readonly #read: SecretReader;
  readonly #chunks: Buffer[] = [];

  constructor(algorithm: string, key: SecretKey, read: SecretReader) {
    this.#algorithm = algorithm;
    this.#key = key;
    this.#read = read;
  }

  update(options: unknown): void {
    this.#chunks.push(inputBytes('Hmac.update', options, 'UTF_8'));
  }

  digest(options?: unknown): string {
    const encoding = outputEncoding('Hmac.digest', options, 'HEX');
    const key = keyForCipher(this.#key, this.#read);
    return encode(createHmac(this.#algorithm, key).update(Buffer.concat(this.#chunks)).digest(), encoding);
  }

  toString(): string {
    return 'crypto.Hmac';
  }

  toJSON(): object {
    return {};
  }
}
