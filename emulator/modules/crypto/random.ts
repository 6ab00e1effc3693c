import type * as random from 'N/crypto/random';
import { randomInt, randomUUID } from 'node:crypto';
import type { ModuleFactory } from '../../runtime/execution';
import { SuiteScriptError } from '../../runtime/suitescript_error';
import type { Members } from '../members';

/** Node's limit for one random integer. */
const WIDEST_RANGE = 2 ** 48 - 1;
/** The help says none; runtime-checked public typings say each call spends 5. The dearer reading is taken. */
const UNITS = 5;

/**
 * N/crypto/random (section_13113107585) without generateBytes, whose Uint8Array would have to be one of the
 * script's realm. Its checks differ from other modules', and so do their error names.
 */
export const create: ModuleFactory = ({ meter }) => {
  const members: Members<typeof random, 'generateInt' | 'generateUUID'> = {
    generateInt: (options: unknown) => {
      const { min, max } = optionsOf('generateInt', options, ['min', 'max'], 'max');
      const from = Math.ceil(min ?? 0);
      const to = Math.ceil(max ?? Number.NaN);
      if (Number.isNaN(to))
        throw new SuiteScriptError('UNEXPECTED_ERROR', 'An unexpected SuiteScript error has occurred');
      if (to <= from) {
        throw new SuiteScriptError(
          'INVALID_NUMBER_MUST_BE_LOWER_THAN_1',
          'Invalid number (must be lower than max).',
        );
      }
      meter.spend(UNITS);
      return randomInt(from, Math.min(to, from + WIDEST_RANGE));
    },
    generateUUID: () => {
      meter.spend(UNITS);
      return randomUUID();
    },
  };
  return members;
};

function optionsOf(
  member: string,
  options: unknown,
  known: readonly string[],
  required: string,
): Record<string, number | undefined> {
  if (options === undefined) throw missing(member, 'options');
  if (typeof options !== 'object' || options === null) throw invalidType(member, 'options');
  const given = options as Record<string, unknown>;
  if (Object.keys(given).some((key) => !known.includes(key))) {
    // NetSuite names the parameters it knows, not the one it does not.
    throw new SuiteScriptError('UNKNOWN_PARAM', `Unknown parameter: ${known.join(', ')}.`);
  }
  if (!(required in given)) throw missing(member, required);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value !== 'number') throw invalidType(member, key);
  }
  return given as Record<string, number>;
}

function missing(member: string, name: string): SuiteScriptError {
  return new SuiteScriptError(
    'SSS_MISSING_REQD_ARGUMENT',
    `random.${member}: Missing a required argument: ${name}`,
  );
}

function invalidType(member: string, name: string): SuiteScriptError {
  return new SuiteScriptError('SSS_INVALID_TYPE_ARG', `random.${member}: Invalid type: ${name}`);
}
