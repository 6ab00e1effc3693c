import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { Bank } from '../../emulator/bank/bank';
import type { BankClient, IssuedClient } from '../../emulator/bank/bank_protocol';
import { CertificateStore } from '../../emulator/certificates/certificate_store';
import { registrationOf } from '../../emulator/certificates/client_registration';
import { controlBank } from '../../emulator/control/control_bank';
import { type InboundResponse, Network } from '../../emulator/network/network';
import type { ClientCertificate } from '../../emulator/network/network_protocol';
import type { Site } from '../../emulator/pages/site';
import { LeakDetector } from '../../emulator/secrets/leak_detector';
import { Database } from '../../emulator/store/database';
import { type Library, openLibrary, suitelet } from './library_account';
import { newSecretValue } from './secrets_support';

const NOON = Date.parse('2026-11-23T12:00:00Z');
const DAY = 86_400_000;
const TOKEN_URL = 'https://sts.example/api/oauth/token';
const API_URL = 'https://api.example/accounts';
const FORM = 'application/x-www-form-urlencoded';

let bank: Bank;
let network: Network;
const store = new CertificateStore(Database.open(), { now: () => NOON }, new LeakDetector());

beforeAll(async () => {
  bank = await Bank.start();
  network = await Network.start({ gateway: bank, timeouts: { total: 5_000 } });
});
afterAll(async () => {
  await network.stop();
  await bank.stop();
});

const USER = { scriptId: '', employeeId: 1, hasAccess: true, isAdministrator: true };

/** A certificate with its key, and what a bank is told of it. */
function newCertificate(days = 30) {
  const id = `custcertificate_${randomUUID().slice(0, 8)}`;
  store.generate({ id, name: 'Client' }, 'EC', days);
  const { certificate, privateKey } = store.use(id, USER);
  const shown: ClientCertificate = {
    certificate,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  return { shown, registration: registrationOf(certificate), kid: store.find(id)?.thumbprint };
}

const issue = async (client: Partial<BankClient>): Promise<IssuedClient> =>
  (await bank.control({ issueClient: client })) as IssuedClient;

function post(
  body: Record<string, string>,
  headers: Record<string, string> = {},
  options: { clientCertificate?: ClientCertificate; at?: number } = {},
): InboundResponse {
  const text =
    headers['Content-Type'] === undefined ? new URLSearchParams(body).toString() : JSON.stringify(body);
  return network.request({
    method: 'POST',
    url: TOKEN_URL,
    headers: { 'Content-Type': FORM, ...headers },
    body: text,
    at: NOON,
    ...options,
  });
}

const get = (
  headers: Record<string, string>,
  options: { clientCertificate?: ClientCertificate; at?: number } = {},
): InboundResponse => network.request({ method: 'GET', url: API_URL, headers, at: NOON, ...options });

const GRANT = { grant_type: 'client_credentials' };
const basic = (id: string, secret: string) => ({
  Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});
const tokenIn = (response: InboundResponse): string => JSON.parse(response.body).access_token;

describe('mutual TLS', () => {
  test('tls_client_auth takes the registered certificate, and no other', async () => {
    const [own, other] = [newCertificate(), newCertificate()];
    const { client_id } = await issue({
      token_endpoint_auth_method: 'tls_client_auth',
      tls_client_certificates: own.registration.tls_client_certificates,
    });
    const codes = [own.shown, other.shown, undefined].map(
      (shown) =>
        post({ ...GRANT, client_id }, {}, shown === undefined ? {} : { clientCertificate: shown }).code,
    );
    expect(codes).toEqual([200, 401, 401]);
  });

  test('an expired certificate is refused, on the bank’s clock', async () => {
    const { shown, registration } = newCertificate(10);
    const { client_id } = await issue({ token_endpoint_auth_method: 'tls_client_auth', ...registration });
    const code = (at: number) => post({ ...GRANT, client_id }, {}, { clientCertificate: shown, at }).code;
    expect([code(NOON - DAY), code(NOON), code(NOON + 10 * DAY - 1), code(NOON + 10 * DAY)]).toEqual([
      401, 200, 200, 401,
    ]);
  });

  test('a secret alone is not enough where a certificate is demanded as well', async () => {
    const [own, other] = [newCertificate(), newCertificate()];
    const { client_id, client_secret } = await issue({
      ...own.registration,
      tls_client_certificate_required_at: ['token', 'api'],
    });
    const credentials = basic(client_id, client_secret);
    const without = post(GRANT, credentials);
    expect([without.code, JSON.parse(without.body).error]).toEqual([401, 'invalid_client']);
    expect(post(GRANT, credentials, { clientCertificate: other.shown }).code).toBe(401);
    expect(post(GRANT, basic(client_id, newSecretValue()), { clientCertificate: own.shown }).code).toBe(401);
    const granted = post(GRANT, credentials, { clientCertificate: own.shown });
    expect(granted.code).toBe(200);
    const bearer = { Authorization: `Bearer ${tokenIn(granted)}` };
    expect(get(bearer).code).toBe(403);
    expect(get(bearer, { clientCertificate: own.shown }).code).toBe(200);
  });

  test('two certificates may be registered, for the overlap of a renewal', async () => {
    const [older, newer] = [newCertificate(), newCertificate()];
    const tls_client_certificates = [older, newer].flatMap(
      (each) => each.registration.tls_client_certificates,
    );
    const client = { token_endpoint_auth_method: 'tls_client_auth', tls_client_certificates } as const;
    const { client_id } = await issue(client);
    for (const { shown } of [older, newer])
      expect(post({ ...GRANT, client_id }, {}, { clientCertificate: shown }).code).toBe(200);
  });
});

test('private_key_jwt with the public key of a certificate', async () => {
  const { shown, registration, kid } = newCertificate();
  const { client_id } = await issue({ token_endpoint_auth_method: 'private_key_jwt', ...registration });
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const assertion = (keyId: string | undefined, changes: Readonly<Record<string, unknown>>) => {
    const times = { iat: NOON / 1000, exp: NOON / 1000 + 60 };
    const claims = {
      iss: client_id,
      sub: client_id,
      aud: TOKEN_URL,
      jti: randomUUID(),
      ...times,
      ...changes,
    };
    const unsigned = `${encoded({ alg: 'ES256', kid: keyId })}.${encoded(claims)}`;
    const key = { key: createPrivateKey(shown.privateKey), dsaEncoding: 'ieee-p1363' } as const;
    return `${unsigned}.${sign('sha256', Buffer.from(unsigned), key).toString('base64url')}`;
  };
  const request = (keyId: string | undefined, changes = {}, more = {}) =>
    post({
      ...GRANT,
      ...more,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion(keyId, changes),
    });
  expect([request(kid).code, request('another').code]).toEqual([200, 401]);
  for (const changes of [
    { sub: 'somebody' },
    { iss: 'somebody' },
    { aud: 'https://elsewhere.example/token' },
    { exp: NOON / 1000 - 60 },
    { exp: undefined },
    { jti: undefined },
  ]) {
    const refused = request(kid, changes);
    expect([changes, refused.code, JSON.parse(refused.body).error]).toEqual([changes, 401, 'invalid_client']);
  }
  const resource = 'JPMC:URI:RS-1-2-Entitlements';
  await bank.control({
    client: { client_id, token_endpoint_auth_method: 'private_key_jwt', ...registration, resource },
  });
  expect(request(kid, {}, { resource }).code).toBe(200);
  for (const more of [{}, { resource: 'JPMC:URI:RS-1-2-Other' }]) {
    const refused = request(kid, {}, more);
    expect([refused.code, JSON.parse(refused.body).error]).toEqual([400, 'invalid_target']);
  }
});

describe('a JSON token endpoint', () => {
  const JSON_TYPE = { 'Content-Type': 'application/json' };

  test('takes id and secret and gives token and lifetime by the names of the client', async () => {
    const { client_id, client_secret } = await issue({
      json_body: { id: 'secret_id', secret: 'secret_key', token: 'access', lifetime: 'access_expires' },
      token_lifetime: 86_400,
    });
    const response = post({ secret_id: client_id, secret_key: client_secret }, JSON_TYPE);
    const { access } = JSON.parse(response.body);
    expect(JSON.parse(response.body)).toEqual({ access: expect.any(String), access_expires: 86_400 });
    expect(get({ Authorization: `Bearer ${access}` }).code).toBe(200);
    expect(get({ Authorization: `Bearer ${access}` }, { at: NOON + 86_400_000 }).code).toBe(401);
    expect(post({ secret_id: client_id, secret_key: newSecretValue() }, JSON_TYPE).code).toBe(401);
    expect(post({ client_id, client_secret }, JSON_TYPE).code).toBe(401);
    expect(post(GRANT, basic(client_id, client_secret)).code).toBe(401);
  });

  test('may have its token in a header of its own, and no lifetime', async () => {
    const { client_id, client_secret } = await issue({
      json_body: { id: 'clientId', secret: 'clientSecret', token: 'apiKey' },
      api_token_header: 'X-API-KEY',
    });
    const body = JSON.parse(post({ clientId: client_id, clientSecret: client_secret }, JSON_TYPE).body);
    expect(Object.keys(body)).toEqual(['apiKey']);
    expect(get({ 'x-api-key': body.apiKey }).code).toBe(200);
    expect(get({ Authorization: `Bearer ${body.apiKey}` }).code).toBe(401);
    expect(get({ 'X-API-KEY': newSecretValue() }).code).toBe(401);
  });

  test('refuses what is no JSON object', async () => {
    const text = (body: string) =>
      network.request({ method: 'POST', url: TOKEN_URL, headers: JSON_TYPE, body, at: NOON }).code;
    expect([text('[]'), text('{'), text('{}')]).toEqual([400, 400, 401]);
  });
});

describe('Basic credentials', () => {
  const secret = `a+b%2F${newSecretValue()}/=:`;
  const forms = (id: string) => [basic(id, secret), basic(id, encodeURIComponent(secret))];

  test.each([
    ['with form-encoding, as RFC 6749 has it', {}, [401, 200]],
    ['as they are', { basic_without_form_encoding: true }, [200, 401]],
  ])('%s', async (_what, options, expected) => {
    const client_id = randomUUID();
    await bank.control({ client: { client_id, client_secret: secret, ...options } });
    expect(forms(client_id).map((headers) => post(GRANT, headers).code)).toEqual(expected);
  });
});

test('static headers need no token', async () => {
  const names = { id: 'x-bank-client-id', secret: 'x-bank-client-secret' };
  const { client_id, client_secret } = await issue({ static_headers: names });
  const headers = (secret: string) => ({ [names.id]: client_id, [names.secret]: secret });
  expect(get(headers(client_secret)).code).toBe(200);
  const wrong = get(headers(newSecretValue()));
  expect([wrong.code, JSON.parse(wrong.body).error]).toEqual([401, 'invalid_token']);
  expect(get({ [names.id]: randomUUID(), [names.secret]: client_secret }).code).toBe(401);
  expect(get({}).code).toBe(401);
  expect(post(GRANT, basic(client_id, client_secret)).code).toBe(401);
});

test.each([
  ['a thumbprint in another form', { tls_client_certificates: ['AB:CD'] }, 'tls_client_certificates'],
  [
    'an unknown place',
    { tls_client_certificate_required_at: ['login'] },
    'tls_client_certificate_required_at',
  ],
  ['a JSON body without its secret', { json_body: { id: 'a', token: 'b' } }, 'json_body'],
  ['more static headers', { static_headers: { id: 'a', secret: 'b', more: 'c' } }, 'static_headers'],
])('a client with %s is refused', async (_what, client, member) => {
  await expect(issue(client as Partial<BankClient>)).rejects.toThrow(member);
});

describe('N/https/clientCertificate', () => {
  const ID = 'custcertificate_bank';
  let library: Library | undefined;
  afterEach(() => {
    library?.close();
    library = undefined;
  });

  const open = async (body: string): Promise<Library> => {
    library = await openLibrary(
      {
        'desk_sl.js': suitelet(
          `const nameOf = (work) => { try { return work().code; } catch (e) { return e.name; } }; ${body}`,
          ['N/https/clientCertificate', 'N/https', 'N/runtime'],
        ),
      },
      { network, now: new Date(NOON).toISOString() },
    );
    library.certificates.generate({ id: ID, name: 'Bank' }, 'RSA');
    return library;
  };

  test('a certificate and a secret get a token, and the certificate gets the accounts', async () => {
    const account = await open(`
      const body = https.createSecureString({ input: 'grant_type=client_credentials&client_id={custsecret_id}&client_secret={custsecret_secret}' });
      const headers = { 'Content-Type': '${FORM}' };
      const answer = clientCertificate.post({ url: '${TOKEN_URL}', certId: '${ID}', headers, body });
      const bearer = { Authorization: 'Bearer ' + JSON.parse(answer.body).access_token };
      return [answer.code, clientCertificate.get({ url: '${API_URL}', certId: '${ID}', headers: bearer }).code,
        clientCertificate.request({ method: 'GET', url: '${API_URL}', certId: '${ID}', headers: bearer }).code,
        https.get({ url: '${API_URL}', headers: bearer }).code, runtime.getCurrentScript().getRemainingUsage()];`);
    const { client_id, client_secret } = await issue({
      ...registrationOf(account.certificates.certificateOf(ID) ?? ''),
      token_endpoint_auth_method: 'client_secret_post',
      tls_client_certificate_required_at: ['token', 'api'],
    });
    account.secrets.save({ id: 'custsecret_id', name: 'id', value: client_id });
    account.secrets.save({ id: 'custsecret_secret', name: 'secret', value: client_secret });
    expect(account.ask()).toEqual([200, 200, 200, 403, 960]);
    expect(account.leaks.leaks()).toEqual([]);
  });

  test.each([
    ['RSA', 'RS256'],
    ['RSA-PSS', 'PS256'],
    ['EC', 'ES256'],
  ] as const)('a script signs its assertion with an %s certificate', async (keyType, alg) => {
    const client_id = randomUUID();
    library = await openLibrary(
      {
        'desk_sl.js': suitelet(
          `const base64url = (text) => encode.convert({ string: text, inputEncoding: 'UTF_8', outputEncoding: 'BASE_64_URL_SAFE' }).replace(/=/g, '');
           const seconds = Math.floor(Date.now() / 1000);
           const unsigned = base64url(JSON.stringify({ alg: '${alg}', kid: 'key-1' })) + '.' + base64url(JSON.stringify({
             iss: '${client_id}', sub: '${client_id}', aud: '${TOKEN_URL}', jti: 'once-${client_id}', iat: seconds, exp: seconds + 60 }));
           const signer = certificate.createSigner({ certId: '${ID}', algorithm: certificate.HashAlg.SHA256 });
           signer.update(unsigned);
           const signature = signer.sign({ outputEncoding: encode.Encoding.BASE_64_URL_SAFE, useRawFormatForECDSA: true }).replace(/=/g, '');
           return https.post({ url: '${TOKEN_URL}', body: { grant_type: 'client_credentials',
             client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
             client_assertion: unsigned + '.' + signature } }).code;`,
          ['N/crypto/certificate', 'N/https', 'N/encode'],
        ),
      },
      { network, now: new Date(NOON).toISOString() },
    );
    library.certificates.generate({ id: ID, name: 'Bank' }, keyType);
    const site = { account: library, bank } as unknown as Site;
    const client = { client_id, token_endpoint_auth_method: 'private_key_jwt' };
    await controlBank(site, { client: { ...client, certificate: ID, kid: 'key-1' } });
    expect(library.ask()).toBe(200);
    await expect(
      controlBank(site, { client: { ...client, certificate: 'custcertificate_none' } }),
    ).rejects.toMatchObject({ code: 'UNKNOWN_CERTIFICATE' });
  });

  test.each([
    ['no certificate', `clientCertificate.get({ url: '${API_URL}' })`, 'SSS_MISSING_REQD_ARGUMENT'],
    [
      'an unknown one',
      `clientCertificate.get({ url: '${API_URL}', certId: 'custcertificate_x' })`,
      'CERTIFICATE_NOT_FOUND',
    ],
    ['no body', `clientCertificate.put({ url: '${API_URL}', certId: '${ID}' })`, 'SSS_MISSING_REQD_ARGUMENT'],
    [
      'an object as body',
      `clientCertificate.post({ url: '${API_URL}', certId: '${ID}', body: { a: 1 } })`,
      'WRONG_PARAMETER_TYPE',
    ],
    [
      'another method',
      `clientCertificate.request({ method: 'PATCH', url: '${API_URL}', certId: '${ID}' })`,
      'WRONG_PARAMETER_TYPE',
    ],
    [
      'http',
      `clientCertificate.get({ url: 'http://api.example/accounts', certId: '${ID}' })`,
      'SSS_INVALID_URL',
    ],
    ['nothing wrong', `clientCertificate.delete({ url: '${API_URL}', certId: '${ID}' })`, 405],
  ])('%s', async (_what, call, expected) => {
    expect((await open(`return nameOf(() => ${call});`)).ask()).toBe(expected);
  });
});
