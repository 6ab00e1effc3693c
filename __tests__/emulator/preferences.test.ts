import { UserFormats } from '../../emulator/account/user_formats';
import { suiteletUrl } from '../../emulator/pages/urls';
import { suitelet } from './library_account';
import { Browser, withFolder } from './pages_support';

const DESK = suiteletUrl('customscript_lib_desk_sl', 'customdeploy_lib_desk_sl');
const PAGE = '/app/center/userprefs.nl';
const BRAZILIAN = {
  LANGUAGE: 'pt_BR',
  TIMEZONE: 'America/Manaus',
  DATEFORMAT: 'DD/MM/YYYY',
  TIMEFORMAT: 'H:mm',
  NUMBERFORMAT: '1.000.000,00',
};

let browser: Browser;
afterEach(() => browser.close());

const open = async (body = ''): Promise<void> => {
  browser = await Browser.open({ 'desk_sl.js': suitelet(body, ['N/format', 'N/runtime']) });
};
const asked = async (): Promise<unknown> => JSON.parse((await browser.get(DESK)).text);

test('what a person chooses is kept for that person, and shown again', async () => {
  await open();
  const before = (await browser.get(PAGE)).text;
  expect(before).toMatch(/<html lang="en-US">/);
  expect(before).toMatch(/<option value="M\/D\/YYYY" selected>/);
  expect((await browser.post(PAGE, BRAZILIAN)).location).toBe(`${PAGE}?saved=T`);
  const after = (await browser.get(`${PAGE}?saved=T`)).text;
  expect(after).toMatch(/<html lang="pt-BR">/);
  expect(after).toContain('Preferências salvas');
  for (const value of Object.values(BRAZILIAN)) {
    expect(after).toContain(`<option value="${value}" selected>`);
  }
  browser.site.browser.change('customrole_lib_reader', '12');
  expect((await browser.get(PAGE)).text).toMatch(/<html lang="en-US">/);
});

test('home leads to the page', async () => {
  await open();
  expect((await browser.get('/app/center/card.nl')).text).toContain(`<a href="${PAGE}">Set Preferences</a>`);
});

test.each([
  ['LANGUAGE', 'tlh'],
  ['TIMEZONE', 'Mars/Olympus'],
  ['DATEFORMAT', 'toString'],
  ['TIMEFORMAT', ''],
  ['NUMBERFORMAT', '1000'],
])('%s cannot be "%s", and nothing is kept then', async (name, value) => {
  await open();
  expect((await browser.post(PAGE, { ...BRAZILIAN, [name]: value })).status).toBe(400);
  expect((await browser.get(PAGE)).text).toMatch(/<html lang="en-US">/);
});

test('scripts and pages follow the preferences', async () => {
  await open(
    `const { format: text, Type } = format;
     const at = new Date('2026-11-23T15:04:05Z');
     const user = runtime.getCurrentUser();
     return [
       text({ value: at, type: Type.DATETIME }),
       text({ value: at, type: Type.DATETIME, timezone: 'UTC' }),
       text({ value: at, type: Type.DATE }),
       text({ value: 1234567, type: Type.INTEGER }),
       text({ value: -44444.4, type: Type.FLOAT }),
       text({ value: 1234.5, type: Type.CURRENCY }),
       format.parse({ value: '1.234,5', type: Type.FLOAT }),
       format.parse({ value: '23/11/2026 11:04:05', type: Type.DATETIME }).toISOString(),
       ['LANGUAGE', 'TIMEZONE', 'DATEFORMAT'].map((name) => user.getPreference({ name })),
     ];`,
  );
  await browser.post(PAGE, BRAZILIAN);
  expect(await asked()).toEqual([
    '23/11/2026 11:04:05',
    '23/11/2026 15:04:05',
    '23/11/2026',
    '1.234.567',
    '-44.444,4',
    '1.234,50',
    1234.5,
    '2026-11-23T15:04:05.000Z',
    ['pt_BR', 'America/Manaus', 'DD/MM/YYYY'],
  ]);
  expect((await browser.get('/app/center/card.nl')).text).toContain('23/11/2026 11:00</time>');
});

test('without a choice everything is as the company has it', async () => {
  await open(
    `const at = new Date('2026-11-23T15:04:05Z');
     return [format.format({ value: at, type: 'datetime' }), format.format({ value: 1234.5, type: 'float' })];`,
  );
  expect(await asked()).toEqual(['11/23/2026 12:04:05 pm', '1,234.5']);
});

test('what is typed into a record is read as the person writes it', async () => {
  await open();
  await browser.post(PAGE, BRAZILIAN);
  const answer = await browser.post('/app/common/custom/custrecordentry.nl?rectype=customrecord_lib_book', {
    name: 'Emma',
    custrecord_lib_isbn: '978-0',
    custrecord_lib_bought: '09/02/2026',
  });
  expect(answer.status).toBe(303);
  const id = Number(new URLSearchParams(answer.location.split('?')[1]).get('id'));
  expect(browser.account.store.read('customrecord_lib_book', id)?.values.custrecord_lib_bought).toBe(
    '2026-02-09',
  );
  expect((await browser.get(answer.location)).text).toContain('09/02/2026');
});

test('the control interface chooses a language, and refuses one that is not there', async () => {
  await open();
  const chosen = await browser.control('role', {
    role: 'customrole_lib_reader',
    employee: '12',
    language: 'pt_BR',
  });
  expect(chosen.json).toMatchObject({ login: { userId: 12, language: 'pt_BR' } });
  expect((await browser.get('/app/center/card.nl')).text).toMatch(/<html lang="pt-BR">/);
  const refused = await browser.control('role', { role: 'administrator', language: 'tlh' });
  expect([refused.status, refused.json]).toMatchObject([400, { error: { code: 'UNKNOWN_LANGUAGE' } }]);
});

test('an account with a data folder remembers', async () => {
  await open();
  await withFolder(async (dataFolder) => {
    for (const language of ['en-US', 'pt-BR']) {
      const again = await Browser.open({}, { dataFolder });
      try {
        expect((await again.get(PAGE)).text).toContain(`<html lang="${language}">`);
        await again.post(PAGE, BRAZILIAN);
      } finally {
        again.close();
      }
    }
  });
});

const formats = new UserFormats({
  language: 'pt_BR',
  timeZone: 'UTC',
  dateFormat: 'D.M.YYYY',
  timeFormat: 'h:mm a',
  numberFormat: "1'000'000.00",
});

test.each([
  ['0', 0],
  ["1'234.5", 1234.5],
  ['-7', -7],
  ['.5', 0.5],
  ['1,5', undefined],
  ['', undefined],
  ['1.2.3', undefined],
  ['abc', undefined],
])('the number "%s" is read as %s', (text, number) => {
  expect(formats.readNumber(text)).toBe(number);
});

test.each([
  [0, '0'],
  [999, '999'],
  [-1000, "-1'000"],
  [1234567.25, "1'234'567.25"],
])('%s is written %s and read back', (number, text) => {
  expect(formats.number(number, { grouped: true })).toBe(text);
  expect(formats.readNumber(text)).toBe(number);
});

test.each(['31.2.2026', '2026-02-03', ''])('"%s" is no day', (text) => {
  expect(formats.readDay(text)).toBeUndefined();
});
