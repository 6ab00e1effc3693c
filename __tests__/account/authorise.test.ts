import type { BankAccount } from './bank_account';
import { ACCOUNTS, CallingAccount, TOKEN } from './calling_account';
import { CONSUMER, EXAMPLE, type Told } from './consumer_account';

/** The public module as another script calls it: what a call costs, what it is told, and what goes to the bank. */

let calling: CallingAccount;
let company: BankAccount;
let ids: CallingAccount['ids'];
beforeAll(async () => {
  calling = await CallingAccount.open();
  ({ company, ids } = calling);
});
afterAll(() => calling.consumer.close());
beforeEach(() => calling.settle());
afterEach(() => expect(company.account.leaks.leaks()).toEqual([]));

const ask = (...call: Parameters<CallingAccount['ask']>): Told => calling.ask(...call);
const requests = (): string[] => calling.requests();

test('the example of the guide runs', () => {
  expect(calling.consumer.runExample().status).toBe('COMPLETE');
  const titles = company.account.log.entries().filter(({ script }) => script === EXAMPLE);
  expect(titles.length).toBeGreaterThan(0);
  expect(new Set(titles.map(({ title }) => title))).toEqual(new Set(['Statement']));
  expect(requests().filter((line) => line === TOKEN)).toHaveLength(1);
});

test.each([
  ['internal ID', () => ids.connection],
  ['internal ID as text', () => String(ids.connection)],
  ['name', () => 'Statements'],
])('a connection by its %s: the first call gets a token, the next spends 11 units', (_what, connection) => {
  requests();
  const first = ask({ connection: connection() });
  expect(first.value).toMatchObject({ code: 200 });
  expect(JSON.parse(first.value?.body ?? '')).toHaveProperty('accounts');
  expect(requests()).toEqual([TOKEN, ACCOUNTS]);
  expect(first.units).toBeLessThan(70);
  const warm = ask({ connection: connection() });
  expect(warm.value?.code).toBe(200);
  expect(warm.units).toBe(11);
  expect(requests()).toEqual([ACCOUNTS]);
});

test('by its external ID too', () => {
  const connection = company.create('connection', {
    name: 'Payments',
    externalid: 'TREASURY-7',
    bank: ids.bank,
    credential: ids.credential,
    environment: 'test',
    purposes: ['payments'],
  });
  expect(ask({ connection: 'TREASURY-7' }).value?.code).toBe(200);
  expect(ask({ connection: 'TREASURY-7' }).units).toBe(11);
  // One token for both connections.
  requests();
  expect(ask({ connection: 'Statements' }).value?.code).toBe(200);
  expect(requests()).toEqual([ACCOUNTS]);
  company.remove('connection', connection);
  expect(ask({ connection: 'TREASURY-7' }).error?.name).toBe('BCR_CONNECTION_UNKNOWN');
});

test('a token that the bank has forgotten is replaced', async () => {
  ask({ connection: ids.connection });
  requests();
  await company.bank.control({ clock: '2026-11-23T16:00:00Z' });
  expect(ask({ connection: ids.connection }).value?.code).toBe(200);
  expect(requests()).toEqual(['GET /v1/accounts 401', TOKEN, ACCOUNTS]);
  expect(ask({ connection: ids.connection }).units).toBe(11);
  await company.bank.control({ clock: '2026-11-23T15:00:00Z' });
});

test('authorise: headers for a request of the script’s own, which it cannot read', () => {
  const told = ask({ connection: ids.connection, path: '' }, 'authorise');
  expect(told.error).toBeUndefined();
  expect(told.value).toMatchObject({ code: 200, url: 'https://bank.example/v1/accounts' });
  expect(told.value?.expiresAt).toBe('2026-11-23T15:10:00.000Z');
  expect(told.value?.readable).not.toMatch(/bearer/i);
  expect(ask({ connection: ids.connection }, 'authorise').units).toBe(11);
  requests();
  expect(ask({ connection: ids.connection, fresh: true }, 'authorise').value?.code).toBe(200);
  expect(requests()).toEqual([TOKEN, ACCOUNTS]);
});

describe('a change of a record counts for the next call', () => {
  test('of the connection', () => {
    ask({ connection: 'Statements' });
    company.edit('connection', ids.connection, { state: 'disabled' });
    expect(ask({ connection: 'Statements' }).error?.name).toBe('BCR_CONNECTION_DISABLED');
    company.edit('connection', ids.connection, { state: 'active', name: 'Daily statements' });
    expect(ask({ connection: 'Statements' }).error?.name).toBe('BCR_CONNECTION_UNKNOWN');
    company.edit('connection', ids.connection, { name: 'Statements' });
    expect(ask({ connection: 'Statements' }).value?.code).toBe(200);
  });

  test('of the bank', () => {
    ask({ connection: 'Statements' });
    company.edit('bank', ids.bank, { testApiEndpoint: 'https://bank.example/v2/accounts' });
    requests();
    ask({ connection: 'Statements' });
    expect(requests()).toEqual([TOKEN, 'GET /v2/accounts 200']);
    company.edit('bank', ids.bank, { testApiEndpoint: 'https://bank.example/v1/accounts' });
  });

  test('of the credential', () => {
    ask({ connection: 'Statements' });
    company.edit('credential', ids.credential, { state: 'disabled' });
    expect(ask({ connection: 'Statements' }).error?.name).toBe('BCR_CREDENTIAL_DISABLED');
    company.edit('credential', ids.credential, { state: 'verified' });
  });
});

test('the last use is noted, and by itself drops nothing that is kept', () => {
  company.account.clock.advance('PT2H');
  requests();
  ask({ connection: ids.connection });
  expect(company.value('connection', ids.connection, 'lastUsed')).toBe(
    company.account.clock.iso().slice(0, 19).replace('T', ' '),
  );
  expect(ask({ connection: ids.connection }).units).toBe(11);
});

test('a role that may only see the records calls the bank all the same; the last use is then not noted', () => {
  company.account.clock.advance('PT2H');
  const before = company.value('connection', ids.connection, 'lastUsed');
  const viewer = company.account.session({ employeeId: 12, role: 'customrole_bcr_viewer' });
  expect(ask({ connection: ids.connection }, 'request', viewer).value?.code).toBe(200);
  expect(company.value('connection', ids.connection, 'lastUsed')).toBe(before);
});

test('a redirect of the API is not followed', async () => {
  ask({ connection: ids.connection });
  await company.bank.control({ fault: 'redirect' });
  requests();
  expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_REDIRECTED');
  expect(requests()).toEqual(['GET /v1/accounts 302']);
});

test('an answer of the bank about the call is the script’s to read', () => {
  expect(ask({ connection: ids.connection, path: '/no-such-thing' }).value).toMatchObject({ code: 404 });
});

test.each([
  ['BCR_PATH_ABSOLUTE', { path: 'https://evil.example/' }],
  ['BCR_PATH_OUTSIDE', { path: '/../../oauth/token' }],
  ['BCR_HEADER_RESERVED', { headers: { authorization: 'Basic x' } }],
  ['BCR_ARGUMENT', { uri: '/' }],
  ['BCR_CONNECTION_UNKNOWN', { connection: 'No such connection' }],
])('%s: %p is refused before anything is sent', (name, options) => {
  requests();
  const { error } = ask({ connection: ids.connection, ...options });
  expect(error?.name).toBe(name);
  expect(error?.message.length).toBeGreaterThan(20);
  expect(requests()).toEqual([]);
});

test('a script that may not use the secrets is told where to look', () => {
  calling.keepSecrets(['customscript_bcr_connections_sl']);
  const { error } = ask({ connection: ids.connection });
  expect(error?.name).toBe('BCR_NOT_SENT');
  expect(error?.message).toContain('API Secrets');
});

test('with a certificate both the token and the call go out with it', async () => {
  const certificate = 'custcertificate_treasury';
  company.account.certificates.generate({ id: certificate, name: 'Treasury' }, 'RSA');
  const { thumbprint = '' } = company.account.certificates.find(certificate) ?? {};
  await company.bank.control({
    client: {
      client_id: calling.clientId,
      client_secrets: [calling.values.old],
      scope: 'accounts',
      tls_client_certificates: [thumbprint],
      tls_client_certificate_required_at: ['token', 'api'],
    },
  });
  // Without it the bank refuses.
  expect(ask({ connection: ids.connection }).error?.name).toMatch(/^BCR_BANK_REFUSED_/);
  company.edit('credential', ids.credential, { certificateId: certificate });
  expect(ask({ connection: ids.connection }).value?.code).toBe(200);
  expect(ask({ connection: ids.connection }).units).toBe(11);
  company.edit('credential', ids.credential, { certificateId: null });
});

test('a production credential is refused in a sandbox, unless it says otherwise', () => {
  company.edit('bank', ids.bank, {
    productionTokenEndpoint: 'https://bank.example/oauth/token',
    productionApiEndpoint: 'https://bank.example/v1/accounts',
    productionScope: 'accounts',
  });
  const credential = company.create('credential', {
    name: 'Example Bank, production',
    bank: ids.bank,
    environment: 'production',
    owner: 12,
  });
  const connection = company.create('connection', {
    name: 'Live statements',
    bank: ids.bank,
    credential,
    environment: 'production',
    purposes: ['statements'],
  });
  expect(ask({ connection }).error?.name).toBe('BCR_PRODUCTION_IN_SANDBOX');
  for (const [role, id, value] of [
    ['client_id', 'custsecret_live_client_id', calling.clientId],
    ['client_secret', 'custsecret_live_client_secret', calling.values.old],
  ] as const) {
    company.account.secrets.save({ id, name: id, value, scripts: [CONSUMER], domains: ['bank.example'] });
    company.create('secret', { credential, role, slot: 'current', secretId: id });
  }
  expect(ask({ connection }).error?.name).toBe('BCR_PRODUCTION_IN_SANDBOX');
  company.edit('credential', credential, { allowedInSandbox: true });
  expect(ask({ connection }).value?.code).toBe(200);
});
