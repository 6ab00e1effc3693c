import { randomBytes } from 'node:crypto';
import { suiteletUrl } from '../../emulator/pages/urls';
import { script } from './library_account';
import { Browser } from './pages_support';

const DESK = ['customscript_lib_desk_sl', 'customdeploy_lib_desk_sl'] as const;

let browser: Browser;
afterEach(() => browser.close());

const ask = async (body: string) => {
  browser = await Browser.open({
    'desk_sl.js': script('Suitelet', `{ onRequest({ response }) { ${body} } }`, ['N/file']),
    'words.txt': 'uma palavra é pouca',
  });
  return browser.get(suiteletUrl(...DESK));
};

/** What an expression gives, or the name of what it throws. */
const told = async (code: string): Promise<unknown> => {
  const answer = await ask(
    `let told; try { told = (() => { ${code} })(); } catch (error) { told = error.name; }
     response.write({ output: JSON.stringify(told) ?? 'null' });`,
  );
  return JSON.parse(answer.text);
};

test.each([
  [false, 'attachment'],
  [true, 'inline'],
])('a CSV file goes out under its name and type (isInline %s)', async (isInline, disposition) => {
  const answer = await ask(
    `response.writeFile({ isInline: ${isInline}, file: file.create({ name: 'conexões "1".csv', fileType: file.Type.CSV, contents: 'a;é\\r\\n' }) });`,
  );
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toBe(
    `${disposition}; filename="conex_es _1_.csv"; filename*=UTF-8''conex%C3%B5es%20%221%22.csv`,
  );
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.text).toBe('a;é\r\n');
});

test('a binary file is Base64 in the script and bytes on the wire', async () => {
  const answer = await ask(
    `response.writeFile({ file: file.create({ name: 'a.zip', fileType: file.Type.ZIP, contents: 'aGk=' }) });`,
  );
  expect([answer.headers.get('content-type'), answer.text]).toEqual(['application/zip', 'hi']);
});

test.each([
  [
    `const made = file.create({ name: 'a.txt', fileType: file.Type.PLAINTEXT, contents: 'é', description: 'd' });
     return [made.name, made.fileType, made.getContents(), made.size, made.isText, made.encoding, made.description, made.folder];`,
    ['a.txt', 'PLAINTEXT', 'é', 2, true, 'UTF-8', 'd', null],
  ],
  [
    `const words = file.load({ id: 'SuiteScripts/library/words.txt' }); return [words.name, words.path, words.getContents()];`,
    ['words.txt', '/SuiteScripts/library/words.txt', 'uma palavra é pouca'],
  ],
  [`return file.load('/SuiteScripts/library/words.txt').fileType`, 'PLAINTEXT'],
])('%s', async (code, expected) => {
  expect(await told(code)).toEqual(expected);
});

test.each([
  [`file.create({ fileType: 'CSV' })`, 'SSS_MISSING_REQD_ARGUMENT'],
  [`file.create({ name: 'a', fileType: 'SPREADSHEET' })`, 'SSS_INVALID_TYPE_ARG'],
  [`file.create({ name: 'a', fileType: 'CSV', contents: 5 })`, 'WRONG_PARAMETER_TYPE'],
  [
    `file.create({ name: 'a', fileType: 'CSV', contents: 'x'.repeat(10 * 1024 * 1024 + 1) })`,
    'SSS_FILE_CONTENT_SIZE_EXCEEDED',
  ],
  [`file.create({ name: 'a', fileType: 'CSV' }).save()`, 'EMULATOR_NOT_IMPLEMENTED'],
  [`file.create({ name: 'a', fileType: 'CSV' }).fileType = 'PDF'`, 'READ_ONLY_PROPERTY'],
  [`file.load({ id: '/SuiteScripts/library/none.txt' })`, 'RCRD_DSNT_EXIST'],
  [`file.load({ id: 7 })`, 'EMULATOR_NOT_IMPLEMENTED'],
  [`file.delete({ id: 7 })`, 'EMULATOR_NOT_IMPLEMENTED'],
  [`response.writeFile({ isInline: true })`, 'SSS_MISSING_REQD_ARGUMENT'],
  [`response.writeFile({ file: 'a,b' })`, 'WRONG_PARAMETER_TYPE'],
  [
    `response.setHeader({ name: 'Content-Type', value: 'text/csv; charset=windows-1252' });
     response.writeFile({ file: file.create({ name: 'a', fileType: 'CSV' }) })`,
    'EMULATOR_NOT_IMPLEMENTED',
  ],
])('%s: %s', async (code, name) => {
  expect(await told(code)).toBe(name);
});

test('a secret in a file that goes out is a leak', async () => {
  const secret = randomBytes(16).toString('hex');
  await ask(
    `response.writeFile({ file: file.create({ name: 'secrets.csv', fileType: 'CSV', contents: 'x,${secret}' }) });`,
  );
  browser.account.secrets.save({ id: 'custsecret_lib', name: 'Library', value: secret });
  await browser.get(suiteletUrl(...DESK));
  expect(browser.account.leaks.leaks()).toMatchObject([
    { label: 'custsecret_lib', place: 'file', where: 'secrets.csv' },
  ]);
});
