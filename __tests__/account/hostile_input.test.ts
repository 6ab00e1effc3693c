import { randomBytes } from 'node:crypto';
import { fromFormText } from '../../emulator/runtime/form_values';
import type { FieldValue } from '../../emulator/store/field_value';
import { type FieldSchema, RECORDS, ROLES } from '../../src/TypeScript/netsuite/schema';
import { BankAccount, type Kind } from './bank_account';
import { everyView, type Ids, PAGES, pageUrl } from './deployed_pages';
import { injected, readMarkup } from './markup_reader';
import { type Answer, type Fields, PageVisitor } from './page_visitor';

/** Hostile input into every parameter of every page and every field of every record: it stays text, or is refused. */

/** Stands in every hostile text. */
const MARK = 'h0stile';

const HOSTILE: readonly (readonly [string, string])[] = [
  [
    'markup',
    `"'></textarea></title></script><script>${MARK}()</script><img src="${MARK}" onerror="${MARK}()">` +
      `' onmouseover='${MARK}()' x='<svg/onload=${MARK}()>&lt;b ${MARK}&#62;`,
  ],
  ['an address that is a program', `javascript:${MARK}()//`],
  ['SQL', `x' OR '1'='1' UNION SELECT '${MARK}' --`],
  ['a formula', `=HYPERLINK("https://${MARK}.example","x")`],
  ['a formula behind a tab', `\t@${MARK}|'cmd'!A1`],
  ['control characters', `${MARK}\u0000\u0001\u0002\u0005\u001B[31m\r\nSet-Cookie: x=${MARK}`],
  ['text from right to left, an emoji and half of one', `\u202E${MARK}\u2066 <i ${MARK}> 😀\uD83D`],
  ['a template and a prototype', `__proto__ {name}{1}\${${MARK}}$&{{${MARK}}}`],
  ['a large number', '9'.repeat(40)],
  ['a negative number', '-1'],
  ['a megabyte', `${MARK} <b> `.repeat(80_000)],
];

/** What a field could take for something else: the forms of records know no address and no program. */
const IN_FIELDS = HOSTILE.filter(([what]) =>
  ['markup', 'a formula', 'control characters', 'a large number', 'a megabyte'].includes(what),
);

let company: BankAccount;
let ids: Ids;
let visitor: PageVisitor;
beforeAll(async () => {
  company = await BankAccount.open();
  await company.issueSecrets();
  ids = company.setUp();
  visitor = new PageVisitor(company);
  await visitor.become(ROLES.administrator);
});
afterAll(async () => {
  expect(company.account.leaks.leaks()).toEqual([]);
  await company.close();
});

/** A bad line of the log: what no script caught. */
const uncaught = (): string[] =>
  company.account.log
    .entries({ level: 'ERROR', limit: 1000 })
    .map(({ title, details }) => `${title}: ${String(details).slice(0, 200)}`);
afterEach(() => expect(uncaught()).toEqual([]));

const suitelets = Object.entries(PAGES).filter(([, { kind }]) => kind === 'suitelet');

/** The inputs of a page with what stands in them. */
function inputsOf({ text }: Answer): Record<string, string> {
  if (text.startsWith('{')) return { token: String((JSON.parse(text) as { token?: string }).token) };
  const main = readMarkup(text.slice(text.indexOf('<main')));
  return Object.fromEntries(
    main.elements.flatMap(({ attributes }) => {
      const name = attributes.get('name');
      return name === undefined || /^_(?:empty|sublist|action)$/.test(name)
        ? []
        : [[name, attributes.get('value') ?? '']];
    }),
  );
}

/** A page or an answer, and nothing of what was sent in it but as text. */
function expectHarmless(what: string, { status, location, text }: Answer): void {
  expect([what, status]).toEqual([what, status === 200 || status === 302 ? status : 'a page']);
  expect([what, location]).toEqual([what, expect.not.stringMatching(/^(?!\/app\/)./)]);
  if (!text.startsWith('{')) expect([what, injected(text, MARK)]).toEqual([what, []]);
}

describe.each(suitelets)('%s', (script, row) => {
  const open = (parameters: Readonly<Record<string, string>> = {}) =>
    visitor.get(pageUrl(script, row, parameters));

  test.each(HOSTILE)('%s in every parameter', async (what, hostile) => {
    // Nobody types a megabyte into an address; servers refuse such a one.
    const inAddress = hostile.slice(0, 4000);
    if (what === 'markup') {
      for (const name of row.reads) expectHarmless(`${what} ${name}`, await open({ [name]: inAddress }));
    }
    expectHarmless(what, await open(Object.fromEntries(row.reads.map((name) => [name, inAddress]))));
    const [view = {}] = row.views(ids);
    const shown = inputsOf(await open(view));
    const all = Object.fromEntries([...Object.keys(shown), ...row.posts].map((name) => [name, hostile]));
    const token = row.token === undefined ? {} : { [row.token]: shown[row.token] ?? '' };
    expectHarmless(what, await visitor.post(pageUrl(script, row, view), { ...all, ...token }));
    expectHarmless(what, await open(view));
  });

  test('a list of values in every parameter of what can be done', async () => {
    const hostile = `"'><script>${MARK}()</script>`;
    for (const view of row.views(ids)) {
      const shown = inputsOf(await open(view));
      const token = row.token === undefined ? {} : { [row.token]: shown[row.token] ?? '' };
      for (const action of [{}, ...row.actions(ids)]) {
        const names = [...Object.keys(shown), ...row.posts];
        const all: Fields = Object.fromEntries(names.map((name) => [name, [hostile, '1', hostile]]));
        expectHarmless('a list', await visitor.post(pageUrl(script, row), { ...all, ...action, ...token }));
      }
      expectHarmless('afterwards', await open(view));
    }
  });

  test('a secret that is pasted anywhere is not repeated', async () => {
    const pasted = randomBytes(24).toString('base64url');
    company.account.secrets.save({
      id: 'custsecret_pasted',
      name: 'Pasted',
      value: pasted,
      scripts: [],
      domains: ['bank.example'],
    });
    for (const view of row.views(ids)) {
      const shown = inputsOf(await open(view));
      const token = row.token === undefined ? {} : { [row.token]: shown[row.token] ?? '' };
      for (const action of [{}, ...row.actions(ids)]) {
        const all = Object.fromEntries([...Object.keys(shown), ...row.posts].map((name) => [name, pasted]));
        const { location, text } = await visitor.post(pageUrl(script, row), { ...all, ...action, ...token });
        const next = location === '' ? text : (await visitor.get(location)).text;
        expect([location, text, next].some((seen) => seen.includes(pasted))).toBe(false);
      }
      expect((await open(view)).text.includes(pasted)).toBe(false);
    }
  });
});

test.each(HOSTILE)('the RESTlet: %s is refused by name, or ignored', async (_what, hostile) => {
  const [script, row] = Object.entries(PAGES).find(([, { kind }]) => kind === 'restlet') ?? [];
  if (script === undefined || row === undefined) throw new Error('There is no RESTlet');
  for (const name of [...row.reads, MARK]) {
    const { status, text } = await visitor.get(pageUrl(script, row, { [name]: hostile.slice(0, 4000) }));
    if (status !== 200) expect([status, text]).toEqual([400, expect.stringContaining('BCR_ARGUMENT')]);
    expect(text).not.toContain(MARK);
  }
});

/** What a record refuses an entry with: findings, and NetSuite's own errors for values that a field cannot hold. */
const REFUSALS =
  /^(?:BCR_[A-Z_]+|INVALID_FLD_VALUE|INVALID_KEY_OR_REF|USER_ERROR|FIELD_CONTAINED_MORE_THAN_MAXIMUM_CHARACTERS_ALLOWED|VALUE_1_OUTSIDE_OF_VALID_MINMAX_RANGE_FOR_FIELD_2)$/;

const KINDS = ['bank', 'credential', 'secret', 'connection'] as const satisfies Kind[];

describe.each(KINDS)('a %s', (kind) => {
  const { type, named } = RECORDS[kind];
  const fields = Object.values<FieldSchema>(RECORDS[kind].fields);
  const idOf = (): number => (kind === 'secret' ? ids.clientSecret : ids[kind]);
  const form = (id: number): string => `/app/common/custom/custrecordentry.nl?rectype=${type}&id=${id}`;

  test.each(IN_FIELDS)('%s in every field of its form', async (what, hostile) => {
    const id = idOf();
    let opened = inputsOf(await visitor.get(`${form(id)}&e=T`));
    expect(opened._version).toMatch(/^\d+$/);
    for (const name of Object.keys(opened).filter((each) => !each.startsWith('_'))) {
      const sent = { _version: opened._version ?? '', [name]: hostile };
      const { status, text } = await visitor.post(`${form(id)}&e=T`, sent);
      if (status === 303) {
        opened = inputsOf(await visitor.get(`${form(id)}&e=T`));
        continue;
      }
      const code = /<code>([^<]*)<\/code>/.exec(text)?.[1] ?? text.slice(0, 200);
      expect([name, status, code]).toEqual([name, 400, expect.stringMatching(REFUSALS)]);
      expect([name, injected(text, MARK)]).toEqual([name, []]);
    }
    for (const url of [form(id), `${form(id)}&e=T`]) {
      const shown = await visitor.get(url);
      expect(shown.status).toBe(200);
      expect([what, injected(shown.text, MARK)]).toEqual([what, []]);
    }
  });

  /** An import reads dates and numbers as a form does, before a script sees them. */
  const imported = (name: string, text: string): FieldValue => {
    const field = company.account.store.types().get(type)?.fields.get(name);
    return field === undefined ? text : fromFormText(company.session.formats, field, text);
  };

  test.each(IN_FIELDS)('%s in every field of an import', (_what, hostile) => {
    for (const name of [...(named ? ['name'] : []), ...fields.map(({ id }) => id), 'externalid']) {
      let thrown = '';
      try {
        const value = imported(name, hostile);
        company.edit(kind, idOf(), { [name]: value as string }, 'CSVIMPORT');
      } catch (error) {
        thrown = String((error as { name?: string }).name);
      }
      if (thrown !== '') expect([name, thrown]).toEqual([name, expect.stringMatching(REFUSALS)]);
    }
  });
});

/** Last: the records hold whatever was accepted. */
test('every page shows the records that hold what was accepted as text, and the file has no formula', async () => {
  for (const [, hostile] of IN_FIELDS) {
    for (const kind of ['bank', 'credential', 'connection'] as const) {
      try {
        company.edit(kind, ids[kind], { name: hostile }, 'CSVIMPORT');
      } catch (error) {
        expect((error as { name: string }).name).toMatch(REFUSALS);
      }
    }
    for (const { name, url } of everyView(ids)) {
      const { status, text } = await visitor.get(url);
      expect([name, status]).toEqual([name, 200]);
      if (!text.startsWith('{')) expect([name, injected(text, MARK)]).toEqual([name, []]);
    }
    const [script = '', row] = Object.entries(PAGES)[0] ?? [];
    if (row === undefined) throw new Error('There is no page');
    const { text } = await visitor.get(pageUrl(script, row, { export: 'csv' }));
    const cells = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell);
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([]);
  }
});
