import { formScript, recordScripts } from '../../emulator/client/page_scripts';
import { fromPage, toPage } from '../../emulator/client/wire';
import { clientFileUrl, paths, recordUrl, suiteletUrl } from '../../emulator/pages/urls';
import { script } from './library_account';
import { Browser } from './pages_support';

const BOOK = 'customrecord_lib_book';
const DESK = { script: 'customscript_lib_desk_sl', deployment: 'customdeploy_lib_desk_sl' } as const;
const FILE = '/SuiteScripts/library/desk_cs.js';

let browser: Browser;
beforeAll(async () => {
  browser = await Browser.open({
    'desk_cs.js': script('ClientScript', '{ pageInit() {} }'),
    'module.js': 'define({});',
    'broken.js': 'define({',
    'book_ue.js': script(
      'UserEventScript',
      `{ beforeLoad({ form, type }) { if (type === 'view') form.clientScriptModulePath = './desk_cs.js'; } }`,
    ),
    'desk_sl.js': script(
      'Suitelet',
      `{ onRequest({ response }) {
        const form = serverWidget.createForm({ title: 'Desk' });
        form.clientScriptModulePath = './desk_cs.js';
        form.addField({ id: 'custpage_a', label: '</script><b>', type: 'TEXT' });
        response.writePage({ pageObject: form });
      } }`,
      ['N/ui/serverWidget'],
    ),
  });
  browser.account.store.insert(BOOK, { name: 'Dune', custrecord_lib_isbn: 'x' });
});
afterAll(() => browser.close());

const json = { 'Content-Type': 'application/json' };
const post = async (path: string, body: object, headers: Readonly<Record<string, string>> = {}) => {
  const init = {
    method: 'POST',
    headers: { Host: 'localhost', ...json, ...headers },
    body: JSON.stringify(body),
  };
  const response = await browser.app.request(`http://localhost${path}`, init);
  return { status: response.status, json: (await response.json()) as { error: { name: string } } };
};

test.each([
  ['a client script', FILE, true, 200, 'pageInit'],
  ['a module', '/SuiteScripts/library/module.js', true, 200, 'define({})'],
  ['a script of another type as a module', '/SuiteScripts/library/desk_sl.js', false, 200, 'onRequest'],
  [
    'a script of another type as the client script',
    '/SuiteScripts/library/desk_sl.js',
    true,
    400,
    'WRONG_SCRIPT_TYPE',
  ],
  ['a file that does not compile', '/SuiteScripts/library/broken.js', false, 400, 'SYNTAX_ERROR'],
  ['a file that is not there', '/SuiteScripts/library/none.js', false, 400, 'MODULE_DOES_NOT_EXIST'],
  ['a way out of the File Cabinet', '/SuiteScripts/../../manifest.xml', false, 400, 'MODULE_DOES_NOT_EXIST'],
  ['a way out that ends in .js', '/SuiteScripts/../../../evil.js', false, 400, 'MODULE_DOES_NOT_EXIST'],
  ['nothing', '', false, 400, 'MODULE_DOES_NOT_EXIST'],
])('a page may load %s accordingly', async (_what, file, isEntry, status, text) => {
  const answer = await browser.get(`${clientFileUrl(file)}${isEntry ? '&entry=T' : ''}`);
  expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(text)]);
  if (status === 200) expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test('a page of another site can neither load a file nor call', async () => {
  const foreign = { 'Sec-Fetch-Site': 'cross-site' };
  expect((await browser.get(clientFileUrl(FILE), foreign)).status).toBe(403);
  expect(
    (await post(paths.clientCall, { ...DESK, module: 'N/url', member: 'resolveScript' }, foreign)).status,
  ).toBe(403);
});

test.each([
  ['a member', 'N/url', 'resolveRecord', [{ recordType: BOOK, recordId: 1 }], { value: recordUrl(BOOK, 1) }],
  [
    'a method of an object',
    'N/runtime',
    'getCurrentScript/getParameter',
    [{ name: 'custscript_lib_limit' }],
    { value: 5 },
  ],
  [
    'what it throws',
    'N/url',
    'resolveScript',
    [{ scriptId: 'a', deploymentId: 'b' }],
    { error: expect.objectContaining({ name: 'SSS_INVALID_SCRIPT_ID_1' }) },
  ],
  [
    'a module of server scripts',
    'N/record',
    'load',
    [],
    { error: expect.objectContaining({ name: 'EMULATOR_NOT_IMPLEMENTED' }) },
  ],
  [
    'a member that is not listed',
    'N/url',
    'constructor',
    [],
    { error: expect.objectContaining({ name: 'EMULATOR_NOT_IMPLEMENTED' }) },
  ],
  [
    'a module of Object',
    'constructor',
    'name',
    [],
    { error: expect.objectContaining({ name: 'EMULATOR_NOT_IMPLEMENTED' }) },
  ],
])('the server answers %s', async (_what, module, member, values, answer) => {
  expect((await post(paths.clientCall, { ...DESK, module, member, values })).json).toEqual(answer);
});

test.each([
  ['no deployment', {}],
  ['a deployment that is not there', { script: DESK.script, deployment: 'customdeploy_none' }],
])('a call for %s is refused', async (_what, named) => {
  const answer = await post(paths.clientCall, { ...named, module: 'N/log', member: 'audit', values: ['a'] });
  expect([answer.status, answer.json.error.name]).toEqual([403, 'INSUFFICIENT_PERMISSION']);
});

test('a deployment for another role is refused', async () => {
  browser.site.browser.change('customrole_lib_reader');
  const clerks = { script: DESK.script, deployment: 'customdeploy_lib_desk_clerks' };
  const answer = await post(paths.clientCall, { ...clerks, module: 'N/log', member: 'audit', values: ['a'] });
  browser.site.browser.change('administrator');
  expect(answer.json.error.name).toBe('INSUFFICIENT_PERMISSION');
});

test('an uncaught error goes to the log of the deployment', async () => {
  const error = {
    name: 'TypeError',
    message: 'x is not a function',
    stack: 'at /SuiteScripts/library/desk_cs.js:1',
  };
  expect((await post(paths.clientError, { ...DESK, ...error })).status).toBe(200);
  expect(browser.account.log.entries({ script: DESK.script }).at(-1)).toMatchObject({
    level: 'SYSTEM',
    title: 'TypeError',
  });
});

test('only pages with a client script load anything, and their data cannot end its element', async () => {
  const desk = (await browser.get(suiteletUrl(DESK.script, DESK.deployment))).text;
  const data = /<script type="application\/json" id="client-scripts">(.*?)<\/script>/s.exec(desk)?.[1] ?? '';
  expect(JSON.parse(data)).toMatchObject({
    subject: { mode: 'create', recordType: null },
    scripts: [{ file: FILE, level: 'form', ...DESK }],
    fields: [{ id: 'custpage_a', label: '</script><b>' }],
  });
  expect((await browser.get(recordUrl(BOOK, 1))).text).toContain(`"file":"${FILE}"`);
  expect((await browser.get(recordUrl(BOOK, 1, true))).text).not.toContain('client-scripts');
});

test('a client script is named by path or by the id of its file', () => {
  const { account } = browser;
  const owner = account.scripts.found('suitelet', DESK.script, DESK.deployment);
  const named = (place: Parameters<typeof formScript>[2]) => formScript(account, owner, place)?.file;
  expect(named({ clientScriptModulePath: './desk_cs' })).toBe(FILE);
  expect(named({ clientScriptModulePath: 'SuiteScripts/library/desk_cs.js' })).toBe(FILE);
  expect(named({ clientScriptFileId: account.store.internalIds.of('file', FILE) })).toBe(FILE);
  expect(named({})).toBeUndefined();
  expect(() => named({ clientScriptFileId: 1 })).toThrow(
    expect.objectContaining({ name: 'RCRD_DSNT_EXIST' }),
  );
  expect(recordScripts(account, account.session(), BOOK)).toEqual([]);
});

test('Dates travel as instants, and as days where they are days', () => {
  const date = new Date('2026-12-31T20:00:00Z');
  expect(toPage({ at: [date], say: () => 'Hello {1}' })).toEqual({
    at: [{ $date: date.getTime(), $day: '2026-12-31' }],
    say: { $template: 'Hello {1}' },
  });
  expect(fromPage({ $date: date.getTime(), $day: '2027-01-01' }, false)).toEqual(date);
  expect(toPage(fromPage({ $date: 0, $day: '2027-01-01' }, true))).toMatchObject({ $day: '2027-01-01' });
  expect(() => fromPage({ $other: 1 }, false)).toThrow(
    expect.objectContaining({ name: 'EMULATOR_NOT_IMPLEMENTED' }),
  );
});
