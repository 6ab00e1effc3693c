import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { secretUrl, suiteletUrl } from '../../emulator/pages/urls';
import { ROLES, SECRET_SCRIPTS, SET_UP_PAGE } from '../../src/TypeScript/netsuite/schema';
import { answerField } from '../../src/TypeScript/ui/set_up/setup_form';
import { Desk, field as formField } from './desk';

/* An administrator walks through the assistant with a browser, from nothing to a connection that works. */

const SET_UP = suiteletUrl(SET_UP_PAGE.scriptId, SET_UP_PAGE.deploymentId);
const client = {
  client_id: randomBytes(18).toString('base64url'),
  client_secret: randomBytes(24).toString('base64url'),
};

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.open();
  ({ page } = desk);
  desk.actAs(ROLES.administrator);
  await desk.emulator.bank.control({
    client: { ...client, scope: 'extrato-info accounts', scope_required: true },
  });
});
afterAll(() => desk?.close());

const field = (name: string): string => formField(answerField(name));
const step = (): Promise<string> => desk.shown('[aria-current=step] .step-label');
const open = () => page.goto(SET_UP);

async function press(button: 'next' | 'back' | 'finish' | 'cancel'): Promise<void> {
  // Before the client scripts have started, a form is sent once they have: on a busy machine after the next line of a test.
  await desk.started();
  await page.click(`button[data-button=${button}]:visible`);
}

const expectAccessible = async () => expect(await desk.axeFindings()).toEqual([]);

/** Creates the secrets of the step that shows what to create, with what it proposes, on the API Secrets page. */
async function createSecrets(): Promise<void> {
  const proposed = await page.$$eval('section[aria-label^="API secret"]', (sections) =>
    sections.map((section) =>
      [...section.querySelectorAll('input, textarea')].map(
        (each) => (each as unknown as { value: string }).value,
      ),
    ),
  );
  for (const [name = '', id = '', , , domains = ''] of proposed) {
    desk.emulator.account.secrets.save({
      id: `custsecret${id}`,
      name,
      value: id.endsWith('client_id') ? client.client_id : client.client_secret,
      scripts: [...SECRET_SCRIPTS],
      domains: domains.split('\n'),
    });
  }
}

describe('Banco do Brasil, test', () => {
  test('is chosen with the keyboard alone', async () => {
    await open();
    await desk.started();
    expect(await step()).toBe('Bank');
    await expectAccessible();
    await page.focus(field('profile'));
    await page.keyboard.type('Banco do B');
    await page.keyboard.press('Tab');
    await page.focus(field('environment'));
    await page.keyboard.type('Test');
    await page.focus('button[data-button=next]:visible');
    await page.keyboard.press('Enter');
    await page.waitForSelector(field('applicationKey'));
    expect(await step()).toBe('Application');
    expect(await desk.shown()).toContain('bank documentation');
  });

  test('asks for its scope and application key', async () => {
    await desk.started();
    await expectAccessible();
    await page.fill(field('scope'), 'extrato-info');
    await page.fill(field('applicationKey'), 'demo-application');
    await page.fill(field('apiEndpoint'), 'https://api.sandbox.bb.com.br/accounts');
    await press('next');
    expect(await step()).toBe('API Secrets');
  });

  test('shows what to create, with buttons that copy', async () => {
    await desk.started();
    await expectAccessible();
    const button = 'button[aria-label="Copy: ID (NetSuite adds custsecret in front)"] >> nth=1';
    await page.click(button);
    await page.waitForSelector('#bcr_copy_status:not(:empty)');
    expect(await page.textContent('#bcr_copy_status')).toMatch(/Copied: ID|is selected/);
    expect(await page.inputValue('#bcr_client_secret_id')).toBe('_bb_test_client_secret');
    expect(await page.inputValue('#bcr_client_secret_domains')).toBe(
      'oauth.sandbox.bb.com.br\napi.sandbox.bb.com.br',
    );
    expect(await page.inputValue('#bcr_client_secret_scripts')).toBe(SECRET_SCRIPTS.join('\n'));
    const [secretsPage] = await page.$$eval('a[target=_blank]', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(secretUrl()).toContain(String(secretsPage).replace(/\/[^/]*$/, ''));
    await createSecrets();
    await press('next');
    expect(await step()).toBe('Secret IDs');
  });

  test('says while an ID is entered what is wrong with it, and a pasted secret goes nowhere', async () => {
    await desk.started();
    await expectAccessible();
    const id = field('secretId_client_secret');
    expect(await page.inputValue(id)).toBe('custsecret_bb_test_client_secret');
    const said = async (text: string, expected: RegExp): Promise<void> => {
      await page.fill(id, text);
      await page.press(id, 'Tab');
      await page.waitForSelector(`text=/${expected.source}/ >> nth=0`);
    };
    await said('customscript_x', /begins? with customscript|of another object|customscript/);
    await said('custsecret_not_there', /cannot be read|not available|does not exist/);
    await said(client.client_secret, /looks like the secret itself/);
    await press('next');
    expect(await step()).toBe('Secret IDs');
    expect(await page.textContent('[role=alert]')).toContain('looks like the secret itself');
    expect(await page.content()).not.toContain(client.client_secret);
    expect(await page.inputValue(id)).toBe('');
    await desk.started();
    await said('custsecret_bb_test_client_secret', /can be read/);
    await page.fill(field('expiresOn_client_secret'), 'not a date');
    await press('next');
    expect(await page.textContent('[role=alert]')).toContain('not a valid date');
    await page.fill(field('expiresOn_client_secret'), '12/31/2027');
    await press('next');
    expect(await step()).toBe('Connection');
  });

  test('can be left and come back to', async () => {
    await open();
    expect(await desk.shown()).toContain('You started setting up a connection to Banco do Brasil');
    await expectAccessible();
    await desk.submit();
    expect(await step()).toBe('Connection');
    await expectAccessible();
    await page.fill(field('connectionName'), 'BB statements');
    await page.selectOption(field('purposes'), 'statements');
    await press('next');
    expect(await step()).toBe('Test and Finish');
  });

  test('is tested before anything is saved, stage by stage', async () => {
    await desk.started();
    await expectAccessible();
    await page.click('#bcr_test');
    await page.waitForSelector('[role=dialog], dialog');
    const dialog = (await page.textContent('[role=dialog], dialog')) ?? '';
    expect(dialog.match(/Passed/g)?.length).toBe(4);
    await page.keyboard.press('Escape');
    expect(
      desk.emulator.account.store.list('customrecord_bcr_bank', { limit: 9, offset: 0 }).records,
    ).toEqual([]);
  });

  test('is done, with the ways from there, and a double click is one Finish', async () => {
    await open();
    await desk.submit();
    await desk.started();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    await page.dblclick('button[data-button=finish]:visible');
    await page.waitForSelector('[role=status]');
    expect(sent).toHaveLength(1);
    page.removeAllListeners('request');
    const done = (await page.textContent('[role=status]')) ?? '';
    expect(done).toContain('BB statements is set up');
    expect(done).toContain('12/31/2027');
    await expectAccessible();
    await page.click('text=Open the bank connection');
    expect(await desk.shown()).toContain('BB statements');
  });
});

test('a custom bank is set up in Portuguese', async () => {
  desk.actAs(ROLES.administrator, 'pt_BR');
  await open();
  expect(await step()).toBe('Banco');
  await page.selectOption(field('profile'), 'custom');
  await page.selectOption(field('environment'), 'test');
  await press('next');
  await page.fill(field('bankName'), 'Banco Exemplo');
  await page.fill(field('tokenEndpoint'), 'http://bank.example/oauth/token');
  await press('next');
  expect(await page.textContent('[role=alert]')).toContain('https');
  await page.fill(field('tokenEndpoint'), 'https://bank.example/oauth/token');
  await page.fill(field('apiEndpoint'), 'https://bank.example/v1/accounts');
  await page.fill(field('scope'), 'accounts');
  await press('next');
  expect(await page.textContent('h3')).toContain('Segredo de API para');
  await press('next');
  await page.fill(field('secretId_client_id'), 'custsecret_bb_test_client_id');
  await page.fill(field('secretId_client_secret'), 'custsecret_bb_test_client_secret');
  await press('next');
  await page.fill(field('connectionName'), 'Extratos');
  await press('next');
  expect(await desk.shown()).toContain('O que será criado');
  await expectAccessible();
  await press('finish');
  expect(await page.textContent('[role=alert]')).toContain('nada foi criado');
  await page.check(field('anyway'));
  await press('finish');
  expect(await page.textContent('[role=status]')).toContain('Extratos está configurada');
});

test('who may only look is not let in, and no secret stood anywhere', async () => {
  desk.actAs(ROLES.viewer);
  await open();
  expect(await page.content()).not.toContain('custpage_profile');
  expect(desk.emulator.account.leaks.leaks()).toEqual([]);
});
