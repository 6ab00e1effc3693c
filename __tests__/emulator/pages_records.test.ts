import { recordListUrl, recordUrl } from '../../emulator/pages/urls';
import { script } from './library_account';
import { Browser } from './pages_support';

const BOOK = 'customrecord_lib_book';
const LOAN = 'customrecord_lib_loan';

/** Greets on every page and refuses one ISBN. */
const BOOK_UE = script(
  'UserEventScript',
  `{
    beforeLoad({ form, type, newRecord }) {
      if (form === null) return;
      form.addPageInitMessage({ type: message.Type.INFORMATION, message: 'beforeLoad ' + type });
      if (type === 'create') newRecord.setValue({ fieldId: 'custrecord_lib_pages', value: 77 });
      if (type === 'view') form.addButton({ id: 'custpage_lend', label: 'Lend', functionName: 'lend' });
      if (type === 'edit') form.getField({ id: 'custrecord_lib_price' }).updateDisplayType({ displayType: 'HIDDEN' });
    },
    beforeSubmit({ newRecord }) {
      if (newRecord.getValue({ fieldId: 'custrecord_lib_isbn' }) === 'refused') {
        throw error.create({ name: 'NOT_AN_ISBN', message: 'Thirteen digits, please.' });
      }
    },
  }`,
  ['N/ui/message', 'N/error'],
);

let browser: Browser;

beforeEach(async () => {
  browser = await Browser.open({ 'book_ue.js': BOOK_UE });
});
afterEach(() => browser.close());

const addBook = (fields: Readonly<Record<string, string | readonly string[]>> = {}) =>
  browser.post(recordUrl(BOOK), { name: 'Dune', custrecord_lib_isbn: '9780441013593', ...fields });

test('a saved record is shown, with what was typed', async () => {
  const { status, location } = await addBook({
    custrecord_lib_pages: '412',
    custrecord_lib_bought: '12/31/2025',
  });
  expect(status).toBe(303);
  const page = await browser.get(location);
  expect(page.text).toContain('Book successfully Saved');
  expect(page.text).toContain('12/31/2025');
  expect(browser.account.store.read(BOOK, 1)?.values).toMatchObject({
    name: 'Dune',
    custrecord_lib_pages: 412,
    custrecord_lib_bought: '2025-12-31',
  });
});

test('user events run with the page’s form and the context of the user interface', async () => {
  await addBook();
  expect((await browser.get(recordUrl(BOOK, undefined, true))).text).toMatch(
    /beforeLoad create[\s\S]*name="custrecord_lib_pages"[^>]*value="77"/,
  );
  const view = (await browser.get(recordUrl(BOOK, 1))).text;
  expect(view).toContain('beforeLoad view');
  expect(view).toContain('data-function="lend"');
  const edit = (await browser.get(recordUrl(BOOK, 1, true))).text;
  expect(edit).toMatch(/<input type="hidden" id="field_custrecord_lib_price"/);
});

test('a refusal shows the script’s message, never what was typed, and writes nothing', async () => {
  const typed = 'a-very-private-value';
  const answer = await addBook({ custrecord_lib_isbn: 'refused', custrecord_lib_text: typed });
  expect(answer.status).toBe(400);
  expect(answer.text).toContain('Thirteen digits, please.');
  expect(answer.text).toContain('Go Back');
  expect(answer.text).not.toContain(typed);
  expect(browser.account.store.list(BOOK, { limit: 1, offset: 0 }).total).toBe(0);
});

test.each([
  ['a mandatory field left empty', { custrecord_lib_isbn: '' }, 'Please enter value(s) for: ISBN'],
  ['no number', { custrecord_lib_pages: 'many' }, 'Invalid Field Value'],
  ['no date', { custrecord_lib_bought: '31.12.2025' }, 'Invalid Field Value'],
])('%s is refused', async (_what, fields, message) => {
  const answer = await addBook(fields);
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(message);
});

test('a checkbox that is unticked and choices that are taken back are saved', async () => {
  const [first] = browser.account.store.list('customlist_lib_state', { limit: 1, offset: 0 }).records;
  await addBook({ custrecord_lib_lendable: 'T', custrecord_lib_states: [String(first?.id)] });
  expect(browser.account.store.read(BOOK, 1)?.values).toMatchObject({
    custrecord_lib_lendable: true,
    custrecord_lib_states: [String(first?.id)],
  });
  await browser.post(recordUrl(BOOK, 1), {
    _version: '1',
    _empty: ['custrecord_lib_lendable=F', 'custrecord_lib_states='],
  });
  expect(browser.account.store.read(BOOK, 1)?.values).toMatchObject({
    custrecord_lib_lendable: false,
    custrecord_lib_states: [],
  });
});

test('of two people who edit at once, the second is told', async () => {
  await addBook();
  const version = (await browser.get(recordUrl(BOOK, 1, true))).text.match(
    /name="_version" value="(\d+)"/,
  )?.[1];
  const save = (name: string) => browser.post(recordUrl(BOOK, 1), { _version: version ?? '', name });
  expect((await save('Dune I')).status).toBe(303);
  const second = await save('Dune II');
  expect(second.text).toContain('Record has been changed');
  expect(browser.account.store.read(BOOK, 1)?.values.name).toBe('Dune I');
});

test('children stand on their parent’s page and start from it', async () => {
  await addBook();
  const page = (await browser.get(recordUrl(BOOK, 1))).text;
  expect(page).toContain('No Loan records yet.');
  const href = page.match(/href="([^"]*)">New Loan</)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect((await browser.get(href)).text).toMatch(/<option value="1" selected>Dune<\/option>/);
  await browser.post(recordUrl(LOAN), { custrecord_lib_loan_book: '1', custrecord_lib_loan_note: 'for Ana' });
  expect((await browser.get(recordUrl(BOOK, 1))).text).toContain(
    recordUrl(LOAN, 1, true).replaceAll('&', '&amp;'),
  );
});

test('a record that others point at is not deleted; one that is free is', async () => {
  await addBook();
  await browser.post(recordUrl(LOAN), { custrecord_lib_loan_book: '1' });
  const remove = (type: string) => browser.post(recordUrl(type, 1), { _action: 'delete' });
  expect((await remove(BOOK)).text).toContain('DEPENDENT_RECORDS');
  expect((await remove(LOAN)).location).toBe(recordListUrl(LOAN));
  expect((await remove(BOOK)).location).toBe(recordListUrl(BOOK));
});

test('system notes tell who changed what', async () => {
  await addBook();
  await browser.post(recordUrl(BOOK, 1), { _version: '1', name: 'Dune Messiah' });
  const page = (await browser.get(recordUrl(BOOK, 1))).text;
  expect(page).toMatch(/System Notes[\s\S]*Alma Brandt[\s\S]*USERINTERFACE[\s\S]*Dune Messiah/);
});

describe('permissions', () => {
  test('who may only view gets no Edit button, no form and no save', async () => {
    await addBook();
    browser.site.browser.change('customrole_lib_reader');
    expect((await browser.get(recordUrl(BOOK, 1))).text).not.toContain('data-button="edit"');
    expect((await browser.get(recordUrl(BOOK, 1, true))).status).toBe(403);
    const saved = await browser.post(recordUrl(BOOK, 1), { _version: '1', name: 'Mine' });
    expect(saved.status).toBe(403);
    expect(saved.text).toContain('Permission Violation');
  });

  test('who may edit but not delete gets no Delete button', async () => {
    await addBook();
    browser.site.browser.change('customrole_lib_clerk');
    const page = (await browser.get(recordUrl(BOOK, 1, true))).text;
    expect(page).toContain('data-button="submitter"');
    expect(page).not.toContain('data-button="delete"');
    expect((await browser.post(recordUrl(BOOK, 1), { _action: 'delete' })).status).toBe(403);
  });

  test('who may see nothing finds no list and no menu entry', async () => {
    browser.site.browser.change('customrole_lib_reader');
    expect((await browser.get(recordListUrl(LOAN))).status).toBe(403);
    expect((await browser.get('/app/center/card.nl')).text).not.toContain('>Loan<');
  });
});

describe('the list', () => {
  test('comes in pages and hides inactive records', async () => {
    const { store } = browser.account;
    for (let index = 0; index < 51; index += 1) {
      store.insert(BOOK, { name: `Book ${String(index).padStart(2, '0')}`, custrecord_lib_isbn: 'x' });
    }
    store.insert(BOOK, { name: 'Lost', custrecord_lib_isbn: 'x', isinactive: true });
    const first = (await browser.get(recordListUrl(BOOK))).text;
    expect(first).toContain('Total: 51');
    expect(first).not.toContain('Book 50');
    expect((await browser.get(recordListUrl(BOOK, { page: 2 }))).text).toContain('Book 50');
    expect((await browser.get(recordListUrl(BOOK, { showinactives: 'T' }))).text).toContain('Total: 52');
  });

  test('opens by internal id too, and says when there is no such type or record', async () => {
    const id = browser.account.store.internalIds.of('customrecordtype', BOOK);
    expect((await browser.get(recordListUrl(id))).status).toBe(200);
    expect((await browser.get(recordListUrl('customrecord_none'))).status).toBe(404);
    expect((await browser.get(recordUrl(BOOK, 99))).status).toBe(404);
    expect((await browser.get(recordUrl(BOOK, '1 OR 1=1'))).status).toBe(404);
  });

  test('an empty one says what to do', async () => {
    expect((await browser.get(recordListUrl(BOOK))).text).toContain(
      'Choose New Book to create the first one.',
    );
  });
});
