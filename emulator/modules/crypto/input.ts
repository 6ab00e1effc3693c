import { Arguments } from '../../runtime/arguments';
import { SuiteScriptError } from '../../runtime/suitescript_error';
import { decode, type EncodingName, encodingName } from '../../secrets/encoding';

/**
 * The bytes that an `update({ input, inputEncoding })` hands over. `''` and `false` count as missing; other
 * values are taken as text, as at run time in NetSuite.
 */
export function inputBytes(call: string, options: unknown, defaultEncoding: EncodingName): Buffer {
  const checked = Arguments.of(call, options, ['input', 'inputEncoding']);
  const input = checked.required('input');
  if (input === false) {
    throw new SuiteScriptError('SSS_MISSING_REQD_ARGUMENT', `${call}: Missing a required argument: input`);
  }
  return decode(String(input), encodingName(checked.optional('inputEncoding') ?? defaultEncoding));
}

/** The encoding that a `digest` or `final` asks for; its options may be left out altogether. */
export function outputEncoding(call: string, options: unknown, defaultEncoding: EncodingName): EncodingName {
  const checked = Arguments.of(call, options ?? {}, ['outputEncoding']);
  return encodingName(checked.optional('outputEncoding') ?? defaultEncoding);
}
