import { randomBytes } from 'node:crypto';
import { ASSISTANT_CONTROLS } from '../../emulator/assumptions';
import { RECORDS, ROLES, SECRET_SCRIPTS } from '../../src/TypeScript/netsuite/schema';
import { answerField, SETUP_FORM } from '../../src/TypeScript/ui/set_up/setup_form';
import { BankAccount, CLIENT_ID, CLIENT_SECRET, type Kind } from './bank_account';
import { everyView, type Ids, PAGES, type PageRow, pageUrl } from './deployed_pages';
import {
  expectHarmless,
  expectText,
  FOR_ADDRESSES,
  HOSTILE,
  type Hostile,
  inputsOf,
  isSecret,
  MARK,
  MEGABYTE,
  PASTED,
} from './hostile_texts';
import { readMarkup } from './markup_reader';
import { type Answer, type Fields, PageVisitor } from './page_visitor';
import { CUSTOM } from './set_up_account';

/** Hostile input into every parameter of every page, GET and POST: it stays text or is refused, and nothing is written. */

/** A secret that the credential can be rotated to. */
const NEXT_SECRET = 'custsecret_demo_next';

let company: BankAccount;
let ids: Ids;
let visitor: PageVisitor;
let before: string;
beforeAll(async () => {
  company = await BankAccount.open();
  const client = {
    client_id: randomBytes(12).toString('hex'),
    client_secret: randomBytes(24).toString('base64url'),
  };
  await company.bank.control({ client });
  const next = (await company.bank.control({
    issueSecret: { client_id: client.client_id },
  })) as typeof client;
  const values = {
    [CLIENT_ID]: client.client_id,
    [CLIENT_SECRET]: client.client_secret,
    [NEXT_SECRET]: next.client_secret,
    custsecret_pasted: PASTED,
  };
  for (const [id, value] of Object.entries(values)) {
    const domains = ['bank.example'];
    company.account.secrets.save({ id, name: id, value, scripts: [...SECRET_SCRIPTS], domains });
  }
  ids = company.setUp();
  visitor = new PageVisitor(company);
  await visitor.become(ROLES.administrator);
  before = written();
});
afterAll(() => company.close());

const KINDS = Object.keys(RECORDS) as Kind[];

/** Everything that a request could have written: records, mails, calls of the bank. */
function written(): string {
  const { store, outbox, network } = company.account;
  const all = KINDS.map((kind) => store.list(RECORDS[kind].type, { limit: 1000, offset: 0 }).records);
  return JSON.stringify([all, outbox.mails().length, network.requests().length]);
}

/** What no script caught. */
const uncaught = (): string[] =>
  company.account.log
    .entries({ level: 'ERROR', limit: 1000 })
    .map(({ title, details }) => `${title}: ${String(details).slice(0, 200)}`);

afterEach(() => {
  expect(uncaught()).toEqual([]);
  // Without the place: an address would repeat the secret.
  expect(company.account.leaks.leaks().map(({ label, place }) => `${label} in a ${place}`)).toEqual([]);
  expect(written() === before).toBe(true);
});

const suitelets = Object.entries(PAGES).filter(([, { kind }]) => kind === 'suitelet');

/** Names of the parameters that addresses on the pages give to a script. */
function namesInAddresses(pages: readonly Answer[], script: string): Set<string> {
  const addresses = pages
    .flatMap(({ text }) => readMarkup(text).elements)
    .flatMap(({ attributes }) => ['href', 'action'].flatMap((each) => attributes.get(each) ?? []))
    .filter((address) => address.startsWith('/app/site/'))
    .map((address) => new URL(address, 'http://localhost').searchParams)
    .filter((parameters) => parameters.get('script') === script);
  return new Set(addresses.flatMap((parameters) => [...parameters.keys()]));
}

test('whatever an address on a page can name is tried', async () => {
  const pages: Answer[] = [];
  for (const { url } of everyView(ids)) pages.push(await visitor.get(url));
  for (const [script, { reads }] of suitelets) {
    const names = [...namesInAddresses(pages, script)].filter((name) => !/^(?:script|deploy)$/.test(name));
    expect([script, names.filter((name) => !reads.includes(name))]).toEqual([script, []]);
  }
});

/** Names of the controls in which something can be entered, but the marks of a list, which end in the number of their line. */
function enterableIn({ text }: Answer): string[] {
  return readMarkup(text.startsWith('{') ? '' : text.slice(text.indexOf('<main')))
    .elements.filter(({ name, attributes }) =>
      name === 'input' ? attributes.get('type') !== 'hidden' : /^(?:select|textarea)$/.test(name),
    )
    .flatMap(({ attributes }) => attributes.get('name') ?? [])
    .filter((name) => !/\d$/.test(name));
}

/** Follows where a POST leads, as a browser does. */
async function follow(where: string, answer: Answer): Promise<Answer> {
  expectHarmless(where, answer);
  if (answer.location === '') return answer;
  const next = await visitor.get(answer.location);
  expectHarmless(where, next);
  return next;
}

/** What of a page's inputs is not entered: its token. */
const tokenOf = ({ token }: PageRow, shown: Fields): Fields =>
  token === undefined ? {} : { [token]: shown[token] ?? '' };

const filled = (names: readonly string[], text: string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, text]));

describe.each(suitelets)('%s', (script, row) => {
  const open = (parameters: Readonly<Record<string, string>> = {}) =>
    visitor.get(pageUrl(script, row, parameters));
  const post = (fields: Fields) => visitor.post(pageUrl(script, row), fields);

  /** The inputs of all views, and those of them that somebody sees. */
  const shown: Record<string, string> = {};
  const enterable: string[] = [];
  beforeAll(async () => {
    for (const view of row.views(ids)) {
      const page = await open(view);
      Object.assign(shown, inputsOf(page));
      enterable.push(...enterableIn(page));
    }
  });

  const ways = row.ways ?? [];
  const together = row.reads.filter((name) => !ways.includes(name));
  /** Parameters that are read together; of the others each decides alone what is shown. */
  const asked = [...ways.map((way) => [way]), ...(together.length === 0 ? [] : [together])];
  /** With one that no page knows: NetSuite itself shows the address of a page on it, so no secret goes there. */
  const askedFor = (hostile: Hostile) => (isSecret(hostile) ? asked : [...asked, ['custom_unknown']]);

  test.each(FOR_ADDRESSES)('$what in every parameter of an address', async (hostile: Hostile) => {
    for (const names of askedFor(hostile)) {
      const answer = await open(filled(names, hostile.text));
      if (isSecret(hostile)) {
        const { text } = await follow(String(names), answer);
        expect([names, text.includes('The page address contained what looks like a secret')]).toEqual([
          names,
          true,
        ]);
      } else expectHarmless(String(names), answer);
    }
  });

  test('a megabyte in an address is refused', async () => {
    expect((await open({ [row.reads[0] ?? 'custom_unknown']: MEGABYTE })).status).toBe(414);
  });

  test.each(HOSTILE)('$what in every field', async (hostile: Hostile) => {
    const { what, text } = hostile;
    // A page has many cells that nothing reads: a megabyte goes where it is read.
    if (text !== MEGABYTE) {
      const everything = filled([...Object.keys(shown), ...row.posts], text);
      await follow(what, await post({ ...everything, ...tokenOf(row, shown) }));
    }
    for (const { sent, entered } of row.entries?.(ids) ?? []) {
      const fields = { ...filled(entered, text), ...sent, ...tokenOf(row, shown) };
      await follow(`${what} in ${entered} ${Object.values(sent)}`, await post(fields));
    }
  });

  test('whatever a page lets people enter is entered where it is read', async () => {
    const read = (row.entries?.(ids) ?? []).flatMap(({ sent, entered }) => [
      ...entered,
      ...Object.keys(sent),
    ]);
    expect(enterable.filter((name) => !read.includes(name))).toEqual([]);
  });

  test('a list of values in every field', async () => {
    const list = [`"'><script>${MARK}()</script>`, '1', PASTED];
    for (const sent of [{}, ...(row.entries?.(ids) ?? []).map((entry) => entry.sent)]) {
      const names = [...Object.keys(shown), ...row.posts];
      const all: Fields = Object.fromEntries(names.map((name) => [name, list]));
      await follow('a list', await post({ ...all, ...sent, ...tokenOf(row, shown) }));
    }
  });
});

describe('each step of the assistant', () => {
  const [script = '', row] = suitelets.find(([, { isAssistant }]) => isAssistant === true) ?? [];
  const { step: STEP, next: NEXT } = ASSISTANT_CONTROLS.value;
  const answers = (step: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries((CUSTOM as Readonly<Record<string, Fields>>)[step] ?? {}).map(([name, value]) => [
        answerField(name),
        String(value),
      ]),
    );
  if (row === undefined) throw new Error('There is no assistant');
  const url = pageUrl(script, row);

  test.each(HOSTILE)('$what in every field', async ({ what, text }: Hostile) => {
    const token = tokenOf(row, inputsOf(await visitor.get(url)));
    await visitor.post(url, { custpage_resume: 'again', ...token });
    let page = inputsOf(await visitor.get(url));
    const tried = new Map<string, readonly string[]>();
    for (let step = page[STEP] ?? ''; step !== 'check'; step = page[STEP] ?? '') {
      const fields = Object.keys(page).filter((name) => /^custpage_(?!token)/.test(name));
      // Where it is taken, the next step follows; where it is refused, the step again, which is then answered.
      const entered = tried.has(step) ? answers(step) : filled(fields, text);
      const stamp = { [SETUP_FORM.stamp]: page[SETUP_FORM.stamp] ?? '' };
      const sent = { [STEP]: step, [NEXT]: 'T', ...stamp, ...tokenOf(row, page) };
      page = inputsOf(await follow(`${what} in ${step}`, await visitor.post(url, { ...sent, ...entered })));
      expect([step, tried.has(step) && page[STEP] === step]).toEqual([step, false]);
      tried.set(step, fields);
    }
    expect([...tried.keys()]).toEqual(['bank', 'details', 'create', 'ids', 'connection']);
  });
});

describe('a rotation that waits to be promoted', () => {
  const script = 'customscript_bcr_rotate_sl';
  const row = PAGES[script];
  if (row === undefined) throw new Error('There is no page for rotations');
  const press = async (custpage_lead: string, entered: Readonly<Record<string, string>> = {}) => {
    const view = { credential: String(ids.credential) };
    const token = tokenOf(row, inputsOf(await visitor.get(pageUrl(script, row, view))));
    const sent = { custpage_credential: view.credential, custpage_lead, ...entered, ...token };
    return follow(custpage_lead, await visitor.post(pageUrl(script, row), sent));
  };
  beforeAll(async () => {
    await press('add_pending', { custpage_id_client_secret: NEXT_SECRET });
    await press('start_new_id');
    await press('test');
    before = written();
  });

  test.each(HOSTILE)('$what as its grace period', async ({ text }: Hostile) => {
    const { text: page } = await press('promote', { custpage_grace: text });
    expect(page.includes('The grace period must be')).toBe(true);
    expect(page.includes('name="custpage_grace"')).toBe(true);
  });
});

test.each(FOR_ADDRESSES)('the RESTlet: $what is refused by name, or ignored', async (hostile: Hostile) => {
  const [script, row] = Object.entries(PAGES).find(([, { kind }]) => kind === 'restlet') ?? [];
  if (script === undefined || row === undefined) throw new Error('There is no RESTlet');
  for (const name of [...row.reads, MARK]) {
    const { status, text } = await visitor.get(pageUrl(script, row, { [name]: hostile.text }));
    expectText(name, text);
    expect([name, text.includes(MARK)]).toEqual([name, false]);
    if (row.reads.includes(name))
      expect([status, text]).toEqual([400, expect.stringContaining('BCR_ARGUMENT')]);
    else expect(status).toBe(200);
  }
});
