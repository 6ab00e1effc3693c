import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { recordUrl, secretUrl, suiteletUrl } from '../../emulator/pages/urls';
import {
  BANK,
  CONNECTION,
  CONNECTIONS_PAGE,
  CREDENTIAL,
  LISTS,
  listValueId,
  ROLES,
  SECRET,
  TEST_SERVICE,
} from '../../src/TypeScript/netsuite/schema';
import { Desk, field } from './desk';

/*
 * One administrator at a real browser, from an empty account to a tested bank connection, on the records' own forms. Then the same
 * test from our pages. The tests build on each other, as the work does.
 */

const TOKEN_HOST = 'oauth.sandbox.bb.com.br';
const client = {
  client_id: randomBytes(18).toString('base64url'),
  client_secret: randomBytes(24).toString('base64url'),
};

const CONNECTION_PAGE = suiteletUrl(CONNECTIONS_PAGE.scriptId, CONNECTIONS_PAGE.deploymentId);

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.open();
  ({ page } = desk);
  desk.actAs(ROLES.administrator);
  await desk.emulator.bank.control({ client: { ...client, scope: 'extrato-info', scope_required: true } });
});
afterAll(() => desk?.close());

const press = (label: string): Promise<void> => page.click(`.buttons :text-is("${label}") >> nth=0`);
const dialogText = async (): Promise<string> => {
  await page.waitForSelector('dialog[open]');
  return desk.shown('dialog[open]');
};
const idOf = (type: string): number =>
  desk.emulator.account.store.list(type, { limit: 1, offset: 0 }).records[0]?.id ?? 0;
const outcomes = async (): Promise<string[]> => {
  await page.waitForSelector('dialog[open] tbody tr');
  return page.locator('dialog[open] tbody tr td:nth-of-type(1)').allTextContents();
};
const accessible = async () => expect(await desk.axeFindings()).toEqual([]);

/** Presses the button of the open dialog and waits for the page that is loaded anew. */
async function closeAndReload(): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  await desk.started();
}

async function enterSecret(id: string, name: string, value: string): Promise<void> {
  await page.goto(secretUrl());
  await page.fill(field('name'), name);
  await page.fill(field('scriptid'), id);
  await page.fill(field('password'), value);
  await page.fill(field('confirmpassword'), value);
  await page.selectOption(field('restricttoscripts'), [TEST_SERVICE.scriptId]);
  await page.fill(field('restricttodomains'), TOKEN_HOST);
  await desk.submit();
}

const typeId = async (text: string): Promise<void> => {
  await page.fill(field(SECRET.fields.secretId.id), text);
  await page.press(field(SECRET.fields.secretId.id), 'Tab');
};

async function newReference(role: string): Promise<void> {
  await desk.open(recordUrl(SECRET.type));
  await desk.choose(SECRET.fields.credential.id, 'BB test application');
  await desk.choose(SECRET.fields.role.id, role);
  await desk.choose(SECRET.fields.slot.id, 'Current');
}

test('before anything is set up, the page says what to do first', async () => {
  await page.goto(CONNECTION_PAGE);
  expect(await desk.shown()).toMatch(/no bank connection/i);
});

test('the secrets are typed into the API Secrets page and nowhere else', async () => {
  await enterSecret('_bb_client_id', 'BB test client ID', client.client_id);
  await enterSecret('_bb_client_secret', 'BB test client secret', client.client_secret);
  expect(await desk.shown()).toContain('custsecret_bb_client_id');
  expect(await desk.shown()).toContain('custsecret_bb_client_secret');
  expect(await page.content()).not.toContain(client.client_secret);
});

test('a bank and a credential are entered', async () => {
  await page.goto(recordUrl(BANK.type));
  await page.fill(field('name'), 'Banco do Brasil');
  await desk.choose(BANK.fields.profile.id, 'Banco do Brasil');
  await page.fill(field(BANK.fields.testScope.id), 'extrato-info');
  await desk.submit();
  await page.goto(recordUrl(CREDENTIAL.type));
  await page.fill(field('name'), 'BB test application');
  await desk.choose(CREDENTIAL.fields.bank.id, 'Banco do Brasil');
  await desk.choose(CREDENTIAL.fields.environment.id, 'Test');
  await page.fill(field(CREDENTIAL.fields.applicationKey.id), 'demo-application');
  await desk.submit();
  expect(await desk.shown()).toContain('BB test application');
});

test('a secret ID is checked while it is entered; what is no ID never leaves the browser', async () => {
  await newReference('Client secret');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await typeId(client.client_secret);
  await page.waitForSelector('.message.error[role=alert]');
  expect(await page.textContent('.message.error')).toContain('looks like the secret itself');
  expect(sent.join('\n')).toContain('BCR_SECRET_ID_IS_SECRET');
  expect(sent.join('\n')).not.toContain(client.client_secret);
  expect(await page.textContent('.message.error')).not.toContain(client.client_secret);
  page.removeAllListeners('request');
  // Nor is it kept by somebody who saves all the same.
  await desk.submit();
  expect(await desk.shown()).toContain('looks like the secret itself');
  expect(await page.content()).not.toContain(client.client_secret);
  await newReference('Client secret');

  await typeId('{custsecret_bb_client_secret}');
  await page.waitForSelector('.message.error >> text=/brace/i');
  await typeId('custsecret_not_there');
  await page.waitForSelector('.message >> text=/custsecret_not_there/');
  await typeId('CUSTSECRET_BB_CLIENT_SECRET');
  await page.waitForSelector('.message.confirmation >> text=can be read');
  expect(await page.locator('.message').count()).toBe(1);
  await accessible();
  await desk.submit();
  expect(await desk.shown()).toContain('custsecret_bb_client_secret');
});

test('an ID that is used already says where', async () => {
  await newReference('Client ID');
  await typeId('custsecret_bb_client_secret');
  await page.waitForSelector('.message >> text=Already used by: BB test application');
  await typeId('custsecret_bb_client_id');
  await page.waitForSelector('.message.confirmation >> text=can be read');
  await desk.submit();
  await press('Check Secret ID');
  expect(await dialogText()).toContain('the secret can be read');
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-sublist=custpage_uses] tbody tr').count()).toBe(1);
});

test('a connection is entered and tested on its form, each stage shown as it passes', async () => {
  await page.goto(recordUrl(CONNECTION.type));
  await page.fill(field('name'), 'BB <b>statements</b>');
  await desk.choose(CONNECTION.fields.bank.id, 'Banco do Brasil');
  await desk.choose(CONNECTION.fields.credential.id, 'BB test application');
  await desk.choose(CONNECTION.fields.environment.id, 'Test');
  await page.fill(field(CONNECTION.fields.endpointOverride.id), 'https://api.sandbox.bb.com.br/accounts');
  await desk.submit();
  await desk.started();
  await page.locator('.buttons :text-is("Test Connection") >> nth=0').press('Enter');
  expect(await outcomes()).toEqual(['Passed', 'Passed', 'Passed', 'Passed']);
  for (const stage of ['records are complete', 'secrets can be read', 'issues a token', 'API responds']) {
    expect(await page.locator(`.message.confirmation[role=status] >> text=/${stage}.*Passed/`).count()).toBe(
      1,
    );
  }
  expect(await page.textContent('dialog h2')).toBe('The bank connection works');
  await accessible();
  expect(desk.emulator.account.network.requests().map(({ host, code }) => `${host} ${code}`)).toEqual([
    `${TOKEN_HOST} 200`,
    'api.sandbox.bb.com.br 200',
  ]);
  await closeAndReload();
  expect(page.url()).toContain(recordUrl(CONNECTION.type, idOf(CONNECTION.type)));
  expect(await page.locator('.message >> text=Passed').count()).toBe(0);
});

test('a credential is tested on its form, and shows what uses it', async () => {
  await desk.open(recordUrl(CREDENTIAL.type, idOf(CREDENTIAL.type)));
  const rows = page.locator('[data-sublist=custpage_record_uses] tbody tr');
  expect(await rows.allTextContents()).toEqual([
    expect.stringContaining('custsecret_bb_client_id'),
    expect.stringContaining('custsecret_bb_client_secret'),
    expect.stringContaining('BB ‹b›statements‹/b›'),
  ]);
  await press('Test Connection');
  expect((await outcomes()).slice(0, 3)).toEqual(['Passed', 'Passed', 'Passed']);
  await closeAndReload();
  expect(await desk.shown()).toContain('Verified');
  await page.goto(recordUrl(BANK.type, idOf(BANK.type)));
  expect(await rows.count()).toBe(2);
  await accessible();
});

test.each([
  ['invalid_client', /did not accept the client ID and secret/],
  ['unavailable', /\d{3}|available|reach/],
  ['malformed', /could not be understood/],
] as const)(
  'on its page, a bank that answers with %s is told apart, with a remedy',
  async (fault, message) => {
    await desk.emulator.bank.control({ fault, times: 1 });
    await page.goto(`${CONNECTION_PAGE}&connection=${idOf(CONNECTION.type)}`);
    await desk.started();
    await press('Test Connection');
    expect(await outcomes()).toEqual(['Passed', 'Passed', 'Failed', 'Skipped']);
    expect(await page.textContent('dialog h2')).toBe('The test failed');
    const [, , failed] = await page.locator('dialog tbody tr').all();
    const [, , happened, remedy] = (await failed?.locator('td').allTextContents()) ?? [];
    expect(happened).toMatch(message);
    expect(remedy).toMatch(/\S{3}/);
    expect(await page.locator('.message.error[role=alert] >> text=/issues a token.*Failed/').count()).toBe(1);
    await closeAndReload();
    expect(await page.locator('[data-sublist=custpage_stages] tbody tr').allTextContents()).toEqual([
      expect.stringContaining('Passed'),
      expect.stringContaining('Passed'),
      expect.stringContaining('Failed'),
      expect.stringContaining('Skipped'),
    ]);
  },
);

test('in the list, what is marked is tested without losing the page', async () => {
  await desk.open(`${CONNECTION_PAGE}&environment=test`);
  await press('Test Marked Connections');
  expect(await dialogText()).toContain('In the Test column, mark the bank connections to test');
  await page.keyboard.press('Enter');
  await page.check('[data-sublist=custpage_connections] tbody input[type=checkbox]');
  await accessible();
  await press('Test Marked Connections');
  expect(await outcomes()).toEqual(['Passed', 'Passed', 'Passed', 'Passed']);
  expect(await page.textContent('dialog caption')).toMatch(/BB .b.statements/);
  await closeAndReload();
  expect(page.url()).toContain('environment=test');
});

test('a test that cannot go on says why, and the page stays', async () => {
  await desk.open(recordUrl(CONNECTION.type, idOf(CONNECTION.type)));
  await page.route('**/scriptlet.nl**', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Sign in</p>' }),
  );
  await press('Test Connection');
  expect(await dialogText()).toContain('NetSuite did not answer.');
  await page.unroute('**/scriptlet.nl**');
  await page.keyboard.press('Enter');
  await press('Test Connection');
  expect(await outcomes()).toHaveLength(4);
  await closeAndReload();
});

test('Renew is offered when the bank asks for it, says what to do, and is done once an hour', async () => {
  const id = idOf(CONNECTION.type);
  expect(await page.locator(':text-is("Renew")').count()).toBe(0);
  const { store } = desk.emulator.account;
  const state = store.listValueId(LISTS.connectionState.id, listValueId('renewal_required'));
  store.update(CONNECTION.type, id, { [CONNECTION.fields.state.id]: String(state) });
  await desk.open(recordUrl(CONNECTION.type, id));
  await press('Renew');
  expect(await dialogText()).toContain('consent');
  await accessible();
  await page.click('dialog :text-is("Cancel")');
  expect(store.read(CONNECTION.type, id)?.values[CONNECTION.fields.renewalRequestedAt.id] ?? null).toBeNull();
  await press('Renew');
  await page.click('dialog :text-is("Request Renewal")');
  await page.waitForSelector('dialog >> text=The renewal was requested');
  await closeAndReload();
  await press('Renew');
  await page.waitForSelector('dialog >> text=The renewal was not requested');
  expect(await dialogText()).toMatch(/hour|again/i);
  await page.keyboard.press('Enter');
});

test('in Portuguese', async () => {
  desk.actAs(ROLES.administrator, 'pt_BR');
  await desk.open(recordUrl(CONNECTION.type, idOf(CONNECTION.type)));
  await press('Testar conexão');
  expect(await outcomes()).toEqual(['Aprovada', 'Aprovada', 'Aprovada', 'Aprovada']);
  expect(await page.textContent('dialog h2')).toBe('A conexão bancária funciona');
  await closeAndReload();
  await desk.open(recordUrl(SECRET.type));
  await typeId('{custsecret_bb_client_secret}');
  await page.waitForSelector('.message.error >> text=/chaves/i');
});

test('who may only look has no button, on any form or page', async () => {
  desk.actAs(ROLES.viewer);
  for (const type of [CONNECTION.type, CREDENTIAL.type, SECRET.type]) {
    await page.goto(recordUrl(type, idOf(type)));
    expect(await page.locator('.buttons :text-matches("Test|Renew|Check", "i")').count()).toBe(0);
  }
  await page.goto(CONNECTION_PAGE);
  expect(await page.locator('[data-sublist=custpage_connections] tbody tr').count()).toBe(1);
  expect(await page.locator('[data-sublist=custpage_connections] input[type=checkbox]').count()).toBe(0);
  expect(await page.locator(':text-is("Test Marked Connections")').count()).toBe(0);
});

test('no secret stood anywhere', () => {
  expect(desk.emulator.account.leaks.leaks()).toEqual([]);
});
