import { COLLECTIONS } from '../../src/TypeScript/netsuite/language/translation_collections';
import { RECORDS, ROLES } from '../../src/TypeScript/netsuite/schema';
import { BankAccount, type Kind } from './bank_account';
import { everyView, type Ids, NOTHING, PAGES, pageUrl } from './deployed_pages';
import { injected, leadsAway, readMarkup } from './markup_reader';
import { measuredRequest, put } from './measure';
import { type Answer, PageVisitor } from './page_visitor';

/** What holds for every page: who may see and do what, where it leads, what it costs, and in which language. */

let company: BankAccount;
let ids: Ids;
let visitor: PageVisitor;
beforeAll(async () => {
  company = await BankAccount.open();
  await company.issueSecrets();
  ids = company.setUp();
  visitor = new PageVisitor(company);
});
afterAll(async () => {
  expect(company.account.leaks.leaks()).toEqual([]);
  await company.close();
});

const KINDS = Object.keys(RECORDS) as Kind[];
const ROWS = Object.entries(PAGES);

test('every Suitelet, portlet and RESTlet of the project has a row', () => {
  const { scripts } = company.account.project;
  const deployed = scripts
    .filter(({ kind }) => ['suitelet', 'portlet', 'restlet'].includes(kind))
    .map(({ scriptId }) => scriptId);
  expect(Object.keys(PAGES).sort()).toEqual(deployed.sort());
});

/** Everything that a page could have changed. */
function records(): string {
  const { store, outbox } = company.account;
  const all = KINDS.map((kind) => store.list(RECORDS[kind].type, { limit: 9000, offset: 0 }).records);
  return JSON.stringify([all, outbox.mails().length]);
}

const requests = (): number => company.account.network.requests().length;

/** The token of a page, as its form or its answer shows it. */
function tokenOf({ text }: Answer, name: string): string {
  if (text.startsWith('{')) return String((JSON.parse(text) as { token?: string }).token ?? '');
  const input = readMarkup(text).elements.find(({ attributes }) => attributes.get('name') === name);
  return input?.attributes.get('value') ?? '';
}

describe('who may see what', () => {
  /** Widened, so that it is the script that refuses. */
  const allRoles = new Map<object, boolean>();
  beforeAll(() => {
    for (const { scriptId, deployments } of company.account.project.scripts) {
      if (PAGES[scriptId] === undefined) continue;
      for (const deployment of deployments) {
        allRoles.set(deployment, deployment.allRoles);
        Object.assign(deployment, { allRoles: true });
      }
    }
  });
  afterAll(() => {
    for (const [deployment, before] of allRoles) Object.assign(deployment, { allRoles: before });
  });

  const SHOWS = /Example Bank|Statements|custsecret_demo|custpage_profile|BCR_SECRET_UNAVAILABLE/;

  test('nobody without a role of this software sees anything, whatever the audience', () => {
    const stranger = { ...company.session, roleId: 99, roleScriptId: 'customrole_other' };
    const { scripts } = company.account;
    for (const [script, { kind, deployment, views, actions }] of ROWS) {
      const seen: unknown[] = [];
      for (const parameters of [...views(ids), { export: 'csv' }, { export: 'text' }]) {
        if (kind === 'portlet') seen.push(scripts.portlet(script, deployment, '1', stranger));
        if (kind === 'restlet')
          seen.push(scripts.restlet(script, deployment, { method: 'get', parameters }, stranger));
        if (kind !== 'suitelet') continue;
        const request = { parameters, headers: {}, body: '', url: '/' } as const;
        seen.push(scripts.suitelet(script, deployment, { method: 'GET', ...request }, stranger));
        for (const action of actions(ids)) {
          const asked = { ...request, method: 'POST', parameters: action } as const;
          seen.push(scripts.suitelet(script, deployment, asked, stranger));
        }
      }
      expect(seen.length).toBeGreaterThan(0);
      expect(JSON.stringify(seen)).not.toMatch(SHOWS);
    }
  });

  test('the viewer sees no button that does something, and no address of the administrator’s pages', async () => {
    await visitor.become(ROLES.viewer);
    for (const { name, url, row } of everyView(ids)) {
      const { text } = await visitor.get(url);
      if (!row.forViewer) expect([name, SHOWS.test(text)]).toEqual([name, false]);
      const main = text.slice(text.indexOf('<main'));
      const { elements } = readMarkup(main);
      const does = elements.filter(
        ({ attributes }) =>
          // The filters carry the session's token too; what it opens to a viewer is tried below.
          /custpage_(lead|pressed|connection)$/.test(attributes.get('name') ?? '') ||
          /customscript_bcr_(setup|account_check|test)_sl/.test(attributes.get('href') ?? ''),
      );
      expect([name, does.map(({ name: tag, attributes }) => [tag, ...attributes])]).toEqual([name, []]);
    }
  });

  const ACTIONS = ROWS.filter(([, { actions }]) => actions !== NOTHING).flatMap(([script, row]) =>
    row.token === undefined || row.kind !== 'suitelet' ? [] : [[script, row] as const],
  );

  test.each(ACTIONS)('%s: every POST of a viewer is refused and changes nothing', async (script, row) => {
    await visitor.become(ROLES.viewer);
    const token = tokenOf(await visitor.get(pageUrl(script, row)), row.token ?? '');
    const before = [records(), requests()];
    for (const action of row.actions(ids)) {
      const answer = await visitor.post(pageUrl(script, row), { ...action, [row.token ?? '']: token });
      expect(answer.status).toBe(200);
    }
    expect([records(), requests()]).toEqual(before);
  });

  test.each(ACTIONS)('%s: a POST without the session’s own token changes nothing', async (script, row) => {
    await visitor.become(ROLES.administrator);
    const views = row.views(ids);
    const other = new PageVisitor(company);
    await other.become(ROLES.administrator);
    let foreign = '';
    for (const view of views) {
      foreign ||= tokenOf(await other.get(pageUrl(script, row, view)), row.token ?? '');
      await visitor.get(pageUrl(script, row, view));
    }
    expect(foreign).toMatch(/^[\da-f-]{36}$/);
    const before = [records(), requests()];
    for (const action of row.actions(ids)) {
      for (const token of [undefined, '', foreign, `${foreign},${foreign}`, 'undefined', 'null']) {
        const sent = token === undefined ? action : { ...action, [row.token ?? '']: token };
        const { status, text } = await visitor.post(pageUrl(script, row), sent);
        expect(status).toBe(200);
        expect(text).not.toMatch(/"(?:run|told|passed|done|secretId)"/);
      }
    }
    expect([records(), requests()]).toEqual(before);
  });
});

test.each(['https://h0stile.example/', '//h0stile.example', '/\\h0stile.example', 'javascript:h0stile()'])(
  '%s as any parameter is not where a page leads',
  async (address) => {
    await visitor.become(ROLES.administrator);
    for (const [script, row] of ROWS.filter(([, { kind }]) => kind === 'suitelet')) {
      const [view = {}] = row.views(ids);
      const shown = await visitor.get(pageUrl(script, row, view));
      const inputs = readMarkup(shown.text).elements.flatMap(
        ({ attributes }) => attributes.get('name') ?? [],
      );
      const names = [...row.reads, ...row.posts, ...inputs, 'redirect', 'returnTo', 'url', 'next'];
      const all = Object.fromEntries(names.map((name) => [name, address]));
      const token = row.token === undefined ? {} : { [row.token]: tokenOf(shown, row.token) };
      const answers = [
        await visitor.get(pageUrl(script, row, { ...all, export: '' })),
        ...(await Promise.all(
          row.reads.map((name) => visitor.get(pageUrl(script, row, { [name]: address }))),
        )),
        await visitor.post(pageUrl(script, row), { ...all, ...token }),
      ];
      for (const { location, text } of answers) {
        expect([script, leadsAway(location)]).toEqual([script, false]);
        expect([script, injected(text, 'h0stile')]).toEqual([script, []]);
      }
    }
  },
);

/** The forms of records, whose user events cost too. */
function recordForms(): { name: string; url: string }[] {
  return KINDS.flatMap((kind) => {
    const { type } = RECORDS[kind];
    const form = `/app/common/custom/custrecordentry.nl?rectype=${type}`;
    const id = company.account.store.list(type, { limit: 1, offset: 0 }).records[0]?.id;
    const opened = [
      { name: `${kind}, viewed`, url: `${form}&id=${id}` },
      { name: `${kind}, edited`, url: `${form}&id=${id}&e=T` },
      { name: `${kind}, new`, url: form },
    ];
    return kind === 'event' ? opened.slice(0, 1) : opened;
  });
}

/** The list as a file and the checks as a file. */
const FILES = [
  ['customscript_bcr_connections_sl', { export: 'csv' }],
  ['customscript_bcr_account_check_sl', { export: 'text' }],
] as const;

function files(): { name: string; url: string }[] {
  return FILES.flatMap(([script, parameters]) => {
    const row = PAGES[script];
    return row === undefined ? [] : [{ name: `${script} as a file`, url: pageUrl(script, row, parameters) }];
  });
}

/** Each is the first that somebody opens, with nothing in N/cache: the dearest way there is. */
async function pagesOverTheLimit(): Promise<string[]> {
  const over: string[] = [];
  for (const { name, url } of [...everyView(ids), ...recordForms(), ...files()]) {
    await visitor.become(ROLES.administrator);
    company.account.caches.clear();
    const { result, queries, units } = await measuredRequest(company, () => visitor.get(url));
    expect([name, result.status]).toEqual([name, 200]);
    if (queries > 3 || units > 40) over.push(`${name}: ${queries} queries, ${units} units`);
  }
  return over;
}

test('the Health Check keeps the company’s time zone, so that pages find it', () => {
  const { caches, company: information } = company.account;
  caches.clear();
  expect(company.checkHealth().error).toBeUndefined();
  const place = JSON.stringify(['PROTECTED', '', 'bcr_company']);
  expect(caches.get(place, 'time_zone')).toBe(information.timeZone);
});

describe('every page takes at most 3 queries and 40 units', () => {
  test('with a few records', async () => {
    expect(await pagesOverTheLimit()).toEqual([]);
  });

  test('with 2,000 connections of 200 credentials', async () => {
    company.account.database.transaction(() => {
      const bank = put(company, 'bank', { name: 'Large Bank', profile: 'custom' });
      for (let at = 0; at < 200; at++) {
        const credential = put(company, 'credential', {
          name: `Application ${at}`,
          bank,
          environment: 'test',
          state: at % 10 === 0 ? 'needs_attention' : 'verified',
        });
        for (const role of ['client_id', 'client_secret']) {
          const secretId = `custsecret_many_${at}_${role}`;
          put(company, 'secret', { credential, role, slot: 'current', secretId, expiresOn: '2027-03-15' });
        }
        for (let each = 0; each < 10; each++) {
          const name = `Connection ${at} ${each}`;
          put(company, 'connection', { name, bank, credential, environment: 'test', state: 'active' });
        }
      }
    });
    expect(await pagesOverTheLimit()).toEqual([]);
  });
});

describe('in Portuguese', () => {
  /** English texts of the tables, without short ones: the values of custom lists are data of the account, in its language. */
  const ENGLISH = Object.values(COLLECTIONS).flatMap(({ texts }) =>
    [...texts.values()]
      .filter(({ en, pt_BR }) => en !== pt_BR && en.length >= 10 && !en.includes('{') && /\s/.test(en))
      .map(({ en }) => en.replace(/\s+/g, ' ').trim()),
  );

  /** Whole words: the product is called Bank Credentials in every language. */
  function englishIn(shown: string): string[] {
    return ENGLISH.filter((english) => {
      for (let at = shown.indexOf(english); at >= 0; at = shown.indexOf(english, at + 1)) {
        const around = `${shown[at - 1] ?? ' '}${shown[at + english.length] ?? ' '}`;
        if (!/\w/.test(around)) return true;
      }
      return false;
    });
  }

  test('no page shows an English text of the tables, and each says in which language it is', async () => {
    expect(ENGLISH.length).toBeGreaterThan(300);
    await visitor.become(ROLES.administrator, 'pt_BR');
    const found: string[] = [];
    for (const { name, url, row } of [
      ...everyView(ids),
      ...recordForms().map((form) => ({ ...form, row: undefined })),
    ]) {
      const { text: html } = await visitor.get(url);
      const isDocument = row?.kind !== 'restlet' && row?.kind !== 'portlet' && html.startsWith('<!');
      if (isDocument) expect([name, /<html lang="([^"]*)"/.exec(html)?.[1]]).toEqual([name, 'pt-BR']);
      const main = isDocument ? html.slice(html.indexOf('<main')) : html;
      const { text, elements } = readMarkup(main);
      const attributes = elements.flatMap((element) =>
        ['aria-label', 'title', 'value', 'placeholder'].flatMap((each) => element.attributes.get(each) ?? []),
      );
      const shown = [text, ...attributes].join('\n').replace(/[ \t]+/g, ' ');
      found.push(...englishIn(shown).map((english) => `${name}: ${english}`));
    }
    expect(found).toEqual([]);
  });

  test('what is refused is refused in Portuguese', async () => {
    await visitor.become(ROLES.administrator, 'pt_BR');
    for (const [script, row] of ROWS.filter(([, { actions }]) => actions(ids).length > 0)) {
      const [action = {}] = row.actions(ids);
      const { text } = await visitor.post(pageUrl(script, row), action);
      const told = text.startsWith('{') ? text : readMarkup(text.slice(text.indexOf('<main'))).text;
      expect([script, englishIn(told)]).toEqual([script, []]);
    }
  });
});
