import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '..', '..', 'src');

/** The script of somebody else's that calls banks through the public module. */
export const CONSUMER = 'customscript_treasury_sl';
/** The example of docs/using-the-module.md. */
export const EXAMPLE = 'customscript_treasury_ss';

const DEPLOYMENT = (script: string): string => script.replace('customscript', 'customdeploy');

/** Does what a test says and tells what came of it and what it cost. */
const CONSUMER_FILE = `/**
 * @NApiVersion 2.1
 * @NScriptType Suitelet
 */
define(['N/https', 'N/runtime', '/SuiteScripts/bank_credentials/bank_credentials.js'], (https, runtime, bank) => {
  const work = {
    request: (options) => bank.request(options),
    authorise: (options) => {
      const { url, headers, certificateId, expiresAt } = bank.authorise(options);
      const readable = JSON.stringify(headers) + String(headers.Authorization);
      const { code } = https.get({ url, headers: { ...headers, 'X-Own': '1' } });
      return { url, certificateId, expiresAt, readable, code };
    },
  };
  return {
    onRequest({ request, response }) {
      const script = runtime.getCurrentScript();
      const { what, options } = JSON.parse(request.parameters.call);
      const before = script.getRemainingUsage();
      const told = {};
      try {
        told.value = work[what](options);
      } catch (e) {
        told.error = { name: e.name, message: e.message };
      }
      told.units = before - script.getRemainingUsage();
      response.write({ output: JSON.stringify(told) });
    },
  };
});
`;

const CONSUMER_OBJECT = `<suitelet scriptid="${CONSUMER}">
  <isinactive>F</isinactive>
  <name>Treasury SL</name>
  <notifyadmins>F</notifyadmins>
  <notifyowner>T</notifyowner>
  <notifyuser>F</notifyuser>
  <scriptfile>[/SuiteScripts/treasury/treasury_sl.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="${DEPLOYMENT(CONSUMER)}">
      <allemployees>F</allemployees>
      <allroles>F</allroles>
      <audslctrole>ADMINISTRATOR|[scriptid=customrole_bcr_administrator]|[scriptid=customrole_bcr_viewer]</audslctrole>
      <isdeployed>T</isdeployed>
      <isonline>F</isonline>
      <loglevel>AUDIT</loglevel>
      <status>RELEASED</status>
      <title>Treasury</title>
    </scriptdeployment>
  </scriptdeployments>
</suitelet>
`;

const EXAMPLE_OBJECT = `<scheduledscript scriptid="${EXAMPLE}">
  <isinactive>F</isinactive>
  <name>Treasury SS</name>
  <notifyadmins>F</notifyadmins>
  <notifyowner>T</notifyowner>
  <scriptfile>[/SuiteScripts/treasury/treasury_ss.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="${DEPLOYMENT(EXAMPLE)}">
      <isdeployed>T</isdeployed>
      <loglevel>AUDIT</loglevel>
      <status>NOTSCHEDULED</status>
      <title>Treasury, on demand</title>
    </scriptdeployment>
  </scriptdeployments>
</scheduledscript>
`;

/**
 * Copies the built project to a folder of its own and adds two scripts of somebody else.
 *
 * @param example the text of the example's file
 * @returns the folder, to be deleted by the caller
 */
export function projectWithConsumer(example: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bank-credentials-'));
  cpSync(PROJECT, folder, {
    recursive: true,
    filter: (path) => !path.startsWith(join(PROJECT, 'TypeScript')),
  });
  const files = join(folder, 'FileCabinet', 'SuiteScripts', 'treasury');
  mkdirSync(files, { recursive: true });
  writeFileSync(join(files, 'treasury_sl.js'), CONSUMER_FILE);
  writeFileSync(join(files, 'treasury_ss.js'), example);
  writeFileSync(join(folder, 'Objects', 'scripts', `${CONSUMER}.xml`), CONSUMER_OBJECT);
  writeFileSync(join(folder, 'Objects', 'scripts', `${EXAMPLE}.xml`), EXAMPLE_OBJECT);
  return folder;
}
