import type { SecretKey as SecretKeyType } from 'N/crypto';
import { Arguments } from '../runtime/arguments';
import { notEmulated, SuiteScriptError } from '../runtime/suitescript_error';
import { decode, type EncodingName, encodingName } from './encoding';
import type { SecretReader } from './secret_reader';

/** crypto.SecretKey (section_4358620976): points at a secret, holds nothing of it. */
export class SecretKey implements SecretKeyType {
  readonly #secret: string;
  readonly #encoding: EncodingName;

  constructor(secret: string, encoding: EncodingName) {
    this.#secret = secret;
    this.#encoding = encoding;
  }

  /** Undefined for a key made from a secret; the typings know only keys made from a GUID. */
  get guid(): string {
    return undefined as unknown as string;
  }

  get secret(): string {
    return this.#secret;
  }

  get encoding(): EncodingName {
    return this.#encoding;
  }

  toString(): string {
    return 'crypto.SecretKey';
  }

  toJSON(): object {
    return { secret: this.#secret, encoding: this.#encoding };
  }
}

/**
 * `crypto.createSecretKey` and `https.createSecretKey` (section_4358653390, section_4418247967). Says nothing
 * about whether the secret exists.
 * @param call for messages
 */
export function createSecretKey(call: string, options: unknown): SecretKey {
  const checked = Arguments.of(call, options, ['guid', 'secret', 'encoding']);
  const hasGuid = checked.optional('guid') !== undefined;
  if (checked.optional('secret') === undefined) {
    checked.required('guid');
    throw notEmulated(`${call} with a GUID`);
  }
  if (hasGuid) {
    throw new SuiteScriptError(
      'MUTUALLY_EXCLUSIVE_ARGUMENTS',
      `${call}: guid and secret cannot be used together`,
    );
  }
  return new SecretKey(checked.string('secret'), encodingName(checked.optional('encoding') ?? 'HEX'));
}

/**
 * The key's bytes.
 * @throws SecretUnavailable, or FAILED_TO_DECODE_… when the secret is no text of the key's encoding
 */
export function keyBytes(key: SecretKey, read: SecretReader): Buffer {
  return decode(read(key.secret), key.encoding);
}
