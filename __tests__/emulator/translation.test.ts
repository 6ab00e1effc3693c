import { suiteletUrl } from '../../emulator/pages/urls';
import { COLLECTION, openWith, removeFolders } from './dashboard_support';
import { suitelet } from './library_account';
import type { Browser } from './pages_support';

const DESK = suiteletUrl('customscript_lib_desk_sl', 'customdeploy_lib_desk_sl');

let browser: Browser;
afterEach(() => {
  browser.close();
  removeFolders();
});

/** What an expression gives in a language, or the name of what it throws. */
const told = async (code: string, language = 'en_US'): Promise<unknown> => {
  browser = await openWith(COLLECTION, {
    'desk_sl.js': suitelet(`try { ${code} } catch (error) { return error.name; }`, [
      'N/translation',
      'N/runtime',
    ]),
  });
  await browser.control('role', { role: 'administrator', language });
  return JSON.parse((await browser.get(DESK)).text);
};

const load = (options = '') =>
  `translation.load({ collections: [{ alias: 'lib', collection: 'custcollection_lib', keys: ['GREETING', 'LOAN', 'ONLY_ENGLISH'] }]${options} })`;

test.each([
  ['en_US', ['Hello, Ana', 'Loan', 'Shelf']],
  ['pt_BR', ['Olá, Ana', 'Empréstimo', 'Shelf']],
])('strings are told in the session’s language: %s', async (language, expected) => {
  const code = `const { lib } = ${load()}; return [lib.GREETING({ params: ['Ana'] }), lib.LOAN(), lib.ONLY_ENGLISH()];`;
  expect(await told(code, language)).toEqual(expected);
});

test.each([
  [
    'the first of several languages counts, the others can be selected',
    `const first = ${load(`, locales: [translation.Locale.pt_BR, translation.Locale.en_US]`)};
     return [first.lib.LOAN(), translation.selectLocale({ handle: first, locale: translation.Locale.en_US }).lib.LOAN()];`,
    ['Empréstimo', 'Loan'],
  ],
  ['a parameter that is not given stays a place', `return ${load()}.lib.GREETING()`, 'Hello, {1}'],
  [
    'get tells one string in one language',
    `return translation.get({ collection: 'custcollection_lib', key: 'LOAN', locale: 'pt_BR' })()`,
    'Empréstimo',
  ],
  [
    'load takes 10 units',
    `const before = runtime.getCurrentScript().getRemainingUsage(); ${load()};
     return before - runtime.getCurrentScript().getRemainingUsage();`,
    10,
  ],
])('%s', async (_what, code, expected) => {
  expect(await told(code)).toEqual(expected);
});

test.each([
  [
    `translation.load({ collections: [{ alias: 'lib', collection: 'custcollection_lib' }] })`,
    'SSS_MISSING_REQD_ARGUMENT',
  ],
  [
    `translation.load({ collections: [{ collection: 'custcollection_lib', keys: ['LOAN'] }] })`,
    'SSS_MISSING_REQD_ARGUMENT',
  ],
  [`translation.load({ collections: { alias: 'lib' } })`, 'WRONG_PARAMETER_TYPE'],
  [
    `translation.load({ collections: [{ alias: '1 2', collection: 'custcollection_lib', keys: ['LOAN'] }] })`,
    'INVALID_ALIAS',
  ],
  [
    `translation.load({ collections: [{ alias: 'lib', collection: 'custcollection_lib', keys: ['NONE'] }] })`,
    'INVALID_TRANSLATION_KEY',
  ],
  [
    `translation.load({ collections: [{ alias: 'lib', collection: 'custcollection_lib', keys: Array(1001).fill('LOAN') }] })`,
    'UNEXPECTED_ERROR',
  ],
  [load(`, locales: ['klingon']`), 'INVALID_LOCALE'],
  [`${load()}.lib.GREETING({ params: 'Ana' })`, 'WRONG_PARAMETER_TYPE'],
  [`translation.selectLocale({ handle: ${load()}, locale: 'pt_BR' })`, 'INVALID_LOCALE'],
  [`translation.selectLocale({ handle: {}, locale: 'pt_BR' })`, 'WRONG_PARAMETER_TYPE'],
  [`translation.selectLocale({ locale: 'pt_BR' })`, 'SSS_MISSING_REQD_ARGUMENT'],
  [`translation.get({ collection: 'custcollection_none', key: 'LOAN' })`, 'TRANSLATION_COLLECTION_NOT_FOUND'],
])('%s: %s', async (code, name) => {
  expect(await told(code)).toBe(name);
});

/** A record type, a list, a role and a menu link whose texts refer to the collection. */
const OBJECTS: Readonly<Record<string, string>> = {
  ...COLLECTION,
  'Objects/customlist_lib_kind.xml': `<customlist scriptid="customlist_lib_kind"><name>Kind</name><isordered>T</isordered>
    <customvalues><customvalue scriptid="val_loan"><value translate="T">[scriptid=custcollection_lib.loan]</value></customvalue></customvalues>
    </customlist>`,
  'Objects/customrecord_lib_fine.xml': `<customrecordtype scriptid="customrecord_lib_fine">
    <recordname translate="T">[scriptid=custcollection_lib.loan]</recordname><accesstype>NONENEEDED</accesstype>
    <allowuiaccess>T</allowuiaccess><includename>T</includename>
    <customrecordcustomfields>
      <customrecordcustomfield scriptid="custrecord_lib_fine_kind"><fieldtype>SELECT</fieldtype>
        <label translate="T">[scriptid=custcollection_lib.loan]</label><help translate="T">[scriptid=custcollection_lib.greeting]</help>
        <selectrecordtype>[scriptid=customlist_lib_kind]</selectrecordtype><showinlist>T</showinlist><storevalue>T</storevalue>
      </customrecordcustomfield>
    </customrecordcustomfields></customrecordtype>`,
  'Objects/customrole_lib_guest.xml': `<role scriptid="customrole_lib_guest"><centertype>BASIC</centertype>
    <name translate="T">[scriptid=custcollection_lib.loan]</name></role>`,
};

test.each([
  ['en_US', 'Loan', 'Hello, {1}'],
  ['pt_BR', 'Empréstimo', 'Olá, {1}'],
])('texts of objects are told in the session’s language: %s', async (language, word, help) => {
  browser = await openWith(OBJECTS, {});
  await browser.control('role', { role: 'administrator', language });
  const kind = String(browser.account.store.listValueId('customlist_lib_kind', 'val_loan'));
  const id = browser.account.store.insert('customrecord_lib_fine', {
    name: 'Fine 1',
    custrecord_lib_fine_kind: kind,
  });
  const home = (await browser.get('/app/center/card.nl')).text;
  expect(home).toMatch(new RegExp(`value="[^"]*customrole_lib_guest"[^>]*>[^<]* - ${word}<`));
  expect(home).toContain(`rectype=customrecord_lib_fine">${word}</a>`);
  const form = (
    await browser.get(`/app/common/custom/custrecordentry.nl?rectype=customrecord_lib_fine&id=${id}&e=T`)
  ).text;
  expect(form).toContain(`<h1>${word}</h1>`);
  expect(form).toMatch(new RegExp(`<label[^>]*field_custrecord_lib_fine_kind[^>]*>${word}</label>`));
  expect(form).toContain(`<option value="${kind}" selected>${word}</option>`);
  expect(form).toContain(help);
  const list = (await browser.get('/app/common/custom/custrecordentrylist.nl?rectype=customrecord_lib_fine'))
    .text;
  expect(list.match(new RegExp(`<td[^>]*>${word}</td>`))).not.toBeNull();
});
