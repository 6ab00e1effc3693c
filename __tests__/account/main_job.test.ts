import type { FormModel, SublistModel } from '../../emulator/modules/ui/widget/model';
import { TEST_FORM } from '../../src/TypeScript/ui/test/test_form';
import { BankAccount, CLIENT_SECRET, formOf, shownValue } from './bank_account';

let company: BankAccount;
let ids: ReturnType<BankAccount['setUp']>;
beforeAll(async () => {
  company = await BankAccount.open();
  await company.issueSecrets();
  ids = company.setUp();
});
afterAll(() => company.close());
beforeEach(() => company.bank.control({ fault: 'none' }));

function sublistOf(form: FormModel, id: string): SublistModel {
  const sublist = form.sublists.find((each) => each.id === id);
  if (sublist === undefined) throw new Error(`${form.title} has no ${id}`);
  return sublist;
}

const cells = (sublist: SublistModel, column: string): (string | undefined)[] =>
  sublist.lines.map((line) => line.get(column));
/** Presses Test Connection as the page shows it, and opens the page again. */
function testConnection(): FormModel {
  const page = formOf(company.page({ connection: String(ids.connection) }));
  const answer = company.post({
    [TEST_FORM.connection]: String(shownValue(page, TEST_FORM.connection)),
    [TEST_FORM.token]: String(shownValue(page, TEST_FORM.token)),
  });
  if (answer.kind === 'error') throw new Error(answer.error.message);
  expect(answer.kind).toBe('redirect');
  return formOf(company.page({ connection: String(ids.connection) }));
}

const outcomes = (form: FormModel): (string | undefined)[] =>
  cells(sublistOf(form, 'custpage_stages'), 'custpage_outcome');

test('the list shows the connection, whether it works and what expires next', () => {
  const list = sublistOf(formOf(company.page()), 'custpage_connections');
  expect(cells(list, 'custpage_name')).toEqual(['Statements']);
  expect(cells(list, 'custpage_environment')).toEqual(['Test']);
  expect(cells(list, 'custpage_state')).toEqual(['✓ Active']);
  expect(cells(list, 'custpage_next_expiry')).toEqual(['12/31/2026']);
  expect(cells(list, 'custpage_days_left')).toEqual(['38 days']);
});

test('Test Connection gets a token from the bank and calls its API', () => {
  expect(outcomes(testConnection())).toEqual(['Passed', 'Passed', 'Passed', 'Passed']);
  expect(company.word('credential', ids.credential, 'state')).toBe('verified');
  expect(company.value('credential', ids.credential, 'lastVerified')).toBe('2026-11-23 15:00:00');
  expect(company.value('connection', ids.connection, 'lastUsed')).toBe('2026-11-23 15:00:00');
  expect(company.eventsOf('connection', ids.connection)).toEqual(['created ok', 'tested ok']);
  const [token, api] = company.account.network.requests().slice(-2);
  expect(token).toMatchObject({ method: 'POST', host: 'bank.example', path: '/oauth/token', code: 200 });
  expect(api).toMatchObject({ method: 'GET', host: 'bank.example', path: '/v1/accounts', code: 200 });
});

test.each([
  ['invalid_client', 'BCR_BANK_REFUSED_SECRET'],
  ['invalid_scope', 'BCR_BANK_REFUSED_SCOPE'],
  ['redirect', 'BCR_REDIRECTED'],
  ['tls', 'BCR_HOST_CERTIFICATE'],
] as const)('the bank answers %s: a person must act', async (fault, code) => {
  await company.bank.control({ fault });
  const page = testConnection();
  expect(outcomes(page)).toEqual(['Passed', 'Passed', 'Failed', 'Skipped']);
  expect(cells(sublistOf(page, 'custpage_stages'), 'custpage_remedy')[2]).toBeTruthy();
  expect(company.value('credential', ids.credential, 'lastFailure')).toBe(code);
  expect(company.word('credential', ids.credential, 'state')).toBe('needs_attention');
  expect(company.word('connection', ids.connection, 'state')).toBe('needs_attention');
});

test.each([
  ['rate_limited', 'BCR_RATE_LIMITED'],
  ['unavailable', 'BCR_BANK_DOWN'],
  ['slow', 'BCR_TIMED_OUT'],
  ['malformed', 'BCR_ANSWER_NOT_UNDERSTOOD'],
] as const)('the bank answers %s: it is tried again', async (fault, code) => {
  testConnection();
  expect(company.word('connection', ids.connection, 'state')).toBe('active');
  await company.bank.control({ fault });
  testConnection();
  expect(company.value('credential', ids.credential, 'lastFailure')).toBe(code);
  expect(company.value('credential', ids.credential, 'nextAttempt')).toMatch(/^2026-11-2\d \d\d:\d\d:\d\d$/);
  expect(company.word('connection', ids.connection, 'state')).toBe('active');
});

test('after the bank is well again a test puts everything right', () => {
  testConnection();
  expect(company.word('credential', ids.credential, 'state')).toBe('verified');
  expect(company.value('credential', ids.credential, 'lastFailure')).toBeNull();
  expect(company.value('credential', ids.credential, 'failuresInARow')).toBe(0);
  expect(company.value('credential', ids.credential, 'nextAttempt')).toBeNull();
});

test('a secret that this script may not use is told about without its value', () => {
  const summary = company.account.secrets.list().find(({ id }) => id === CLIENT_SECRET);
  company.account.secrets.save({ id: CLIENT_SECRET, name: 'Client secret', scripts: ['customscript_other'] });
  expect(outcomes(testConnection())).toEqual(['Passed', 'Failed', 'Skipped', 'Skipped']);
  expect(company.value('credential', ids.credential, 'lastFailure')).toBe('BCR_SECRET_UNAVAILABLE');
  company.account.secrets.save({ id: CLIENT_SECRET, name: 'Client secret', scripts: summary?.scripts ?? [] });
});

test('a form that is not of this session tests nothing', () => {
  const before = company.account.network.requests().length;
  const connection = String(ids.connection);
  for (const token of [undefined, '', 'made-up']) {
    const answer = formOf(
      company.post({
        [TEST_FORM.connection]: connection,
        ...(token !== undefined && { [TEST_FORM.token]: token }),
      }),
    );
    expect(JSON.stringify(answer.fields)).toContain('no longer valid for your session');
  }
  expect(company.account.network.requests()).toHaveLength(before);
});

test('a viewer sees and does not test', () => {
  const viewer = company.account.session({ employeeId: 13, role: 'customrole_bcr_viewer' });
  const page = formOf(company.page({ connection: String(ids.connection) }, viewer));
  expect(page.title).toBe('Bank Connection: Statements');
  expect(shownValue(page, TEST_FORM.token)).toBeUndefined();
  const answer = formOf(company.post({ [TEST_FORM.connection]: String(ids.connection) }, viewer));
  expect(JSON.stringify(answer.fields)).toContain('does not have permission to run tests');
});

test('a connection that is gone is said to be gone', () => {
  expect(JSON.stringify(formOf(company.page({ connection: '999999' })).fields)).toContain('no longer exists');
});

test.each([
  ['the list', () => ({})],
  ['a connection', () => ({ connection: String(ids.connection) })],
] as const)('%s takes at most three queries', (_page, parameters) => {
  const run = jest.spyOn(company.account.suiteql, 'run');
  formOf(company.page(parameters()));
  expect(run.mock.calls.length).toBeLessThanOrEqual(3);
  run.mockRestore();
});

test('no secret leaked anywhere', () => {
  expect(company.account.leaks.leaks()).toEqual([]);
});
