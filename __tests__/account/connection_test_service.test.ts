import { TEST_SERVICE } from '../../src/TypeScript/netsuite/schema';
import { BankAccount, CLIENT_ID, CLIENT_SECRET } from './bank_account';

/** The Suitelet that client scripts ask: what it does, and for whom. What it costs: request_costs.test.ts. */

let company: BankAccount;
let ids: ReturnType<BankAccount['setUp']>;
beforeAll(async () => {
  company = await BankAccount.open();
  await company.issueSecrets();
  ids = company.setUp();
});
afterAll(async () => {
  expect(company.account.leaks.leaks()).toEqual([]);
  await company.close();
});

type Answer = Readonly<Record<string, unknown>>;
type Parameters = Readonly<Record<string, string>>;

function request(method: 'GET' | 'POST', parameters: Parameters, session = company.session): Answer {
  const response = company.visit(TEST_SERVICE.scriptId, method, parameters, session);
  if (response.kind === 'error') throw response.error;
  if (response.kind !== 'text') throw new Error(`JSON was expected, not ${response.kind}`);
  expect(response.headers['Content-Type']).toContain('application/json');
  return JSON.parse(response.body) as Answer;
}

const tokenOf = (session = company.session): string => String(request('GET', {}, session).token);
const post = (parameters: Parameters, session = company.session): Answer =>
  request('POST', { token: tokenOf(session), ...parameters }, session);
const connection = (): string => String(ids.connection);
const begin = (session = company.session): string =>
  String(post({ action: 'begin', connection: connection() }, session).run);
const events = (): string[] => company.eventsOf('connection', ids.connection);
const requests = (): number => company.account.network.requests().length;
/** What happened since the test began. */
let seen = { events: 0, requests: 0 };
beforeEach(() => {
  seen = { events: events().length, requests: requests() };
});
const newEvents = (): string[] => events().slice(seen.events);

const STAGES = ['records', 'readable', 'token', 'api'];

function runAll(run: string): unknown[] {
  return STAGES.map((stage) => (post({ action: 'stage', run, stage }).told as Answer).outcome);
}

test('a test stage by stage asks the bank for one token, and is recorded at its end', () => {
  const run = begin();
  expect(runAll(run)).toEqual(['passed', 'passed', 'passed', 'passed']);
  expect(requests()).toBe(seen.requests + 2);
  expect(newEvents()).toEqual([]);
  expect(post({ action: 'end', run })).toEqual({ passed: true });
  expect(newEvents()).toEqual(['tested ok']);
  expect(company.word('credential', ids.credential, 'state')).toBe('verified');
});

test('a stage that failed says why and what to do; the rest is skipped', async () => {
  await company.bank.control({ fault: 'invalid_client', times: 1 });
  const run = begin();
  expect(runAll(run)).toEqual(['passed', 'passed', 'failed', 'skipped']);
  expect(post({ action: 'end', run })).toEqual({ passed: false });
  expect(newEvents()).toEqual(['changed ok', 'tested BCR_BANK_REFUSED_SECRET']);
});

test('what a stage took is told as the user writes numbers', () => {
  const { told } = post({ action: 'stage', run: begin(), stage: 'records' }) as { told: Answer };
  expect(told.milliseconds).toMatch(/^\d+$/);
});

test('a test that is left records nothing', () => {
  const run = begin();
  post({ action: 'stage', run, stage: 'records' });
  expect(post({ action: 'end', run })).toHaveProperty('refused');
  expect(newEvents()).toEqual([]);
});

test('what is disabled while it is being tested stays disabled', () => {
  const states = (state: string): void => {
    company.edit('credential', ids.credential, { state });
    company.edit('connection', ids.connection, { state });
  };
  const run = begin();
  runAll(run);
  states('disabled');
  expect(post({ action: 'end', run })).toEqual({ passed: true });
  expect(company.word('credential', ids.credential, 'state')).toBe('disabled');
  expect(company.word('connection', ids.connection, 'state')).toBe('disabled');
  expect(company.value('credential', ids.credential, 'failuresInARow')).toBe(0);
  states('needs_attention');
});

describe('is refused', () => {
  test.each<[string, Parameters]>([
    ['without the token', { token: '' }],
    ['with a token made up', { token: '7ad3f7a1-6f0a-4d2e-9b64-2f4a6f0c2b11' }],
    ['with no action', { action: '' }],
    ['with an action that is none', { action: 'constructor' }],
    ['for a connection that is not there', { connection: '4711' }],
    ['for a connection that is no number', { connection: "1' OR 1=1" }],
  ])('%s', (_how, changes) => {
    const answer = post({ action: 'begin', connection: connection(), ...changes });
    expect(answer).toEqual({ refused: { message: expect.stringMatching(/\S/), remedy: expect.any(String) } });
    expect(requests()).toBe(seen.requests);
  });

  test('for another session, even one of the same person', () => {
    const run = begin();
    const other = company.account.session({ employeeId: 12, role: 'customrole_bcr_administrator' });
    expect(post({ action: 'stage', run, stage: 'records' }, other)).toHaveProperty('refused');
    expect(post({ action: 'end', run }, other)).toHaveProperty('refused');
    expect(runAll(run)).toEqual(['passed', 'passed', 'passed', 'passed']);
  });

  test('when a stage is sent again', () => {
    const run = begin();
    const stage = { action: 'stage', run, stage: 'records' };
    expect(post(stage)).toHaveProperty('told');
    expect(post(stage)).toHaveProperty('refused');
  });

  test('a minute later', () => {
    const run = begin();
    company.account.clock.advance('PT2M');
    expect(post({ action: 'stage', run, stage: 'records' })).toHaveProperty('refused');
  });

  test.each(['customrole_bcr_viewer'])('for the role %s', (role) => {
    const viewer = company.account.session({ employeeId: 13, role });
    expect(() => request('GET', {}, viewer)).toThrow();
    const suitelet = company.account.project.scripts.find(
      ({ scriptId }) => scriptId === TEST_SERVICE.scriptId,
    );
    // Somebody widens the audience: the script still refuses.
    for (const deployment of suitelet?.deployments ?? []) Object.assign(deployment, { allRoles: true });
    expect(request('GET', {}, viewer)).toEqual({ refused: expect.anything() });
    const foreign = { token: tokenOf(), action: 'begin', connection: connection() };
    expect(request('POST', foreign, viewer)).toEqual({ refused: expect.anything() });
  });
});

describe('a secret ID', () => {
  test('that can be read and is used', () => {
    expect(post({ action: 'secret', secret_id: CLIENT_ID.toUpperCase() })).toEqual({
      secretId: CLIENT_ID,
      findings: [],
      good: expect.stringContaining('can be read'),
      uses: expect.stringContaining('Example Bank, test – Statements'),
    });
    expect(post({ action: 'secret', reference: String(ids.clientSecret) })).toMatchObject({
      secretId: CLIENT_SECRET,
    });
  });

  test('that does not exist, or is none', () => {
    expect(post({ action: 'secret', secret_id: 'custsecret_nowhere' })).toMatchObject({
      secretId: 'custsecret_nowhere',
      findings: [{ code: 'BCR_SECRET_UNAVAILABLE' }],
      good: '',
      uses: '',
    });
    expect(post({ action: 'secret', reference: '4711' })).toMatchObject({
      secretId: null,
      findings: [{ code: 'BCR_SECRET_ID_MISSING' }],
    });
  });

  test('that the browser found wrong is told without it', () => {
    expect(post({ action: 'problem', code: 'BCR_SECRET_ID_IS_SECRET' })).toMatchObject({
      secretId: null,
      findings: [{ code: 'BCR_SECRET_ID_IS_SECRET', severity: 'error' }],
    });
    expect(post({ action: 'problem', code: 'BCR_CONNECTION_UNKNOWN' })).toHaveProperty('refused');
  });
});

test('a renewal is planned, requested, and refused within the hour', () => {
  expect(post({ action: 'renewal', connection: connection() })).toMatchObject({ isAllowed: false });
  company.edit('connection', ids.connection, { state: 'renewal_required' });
  expect(post({ action: 'renewal', connection: connection() })).toMatchObject({ isAllowed: true });
  expect(newEvents()).toEqual(['changed ok']);
  expect(post({ action: 'renew', connection: connection() })).toMatchObject({ done: true });
  expect(post({ action: 'renew', connection: connection() })).toMatchObject({ done: false });
  expect(newEvents()).toEqual(['changed ok', 'renewal_requested ok']);
  expect(post({ action: 'renewal', connection: '4711' })).toHaveProperty('refused');
});
