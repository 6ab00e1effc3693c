import { rmSync } from 'node:fs';
import { DeploymentError, openAccount } from '../../emulator/account/open_account';
import { Network } from '../../emulator/network/network';
import { readScriptHeader } from '../../emulator/runtime/script_header';
import { libraryForTest, libraryProject, openLibrary, script } from './library_account';

describe('what a deploy looks at', () => {
  const header = (type: string) => `/**\n * @NApiVersion 2.1\n * @NScriptType ${type}\n */\n`;

  test.each([
    ['no header', `define([], () => ({ onRequest() {} }))`, 'FAILED_TO_VALIDATE_SCRIPT_FILE'],
    [
      'no script type',
      `/** @NApiVersion 2.1 */ define([], () => ({ onRequest() {} }))`,
      'MISSING_SCRIPT_TYPE',
    ],
    [
      'an unknown version',
      `/** @NApiVersion 3.0\n @NScriptType Suitelet */ define([], () => ({ onRequest() {} }))`,
      'INVALID_API_VERSION',
    ],
    ['another script type', script('Restlet', '{ get() {} }'), 'WRONG_SCRIPT_TYPE'],
    [
      'no entry point',
      script('Suitelet', '{ onrequest() {} }'),
      'SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE',
    ],
    [
      'an entry point of another type',
      script('Suitelet', '{ onRequest() {}, beforeLoad() {} }'),
      'WRONG_SCRIPT_TYPE',
    ],
    [
      'nothing defined',
      header('Suitelet'),
      'SCRIPT_OF_API_VERSION_20_MUST_IMPLEMENT_A_SCRIPT_TYPE_INTERFACE',
    ],
    [
      'a call to N/ while defining',
      script('Suitelet', '(runtime.getCurrentUser(), { onRequest() {} })', ['N/runtime']),
      'FAIL_TO_EVALUATE_SCRIPT_1',
    ],
    ['a missing module', script('Suitelet', '{ onRequest() {} }', ['./gone']), 'MODULE_DOES_NOT_EXIST'],
    ['a syntax error', `${header('Suitelet')} define([], () => ({ onRequest( {} }))`, 'SYNTAX_ERROR'],
  ])('%s', async (_what, text, expected) => {
    const opening = openLibrary({ 'desk_sl.js': text });
    await expect(opening).rejects.toThrow(DeploymentError);
    await expect(opening).rejects.toThrow(expected);
  });

  test('an enum may be read while defining', async () => {
    const library = await libraryForTest({
      'desk_sl.js': script(
        'Suitelet',
        `((type) => ({ onRequest({ response }) { response.write(type); } }))(record.Type.EMPLOYEE)`,
        ['N/record'],
      ),
    });
    expect(library.project.name).toBe('Library');
  });

  test('a file that is not there', async () => {
    const projectFolder = libraryProject({});
    const network = await Network.start();
    rmSync(`${projectFolder}/FileCabinet/SuiteScripts/library/hook_rl.js`);
    await expect(openAccount({ projectFolder, network })).rejects.toThrow(/hook_rl/);
    rmSync(projectFolder, { recursive: true });
  });

  test('the header is read behind other comments', () => {
    expect(
      readScriptHeader(
        '// first\n/* licence */\n/**\n * @NApiVersion 2.1\n * @NScriptType Suitelet\n * @NModuleScope SameAccount\n */',
      ),
    ).toEqual({ apiVersion: '2.1', scriptType: 'Suitelet', moduleScope: 'SameAccount' });
    expect(readScriptHeader('define({}); /** @NApiVersion 2.1 */')).toEqual({});
  });
});
