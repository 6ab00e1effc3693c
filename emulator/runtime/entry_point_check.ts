import type { Script } from '../project/model';
import { Realm } from './realm/realm';
import type { ScriptFiles } from './realm/script_files';
import { readScriptHeader } from './script_header';
import { SCRIPT_KINDS } from './script_kinds';
import { SuiteScriptError } from './suitescript_error';

/** Long enough for any define callback that only defines. */
const CHECK_TIME_LIMIT = 5_000;

/**
 * Looks at a script's entry file as NetSuite does when the script record is made (section_4503568059,
 * section_4527904430): the header, one entry point
 * of the type at least, no `N/` call while the define callback runs.
 *
 * @param modules names of `N/` modules → their members, none of which may be called
 * @returns the entry points it offers
 * @throws SYNTAX_ERROR, MODULE_DOES_NOT_EXIST, FAILED_TO_VALIDATE_SCRIPT_FILE, MISSING_SCRIPT_TYPE,
 *   WRONG_SCRIPT_TYPE,
 *   SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE, FAIL_TO_EVALUATE_SCRIPT_1
 */
export function checkEntryPoints(
  script: Script,
  files: ScriptFiles,
  modules: (name: string) => object | undefined,
): string[] {
  const rules = SCRIPT_KINDS[script.kind];
  const header = readScriptHeader(files.text(script.file));
  if (header.apiVersion === undefined) {
    throw new SuiteScriptError(
      'FAILED_TO_VALIDATE_SCRIPT_FILE',
      `Failed to validate script file: ${script.file}`,
    );
  }
  if (header.scriptType === undefined) {
    throw new SuiteScriptError('MISSING_SCRIPT_TYPE', '@NScriptType is required for 2.0 entry point script');
  }
  const wrongType = (what: string): SuiteScriptError =>
    new SuiteScriptError(
      'WRONG_SCRIPT_TYPE',
      `Script file includes @NScriptType ${header.scriptType}; this script type cannot be used to ${what}.`,
    );
  if (header.scriptType.toLowerCase() !== rules.scriptType.toLowerCase())
    throw wrongType(`make a ${script.kind}`);
  // A client script runs in the browser; its file may use what only a browser has.
  if (script.kind === 'clientscript') return [];

  const realm = new Realm({
    files,
    nativeModule: (name) => closed(modules(name)),
    now: () => 0,
    timeLimit: CHECK_TIME_LIMIT,
    reportBug: (error) => {
      throw error;
    },
  });
  const offered = realm.entryPoints(script.file);
  const known = offered.filter((name) => rules.entryPoints.includes(name));
  if (known.length === 0 || !rules.mustOffer.every((name) => offered.includes(name))) {
    throw new SuiteScriptError(
      'SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE',
      `SuiteScript 2.0 entry point scripts must implement one script type function. ${script.file} offers none of a ${rules.scriptType}.`,
    );
  }
  const foreign = Object.values(SCRIPT_KINDS).flatMap((kind) => kind.entryPoints);
  const other = offered.find((name) => foreign.includes(name) && !rules.entryPoints.includes(name));
  if (other !== undefined) throw wrongType(other);
  return known;
}

/** A module as the check sees it: enums can be read, functions must not be called. */
function closed(module: object | undefined): object | undefined {
  if (module === undefined) return undefined;
  const refuse = (): never => {
    throw new SuiteScriptError(
      'FAIL_TO_EVALUATE_SCRIPT_1',
      'All SuiteScript API Modules are unavailable while executing your define callback.',
    );
  };
  return Object.fromEntries(
    Object.entries(module).map(([name, member]) => [name, typeof member === 'function' ? refuse : member]),
  );
}
