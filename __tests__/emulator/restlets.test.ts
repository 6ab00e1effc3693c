import { restletUrl } from '../../emulator/pages/urls';
import { openWith, removeFolders } from './dashboard_support';
import { libraryForTest, script } from './library_account';
import { Browser } from './pages_support';

const HOOK = restletUrl('customscript_lib_hook_rl', 'customdeploy_lib_hook_rl');
const JSON_TYPE = { 'Content-Type': 'application/json' };
const TEXT_TYPE = { 'Content-Type': 'text/plain' };

let browser: Browser;
afterEach(() => {
  browser?.close();
  removeFolders();
});

const open = async (entryPoints: string): Promise<void> => {
  browser = await Browser.open({
    'hook_rl.js': script('Restlet', entryPoints, ['N/error', 'N/runtime']),
  });
};

const send = async (
  method: string,
  body: string | undefined,
  headers: Record<string, string>,
  path = HOOK,
) => {
  const response = await browser.app.request(`http://localhost${path}`, {
    method,
    headers: { Host: 'localhost', ...headers },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

test.each([
  ['GET', undefined, JSON_TYPE, '{"get":{"a":"5"}}'],
  ['DELETE', undefined, JSON_TYPE, '{"delete":{"a":"5"}}'],
  ['POST', '{"b":[1]}', JSON_TYPE, '{"post":{"b":[1]}}'],
  ['PUT', '{"b":null}', JSON_TYPE, '{"put":{"b":null}}'],
])(
  '%s hands over parameters or the body as an object, and answers JSON',
  async (method, body, type, text) => {
    await open(
      `{ get: (given) => ({ get: given }), delete: (given) => ({ delete: given }), post: (given) => ({ post: given }), put: (given) => ({ put: given }) }`,
    );
    const answer = await send(method, body, type, `${HOOK}&a=5`);
    expect(answer).toEqual({ status: 200, type: 'application/json; charset=utf-8', text });
  },
);

test('text is handed over and answered as text', async () => {
  await open(`{ post: (given) => typeof given + ' ' + given }`);
  expect(await send('POST', '{"b":1}', TEXT_TYPE)).toEqual({
    status: 200,
    type: 'text/plain; charset=utf-8',
    text: 'string {"b":1}',
  });
});

test('nothing is an empty answer', async () => {
  await open(`{ get: () => undefined }`);
  expect(await send('GET', undefined, JSON_TYPE)).toMatchObject({ status: 200, text: '' });
});

const REFUSING = `{ get: () => ({ a: 1 }), post: () => { throw error.create({ name: 'NO', message: 'Not now' }); } }`;

test.each([
  ['an error in JSON', 'POST', '{}', JSON_TYPE, HOOK, 400, '{"error":{"code":"NO","message":"Not now"}}'],
  ['an error in text', 'POST', 'x', TEXT_TYPE, HOOK, 400, 'error code: NO\nerror message: Not now'],
  [
    'an object where text was asked for',
    'GET',
    undefined,
    TEXT_TYPE,
    HOOK,
    400,
    'error code: INVALID_RETURN_DATA_FORMAT',
  ],
  ['a body that is no JSON', 'POST', '{', JSON_TYPE, HOOK, 400, '"INVALID_REQUEST"'],
  ['a method without entry point', 'PUT', '{}', JSON_TYPE, HOOK, 405, '"SSS_INVALID_REST_METHOD"'],
  [
    'a form',
    'POST',
    'a=1',
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    HOOK,
    415,
    '"UNSUPPORTED_MEDIA_TYPE"',
  ],
  ['XML', 'POST', '<a/>', { 'Content-Type': 'application/xml' }, HOOK, 400, '"EMULATOR_NOT_IMPLEMENTED"'],
  [
    'another script',
    'GET',
    undefined,
    JSON_TYPE,
    restletUrl('customscript_none', 1),
    404,
    '"SSS_INVALID_SCRIPTLET_ID"',
  ],
])('%s is refused', async (_what, method, body, type, path, status, text) => {
  await open(REFUSING);
  const answer = await send(method, body, type, path);
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(text);
});

test('a script that runs as a role has its rights, and the person stays', async () => {
  const desk = `<suitelet scriptid="customscript_lib_as_sl"><name>As</name>
    <scriptfile>[/SuiteScripts/library/as_sl.js]</scriptfile><scriptdeployments>
    <scriptdeployment scriptid="customdeploy_lib_as_sl"><allroles>T</allroles><isdeployed>T</isdeployed>
      <loglevel>DEBUG</loglevel><runasrole>[scriptid=customrole_lib_clerk]</runasrole><status>RELEASED</status><title>As</title>
    </scriptdeployment></scriptdeployments></suitelet>`;
  browser = await openWith(
    { 'Objects/customscript_lib_as_sl.xml': desk },
    {
      'as_sl.js': script(
        'Suitelet',
        `{ onRequest({ response }) { const { id, roleId } = runtime.getCurrentUser(); response.write(JSON.stringify([id, roleId])); } }`,
        ['N/runtime'],
      ),
    },
  );
  browser.site.browser.change('customrole_lib_reader', '12');
  const path = '/app/site/hosting/scriptlet.nl?script=customscript_lib_as_sl&deploy=1';
  expect(JSON.parse((await browser.get(path)).text)).toEqual([12, 'customrole_lib_clerk']);
});

test('a role that is not there is refused at deploy', async () => {
  browser = await Browser.open();
  const opened = openWith(
    {
      'Objects/customscript_lib_as_sl.xml': `<suitelet scriptid="customscript_lib_as_sl"><name>As</name>
    <scriptfile>[/SuiteScripts/library/desk_sl.js]</scriptfile><scriptdeployments>
    <scriptdeployment scriptid="customdeploy_lib_as_sl"><allroles>T</allroles><isdeployed>T</isdeployed>
      <loglevel>DEBUG</loglevel><runasrole>SALES_PERSON</runasrole><status>RELEASED</status><title>As</title>
    </scriptdeployment></scriptdeployments></suitelet>`,
    },
    {},
  );
  await expect(opened).rejects.toThrow(/customdeploy_lib_as_sl.*sales_person/);
});

test('entry points are handed parameters or the body, and objects come back', async () => {
  const hook = script(
    'Restlet',
    `{ get: (given) => ({ got: given.x }), post: (given) => given.list.length }`,
  );
  const account = await libraryForTest({ 'hook_rl.js': hook });
  const call = (method: 'get' | 'post' | 'put', body?: unknown) =>
    account.scripts.restlet(
      'customscript_lib_hook_rl',
      'customdeploy_lib_hook_rl',
      { method, parameters: { x: 'y' }, body },
      account.session(),
    );
  expect(call('get')).toEqual({ kind: 'value', value: { got: 'y' } });
  expect(call('post', { list: [1, 2] })).toEqual({ kind: 'value', value: 2 });
  expect(call('put')).toMatchObject({ kind: 'error', error: { name: 'SSS_INVALID_REST_METHOD' } });
  expect(call('post', {})).toMatchObject({ kind: 'error', error: { name: 'TypeError' } });
});
