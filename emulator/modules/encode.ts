import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { SuiteScriptError } from '../runtime/suitescript_error';
import type { Names } from './members';

/** `encode.Encoding` and how Node names each. */
const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  UTF_8: 'utf8',
  BASE_16: 'hex',
  BASE_64: 'base64',
  BASE_64_URL_SAFE: 'base64url',
  HEX: 'hex',
};

function encodingOf(checked: Arguments, option: string): BufferEncoding {
  const name = checked.string(option);
  const encoding = ENCODINGS[name];
  if (encoding === undefined)
    throw new SuiteScriptError(
      'SSS_INVALID_TYPE_ARG',
      `encode.convert: ${option} is no encode.Encoding: ${name}`,
    );
  return encoding;
}

/** N/encode. BASE_32 is not emulated. */
export const create: ModuleFactory = () =>
  ({
    convert: (options: unknown): string => {
      const checked = Arguments.of('encode.convert', options, ['string', 'inputEncoding', 'outputEncoding']);
      const output = encodingOf(checked, 'outputEncoding');
      const bytes = Buffer.from(checked.string('string'), encodingOf(checked, 'inputEncoding'));
      const text = bytes.toString(output);
      // NetSuite keeps the padding of the URL-safe alphabet; Node leaves it off.
      return output === 'base64url' ? text.padEnd(Math.ceil(text.length / 4) * 4, '=') : text;
    },
    Encoding: Object.freeze(Object.fromEntries(Object.keys(ENCODINGS).map((name) => [name, name]))),
  }) satisfies Names<typeof import('N/encode')>;
