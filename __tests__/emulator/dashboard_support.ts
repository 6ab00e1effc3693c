import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { libraryProject } from './library_account';
import { Browser } from './pages_support';

const folders: string[] = [];

/** The library's browser, with objects and translations of the test's own beside the library's. `closeAll` takes it away again. */
export async function openWith(
  objects: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): Promise<Browser> {
  const projectFolder = libraryProject(files);
  folders.push(projectFolder);
  for (const [name, text] of Object.entries(objects)) {
    const path = join(projectFolder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return Browser.open({}, { projectFolder });
}

/** Removes every folder that this module made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The object of a portlet script in the file `<name>_pl.js`. */
export function portletObject(name: string, type: string, deployment = ''): Record<string, string> {
  return {
    [`Objects/customscript_lib_${name}_pl.xml`]: `<portlet scriptid="customscript_lib_${name}_pl">
      <name>${name}</name>
      <notifyuser>F</notifyuser>
      <portlettype>${type}</portlettype>
      <scriptfile>[/SuiteScripts/library/${name}_pl.js]</scriptfile>
      <scriptdeployments><scriptdeployment scriptid="customdeploy_lib_${name}_pl">
        <allroles>T</allroles><isdeployed>T</isdeployed><loglevel>DEBUG</loglevel><status>RELEASED</status>
        <title>Deployed ${name}</title>${deployment}
      </scriptdeployment></scriptdeployments>
    </portlet>`,
  };
}

/** A translation collection with a Brazilian translation. */
export const COLLECTION: Readonly<Record<string, string>> = {
  'Objects/custcollection_lib.xml': `<translationcollection scriptid="custcollection_lib">
    <defaultlanguage>en-US</defaultlanguage><name>Library</name>
    <strings>
      <string scriptid="greeting"><defaulttranslation>Hello, {1}</defaulttranslation></string>
      <string scriptid="loan"><defaulttranslation>Loan</defaulttranslation></string>
      <string scriptid="only_english"><defaulttranslation>Shelf</defaulttranslation></string>
    </strings></translationcollection>`,
  'Translations/lib_pt_BR.xlf': `<?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
      <file original="netsuite-database" source-language="en-US" target-language="pt-BR" datatype="database"><body>
        <group collection="custcollection_lib">
          <trans-unit id="GREETING"><source>Hello, {1}</source><target>Olá, {1}</target></trans-unit>
          <trans-unit id="LOAN"><source>Loan</source><target>Empréstimo</target></trans-unit>
        </group></body></file></xliff>`,
};
