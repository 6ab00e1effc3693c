import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfProject, deploymentOf, suiteletFiles } from '../../demo/project_copy';
import type { CompanySettings } from '../../emulator/account/company';
import type { RunResult } from '../../emulator/runtime/script_runner';
import { ROLES } from '../../src/TypeScript/netsuite/schema';
import { BankAccount } from './bank_account';

/** The script of somebody else's that calls banks through the public module. */
export const CONSUMER = 'customscript_treasury_sl';
/** The example of docs/using-the-module.md. */
export const EXAMPLE = 'customscript_treasury_ss';

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

const EXAMPLE_OBJECT = `<scheduledscript scriptid="${EXAMPLE}">
  <isinactive>F</isinactive>
  <name>Treasury SS</name>
  <notifyadmins>F</notifyadmins>
  <notifyowner>T</notifyowner>
  <scriptfile>[/SuiteScripts/treasury/treasury_ss.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="${deploymentOf(EXAMPLE)}">
      <isdeployed>T</isdeployed>
      <loglevel>AUDIT</loglevel>
      <status>NOTSCHEDULED</status>
      <title>Treasury, on demand</title>
    </scriptdeployment>
  </scriptdeployments>
</scheduledscript>
`;

/** What came of a call of the consumer. */
export interface Told {
  readonly value?: {
    readonly code: number;
    readonly body: string;
    /** Of `authorise`: all that the script could read of the headers. */
    readonly readable: string;
    readonly expiresAt: string;
    readonly url: string;
  };
  readonly error?: { readonly name: string; readonly message: string };
  readonly units: number;
}

/** The built bundle beside two scripts of somebody else: the consumer, and the example of the guide. */
export class ConsumerAccount {
  private constructor(
    readonly company: BankAccount,
    private readonly folder: string,
  ) {}

  static async open(settings: Partial<CompanySettings> = {}): Promise<ConsumerAccount> {
    const guide = readFileSync(join(__dirname, '..', '..', 'docs', 'using-the-module.md'), 'utf8');
    const [, example = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
    const folder = copyOfProject({
      ...suiteletFiles({
        scriptId: CONSUMER,
        file: '/SuiteScripts/treasury/treasury_sl.js',
        text: CONSUMER_FILE,
        roles: [ROLES.viewer],
      }),
      'FileCabinet/SuiteScripts/treasury/treasury_ss.js': example,
      [`Objects/scripts/${EXAMPLE}.xml`]: EXAMPLE_OBJECT,
    });
    return new ConsumerAccount(await BankAccount.open({ projectFolder: folder, company: settings }), folder);
  }

  async close(): Promise<void> {
    await this.company.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Lets the consumer call a function of the public module. */
  ask(options: unknown, what: 'request' | 'authorise' = 'request', session = this.company.session): Told {
    const call = JSON.stringify({ what, options });
    const response = this.company.visit(CONSUMER, 'GET', { call }, session);
    if (response.kind !== 'text') throw new Error(JSON.stringify(response));
    return JSON.parse(response.body) as Told;
  }

  /** Runs the example of the guide. */
  runExample(): RunResult {
    return this.company.account.scripts.scheduled(EXAMPLE, deploymentOf(EXAMPLE));
  }
}
