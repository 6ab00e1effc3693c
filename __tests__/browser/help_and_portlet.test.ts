import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { homeUrl, suiteletUrl } from '../../emulator/pages/urls';
import { ACCOUNT_CHECK_PAGE, HELP_PAGE, ROLES } from '../../src/TypeScript/netsuite/schema';
import { Desk } from './desk';

/** The portlet on the home dashboard, Bank Credentials Help and Account Check, as a person sees them. */

const HOME = homeUrl();
const PORTLET = '#portlet_customdeploy_bcr_next_steps_pl';
const help = suiteletUrl(HELP_PAGE.scriptId, HELP_PAGE.deploymentId);
const accountCheck = suiteletUrl(ACCOUNT_CHECK_PAGE.scriptId, ACCOUNT_CHECK_PAGE.deploymentId);

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.open();
  ({ page } = desk);
});
afterAll(() => desk?.close());
beforeEach(() => desk.actAs(ROLES.administrator));

test.each([
  ['home', HOME],
  ['help', help],
  ['help of one code', `${help}&code=BCR_RATE_LIMITED`],
  ['Account Check', accountCheck],
])('%s is accessible', async (_name, path) => {
  await page.goto(path);
  expect(await desk.axeFindings()).toEqual([]);
});

test('the portlet sends an administrator to set up the first connection, a viewer to an administrator', async () => {
  await page.goto(HOME);
  expect(await desk.shown(PORTLET)).toContain('There are no bank connections yet.');
  desk.actAs(ROLES.viewer);
  await page.goto(HOME);
  expect(await desk.shown(PORTLET)).toContain('An administrator must set up the first connection.');
  expect(await page.isVisible(`${PORTLET} >> text=Set up the first one`)).toBe(false);
});

test('the help is searched by words, and a code of its own has an address', async () => {
  await page.goto(help);
  expect(await desk.shown()).toContain('Can one pair of secrets serve several connections?');
  await page.fill('#field_custpage_help_text', 'asks for fewer calls');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Show All Findings');
  expect(await page.isVisible('#BCR_RATE_LIMITED')).toBe(true);
  expect(await page.isVisible('#BCR_SECRET_ID_BLANK')).toBe(false);
  expect(page.url()).not.toContain('fewer');
  await page.goto(`${help}&code=BCR_RATE_LIMITED#BCR_RATE_LIMITED`);
  expect(await page.locator('code[id^=BCR_]').count()).toBe(1);
});

test('every link within the help leads somewhere', async () => {
  await page.goto(help);
  const anchors = await page.$$eval('main nav a[href*="#"]', (links) =>
    links.map((link) => (link.getAttribute('href') ?? '').split('#')[1] ?? ''),
  );
  expect(anchors.length).toBeGreaterThan(5);
  const dead: string[] = [];
  for (const anchor of anchors) if ((await page.locator(`#${anchor}`).count()) !== 1) dead.push(anchor);
  expect(dead).toEqual([]);
});

test('Account Check says what is as expected and what could not be tried, and can be downloaded', async () => {
  await page.goto(accountCheck);
  expect(await desk.shown()).toContain('No problems found');
  expect(await desk.shown()).toContain('Could not be checked here');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download as Text')]);
  expect(download.suggestedFilename()).toMatch(/^account_check_\d{4}-\d\d-\d\d\.txt$/);
});

test('all of it in Portuguese', async () => {
  desk.actAs(ROLES.administrator, 'pt_BR');
  await page.goto(HOME);
  expect(await desk.shown(PORTLET)).toContain('Ainda não há conexões bancárias.');
  await page.goto(help);
  expect(await desk.shown()).toContain('Do que preciso primeiro?');
  expect(await desk.shown()).not.toContain('What do I need first?');
  await page.goto(`${help}&code=BCR_RATE_LIMITED`);
  expect(await desk.shown()).toContain('Aviso');
  await page.goto(accountCheck);
  expect(await desk.shown()).toContain('Nenhum problema encontrado');
  expect(await desk.axeFindings()).toEqual([]);
});

test('the viewer reads the help and is kept from Account Check', async () => {
  desk.actAs(ROLES.viewer);
  await page.goto(help);
  expect(await desk.shown()).toContain('What may each role do?');
  await page.goto(accountCheck);
  expect(await desk.shown()).not.toContain('As expected');
  expect(await page.isVisible('nav >> text=Bank Credentials Account Check')).toBe(false);
});

test('a secret that somebody pastes into the search is on no page, in no address and in no log', async () => {
  const value = randomBytes(24).toString('base64url');
  desk.emulator.account.secrets.save({
    id: 'custsecret_help_pasted',
    name: 'Pasted',
    value,
    domains: ['bank.example'],
  });
  await page.goto(help);
  await page.fill('#field_custpage_help_text', value);
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=What do I need first?');
  expect(page.url()).not.toContain(value);
  expect(await page.inputValue('#field_custpage_help_text')).toBe('');
  expect(desk.emulator.account.leaks.leaks()).toEqual([]);
});
