import type { Key } from 'N/pgp';
import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { notEmulated, SuiteScriptError } from '../runtime/suitescript_error';
import { secretReaderOf } from '../secrets/secret_reader';
import { SecretUnavailable } from '../secrets/secret_vault';

const ARMOR = /-----BEGIN PGP (?:PRIVATE|PUBLIC) KEY BLOCK-----/;

/**
 * N/pgp, as far as it tells whether a secret can be read: loadKeyFromSecret (section_0923112727; no
 * governance). A secret that does hold a PGP key is not emulated further.
 */
export const create: ModuleFactory = (execution) => {
  const read = secretReaderOf(execution);

  /** Missing and forbidden are not told apart. */
  const readSecret = (reference: unknown, option: string): string => {
    const scriptId = Arguments.of('pgp.loadKeyFromSecret', reference, ['scriptId']).string('scriptId');
    try {
      return read(scriptId);
    } catch (error) {
      if (!(error instanceof SecretUnavailable)) throw error;
      throw new SuiteScriptError(
        'REFERENCED_SECRET_IS_NOT_AVAILABLE',
        `The secret that options.${option} references is not available.`,
      );
    }
  };

  return {
    loadKeyFromSecret: (options: unknown): Key => {
      const checked = Arguments.of('pgp.loadKeyFromSecret', options, ['secret', 'password']);
      const contents = readSecret(checked.required('secret'), 'secret');
      const password = checked.optional('password');
      if (password !== undefined) readSecret(password, 'password');
      if (ARMOR.test(contents)) throw notEmulated('A PGP key in a secret');
      throw new SuiteScriptError(
        'PGP_NONSTANDARD_KEY_DOES_NOT_COMPLY_WITH_PGP_KEY_FORMAT',
        'Nonstandard key: it does not comply with the PGP key format.',
      );
    },
  };
};
