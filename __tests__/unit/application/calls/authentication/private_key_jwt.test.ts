import { randomUUID } from 'node:crypto';
import type { SigningOutcome } from '../../../../../src/TypeScript/application/ports';
import { testConnection } from '../../../../../src/TypeScript/application/test/test_connection';
import type { Credential } from '../../../../../src/TypeScript/domain/records';
import { answer } from '../../../support/calls';
import { aBank, aConnection, aCredential } from '../../../support/records';
import { World, type WorldOptions } from '../../../support/world';

const clientId = randomUUID();
const RESOURCE = 'JPMC:URI:RS-1-2-Entitlements';
const KEY_ID = 'AB'.repeat(20);
const URL_OF_TOKEN = 'https://idag2.jpmorganchase.com/adfs/oauth2/token';

const signing = (changes: Partial<Credential> = {}): Credential =>
  aCredential({
    environment: 'production',
    certificateId: 'custcertificate_jpm',
    clientId,
    keyId: KEY_ID,
    resource: RESOURCE,
    ...changes,
  });

function run(options: WorldOptions = {}) {
  const NONE = { test: null, production: null };
  const world = new World({
    banks: [aBank({ profile: 'jpmorgan', tokenEndpoint: NONE })],
    credentials: [signing()],
    connections: [aConnection({ environment: 'production' })],
    secrets: [],
    answer: () => answer(200, '{"access_token":"t","token_type":"bearer","expires_in":3600}'),
    ...options,
  });
  const tested = () => {
    const report = testConnection(world, 1000);
    if ('code' in report) throw new Error(report.code);
    return report;
  };
  return { world, tested };
}

test('the token request carries a signed assertion, and no secret', () => {
  const { world, tested } = run();
  expect(tested().passed).toBe(true);
  const [request] = world.sentRequests;
  const body = new URLSearchParams(String(request?.body));
  const [input] = world.signed;
  expect(input).toMatchObject({ certificateId: 'custcertificate_jpm', algorithm: 'RS256' });
  expect(Object.fromEntries(body)).toEqual({
    grant_type: 'client_credentials',
    client_id: clientId,
    resource: RESOURCE,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: `${input?.input}.c2lnbmF0dXJl`,
  });
  const [header, claims] = String(input?.input)
    .split('.')
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  expect(header).toEqual({ typ: 'JWT', alg: 'RS256', kid: KEY_ID });
  expect(claims).toMatchObject({ iss: clientId, sub: clientId, aud: URL_OF_TOKEN });
  // Never a second method in the same request (RFC 6749 section 2.3).
  expect(request?.headers).not.toHaveProperty('Authorization');
  expect(body.has('client_secret')).toBe(false);
});

test('each assertion has an ID of its own', () => {
  const { world, tested } = run();
  tested();
  tested();
  const ids = world.signed.map(
    ({ input }) => JSON.parse(Buffer.from(input.split('.')[1] ?? '', 'base64url').toString('utf8')).jti,
  );
  expect(new Set(ids).size).toBe(2);
});

test.each<[string, number, string]>([
  ['invalid_client', 401, 'BCR_BANK_REFUSED_ASSERTION'],
  ['invalid_grant', 400, 'BCR_BANK_REFUSED_ASSERTION'],
  ['invalid_scope', 400, 'BCR_BANK_REFUSED_SCOPE'],
  ['invalid_target', 400, 'BCR_BANK_REFUSED_REQUEST'],
])('%s with status %i is %s', (error, status, code) => {
  const { tested } = run({ answer: () => answer(status, JSON.stringify({ error })) });
  expect(tested().failure).toMatchObject({ finding: { code }, mends: 'by_person' });
});

test.each<[string, SigningOutcome, string]>([
  [
    'the certificate is not there',
    { kind: 'failure', reason: 'certificate_missing', platformError: 'CERTIFICATE_NOT_FOUND' },
    'BCR_SIGNING_CERTIFICATE_MISSING',
  ],
  [
    'it is not for this script',
    { kind: 'failure', reason: 'certificate_refused', platformError: 'ACCESS_TO_CERTIFICATE_RESTRICTED' },
    'BCR_SIGNING_CERTIFICATE_REFUSED',
  ],
  [
    'something else is wrong',
    { kind: 'failure', reason: 'other', platformError: 'some text that is no name' },
    'BCR_NOT_SIGNED',
  ],
])('nothing is sent when %s', (_, outcome, code) => {
  const { world, tested } = run();
  world.signs = () => outcome;
  const report = tested();
  expect(report.failure).toMatchObject({ finding: { code, severity: 'error' }, mends: 'by_person' });
  expect(JSON.stringify(report.failure)).not.toContain('some text');
  expect(world.sentRequests).toEqual([]);
});

test.each<[keyof Credential, string]>([
  ['clientId', 'BCR_ASSERTION_MISSING'],
  ['keyId', 'BCR_ASSERTION_MISSING'],
  ['resource', 'BCR_ASSERTION_MISSING'],
  ['certificateId', 'BCR_CERTIFICATE_MISSING'],
])('nothing is signed without %s', (field, code) => {
  const { world, tested } = run({ credentials: [signing({ [field]: null })] });
  const [records] = tested().stages;
  expect(records).toMatchObject({ outcome: 'failed', findings: [{ code, severity: 'error' }] });
  expect(world.signed).toEqual([]);
});
