import type * as crypto from 'N/crypto';
import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { SuiteScriptError } from '../runtime/suitescript_error';
import { ENCODINGS } from '../secrets/encoding';
import { HASH_ALGORITHMS, hashAlgorithm } from '../secrets/hash_algorithms';
import { createSecretKey, SecretKey } from '../secrets/secret_key';
import { secretReaderOf } from '../secrets/secret_reader';
import { Cipher, Decipher, type Padding } from './crypto/cipher';
import { Hash, Hmac } from './crypto/digest';
import type { Members } from './members';

const EncryptionAlg = { AES: 'AES' } as const;
const Paddings = { NoPadding: 'NoPadding', PKCS5Padding: 'PKCS5Padding' } as const;

type Implemented = 'createSecretKey' | 'createHash' | 'createHmac' | 'createCipher' | 'createDecipher';

/**
 * N/crypto (section_4358549582). Not emulated: checkPasswordField, the positional forms of its functions,
 * `crypto.certificate`. Error names are those that runtime-checked public typings record, where the help has
 * none.
 */
export const create: ModuleFactory = (execution) => {
  const read = secretReaderOf(execution);
  const members: Members<typeof crypto, Implemented> = {
    createSecretKey: (options: unknown) => createSecretKey('crypto.createSecretKey', options),
    createHash: (options: unknown) => {
      const checked = Arguments.of('crypto.createHash', options, ['algorithm']);
      return new Hash(hashAlgorithm(checked.required('algorithm')));
    },
    createHmac: (options: unknown) => {
      const checked = Arguments.of('crypto.createHmac', options, ['algorithm', 'key']);
      const algorithm = checked.required('algorithm');
      return new Hmac(hashAlgorithm(algorithm), keyIn(checked), read);
    },
    createCipher: (options: unknown) => {
      const checked = Arguments.of('crypto.createCipher', options, ['algorithm', 'key', 'padding']);
      return new Cipher(keyIn(checked), paddingIn(checked), read);
    },
    createDecipher: (options: unknown) => {
      const checked = Arguments.of('crypto.createDecipher', options, ['algorithm', 'key', 'padding', 'iv']);
      return new Decipher(keyIn(checked), paddingIn(checked), checked.optional<string>('iv') ?? '', read);
    },
  };
  return {
    ...members,
    Encoding: Object.fromEntries(ENCODINGS.map((name) => [name, name])),
    EncryptionAlg,
    HashAlg: HASH_ALGORITHMS,
    Padding: Paddings,
  };
};

/** @throws UNEXPECTED_ERROR for anything that createSecretKey did not make */
function keyIn(checked: Arguments): SecretKey {
  const key = checked.required('key');
  if (!(key instanceof SecretKey)) {
    throw new SuiteScriptError('UNEXPECTED_ERROR', 'An unexpected SuiteScript error has occurred');
  }
  return key;
}

function paddingIn(checked: Arguments): Padding {
  if (!Object.hasOwn(EncryptionAlg, String(checked.required('algorithm'))))
    throw invalidEnum('EncryptionAlg');
  const padding = checked.optional('padding') ?? Paddings.PKCS5Padding;
  if (padding !== Paddings.NoPadding && padding !== Paddings.PKCS5Padding) throw invalidEnum('Padding');
  return padding;
}

function invalidEnum(name: string): SuiteScriptError {
  return new SuiteScriptError('INVALID_ENUM_TYPE_VALUE', `Invalid enum value: crypto.${name}`);
}
