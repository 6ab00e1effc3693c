import { callBank } from '../../../../src/TypeScript/application/calls/authorise';
import type { ConnectionReference } from '../../../../src/TypeScript/application/ports';
import { BANK_PROFILES } from '../../../../src/TypeScript/banks';
import { BANK_PROFILE_IDS, type BankProfileId } from '../../../../src/TypeScript/domain/vocabulary';
import { answer, Calls, callWith, GET } from '../../support/calls';
import { aBank, aConnection, aCredential, aSecret } from '../../support/records';
import { aPair } from '../../support/world';

/** A call of a bank's API through a connection: what is sent, which connection goes by what, and what a warm call costs. */

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

  test('is not made with a text that is no secret ID: an import can be told to run no scripts', () => {
    const secretId = 'custsecret_house_client_id}{custsecret_of_another_bank';
    const [first, second] = aPair();
    const calls = new Calls({ secrets: [aSecret({ ...first, secretId }), aSecret({ ...second })] });
    expect(callWith(calls)).toBe('BCR_SECRET_ID_BRACES');
    expect(calls.world.sentRequests).toEqual([]);
  });

  test('keeps a Content-Type of the script’s own', () => {
    const calls = new Calls();
    callWith(calls, { method: 'PUT', headers: { 'content-type': 'application/xml' }, body: '<Document/>' });
    expect(calls.apiRequests[0]?.headers).not.toHaveProperty('Content-Type');
    expect(calls.apiRequests[0]?.headers['content-type']).toBe('application/xml');
  });

  test('has the application key in its URL where the bank wants one', () => {
    const calls = new Calls({
      banks: [aBank({ profile: 'banco_do_brasil', scope: { test: 'extrato', production: null } })],
      credentials: [aCredential({ applicationKey: 'dev-key' })],
    });
    expect(callWith(calls, { path: '/conta?a=1' })).toBe(200);
    expect(calls.apiRequests[0]?.url).toBe(
      'https://api.test.bank.example/accounts/conta?a=1&gw-dev-app-key=dev-key',
    );
  });

  test.each([299, 400, 403, 404, 422, 429, 500, 503, 304])('hands over an answer with status %i', (code) => {
    const calls = new Calls();
    calls.api = () => answer(code, 'as the bank wrote it');
    expect(callBank(calls.ports, GET)).toMatchObject({ answer: { code, body: 'as the bank wrote it' } });
    expect(calls.apiRequests).toHaveLength(1);
  });

  test.each([300, 301, 302, 303, 307, 308, 399])('follows no redirect (%i)', (code) => {
    const calls = new Calls();
    calls.api = () => answer(code, '', { location: 'https://moved.example/' });
    expect(callWith(calls)).toBe('BCR_REDIRECTED');
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
    expect(callWith(calls, { method: 'POST', body: '{}' })).toBe(code);
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
    expect(callWith(calls, { path })).toBe(code);
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
    expect(callWith(calls, { connection })).toBe(200);
    calls.spent();
    expect(callWith(calls, { connection })).toBe(200);
    expect(calls.spent()).toBe(11);
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test('that is inactive does not stand in the way of one of the same name', () => {
    const connections = [aConnection({ id: 1, inactive: true }), aConnection()];
    expect(callWith(new Calls({ connections }), { connection: { text: 'Statements' } })).toBe(200);
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
    expect(callWith(calls)).toBe(code);
    expect(calls.world.sentRequests).toEqual([]);
    expect(calls.entries.size).toBe(0);
  });

  test('of production is used in a sandbox when its credential says so', () => {
    const calls = new Calls({
      account: 'other',
      credentials: [aCredential({ environment: 'production', allowedInSandbox: true })],
      connections: [aConnection({ environment: 'production' })],
    });
    expect(callWith(calls)).toBe(200);
  });

  test('is refused when two go by the name', () => {
    const calls = new Calls({ connections: [aConnection(), aConnection({ id: 1001 })] });
    expect(callWith(calls, { connection: { text: 'Statements' } })).toBe('BCR_CONNECTION_AMBIGUOUS');
  });

  test.each([
    ['PATCH', '{}', 'BCR_ARGUMENT'],
    ['POST', null, 'BCR_ARGUMENT'],
    ['PUT', '', 'BCR_ARGUMENT'],
    ['POST', '{}', 200],
    ['DELETE', null, 200],
    ['GET', null, 200],
  ] as const)('with a certificate: %s of %p comes to %s', (method, body, result) => {
    const calls = new Calls({ credentials: [aCredential({ certificateId: 'custcertificate_house' })] });
    expect(callWith(calls, { method, body })).toBe(result);
    expect(calls.apiRequests.map(({ certificateId }) => certificateId)).toEqual(
      result === 200 ? ['custcertificate_house'] : [],
    );
  });

  test('without a certificate: PATCH and a POST without a body are the bank’s affair', () => {
    const calls = new Calls();
    expect(callWith(calls, { method: 'PATCH', body: '{}' })).toBe(200);
    expect(callWith(calls, { method: 'POST' })).toBe(200);
    expect(calls.apiRequests[1]?.headers).not.toHaveProperty('Content-Type');
    expect(calls.apiRequests[1]).not.toHaveProperty('certificateId');
  });

  test('does not let a script set the headers that carry its credentials', () => {
    const calls = new Calls({
      banks: [aBank({ profile: 'itau' })],
      credentials: [aCredential({ certificateId: 'custcertificate_itau' })],
    });
    expect(callWith(calls, { headers: { 'X-Itau-ApiKey': 'x' } })).toBe('BCR_HEADER_RESERVED');
  });
});

describe('a warm call spends 11 units, and 21 more where a secret goes with it', () => {
  const withTokens = BANK_PROFILE_IDS.filter((id) => BANK_PROFILES[id].method.test !== 'static_headers');
  const unitsOf = (id: BankProfileId): number =>
    BANK_PROFILES[id].headers.some(({ value, on }) => value.kind === 'secret' && on !== 'token') ? 32 : 11;

  test('with every bank that issues tokens', () => {
    expect(withTokens.length).toBeGreaterThan(10);
    expect(withTokens.filter((id) => unitsOf(id) > 11)).toEqual(['itau', 'santander_br']);
  });

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
    expect(callWith(calls)).toBe(200);
    calls.spent();
    expect(callWith(calls)).toBe(200);
    expect(calls.spent()).toBe(unitsOf(profile));
    expect(calls.tokenRequests).toHaveLength(1);
  });
});
