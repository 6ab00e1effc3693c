import { Bank } from '../../emulator/bank/bank';
import type { BankCommand, IssuedClient } from '../../emulator/bank/bank_protocol';
import { create } from '../../emulator/modules/https';
import { Network } from '../../emulator/network/network';
import type { SecureString } from '../../emulator/secrets/secure_string';
import { errorName, newSecretValue, secretsAccount } from './secrets_support';

const TOKEN_URL = 'https://oauth.bb.com.br/oauth/token';
const ACCOUNTS_URL = 'https://api.bb.com.br/extratos/v1/accounts';
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const GRANT = { grant_type: 'client_credentials' };

interface Response {
  readonly code: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}
type Send = (options: unknown) => Response;
interface Https {
  readonly get: Send;
  readonly post: Send;
  readonly put: Send;
  readonly delete: Send;
  readonly request: Send;
  readonly createSecureString: (options: unknown) => SecureString;
  readonly createSecretKey: (options: unknown) => { readonly secret: string };
  readonly HashAlg: Readonly<Record<string, string>>;
  readonly Encoding: Readonly<Record<string, string>>;
  readonly Method: Readonly<Record<string, string>>;
}

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

function open() {
  const account = secretsAccount(network);
  return { ...account, https: create(account.execution) as Https };
}

/** A client at the bank whose id and secret are API secrets of a new account. */
async function openWithClient(
  options: {
    client?: Extract<BankCommand, { issueClient: unknown }>['issueClient'];
    domains?: string[];
  } = {},
) {
  const account = open();
  const client = (await bank.control({ issueClient: options.client ?? {} })) as IssuedClient;
  const restrictions = options.domains === undefined ? {} : { domains: options.domains };
  account.addSecret('custsecret_id', { value: client.client_id, ...restrictions });
  account.addSecret('custsecret_password', { value: client.client_secret, ...restrictions });
  const { https } = account;
  const basic = () => {
    const pair = https.createSecureString({ input: '{custsecret_id}:{custsecret_password}' });
    pair.convertEncoding({ fromEncoding: https.Encoding.UTF_8, toEncoding: https.Encoding.BASE_64 });
    return https
      .createSecureString({ input: 'Basic ' })
      .appendSecureString({ secureString: pair, keepEncoding: true });
  };
  return { ...account, client, basic };
}

test('a token with Basic, an API call with the token, 20 units, no leak', async () => {
  const { https, basic, meter, leaks } = await openWithClient({ domains: ['oauth.bb.com.br'] });
  const response = https.post({ url: TOKEN_URL, headers: { Authorization: basic() }, body: GRANT });
  expect(response.code).toBe(200);
  const token = JSON.parse(response.body).access_token;
  const accounts = https.get({ url: ACCOUNTS_URL, headers: { Authorization: `Bearer ${token}` } });
  expect(accounts.code).toBe(200);
  expect(meter.spent).toBe(20);
  expect(leaks.leaks()).toEqual([]);
});

test('client id and secret in the body, as secure string and by credentials', async () => {
  const { https } = await openWithClient({ client: { token_endpoint_auth_method: 'client_secret_post' } });
  const body = 'grant_type=client_credentials&client_id={custsecret_id}&client_secret={custsecret_password}';
  const asSecureString = https.createSecureString({ input: body });
  expect(https.post({ url: TOKEN_URL, headers: FORM, body: asSecureString }).code).toBe(200);
  const credentials = ['custsecret_id', 'custsecret_password'];
  expect(https.post({ url: TOKEN_URL, headers: FORM, body, credentials }).code).toBe(200);
  expect(https.request({ method: 'POST', url: TOKEN_URL, headers: FORM, body, credentials }).code).toBe(200);
});

test('a placeholder in plain text is sent as it is', async () => {
  const { https, client } = await openWithClient({
    client: { token_endpoint_auth_method: 'client_secret_post' },
  });
  const body = `grant_type=client_credentials&client_id=${client.client_id}&client_secret={custsecret_password}`;
  expect(https.post({ url: TOKEN_URL, headers: FORM, body }).code).toBe(401);
  expect(
    https.get({ url: ACCOUNTS_URL, headers: { Authorization: 'Bearer {custsecret_password}' } }).code,
  ).toBe(401);
});

test('a secure string as URL of post', async () => {
  const { https, addSecret } = open();
  addSecret('custsecret_path', { value: 'o-a-u-t-h' });
  const url = https.createSecureString({ input: 'https://bank.example/{custsecret_path}/token' });
  expect(https.post({ url, headers: FORM, body: 'grant_type=client_credentials' }).code).toBe(400);
  expect(network.requests().at(-1)).toMatchObject({ host: 'bank.example', path: '(secure string)' });
  expect(errorName(() => https.get({ url }))).toBe('EMULATOR_NOT_IMPLEMENTED');
});

describe('a secret that may not be used', () => {
  test.each([
    ['is missing', undefined, 'missing'],
    ['is for another script', { scripts: ['customscript_other'] }, 'script'],
    ['is for another employee', { employees: [1] }, 'employee'],
    ['is for another host', { domains: ['sandbox.bb.com.br'] }, 'domain'],
  ])('because it %s: one error for all, nothing sent, the reason in the log', (_, restrictions, reason) => {
    const { https, addSecret, log } = open();
    if (restrictions !== undefined) addSecret('custsecret_one', restrictions);
    const sent = network.requests().length;
    const secureString = https.createSecureString({ input: '{custsecret_one}' });
    secureString.hash({ algorithm: 'SHA256', resultEncoding: 'HEX' });
    const refused = [
      () => https.get({ url: TOKEN_URL, headers: { Authorization: secureString } }),
      () => https.post({ url: TOKEN_URL, headers: FORM, body: secureString }),
      () => https.post({ url: TOKEN_URL, body: '{custsecret_one}', credentials: ['CUSTSECRET_one'] }),
    ];
    expect(refused.map(errorName)).toEqual(['UNEXPECTED_ERROR', 'UNEXPECTED_ERROR', 'UNEXPECTED_ERROR']);
    expect(network.requests().length).toBe(sent);
    expect(log.entries({ level: 'EMULATOR' })[0]?.details).toBe(
      `Secret custsecret_one is not available: ${reason}`,
    );
  });
});

describe('leaks', () => {
  test('a secret in plain text to a host it is not meant for', () => {
    const { https, addSecret, leaks } = open();
    const value = addSecret('custsecret_one', { domains: ['oauth.bb.com.br'] });
    https.get({ url: `${ACCOUNTS_URL}?q=${value}`, headers: {} });
    https.post({ url: TOKEN_URL, headers: FORM, body: { secret: value } });
    expect(leaks.leaks()).toEqual([
      { label: 'custsecret_one', place: 'request', where: 'api.bb.com.br', form: 'plain' },
    ]);
  });

  test.each(['access', 'apiKey', 'accessToken'])(
    'a token under a bank’s own name is watched: %s',
    async (token) => {
      const json_body = { id: 'id', secret: 'secret', token };
      const { https, client, leaks } = await openWithClient({ client: { json_body } });
      const body = JSON.stringify({ id: client.client_id, secret: client.client_secret });
      const answer = https.post({ url: TOKEN_URL, headers: { 'Content-Type': 'application/json' }, body });
      leaks.inspect('log', 'customscript_test', answer.body);
      expect(leaks.leaks()).toMatchObject([{ label: 'token of oauth.bb.com.br', place: 'log' }]);
    },
  );

  test('a token is watched: a log is a leak, a cache is not', async () => {
    const { https, basic, leaks } = await openWithClient();
    const { body } = https.post({ url: TOKEN_URL, headers: { Authorization: basic() }, body: GRANT });
    leaks.inspect('cache', 'tokens', body);
    expect(leaks.leaks()).toEqual([]);
    leaks.inspect('log', 'customscript_test', body);
    expect(leaks.leaks()).toEqual([
      { label: 'token of oauth.bb.com.br', place: 'log', where: 'customscript_test', form: 'plain' },
    ]);
  });
});

describe('answers', () => {
  test('headers are repeated in lower, title and original case', async () => {
    const { https } = open();
    const { headers } = https.get({ url: ACCOUNTS_URL });
    expect(headers['www-authenticate']).toBe('Bearer realm="https://api.bb.com.br"');
    expect(headers['Www-Authenticate']).toBe(headers['www-authenticate']);
    expect(headers['WWW-Authenticate']).toBe(headers['www-authenticate']);
  });

  test('4xx, 5xx and redirects are answers', async () => {
    const { https } = open();
    await bank.control({ fault: 'unavailable', times: 1 });
    expect(https.get({ url: ACCOUNTS_URL }).code).toBe(503);
    await bank.control({ fault: 'redirect', times: 1 });
    const redirect = https.get({ url: ACCOUNTS_URL });
    expect([redirect.code, redirect.headers.location]).toEqual([
      302,
      'https://moved.example/extratos/v1/accounts',
    ]);
    expect(network.requests().at(-1)?.host).toBe('api.bb.com.br');
  });

  test('a response shows itself and nothing else', () => {
    const response = open().https.get({ url: ACCOUNTS_URL });
    expect(String(response)).toBe('https.ClientResponse');
    expect(Object.keys(JSON.parse(JSON.stringify(response)))).toEqual(['code', 'headers', 'body']);
  });
});

describe('what is sent', () => {
  /** Reads the request as the network gets it. */
  function sent(method: 'post' | 'put' | 'get' | 'delete', options: object) {
    let seen: { headers: Record<string, string>; body?: string } | undefined;
    const recorder = {
      request: (request: NonNullable<typeof seen>) => {
        seen = request;
        return { code: 200, headers: {}, body: '' };
      },
    };
    const { execution } = secretsAccount(recorder as unknown as Network);
    (create(execution) as Https)[method]({ url: ACCOUNTS_URL, ...options });
    return { headers: seen?.headers, body: seen?.body };
  }

  test.each([
    ['text', 'abc', { 'Content-Type': 'text/xml; charset=UTF-8' }, 'abc'],
    [
      'an object',
      { a: 1, b: 'x y&' },
      { 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8' },
      'a=1&b=x+y%26',
    ],
  ])('%s without a Content-Type', (_, body, headers, expected) => {
    expect(sent('post', { body })).toEqual({ headers, body: expected });
    expect(sent('put', { body })).toEqual({ headers, body: expected });
  });

  test('a Content-Type that is given stays, whatever its case', () => {
    expect(sent('post', { body: '{}', headers: { 'content-type': 'application/json' } }).headers).toEqual({
      'content-type': 'application/json',
    });
  });

  test('blocked headers are discarded, numbers become text', () => {
    const headers = { Host: 'x', 'content-length': '1', Via: 'x', Connection: 'close', 'X-Count': 3 };
    expect(sent('get', { headers }).headers).toEqual({ 'X-Count': '3' });
  });
});

test.each<[string, string, (https: Https) => unknown]>([
  ['no url', 'SSS_MISSING_REQD_ARGUMENT', ({ get }) => get({})],
  ['no body', 'SSS_MISSING_REQD_ARGUMENT', ({ post }) => post({ url: TOKEN_URL })],
  ['no method', 'SSS_MISSING_REQD_ARGUMENT', ({ request }) => request({ url: TOKEN_URL })],
  ['http', 'SSS_INVALID_URL', ({ get }) => get({ url: 'http://bank.example/' })],
  [
    'an unknown method',
    'WRONG_PARAMETER_TYPE',
    ({ request }) => request({ url: TOKEN_URL, method: 'TRACE' }),
  ],
  ['a number as url', 'WRONG_PARAMETER_TYPE', ({ get }) => get({ url: 1 })],
  ['a body with get', 'EMULATOR_NOT_IMPLEMENTED', ({ get }) => get({ url: TOKEN_URL, body: 'x' })],
  [
    'an underscore in a header name',
    'SSS_INVALID_HEADER',
    ({ get }) => get({ url: TOKEN_URL, headers: { a_b: '1' } }),
  ],
  [
    'a line break in a header',
    'SSS_INVALID_HEADER',
    ({ get }) => get({ url: TOKEN_URL, headers: { a: '1\r\nb: 2' } }),
  ],
  ['an object in a header', 'WRONG_PARAMETER_TYPE', ({ get }) => get({ url: TOKEN_URL, headers: { a: {} } })],
  ['nested form data', 'EMULATOR_NOT_IMPLEMENTED', ({ post }) => post({ url: TOKEN_URL, body: { a: {} } })],
  [
    'an object as JSON',
    'EMULATOR_NOT_IMPLEMENTED',
    ({ post }) => post({ url: TOKEN_URL, body: {}, headers: { 'Content-Type': 'application/json' } }),
  ],
  [
    'a GUID credential',
    'EMULATOR_NOT_IMPLEMENTED',
    ({ post }) => post({ url: TOKEN_URL, body: 'x', credentials: ['0'.repeat(32)] }),
  ],
  ['no input', 'SSS_MISSING_REQD_ARGUMENT', ({ createSecureString }) => createSecureString({ input: '' })],
  ['no secret', 'SSS_MISSING_REQD_ARGUMENT', ({ createSecretKey }) => createSecretKey({})],
  [
    'a GUID and a secret',
    'MUTUALLY_EXCLUSIVE_ARGUMENTS',
    ({ createSecretKey }) => createSecretKey({ guid: 'x', secret: 'custsecret_one' }),
  ],
])('%s ends with %s', (_, name, work) => {
  const { https, meter } = open();
  expect(errorName(() => work(https))).toBe(name);
  expect(meter.spent).toBe(name === 'SSS_INVALID_URL' ? 10 : 0);
});

test('a line break that a secret brings into a header is refused, and not repeated', () => {
  const { https, addSecret } = open();
  const value = addSecret('custsecret_one', { value: `${newSecretValue()}\n` });
  const work = () =>
    https.get({ url: TOKEN_URL, headers: { a: https.createSecureString({ input: '{custsecret_one}' }) } });
  expect(errorName(work)).toBe('SSS_INVALID_HEADER');
  expect(() => work()).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining(value.trim()) }),
  );
});

test('an execution that cannot afford a request does not make it', () => {
  const { https, meter } = open();
  meter.spend(991);
  const sent = network.requests().length;
  expect(errorName(() => https.get({ url: ACCOUNTS_URL }))).toBe('SSS_USAGE_LIMIT_EXCEEDED');
  expect(network.requests().length).toBe(sent);
});
