import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { suiteletUrl } from '../../emulator/pages/urls';
import {
  BANK,
  CONNECTION,
  CREDENTIAL,
  LISTS,
  type ListName,
  listValueId,
  ROLES,
  ROTATE_PAGE,
  SECRET,
  SECRET_SCRIPTS,
} from '../../src/TypeScript/netsuite/schema';
import { ROTATION_FORM } from '../../src/TypeScript/ui/rotation/rotation_form';
import { Desk, field } from './desk';

/**
 * One administrator rotates a credential at a real browser, every way there is. The bank takes two values all the time, as
 * banks do that allow overlap. The tests build on each other, as the work does.
 */

const value = (): string => randomBytes(24).toString('base64url');
const client = { client_id: randomBytes(12).toString('hex'), old: value(), next: value() };
const list = suiteletUrl(ROTATE_PAGE.scriptId, ROTATE_PAGE.deploymentId);

let desk: Desk;
let page: Page;
let rotatePage: string;

beforeAll(async () => {
  desk = await Desk.open({ now: '2026-11-23T15:00:00Z' });
  ({ page } = desk);
  withoutSchedules();
  const client_secrets = [client.old, client.next];
  await desk.emulator.bank.control({ client: { client_id: client.client_id, client_secrets } });
  saveSecret('custsecret_house_client_id', client.client_id);
  saveSecret('custsecret_house_client_secret', client.old);
  rotatePage = `${list}&credential=${setUp()}`;
  desk.actAs(ROLES.administrator);
});
afterAll(() => desk?.close());

/** These tests let days pass, and are about what a person does. */
function withoutSchedules(): void {
  for (const { deployments } of desk.emulator.account.project.scripts)
    for (const deployment of deployments)
      if (deployment.status === 'SCHEDULED') Object.assign(deployment, { status: 'NOTSCHEDULED' });
}

function saveSecret(id: string, secret: string): void {
  desk.emulator.account.secrets.save({
    id,
    name: id,
    value: secret,
    scripts: [...SECRET_SCRIPTS],
    domains: ['bank.example'],
  });
}

/** A bank with a credential, its two secrets and a connection; answers the credential's internal id. */
function setUp(): number {
  const { store } = desk.emulator.account;
  const word = (name: ListName, text: string) => String(store.listValueId(LISTS[name].id, listValueId(text)));
  const bank = store.insert(BANK.type, {
    name: 'House Bank',
    [BANK.fields.profile.id]: word('profile', 'custom'),
    [BANK.fields.testTokenEndpoint.id]: 'https://bank.example/oauth/token',
    [BANK.fields.testApiEndpoint.id]: 'https://bank.example/v1/accounts',
    [BANK.fields.testScope.id]: 'accounts',
  });
  const credential = store.insert(CREDENTIAL.type, {
    name: 'House application',
    [CREDENTIAL.fields.bank.id]: String(bank),
    [CREDENTIAL.fields.environment.id]: word('environment', 'test'),
    [CREDENTIAL.fields.state.id]: word('credentialState', 'verified'),
  });
  for (const role of ['client_id', 'client_secret']) {
    store.insert(SECRET.type, {
      [SECRET.fields.credential.id]: String(credential),
      [SECRET.fields.role.id]: word('role', role),
      [SECRET.fields.slot.id]: word('slot', 'current'),
      [SECRET.fields.secretId.id]: `custsecret_house_${role}`,
      [SECRET.fields.expiresOn.id]: '2026-12-31',
      [SECRET.fields.expirationWarning.id]: true,
    });
  }
  store.insert(CONNECTION.type, {
    name: 'House statements',
    [CONNECTION.fields.bank.id]: String(bank),
    [CONNECTION.fields.credential.id]: String(credential),
    [CONNECTION.fields.environment.id]: word('environment', 'test'),
    [CONNECTION.fields.state.id]: word('connectionState', 'active'),
  });
  return credential;
}

const stepNow = (): Promise<string> => desk.shown('[aria-current=step]');
const lead = async (): Promise<void> => {
  await desk.started();
  await desk.submit();
};
const other = async (label: string): Promise<void> => {
  await desk.started();
  await page.click(`main li button:has-text("${label}")`);
};
const advance = async (duration: string): Promise<void> => {
  desk.emulator.account.clock.advance(duration);
  await page.goto(rotatePage);
};

const accessible = async () => expect(await desk.axeFindings()).toEqual([]);

/** Creates the secret that is proposed, and enters its ID and the day it ends. */
async function enterNext(secret: string): Promise<string> {
  await page.goto(rotatePage);
  const proposed = `custsecret${await page.inputValue('#bcr_client_secret_id')}`;
  saveSecret(proposed, secret);
  await page.fill(field(ROTATION_FORM.secretId('client_secret')), proposed);
  await page.fill(field(ROTATION_FORM.expiresOn('client_secret')), '12/31/2027');
  await lead();
  return proposed;
}

test('the list says what is due and leads to the credential', async () => {
  await page.goto(list);
  expect(await desk.shown()).toContain('Start by 12/17/2026');
  await accessible();
  await page.click('[data-sublist=custpage_rotations] a');
  expect(await page.textContent('h1')).toBe('Rotate a Credential: House application');
});

test('before anything is done it shows both ways, whom they concern, and what to create', async () => {
  const text = await desk.shown();
  expect(text).toContain('1: House statements');
  expect(text).toContain('it is not known whether this bank keeps the old secret valid');
  expect(await page.locator('ol[aria-label^="Rotation steps"]').count()).toBe(2);
  expect(await page.inputValue('#bcr_client_secret_id')).toBe('_house_client_secret_2');
  await page.click('[data-bcr-copy=bcr_client_secret_id]');
  await page.waitForSelector('#bcr_copy_status:not(:empty)');
  expect(await page.textContent('#bcr_copy_status')).toMatch(/^(Copied|The browser did not copy)/);
  await accessible();
});

test('a pasted secret is refused with a remedy, and never shown', async () => {
  const pasted = value();
  await page.fill(field(ROTATION_FORM.secretId('client_secret')), pasted);
  await lead();
  expect(await desk.shown()).toContain('looks like the secret itself');
  expect(await page.content()).not.toContain(pasted);
});

test('a mistyped secret is not accepted, and can be abandoned', async () => {
  await enterNext(value());
  expect(await desk.shown()).toContain('The new secret was added as pending.');
  await lead();
  expect(await stepNow()).toContain('Now: Test');
  await lead();
  expect(await desk.shown()).toMatch(/Not accepted on /);
  expect(await page.textContent('[data-sublist=custpage_stages]')).toContain('Failed');
  await accessible();
  await other('Abandon Rotation');
  expect(await desk.shown()).toContain('The rotation was abandoned');
});

test('a rotation to a new ID, to its end', async () => {
  const next = await enterNext(client.next);
  expect(next).toBe('custsecret_house_client_secret_3');
  await lead();
  await accessible();
  await lead();
  expect(await desk.shown()).toContain('The bank accepted the new secret.');
  expect(await page.inputValue(field(ROTATION_FORM.grace))).toBe('1440');
  await accessible();
  await lead();
  expect(await desk.shown()).toContain('The new secret is now in use. Next step: Wait until 11/24/2026');
  expect(await stepNow()).toContain('Now: Grace period');
  expect(await page.locator('[data-button=submitter]').count()).toBe(0);
  await accessible();
  await advance('PT24H');
  expect(await stepNow()).toContain('Now: Retire');
  await accessible();
  await desk.started();
  await page.dblclick('[data-button=submitter] >> nth=0');
  await page.waitForSelector('text=The rotation is complete.');
  expect(await page.textContent('[data-sublist=custpage_events]')).toContain('New secret in use');
});

test('a promotion is rolled back, with the keyboard alone', async () => {
  await enterNext(client.old);
  for (const _step of ['start', 'test', 'promote']) {
    await desk.started();
    await page.focus('[data-button=submitter] >> nth=0');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  }
  expect(await stepNow()).toContain('Now: Grace period');
  await page.focus('main li button:has-text("Roll Back")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=The rotation was rolled back');
});

test('a change in place: not here yet, then here', async () => {
  await page.goto(rotatePage);
  await other('Start with New Password');
  expect(await stepNow()).toMatch(/Now: Enter the new password.*until 11\/24\/2026/);
  saveSecret('custsecret_house_client_secret_3', client.old);
  await lead();
  expect(await desk.shown()).toMatch(/Not arrived as of .*can take until 11\/24\/2026/);
  await accessible();
  await advance('PT61M');
  await lead();
  expect(await desk.shown()).toContain('The bank accepted the new secret.');
  await page.fill(field(ROTATION_FORM.grace), '30');
  await lead();
  expect(await desk.shown()).toContain('The grace period must be between 60 and');
  await page.fill(field(ROTATION_FORM.grace), '60');
  await lead();
  expect(await desk.shown()).toContain('The new secret is now in use.');
});

test('in Portuguese', async () => {
  desk.actAs(ROLES.administrator, 'pt_BR');
  await page.goto(rotatePage);
  expect(await page.textContent('h1')).toContain('Rotacionar uma credencial');
  expect(await stepNow()).toContain('Agora: Período de carência');
  expect(await desk.shown()).toMatch(
    /Informe a data de vencimento do novo segredo.*A rotação termina automaticamente/,
  );
  await accessible();
});

test('who may only look sees the state and no button', async () => {
  desk.actAs(ROLES.viewer);
  await page.goto(rotatePage);
  expect(await stepNow()).toContain('Now: Grace period');
  expect(await desk.shown()).toContain('Your role can view rotations but not carry them out.');
  expect(await page.locator('main form button').count()).toBe(0);
  await accessible();
});

test('no secret stood anywhere', () => {
  expect(desk.emulator.account.leaks.leaks()).toEqual([]);
});
