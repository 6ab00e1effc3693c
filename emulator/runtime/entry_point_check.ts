import type { Script } from '../project/model';
import { Arguments } from './arguments';
import type { MapReduceConfig } from './map_reduce/stage';
import { Realm } from './realm/realm';
import type { ScriptFiles } from './realm/script_files';
import { readScriptHeader } from './script_header';
import { SCRIPT_KINDS } from './script_kinds';
import { notEmulated, SuiteScriptError } from './suitescript_error';

/** What a script's entry file offers. */
export interface OfferedScript {
  readonly entryPoints: readonly string[];
  /** Of a map/reduce script. */
  readonly config: MapReduceConfig;
}

const NO_CONFIG: MapReduceConfig = { retryCount: 0, exitOnError: false };

/** Long enough for any define callback that only defines. */
const CHECK_TIME_LIMIT = 5_000;

/**
 * Looks at a script's entry file as NetSuite does when the script record is made (section_4503568059,
 * section_4527904430): the header, one entry point
 * of the type at least, no `N/` call while the define callback runs.
 *
 * @param modules names of `N/` modules → their members, none of which may be called
 * @returns the entry points it offers, and its `config`
 * @throws SYNTAX_ERROR, MODULE_DOES_NOT_EXIST, FAILED_TO_VALIDATE_SCRIPT_FILE, MISSING_SCRIPT_TYPE,
 *   WRONG_SCRIPT_TYPE,
 *   SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE, FAIL_TO_EVALUATE_SCRIPT_1
 */
export function checkEntryPoints(
  script: Script,
  files: ScriptFiles,
  modules: (name: string) => object | undefined,
): OfferedScript {
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
  if (script.kind === 'clientscript') return { entryPoints: [], config: NO_CONFIG };

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
  const { mustOffer, mustOfferOneOf = known } = rules;
  const isComplete =
    mustOffer.every((name) => offered.includes(name)) &&
    mustOfferOneOf.some((name) => offered.includes(name));
  if (!isComplete) {
    throw new SuiteScriptError(
      'SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE',
      `SuiteScript 2.0 entry point scripts must implement one script type function. ${script.file} offers none of a ${rules.scriptType}.`,
    );
  }
  const foreign = Object.values(SCRIPT_KINDS).flatMap((kind) => kind.entryPoints);
  const other = offered.find((name) => foreign.includes(name) && !rules.entryPoints.includes(name));
  if (other !== undefined) throw wrongType(other);
  const config =
    script.kind === 'mapreducescript' ? readConfig(realm.member(script.file, 'config')) : NO_CONFIG;
  return { entryPoints: known, config };
}

/** @throws EMULATOR_NOT_IMPLEMENTED for anything but the two documented options (section_1517279521) */
function readConfig(config: unknown): MapReduceConfig {
  const checked = Arguments.of('config', config ?? {}, ['retryCount', 'exitOnError']);
  const retryCount = checked.optional('retryCount') ?? 0;
  if (![0, 1, 2, 3].some((count) => count === retryCount))
    throw notEmulated('A config.retryCount other than 0, 1, 2 and 3');
  return { retryCount: Number(retryCount), exitOnError: checked.flag('exitOnError') };
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
