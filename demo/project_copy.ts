import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROLES } from '../src/TypeScript/netsuite/schema';

const PROJECT = join(__dirname, '..', 'src');
const SOURCES = join(PROJECT, 'TypeScript');

/**
 * Copies the built project to a folder of its own and adds files of somebody else.
 *
 * @param files texts by path within the project, `Objects/…` or `FileCabinet/SuiteScripts/…`
 * @returns the folder, to be deleted by the caller
 */
export function copyOfProject(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bank-credentials-'));
  cpSync(PROJECT, folder, { recursive: true, filter: (path) => path !== SOURCES });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** A Suitelet that is added to a copy of the project. */
export interface AddedSuitelet {
  /** `customscript_…`; its one deployment is `customdeploy_…`. */
  readonly scriptId: string;
  /** Path under `FileCabinet`, `/SuiteScripts/…`. */
  readonly file: string;
  readonly text: string;
  /** Script ids of the project's roles that may call it, besides Administrator and Bank Credentials Administrator. */
  readonly roles?: readonly string[];
  readonly logLevel?: 'AUDIT' | 'ERROR';
}

/** The files of a Suitelet, for `copyOfProject`. */
export function suiteletFiles({
  scriptId,
  file,
  text,
  roles = [],
  logLevel = 'AUDIT',
}: AddedSuitelet): Readonly<Record<string, string>> {
  const audience = [ROLES.administrator, ...roles].map((role) => `|[scriptid=${role}]`).join('');
  return {
    [join('FileCabinet', file)]: text,
    [join('Objects', 'scripts', `${scriptId}.xml`)]: `<suitelet scriptid="${scriptId}">
  <isinactive>F</isinactive>
  <name>${scriptId}</name>
  <notifyadmins>F</notifyadmins>
  <notifyowner>F</notifyowner>
  <notifyuser>F</notifyuser>
  <scriptfile>[${file}]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="${deploymentOf(scriptId)}">
      <allemployees>F</allemployees>
      <allroles>F</allroles>
      <audslctrole>ADMINISTRATOR${audience}</audslctrole>
      <isdeployed>T</isdeployed>
      <isonline>F</isonline>
      <loglevel>${logLevel}</loglevel>
      <status>RELEASED</status>
      <title>${scriptId}</title>
    </scriptdeployment>
  </scriptdeployments>
</suitelet>
`,
  };
}

/** Script id of the one deployment of an added script. */
export function deploymentOf(scriptId: string): string {
  return scriptId.replace('customscript', 'customdeploy');
}
