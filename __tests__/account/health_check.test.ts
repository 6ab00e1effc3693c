import { randomBytes } from 'node:crypto';
import { BankAccount, CLIENT_ID, CLIENT_SECRET, HEALTH_CHECK } from './bank_account';

const PAIR = [
  ['client_id', CLIENT_ID],
  ['client_secret', CLIENT_SECRET],
] as const;

let company: BankAccount;
let ids: ReturnType<BankAccount['setUp']>;
beforeEach(async () => {
  company = await BankAccount.open();
  ids = company.setUp();
  await company.issueSecrets();
});
afterEach(async () => {
  expect(company.account.leaks.leaks()).toEqual([]);
  await company.close();
});

const advance = (duration: string): void => company.account.clock.advance(duration);
const fault = (what: string, more: object = {}): Promise<unknown> =>
  company.bank.control({ fault: what, ...more } as Parameters<typeof company.bank.control>[0]);

/** Runs the Health Check and answers its line of counts. */
function check(parameters: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { status, log } = company.checkHealth(parameters);
  expect(status).toBe('COMPLETE');
  const line = log.findLast(({ title }) => title === 'Health Check');
  return JSON.parse(String(line?.details)) as Record<string, unknown>;
}

const state = (): string | undefined => company.word('credential', ids.credential, 'state');
const stateOf = (connection: number): string | undefined => company.word('connection', connection, 'state');
const failures = (): unknown => company.value('credential', ids.credential, 'failuresInARow');
const nextAttempt = (): unknown => company.value('credential', ids.credential, 'nextAttempt');
const tokenRequests = (): number =>
  company.account.network.requests().filter(({ method }) => method === 'POST').length;

function addConnection(name: string, more: object = {}): number {
  const { bank, credential } = ids;
  return company.create('connection', { name, bank, credential, environment: 'test', ...more });
}

/** Another bank with the same application and a credential of its own. */
function secondBank(): { credential: number } {
  const bank = company.create('bank', {
    name: 'Second Bank',
    profile: 'custom',
    testTokenEndpoint: 'https://bank.example/oauth/token',
    testApiEndpoint: 'https://bank.example/v1/accounts',
  });
  const credential = company.create('credential', { name: 'Second', bank, environment: 'test' });
  for (const [role, secretId] of PAIR) {
    company.create('secret', { credential, role, secretId, slot: 'current' });
  }
  return { credential };
}

test('verifies a credential once, however many connections share it', () => {
  const others = [addConnection('Payments'), addConnection('Receivables')];
  expect(check()).toEqual({ verified: 1, errors: 0 });
  expect(tokenRequests()).toBe(1);
  expect(state()).toBe('verified');
  expect(company.value('credential', ids.credential, 'lastVerified')).toBe('2026-11-23 15:00:00');
  expect([ids.connection, ...others].map(stateOf)).toEqual(['active', 'active', 'active']);
  expect(company.eventsOf('credential', ids.credential)).toEqual(['created ok', 'verified ok', 'changed ok']);
});

test('looks only at what is due', () => {
  check();
  expect(check()).toEqual({ errors: 0 });
  advance('PT23H59M');
  expect(check()).toEqual({ errors: 0 });
  advance('PT1M');
  expect(check()).toEqual({ verified: 1, errors: 0 });
  expect(tokenRequests()).toBe(2);
  advance('PT2H');
  expect(check({ custscript_bcr_verify_hours: 2 })).toEqual({ verified: 1, errors: 0 });
});

test.each([
  ['a disabled credential', 'credential', { state: 'disabled' }],
  ['an inactive credential', 'credential', { isinactive: true }],
] as const)('leaves %s alone', (_what, kind, values) => {
  company.edit(kind, ids.credential, values);
  expect(check()).toEqual({ errors: 0 });
  expect(tokenRequests()).toBe(0);
});

test('a passing fault is tried again later and later, and becomes a state only when it lasts', async () => {
  check();
  await fault('unavailable');
  advance('P1D');
  expect(check()).toEqual({ failed: 1, errors: 0 });
  expect([state(), stateOf(ids.connection), failures()]).toEqual(['verified', 'active', 1]);
  expect(check()).toEqual({ errors: 0 });
  advance('PT72M');
  expect(check()).toEqual({ failed: 1, errors: 0 });
  expect([state(), stateOf(ids.connection), failures()]).toEqual(['verified', 'active', 2]);
  advance('PT72M');
  expect(check()).toEqual({ errors: 0 });
  advance('PT72M');
  expect(check()).toEqual({ failed: 1, errors: 0 });
  expect([state(), stateOf(ids.connection), failures()]).toEqual(['needs_attention', 'needs_attention', 3]);
  await fault('none');
  advance('PT5H');
  expect(check()).toEqual({ verified: 1, errors: 0 });
  expect([state(), stateOf(ids.connection), failures()]).toEqual(['verified', 'active', 0]);
  expect(nextAttempt()).toBeNull();
});

describe('a failure that only a person can mend', () => {
  beforeEach(async () => {
    await fault('invalid_client');
    check();
    expect(tokenRequests()).toBe(1);
    expect([state(), stateOf(ids.connection)]).toEqual(['needs_attention', 'needs_attention']);
    expect(company.value('credential', ids.credential, 'lastFailure')).toBe('BCR_BANK_REFUSED_SECRET');
    await fault('none');
    advance('P3D');
    expect(check()).toEqual({ stopped: 1, errors: 0 });
    expect(tokenRequests()).toBe(1);
  });

  const mended = (): void => {
    expect(check()).toEqual({ verified: 1, errors: 0 });
    expect([state(), stateOf(ids.connection), failures()]).toEqual(['verified', 'active', 0]);
  };

  test.each([
    ['its credential', 'credential', () => ids.credential, { name: 'Renamed' }],
    ['a secret reference', 'secret', () => ids.clientSecret, { expiresOn: '2027-12-31' }],
    ['its bank', 'bank', () => ids.bank, { testScope: 'accounts statements' }],
  ] as const)('is tried again when somebody changes %s', (_what, kind, id, values) => {
    company.editInline(kind, id(), values, 'CSVIMPORT');
    expect(failures()).toBe(0);
    if (kind === 'bank') company.editInline('bank', ids.bank, { testScope: 'accounts' });
    mended();
  });

  test('is tried again when the API secret itself was changed', async () => {
    await company.issueSecrets();
    advance('PT1H');
    mended();
  });

  test('is not tried again when scripts write what they found out', () => {
    company.editInline('credential', ids.credential, { lastFailure: 'BCR_TIMED_OUT' }, 'SCHEDULED');
    expect(failures()).toBe(1);
    expect(check()).toEqual({ stopped: 1, errors: 0 });
  });
});

test('each fault of the bank is told apart, and only those that mend themselves are tried again', async () => {
  for (const [what, code, needsPerson] of [
    ['invalid_client', 'BCR_BANK_REFUSED_SECRET', true],
    ['invalid_scope', 'BCR_BANK_REFUSED_SCOPE', true],
    ['rate_limited', 'BCR_RATE_LIMITED', false],
    ['unavailable', 'BCR_BANK_DOWN', false],
    ['slow', 'BCR_TIMED_OUT', false],
    ['malformed', 'BCR_ANSWER_NOT_UNDERSTOOD', false],
    ['redirect', 'BCR_REDIRECTED', true],
    ['tls', 'BCR_HOST_CERTIFICATE', true],
  ] as const) {
    await fault(what);
    expect(check()).toEqual({ failed: 1, errors: 0 });
    expect(company.value('credential', ids.credential, 'lastFailure')).toBe(code);
    expect(company.eventsOf('credential', ids.credential)).toContain(`failed ${code}`);
    expect([what, nextAttempt() === null]).toEqual([what, needsPerson]);
    // A change by a person makes the failures start anew.
    company.edit('credential', ids.credential, { name: `After ${what}` });
    expect(failures()).toBe(0);
  }
});

test('one credential that cannot be checked stops no other', () => {
  const { credential } = secondBank();
  const { records } = company.account;
  const save = records.save.bind(records);
  const spy = jest.spyOn(records, 'save').mockImplementation((draft, ...rest) => {
    if (draft.type === 'customrecord_bcr_credential' && draft.id === ids.credential) {
      throw Object.assign(new Error('custom text of somebody else'), { name: 'SOMEBODY_ELSES_REFUSAL' });
    }
    return save(draft, ...rest);
  });
  const { status, log } = company.checkHealth();
  spy.mockRestore();
  expect(status).toBe('COMPLETE');
  expect(company.word('credential', credential, 'state')).toBe('verified');
  const errors = log.filter(({ title }) => title === 'Health Check could not check');
  expect(errors).toHaveLength(1);
  expect(JSON.parse(String(errors[0]?.details))).toMatchObject({ key: String(ids.credential) });
  expect(check()).toEqual({ verified: 1, errors: 0 });
});

test('cut off at any write, another run does what is left, and nothing is verified twice once it is noted', () => {
  let at = 1;
  for (; ; at += 1) {
    const before = tokenRequests();
    const { error, units } = company.checkHealth({}, { cutOffAtWrite: at });
    if (error === undefined) {
      // The reduce stage alone has 5,000 for each credential.
      expect(units).toBeLessThan(200);
      break;
    }
    expect(error.name).toBe('EMULATOR_CUT_OFF');
    const asked = tokenRequests() - before;
    expect(asked).toBeLessThanOrEqual(1);
    const isNoted = state() === 'verified';
    expect(check()).toEqual(isNoted ? { errors: 0 } : { verified: 1, errors: 0 });
    expect(tokenRequests() - before).toBe(isNoted ? 1 : asked + 1);
    expect([state(), failures()]).toEqual(['verified', 0]);
    company.edit('credential', ids.credential, { state: 'not_verified' });
    advance('P1D');
  }
  expect(at).toBeGreaterThan(3);
  const verified = company.eventsOf('credential', ids.credential).filter((line) => line === 'verified ok');
  expect(verified.length).toBeGreaterThanOrEqual(at);
  expect(verified.length).toBeLessThanOrEqual(tokenRequests());
});

test('cut off at any write and restarted by NetSuite, a check ends in the same run, and its event stands once', () => {
  const { writes } = company.account.cutOffs.during({}, () => company.checkHealth());
  expect(writes.length).toBeGreaterThan(3);
  for (const [index] of writes.entries()) {
    company.edit('credential', ids.credential, { state: 'not_verified' });
    advance('P1D');
    const before = company.eventsOf('credential', ids.credential).length;
    const { status, log } = company.checkHealth({}, { cutOffAtWrite: index + 1, restarts: true });
    expect(status).toBe('COMPLETE');
    expect(log.filter(({ level }) => level === 'ERROR')).toEqual([]);
    const events = company.eventsOf('credential', ids.credential).slice(before);
    expect(events.filter((event) => event === 'verified ok')).toHaveLength(1);
    expect([state(), failures(), stateOf(ids.connection)]).toEqual(['verified', 0, 'active']);
  }
});

test('what a bank asks to wait is waited for, however long', async () => {
  await fault('rate_limited', { retry_after: 4 * 3600 });
  expect(check()).toEqual({ failed: 1, errors: 0 });
  expect(nextAttempt()).toBe('2026-11-23 19:00:00');
  await fault('none');
  advance('PT3H59M');
  expect(check()).toEqual({ errors: 0 });
  advance('PT1M');
  expect(check()).toEqual({ verified: 1, errors: 0 });
  expect(tokenRequests()).toBe(2);
});

test('production credentials are left out in a sandbox, unless they say otherwise', async () => {
  await company.close();
  company = await BankAccount.open({ company: { environment: 'SANDBOX' } });
  const bank = company.create('bank', {
    name: 'Example Bank',
    profile: 'custom',
    productionTokenEndpoint: 'https://bank.example/oauth/token',
    productionApiEndpoint: 'https://bank.example/v1/accounts',
  });
  const credential = company.create('credential', { name: 'Production', bank, environment: 'production' });
  for (const [role, secretId] of PAIR) {
    company.create('secret', { credential, role, secretId, slot: 'current' });
  }
  await company.issueSecrets({}, ['bank.example']);
  expect(check()).toEqual({ errors: 0 });
  expect(tokenRequests()).toBe(0);
  company.edit('credential', credential, { allowedInSandbox: true });
  expect(check()).toEqual({ verified: 1, errors: 0 });
});

test('runs by its schedule', async () => {
  await company.close();
  company = await BankAccount.openWithSchedules();
  ids = company.setUp();
  await company.issueSecrets();
  advance('PT4H');
  expect(state()).toBe('verified');
  const { log } = company.account;
  expect(log.entries({ script: HEALTH_CHECK.script }).some(({ title }) => title === 'Health Check')).toBe(
    true,
  );
});

test('a secret that this script may not use is a failure with a remedy, and mended when it may', () => {
  const { secrets } = company.account;
  const value = randomBytes(24).toString('base64url');
  secrets.save({
    id: CLIENT_SECRET,
    name: 'x',
    value,
    scripts: ['customscript_other'],
    domains: ['bank.example'],
  });
  advance('PT1H');
  expect(check()).toEqual({ failed: 1, errors: 0 });
  expect(company.value('credential', ids.credential, 'lastFailure')).toBe('BCR_SECRET_UNAVAILABLE');
});
