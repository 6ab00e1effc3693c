import { localUrl } from '../../emulator/pages/urls';
import { script } from './library_account';
import { Browser } from './pages_support';

let browser: Browser;

beforeEach(async () => {
  browser = await Browser.open({
    'night_ss.js': script(
      'ScheduledScript',
      `{ execute() {
        log.error({ title: 'Careful <b>', details: 'second' });
        email.send({ author: 11, recipients: ['tomas.ferraz@example.com'], subject: 'Night <i>', body: '<p>All is <b>well</b></p>' });
      } }`,
      ['N/log', 'N/email'],
    ),
  });
});
afterEach(() => browser.close());

const run = () =>
  browser.post(localUrl('scripts'), {
    script: 'customscript_lib_night_ss',
    deployment: 'customdeploy_lib_night',
  });

test.each([
  ['outbox', 'No mail was sent yet.'],
  ['log', 'Nothing has been logged yet.'],
  ['requests', 'No script has called out yet.'],
  ['leaks', 'No leak was found.'],
  ['bank', 'opened without a bank'],
] as const)('%s says so when there is nothing', async (page, text) => {
  const answer = await browser.get(localUrl(page));
  expect(answer.status).toBe(200);
  expect(answer.text).toContain(text);
});

test('Save and Execute runs a script; its mail and log can be read', async () => {
  expect((await run()).text).toContain('Complete: 20 usage units');
  expect((await browser.get(localUrl('outbox'))).text).toContain('Night &lt;i&gt;');
  const mail = (await browser.get(localUrl('mail', { id: 1 }))).text;
  expect(mail).toContain('tomas.ferraz@example.com');
  // Its markup is shown in a frame of its own that runs no scripts.
  expect(mail).toMatch(/<iframe[^>]* sandbox srcdoc="&lt;p&gt;All is/);
  const log = (await browser.get(localUrl('log', { level: 'ERROR' }))).text;
  expect(log).toContain('Careful &lt;b&gt;');
  expect((await browser.get(localUrl('log', { level: 'DEBUG' }))).text).not.toContain('Careful');
  expect((await browser.get(localUrl('mail', { id: 2 }))).status).toBe(404);
});

test('Save and Execute runs a map/reduce script', async () => {
  const scripts = (await browser.get(localUrl('scripts'))).text;
  expect(scripts).toContain('aria-label="Save and Execute Count"');
  const answer = await browser.post(localUrl('scripts'), {
    script: 'customscript_lib_count_mr',
    deployment: 'customdeploy_lib_count',
  });
  expect(answer.text).toContain('Complete: 0 usage units');
});

test('only Administrator runs scripts', async () => {
  browser.site.browser.change('customrole_lib_clerk');
  expect((await run()).status).toBe(403);
  expect(browser.account.outbox.mails()).toEqual([]);
});

test('the role switcher makes the browser somebody else', async () => {
  const answer = await browser.post(localUrl('role'), { as: '13:customrole_lib_reader' });
  expect(answer.status).toBe(303);
  const home = (await browser.get(answer.location)).text;
  expect(home).toMatch(/Vera Lindqvist<br><small>Library Reader/);
  expect(home).not.toContain('API Secrets');
  expect((await browser.post(localUrl('role'), { as: '14:administrator' })).status).toBe(400);
});

test('a clock that cannot be read is refused', async () => {
  expect((await browser.post(localUrl('clock'), { set: 'noon' })).status).toBe(400);
});

test('every page has its landmarks, its language and a policy against other sites', async () => {
  for (const path of ['/app/center/card.nl', localUrl('scripts'), '/app/none.nl']) {
    const { text, headers } = await browser.get(path);
    expect(text).toMatch(/<html lang="en-US">[\s\S]*Skip to main content[\s\S]*<main id="main"[\s\S]*<h1>/);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  }
});

test('the session’s cookie is not for scripts or other sites', async () => {
  const cookie = (await browser.get('/app/center/card.nl')).headers.get('set-cookie');
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
});

test('the files of the pages are there', async () => {
  const home = (await browser.get('/app/center/card.nl')).text;
  for (const [, path] of home.matchAll(/(?:href|src)="(\/_assets\/[^"]+)"/g)) {
    expect((await browser.get(path ?? '')).headers.get('cache-control')).toContain('immutable');
  }
  expect(home).toMatch(/\/_assets\/[0-9a-f]+\/pages\.css/);
  expect(home).toMatch(/\/_assets\/[0-9a-f]+\/pages\.js/);
});

test('a bug of the emulator is said without its details, which go to the terminal', async () => {
  const terminal = jest.spyOn(console, 'error').mockImplementation(() => {});
  jest.spyOn(browser.account.outbox, 'mails').mockImplementation(() => {
    throw new Error('internal detail');
  });
  const pages = [await browser.get(localUrl('outbox')), await browser.get('/_control/outbox')];
  expect(pages.map(({ status }) => status)).toEqual([500, 500]);
  expect(pages.map(({ text }) => text).join()).not.toContain('internal detail');
  expect(terminal).toHaveBeenCalledTimes(2);
  jest.restoreAllMocks();
});
