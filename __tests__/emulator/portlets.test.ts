import { randomBytes } from 'node:crypto';
import { suiteletUrl } from '../../emulator/pages/urls';
import { checkProject } from '../../emulator/project/sdf_rules';
import { openWith, portletObject, removeFolders } from './dashboard_support';
import { script } from './library_account';
import type { Browser } from './pages_support';
import { removeProjects, SHIPS, writeProject } from './project_support';

const HOME = '/app/center/card.nl';

let browser: Browser;
afterEach(() => {
  browser?.close();
  removeFolders();
});
afterAll(removeProjects);

const open = async (type: string, render: string, modules: readonly string[] = []): Promise<string> => {
  browser = await openWith(portletObject('shelf', type), {
    'shelf_pl.js': script('Portlet', `{ render(params) { const { portlet } = params; ${render} } }`, modules),
  });
  return (await browser.get(HOME)).text;
};

/** The box of the portlet alone. */
const boxOf = (page: string): string =>
  /<section class="portlet" id="portlet_customdeploy_lib_shelf_pl"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';

test('an HTML portlet shows its HTML under its title', async () => {
  const box = boxOf(await open('HTML', `portlet.title = 'Late <books>'; portlet.html = '<b>3 late</b>';`));
  expect(box).toContain('Late &lt;books&gt;</h2>');
  expect(box).toContain('<b>3 late</b>');
});

test('without a title a portlet has its deployment’s', async () => {
  expect(boxOf(await open('HTML', ''))).toContain('Deployed shelf</h2>');
});

test('a links portlet shows lines, indented, and links that are safe', async () => {
  const box = boxOf(
    await open(
      'LINKS',
      `portlet.addLine({ text: 'Books', url: '/app/books.nl', align: 2 });
       portlet.addLine({ text: 'Nothing <here>' });
       portlet.addLine({ text: 'Trap', url: 'javascript:alert(1)' });`,
    ),
  );
  expect(box).toContain('<li class="indent-2"><a href="/app/books.nl">Books</a></li>');
  expect(box).toContain('<li>Nothing &lt;here&gt;</li>');
  expect(box).not.toContain('javascript:');
});

test('a list portlet shows columns, rows and an edit column left of the one it names', async () => {
  const box = boxOf(
    await open(
      'LIST',
      `portlet.addColumn({ id: 'name', label: 'Name', type: serverWidget.FieldType.TEXT });
       portlet.addColumn({ id: 'internalid', label: 'ID', type: serverWidget.FieldType.TEXT });
       portlet.addEditColumn({ column: 'internalid', link: '/app/book.nl', showView: false });
       portlet.addRow({ row: { name: 'Emma <1815>', internalid: '7' } });
       portlet.addRows({ rows: [{ name: 'Persuasion', internalid: '8' }] });`,
      ['N/ui/serverWidget'],
    ),
  );
  expect([...box.matchAll(/<th [^>]*>([^<]*)/g)].map(([, label]) => label)).toEqual(['Name', 'Edit', 'ID']);
  expect(box).toContain('Emma &lt;1815&gt;');
  expect(box).toContain('href="/app/book.nl?id=8"');
});

test('a form portlet is a page in a frame, and posts where it says', async () => {
  const box = boxOf(
    await open(
      'FORM',
      `portlet.addField({ id: 'word', label: 'Word', type: 'text' });
       portlet.setSubmitButton({ url: '${suiteletUrl('customscript_lib_desk_sl', 1)}', label: 'Find', target: '_top' });`,
    ),
  );
  const document = (/srcdoc="([^"]*)"/.exec(box)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<');
  expect(document).toContain('<base target="_top"');
  expect(document).toMatch(/method="post" action="[^"]*script=customscript_lib_desk_sl/);
  expect(document).toContain('name="word"');
  expect(document).toContain('Find');
});

test('a form portlet’s client script runs in its frame; one that is not there is the portlet’s fault alone', async () => {
  const box = boxOf(await open('FORM', `portlet.clientScriptModulePath = './shelf_cs.js';`));
  expect(box).toContain('client-scripts');
  expect(box).toContain('/SuiteScripts/library/shelf_cs.js');
  browser?.close();
  const page = await open('FORM', `portlet.clientScriptFileId = 99999;`);
  expect(boxOf(page)).toContain('<strong>RCRD_DSNT_EXIST</strong>');
  expect(page).toContain('Local account</h2>');
});

test('params are read-only texts', async () => {
  const box = boxOf(
    await open(
      'HTML',
      `let refused; try { params.column = '2'; } catch (error) { refused = error.name; }
       portlet.html = JSON.stringify([params.column, params.entity, refused, runtime.executionContext, runtime.getCurrentScript().getRemainingUsage()]);`,
      ['N/runtime'],
    ),
  );
  expect(box).toContain('["1","","READ_ONLY_PROPERTY","PORTLET",1000]');
});

test.each([
  ['HTML', `portlet.addLine({ text: 'x' })`, 'EMULATOR_NOT_IMPLEMENTED'],
  ['HTML', `portlet.html = 5`, 'WRONG_PARAMETER_TYPE'],
  ['LINKS', `portlet.html = 'x'`, 'EMULATOR_NOT_IMPLEMENTED'],
  ['LINKS', `portlet.addLine({ url: '/' })`, 'SSS_MISSING_REQD_ARGUMENT'],
  ['LINKS', `portlet.addLine({ text: 'x', align: 6 })`, 'WRONG_PARAMETER_TYPE'],
  ['LIST', `portlet.addEditColumn({ column: 'nowhere' })`, 'SSS_INVALID_API_USAGE'],
  ['LIST', `portlet.addField({ id: 'a', label: 'A', type: 'text' })`, 'EMULATOR_NOT_IMPLEMENTED'],
  ['FORM', `portlet.setSubmitButton({ label: 'Go' })`, 'SSS_MISSING_REQD_ARGUMENT'],
  ['FORM', `portlet.setSubmitButton({ url: '/', target: '_hidden' })`, 'EMULATOR_NOT_IMPLEMENTED'],
  [
    'FORM',
    `portlet.addField({ id: 'a', label: 'A', type: 'text', container: 'x' })`,
    'EMULATOR_NOT_IMPLEMENTED',
  ],
])('%s: %s says %s inside the box, and the rest of the dashboard stands', async (type, code, name) => {
  const page = await open(type, code);
  expect(boxOf(page)).toContain(`<strong>${name}</strong>`);
  expect(page).toContain('Local account</h2>');
});

test('a failed portlet stands in the Execution Log, and spends its own 1,000 units', async () => {
  const page = await open(
    'HTML',
    `for (;;) email.send({ author: 11, recipients: 11, subject: 's', body: 'b' });`,
    ['N/email'],
  );
  expect(boxOf(page)).toContain('SSS_USAGE_LIMIT_EXCEEDED');
  expect((await browser.get('/app/local/executionlog.nl')).text).toContain('SSS_USAGE_LIMIT_EXCEEDED');
});

test('only the audience has the portlet', async () => {
  browser = await openWith(
    Object.fromEntries(
      Object.entries(portletObject('shelf', 'HTML')).map(([path, text]) => [
        path,
        text.replace(
          '<allroles>T</allroles>',
          '<allroles>F</allroles><audslctrole>[scriptid=customrole_lib_clerk]</audslctrole>',
        ),
      ]),
    ),
    { 'shelf_pl.js': script('Portlet', `{ render: ({ portlet }) => { portlet.html = 'open'; } }`) },
  );
  const alone = '/app/center/portlet.nl?script=customscript_lib_shelf_pl&deploy=customdeploy_lib_shelf_pl';
  browser.site.browser.change('customrole_lib_reader');
  expect(boxOf((await browser.get(HOME)).text)).toBe('');
  expect((await browser.get(alone)).status).toBe(400);
  browser.site.browser.change('customrole_lib_clerk');
  expect(boxOf((await browser.get(HOME)).text)).toContain('open');
  expect(await browser.get(alone)).toMatchObject({ status: 200, text: 'open' });
});

test('a secret in a portlet is a leak', async () => {
  const secret = randomBytes(16).toString('hex');
  await open('HTML', `portlet.html = 'The value is ${secret}.';`);
  browser.account.secrets.save({ id: 'custsecret_lib', name: 'Library', value: secret });
  await browser.get(HOME);
  expect(browser.account.leaks.leaks()).toMatchObject([{ label: 'custsecret_lib', place: 'page' }]);
});

describe('the rules of SDF', () => {
  const [[path, text] = ['', '']] = Object.entries(portletObject('ship', 'LINKS'));
  const findings = (from: string, to: string) =>
    checkProject(
      writeProject({
        ...SHIPS,
        [path]: text.replace(from, to),
        'FileCabinet/SuiteScripts/library/ship_pl.js': '',
      }),
    );

  test('a portlet that keeps them has no findings', () => {
    expect(findings('', '')).toEqual([]);
  });

  test.each([
    ['<portlettype>LINKS</portlettype>', '', 'portlettype'],
    ['<portlettype>LINKS</portlettype>', '<portlettype>PICTURE</portlettype>', 'portlettype'],
    ['<title>Deployed ship</title>', '', 'title'],
    ['<status>RELEASED</status>', '<status>SCHEDULED</status>', 'status'],
  ])('%s → %s is a finding', (from, to, tag) => {
    expect(JSON.stringify(findings(from, to))).toContain(`<${tag}>`);
  });
});
