import type { Page } from 'playwright-core';
import { homeUrl, suiteletUrl } from '../../emulator/pages/urls';
import { script } from '../emulator/library_account';
import { Desk, field } from './desk';

/* A person at an assistant: on, back, a mistake, cancel, finish; with the keyboard, and for a screen reader. */

/** Registers a reader; the POST checks and moves on, the GET shows the step that is current by then. */
const REGISTER = script(
  'Suitelet',
  `{ onRequest({ request, response }) {
    const assistant = serverWidget.createAssistant({ title: 'Register a Reader' });
    const who = assistant.addStep({ id: 'who', label: 'Reader' });
    who.helpText = 'Who wants to <b>read</b>?';
    const books = assistant.addStep({ id: 'books', label: 'First Books' });
    assistant.addStep({ id: 'check', label: 'Check' });
    const name = who.getValue({ id: 'custpage_name' });
    if (request.method === 'POST') {
      const action = assistant.getLastAction();
      assistant.errorHtml = action === 'next' && name === '' ? 'Enter a <b>name</b>.' : null;
      if (action === 'finish') assistant.finishedHtml = 'Welcome, ' + name + '.';
      else if (action !== 'cancel' && !assistant.hasErrorHtml()) assistant.currentStep = assistant.getNextStep();
      return assistant.sendRedirect({ response });
    }
    assistant.isNotOrdered = request.parameters.anyorder === 'T';
    if (!assistant.isFinished()) {
      if (assistant.currentStep === null) {
        assistant.currentStep = who;
        assistant.setSplash({ title: 'Welcome', text1: 'Three short steps.', text2: 'Then you read.' });
      }
      if (assistant.currentStep.id === 'who') {
        const field = assistant.addField({ id: 'custpage_name', label: 'Name', type: 'TEXT' });
        field.isMandatory = true;
        field.defaultValue = name;
        field.setHelpText({ help: 'As on the passport.' });
      } else if (assistant.currentStep.id === 'books') {
        const list = assistant.addSublist({ id: 'custpage_books', label: 'Books', type: 'INLINEEDITOR' });
        list.addField({ id: 'custpage_title', label: 'Title', type: 'TEXT' });
      } else {
        const summary = assistant.addField({ id: 'custpage_summary', label: 'Summary', type: 'TEXT' });
        summary.defaultValue = name + ': ' + books.getLineCount({ group: 'custpage_books' }) + ' books';
        summary.updateDisplayType({ displayType: 'INLINE' });
      }
    }
    response.writePage({ pageObject: assistant });
  } }`,
  ['N/ui/serverWidget'],
);

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.openLibrary({ 'desk_sl.js': REGISTER });
  ({ page } = desk);
});
afterAll(() => desk?.close());

const DESK = ['customscript_lib_desk_sl', 'customdeploy_lib_desk_sl'] as const;
const NAME = field('custpage_name');
const open = () => page.goto(suiteletUrl(...DESK));
const press = (button: string) => page.click(`[data-button=${button}]`);
const currentStep = () => desk.shown('[aria-current=step] .step-label');

const expectAccessible = async () => expect(await desk.axeFindings()).toEqual([]);

test('a person walks through it and is told that all is done', async () => {
  await open();
  expect(await currentStep()).toBe('Reader');
  expect(await page.isVisible('text=Three short steps.')).toBe(true);
  await expectAccessible();
  await page.fill(NAME, 'Ana');
  await page.press(NAME, 'Enter');
  expect(await currentStep()).toBe('First Books');
  expect(await page.isVisible('text=Three short steps.')).toBe(false);
  await page.fill('[name=custpage_title1]', 'Emma');
  await page.click('[data-add-line]');
  await page.fill('[name=custpage_title2]', 'Persuasion');
  await expectAccessible();
  await press('next');
  expect(await page.textContent('main')).toContain('Ana: 2 books');
  await press('finish');
  expect(await page.textContent('[role=status]')).toContain('Welcome, Ana.');
  await expectAccessible();
});

test('going back brings the values along', async () => {
  await open();
  await page.fill(NAME, 'Ben');
  await press('next');
  await press('back');
  expect(await currentStep()).toBe('Reader');
  expect(await page.inputValue(NAME)).toBe('Ben');
  await press('cancel');
});

test('a mistake is said on the step that has it', async () => {
  await open();
  await press('next');
  expect(await page.textContent('[role=alert]')).toContain('Enter a name.');
  expect(await currentStep()).toBe('Reader');
  await expectAccessible();
  await page.fill(NAME, 'Cy');
  await press('next');
  expect(await page.isVisible('[role=alert]')).toBe(false);
  await press('cancel');
});

test('cancelling leads home and leaves nothing', async () => {
  await open();
  await page.fill(NAME, 'Dora');
  await press('next');
  await press('cancel');
  expect(page.url()).toBe(desk.emulator.url + homeUrl());
  await open();
  expect([await currentStep(), await page.inputValue(NAME)]).toEqual(['Reader', '']);
});

test('the label of a field opens its help', async () => {
  await open();
  await page.click('label:has-text("Name")');
  expect(await page.isVisible('text=As on the passport.')).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.isVisible('text=As on the passport.')).toBe(false);
});

test('steps of any order are buttons, and Enter still goes on', async () => {
  await page.goto(suiteletUrl(...DESK, { anyorder: 'T' }));
  await page.fill(NAME, 'Eve');
  await expectAccessible();
  await page.click('.step-jump:has-text("Check")');
  expect(await page.textContent('main')).toContain('Eve: ');
  await page.goto(suiteletUrl(...DESK, { anyorder: 'T' }));
  await page.click('.step-jump:has-text("Reader")');
  await page.press(NAME, 'Enter');
  expect(await currentStep()).toBe('First Books');
});
