import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '..', '..', 'src');
const SCRIPTS = join(__dirname, 'scripts');

/** The scripts of the drill: who calls through Bank Credentials, who calls by itself, and who rotates. */
export const DRILL_SCRIPTS = ['drill_bank_credentials_sl', 'drill_plain_sl', 'drill_rotation_sl'] as const;
export type DrillScript = (typeof DRILL_SCRIPTS)[number];

/** Script ids of a script of the drill and of its deployment. */
export function idsOf(script: DrillScript): { readonly scriptId: string; readonly deploymentId: string } {
  return { scriptId: `customscript_${script}`, deploymentId: `customdeploy_${script}` };
}

function objectOf(script: DrillScript): string {
  const { scriptId, deploymentId } = idsOf(script);
  return `<suitelet scriptid="${scriptId}">
  <isinactive>F</isinactive>
  <name>${script}</name>
  <notifyadmins>F</notifyadmins>
  <notifyowner>F</notifyowner>
  <notifyuser>F</notifyuser>
  <scriptfile>[/SuiteScripts/drill/${script}.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="${deploymentId}">
      <allemployees>F</allemployees>
      <allroles>F</allroles>
      <audslctrole>ADMINISTRATOR|[scriptid=customrole_bcr_administrator]</audslctrole>
      <isdeployed>T</isdeployed>
      <isonline>F</isonline>
      <loglevel>ERROR</loglevel>
      <status>RELEASED</status>
      <title>${script}</title>
    </scriptdeployment>
  </scriptdeployments>
</suitelet>
`;
}

/**
 * Copies the built project to a folder of its own and adds the scripts of the drill.
 *
 * @returns the folder, to be deleted by the caller
 */
export function drillProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'drill-'));
  cpSync(PROJECT, folder, { recursive: true, filter: (path) => path !== join(PROJECT, 'TypeScript') });
  const files = join(folder, 'FileCabinet', 'SuiteScripts', 'drill');
  mkdirSync(files, { recursive: true });
  for (const script of DRILL_SCRIPTS) {
    cpSync(join(SCRIPTS, `${script}.js`), join(files, `${script}.js`));
    writeFileSync(join(folder, 'Objects', 'scripts', `${idsOf(script).scriptId}.xml`), objectOf(script));
  }
  return folder;
}
