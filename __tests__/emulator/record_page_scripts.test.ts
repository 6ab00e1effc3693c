import { recordUrl } from '../../emulator/pages/urls';
import { script } from './library_account';
import { Browser } from './pages_support';

/* What a beforeLoad event does to the page of a record, in view and in edit. */

const BOOK = 'customrecord_lib_book';

const WORK = `
  const first = form.addTab({ id: 'custpage_last', label: 'Last Tab' });
  const tab = form.addTab({ id: 'custpage_first', label: 'First Tab' });
  tab.helpText = 'What stands here.';
  form.insertTab({ tab, nexttab: 'custpage_last' });
  form.addSubtab({ id: 'custpage_sub_b', label: 'Sub B', tab: 'custpage_first' });
  const sub = form.addSubtab({ id: 'custpage_sub_a', label: 'Sub A', tab: 'custpage_first' });
  form.insertSubtab({ subtab: sub, nextsub: 'custpage_sub_b' });
  form.addField({ id: 'custpage_note', label: 'Note', type: 'TEXT', container: 'custpage_sub_a' }).defaultValue = 'read me';
  form.addField({ id: 'custpage_html', label: ' ', type: 'INLINEHTML', container: 'custpage_sub_b' }).defaultValue = '<svg role="img" aria-label="Timeline"><circle r="3"></circle></svg>';
  for (const type of ['STATICLIST', 'LIST', 'INLINEEDITOR', 'EDITOR']) {
    const sublist = form.addSublist({ id: 'custpage_' + type.toLowerCase(), label: 'The ' + type, type, tab: 'custpage_last' });
    sublist.addField({ id: 'custpage_' + type.toLowerCase() + '_cell', label: 'Cell', type: 'TEXT' });
    sublist.setSublistValue({ id: 'custpage_' + type.toLowerCase() + '_cell', line: 0, value: 'cell of ' + type });
  }
  form.insertSublist({ sublist: form.getSublist({ id: 'custpage_list' }), nextsublist: 'custpage_staticlist' });
  form.addFieldGroup({ id: 'custpage_group', label: 'A Group' });
  form.addField({ id: 'custpage_grouped', label: 'Grouped', type: 'TEXT', container: 'custpage_group' });
  form.getField({ id: 'custrecord_lib_isbn' }).updateDisplayType({ displayType: 'INLINE' });
  form.addButton({ id: 'custpage_go', label: 'Go', functionName: 'go' });
  form.removeButton({ id: type === 'view' ? 'new' : 'delete' });
  form.addPageInitMessage({ type: message.Type.WARNING, title: 'Careful', message: 'It is old.' });`;

let browser: Browser;
beforeEach(async () => {
  browser = await Browser.open({
    'book_ue.js': script('UserEventScript', `{ beforeLoad({ form, type }) { ${WORK} } }`, ['N/ui/message']),
  });
  browser.account.store.insert(BOOK, { name: 'Dune', custrecord_lib_isbn: 'x-1' });
});
afterEach(() => browser.close());

const pageOf = async (edit: boolean): Promise<string> =>
  (await browser.get(recordUrl(BOOK, 1, edit))).text.split('<main')[1] ?? '';
const places = (page: string, texts: readonly string[]): number[] => texts.map((text) => page.indexOf(text));

describe.each([
  ['view', false],
  ['edit', true],
] as const)('on the %s page a script', (mode, edit) => {
  test('adds tabs and subtabs, and puts them in order', async () => {
    const page = await pageOf(edit);
    const found = places(page, [
      'data-tab="First Tab"',
      'What stands here.',
      'data-tab="Sub A"',
      'read me',
      'data-tab="Sub B"',
      '<svg role="img"',
      'data-tab="Last Tab"',
    ]);
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((one, other) => one - other));
  });

  test('adds sublists of every type, of which editors alone take lines', async () => {
    const page = await pageOf(edit);
    const found = places(page, [
      'The LIST</h2>',
      'The STATICLIST</h2>',
      'The INLINEEDITOR</h2>',
      'The EDITOR</h2>',
    ]);
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(page.match(/data-add-line/g)?.length ?? 0).toBe(edit ? 2 : 0);
  });

  test('changes fields, buttons and messages', async () => {
    const page = await pageOf(edit);
    expect(page).toContain('A Group</h2>');
    expect(page).toContain('data-function="go"');
    expect(page).toContain('It is old.');
    expect(page).not.toContain(`data-button="${mode === 'view' ? 'new' : 'delete'}"`);
    expect(page).not.toMatch(/<input type="text"[^>]*name="custrecord_lib_isbn"/);
    expect(page).toContain('<div class="value">x-1</div>');
  });
});

test('what is entered in a script’s own fields reaches the submit events, and is not saved', async () => {
  const desk = await Browser.open({
    'book_ue.js': script(
      'UserEventScript',
      `(() => {
        const read = (from) => '<' + from.getValue({ fieldId: 'custpage_reason' }) + '|' + from.getValue({ fieldId: 'custpage_sure' }) + '>';
        return {
          beforeLoad({ form }) {
            form.addField({ id: 'custpage_reason', label: 'Reason', type: 'TEXT' });
            form.addField({ id: 'custpage_sure', label: 'Sure', type: 'CHECKBOX' });
          },
          beforeSubmit({ newRecord }) { newRecord.setValue({ fieldId: 'custrecord_lib_isbn', value: read(newRecord) }); },
          afterSubmit({ newRecord, oldRecord }) { log.audit('after', read(newRecord) + read(oldRecord)); },
        };
      })()`,
    ),
  });
  try {
    const id = desk.account.store.insert(BOOK, { name: 'Dune', custrecord_lib_isbn: 'x-1' });
    await desk.post(recordUrl(BOOK, id, true), {
      _version: '1',
      custpage_reason: 'reprint',
      custpage_sure: 'T',
    });
    expect(desk.account.store.read(BOOK, id)?.values.custrecord_lib_isbn).toBe('<reprint|T>');
    expect(desk.account.log.entries({ level: 'AUDIT', limit: 1 })[0]?.details).toBe('<reprint|T><|>');
  } finally {
    desk.close();
  }
});
