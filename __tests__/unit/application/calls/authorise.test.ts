import { authorise, callBank } from '../../../../src/TypeScript/application/calls/authorise';
import type { BankCall } from '../../../../src/TypeScript/application/calls/bank_call_options';
import type { ConnectionReference } from '../../../../src/TypeScript/application/ports';
import { BANK_PROFILES } from '../../../../src/TypeScript/banks';
import type { Credential, Rotation } from '../../../../src/TypeScript/domain/records';
import { acceptedText } from '../../../../src/TypeScript/domain/rotation_slots';
import { BANK_PROFILE_IDS } from '../../../../src/TypeScript/domain/vocabulary';
import { answer, Calls } from '../../support/calls';
import { aBank, aConnection, aCredential, aSecret } from '../../support/records';
import { aPair } from '../../support/world';

const GET: BankCall = { connection: { id: 1000 }, method: 'GET', path: '', headers: {}, body: null };

/** The status of the answer, or the code of the finding. */
function call(calls: Calls, changes: Partial<BankCall> = {}): number | string {
  const outcome = callBank(calls.ports, { ...GET, ...changes });
  return outcome.kind === 'answer' ? outcome.answer.code : String(outcome.findings[0]?.code);
}

describe('a call', () => {
  test('reads the records, gets a token and calls the API with it', () => {
    const calls = new Calls();
    const outcome = callBank(calls.ports, {
      ...GET,
      method: 'POST',
      path: '/payments?dry=1',
      headers: { accept: 'text/plain', 'Idempotency-Key': 'a-1' },
      body: '{"amount":"1.00"}',
    });
    expect(outcome).toEqual({
      kind: 'answer',
      answer: { code: 200, headers: {}, body: '{"accounts":[]}' },
    });
    expect(calls.apiRequests).toEqual([
      {
        method: 'POST',
        url: 'https://api.test.bank.example/accounts/payments?dry=1',
        headers: {
          accept: 'text/plain',
          'Content-Type': 'application/json',
          'Idempotency-Key': 'a-1',
          Authorization: `Bearer ${calls.issued[0]}`,
        },
        body: '{"amount":"1.00"}',
      },
    ]);
  });

  test('keeps a Content-Type of the script’s own', () => {
    const calls = new Calls();
    call(calls, { method: 'PUT', headers: { 'content-type': 'application/xml' }, body: '<Document/>' });
    expect(calls.apiRequests[0]?.headers).not.toHaveProperty('Content-Type');
    expect(calls.apiRequests[0]?.headers['content-type']).toBe('application/xml');
  });

  test('has the application key in its URL where the bank wants one', () => {
    const calls = new Calls({
      banks: [aBank({ profile: 'banco_do_brasil', scope: { test: 'extrato', production: null } })],
      credentials: [aCredential({ applicationKey: 'dev-key' })],
    });
    expect(call(calls, { path: '/conta?a=1' })).toBe(200);
    expect(calls.apiRequests[0]?.url).toBe(
      'https://api.test.bank.example/accounts/conta?a=1&gw-dev-app-key=dev-key',
    );
  });

  test.each([400, 403, 404, 422, 429, 500, 503, 304])('hands over an answer with status %i', (code) => {
    const calls = new Calls();
    calls.api = () => answer(code, 'as the bank wrote it');
    expect(callBank(calls.ports, GET)).toMatchObject({ answer: { code, body: 'as the bank wrote it' } });
    expect(calls.apiRequests).toHaveLength(1);
  });

  test.each([301, 302, 303, 307, 308])('follows no redirect (%i)', (code) => {
    const calls = new Calls();
    calls.api = () => answer(code, '', { location: 'https://moved.example/' });
    expect(call(calls)).toBe('BCR_REDIRECTED');
    expect(calls.apiRequests).toHaveLength(1);
  });

  test.each([
    ['timed_out', 'BCR_TIMED_OUT'],
    ['cannot_connect', 'BCR_CANNOT_CONNECT'],
    ['host_certificate_refused', 'BCR_HOST_CERTIFICATE'],
    ['other', 'BCR_NOT_SENT'],
  ] as const)('that got no answer (%s) is not sent again', (reason, code) => {
    const calls = new Calls();
    calls.api = () => ({ kind: 'failure', reason, platformError: 'SSS_WHATEVER' });
    expect(call(calls, { method: 'POST', body: '{}' })).toBe(code);
    expect(calls.apiRequests).toHaveLength(1);
    expect(calls.world.logged).toContainEqual({
      level: 'error',
      title: 'Bank Credentials: call failed',
      details: { connection: 1000, credential: 10, outcome: code },
    });
  });

  test.each([
    ['https://evil.example/', 'BCR_PATH_ABSOLUTE'],
    ['../tokens', 'BCR_PATH_OUTSIDE'],
  ])('to %s is not sent', (path, code) => {
    const calls = new Calls();
    expect(call(calls, { path })).toBe(code);
    expect(calls.world.sentRequests).toEqual([]);
  });
});

describe('a connection', () => {
  test.each<[string, ConnectionReference]>([
    ['its internal ID', { id: 1000 }],
    ['its name', { text: 'Statements' }],
    ['its external ID', { text: 'STMT-1' }],
  ])('goes by %s, each with 11 units once it is warm', (_what, connection) => {
    const calls = new Calls({}, { 1000: 'STMT-1' });
    expect(call(calls, { connection })).toBe(200);
    calls.spent();
    expect(call(calls, { connection })).toBe(200);
    expect(calls.spent()).toBe(11);
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test('that is inactive does not stand in the way of one of the same name', () => {
    const connections = [aConnection({ id: 1, inactive: true }), aConnection()];
    expect(call(new Calls({ connections }), { connection: { text: 'Statements' } })).toBe(200);
  });

  test.each<[string, string, ConstructorParameters<typeof Calls>[0]]>([
    ['BCR_CONNECTION_UNKNOWN', 'does not exist', { connections: [] }],
    ['BCR_CONNECTION_DISABLED', 'is disabled', { connections: [aConnection({ state: 'disabled' })] }],
    ['BCR_CONNECTION_DISABLED', 'is inactive', { connections: [aConnection({ inactive: true })] }],
    [
      'BCR_CREDENTIAL_DISABLED',
      'has a disabled credential',
      { credentials: [aCredential({ state: 'disabled' })] },
    ],
    [
      'BCR_CREDENTIAL_DISABLED',
      'has an inactive credential',
      { credentials: [aCredential({ inactive: true })] },
    ],
    ['BCR_BANK_INACTIVE', 'has an inactive bank', { banks: [aBank({ inactive: true })] }],
    ['BCR_ROLE_MISSING', 'has no secret', { secrets: [] }],
    [
      'BCR_ENDPOINT_MISSING',
      'has no API address',
      { banks: [aBank({ apiEndpoint: { test: null, production: null } })] },
    ],
    [
      'BCR_ENDPOINT_PRIVATE',
      'leads inside',
      { connections: [aConnection({ endpointOverride: 'https://10.0.0.1/' })] },
    ],
    [
      'BCR_ENDPOINT_HTTPS',
      'is not encrypted',
      { connections: [aConnection({ endpointOverride: 'http://bank.example/' })] },
    ],
    [
      'BCR_PRODUCTION_IN_SANDBOX',
      'is a production one in a sandbox',
      {
        account: 'other',
        credentials: [aCredential({ environment: 'production' })],
        connections: [aConnection({ environment: 'production' })],
      },
    ],
  ])('is refused with %s when it %s', (code, _what, options) => {
    const calls = new Calls(options);
    expect(call(calls)).toBe(code);
    expect(calls.world.sentRequests).toEqual([]);
    expect(calls.entries.size).toBe(0);
  });

  test('of production is used in a sandbox when its credential says so', () => {
    const calls = new Calls({
      account: 'other',
      credentials: [aCredential({ environment: 'production', allowedInSandbox: true })],
      connections: [aConnection({ environment: 'production' })],
    });
    expect(call(calls)).toBe(200);
  });

  test('is refused when two go by the name', () => {
    const calls = new Calls({ connections: [aConnection(), aConnection({ id: 1001 })] });
    expect(call(calls, { connection: { text: 'Statements' } })).toBe('BCR_CONNECTION_AMBIGUOUS');
  });

  test.each([
    ['PATCH', '{}', 'BCR_ARGUMENT'],
    ['POST', null, 'BCR_ARGUMENT'],
    ['PUT', '', 'BCR_ARGUMENT'],
    ['POST', '{}', 200],
    ['DELETE', null, 200],
  ] as const)('with a certificate: %s of %p comes to %s', (method, body, result) => {
    const calls = new Calls({ credentials: [aCredential({ certificateId: 'custcertificate_house' })] });
    expect(call(calls, { method, body })).toBe(result);
    expect(calls.apiRequests.map(({ certificateId }) => certificateId)).toEqual(
      result === 200 ? ['custcertificate_house'] : [],
    );
  });

  test('does not let a script set the headers that carry its credentials', () => {
    const calls = new Calls({
      banks: [aBank({ profile: 'itau' })],
      credentials: [aCredential({ certificateId: 'custcertificate_itau' })],
    });
    expect(call(calls, { headers: { 'X-Itau-ApiKey': 'x' } })).toBe('BCR_HEADER_RESERVED');
  });
});

describe('a warm call spends 11 units', () => {
  const withTokens = BANK_PROFILE_IDS.filter((id) => BANK_PROFILES[id].method.test !== 'static_headers');

  test('with every bank that issues tokens', () => expect(withTokens.length).toBeGreaterThan(10));

  test.each(withTokens)('%s', (profile) => {
    const calls = new Calls({
      banks: [aBank({ profile, scope: { test: 'any', production: null } })],
      credentials: [
        aCredential({
          authMethod: BANK_PROFILES[profile].methods.includes('client_secret_post')
            ? 'client_secret_post'
            : null,
          certificateId: 'custcertificate_house',
          clientId: 'client-7',
          keyId: 'key-7',
          applicationKey: 'application-7',
        }),
      ],
    });
    const { answer: names, tokenHeader } = BANK_PROFILES[profile];
    calls.answerNames = names;
    calls.tokenHeader = tokenHeader;
    expect(call(calls)).toBe(200);
    calls.spent();
    expect(call(calls)).toBe(200);
    expect(calls.spent()).toBe(11);
    expect(calls.tokenRequests).toHaveLength(1);
  });
});

describe('a token', () => {
  test('serves every connection of its credential', () => {
    const connections = [1000, 1001, 1002, 1003].map((id) => aConnection({ id, name: `Connection ${id}` }));
    const calls = new Calls({ connections });
    for (const { id } of [...connections, ...connections])
      expect(call(calls, { connection: { id } })).toBe(200);
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test.each([
    ['600 s: a minute early', 600, 539, 541],
    ['100 s: a tenth early', 100, 89, 91],
    ['nothing: it counts as 300 s', null, 269, 271],
    ['text: it counts', '600', 539, 541],
    ['less than nothing: it counts as 300 s', -5, 269, 271],
  ] as const)('is renewed in time; the bank says %s', (_what, lifetime, warm, due) => {
    const calls = new Calls();
    calls.lifetime = lifetime;
    call(calls);
    calls.wait(warm);
    call(calls);
    expect(calls.tokenRequests).toHaveLength(1);
    calls.wait(due - warm);
    calls.spent();
    expect(call(calls)).toBe(200);
    expect(calls.tokenRequests).toHaveLength(2);
    // What is kept, the credential's token, no pause, the records, the token and the call; then both are kept.
    expect(calls.spent()).toBe(1 + 1 + 1 + 20 + 10 + 10 + 2);
  });

  test('that was refused is replaced, and the call made once more', () => {
    const calls = new Calls();
    call(calls);
    calls.live.clear();
    expect(call(calls)).toBe(200);
    expect(calls.issued).toHaveLength(2);
    expect(calls.apiRequests).toHaveLength(3);
    calls.spent();
    expect(call(calls)).toBe(200);
    expect(calls.spent()).toBe(11);
  });

  test('that another connection has replaced is taken from it', () => {
    const calls = new Calls({ connections: [aConnection(), aConnection({ id: 1001, name: 'Payments' })] });
    call(calls);
    call(calls, { connection: { id: 1001 } });
    calls.live.clear();
    call(calls);
    expect(call(calls, { connection: { id: 1001 } })).toBe(200);
    expect(calls.issued).toHaveLength(2);
  });

  test('that is refused twice is forgotten', () => {
    const calls = new Calls();
    calls.api = () => answer(401, '{"error":"invalid_token"}');
    expect(call(calls)).toBe('BCR_BANK_REFUSED_TOKEN');
    expect(calls.apiRequests).toHaveLength(2);
    expect(calls.entries.size).toBe(0);
  });

  test('that cannot be renewed after a refusal is forgotten too', () => {
    const calls = new Calls();
    call(calls);
    calls.live.clear();
    calls.taken.clear();
    expect(call(calls)).toBe('BCR_BANK_REFUSED_SECRET');
    expect([...calls.entries.keys()]).toEqual(['1/failure/10']);
  });

  test('of another scope is not used', () => {
    const calls = new Calls();
    call(calls);
    calls.entries.delete('1/connection/id/1000');
    calls.world.bankRecords[0] = aBank({ scope: { test: 'other', production: null } });
    call(calls);
    expect(calls.tokenRequests).toHaveLength(2);
  });

  test('and everything else may vanish from the cache', () => {
    const calls = new Calls();
    call(calls);
    calls.entries.clear();
    expect(call(calls)).toBe(200);
    expect(calls.tokenRequests).toHaveLength(2);
  });
});

describe('what is kept', () => {
  test('is read again after half an hour, and the token stays', () => {
    const calls = new Calls();
    calls.lifetime = 43_200;
    call(calls);
    calls.world.bankRecords[0] = aBank({
      apiEndpoint: { test: 'https://api.other.example/v2', production: null },
    });
    calls.wait(29 * 60);
    call(calls);
    expect(calls.apiRequests.at(-1)?.url).toBe('https://api.test.bank.example/accounts');
    calls.wait(2 * 60);
    call(calls);
    expect(calls.apiRequests.at(-1)?.url).toBe('https://api.other.example/v2');
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test('has no free text', () => {
    const calls = new Calls({
      connections: [aConnection({ notes: 'some notes' })],
      banks: [aBank({ retirementNotice: 'some notice' })],
    });
    call(calls);
    const kept = [...calls.entries.values()].join();
    expect(kept).not.toMatch(/some not/);
    expect(kept).toContain('custsecret_house_client_id');
  });
});

describe('the last use', () => {
  test('is noted at most once an hour, and never by a warm call', () => {
    const calls = new Calls();
    calls.lifetime = 43_200;
    const noted = (): string | null | undefined => calls.world.connectionRecords[0]?.lastUsed;
    call(calls);
    const first = noted();
    expect(first).toMatch(/^2026-11-23T12:00:00/);
    calls.wait(31 * 60);
    call(calls);
    expect(noted()).toBe(first);
    calls.wait(31 * 60);
    call(calls);
    expect(noted()).toMatch(/^2026-11-23T13:02/);
  });

  test('is not noted by a call that failed', () => {
    const calls = new Calls();
    calls.taken.clear();
    call(calls);
    expect(calls.world.connectionRecords[0]?.lastUsed).toBeNull();
  });

  test('that cannot be noted stops no call', () => {
    const calls = new Calls();
    calls.world.beforeWrite = () => {
      throw new Error('RCRD_HAS_BEEN_CHANGED');
    };
    expect(call(calls)).toBe(200);
    expect(calls.world.logged.at(-1)).toMatchObject({ level: 'debug', details: { connection: 1000 } });
  });
});

const GRACE: Rotation = {
  kind: 'new_id',
  startedAt: '2026-11-23T10:00:00.000Z',
  graceUntil: '2026-11-23T14:00:00.000Z',
  step: 'grace',
  accepted: null,
};

/** A client secret that was rotated: the new one is current, the old one previous. */
function rotated(rotation: Credential['rotation'] = GRACE): Calls {
  const [clientId, clientSecret] = aPair();
  if (clientId === undefined || clientSecret === undefined) throw new Error('A pair has two.');
  return new Calls({
    credentials: [aCredential({ rotation })],
    secrets: [
      clientId,
      { ...clientSecret, slot: 'previous' },
      { ...clientSecret, id: 103, secretId: 'custsecret_house_new' },
    ],
  });
}

describe('in a grace period', () => {
  test('the previous secret is used when the bank refuses the current one', () => {
    const calls = rotated();
    expect(call(calls)).toBe(200);
    expect(calls.tokenRequests).toHaveLength(2);
    expect(calls.world.logged).toContainEqual({
      level: 'audit',
      title: 'Bank Credentials: previous secret used',
      details: { credential: 10, graceUntil: GRACE.graceUntil },
    });
    calls.spent();
    expect(call(calls)).toBe(200);
    expect(calls.spent()).toBe(11);
  });

  test('so it is when the current one is not open to this script yet', () => {
    const calls = rotated();
    calls.closed.add('custsecret_house_new');
    expect(call(calls)).toBe(200);
  });

  test('so it is while the promotion is being carried out, and its token is kept', () => {
    const calls = rotated({ ...GRACE, step: 'promoting', graceUntil: null });
    expect(call(calls)).toBe(200);
    calls.spent();
    expect(call(calls)).toBe(200);
    expect(calls.spent()).toBe(11);
  });

  test('the current secret comes first', () => {
    const calls = rotated();
    calls.taken.add('custsecret_house_new');
    expect(call(calls)).toBe(200);
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test('a token of the previous secret is not used beyond it', () => {
    const calls = rotated();
    calls.lifetime = 43_200;
    call(calls);
    calls.taken.add('custsecret_house_new');
    calls.wait(2 * 3600 + 1);
    expect(call(calls)).toBe(200);
    expect(calls.tokenRequests).toHaveLength(3);
  });

  test.each([
    ['promotion', 'promoting', 'pending', 'custsecret_house_new'],
    ['promotion that the bank does not follow', 'promoting', 'pending', 'custsecret_house_client_secret'],
    ['rollback', 'rolling_back', 'retired', 'custsecret_house_client_secret'],
  ] as const)(
    'a call between two saves of a %s finds its secrets, now and later',
    (_what, step, slot, taken) => {
      const calls = rotated(null);
      const [clientId, old, next] = calls.world.secretRecords;
      if (clientId === undefined || old === undefined || next === undefined)
        throw new Error('There are three.');
      const halfway = { ...next, slot };
      calls.world.secretRecords.splice(2, 1, halfway);
      const rotation: Rotation = { ...GRACE, step, graceUntil: null, accepted: acceptedText([halfway]) };
      calls.world.credentialRecords[0] = aCredential({ rotation });
      calls.taken.delete('custsecret_house_client_secret');
      calls.taken.add(taken);
      expect(call(calls)).toBe(200);
      calls.wait(600);
      expect(call(calls)).toBe(200);
    },
  );

  test('nothing else that goes wrong leads to the previous secret', () => {
    const calls = rotated();
    calls.taken.add('custsecret_house_new');
    calls.world.bankRecords[0] = aBank({
      tokenEndpoint: { test: 'https://10.1.1.1/token', production: null },
    });
    expect(call(calls)).toBe('BCR_ENDPOINT_PRIVATE');
    expect(calls.tokenRequests).toEqual([]);
  });

  test('both refused: the first refusal is told', () => {
    const calls = rotated();
    calls.taken.clear();
    expect(call(calls)).toBe('BCR_BANK_REFUSED_SECRET');
    expect(calls.tokenRequests).toHaveLength(2);
  });
});

test.each<[string, Credential['rotation']]>([
  ['without a rotation', null],
  ['before the promotion', { ...GRACE, step: 'started', graceUntil: null }],
  ['after the grace period', { ...GRACE, graceUntil: '2026-11-23T11:00:00.000Z' }],
])('%s the previous secret is not used', (_what, rotation) => {
  const calls = rotated(rotation);
  expect(call(calls)).toBe('BCR_BANK_REFUSED_SECRET');
  expect(calls.tokenRequests).toHaveLength(1);
});

test('without a rotation nothing stands in for a secret that is missing', () => {
  const calls = rotated(null);
  calls.world.secretRecords.splice(2, 1);
  expect(call(calls)).toBe('BCR_ROLE_MISSING');
});

test('a rotation that went by unseen is found in the records before a refusal is told', () => {
  const calls = new Calls();
  call(calls);
  calls.world.secretRecords[1] = aSecret({
    id: 103,
    role: 'client_secret',
    secretId: 'custsecret_house_new',
  });
  calls.taken.add('custsecret_house_new').delete('custsecret_house_client_secret');
  calls.wait(600);
  expect(call(calls)).toBe(200);
});

test('a secret that was refused is not sent a second time', () => {
  const calls = new Calls();
  call(calls);
  calls.taken.clear();
  calls.wait(600);
  expect(call(calls)).toBe('BCR_BANK_REFUSED_SECRET');
  expect(calls.tokenRequests).toHaveLength(2);
});

test('a connection that was disabled unseen is refused as soon as its token is', () => {
  const calls = new Calls();
  call(calls);
  calls.world.connectionRecords[0] = aConnection({ state: 'disabled' });
  calls.taken.clear();
  calls.wait(600);
  expect(call(calls)).toBe('BCR_CONNECTION_DISABLED');
});

describe('a bank without tokens', () => {
  const HEADERS = {
    'x-hsbc-client-id': { kind: 'secret', secretId: 'custsecret_house_client_id' },
    'x-hsbc-client-secret': { kind: 'secret', secretId: 'custsecret_house_client_secret' },
    'x-hsbc-profile-id': { kind: 'secret', secretId: 'custsecret_house_profile' },
  };
  const profile = aSecret({ id: 104, role: 'profile_id', secretId: 'custsecret_house_profile' });

  function hsbc(extra: Parameters<typeof aSecret>[0][] = [], rotation: Credential['rotation'] = null): Calls {
    const calls = new Calls({
      banks: [aBank({ profile: 'hsbc_legacy' })],
      credentials: [aCredential({ rotation })],
      secrets: [...aPair(), profile, ...extra.map((changes) => aSecret(changes))],
    });
    calls.taken.add('custsecret_house_profile');
    return calls;
  }

  test('is called with its headers, and its records are read for each call: 33 units', () => {
    const calls = hsbc();
    expect(call(calls)).toBe(200);
    expect(calls.apiRequests[0]?.headers).toMatchObject(HEADERS);
    calls.spent();
    expect(call(calls)).toBe(200);
    expect(calls.spent()).toBe(33);
  });

  test.each(['the cache', 'the record'])(
    'that refuses them is not asked again until something changes (as %s says)',
    (memory) => {
      const calls = hsbc();
      calls.taken.clear();
      expect(call(calls)).toBe('BCR_BANK_REFUSED_SECRET');
      expect(calls.world.credentialRecords[0]).toMatchObject({
        state: 'needs_attention',
        lastFailure: 'BCR_BANK_REFUSED_SECRET',
        failuresInARow: 1,
      });
      if (memory === 'the record') calls.entries.clear();
      else calls.world.credentialRecords[0] = aCredential();
      expect(call(calls)).toBe('BCR_PAUSED');
      for (const fresh of [false, true]) {
        expect(authorise(calls.ports, { connection: { id: 1000 }, path: '', fresh })).toMatchObject({
          findings: [{ code: 'BCR_PAUSED' }],
        });
      }
      expect(calls.apiRequests).toHaveLength(1);
      calls.world.credentialRecords[0] = aCredential();
      calls.world.secretRecords[1] = aSecret({
        id: 106,
        role: 'client_secret',
        secretId: 'custsecret_house_new',
      });
      for (const id of ['client_id', 'new', 'profile']) calls.taken.add(`custsecret_house_${id}`);
      expect(call(calls)).toBe(200);
    },
  );

  test('that asks for fewer calls leaves it to the script', () => {
    const calls = hsbc();
    calls.world.credentialRecords[0] = aCredential({
      lastFailure: 'BCR_RATE_LIMITED',
      failuresInARow: 1,
      nextAttempt: '2026-11-23T20:00:00.000Z',
    });
    expect(call(calls)).toBe(200);
  });

  test('that refuses the current secrets and the previous ones gets only the previous ones afterwards', () => {
    const calls = hsbc(
      [{ id: 105, role: 'client_secret', slot: 'previous', secretId: 'custsecret_house_old' }],
      GRACE,
    );
    calls.taken.clear();
    expect(call(calls)).toBe('BCR_BANK_REFUSED_SECRET');
    expect(calls.apiRequests).toHaveLength(2);
    expect(call(calls)).toBe('BCR_BANK_REFUSED_SECRET');
    expect(calls.apiRequests).toHaveLength(3);
    for (const id of ['client_id', 'old', 'profile']) calls.taken.add(`custsecret_house_${id}`);
    expect(call(calls)).toBe(200);
    expect(call(calls)).toBe(200);
    expect(calls.apiRequests).toHaveLength(5);
    calls.wait(2 * 3600 + 1);
    expect(call(calls)).toBe('BCR_PAUSED');
    expect(calls.apiRequests).toHaveLength(5);
  });

  test.each(['refused', 'closed'])(
    'takes the previous secret in a grace period, and it is remembered (%s)',
    (how) => {
      const calls = hsbc(
        [{ id: 105, role: 'client_secret', slot: 'previous', secretId: 'custsecret_house_old' }],
        GRACE,
      );
      calls.taken.add('custsecret_house_old');
      if (how === 'closed') calls.closed.add('custsecret_house_client_secret');
      else calls.taken.delete('custsecret_house_client_secret');
      expect(call(calls)).toBe(200);
      calls.spent();
      expect(call(calls)).toBe(200);
      expect(calls.spent()).toBe(33);
      expect(calls.apiRequests).toHaveLength(3);
      // The bank takes the new one at last, and only that.
      calls.closed.clear();
      calls.taken.delete('custsecret_house_old');
      calls.taken.add('custsecret_house_client_secret');
      expect(call(calls)).toBe(200);
    },
  );

  test('is authorised with secure text, and nothing ends', () => {
    expect(authorise(hsbc().ports, { connection: { id: 1000 }, path: '', fresh: false })).toMatchObject({
      kind: 'authorised',
      authorisation: { headers: HEADERS, expiresAt: null, certificateId: null },
    });
    expect(authorise(hsbc().ports, { connection: { id: 1000 }, path: '', fresh: true })).toMatchObject({
      kind: 'authorised',
    });
  });
});

describe('authorise', () => {
  const wish = { connection: { id: 1000 }, path: '/7', fresh: false };

  function authorised(calls: Calls, changes: Partial<typeof wish> = {}) {
    const outcome = authorise(calls.ports, { ...wish, ...changes });
    if (outcome.kind === 'refused') throw new Error(outcome.findings[0]?.code);
    return outcome.authorisation;
  }

  test('gives URL, headers, certificate and end; the token as secure text', () => {
    const calls = new Calls({ credentials: [aCredential({ certificateId: 'custcertificate_house' })] });
    const { expiresAt, ...rest } = authorised(calls);
    expect(rest).toEqual({
      url: 'https://api.test.bank.example/accounts/7',
      headers: {
        Accept: 'application/json',
        Authorization: { kind: 'literal', text: `Bearer ${calls.issued[0]}` },
      },
      certificateId: 'custcertificate_house',
    });
    expect(expiresAt).toMatch(/^2026-11-23T12:10:00/);
    calls.spent();
    authorised(calls);
    expect(calls.spent()).toBe(1);
    expect(calls.tokenRequests).toHaveLength(1);
    expect(calls.apiRequests).toEqual([]);
  });

  test('gives another token when the last one was refused, once for all who ask', () => {
    const calls = new Calls({ connections: [aConnection(), aConnection({ id: 1001, name: 'Payments' })] });
    authorised(calls);
    authorised(calls, { connection: { id: 1001 } });
    authorised(calls, { fresh: true });
    authorised(calls, { fresh: true, connection: { id: 1001 } });
    expect(calls.tokenRequests).toHaveLength(2);
  });

  test('gives a first token when there is none to be refused', () => {
    const calls = new Calls();
    authorised(calls, { fresh: true });
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test.each([
    ['BCR_CONNECTION_UNKNOWN', { connection: { id: 7 } }],
    ['BCR_PATH_ABSOLUTE', { path: '//evil.example' }],
  ])('is refused with %s', (code, changes) => {
    expect(() => authorised(new Calls(), changes)).toThrow(code);
  });

  test.each([true, false])('tells why there is no token (fresh: %p)', (fresh) => {
    const calls = new Calls();
    authorised(calls);
    calls.taken.clear();
    calls.wait(600);
    expect(() => authorised(calls, { fresh })).toThrow('BCR_BANK_REFUSED_SECRET');
  });
});

test('a token endpoint that asks for a person’s consent makes the connection wait for its renewal', () => {
  const calls = new Calls();
  calls.tokenRefusal = answer(400, '{"error":"consent_required"}');
  expect(call(calls)).toBe('BCR_RENEWAL_REQUIRED');
  expect(calls.world.connectionRecords[0]?.state).toBe('renewal_required');
  // Nothing is wrong with the credential.
  expect(calls.world.credentialRecords[0]).toMatchObject({ lastFailure: null, failuresInARow: 0 });
  calls.tokenRefusal = null;
  expect(call(calls)).toBe('BCR_RENEWAL_REQUIRED');
  expect(authorise(calls.ports, { connection: { id: 1000 }, path: '', fresh: false })).toMatchObject({
    findings: [{ code: 'BCR_RENEWAL_REQUIRED' }],
  });
  expect(calls.tokenRequests).toHaveLength(1);
});
