import { randomBytes } from 'node:crypto';
import { TEST_FORM } from '../../src/TypeScript/ui/test/test_form';
import { type BankAccount, CLIENT_ID, CLIENT_SECRET, formOf } from './bank_account';
import { CONSUMER, ConsumerAccount, EXAMPLE, type Told } from './consumer_account';

/** The public module as another script calls it: what a call costs, what it is told, and what goes to the bank. */

const NEW_SECRET = 'custsecret_demo_client_secret_new';
let consumer: ConsumerAccount;
let company: BankAccount;
let ids: ReturnType<BankAccount['setUp']>;
const clientId = randomBytes(12).toString('hex');
const values = { old: randomBytes(24).toString('base64url'), next: randomBytes(24).toString('base64url') };

beforeAll(async () => {
  consumer = await ConsumerAccount.open({ environment: 'SANDBOX' });
  ({ company } = consumer);
  ids = company.setUp();
});
afterAll(() => consumer.close());
beforeEach(async () => {
  company.account.caches.clear();
  await company.bank.control({ fault: 'none' });
  await bankTakes(values.old);
  keepSecrets([CONSUMER, EXAMPLE]);
});
afterEach(() => expect(company.account.leaks.leaks()).toEqual([]));

/** The bank knows the application with these secrets and forgets every other. */
async function bankTakes(...client_secrets: string[]): Promise<void> {
  await company.bank.control({ client: { client_id: clientId, client_secrets, scope: 'accounts' } });
}

function keepSecrets(scripts: readonly string[]): void {
  const save = (id: string, value: string): void =>
    company.account.secrets.save({ id, name: id, value, scripts: [...scripts], domains: ['bank.example'] });
  save(CLIENT_ID, clientId);
  save(CLIENT_SECRET, values.old);
  save(NEW_SECRET, values.next);
}

const ask = (...call: Parameters<ConsumerAccount['ask']>): Told => consumer.ask(...call);

/** `POST /oauth/token 200`, of the requests since the last time this was asked. */
let seen = 0;
function requests(): string[] {
  const all = company.account.network.requests();
  const fresh = all.slice(seen);
  seen = all.length;
  return fresh.map(({ method, path, code }) => `${method} ${path} ${code}`);
}

const TOKEN = 'POST /oauth/token 200';
const ACCOUNTS = 'GET /v1/accounts 200';

test('the example of the guide runs', () => {
  expect(consumer.runExample().status).toBe('COMPLETE');
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

describe('a rotation to a new ID', () => {
  let pending: number;
  beforeAll(() => {
    pending = company.create('secret', {
      credential: ids.credential,
      role: 'client_secret',
      slot: 'pending',
      secretId: NEW_SECRET,
    });
    // What a promotion writes.
    const write = (
      kind: 'secret' | 'credential',
      id: number,
      changes: Parameters<BankAccount['edit']>[2],
    ): void => company.editInline(kind, id, changes, 'SCHEDULED');
    write('secret', ids.clientSecret, { slot: 'previous' });
    write('secret', pending, { slot: 'current' });
    write('credential', ids.credential, {
      rotationKind: 'new_id',
      rotationStep: 'grace',
      rotationStartedAt: '2026-11-23 15:00:00',
      graceUntil: company.account.clock
        .iso()
        .slice(0, 19)
        .replace('T', ' ')
        .replace('2026-11-23', '2026-11-24'),
    });
  });

  test('falls back to the previous secret while the bank refuses the current one', () => {
    requests();
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
    expect(requests()).toEqual(['POST /oauth/token 401', TOKEN, ACCOUNTS]);
    expect(ask({ connection: ids.connection }).units).toBe(11);
  });

  test('falls back while the new secret is not open to the script', async () => {
    await bankTakes(values.old, values.next);
    company.account.secrets.save({
      id: NEW_SECRET,
      name: NEW_SECRET,
      scripts: [EXAMPLE],
      domains: ['bank.example'],
    });
    requests();
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
    expect(requests().slice(-2)).toEqual([TOKEN, ACCOUNTS]);
  });

  test('uses the current one as soon as the bank takes it', async () => {
    await bankTakes(values.next);
    requests();
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
    expect(requests()).toEqual([TOKEN, ACCOUNTS]);
  });

  test('does not use the previous one after the grace period', async () => {
    company.account.clock.advance('P1D');
    await bankTakes(values.old);
    requests();
    expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_BANK_REFUSED_SECRET');
    expect(requests()).toEqual(['POST /oauth/token 401']);
    // Put back for the tests that follow: while a rotation is under way, it alone moves secrets.
    const over = { rotationKind: null, rotationStartedAt: null, rotationStep: null, graceUntil: null };
    company.editInline('credential', ids.credential, over, 'SCHEDULED');
    company.editInline('secret', pending, { slot: 'retired' }, 'SCHEDULED');
    company.editInline('secret', ids.clientSecret, { slot: 'current' }, 'SCHEDULED');
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
  });
});

test.each([
  ['invalid_scope', 'BCR_BANK_REFUSED_SCOPE'],
  ['unavailable', 'BCR_BANK_DOWN'],
  ['malformed', 'BCR_ANSWER_NOT_UNDERSTOOD'],
  ['redirect', 'BCR_REDIRECTED'],
  ['slow', 'BCR_TIMED_OUT'],
  ['tls', 'BCR_HOST_CERTIFICATE'],
] as const)(
  'the bank answers %s: the script is told %s, and the call after it works',
  async (fault, code) => {
    await company.bank.control({ fault });
    const { error } = ask({ connection: ids.connection });
    expect(error?.name).toBe(code);
    // Message and remedy in the words of this software, none of the bank's.
    expect(error?.message).not.toMatch(/client authentication failed|temporarily|maintenance|moved/i);
    await company.bank.control({ fault: 'none' });
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
  },
);

describe('a pause after a failure', () => {
  /** Makes the configuration another one, by a change that changes nothing for the bank. */
  function changeConfiguration(): void {
    leadTime += 1;
    company.edit('credential', ids.credential, { leadTimes: `${leadTime}` });
  }
  let leadTime = 5;
  beforeEach(changeConfiguration);

  test('a refused secret is not tried again until the configuration has changed', async () => {
    await company.bank.control({ fault: 'invalid_client' });
    requests();
    expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_BANK_REFUSED_SECRET');
    await company.bank.control({ fault: 'none' });
    expect(requests()).toEqual(['POST /oauth/token 401']);
    for (const lose of [false, true, false]) {
      // Also when the cache has lost it: the credential's record remembers.
      if (lose) company.account.caches.clear();
      expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_PAUSED');
      expect(ask({ connection: ids.connection }, 'authorise').error?.name).toBe('BCR_PAUSED');
    }
    expect(requests()).toEqual([]);
    expect(company.word('credential', ids.credential, 'state')).toBe('needs_attention');
    expect(company.value('credential', ids.credential, 'failuresInARow')).toBe(1);
    expect(company.value('credential', ids.credential, 'lastFailure')).toBe('BCR_BANK_REFUSED_SECRET');
    changeConfiguration();
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
  });

  test('a test that passes ends it, also when it changes no state', async () => {
    await company.bank.control({ fault: 'invalid_client' });
    const viewer = company.account.session({ employeeId: 12, role: 'customrole_bcr_viewer' });
    company.editInline('credential', ids.credential, { state: 'verified' }, 'SCHEDULED');
    // A role that may not save the credential: the pause holds all the same.
    expect(ask({ connection: ids.connection }, 'request', viewer).error?.name).toBe(
      'BCR_BANK_REFUSED_SECRET',
    );
    expect(company.word('credential', ids.credential, 'state')).toBe('verified');
    await company.bank.control({ fault: 'none' });
    expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_PAUSED');
    keepSecrets([CONSUMER, EXAMPLE, 'customscript_bcr_connections_sl']);
    const page = company.page({ connection: String(ids.connection) });
    const form = formOf(page);
    const token = String(form.fields.find(({ id }) => id === TEST_FORM.token)?.value ?? '');
    company.post({ [TEST_FORM.token]: token, [TEST_FORM.connection]: String(ids.connection) });
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
  });

  test('a bank that asks for fewer calls is not asked before its time', async () => {
    await company.bank.control({ fault: 'rate_limited' });
    expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_RATE_LIMITED');
    await company.bank.control({ fault: 'none' });
    requests();
    const { error } = ask({ connection: ids.connection });
    expect(error?.name).toBe('BCR_PAUSED_UNTIL');
    expect(error?.message).toMatch(/until 2026-11-2\d \d\d:\d\d UTC/);
    expect(requests()).toEqual([]);
    // The emulated bank says 30 seconds, and no check that was made meanwhile makes it longer.
    company.account.clock.advance('PT31S');
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
  });

  test('failures are written down at most once in 15 minutes, and a warm token is still used', async () => {
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
    expect(ask({ connection: ids.connection }).units).toBe(11);
    company.account.caches.clear();
    await company.bank.control({ fault: 'unavailable' });
    for (let times = 0; times < 3; times += 1) {
      expect(ask({ connection: ids.connection }).error?.name).toBe('BCR_BANK_DOWN');
    }
    expect(company.value('credential', ids.credential, 'failuresInARow')).toBe(1);
    expect(company.word('credential', ids.credential, 'state')).not.toBe('needs_attention');
    await company.bank.control({ fault: 'none' });
    expect(ask({ connection: ids.connection }).value?.code).toBe(200);
    expect(ask({ connection: ids.connection }).units).toBe(11);
    changeConfiguration();
  });
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
  keepSecrets(['customscript_bcr_connections_sl']);
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
      client_id: clientId,
      client_secrets: [values.old],
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
    ['client_id', 'custsecret_live_client_id', clientId],
    ['client_secret', 'custsecret_live_client_secret', values.old],
  ] as const) {
    company.account.secrets.save({ id, name: id, value, scripts: [CONSUMER], domains: ['bank.example'] });
    company.create('secret', { credential, role, slot: 'current', secretId: id });
  }
  expect(ask({ connection }).error?.name).toBe('BCR_PRODUCTION_IN_SANDBOX');
  company.edit('credential', credential, { allowedInSandbox: true });
  expect(ask({ connection }).value?.code).toBe(200);
});
