import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { COMPANY, EMPLOYEES } from '../../demo/company';
import { suiteletUrl } from '../../emulator/pages/urls';
import { type RunningEmulator, startEmulator } from '../../emulator/start';
import {
  BANK,
  CONNECTION,
  CONNECTIONS_PAGE,
  CREDENTIAL,
  LISTS,
  type ListName,
  listValueId,
  ROLES,
  SECRET,
} from '../../src/TypeScript/netsuite/schema';
import { FILTER_FORM } from '../../src/TypeScript/ui/parts/filter_form';
import { startBrowser } from '../../tools/browser';

/** The page Bank Connections at a real browser: with the mouse, with the keyboard, as an administrator and as a viewer. */

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const healthPage = suiteletUrl(CONNECTIONS_PAGE.scriptId, CONNECTIONS_PAGE.deploymentId);
const LINES = '[data-sublist=custpage_connections] tbody tr';

let emulator: RunningEmulator;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  emulator = await startEmulator({ projectFolder: join(__dirname, '..', '..', 'src'), company: COMPANY });
  fill();
  actAs(ROLES.administrator, EMPLOYEES.treasury);
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

/** Sixty connections; the first was refused, one name is hostile. */
function fill(): void {
  const { store } = emulator.account;
  const word = (list: ListName, value: string) =>
    String(store.listValueId(LISTS[list].id, listValueId(value)));
  const bank = store.insert(BANK.type, {
    name: 'Example Bank',
    [BANK.fields.profile.id]: word('profile', 'custom'),
    [BANK.fields.retirementDate.id]: '2027-06-30',
  });
  for (let at = 0; at < 60; at++) {
    const environment = word('environment', at % 2 === 0 ? 'test' : 'production');
    const credential = store.insert(CREDENTIAL.type, {
      name: `Application ${at}`,
      [CREDENTIAL.fields.bank.id]: String(bank),
      [CREDENTIAL.fields.environment.id]: environment,
      [CREDENTIAL.fields.state.id]: word('credentialState', at === 0 ? 'needs_attention' : 'verified'),
    });
    store.insert(SECRET.type, {
      [SECRET.fields.credential.id]: String(credential),
      [SECRET.fields.role.id]: word('role', 'client_secret'),
      [SECRET.fields.slot.id]: word('slot', 'current'),
      [SECRET.fields.secretId.id]: `custsecret_number_${at}`,
      [SECRET.fields.expiresOn.id]: `2027-${String((at % 12) + 1).padStart(2, '0')}-15`,
    });
    store.insert(CONNECTION.type, {
      name: at === 1 ? '<script>document.title="hostile"</script>' : `Connection ${at}`,
      [CONNECTION.fields.bank.id]: String(bank),
      [CONNECTION.fields.credential.id]: String(credential),
      [CONNECTION.fields.environment.id]: environment,
      [CONNECTION.fields.state.id]: word('connectionState', 'active'),
    });
  }
}

const field = (id: string): string => `#field_${id}`;
const filter = (): Promise<void> => page.click('[data-button=submitter] >> nth=0');
const shown = async (): Promise<string> => (await page.textContent('main')) ?? '';

test('what needs attention leads to the connections it is about', async () => {
  await page.goto(healthPage);
  expect(await shown()).toContain('1 bank connection does not work');
  expect(await page.locator(LINES).count()).toBe(50);
  await page.click('text=Show >> nth=0');
  expect(await page.locator(LINES).count()).toBe(1);
  expect(await page.textContent(LINES)).toContain('Connection 0');
});

test('filters narrow the list, pages lead through it, and both stand in the address', async () => {
  await page.goto(healthPage);
  await page.click('text=Next page');
  expect(await shown()).toContain('51–60 of 60');
  await page.selectOption(field(FILTER_FORM.environment), { label: 'Production' });
  await page.selectOption(field(FILTER_FORM.size), '25');
  await filter();
  expect(await shown()).toContain('1–25 of 30');
  expect(new URL(page.url()).searchParams.get('environment')).toBe('production');
  await page.selectOption(field(FILTER_FORM.page), '2');
  await filter();
  expect(await shown()).toContain('26–30 of 30');
  await page.fill(field(FILTER_FORM.text), 'no such name');
  await filter();
  expect(await shown()).toContain('No bank connection matches these filters.');
});

test('where a secret is used; a wrong ID is told with a remedy', async () => {
  await page.goto(healthPage);
  await page.fill(field(FILTER_FORM.secret), 'custsecret_number_7');
  await filter();
  expect(await shown()).toContain('Application 7');
  await page.goto(healthPage);
  await page.fill(field(FILTER_FORM.secret), 'customscript_number_7');
  await filter();
  expect(await shown()).toMatch(/custsecret/);
  expect(page.url()).not.toContain('customscript_number_7');
});

test('every mark of the timeline can be reached with the keyboard and says what it is', async () => {
  await page.goto(healthPage);
  const marks = page.locator('svg[role=group] a');
  const count = await marks.count();
  expect(count).toBeGreaterThan(10);
  await marks.first().focus();
  for (let at = 0; at < count; at++) {
    const label = await page.evaluate<string | null>("document.activeElement?.getAttribute('aria-label')");
    expect(label).toMatch(/^(Secret custsecret_number_\d+ of Application \d+|Support by Example Bank): /);
    await page.keyboard.press('Tab');
  }
});

test('the file is saved under its name', async () => {
  await page.goto(healthPage);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Export CSV')]);
  expect(download.suggestedFilename()).toMatch(/^bank_connections_\d{4}-\d\d-\d\d\.csv$/);
});

test.each([
  ['administrator', ROLES.administrator, EMPLOYEES.treasury],
  ['viewer', ROLES.viewer, EMPLOYEES.viewer],
])('as %s: the page is there, without serious findings of axe', async (_name, role, employee) => {
  actAs(role, employee);
  await page.goto(healthPage);
  expect(await page.title()).not.toContain('hostile');
  expect(await page.locator(LINES).count()).toBe(50);
  await page.evaluate(AXE);
  const violations = await page.evaluate<{ impact: string; id: string; nodes: { html: string }[] }[]>(
    "axe.run('main').then(({ violations }) => violations)",
  );
  const found = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect(found).toEqual([]);
});
