import { ASSISTANT_CONTROLS } from '../../emulator/assumptions';
import { homeUrl, suiteletUrl } from '../../emulator/pages/urls';
import { script } from './library_account';
import { type Answer, Browser } from './pages_support';

const DESK = suiteletUrl('customscript_lib_desk_sl', 'customdeploy_lib_desk_sl');
const { step: STEP } = ASSISTANT_CONTROLS.value;

/** Registers a reader in three steps, as published assistants are built: POST checks and moves on, GET shows. */
const REGISTER = `
  const assistant = serverWidget.createAssistant({ title: 'Register a Reader' });
  const who = assistant.addStep({ id: 'who', label: 'Who' });
  who.helpText = 'Say <b>who</b> it is.';
  const books = assistant.addStep({ id: 'books', label: 'Books' });
  assistant.addStep({ id: 'done', label: 'Summary' });
  if (request.method === 'POST') {
    assistant.errorHtml = null;
    const action = assistant.getLastAction();
    if (action === serverWidget.AssistantSubmitAction.NEXT && assistant.getLastStep().id === 'who' && who.getValue({ id: 'custpage_name' }) === '')
      assistant.errorHtml = 'Enter a <b>name</b>.';
    if (action === 'finish') assistant.finishedHtml = 'Welcome, <i>' + who.getValue({ id: 'custpage_name' }) + '</i>';
    else if (action !== 'cancel' && !assistant.hasErrorHtml()) assistant.currentStep = assistant.getNextStep();
    assistant.sendRedirect({ response });
    return;
  }
  if (!assistant.isFinished()) {
    if (assistant.currentStep === null) {
      assistant.currentStep = who;
      assistant.setSplash({ title: 'Welcome', text1: 'Three <em>short</em> steps.', text2: 'Then read.' });
    }
    switch (assistant.currentStep.stepNumber) {
      case 1: {
        const name = assistant.addField({ id: 'custpage_name', label: 'Name', type: 'TEXT' });
        name.defaultValue = who.getValue({ id: 'custpage_name' });
        name.setHelpText({ help: 'As on the passport.', showInlineForAssistant: true });
        const likes = assistant.addField({ id: 'custpage_likes', label: 'Likes', type: 'MULTISELECT' });
        likes.addSelectOption({ value: 'c', text: 'Crime' });
        likes.addSelectOption({ value: 'p', text: 'Poems' });
        break;
      }
      case 2: {
        const list = assistant.addSublist({ id: 'custpage_books', label: 'Books', type: 'INLINEEDITOR' });
        list.addField({ id: 'title', label: 'Title', type: 'TEXT' });
        break;
      }
      default:
        assistant.addField({ id: 'custpage_summary', label: 'Summary', type: 'LABEL' }).label = JSON.stringify([
          who.getValue({ id: 'custpage_name' }), who.getValue({ id: 'custpage_likes' }), who.getValue({ id: 'custpage_role' }),
          who.getFieldIds(), books.getLineCount({ group: 'custpage_books' }),
          books.getSublistValue({ group: 'custpage_books', id: 'title', line: 1 }),
          books.getSubmittedSublistIds(), books.getSublistFieldIds({ group: 'custpage_books' }),
          books.getLineCount({ group: 'custpage_none' }), assistant.getLastStep().id,
        ]);
    }
  }
  response.writePage({ pageObject: assistant });`;

let browser: Browser;
afterEach(() => browser.close());

async function open(onRequest: string): Promise<void> {
  browser = await Browser.open({
    'desk_sl.js': script('Suitelet', `{ onRequest({ request, response }) { ${onRequest} } }`, [
      'N/ui/serverWidget',
    ]),
  });
}

const show = async (): Promise<string> => (await browser.get(DESK)).text;
const press = (
  button: string,
  from: string,
  fields: Record<string, string | string[]> = {},
): Promise<Answer> => browser.post(DESK, { [STEP]: from, [button]: 'T', ...fields });
/** Id of the step that a page shows. */
const shownStep = (page: string): string | undefined =>
  page.match(new RegExp(`name="${STEP}" value="([^"]*)"`))?.[1];

describe('an assistant', () => {
  test('starts at its first step, with splash, help and the buttons of a first step', async () => {
    await open(REGISTER);
    const page = await show();
    expect(shownStep(page)).toBe('who');
    expect(page).toContain('<h1>Register a Reader</h1>');
    expect(page).toContain('Three <em>short</em> steps.');
    expect(page).toContain('Say <b>who</b> it is.');
    expect(page.match(/data-button="\w+"/g)).toEqual(['data-button="next"', 'data-button="cancel"']);
    expect(page.match(/aria-current="step"/g)).toHaveLength(1);
  });

  test('leads through its steps and keeps what was entered for the session', async () => {
    await open(REGISTER);
    await show();
    const answer = await press('next', 'who', {
      custpage_name: 'Ana',
      custpage_likes: ['c', 'p'],
      custpage_role: 'admin',
    });
    expect([answer.status, answer.location]).toEqual([302, DESK]);
    expect(shownStep(await show())).toBe('books');
    await press('next', 'books', { _sublist: '+custpage_books=title', title1: 'Emma', title2: 'Persuasion' });
    const page = await show();
    const summary = JSON.parse(
      page
        .match(/data-field="custpage_summary">([^<]*)</)?.[1]
        ?.replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&') ?? '',
    );
    expect(summary).toEqual([
      'Ana',
      ['c', 'p'],
      null,
      ['custpage_name', 'custpage_likes'],
      2,
      'Persuasion',
      ['custpage_books'],
      ['title'],
      -1,
      'books',
    ]);
    expect(page.match(/data-button="\w+"/g)).toEqual([
      'data-button="finish"',
      'data-button="back"',
      'data-button="cancel"',
    ]);
    expect(page.match(/ \(completed\)/g)).toHaveLength(2);
  });

  test('goes back, with the values that the script brings back', async () => {
    await open(REGISTER);
    await show();
    await press('next', 'who', { custpage_name: 'Ana' });
    await show();
    await press('back', 'books');
    const page = await show();
    expect(shownStep(page)).toBe('who');
    expect(page).toMatch(/name="custpage_name"[^>]* value="Ana"/);
    expect(page).toContain('<p class="help-inline">As on the passport.</p>');
    expect(page.match(/ \(completed\)/g)).toBeNull();
  });

  test('shows an error on the step that has it, until it is gone', async () => {
    await open(REGISTER);
    await show();
    await press('next', 'who', { custpage_name: '' });
    const page = await show();
    expect([shownStep(page), page.includes('Enter a <b>name</b>.')]).toEqual(['who', true]);
    await press('next', 'who', { custpage_name: 'Ana' });
    expect(await show()).not.toContain('Enter a');
  });

  test('finishes, says so once, and begins anew', async () => {
    await open(REGISTER);
    await show();
    await press('next', 'who', { custpage_name: 'Ana' });
    await show();
    await press('next', 'books');
    await show();
    await press('finish', 'done');
    const page = await show();
    expect([shownStep(page), page.includes('Welcome, <i>Ana</i>')]).toEqual([undefined, true]);
    const fresh = await show();
    expect([shownStep(fresh), fresh.includes('value="Ana"')]).toEqual(['who', false]);
  });

  test('is forgotten when it is cancelled', async () => {
    await open(REGISTER);
    await show();
    await press('next', 'who', { custpage_name: 'Ana' });
    await show();
    expect((await press('cancel', 'books')).location).toBe(homeUrl());
    const page = await show();
    expect([shownStep(page), page.includes('value="Ana"')]).toEqual(['who', false]);
  });

  test('belongs to a session: another role begins anew', async () => {
    await open(REGISTER);
    await show();
    await press('next', 'who', { custpage_name: 'Ana' });
    expect(shownStep(await show())).toBe('books');
    browser.site.browser.change('administrator');
    expect(shownStep(await show())).toBe('who');
  });

  test('takes no action for a step that was not shown', async () => {
    await open(
      `const assistant = serverWidget.createAssistant({ title: 'Two' });
       assistant.addStep({ id: 'one', label: 'One' }); assistant.addStep({ id: 'two', label: 'Two' });
       if (request.method === 'POST') response.write({ output: String(assistant.getLastAction()) });
       else response.writePage(assistant);`,
    );
    await show();
    expect((await press('next', 'two')).text).toBe('null');
    expect((await press('next', 'one')).text).toBe('next');
  });

  test('goes on after a finish action that was answered with a mistake, also when that is gone', async () => {
    await open(`
      const assistant = serverWidget.createAssistant({ title: 'Tour' });
      assistant.currentStep = assistant.addStep({ id: 'only', label: 'Only' });
      assistant.errorHtml = request.method === 'POST' ? 'Not yet.' : '';
      if (request.method === 'POST') assistant.sendRedirect({ response });
      else response.writePage({ pageObject: assistant });`);
    await show();
    await press('finish', 'only');
    expect(shownStep(await show())).toBe('only');
  });

  test('says NetSuite’s words when the finish action has none of its own', async () => {
    await open(
      `const assistant = serverWidget.createAssistant({ title: 'Tour' });
       assistant.addStep({ id: 'only', label: 'Only' });
       response.writePage(assistant);`,
    );
    await show();
    expect((await press('finish', 'only')).text).toContain('Congratulations! You have completed the Tour');
  });

  test('of any order lets a person jump, and Enter still goes on', async () => {
    await open(
      `const assistant = serverWidget.createAssistant({ title: 'Any' });
       assistant.isNotOrdered = true; assistant.hideStepNumber = true;
       assistant.addStep({ id: 'one', label: 'One' }); assistant.addStep({ id: 'two', label: 'Two' }); assistant.addStep({ id: 'three', label: 'Three' });
       if (request.method === 'POST') assistant.currentStep = assistant.getNextStep();
       response.writePage(assistant);`,
    );
    const page = await show();
    expect(
      page
        .split('<main')
        .at(1)
        ?.match(/<button type="submit"[^>]*>/)?.[0],
    ).toContain('name="next"');
    expect(page).not.toContain('class="step-number"');
    const answer = await browser.post(DESK, { [STEP]: 'one', jump: 'three' });
    expect(shownStep(answer.text)).toBe('three');
  });
});

const REFUSED = (work: string): string =>
  `const assistant = serverWidget.createAssistant({ title: 'T' });
   const step = assistant.addStep({ id: 'one', label: 'One' });
   const name = () => { try { ${work}; return 'no error'; } catch (refusal) { return refusal.name; } };
   response.write({ output: name() });`;

describe('an assistant refuses', () => {
  test.each([
    ['no title', 'serverWidget.createAssistant({})', 'SSS_MISSING_REQD_ARGUMENT'],
    ['a step without a label', "assistant.addStep({ id: 'two' })", 'SSS_MISSING_REQD_ARGUMENT'],
    ['a step twice', "assistant.addStep({ id: 'one', label: 'x' })", 'SSS_INVALID_FORM_ELEMENT_NAME'],
    ['a step of another kind', "assistant.currentStep = 'one'", 'WRONG_PARAMETER_TYPE'],
    ['no response', 'assistant.sendRedirect({})', 'SSS_MISSING_REQD_ARGUMENT'],
    ['a response that is none', 'assistant.sendRedirect({ response: {} })', 'WRONG_PARAMETER_TYPE'],
    [
      'a sublist of another type',
      "assistant.addSublist({ id: 'custpage_l', label: 'L', type: 'LIST' })",
      'EMULATOR_NOT_IMPLEMENTED',
    ],
    ['a new number for a step', 'step.stepNumber = 2', 'EMULATOR_NOT_IMPLEMENTED'],
    [
      'an option nobody knows',
      "assistant.setSplash({ title: 'x', text1: 'y', colour: 1 })",
      'EMULATOR_NOT_IMPLEMENTED',
    ],
    [
      'a client script twice',
      "assistant.clientScriptFileId = 5; assistant.clientScriptModulePath = './a.js'",
      'PROPERTY_VALUE_CONFLICT',
    ],
  ])('%s', async (_what, work, name) => {
    await open(REFUSED(work));
    expect(await show()).toBe(name);
  });
});
