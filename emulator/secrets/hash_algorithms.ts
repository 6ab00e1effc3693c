import { SuiteScriptError } from '../runtime/suitescript_error';

/**
 * `crypto.HashAlg` and `https.HashAlg` as scripts see them: two of the four are refused when they are used.
 */
export const HASH_ALGORITHMS = { SHA1: 'SHA1', SHA256: 'SHA256', SHA512: 'SHA512', MD5: 'MD5' } as const;

const USABLE: Readonly<Record<string, string>> = { SHA256: 'sha256', SHA512: 'sha512' };

/**
 * Node's name of an algorithm.
 * @param value what a script gave as `algorithm`
 * @throws INVALID_ENUM_TYPE_VALUE, or HASHING_ALGORITHM_IS_NO_LONGER_VALID for SHA1 and MD5
 */
export function hashAlgorithm(value: unknown): string {
  if (typeof value !== 'string' || !Object.hasOwn(HASH_ALGORITHMS, value)) {
    throw new SuiteScriptError('INVALID_ENUM_TYPE_VALUE', 'Invalid enum value: HashAlg');
  }
  const name = USABLE[value];
  if (name === undefined) {
    throw new SuiteScriptError(
      'HASHING_ALGORITHM_IS_NO_LONGER_VALID',
      `${value} hashing algorithm is no longer valid`,
    );
  }
  return name;
}
