import type { Page } from 'playwright-core';
import { suiteletUrl } from '../../emulator/pages/urls';
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
import { Desk, field } from './desk';

/** The page Bank Connections at a real browser: with the mouse, with the keyboard, as an administrator and as a viewer. */

const healthPage = suiteletUrl(CONNECTIONS_PAGE.scriptId, CONNECTIONS_PAGE.deploymentId);
const LINES = '[data-sublist=custpage_connections] tbody tr';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.open();
  ({ page } = desk);
  fill();
  desk.actAs(ROLES.administrator);
});
afterAll(() => desk?.close());

/** Sixty connections; the first was refused, one name is hostile. */
function fill(): void {
  const { store } = desk.emulator.account;
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

test('what needs attention leads to the connections it is about', async () => {
  await page.goto(healthPage);
  expect(await desk.shown()).toContain('1 bank connection does not work');
  expect(await page.locator(LINES).count()).toBe(50);
  await page.click('text=Show >> nth=0');
  expect(new URL(page.url()).hash).toBe('#connections');
  // The list is what one sees then, not what stands above it.
  expect((await page.locator('#connections').boundingBox())?.y).toBeLessThan(400);
  expect(await page.locator(LINES).count()).toBe(1);
  expect(await page.textContent(LINES)).toContain('Connection 0');
});

test('filters narrow the list, pages lead through it, and both stand in the address', async () => {
  await page.goto(healthPage);
  await page.click('text=Next page');
  expect(await desk.shown()).toContain('51–60 of 60');
  await page.selectOption(field(FILTER_FORM.environment), { label: 'Production' });
  await page.selectOption(field(FILTER_FORM.size), '25');
  await desk.submit();
  expect(await desk.shown()).toContain('1–25 of 30');
  expect(new URL(page.url()).searchParams.get('environment')).toBe('production');
  await page.selectOption(field(FILTER_FORM.page), '2');
  await desk.submit();
  expect(await desk.shown()).toContain('26–30 of 30');
  await page.fill(field(FILTER_FORM.text), 'no such name');
  await desk.submit();
  expect(await desk.shown()).toContain('No bank connections match these filters.');
});

test('where a secret is used; a wrong ID is told with a remedy', async () => {
  await page.goto(healthPage);
  await page.fill(field(FILTER_FORM.secret), 'custsecret_number_7');
  await desk.submit();
  expect(await desk.shown()).toContain('Application 7');
  await page.goto(healthPage);
  await page.fill(field(FILTER_FORM.secret), 'customscript_number_7');
  await desk.submit();
  expect(await desk.shown()).toMatch(/custsecret/);
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
    expect(label).toMatch(/^(Secret custsecret_number_\d+ of Application \d+|Support from Example Bank): /);
    await page.keyboard.press('Tab');
  }
});

test('the file is saved under its name', async () => {
  await page.goto(healthPage);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Export CSV')]);
  expect(download.suggestedFilename()).toMatch(/^bank_connections_\d{4}-\d\d-\d\d\.csv$/);
});

test.each([
  ['administrator', ROLES.administrator],
  ['viewer', ROLES.viewer],
])('as %s: the page is there, and axe finds nothing', async (_name, role) => {
  desk.actAs(role);
  await page.goto(healthPage);
  expect(await page.title()).not.toContain('hostile');
  expect(await page.locator(LINES).count()).toBe(50);
  expect(await desk.axeFindings()).toEqual([]);
});
