import type { Page } from 'playwright-core';
import {
  localUrl,
  preferencesUrl,
  recordListUrl,
  recordUrl,
  secretsUrl,
  secretUrl,
  suiteletUrl,
} from '../../emulator/pages/urls';
import { script } from '../emulator/library_account';
import { Desk } from './desk';

const BOOK = 'customrecord_lib_book';

/** Shows one of everything. */
const DESK = script(
  'Suitelet',
  `{ onRequest({ request, response }) {
    if (request.method === 'POST') return response.write({ output: JSON.stringify(request.parameters) });
    const form = serverWidget.createForm({ title: 'Desk' });
    form.addPageInitMessage({ type: message.Type.WARNING, title: 'Careful', message: 'Wet floor' });
    form.addTab({ id: 'custpage_one', label: 'One' });
    form.addTab({ id: 'custpage_two', label: 'Two' });
    form.addFieldGroup({ id: 'custpage_group', label: 'Group', tab: 'custpage_one' });
    for (const type of ['TEXT', 'CHECKBOX', 'DATE', 'EMAIL', 'FLOAT', 'INTEGER', 'PASSWORD', 'TEXTAREA', 'URL', 'TIMEOFDAY', 'PHONE']) {
      const field = form.addField({ id: 'custpage_' + type.toLowerCase(), label: 'A ' + type, type, container: 'custpage_group' });
      field.setHelpText({ help: 'Help of ' + type });
    }
    form.addField({ id: 'custpage_state', label: 'State', type: 'SELECT', source: 'customlist_lib_state', container: 'custpage_two' });
    form.addField({ id: 'custpage_states', label: 'States', type: 'MULTISELECT', source: 'customlist_lib_state', container: 'custpage_two' });
    const list = form.addSublist({ id: 'custpage_l', label: 'Lines', type: 'INLINEEDITOR', tab: 'custpage_two' });
    list.addField({ id: 'custpage_tick', label: 'Tick', type: 'CHECKBOX' });
    list.addField({ id: 'custpage_note', label: 'Note', type: 'TEXT' });
    form.addButton({ id: 'custpage_call', label: 'Call', functionName: 'call' });
    form.addSubmitButton({ label: 'Go' });
    response.writePage({ pageObject: form });
  } }`,
  ['N/ui/serverWidget', 'N/ui/message'],
);

const BOOK_UE = script(
  'UserEventScript',
  `{ beforeSubmit({ newRecord }) {
    if (newRecord.getValue({ fieldId: 'custrecord_lib_isbn' }) === 'refused') throw error.create({ name: 'NO', message: 'No ISBN' });
  } }`,
  ['N/error'],
);

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.openLibrary({ 'desk_sl.js': DESK, 'book_ue.js': BOOK_UE });
  ({ page } = desk);
  desk.emulator.account.store.insert(BOOK, { name: 'Dune', custrecord_lib_isbn: 'x' });
});
afterAll(() => desk?.close());

const deskPage = suiteletUrl('customscript_lib_desk_sl', 'customdeploy_lib_desk_sl');

test.each([
  ['home', '/'],
  ['list', recordListUrl(BOOK)],
  ['view', recordUrl(BOOK, 1)],
  ['edit', recordUrl(BOOK, 1, true)],
  ['notice', recordUrl(BOOK, 99)],
  ['Suitelet', deskPage],
  ['API Secrets', secretsUrl()],
  ['new API secret', secretUrl()],
  ['outbox', localUrl('outbox')],
  ['log', localUrl('log')],
  ['requests', localUrl('requests')],
  ['leaks', localUrl('leaks')],
  ['scripts', localUrl('scripts')],
  ['bank', localUrl('bank')],
  ['clock', localUrl('clock')],
  ['preferences', preferencesUrl()],
])('the %s page is accessible, and has room at 200 %% zoom', async (_name, path) => {
  // At 200 % a window of 1280 pixels has room for 640.
  await page.setViewportSize({ width: 640, height: 512 });
  await page.goto(path);
  expect(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  ).toBe(0);
  await page.setViewportSize({ width: 1280, height: 720 });
  expect(await desk.axeFindings()).toEqual([]);
});

test('the buttons of a form stay in sight, and the keyboard reaches nothing under them', async () => {
  await page.setViewportSize({ width: 1024, height: 500 });
  await page.goto(deskPage);
  const last = page.locator('#field_custpage_phone');
  await last.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 2000);
  await desk.until('scrollY > 0');
  const top = page.locator('.buttons.top');
  expect((await top.boundingBox())?.y).toBe(0);
  await last.focus();
  await page.keyboard.press('Shift+Tab');
  const bar = await top.boundingBox();
  const focused = await page.locator(':focus').boundingBox();
  await page.setViewportSize({ width: 1280, height: 720 });
  expect(focused?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
});

test('a menu opens under the mouse and stays open after a click; the keyboard opens it too', async () => {
  await page.goto('/');
  const menu = page.locator('.menus details', { hasText: 'Setup' });
  const item = menu.getByText('API Secrets');
  await menu.locator('summary').hover();
  await item.waitFor({ state: 'visible' });
  await menu.locator('summary').click();
  expect(await item.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await item.isVisible()).toBe(false);
  await page.mouse.move(600, 600);
  await page.keyboard.press('Enter');
  expect(await item.isVisible()).toBe(true);
});

test('without JavaScript every tab is a section', async () => {
  const plain = await desk.browser.newContext({ baseURL: desk.emulator.url, javaScriptEnabled: false });
  const section = await plain.newPage();
  await section.goto(deskPage);
  expect(await section.isVisible('text=A TEXTAREA')).toBe(true);
  expect(await section.isVisible('#field_custpage_state')).toBe(true);
});

test('tabs and help are used from the keyboard', async () => {
  await page.goto(deskPage);
  expect(await page.isVisible('#field_custpage_state')).toBe(false);
  await page.focus('[role=tab]');
  await page.keyboard.press('ArrowRight');
  expect(await page.isVisible('#field_custpage_state')).toBe(true);
  await page.keyboard.press('Home');
  await page.focus('summary[aria-label="Help: A TEXT"]');
  await page.keyboard.press('Enter');
  expect(await page.isVisible('text=Help of TEXT')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.isVisible('text=Help of TEXT')).toBe(false);
});

test('lines are added to an editor and posted', async () => {
  await page.goto(`${deskPage}#tab_custpage_two`);
  await page.fill('[name=custpage_note1]', 'first');
  await page.click('[data-add-line]');
  await page.fill('[name=custpage_note2]', 'second');
  await page.check('[name=custpage_tick2]');
  await page.click('button:has-text("Go") >> nth=0');
  const posted = JSON.parse((await page.textContent('body')) ?? '');
  expect(posted.custpage_ldata).toBe('F\u0001first\u0002T\u0001second');
});

test('a button that calls a client script says so where the page names none', async () => {
  await page.goto(deskPage);
  await page.click('button:has-text("Call") >> nth=0');
  expect(await page.textContent('dialog')).toContain('names no client script');
  await page.click('dialog button');
  await page.waitForSelector('dialog', { state: 'detached' });
});

test('after a refusal, Go Back still has what was typed', async () => {
  await page.goto(recordUrl(BOOK, 1, true));
  await page.fill('[name=name]', 'Dune Messiah');
  await page.fill('[name=custrecord_lib_isbn]', 'refused');
  await page.click('button:has-text("Save") >> nth=0');
  expect(await page.textContent('main')).toContain('No ISBN');
  await page.click('text=Go Back');
  await page.waitForSelector('[name=name]');
  expect(await page.inputValue('[name=name]')).toBe('Dune Messiah');
});

test('the clock and the role are changed from the bar', async () => {
  await page.goto(recordListUrl(BOOK));
  await page.click('text=+1 day');
  expect(await page.getAttribute('.local-bar time', 'datetime')).toBe('2026-11-24T15:00:00.000Z');
  expect(page.url()).toBe(desk.emulator.url + recordListUrl(BOOK));
  await page.click('.role-name');
  await page.click('button:has-text("Vera Lindqvist - Library Reader")');
  expect(await page.textContent('.role-name')).toContain('Library Reader');
});
