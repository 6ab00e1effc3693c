import { X509Certificate } from 'node:crypto';
import * as fc from 'fast-check';
import { Bank } from '../../emulator/bank/bank';
import { CertificateAuthority } from '../../emulator/network/certificate_authority';
import { reachabilityOf } from '../../emulator/network/host_names';
import { Network } from '../../emulator/network/network';
import { errorName } from './secrets_support';

const AT = Date.parse('2026-11-23T12:00:00Z');
let bank: Bank;
let network: Network;

beforeAll(async () => {
  bank = await Bank.start();
  network = await Network.start({ gateway: bank, timeouts: { total: 500 } });
});
afterAll(async () => {
  await network.stop();
  await bank.stop();
});

const get = (url: string, headers: Record<string, string> = {}) =>
  network.request({ method: 'GET', url, headers, at: AT });

test('any public name is answered, with a certificate for it', () => {
  expect(get('https://api.bank.example/v1/accounts')).toMatchObject({
    code: 401,
    headers: { 'WWW-Authenticate': 'Bearer realm="https://api.bank.example"' },
  });
  expect(get('https://another.example:8443/nothing').code).toBe(404);
});

test.each([
  ['thirty days ahead', 30],
  ['five years ahead', 1825],
  ['five years back', -1825],
])(
  'with an account whose clock is %s of the machine’s, a host that was never called is answered',
  (_when, days) => {
    const at = Date.now() + days * 86_400_000;
    const call = (host: string) =>
      network.request({ method: 'GET', url: `https://${host}/`, headers: {}, at });
    // The first one tells the bank the account's time.
    call('bank.example');
    expect(call(`days-${days}.bank.example`).code).toBe(404);
  },
);

test.each([
  ['http://bank.example/', 'SSS_INVALID_URL'],
  ['bank.example/accounts', 'SSS_INVALID_URL'],
  ['https://', 'SSS_INVALID_URL'],
  ['https://bank.example/{custsecret_one}', 'SSS_INVALID_URL'],
  ['https://bank.example/a b', 'SSS_INVALID_URL'],
  ['https://127.0.0.1/', 'SSS_REQUEST_TIME_EXCEEDED'],
  ['https://10.1.2.3/', 'SSS_REQUEST_TIME_EXCEEDED'],
  ['https://[::1]/', 'SSS_REQUEST_TIME_EXCEEDED'],
  ['https://2130706433/', 'SSS_REQUEST_TIME_EXCEEDED'],
  ['https://localhost/', 'SSS_UNKNOWN_HOST'],
  ['https://bank.invalid/', 'SSS_UNKNOWN_HOST'],
  ['https://9.9.9.9/', 'SSS_INVALID_HOST_CERT'],
  ['https://bad_name.example/', 'SSS_INVALID_HOST_CERT'],
])('%s ends with %s', (url, name) => {
  expect(errorName(() => get(url))).toBe(name);
});

test('no IPv4 address is reachable', () => {
  fc.assert(fc.property(fc.ipV4(), (address) => expect(reachabilityOf(address)).not.toBe('reachable')));
});

test('a server that does not answer costs the 45 seconds NetSuite waits', async () => {
  await bank.control({ fault: 'slow', times: 1 });
  expect(errorName(() => get('https://bank.example/accounts?secret=1'))).toBe('SSS_REQUEST_TIME_EXCEEDED');
  expect(network.requests().at(-1)).toEqual({
    at: '2026-11-23T12:00:00.000Z',
    method: 'GET',
    host: 'bank.example',
    path: '/accounts',
    error: 'SSS_REQUEST_TIME_EXCEEDED',
    seconds: 45,
  });
});

test('a certificate of another authority is refused, even on a kept connection', async () => {
  expect(get('https://bank.example/accounts').code).toBe(401);
  await bank.control({ fault: 'tls', times: 1 });
  expect(errorName(() => get('https://bank.example/accounts'))).toBe('SSS_INVALID_HOST_CERT');
  expect(get('https://bank.example/accounts').code).toBe(401);
});

test('a network that trusts another authority reaches nothing', async () => {
  const other = await Network.start({
    gateway: { port: bank.port, authority: CertificateAuthority.create('Another').certificate },
  });
  const work = () => other.request({ method: 'GET', url: 'https://bank.example/', headers: {}, at: AT });
  expect(errorName(work)).toBe('SSS_INVALID_HOST_CERT');
  await other.stop();
});

test('without a gateway, after its end, and after the end of the bank, no host is reached', async () => {
  const alone = await Network.start();
  expect(
    errorName(() => alone.request({ method: 'GET', url: 'https://bank.example/', headers: {}, at: AT })),
  ).toBe('SSS_UNKNOWN_HOST');
  const ended = await Bank.start();
  const toEnded = await Network.start({ gateway: ended });
  await ended.stop();
  const work = () => toEnded.request({ method: 'GET', url: 'https://bank.example/', headers: {}, at: AT });
  expect(errorName(work)).toBe('SSS_CONNECTION_CLOSED');
  await toEnded.stop();
  expect(errorName(work)).toBe('SSS_UNKNOWN_HOST');
});

test('the authority signs certificates that OpenSSL accepts for one host only', () => {
  const authority = CertificateAuthority.create('Test authority');
  const root = new X509Certificate(authority.certificate);
  const leaf = new X509Certificate(authority.issueForHost('oauth.bb.com.br').certificate);
  expect(root.ca).toBe(true);
  expect(leaf.ca).toBe(false);
  expect(leaf.checkIssued(root) && leaf.verify(root.publicKey)).toBe(true);
  expect(leaf.checkHost('oauth.bb.com.br')).toBe('oauth.bb.com.br');
  expect(leaf.checkHost('bb.com.br')).toBeUndefined();
});
