import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfProject, deploymentOf, suiteletFiles } from '../project_copy';

const SCRIPTS = join(__dirname, 'scripts');

/** The scripts of the drill: who calls through Bank Credentials, who calls by itself, and who rotates. */
const DRILL_SCRIPTS = ['drill_bank_credentials_sl', 'drill_plain_sl', 'drill_rotation_sl'] as const;
export type DrillScript = (typeof DRILL_SCRIPTS)[number];

/** Script ids of a script of the drill and of its deployment. */
export function idsOf(script: DrillScript): { readonly scriptId: string; readonly deploymentId: string } {
  const scriptId = `customscript_${script}`;
  return { scriptId, deploymentId: deploymentOf(scriptId) };
}

/**
 * Copies the built project to a folder of its own and adds the scripts of the drill.
 *
 * @returns the folder, to be deleted by the caller
 */
export function drillProject(): string {
  const added = DRILL_SCRIPTS.map((script) =>
    suiteletFiles({
      scriptId: idsOf(script).scriptId,
      file: `/SuiteScripts/drill/${script}.js`,
      text: readFileSync(join(SCRIPTS, `${script}.js`), 'utf8'),
      logLevel: 'ERROR',
    }),
  );
  return copyOfProject(Object.assign({}, ...added));
}
