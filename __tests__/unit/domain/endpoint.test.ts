import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { checkEndpoint, hostOf, readEndpoint } from '../../../src/TypeScript/domain/endpoint';
import { readIpv4, readIpv6 } from '../../../src/TypeScript/domain/ip_address';
import { codes } from '../support/findings';

test.each([
  ['https://oauth.bb.com.br/oauth/token', 'oauth.bb.com.br'],
  [' https://Bank.EXAMPLE:8443/a?b=c ', 'bank.example'],
  ['HTTPS://bank.example.', 'bank.example'],
  ['https://bank.example', 'bank.example'],
  ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
  ['https://api_v2.bank.example/', 'api_v2.bank.example'],
  ['https://_a.1.b-2.example9/', '_a.1.b-2.example9'],
  ['https://a.b/', 'a.b'],
  ['https://bank.example?a=b', 'bank.example'],
  ['https://bank.example:1/', 'bank.example'],
  ['https://bank.example:65535/', 'bank.example'],
  [`https://${'a'.repeat(63)}.${'b'.repeat(63)}/`, `${'a'.repeat(63)}.${'b'.repeat(63)}`],
  [`https://${'ab.'.repeat(84)}c/`, `${'ab.'.repeat(84)}c`],
  ['https://local.example/', 'local.example'],
  ['https://mylocalhost.example/', 'mylocalhost.example'],
  ['https://bank.mylan/', 'bank.mylan'],
  ['https://home.arpa.example/', 'home.arpa.example'],
  ['https://8.8.8.8/dns-query', '8.8.8.8'],
  ['https://172.32.0.1/', '172.32.0.1'],
  ['https://[2606:4700::6810:84e5]:443/', '[2606:4700::6810:84e5]'],
  ['https://[2001:4860:4860::8888]/', '[2001:4860:4860::8888]'],
])('%s leads to %s', (url, host) => {
  expect(readEndpoint(url)).toEqual({ url: url.trim(), host });
  expect(hostOf(url)).toBe(host);
});

describe('addresses that are refused', () => {
  test.each([
    'bank.example/token',
    'https:/bank.example',
    'https://',
    'https:///token',
    'https://bank example/',
    'https://bank.example\\@evil.example/',
    'https://bank.example/a\tb',
    'https://bank.example/{custsecret_a}',
    'https://bank.example/?key={custsecret_a}',
    'https://{custsecret_a}.example/',
    'https://bänk.example/',
    'https://１２７.0.0.1/',
    'https://bank.example:0/',
    'https://bank.example:65536/',
    'https://bank.example:/',
    'https://bank.example:000443/',
    'https://bank.[example/',
    'https://bank.]example/',
    '://bank.example/',
    `https://bank.${'a'.repeat(64)}/`,
    `https://${'ab.'.repeat(84)}cd/`,
    'https://bank_.example/',
    'https://bank.ex_ample/',
    'https://bank.example-/',
    'https://bank.example:port/',
    'https://bank..example/',
    'https://-bank.example/',
    'https://%6cocalhost/',
    `https://${'a'.repeat(64)}.example/`,
    'https://1.2.3.4.5/',
    'https://256.1.1.1/',
    'https://1.2.3.256/',
    'https://09.1.1.1/',
    'https://bank.0x1g.1/',
    'https://[2606:4700::1::2]/',
    'https://[1:2:3:4:5:6:7:8::]/',
    'https://[1:2:3]/',
    'https://[::1.2.3]/',
    'https://[::999.1.1.1]/',
    'https://[gggg::]/',
    'https://[::1/',
  ])('%s: not an address', (url) => {
    expect(readEndpoint(url)).toBe('BCR_ENDPOINT_FORM');
    expect(hostOf(url)).toBeNull();
  });

  test.each([
    'http://bank.example/',
    'ftp://bank.example/',
    'file:///etc/passwd',
    'javascript://bank.example/',
  ])('%s: not encrypted', (url) => {
    expect(readEndpoint(url)).toBe('BCR_ENDPOINT_HTTPS');
  });

  test.each(['https://jane:word@bank.example/', 'https://jane@bank.example/', 'https://@bank.example/'])(
    '%s: credentials',
    (url) => {
      expect(readEndpoint(url)).toBe('BCR_ENDPOINT_CREDENTIALS');
    },
  );

  test.each([
    'https://localhost/',
    'https://LOCALHOST./',
    'https://api.localhost/',
    'https://intranet/',
    'https://bank.local/',
    'https://bank.localdomain/',
    'https://bank.intranet/',
    'https://bank.private/',
    'https://bank.corp/',
    'https://bank.home/',
    'https://bank.lan/',
    'https://metadata.google.internal/',
    'https://router.home.arpa/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://0x7f.0.0.1./',
    'https://0x/',
    'https://0/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://100.64.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:8.8.8.8]/',
    'https://[fe80::1]/',
    'https://[fc00::1]/',
    'https://[fd12:3456::1]/',
    'https://[ff02::1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001::1]/',
    'https://[2001:db8::1]/',
    'https://[3fff:0:1::]/',
    'https://[0:0:0:0:0:0:0:1]/',
  ])('%s: inside', (url) => {
    expect(readEndpoint(url)).toBe('BCR_ENDPOINT_PRIVATE');
  });

  test('a fragment', () => {
    expect(readEndpoint('https://bank.example/#top')).toBe('BCR_ENDPOINT_FRAGMENT');
  });
});

test.each([
  [null, []],
  ['  ', []],
  ['https://bank.example/token', []],
  ['https://127.0.0.1/', ['BCR_ENDPOINT_PRIVATE']],
  [`https://bank.example/?key=${randomBytes(20).toString('hex')}`, ['BCR_PLAINTEXT_URL']],
])('an override is told about (%#)', (text, expected) => {
  const findings = checkEndpoint('apiEndpoint.test', text);
  expect(codes(findings)).toEqual(expected);
  expect(findings.every(({ field }) => field === 'apiEndpoint.test')).toBe(true);
});

const octet = fc.integer({ min: 0, max: 255 });
const spelled = (value: number, way: string): string =>
  way === 'hex' ? `0x${value.toString(16)}` : way === 'octal' ? `0${value.toString(8)}` : String(value);

test('an address of the own network is found out in every spelling', () => {
  const way = fc.constantFrom('decimal', 'hex', 'octal');
  fc.assert(
    fc.property(octet, octet, octet, way, way, (b, c, d, firstWay, lastWay) => {
      const spellings = [
        `${spelled(127, firstWay)}.${b}.${c}.${spelled(d, lastWay)}`,
        `127.${b}.${spelled(c * 256 + d, lastWay)}`,
        `127.${spelled((b * 256 + c) * 256 + d, lastWay)}`,
        spelled(((127 * 256 + b) * 256 + c) * 256 + d, lastWay),
        `[::ffff:127.${b}.${c}.${d}]`,
      ];
      for (const host of spellings) expect(readEndpoint(`https://${host}/`)).toBe('BCR_ENDPOINT_PRIVATE');
    }),
  );
});

test('readEndpoint agrees with a browser’s parser about the host of what it takes', () => {
  const hosts = fc.oneof(
    fc.domain(),
    fc.ipV4(),
    fc.ipV4Extended(),
    fc.ipV6().map((ip) => `[${ip}]`),
    fc.webAuthority(),
  );
  fc.assert(
    fc.property(hosts, fc.webPath(), (host, path) => {
      const endpoint = readEndpoint(`https://${host}${path}`);
      if (typeof endpoint === 'string') return;
      const parsed = new URL(endpoint.url);
      expect(parsed.username).toBe('');
      const ipv4 = readIpv4(endpoint.host);
      if (ipv4 !== undefined) expect(readIpv4(parsed.hostname)).toBe(ipv4);
      else if (endpoint.host.startsWith('[')) {
        expect(readIpv6(parsed.hostname.slice(1, -1))).toEqual(readIpv6(endpoint.host.slice(1, -1)));
      } else expect(parsed.hostname.replace(/\.$/, '')).toBe(endpoint.host);
    }),
    { numRuns: 500 },
  );
});
