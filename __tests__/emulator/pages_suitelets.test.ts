import { suiteletUrl } from '../../emulator/pages/urls';
import { script } from './library_account';
import { Browser } from './pages_support';

const DESK = ['customscript_lib_desk_sl', 'customdeploy_lib_desk_sl'] as const;

let browser: Browser;
afterEach(() => browser.close());

const open = async (onRequest: string, modules: readonly string[] = []): Promise<void> => {
  browser = await Browser.open({
    'desk_sl.js': script('Suitelet', `{ onRequest({ request, response }) { ${onRequest} } }`, modules),
  });
};

test('a form posts back to its Suitelet with everything a script expects', async () => {
  await open(
    `const form = serverWidget.createForm({ title: 'Desk' });
     form.addField({ id: 'custpage_who', label: 'Who', type: 'TEXT' });
     form.addSubmitButton({ label: 'Go' });
     if (request.method === 'POST') response.write({ output: JSON.stringify(request.parameters) });
     else response.writePage({ pageObject: form });`,
    ['N/ui/serverWidget'],
  );
  const page = (await browser.get(suiteletUrl(...DESK, { tab: 2 }))).text;
  expect(page).toContain('<h1>Desk</h1>');
  const action =
    page.match(/<form class="form" method="post" action="([^"]*)"/)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const answer = await browser.post(action, { custpage_who: 'Ana' });
  expect(JSON.parse(answer.text)).toEqual({
    script: DESK[0],
    deploy: DESK[1],
    tab: '2',
    custpage_who: 'Ana',
  });
});

test('a list is a page', async () => {
  await open(
    `const list = serverWidget.createList({ title: 'Shelves' });
     list.addColumn({ id: 'name', label: 'Name', type: 'TEXT' }).setURL({ url: 'link', dynamic: true });
     list.addRow({ row: { name: 'Top <shelf>', link: '/app/top.nl' } });
     response.writePage(list);`,
    ['N/ui/serverWidget'],
  );
  expect((await browser.get(suiteletUrl(...DESK))).text).toContain(
    '<a href="/app/top.nl">Top &lt;shelf&gt;</a>',
  );
});

test('text goes out as the type the Suitelet set', async () => {
  await open(
    `response.setHeader({ name: 'Content-Type', value: 'application/json' }); response.write({ output: '{}' });`,
  );
  const answer = await browser.get(suiteletUrl(...DESK));
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.text).toBe('{}');
});

test('an address that is too long for a web server is refused before the script runs, and is not repeated', async () => {
  await open(`log.audit({ title: 'ran', details: '' }); response.write({ output: 'ok' });`);
  const short = suiteletUrl(...DESK, { tab: '' }).length;
  const longest = await browser.get(suiteletUrl(...DESK, { tab: 'x'.repeat(8_000 - short) }));
  expect([longest.status, longest.text]).toEqual([200, 'ok']);
  const before = browser.account.log.entries({ limit: 10 }).length;
  const longer = await browser.get(suiteletUrl(...DESK, { tab: 'x'.repeat(8_001 - short) }));
  expect([longer.status, longer.text]).toEqual([414, 'URI Too Long']);
  expect(browser.account.log.entries({ limit: 10 })).toHaveLength(before);
});

test('a redirect is one', async () => {
  await open(
    `response.sendRedirect({ type: 'RECORD', identifier: 'customrecord_lib_book', parameters: { from: 'desk' } });`,
  );
  const answer = await browser.get(suiteletUrl(...DESK));
  expect([answer.status, answer.location]).toEqual([
    302,
    '/app/common/custom/custrecordentry.nl?rectype=customrecord_lib_book&from=desk',
  ]);
});

test('an error is NetSuite’s notice, and stands in the Execution Log', async () => {
  await open(`throw error.create({ name: 'CLOSED', message: 'The <desk> is closed.' });`, ['N/error']);
  const answer = await browser.get(suiteletUrl(...DESK));
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('The &lt;desk&gt; is closed.');
  expect((await browser.get('/app/local/executionlog.nl')).text).toContain('CLOSED');
});

test('a script never sees the browser’s session', async () => {
  await open(`response.write({ output: JSON.stringify(request.headers) });`);
  await browser.get('/app/center/card.nl');
  expect(JSON.stringify((await browser.get(suiteletUrl(...DESK))).text).toLowerCase()).not.toContain(
    'session',
  );
});

test('deployments open by number; audience and unknown ids are refused', async () => {
  await open(`response.write({ output: 'open' });`);
  expect((await browser.get(suiteletUrl(DESK[0], 1))).text).toBe('open');
  expect((await browser.get(suiteletUrl('customscript_none', 1))).status).toBe(404);
  browser.site.browser.change('customrole_lib_reader');
  expect((await browser.get(suiteletUrl(DESK[0], 'customdeploy_lib_desk_clerks'))).status).toBe(403);
  browser.site.browser.change('customrole_lib_clerk');
  expect((await browser.get(suiteletUrl(DESK[0], 'customdeploy_lib_desk_clerks'))).text).toBe('open');
});

test.each([
  ['page that shows', `response.write({ output: 'the value is swordfish-42' });`],
  ['header that holds', `response.setHeader({ name: 'X-Is', value: 'swordfish-42' }); response.write('x');`],
  [
    'redirect that carries',
    `redirect.toSuitelet({ scriptId: '${DESK[0]}', deploymentId: '${DESK[1]}', parameters: { is: 'swordfish-42' } });`,
  ],
])('a %s a secret is reported as a leak', async (_what, onRequest) => {
  await open(onRequest, ['N/redirect']);
  browser.account.secrets.save({ id: 'custsecret_lib', name: 'Library', value: 'swordfish-42' });
  await browser.get(suiteletUrl(...DESK));
  expect(browser.account.leaks.leaks()).toMatchObject([{ label: 'custsecret_lib', place: 'page' }]);
});
