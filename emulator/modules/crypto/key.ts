import { SECRET_KEY_NOT_IN_ITS_ENCODING } from '../../assumptions';
import { SuiteScriptError } from '../../runtime/suitescript_error';
import { keyBytes, type SecretKey } from '../../secrets/secret_key';
import type { SecretReader } from '../../secrets/secret_reader';
import { SecretUnavailable } from '../../secrets/secret_vault';

/**
 * The bytes of a key at the moment it is used.
 * @throws AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET, whatever the reason
 */
export function keyForCipher(key: SecretKey, read: SecretReader): Buffer {
  try {
    return keyBytes(key, read);
  } catch (error) {
    if (error instanceof SecretUnavailable) throw cannotDecrypt();
    if (error instanceof SuiteScriptError) throw cannotDecrypt(SECRET_KEY_NOT_IN_ITS_ENCODING.value);
    throw error;
  }
}

/** What N/crypto ends with when it cannot get at a secret or at what was encrypted with one. */
export function cannotDecrypt(name = 'AN_ERROR_OCCURRED_WHILE_DECRYPT_SECRET'): SuiteScriptError {
  return new SuiteScriptError(name, 'An error occurred while decrypt secret.');
}
