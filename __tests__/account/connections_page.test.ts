import type { Session } from '../../emulator/account/account';
import type { FormModel } from '../../emulator/modules/ui/widget/model';
import type { SuiteletResponse } from '../../emulator/runtime/script_runner';
import type { CalendarDate } from '../../src/TypeScript/domain/calendar_date';
import { CONNECTION_NEEDS, type ConnectionNeed, needOf } from '../../src/TypeScript/domain/connection_needs';
import { CONNECTION_STATES, CREDENTIAL_STATES } from '../../src/TypeScript/domain/vocabulary';
import { ROTATE_PAGE } from '../../src/TypeScript/netsuite/schema';
import { FILTER_FORM } from '../../src/TypeScript/ui/parts/filter_form';
import { BankAccount, formOf, type Kind, shownValue, type Values } from './bank_account';
import { measured as measuredWork, put as putRecord } from './measure';

/** The page Bank Connections, at every size of an account. */

const TODAY = '2026-11-23' as CalendarDate;
const NOW = '2026-11-23T15:00:00.000Z';

let company: BankAccount;
beforeEach(async () => {
  company = await BankAccount.open();
});
afterEach(() => company.close());

const put = (kind: Kind, values: Values): number => putRecord(company, kind, values);

function putBank(values: Values = {}): number {
  return put('bank', { name: 'Example Bank', profile: 'custom', ...values });
}

function putConnection(bank: number, credentialValues: Values = {}, values: Values = {}): number {
  const environment = 'test';
  const credential = put('credential', {
    name: 'Application',
    bank,
    environment,
    state: 'verified',
    ...credentialValues,
  });
  return put('connection', { name: 'Statements', bank, credential, environment, state: 'active', ...values });
}

/** The cells of a column of the list. */
function cells(form: FormModel, column: string, sublist = 'custpage_connections'): (string | undefined)[] {
  return form.sublists.find(({ id }) => id === sublist)?.lines.map((line) => line.get(column)) ?? [];
}

const html = (form: FormModel, id: string): string => String(shownValue(form, id) ?? '');
const urlOf = (response: SuiteletResponse): URL => {
  if (response.kind !== 'redirect') throw new Error(`A redirect was expected, not ${response.kind}`);
  return new URL(response.url, 'https://local.example');
};
const parametersOf = (response: SuiteletResponse): Record<string, string> => {
  const { script: _script, deploy: _deploy, ...others } = Object.fromEntries(urlOf(response).searchParams);
  return others;
};

/** 10,000 connections of 20 banks, each with a credential and a secret of its own. */
function putMany(count: number): void {
  const banks = Array.from({ length: 20 }, (_bank, at) => putBank({ name: `Bank ${at + 1}` }));
  for (let at = 0; at < count; at++) {
    const number = String(at).padStart(5, '0');
    const bank = banks[at % banks.length] ?? 0;
    const environment = at % 2 === 0 ? 'test' : 'production';
    const credential = put('credential', {
      name: `Application ${number}`,
      bank,
      environment,
      state: at % 100 === 0 ? 'needs_attention' : 'verified',
      lastVerified: '2026-11-23 06:00:00',
    });
    put('secret', {
      credential,
      role: 'client_secret',
      slot: 'current',
      secretId: `custsecret_many_${number}`,
      expiresOn: `2027-${String((at % 12) + 1).padStart(2, '0')}-15`,
    });
    put('connection', { name: `Connection ${number}`, bank, credential, environment, state: 'active' });
  }
}

/** Opens the page and counts what it costs. */
function measured(parameters: Readonly<Record<string, string>>) {
  const { result, ...cost } = measuredWork(company, () => company.page(parameters));
  return { response: result, ...cost };
}

test('10,000 connections: at most 3 queries and 40 units a page; filters, paging and the file hold', () => {
  company.account.database.transaction(() => putMany(10_000));
  // The company's time zone is read about once a day, and is not what is counted here.
  company.page();
  const first = measured({});
  const form = formOf(first.response);
  expect(cells(form, 'custpage_name')).toHaveLength(50);
  expect(cells(form, 'custpage_name').slice(0, 2)).toEqual(['Connection 00000', 'Connection 00300']);
  expect(html(form, 'custpage_paging')).toContain('1–50 of 10,000');
  expect(html(form, 'custpage_attention')).toContain('100 bank connections do not work');
  expect(html(form, 'custpage_timeline')).toMatch(/and 9,\d{3} more after these/);

  const last = measured({ page: '200' });
  const lastForm = formOf(last.response);
  expect(html(lastForm, 'custpage_paging')).toContain('9,951–10,000 of 10,000');
  expect(cells(lastForm, 'custpage_name')).toHaveLength(50);

  const beyond = measured({ page: '999999', size: '100' });
  expect(html(formOf(beyond.response), 'custpage_paging')).toContain('9,901–10,000 of 10,000');

  const filtered = measured({ text: 'connection 0999', environment: 'production', within: '365' });
  expect(cells(formOf(filtered.response), 'custpage_name')).toEqual(
    expect.arrayContaining(['Connection 09991', 'Connection 09999']),
  );
  expect(html(formOf(filtered.response), 'custpage_paging')).toContain('1–4 of 4');

  const events = measured({ events: '1' });
  const uses = measured({ secret: 'custsecret_many_00042' });
  expect(cells(formOf(uses.response), 'custpage_used_connection', 'custpage_uses')).toEqual([
    'Connection 00042',
  ]);
  for (const { queries, units } of [first, last, beyond, filtered, events, uses]) {
    expect(queries).toBeLessThanOrEqual(3);
    expect(units).toBeLessThanOrEqual(40);
  }

  const response = company.page({ export: 'csv', environment: 'test' });
  if (response.kind !== 'file') throw new Error(`A file was expected, not ${response.kind}`);
  expect(response.file.name).toBe('bank_connections_2026-11-23.csv');
  const lines = Buffer.from(response.file.bytes).toString('utf8').split('\r\n');
  expect(lines).toHaveLength(5_002);
  expect(new Set(lines).size).toBe(5_002);
});

test('the database says of each connection what the rule says', () => {
  const bank = putBank();
  const ends = [null, '2026-11-22', '2026-11-23', '2026-12-23', '2026-12-24'] as (CalendarDate | null)[];
  const expected = new Map<string, ConnectionNeed>();
  for (const state of CONNECTION_STATES)
    for (const credentialState of CREDENTIAL_STATES)
      for (const nextEnd of ends)
        for (const grace of [null, '2026-11-23 15:00:00', '2026-11-23 15:00:01']) {
          const name = [state, credentialState, nextEnd, grace].join(' ');
          putConnection(
            bank,
            {
              state: credentialState,
              certificateExpiresOn: nextEnd,
              ...(grace !== null && { rotationStep: 'grace', graceUntil: grace }),
            },
            { name, state },
          );
          const graceUntil = grace === null ? null : `${grace.replace(' ', 'T')}.000Z`;
          const situation = { isPutAside: false, state, credentialState, nextEnd, graceUntil };
          expected.set(name, needOf(situation, TODAY, NOW));
        }
  for (const need of CONNECTION_NEEDS) {
    const names = [1, 2, 3].flatMap((page) =>
      cells(formOf(company.page({ need, size: '100', page: String(page) })), 'custpage_name'),
    );
    const wanted = [...expected].filter(([, each]) => each === need).map(([name]) => name);
    expect([...new Set(names)].sort()).toEqual(wanted.sort());
  }
});

test('what stands on an inactive credential or bank is not in use: no bank is said to answer it', () => {
  const verified = { certificateExpiresOn: '2028-01-01', lastVerified: '2026-11-23 06:00:00' };
  putConnection(putBank(), { ...verified, isinactive: true }, { name: 'inactive credential' });
  putConnection(putBank({ isinactive: true }), verified, { name: 'inactive bank' });
  const form = formOf(company.page());
  expect(cells(form, 'custpage_need')).toEqual(['None (not in use)', 'None (not in use)']);
  expect(form.messages.map(({ message }) => message)).toEqual([
    'No bank connection is in use: each is disabled, or its credential or bank is inactive.',
  ]);
  putConnection(putBank(), verified);
  expect(formOf(company.page()).messages.map(({ title }) => title)).toEqual(['All banks answer']);
});

test('the earliest end counts: secret, certificate, what the bank record says or its profile', () => {
  const legacy = putBank({ name: 'Legacy', profile: 'hsbc_legacy' });
  putConnection(legacy, {}, { name: 'by profile' });
  putConnection(putBank({ profile: 'hsbc_legacy', retirementDate: '2027-03-01' }), {}, { name: 'by record' });
  putConnection(putBank(), { certificateExpiresOn: '2027-01-05' }, { name: 'by certificate' });
  putConnection(putBank(), {}, { name: 'unknown' });
  const form = formOf(company.page());
  const shown = Object.fromEntries(
    cells(form, 'custpage_name').map((name, at) => [name, cells(form, 'custpage_next_expiry')[at]]),
  );
  expect(shown).toEqual({
    'by profile': '12/31/2026',
    'by record': '3/1/2027',
    'by certificate': '1/5/2027',
    unknown: 'Unknown',
  });
  const timeline = html(form, 'custpage_timeline');
  expect(timeline).toContain('Support from Legacy: 12/31/2026, 38 days');
  expect(timeline.match(/<a href="[^"]+" aria-label/g)).toHaveLength(3);
});

test('the page of one connection tells the same end as the list, the support of its bank included', () => {
  const id = putConnection(
    putBank({ profile: 'hsbc_legacy' }),
    { certificateExpiresOn: '2027-06-01' },
    { name: 'Legacy' },
  );
  const [listed] = cells(formOf(company.page()), 'custpage_next_expiry');
  expect(listed).toBe('12/31/2026');
  expect(shownValue(formOf(company.page({ connection: String(id) })), 'custpage_fact_next_expiry')).toBe(
    listed,
  );
});

test('the page of one connection says why scripts may not use it', () => {
  const told = (id: number): string => {
    const form = formOf(company.page({ connection: String(id) }));
    const above = form.messages.map(({ message }) => message);
    return [...above, ...cells(form, 'custpage_finding_message', 'custpage_findings')].join();
  };
  const bank = putBank();
  expect(told(putConnection(bank, { name: 'Old', isinactive: true }))).toContain(
    'The credential Old is disabled or inactive.',
  );
  expect(told(putConnection(putBank({ name: 'Gone', isinactive: true })))).toContain(
    'The bank Gone is inactive.',
  );
  expect(told(putConnection(bank, {}, { name: 'Past', isinactive: true }))).toContain(
    'The connection Past is disabled or inactive.',
  );
  expect(told(putConnection(bank, {}, { state: 'renewal_required' }))).toContain('new consent');
});

test('the filters, each alone', () => {
  const [one, two] = [putBank({ name: 'One' }), putBank({ name: 'Two' })];
  putConnection(one, { environment: 'test' }, { name: '100% own_account!' });
  putConnection(two, { environment: 'production' }, { name: 'Other', state: 'renewal_required' });
  const shown = (parameters: Record<string, string>) =>
    cells(formOf(company.page(parameters)), 'custpage_name');
  expect(shown({ bank: String(two) })).toEqual(['Other']);
  expect(shown({ environment: 'test' })).toEqual(['100% own_account!']);
  expect(shown({ state: 'renewal_required' })).toEqual(['Other']);
  expect(shown({ need: 'renewal' })).toEqual(['Other']);
  expect(shown({ within: '365' })).toEqual([]);
  expect(shown({ text: 'OWN_ACCOUNT!' })).toEqual(['100% own_account!']);
  expect(shown({ text: 'own-account' })).toEqual([]);
  expect(html(formOf(company.page({ text: 'own-account' })), 'custpage_paging')).toContain(
    '<strong>No bank connections match these filters.</strong>',
  );
  expect(shown({ text: '%' })).toEqual(['100% own_account!']);
  expect(shown({ text: "x' OR '1'='1" })).toEqual([]);
  expect(shown({ bank: 'x', environment: 'moon', page: '-1', size: '7' })).toHaveLength(2);
});

test('a sent filter form leads to an address, other filters to their first page', () => {
  putConnection(putBank());
  const form = formOf(company.page());
  const shown = String(shownValue(form, FILTER_FORM.shown));
  const post = (values: Record<string, string>) =>
    company.post({ [FILTER_FORM.shown]: shown, [FILTER_FORM.size]: '50', ...values });
  const token = { [FILTER_FORM.token]: String(shownValue(form, FILTER_FORM.token)) };
  const send = (values: Record<string, string>) => parametersOf(post({ ...token, ...values }));
  expect(send({ [FILTER_FORM.page]: '3' })).toEqual({ page: '3' });
  expect(send({ [FILTER_FORM.page]: '3', [FILTER_FORM.text]: ' a ' })).toEqual({ text: 'a' });
  expect(send({ [FILTER_FORM.environment]: 'test', [FILTER_FORM.within]: '0' })).toEqual({
    environment: 'test',
    within: '0',
  });
  for (const foreign of [{}, { [FILTER_FORM.token]: 'guessed' }]) {
    expect(post({ ...foreign, [FILTER_FORM.page]: '3' }).kind).toBe('form');
  }
});

test('when nothing needs attention, it says so', () => {
  putConnection(putBank({ retirementDate: '2028-01-01' }));
  const form = formOf(company.page());
  expect(form.messages.map(({ title }) => title)).toEqual(['All banks answer']);
  expect(shownValue(form, 'custpage_attention')).toBeUndefined();
});

test('where a secret ID is used, in any spelling; what is none is never repeated', () => {
  const credential = put('credential', { name: 'Shared', bank: putBank(), environment: 'test' });
  put('secret', { credential, role: 'client_id', slot: 'current', secretId: 'custsecret_shared' });
  const uses = (parameters: Record<string, string>) =>
    cells(formOf(company.page(parameters)), 'custpage_used_connection', 'custpage_uses');
  expect(uses({ secret: 'CUSTSECRET_SHARED' })).toEqual(['No bank connection']);
  put('connection', { name: 'Statements', bank: 1, credential, environment: 'test' });
  expect(uses({ secret: 'custsecret_shared' })).toEqual(['Statements']);
  expect(uses({ secret: 'custsecret_unknown' })).toEqual([]);
  const token = String(shownValue(formOf(company.page()), FILTER_FORM.token));
  const asked = { [FILTER_FORM.token]: token, [FILTER_FORM.shown]: '{}' };
  // An address of its own: the browser's way back to it sends no form again.
  expect(parametersOf(company.post({ ...asked, [FILTER_FORM.secret]: ' CUSTSECRET_SHARED ' }))).toEqual({
    secret: 'custsecret_shared',
  });
  const pasted = 'customscript_something';
  const answer = formOf(company.post({ ...asked, [FILTER_FORM.secret]: pasted }));
  expect(answer.messages).toHaveLength(1);
  expect(JSON.stringify(answer)).not.toContain(pasted);
});

test('events say who did what, latest first, and lead to all of them', () => {
  const ids = company.setUp();
  company.edit('connection', ids.connection, { notes: 'changed' });
  const form = formOf(company.page());
  const what = cells(form, 'custpage_event_what', 'custpage_events');
  expect(what[0]).toBe('Changed: bank connection Statements');
  expect(what).toContain('Created: secret reference custsecret_demo_client_id');
  expect(cells(form, 'custpage_event_outcome', 'custpage_events')[0]).toBe('Successful');
  const all = formOf(company.page({ events: '1' }));
  expect(cells(all, 'custpage_event_what', 'custpage_events')).toEqual(what);
  const beyond = formOf(company.page({ events: '99' }));
  expect(cells(beyond, 'custpage_event_what', 'custpage_events')).toEqual(what);
});

test('hostile names stay text, on the page and in the file', () => {
  const name = `"><script>alert(1)</script>'`;
  const bank = putBank({ name, retirementDate: '2027-01-01' });
  putConnection(
    bank,
    { certificateId: `custcertificate${name}`, certificateExpiresOn: '2026-12-01' },
    {
      name: '=HYPERLINK("https://bank.example")',
    },
  );
  const form = formOf(company.page());
  expect(html(form, 'custpage_timeline')).not.toContain('<script');
  expect(html(form, 'custpage_timeline')).toContain('&lt;script&gt;');
  const response = company.page({ export: 'csv' });
  if (response.kind !== 'file') throw new Error('A file was expected');
  expect(Buffer.from(response.file.bytes).toString('utf8')).toContain(
    `"'=HYPERLINK(""https://bank.example"")"`,
  );
});

test('before there is anything, an administrator is led and a viewer is told', () => {
  const { fields } = formOf(company.page());
  const links = fields.filter(({ id }) => /^custpage_(?:assistant|step_\d)$/.test(id));
  expect(links.map(({ id }) => id)).toEqual([
    'custpage_assistant',
    ...[1, 2, 3, 4].map((step) => `custpage_step_${step}`),
  ]);
  const viewer = company.account.session({ employeeId: 13, role: 'customrole_bcr_viewer' });
  const form = formOf(company.page({}, viewer));
  expect(JSON.stringify(form.fields)).toContain('An administrator must set up the first connection');
  expect(form.fields.some(({ id }) => id === 'custpage_step_1')).toBe(false);
  const linksOfRotations = (session: Session): string[] =>
    formOf(company.visit(ROTATE_PAGE.scriptId, 'GET', {}, session)).links.map(({ title }) => title);
  expect(linksOfRotations(company.session)).toContain('Set Up a Bank Connection');
  expect(linksOfRotations(viewer)).not.toContain('Set Up a Bank Connection');
});

test('a banner tells the finding that matters most, and the page of a connection all of them', () => {
  const bank = putBank();
  const connection = putConnection(bank, { state: 'needs_attention' });
  for (const [role, expiresOn] of [
    ['client_id', '2026-11-20'],
    ['client_secret', '2026-12-01'],
  ] as const) {
    const secretId = `custsecret_example_${role}`;
    put('secret', { credential: 1, role, slot: 'current', secretId, expiresOn });
  }
  const form = formOf(company.page({ connection: String(connection) }));
  const severities = cells(form, 'custpage_finding_severity', 'custpage_findings');
  expect(form.messages.map(({ title }) => title)).toEqual(['Action required (3 more)']);
  expect(severities).toEqual(['Error', 'Error', 'Warning', 'Hint']);
  const help = cells(form, 'custpage_finding_help', 'custpage_findings');
  expect(help.every((url) => /code=(BCR_[A-Z_]+)#\1$/.test(url ?? ''))).toBe(true);
});

test('the page of a connection leads to the rotation for who may rotate', () => {
  const connection = String(putConnection(putBank()));
  const titles = (form: FormModel): string[] => form.links.map(({ title }) => title);
  expect(titles(formOf(company.page({ connection })))).toContain('Rotate Credential');
  const viewer = company.account.session({ employeeId: 13, role: 'customrole_bcr_viewer' });
  expect(titles(formOf(company.page({ connection }, viewer)))).not.toContain('Rotate Credential');
});

test('a connection that is gone is told with the way to the list', () => {
  const form = formOf(company.page({ connection: '4711' }));
  expect(form.links.map(({ title }) => title)).toEqual(['Bank Connections']);
});

test('whoever has no role of this software sees and exports nothing', () => {
  putConnection(putBank(), {}, { name: 'Hidden' });
  const viewer = company.account.session({ employeeId: 13, role: 'customrole_bcr_viewer' });
  expect(company.page({ export: 'csv' }, viewer).kind).toBe('file');
  expect(cells(formOf(company.page({}, viewer)), 'custpage_name')).toEqual(['Hidden']);
});
