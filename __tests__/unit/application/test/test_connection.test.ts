import { randomBytes } from 'node:crypto';
import { authorisedRequest, requestToken } from '../../../../src/TypeScript/application/calls/bank_calls';
import { clientOf, credentialInUse } from '../../../../src/TypeScript/application/calls/credential_in_use';
import type { SecureRequest } from '../../../../src/TypeScript/application/ports';
import {
  type TestReport,
  testConnection,
  testInUse,
} from '../../../../src/TypeScript/application/test/test_connection';
import type { HttpOutcome } from '../../../../src/TypeScript/domain/http_outcome';
import { codes } from '../../support/findings';
import { aBank, aConnection, aCredential, aSecret } from '../../support/records';
import { reveal } from '../../support/reveal';
import { aPair, World, type WorldOptions } from '../../support/world';

const token = randomBytes(16).toString('hex');

const answer = (code: number, body: unknown = '', headers: Record<string, string> = {}): HttpOutcome => ({
  kind: 'answer',
  code,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** A bank that hands out the token at its token endpoint and answers at its API. */
function bank(
  tokenAnswer: HttpOutcome = answer(200, { access_token: token }),
  apiAnswer: HttpOutcome = answer(200, {}),
) {
  return (request: SecureRequest) => (request.method === 'POST' ? tokenAnswer : apiAnswer);
}

function run(options: WorldOptions = {}): { report: TestReport; world: World } {
  const world = new World({ answer: bank(), ...options });
  const report = testConnection(world, 1000);
  if ('severity' in report) throw new Error(report.message);
  return { report, world };
}

const outline = ({ stages }: TestReport): string[] =>
  stages.map(({ stage, outcome, findings }) => [stage, outcome, ...codes(findings)].join(' '));

test('a connection that works passes every stage that can be tried', () => {
  const { report, world } = run();
  expect(outline(report)).toEqual(['records passed', 'readable skipped', 'token passed', 'api passed']);
  expect(report).toMatchObject({ passed: true, failure: null });
  expect(report.stages.every(({ milliseconds }) => milliseconds > 0)).toBe(true);
  expect(world.sentRequests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST https://auth.test.bank.example/token',
    'GET https://api.test.bank.example/accounts',
  ]);
  expect(world.sentRequests[1]?.headers.Authorization).toBe(`Bearer ${token}`);
});

test('the token stands in no report', () => {
  expect(JSON.stringify(run().report)).not.toContain(token);
});

test('a connection’s own address is the one that is tried', () => {
  const { world } = run({
    connections: [aConnection({ endpointOverride: 'https://api.test.bank.example/x' })],
  });
  expect(world.sentRequests[1]?.url).toBe('https://api.test.bank.example/x');
});

test.each<[string, WorldOptions, string[]]>([
  [
    'it is for another environment',
    { connections: [aConnection({ environment: 'production' })] },
    ['BCR_CONNECTION_ENVIRONMENT'],
  ],
  ['it is of another bank', { connections: [aConnection({ bank: 2 })] }, ['BCR_CONNECTION_BANK']],
  ['a secret is missing', { secrets: [aSecret()] }, ['BCR_ROLE_MISSING']],
  [
    'an ID that is none got in',
    { secrets: aPair({ secretId: 'nothing' }) },
    ['BCR_SECRET_ID_PREFIX', 'BCR_SECRET_ID_PREFIX'],
  ],
  [
    'the token address is missing',
    { banks: [aBank({ tokenEndpoint: { test: null, production: null } })] },
    ['BCR_ENDPOINT_MISSING'],
  ],
  [
    'the token address is inside',
    { banks: [aBank({ tokenEndpoint: { test: 'https://10.0.0.1/', production: null } })] },
    ['BCR_ENDPOINT_PRIVATE'],
  ],
  [
    'the API address is inside',
    { banks: [aBank({ apiEndpoint: { test: 'https://localhost/', production: null } })] },
    ['BCR_ENDPOINT_PRIVATE'],
  ],
  [
    'there is nothing to sign with',
    { credentials: [aCredential({ authMethod: 'private_key_jwt' })] },
    ['BCR_ASSERTION_MISSING', 'BCR_CERTIFICATE_MISSING'],
  ],
])('nothing is sent when %s', (_, options, expected) => {
  const { report, world } = run(options);
  const [records] = report.stages;
  expect(records?.outcome).toBe('failed');
  expect(codes(records?.findings ?? [])).toEqual(expected);
  expect(report.stages.slice(1).every(({ outcome }) => outcome === 'skipped')).toBe(true);
  expect(world.sentRequests).toHaveLength(0);
});

describe('production credentials in an account that is not production', () => {
  const production = {
    account: 'other',
    connections: [aConnection({ environment: 'production' })],
  } as const;
  const credential = aCredential({ environment: 'production' });

  test('are not used', () => {
    const { report, world } = run({ ...production, credentials: [credential] });
    expect(outline(report)[0]).toBe('records failed BCR_PRODUCTION_IN_SANDBOX');
    expect(world.sentRequests).toHaveLength(0);
  });

  test('are used when the credential says so', () => {
    expect(
      run({ ...production, credentials: [{ ...credential, allowedInSandbox: true }] }).report.passed,
    ).toBe(true);
  });

  test('are used in production', () => {
    expect(run({ ...production, account: 'production', credentials: [credential] }).report.passed).toBe(true);
  });
});

test.each([
  ['readable', 'readable passed', true],
  ['unavailable', 'readable failed BCR_SECRET_UNAVAILABLE BCR_SECRET_UNAVAILABLE', false],
  ['unknown', 'readable passed BCR_SECRET_UNKNOWN BCR_SECRET_UNKNOWN', true],
] as const)('a probe that says %s', (readable, expected, passed) => {
  const probe = { probe: () => ({ readable, fingerprint: null, platformError: null }) };
  const { report } = run({ probe });
  expect(outline(report)[1]).toBe(expected);
  expect(report.passed).toBe(passed);
});

test('a probe’s error is named in the finding', () => {
  const probe = {
    probe: () => ({ readable: 'unknown', fingerprint: null, platformError: 'SSS_ODD' }) as const,
  };
  const [first] = run({ probe }).report.stages[1]?.findings ?? [];
  expect(first?.message).toContain('SSS_ODD');
});

test.each<[string, HttpOutcome, string]>([
  ['a wrong secret', answer(401, { error: 'invalid_client' }), 'BCR_BANK_REFUSED_SECRET'],
  [
    'no answer',
    { kind: 'failure', reason: 'timed_out', platformError: 'SSS_REQUEST_TIME_EXCEEDED' },
    'BCR_TIMED_OUT',
  ],
  ['a redirect', answer(302), 'BCR_REDIRECTED'],
])('%s at the token endpoint ends the test there', (_, tokenAnswer, code) => {
  const { report, world } = run({ answer: bank(tokenAnswer) });
  expect(outline(report).slice(2)).toEqual([`token failed ${code}`, 'api skipped']);
  expect(report.passed).toBe(false);
  expect(report.failure?.finding.code).toBe(code);
  expect(world.sentRequests).toHaveLength(1);
});

test.each<[string, HttpOutcome, string]>([
  ['404', answer(404), 'api passed BCR_API_ANSWERED'],
  ['400', answer(400), 'api passed BCR_API_ANSWERED'],
  [
    'a web page',
    answer(200, '<!doctype html><title>Sign in</title>'),
    'api failed BCR_ANSWER_NOT_UNDERSTOOD',
  ],
  ['401', answer(401), 'api failed BCR_BANK_REFUSED_TOKEN'],
  ['403', answer(403), 'api failed BCR_BANK_REFUSED_ACCESS'],
  ['429', answer(429, '', { 'retry-after': '30' }), 'api failed BCR_RATE_LIMITED'],
  ['503', answer(503), 'api failed BCR_BANK_DOWN'],
  [
    'no connection',
    { kind: 'failure', reason: 'cannot_connect', platformError: 'SSS_X' },
    'api failed BCR_CANNOT_CONNECT',
  ],
])('the API answers with %s', (_, apiAnswer, expected) => {
  expect(outline(run({ answer: bank(undefined, apiAnswer) }).report)[3]).toBe(expected);
});

test('a bank whose API is not known is tested as far as the token', () => {
  const { report } = run({ banks: [aBank({ apiEndpoint: { test: null, production: null } })] });
  expect(outline(report)[3]).toBe('api skipped BCR_API_UNKNOWN');
  expect(report.passed).toBe(true);
});

test('a bank without tokens whose API is not known was not asked, so the test did not pass', () => {
  const { report, world } = run({
    banks: [aBank({ apiEndpoint: { test: null, production: null } })],
    credentials: [aCredential({ authMethod: 'static_headers' })],
  });
  expect(outline(report)[3]).toBe('api failed BCR_API_UNKNOWN');
  expect(report.passed).toBe(false);
  expect(world.sentRequests).toEqual([]);
});

test('a bank without tokens gets ID and secret with the call', () => {
  const { report, world } = run({ credentials: [aCredential({ authMethod: 'static_headers' })] });
  expect(outline(report)).toEqual(['records passed', 'readable skipped', 'token skipped', 'api passed']);
  const [call] = world.sentRequests;
  const values = { custsecret_house_client_id: 'one', custsecret_house_client_secret: 'two' };
  expect(reveal(call?.headers['X-Client-Id'], values)).toBe('one');
  expect(reveal(call?.headers['X-Client-Secret'], values)).toBe('two');
});

test('an application key goes into the URL, and a certificate along with the call', () => {
  const credential = aCredential({ applicationKey: 'key 1', certificateId: 'custcertificate_bank' });
  const records = { bank: aBank({ profile: 'banco_do_brasil' }), references: aPair(), connection: null };
  const world = new World();
  const request = (inUse: typeof credential) =>
    authorisedRequest(
      credentialInUse({ ...records, credential: inUse }),
      token,
      'https://api.bank.example/x',
      world.random,
    );
  expect(request(credential)).toMatchObject({
    url: 'https://api.bank.example/x?gw-dev-app-key=key%201',
    certificateId: 'custcertificate_bank',
  });
  expect(request(aCredential())).toMatchObject({ url: 'https://api.bank.example/x' });
});

test('a call without a check before it is a mistake of the code', () => {
  const world = new World();
  const records = { bank: aBank(), references: [], connection: null };
  const inUse = credentialInUse({ ...records, credential: aCredential({ authMethod: 'static_headers' }) });
  expect(() => requestToken(world, inUse)).toThrow(RangeError);
  expect(() => clientOf(inUse).secretId('client_id')).toThrow(RangeError);
  const nowhere = credentialInUse({
    ...records,
    bank: aBank({ tokenEndpoint: { test: null, production: null } }),
    credential: aCredential(),
  });
  expect(() => requestToken(world, nowhere)).toThrow(RangeError);
});

test('a credential is tested without a connection, too', () => {
  const inUse = credentialInUse({
    bank: aBank(),
    credential: aCredential(),
    references: aPair(),
    connection: null,
  });
  expect(testInUse(new World({ answer: bank() }), inUse)).toMatchObject({ passed: true });
});

test.each<[string, WorldOptions]>([
  ['connection', { connections: [] }],
  ['credential', { credentials: [] }],
  ['bank', { banks: [] }],
])('a %s that does not exist is said to', (what, options) => {
  const report = testConnection(new World(options), 1000);
  expect(report).toMatchObject({ code: 'BCR_RECORD_GONE', parameters: { what: { word: what } } });
});
