import { SuiteScriptError } from './suitescript_error';

/** The JSDoc tags at the top of a script file that NetSuite reads (bridgehead_4387808822). */
export interface ScriptHeader {
  /** `2.1` */
  readonly apiVersion?: string;
  /** `UserEventScript`, … */
  readonly scriptType?: string;
  /** `Public`, `SameAccount`, `TargetAccount` */
  readonly moduleScope?: string;
}

const API_VERSIONS = ['2.0', '2.x', '2.X', '2.1'];

/**
 * @param text a script file
 * @returns its tags; all missing when the file does not begin with a JSDoc comment
 * @throws INVALID_API_VERSION (section_4503568059); EMULATOR_NOT_IMPLEMENTED for SuiteScript 2.0, whose
 *   engine is another one
 */
export function readScriptHeader(text: string): ScriptHeader {
  const comment =
    /^\uFEFF?\s*(?:\/\/[^\n]*\n\s*|\/\*(?!\*)[\s\S]*?\*\/\s*)*\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? '';
  const tag = (name: string): string | undefined => new RegExp(`@${name}\\s+(\\S+)`).exec(comment)?.[1];
  const apiVersion = tag('NApiVersion');
  const scriptType = tag('NScriptType');
  const moduleScope = tag('NModuleScope');
  if (apiVersion !== undefined && !API_VERSIONS.includes(apiVersion)) {
    throw new SuiteScriptError(
      'INVALID_API_VERSION',
      'Invalid JSDoc tag value; valid values are: @NApiVersion [2.X, 2.x, 2.0, 2.1]',
    );
  }
  return {
    ...(apiVersion === undefined ? {} : { apiVersion }),
    ...(scriptType === undefined ? {} : { scriptType }),
    ...(moduleScope === undefined ? {} : { moduleScope }),
  };
}
