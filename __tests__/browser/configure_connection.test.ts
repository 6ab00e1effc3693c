import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { COMPANY, EMPLOYEES } from '../../demo/company';
import { recordUrl, secretUrl, suiteletUrl } from '../../emulator/pages/urls';
import { type RunningEmulator, startEmulator } from '../../emulator/start';
import {
  BANK,
  CONNECTION,
  CONNECTIONS_PAGE,
  CREDENTIAL,
  ROLES,
  SECRET,
  SECRET_SCRIPTS,
} from '../../src/TypeScript/netsuite/schema';
import { startBrowser } from '../../tools/browser';

/*
 * One administrator at a real browser, from an empty account to a tested bank connection. The tests build on each other, as the
 * work does.
 */

const TOKEN_HOST = 'oauth.sandbox.bb.com.br';
const client = {
  client_id: randomBytes(18).toString('base64url'),
  client_secret: randomBytes(24).toString('base64url'),
};
const healthPage = suiteletUrl(CONNECTIONS_PAGE.scriptId, CONNECTIONS_PAGE.deploymentId);

let emulator: RunningEmulator;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  emulator = await startEmulator({ projectFolder: join(__dirname, '..', '..', 'src'), company: COMPANY });
  actAs(ROLES.administrator, EMPLOYEES.treasury);
  await emulator.bank.control({ client: { ...client, scope: 'extrato-info', scope_required: true } });
  browser = await startBrowser();
  page = await browser.newPage({ baseURL: emulator.url });
});

afterAll(async () => {
  await browser?.close();
  await emulator?.close();
});

/** @throws Error when nobody has that role: a test must not go on as somebody else */
function actAs(role: string, employee: number): void {
  if (emulator.browser.change(role, String(employee)) === undefined)
    throw new Error(`${employee} has no ${role}`);
}

const field = (id: string): string => `#field_${id}`;
const save = (): Promise<void> => page.click('[data-button=submitter] >> nth=0');
const shown = async (): Promise<string> => (await page.textContent('main')) ?? '';
const choose = (id: string, label: string) => page.selectOption(field(id), { label });

async function enterSecret(id: string, name: string, value: string): Promise<void> {
  await page.goto(secretUrl());
  await page.fill(field('name'), name);
  await page.fill(field('scriptid'), id);
  await page.fill(field('password'), value);
  await page.fill(field('confirmpassword'), value);
  await page.selectOption(field('restricttoscripts'), [...SECRET_SCRIPTS]);
  await page.fill(field('restricttodomains'), TOKEN_HOST);
  await save();
}

async function enterReference(role: string, secretId: string): Promise<void> {
  await page.goto(recordUrl(SECRET.type));
  await choose(SECRET.fields.credential.id, 'BB test application');
  await choose(SECRET.fields.role.id, role);
  await choose(SECRET.fields.slot.id, 'Current');
  await page.fill(field(SECRET.fields.secretId.id), secretId);
  await save();
}

/** Tests on the connection's page, and closes the dialog: the page then shows how it went. */
async function testHere(): Promise<void> {
  await page.waitForSelector('html[data-client-scripts=started]');
  await page.click('text=Test Connection >> nth=0');
  await page.waitForSelector('dialog[open] tbody tr');
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

test('before anything is set up, the page says what to do first', async () => {
  await page.goto(healthPage);
  expect(await shown()).toMatch(/no bank connection/i);
});

test('the secrets are typed into the API Secrets page and nowhere else', async () => {
  await enterSecret('_bb_client_id', 'BB test client ID', client.client_id);
  await enterSecret('_bb_client_secret', 'BB test client secret', client.client_secret);
  expect(await shown()).toContain('custsecret_bb_client_id');
  expect(await shown()).toContain('custsecret_bb_client_secret');
  expect(await page.content()).not.toContain(client.client_secret);
});

test('a bank and a credential are entered', async () => {
  await page.goto(recordUrl(BANK.type));
  await page.fill(field('name'), 'Banco do Brasil');
  await choose(BANK.fields.profile.id, 'Banco do Brasil');
  await page.fill(field(BANK.fields.testScope.id), 'extrato-info');
  await save();
  await page.goto(recordUrl(CREDENTIAL.type));
  await page.fill(field('name'), 'BB test application');
  await choose(CREDENTIAL.fields.bank.id, 'Banco do Brasil');
  await choose(CREDENTIAL.fields.environment.id, 'Test');
  await page.fill(field(CREDENTIAL.fields.applicationKey.id), 'demo-application');
  await save();
  expect(await shown()).toContain('BB test application');
});

test('a pasted secret is refused with a remedy, and never shown', async () => {
  await enterReference('Client secret', client.client_secret);
  const text = await shown();
  expect(text).toContain('looks like the secret itself');
  expect(text).toContain('API Secrets');
  expect(await page.content()).not.toContain(client.client_secret);
});

test('the secret references and a connection are entered', async () => {
  await enterReference('Client ID', 'custsecret_bb_client_id');
  await enterReference('Client secret', 'CUSTSECRET_BB_CLIENT_SECRET');
  expect(await shown()).toContain('custsecret_bb_client_secret');
  await page.goto(recordUrl(CONNECTION.type));
  await page.fill(field('name'), 'BB statements');
  await choose(CONNECTION.fields.bank.id, 'Banco do Brasil');
  await choose(CONNECTION.fields.credential.id, 'BB test application');
  await choose(CONNECTION.fields.environment.id, 'Test');
  await page.fill(field(CONNECTION.fields.endpointOverride.id), 'https://api.sandbox.bb.com.br/accounts');
  await save();
  expect(await shown()).toContain('BB statements');
});

test('Test Connection gets a token from the bank and calls its API with it', async () => {
  await page.goto(healthPage);
  await page.click('text=Open');
  await testHere();
  const outcomes = await page.locator('main table', { hasText: 'Stage' }).first().textContent();
  expect(outcomes?.match(/passed/gi)?.length).toBeGreaterThanOrEqual(3);
  expect(outcomes).not.toMatch(/failed/i);
  expect(emulator.account.network.requests().map(({ host, code }) => `${host} ${code}`)).toEqual([
    `${TOKEN_HOST} 200`,
    'api.sandbox.bb.com.br 200',
  ]);
});

test('a bank that refuses the secret is told apart, with a remedy', async () => {
  await emulator.bank.control({ fault: 'invalid_client', times: 1 });
  await testHere();
  expect(await shown()).toMatch(/failed/i);
  expect(await shown()).toMatch(/refused|does not accept/i);
});

test('who may only look sees the state and no button', async () => {
  actAs(ROLES.viewer, EMPLOYEES.viewer);
  await page.goto(healthPage);
  await page.click('text=Open');
  expect(await shown()).toContain('BB statements');
  expect(await page.locator('text=Test Connection').count()).toBe(0);
});

test('no secret stood anywhere', () => {
  expect(emulator.account.leaks.leaks()).toEqual([]);
});
