import type { EntryPoints } from 'N/types';
import type * as connectionsPage from '../../../src/TypeScript/client/connections_page_cs';
import type * as rotationPage from '../../../src/TypeScript/client/rotation_page_cs';
import type * as setUp from '../../../src/TypeScript/client/set_up_cs';
import { SET_UP_PAGE } from '../../../src/TypeScript/netsuite/schema';
import { MARKS, MOST_MARKS } from '../../../src/TypeScript/ui/parts/marks';
import { answerField, SETUP_FORM } from '../../../src/TypeScript/ui/set_up/setup_form';
import { TEST_FORM } from '../../../src/TypeScript/ui/test/test_form';
import { aButton, json, OpenPage, SIGN_IN, settled, TOKEN } from './open_page';

let page: OpenPage;
beforeEach(() => {
  page = new OpenPage();
});

describe('the page Bank Connections', () => {
  let script: typeof connectionsPage;
  beforeEach(() => {
    script = page.script('connections_page_cs');
    page.answer = ({ action }) => json(action === 'begin' ? { run: '1', stages: [] } : { passed: true });
  });

  /** A list in which these lines are marked, as a checkbox tells it. */
  function list(marks: readonly unknown[]): void {
    const lines: Readonly<Record<string, unknown>>[] = marks.map((mark, at) => ({
      [MARKS.mark]: mark,
      [MARKS.id]: at + 1,
      [MARKS.name]: `C${at + 1}`,
    }));
    page.record = {
      getLineCount: () => (lines.length === 0 ? -1 : lines.length),
      getSublistValue: ({ fieldId, line }: { fieldId: string; line: number }) => lines[line]?.[fieldId],
    };
  }

  test('tests what is marked, whether a mark is a boolean or a letter', async () => {
    list([true, false, 'T', 'F', '']);
    await script.testMarked();
    const begun = page.sent.filter(({ body }) => body.action === 'begin');
    expect(begun.map(({ body }) => body.connection)).toEqual(['1', '3']);
    expect(page.dialogs[0]?.message).toMatch(/C1.*C3/);
    expect(page.reloads).toBe(1);
  });

  test.each([
    ['nothing is marked', [false, 'F'], /^In the Test column, mark the bank connections to test/],
    ['there is no line', [], /^In the Test column, mark the bank connections to test/],
    ['more is marked than can be tested at once', Array(MOST_MARKS + 1).fill(true), /^Mark no more than/],
  ])('says so when %s', async (_when, marks, title) => {
    list(marks);
    await script.testMarked();
    expect(page.dialogs.map((dialog) => dialog.title)).toEqual([expect.stringMatching(title)]);
    expect([page.actions, page.reloads]).toEqual([[], 0]);
  });

  const saved = (connection: unknown): boolean =>
    script.saveRecord({
      currentRecord: {
        getValue: ({ fieldId }: { fieldId: string }) =>
          fieldId === TEST_FORM.connection ? connection : undefined,
      },
    } as unknown as EntryPoints.Client.saveRecordContext);

  test('on the page of one connection, the form is not sent: the test runs here, once', async () => {
    expect([saved('7'), saved('7')]).toEqual([false, false]);
    await settled();
    expect(page.actions).toEqual(['begin', 'end']);
    expect(page.sent[1]?.body.connection).toBe('7');
  });

  test.each([[undefined], [''], [null]])('a form of filters is sent (%j)', async (connection) => {
    expect(saved(connection)).toBe(true);
    await settled();
    expect(page.sent).toEqual([]);
  });
});

describe('the assistant', () => {
  let script: typeof setUp;
  const button = aButton();
  const form = {
    getValue: ({ fieldId }: { fieldId: string }) =>
      fieldId === SETUP_FORM.token
        ? TOKEN
        : fieldId === answerField('secretId_client_id')
          ? 'custsecret_a'
          : 7,
    getField: () => ({ label: 'Client ID' }),
  };
  const context = (fieldId = '') =>
    ({ currentRecord: form, fieldId }) as unknown as EntryPoints.Client.fieldChangedContext &
      EntryPoints.Client.pageInitContext;
  beforeEach(() => {
    page.elements.set(SETUP_FORM.test, button);
    // The copy buttons have a test of their own.
    jest.doMock('../../../src/TypeScript/client/copy_buttons', () => ({ startCopying: () => undefined }));
    script = page.script('set_up_cs');
    page.answer = ({ stage, ...body }) =>
      stage === undefined
        ? json({ run: '1', stages: ['records', 'token'] })
        : json({ told: { stage, outcome: 'passed', milliseconds: 1, message: body.run, remedy: '' } });
  });

  test('tests what was entered by its own Suitelet, once for a double click', async () => {
    script.pageInit(context());
    expect(button.hidden).toBe(false);
    button.press();
    button.press();
    await settled();
    const posts = page.sent.filter(({ method }) => method === 'POST');
    expect(posts.map(({ url }) => url)).toEqual(Array(3).fill(`/${SET_UP_PAGE.scriptId}`));
    expect(posts.map(({ body }) => [body[SETUP_FORM.action], body[SETUP_FORM.token], body.stage])).toEqual([
      ['begin', TOKEN, undefined],
      ['stage', TOKEN, 'records'],
      ['stage', TOKEN, 'token'],
    ]);
    expect(page.dialogs.map(({ title }) => title)).toEqual(['The bank connection works']);
    expect([page.shown, page.reloads, button.disabled]).toEqual([[], 0, false]);
  });

  test('says that the session has ended, and the button can be pressed again', async () => {
    page.answer = () => SIGN_IN;
    script.pageInit(context());
    button.press();
    expect(button.disabled).toBe(true);
    await settled();
    expect(page.dialogs.map(({ title }) => title)).toEqual(['NetSuite did not answer.']);
    expect([page.shown, button.disabled]).toEqual([[], false]);
  });

  test('a step without the button stays as it is', () => {
    page.elements.clear();
    expect(() => script.pageInit(context())).not.toThrow();
  });

  test('checks the fields of secret IDs, each under its label, and no other', async () => {
    page.answer = () => json({ secretId: 'custsecret_a', findings: [], good: 'Good.', uses: '' });
    script.fieldChanged(context(answerField('secretId_client_id')));
    script.fieldChanged(context(answerField('name')));
    await settled();
    expect(page.actions).toEqual(['secret']);
    expect(page.shown.map(({ title }) => title)).toEqual(['Client ID']);
  });
});

test('the page Rotate a Credential makes its copy buttons work', () => {
  const startCopying = jest.fn();
  jest.doMock('../../../src/TypeScript/client/copy_buttons', () => ({ startCopying }));
  page.script<typeof rotationPage>('rotation_page_cs').pageInit();
  expect(startCopying).toHaveBeenCalledTimes(1);
});
