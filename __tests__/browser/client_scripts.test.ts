import type { Page } from 'playwright-core';
import { CLIENT_MODULES, clientMembers } from '../../emulator/client/client_modules';
import { recordUrl, suiteletUrl } from '../../emulator/pages/urls';
import { script } from '../emulator/library_account';
import { Desk } from './desk';

const BOOK = 'customrecord_lib_book';
const DESK = ['customscript_lib_desk_sl', 'customdeploy_lib_desk_sl'] as const;

/** Answers calls of client scripts, and shows a form that has one. */
const DESK_SL = script(
  'Suitelet',
  `{ onRequest({ request, response }) {
    if (request.method === 'POST') return response.write({ output: JSON.stringify({ method: request.method, who: request.parameters.who ?? null, body: request.body }) });
    const form = serverWidget.createForm({ title: 'Desk' });
    form.clientScriptModulePath = request.parameters.cs ?? './client/desk_cs.js';
    form.addField({ id: 'custpage_who', label: 'Who', type: 'TEXT' });
    form.addField({ id: 'custpage_copy', label: 'Copy', type: 'TEXT' });
    form.addField({ id: 'custpage_due', label: 'Due', type: 'DATE' });
    form.addField({ id: 'custpage_tick', label: 'Tick', type: 'CHECKBOX' });
    form.addField({ id: 'custpage_count', label: 'Count', type: 'INTEGER' });
    const select = form.addField({ id: 'custpage_pick', label: 'Pick', type: 'SELECT' });
    select.addSelectOption({ value: 'a', text: 'Apple' });
    select.addSelectOption({ value: 'b', text: 'Pear' });
    const list = form.addSublist({ id: 'custpage_l', label: 'Lines', type: 'INLINEEDITOR' });
    list.addField({ id: 'custpage_note', label: 'Note', type: 'TEXT' });
    for (const name of ['call', 'ask', 'tell', 'fail', 'reject', 'unknown', 'missing', 'probe']) form.addButton({ id: 'custpage_b' + name, label: name, functionName: name });
    form.addSubmitButton({ label: 'Go' });
    response.writePage({ pageObject: form });
  } }`,
  ['N/ui/serverWidget'],
);

const DESK_CS = script(
  'ClientScript',
  `{
    pageInit({ currentRecord: form, mode }) {
      form.setValue({ fieldId: 'custpage_who', value: words.greeting + ' ' + mode + ' ' + runtime.getCurrentUser().id });
      form.setValue({ fieldId: 'custpage_due', value: new Date(2026, 11, 31) });
      form.setValue({ fieldId: 'custpage_count', value: 7 });
    },
    validateField({ currentRecord: form, fieldId }) {
      return fieldId !== 'custpage_who' || form.getValue({ fieldId }) !== 'nobody';
    },
    fieldChanged({ currentRecord: form, fieldId, sublistId, line }) {
      if (fieldId === 'custpage_who') form.setValue({ fieldId: 'custpage_copy', value: form.getValue('custpage_who').toUpperCase() });
      if (sublistId) form.setValue({ fieldId: 'custpage_copy', value: sublistId + ' ' + line + ' ' + form.getCurrentSublistValue({ sublistId, fieldId }) + ' ' + form.getLineCount({ sublistId }) });
    },
    validateLine: ({ currentRecord: form, sublistId }) => form.getCurrentSublistValue({ sublistId, fieldId: 'custpage_note' }) !== 'wrong',
    sublistChanged: ({ operation }) => { window.operation = operation; },
    lineInit: ({ sublistId }) => { window.line = sublistId; },
    saveRecord({ currentRecord: form }) {
      if (form.getValue({ fieldId: 'custpage_who' }) !== 'refused') return true;
      dialog.alert({ title: 'No', message: 'Not <b>this</b> one' });
      return false;
    },
    async call() {
      const address = url.resolveScript({ scriptId: '${DESK[0]}', deploymentId: '${DESK[1]}' });
      const answer = await https.post.promise({ url: address, body: { who: 'Ana' } });
      const waited = https.post({ url: address, body: 'plain' });
      currentRecord.get().setValue({ fieldId: 'custpage_copy', value: answer.code + ' ' + JSON.parse(answer.body).who + ' ' + JSON.parse(waited.body).body });
    },
    ask: () => dialog.create({ title: 'Choose', message: 'Which <i>one</i>?', buttons: [{ label: 'First', value: 1 }, { label: 'Second', value: 2 }] })
      .then((value) => currentRecord.get().setValue({ fieldId: 'custpage_copy', value: 'chose ' + value })),
    tell() {
      const shown = message.create({ type: message.Type.CONFIRMATION, title: 'Done', message: 'It is <b>done</b>' });
      shown.show();
      setTimeout(shown.hide, 300);
      message.create({ type: message.Type.ERROR, title: 'Short', message: '' }).show({ duration: 200 });
    },
    fail() { log.audit({ title: 'Before', details: { a: 1 } }); throw error.create({ name: 'CLOSED', message: 'The <desk> is closed.' }); },
    reject: async () => { throw new TypeError('rejected'); },
    unknown: () => url.resolveTaskLink({ id: 'X' }),
    probe() {
      const form = currentRecord.get();
      const pick = form.getField({ fieldId: 'custpage_pick' });
      pick.insertSelectOption({ value: 'c', text: 'Plum', isSelected: true });
      pick.removeSelectOption({ value: 'a' });
      form.getField({ fieldId: 'custpage_tick' }).isDisabled = true;
      form.getField({ fieldId: 'custpage_count' }).isDisplay = false;
      const seen = {
        due: form.getValue({ fieldId: 'custpage_due' }).getDate(),
        tick: form.getValue({ fieldId: 'custpage_tick' }),
        count: form.getValue({ fieldId: 'custpage_count' }),
        pick: [form.getValue({ fieldId: 'custpage_pick' }), form.getText({ fieldId: 'custpage_pick' })],
        options: pick.getSelectOptions().map(({ text }) => text),
        none: form.getField({ fieldId: 'custpage_none' }),
        context: runtime.executionContext,
        formatted: format.format({ value: new Date(2026, 11, 31), type: format.Type.DATE }),
        member: (() => { try { return form.doMagic; } catch (thrown) { return thrown.name; } })(),
        foreign: (() => { try { https.get({ url: 'https://example.com/' }); } catch (thrown) { return thrown.name; } })(),
      };
      form.setValue({ fieldId: 'custpage_copy', value: JSON.stringify(seen) });
    },
  }`,
  [
    './words',
    'N/currentRecord',
    'N/error',
    'N/format',
    'N/https',
    'N/log',
    'N/runtime',
    'N/ui/dialog',
    'N/ui/message',
    'N/url',
  ],
);

/** Every module, for the comparison with what the fidelity page promises. */
const MEMBERS_CS = script(
  'ClientScript',
  `{ pageInit() { window.clientMembers = Object.fromEntries([...arguments_].map((module, index) => [names[index], Object.keys(module).sort()])); } }`,
).replace(
  'define([], () =>',
  `const names = ${JSON.stringify(Object.keys(CLIENT_MODULES))};\ndefine(names, (...arguments_) =>`,
);

const BOOK_UE = script(
  'UserEventScript',
  `{ beforeLoad({ form, type }) {
    form.clientScriptModulePath = './client/book_cs.js';
    if (type === 'view') form.addButton({ id: 'custpage_say', label: 'Say', functionName: 'say' });
  } }`,
);

const BOOK_CS = `define(['exports', 'N/currentRecord', 'N/ui/dialog'], (exports, currentRecord, dialog) => {
  exports.pageInit = ({ mode }) => { window.formMode = mode; };
  exports.say = () => {
    const record = currentRecord.get();
    return dialog.alert({ title: record.getValue({ fieldId: 'name' }), message: record.type + ' ' + record.id });
  };
});`;

const DEPLOYED_CS = script(
  'ClientScript',
  `{ pageInit({ currentRecord: record, mode }) { record.setValue('custrecord_lib_isbn', 'deployed ' + mode + ' ' + window.formMode); } }`,
);

const CLIENT_SCRIPT_XML = `<clientscript scriptid="customscript_lib_book_cs">
  <name>Book Client</name>
  <scriptfile>[/SuiteScripts/library/client/deployed_cs.js]</scriptfile>
  <scriptdeployments><scriptdeployment scriptid="customdeploy_lib_book_cs">
    <allroles>T</allroles><isdeployed>T</isdeployed><loglevel>DEBUG</loglevel>
    <recordtype>[scriptid=${BOOK}]</recordtype><status>RELEASED</status>
  </scriptdeployment></scriptdeployments>
</clientscript>`;

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.openLibrary(
    {
      'desk_sl.js': DESK_SL,
      'book_ue.js': BOOK_UE,
      'client/desk_cs.js': DESK_CS,
      'client/words.js': `define({ greeting: 'Hello' });`,
      'client/book_cs.js': BOOK_CS,
      'client/deployed_cs.js': DEPLOYED_CS,
      'client/members_cs.js': MEMBERS_CS,
      'client/one.js': `define(['./two'], () => ({}));`,
      'client/two.js': `define(['./one'], () => ({}));`,
      'client/exports.js': `define((require, exports) => { exports.pageInit = () => { window.words = require('./words').greeting; }; });`,
      'client/absent.js': `define(['./nowhere'], () => ({}));`,
      'client/search.js': `define(['N/search'], () => ({}));`,
    },
    { 'customscript_lib_book_cs.xml': CLIENT_SCRIPT_XML },
  );
  ({ page } = desk);
  desk.emulator.account.store.insert(BOOK, { name: 'Dune', custrecord_lib_isbn: 'x' });
});
afterAll(() => desk?.close());

const openForm = (cs?: string): Promise<void> => desk.open(suiteletUrl(...DESK, { cs }));
const press = (label: string): Promise<void> => page.click(`button:text-is("${label}") >> nth=0`);
const copied = (text: string): Promise<void> =>
  desk.until(`document.querySelector('#field_custpage_copy').value === ${JSON.stringify(text)}`);
/** Newest entries of a script's log. */
const logged = (scriptId: string): string[] =>
  desk.emulator.account.log.entries({ script: scriptId }).map(({ level, title }) => `${level} ${title}`);

test('pageInit sets values, in the formats of the user', async () => {
  await openForm();
  expect(await page.inputValue('#field_custpage_who')).toBe(
    `Hello create ${desk.emulator.browser.session(undefined).userId}`,
  );
  expect(await page.inputValue('#field_custpage_due')).toBe('12/31/2026');
  expect(await page.inputValue('#field_custpage_count')).toBe('7');
});

test('fieldChanged reacts, validateField takes a value back', async () => {
  await openForm();
  await page.fill('#field_custpage_who', 'ana');
  await page.press('#field_custpage_who', 'Tab');
  await copied('ANA');
  await page.fill('#field_custpage_who', 'nobody');
  await page.press('#field_custpage_who', 'Tab');
  expect(await page.inputValue('#field_custpage_who')).toBe('ana');
});

test('a change in a sublist tells the sublist and its line', async () => {
  await openForm();
  await page.fill('[name=custpage_note1]', 'first');
  await page.press('[name=custpage_note1]', 'Tab');
  await copied('custpage_l 0 first 1');
});

test('validateLine keeps a line from being left, sublistChanged tells of one that was', async () => {
  await openForm();
  await page.fill('[name=custpage_note1]', 'wrong');
  await press('Go');
  expect(page.url()).toContain('scriptlet.nl');
  expect(await page.evaluate('document.activeElement.name')).toBe('custpage_note1');
  await page.fill('[name=custpage_note1]', 'right');
  await page.click('[data-add-line]');
  await page.focus('[name=custpage_note2]');
  expect(await page.evaluate('[window.operation, window.line]')).toEqual(['commit', 'custpage_l']);
});

test('fields, choices and values are those of the page', async () => {
  await openForm();
  await page.check('#field_custpage_tick');
  await press('probe');
  await desk.until(`document.querySelector('#field_custpage_copy').value.startsWith('{')`);
  expect(JSON.parse(await page.inputValue('#field_custpage_copy'))).toEqual({
    due: 31,
    tick: true,
    count: 7,
    pick: ['c', 'Plum'],
    options: expect.arrayContaining(['Pear', 'Plum']),
    none: null,
    context: 'CLIENT',
    formatted: '12/31/2026',
    member: 'EMULATOR_NOT_IMPLEMENTED',
    foreign: 'EMULATOR_NOT_IMPLEMENTED',
  });
  expect(await page.isVisible('#field_custpage_count')).toBe(false);
  expect(await page.isDisabled('#field_custpage_tick')).toBe(true);
});

test('a button calls the Suitelet, with and without a promise', async () => {
  await openForm();
  await press('call');
  await copied('200 Ana plain');
});

test('a dialog is used from the keyboard and gives the button’s value', async () => {
  await openForm();
  await press('ask');
  await page.waitForSelector('dialog[open]');
  expect(await page.textContent('dialog h2')).toBe('Choose');
  expect(await page.innerHTML('dialog .explanation')).toBe('Which <i>one</i>?');
  expect(await desk.axeFindings()).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.isVisible('dialog[open]')).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await copied('chose 2');
  expect(await page.locator('dialog').count()).toBe(0);
});

test('messages show their HTML and go when they should', async () => {
  await openForm();
  await press('tell');
  expect(await page.innerHTML('.message.confirmation .message-text')).toBe('It is <b>done</b>');
  expect(await page.getAttribute('.message.error', 'role')).toBe('alert');
  await page.waitForSelector('.message', { state: 'detached' });
});

test('saveRecord keeps a form from being sent', async () => {
  await openForm();
  await page.fill('#field_custpage_who', 'refused');
  await press('Go');
  await page.waitForSelector('dialog[open]');
  expect(await page.textContent('dialog .explanation')).toBe('Not this one');
  await page.keyboard.press('Enter');
  await page.fill('#field_custpage_who', 'fine');
  await press('Go');
  await page.getByText('"method":"POST"').waitFor();
});

test.each([
  ['fail', 'CLOSED', 'The <desk> is closed.'],
  ['reject', 'TypeError', 'rejected'],
  ['unknown', 'EMULATOR_NOT_IMPLEMENTED', 'N/url.resolveTaskLink'],
  ['missing', 'TypeError', 'has no function missing'],
])('what "%s" throws is shown and logged for the Suitelet', async (button, name, text) => {
  await openForm();
  await Promise.all([page.waitForResponse('**/clientscript/error.nl'), press(button)]);
  await page.waitForSelector('dialog[open]');
  expect(await page.textContent('dialog h2')).toBe(name);
  expect(await page.textContent('dialog .explanation')).toContain(text);
  expect(logged(DESK[0]).at(-1)).toBe(`SYSTEM ${name}`);
});

test('N/log writes to the log of the script whose form it is', () => {
  expect(logged(DESK[0])).toContain('AUDIT Before');
});

test.each([
  ['a circle', './client/one.js', 'CIRCULAR_MODULE_DEPENDENCY'],
  ['a file that is not there', './client/absent.js', 'MODULE_DOES_NOT_EXIST'],
  ['a module that client scripts do not have', './client/search.js', 'EMULATOR_NOT_IMPLEMENTED'],
  ['a script of another type', './desk_sl.js', 'WRONG_SCRIPT_TYPE'],
])('%s is refused clearly', async (_what, path, name) => {
  await openForm(path);
  expect(await page.textContent('dialog h2')).toBe(name);
});

test('the form of define that asks by require works', async () => {
  await openForm('/SuiteScripts/library/client/exports.js');
  expect(await page.evaluate('window.words')).toBe('Hello');
});

test('the modules have the members that the fidelity page lists', async () => {
  await openForm('./client/members_cs.js');
  const found = await page.evaluate('window.clientMembers');
  expect(found).toEqual(
    Object.fromEntries(Object.keys(CLIENT_MODULES).map((name) => [name, clientMembers(name)])),
  );
});

test('a button on a record in view mode; no entry point runs there', async () => {
  await desk.open(recordUrl(BOOK, 1));
  await press('Say');
  await page.waitForSelector('dialog[open]');
  expect(await page.textContent('dialog h2')).toBe('Dune');
  expect(await page.textContent('dialog .explanation')).toBe(`${BOOK} 1`);
  expect(await page.evaluate(`'formMode' in window`)).toBe(false);
});

test('a record with an empty mandatory field is not sent, and says which one', async () => {
  await desk.open(recordUrl(BOOK, 1, true));
  await page.fill('#field_custrecord_lib_isbn', '');
  await page.fill('#field_name', '');
  await press('Save');
  await page.waitForSelector('dialog[open]');
  expect(await page.textContent('dialog .explanation')).toBe('Please enter value(s) for: Name, ISBN');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#field_name:focus');
  await page.fill('#field_name', 'Dune');
  await page.fill('#field_custrecord_lib_isbn', '7');
  await press('Save');
  await page.getByText('Edit', { exact: true }).first().waitFor();
});

test('the form’s script runs before the one deployed on the record type', async () => {
  await desk.open(recordUrl(BOOK, 1, true));
  expect(await page.inputValue('#field_custrecord_lib_isbn')).toBe('deployed edit edit');
  await desk.open(recordUrl(BOOK, undefined, true));
  expect(await page.inputValue('#field_custrecord_lib_isbn')).toBe('deployed create create');
});
