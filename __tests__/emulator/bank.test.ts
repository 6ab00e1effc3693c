import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Bank } from '../../emulator/bank/bank';
import type { BankCommand, IssuedClient } from '../../emulator/bank/bank_protocol';
import { type InboundResponse, Network } from '../../emulator/network/network';
import { newSecretValue } from './secrets_support';

const NOON = Date.parse('2026-11-23T12:00:00Z');
const TOKEN_URL = 'https://oauth.bb.com.br/oauth/token';
let bank: Bank;
let network: Network;

beforeAll(async () => {
  bank = await Bank.start();
  network = await Network.start({ gateway: bank, timeouts: { total: 2_000 } });
});
afterAll(async () => {
  await network.stop();
  await bank.stop();
});

async function issue(client: Extract<BankCommand, { issueClient: unknown }>['issueClient'] = {}) {
  return (await bank.control({ issueClient: client })) as IssuedClient;
}

const basic = ({ client_id, client_secret }: IssuedClient) =>
  `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}`;

function requestToken(
  body: Record<string, string>,
  options: { authorization?: string; url?: string; at?: number; type?: string } = {},
): InboundResponse {
  return network.request({
    method: 'POST',
    url: options.url ?? TOKEN_URL,
    headers: {
      'Content-Type': options.type ?? 'application/x-www-form-urlencoded',
      ...(options.authorization === undefined ? {} : { Authorization: options.authorization }),
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...body }).toString(),
    at: options.at ?? NOON,
  });
}

const getToken = (client: IssuedClient, at = NOON): string =>
  JSON.parse(requestToken({}, { authorization: basic(client), at }).body).access_token;

const call = (path: string, token?: string, at = NOON): InboundResponse =>
  network.request({
    method: 'GET',
    url: `https://api.bb.com.br${path}`,
    headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
    at,
  });

const errorIn = (response: InboundResponse): unknown => [response.code, JSON.parse(response.body).error];

describe('token endpoint', () => {
  test.each([
    'https://oauth.bb.com.br/oauth/token',
    'https://bank.example/a/b/v4/authorise',
    'https://x.example/',
  ])('client_secret_basic at %s', async (url) => {
    const response = requestToken({}, { authorization: basic(await issue()), url });
    expect(response.code).toBe(200);
    expect(JSON.parse(response.body)).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      expires_in: 600,
      token_type: 'Bearer',
    });
  });

  test('client_secret_post', async () => {
    const client = await issue({ token_endpoint_auth_method: 'client_secret_post', token_lifetime: 90 });
    expect(JSON.parse(requestToken({ ...client }).body).expires_in).toBe(90);
  });

  test('a wrong, an empty and a missing secret, an unknown client, two methods at once', async () => {
    const client = await issue();
    const wrong = requestToken({}, { authorization: basic({ ...client, client_secret: newSecretValue() }) });
    expect(errorIn(wrong)).toEqual([401, 'invalid_client']);
    expect(wrong.headers['WWW-Authenticate']).toContain('error="invalid_client"');
    const unknown = { client_id: randomUUID(), client_secret: client.client_secret };
    expect(errorIn(requestToken({}, { authorization: basic(unknown) }))).toEqual([401, 'invalid_client']);
    expect(errorIn(requestToken({ client_id: client.client_id }))).toEqual([401, 'invalid_client']);
    expect(errorIn(requestToken({}))).toEqual([400, 'invalid_request']);
    expect(errorIn(requestToken({ ...client }, { authorization: basic(client) }))).toEqual([
      400,
      'invalid_request',
    ]);
  });

  test('another grant and another content type', async () => {
    const authorization = basic(await issue());
    expect(errorIn(requestToken({ grant_type: 'password' }, { authorization }))).toEqual([
      400,
      'unsupported_grant_type',
    ]);
    expect(errorIn(requestToken({}, { authorization, type: 'text/xml' }))).toEqual([400, 'invalid_request']);
  });

  test('scopes', async () => {
    const authorization = basic(await issue({ scope: 'accounts.read payments.write', scope_required: true }));
    expect(JSON.parse(requestToken({ scope: 'accounts.read' }, { authorization }).body).scope).toBe(
      'accounts.read',
    );
    expect(errorIn(requestToken({ scope: 'accounts.read other' }, { authorization }))).toEqual([
      400,
      'invalid_scope',
    ]);
    expect(errorIn(requestToken({}, { authorization }))).toEqual([400, 'invalid_scope']);
  });

  test('a client that is known at one host only', async () => {
    const authorization = basic(await issue({ hosts: ['oauth.bb.com.br'] }));
    expect(requestToken({}, { authorization }).code).toBe(200);
    expect(errorIn(requestToken({}, { authorization, url: 'https://bank.example/token' }))).toEqual([
      401,
      'invalid_client',
    ]);
  });

  test('private_key_jwt for the exact endpoint, once', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' };
    const { client_id } = await issue({
      token_endpoint_auth_method: 'private_key_jwt',
      jwks: { keys: [jwk] },
    });
    const url = 'https://idag2.jpmorganchase.com/adfs/oauth2/token';
    const assertionFor = (audience: string): Record<string, string> => {
      const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const seconds = NOON / 1000;
      const claims = {
        iss: client_id,
        sub: client_id,
        aud: audience,
        jti: randomUUID(),
        iat: seconds,
        exp: seconds + 60,
      };
      const unsigned = `${encoded({ alg: 'RS256', kid: 'one' })}.${encoded(claims)}`;
      return {
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: `${unsigned}.${sign('sha256', Buffer.from(unsigned), privateKey).toString('base64url')}`,
      };
    };
    const assertion = assertionFor(url);
    expect(requestToken(assertion, { url }).code).toBe(200);
    expect(errorIn(requestToken(assertion, { url }))).toEqual([401, 'invalid_client']);
    expect(errorIn(requestToken(assertionFor('https://evil.example/token'), { url }))).toEqual([
      401,
      'invalid_client',
    ]);
  });
});

describe('secrets of a client', () => {
  test('two secrets live side by side until the older one expires', async () => {
    const older = await issue();
    const command = { issueSecret: { client_id: older.client_id, previous_expires_in: 3600 } };
    const newer = (await bank.control(command, NOON)) as IssuedClient;
    const codes = (at: number) =>
      [older, newer].map((client) => requestToken({}, { authorization: basic(client), at }).code);
    expect(codes(NOON)).toEqual([200, 200]);
    expect(codes(NOON + 3_599_000)).toEqual([200, 200]);
    expect(codes(NOON + 3_600_000)).toEqual([401, 200]);
  });

  test('a bank without overlap ends the old secret at once', async () => {
    const older = await issue({ overlap: 'none' });
    const newer = (await bank.control({
      issueSecret: { client_id: older.client_id, previous_expires_in: 3600 },
    })) as IssuedClient;
    expect(requestToken({}, { authorization: basic(older) }).code).toBe(401);
    expect(requestToken({}, { authorization: basic(newer) }).code).toBe(200);
  });

  test('registered secrets with their expiry', async () => {
    const client_id = randomUUID();
    const [lasting, ending] = [newSecretValue(), newSecretValue()];
    await bank.control({
      client: {
        client_id,
        client_secrets: [lasting, { secret: ending, expires_at: '2026-11-23T12:00:01Z' }],
      },
    });
    const codes = (at: number) =>
      [lasting, ending].map(
        (client_secret) => requestToken({}, { authorization: basic({ client_id, client_secret }), at }).code,
      );
    expect(codes(NOON)).toEqual([200, 200]);
    expect(codes(NOON + 1_000)).toEqual([200, 401]);
  });

  test('a removed client is unknown, and its tokens end', async () => {
    const client = await issue();
    const token = getToken(client);
    await bank.control({ removeClient: client.client_id });
    expect(requestToken({}, { authorization: basic(client) }).code).toBe(401);
    expect(call('/accounts', token).code).toBe(401);
  });
});

describe('API', () => {
  test('accounts and statements, the same every time', async () => {
    const token = getToken(await issue());
    const { accounts } = JSON.parse(call('/contas/v1/accounts', token).body);
    expect(JSON.parse(call('/accounts', token).body).accounts).toEqual(accounts);
    const path = `/extratos/v1/accounts/${accounts[0].id}/statement`;
    const statement = JSON.parse(call(`${path}?from=2026-11-01&to=2026-11-10`, token).body);
    expect(statement).toMatchObject({ account: accounts[0], from: '2026-11-01', to: '2026-11-10' });
    expect(statement.lines.length).toBeGreaterThan(0);
    expect(JSON.parse(call(path, token).body)).toMatchObject({ from: '2026-11-16', to: '2026-11-23' });
    expect(errorIn(call(`${path}?from=2026-11-10&to=2026-11-01`, token))).toEqual([400, 'invalid_period']);
    expect(errorIn(call('/accounts/0/statement', token))).toEqual([404, 'account_not_found']);
  });

  test('refuses as RFC 6750 says', async () => {
    const without = call('/accounts');
    expect([without.code, without.headers['WWW-Authenticate']]).toEqual([
      401,
      'Bearer realm="https://api.bb.com.br"',
    ]);
    const wrong = call('/accounts', newSecretValue());
    expect([wrong.code, wrong.headers['WWW-Authenticate']]).toEqual([
      401,
      'Bearer realm="https://api.bb.com.br", error="invalid_token"',
    ]);
  });

  test('a token ends when its lifetime is over on the account’s clock', async () => {
    const token = getToken(await issue({ token_lifetime: 60 }));
    expect(call('/accounts', token, NOON + 59_000).code).toBe(200);
    expect(call('/accounts', token, NOON + 60_000).code).toBe(401);
  });

  test('the bank’s clock can be ahead of the account’s', async () => {
    const token = getToken(await issue({ token_lifetime: 60 }));
    await bank.control({ clock: new Date(NOON + 120_000).toISOString() });
    expect(call('/accounts', token).code).toBe(401);
    await bank.control({ clock: new Date(NOON).toISOString() });
    expect(call('/accounts', token).code).toBe(200);
  });

  test('an application key', async () => {
    const value = newSecretValue();
    const token = getToken(await issue({ application_key: { parameter: 'gw-dev-app-key', value } }));
    expect(call(`/accounts?gw-dev-app-key=${value}`, token).code).toBe(200);
    expect(errorIn(call('/accounts', token))).toEqual([403, 'application_key']);
  });
});

describe('faults', () => {
  test.each([
    ['invalid_client', 401, '"error":"invalid_client"'],
    ['invalid_scope', 400, '"error":"invalid_scope"'],
    ['rate_limited', 429, 'Too many requests'],
    ['unavailable', 503, '<html>'],
    ['malformed', 200, '"expires_in":'],
    ['redirect', 302, '<html>'],
  ] as const)('%s, once', async (fault, code, text) => {
    const authorization = basic(await issue());
    await bank.control({ fault, times: 1 });
    const response = requestToken({}, { authorization });
    expect([response.code, response.body]).toEqual([code, expect.stringContaining(text)]);
    expect(requestToken({}, { authorization }).code).toBe(200);
  });

  test('what comes with some of them', async () => {
    await bank.control({ fault: 'rate_limited', times: 1 });
    expect(requestToken({}).headers['Retry-After']).toBe('30');
    await bank.control({ fault: 'redirect', times: 1 });
    expect(requestToken({}).headers.Location).toBe('https://moved.example/oauth/token');
    await bank.control({ fault: 'malformed', variant: 'html', times: 1 });
    expect(requestToken({}).headers['Content-Type']).toContain('text/html');
    await bank.control({ fault: 'malformed', variant: 'empty', times: 1 });
    expect(requestToken({}).body).toBe('');
  });

  test('at one host, until switched off', async () => {
    const authorization = basic(await issue());
    await bank.control({ fault: 'unavailable', host: 'other.example' });
    expect(requestToken({}, { authorization }).code).toBe(200);
    const atOther = () => requestToken({}, { authorization, url: 'https://other.example/token' }).code;
    expect([atOther(), atOther()]).toEqual([503, 503]);
    await bank.control({ fault: 'none' });
    expect(atOther()).toBe(200);
  });

  test('invalid_client leaves the API alone', async () => {
    const token = getToken(await issue());
    await bank.control({ fault: 'invalid_client' });
    expect(call('/accounts', token).code).toBe(200);
    await bank.control({ fault: 'none' });
  });
});

test.each([
  [{ fault: 'rain' }, '"fault"'],
  [{ fault: 'slow', times: 0 }, '"times"'],
  [{ fault: 'slow', sometimes: true }, '"sometimes"'],
  [{ client: { client_secret: 'x' } }, 'client_id is missing'],
  [{ client: { client_id: 'a', client_secrets: [{ secret: 'x', expires_at: 'soon' }] } }, '"client_secrets"'],
  [{ issueSecret: {} }, '"issueSecret"'],
  [{ clock: 'noon' }, '"clock"'],
  [{}, 'one of'],
  ['fault', 'an object'],
])('the command %j is refused', async (command, message) => {
  await expect(bank.control(command as BankCommand)).rejects.toThrow(message);
});

test('with a data folder, clients outlive the bank, and their secrets cannot be read there', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'bank-'));
  try {
    const first = await Bank.start({ dataFolder });
    const client = (await first.control({ issueClient: { scope: 'a b' } })) as IssuedClient;
    await first.stop();
    expect(readFileSync(join(dataFolder, 'bank_clients.json'), 'utf8')).not.toContain(client.client_secret);
    const second = await Bank.start({ dataFolder });
    const toSecond = await Network.start({ gateway: second });
    const { code, body } = toSecond.request({
      method: 'POST',
      url: TOKEN_URL,
      headers: { Authorization: basic(client), 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials&scope=b',
      at: NOON,
    });
    expect([code, JSON.parse(body).scope]).toEqual([200, 'b']);
    await toSecond.stop();
    await second.stop();
  } finally {
    rmSync(dataFolder, { recursive: true });
  }
});

test('a new secret for an unknown client is refused', async () => {
  await expect(bank.control({ issueSecret: { client_id: randomUUID() } })).rejects.toThrow('no such client');
});

test('the bank ends when its parent is killed', async () => {
  const script = `
    const { Bank } = require(${JSON.stringify(join(__dirname, '../../emulator/bank/bank.ts'))});
    Bank.start().then((bank) => { console.log(bank.port); setInterval(() => {}, 1000); });`;
  const parent = spawn(process.execPath, [
    '--import',
    pathToFileURL(require.resolve('tsx')).href,
    '-e',
    script,
  ]);
  const port = await new Promise<number>((resolve) =>
    parent.stdout.once('data', (text) => resolve(Number(text))),
  );
  const orphaned = await Network.start({ gateway: { port, authority: bank.authority } });
  const answer = (): string => {
    try {
      orphaned.request({ method: 'GET', url: 'https://bank.example/', headers: {}, at: NOON });
      return 'answered';
    } catch (error) {
      return (error as { name: string }).name;
    }
  };
  // Another authority than this file's bank: refused, so somebody is there.
  expect(answer()).toBe('SSS_INVALID_HOST_CERT');
  parent.kill('SIGKILL');
  for (let tries = 0; tries < 50 && answer() !== 'SSS_CONNECTION_CLOSED'; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(answer()).toBe('SSS_CONNECTION_CLOSED');
  await orphaned.stop();
});
