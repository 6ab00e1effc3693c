import {
  endsInNumber,
  isPublicIpv4,
  isPublicIpv6,
  readIpv4,
  readIpv6,
} from '../../../src/TypeScript/domain/ip_address';

/** Read by hand, and not by what is tested. */
const numberOf = (address: string): number =>
  address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

test.each([
  ['this network', null, '0.0.0.0', '0.255.255.255', '1.0.0.0'],
  ['private', '9.255.255.255', '10.0.0.0', '10.255.255.255', '11.0.0.0'],
  ['shared', '100.63.255.255', '100.64.0.0', '100.127.255.255', '100.128.0.0'],
  ['loopback', '126.255.255.255', '127.0.0.0', '127.255.255.255', '128.0.0.0'],
  ['link-local', '169.253.255.255', '169.254.0.0', '169.254.255.255', '169.255.0.0'],
  ['private', '172.15.255.255', '172.16.0.0', '172.31.255.255', '172.32.0.0'],
  ['protocol assignments', '191.255.255.255', '192.0.0.0', '192.0.0.255', '192.0.1.0'],
  ['documentation', '192.0.1.255', '192.0.2.0', '192.0.2.255', '192.0.3.0'],
  ['6to4 relays', '192.88.98.255', '192.88.99.0', '192.88.99.255', '192.88.100.0'],
  ['private', '192.167.255.255', '192.168.0.0', '192.168.255.255', '192.169.0.0'],
  ['benchmarks', '198.17.255.255', '198.18.0.0', '198.19.255.255', '198.20.0.0'],
  ['documentation', '198.51.99.255', '198.51.100.0', '198.51.100.255', '198.51.101.0'],
  ['documentation', '203.0.112.255', '203.0.113.0', '203.0.113.255', '203.0.114.0'],
  ['multicast and reserved', '223.255.255.255', '224.0.0.0', '255.255.255.255', null],
])('%s: after %s, from %s to %s, before %s', (_what, before, first, last, after) => {
  expect([first, last].map((address) => isPublicIpv4(numberOf(address)))).toEqual([false, false]);
  for (const address of [before, after].filter((each) => each !== null)) {
    expect(isPublicIpv4(numberOf(address))).toBe(true);
  }
});

test.each([
  ['1.2.3.4', 0x01020304],
  ['1.2.772', 0x01020304],
  ['1.131844', 0x01020304],
  ['16909060', 0x01020304],
  ['0x7f.1', 0x7f000001],
  ['0177.0.0.01', 0x7f000001],
  ['0x7f000001', 0x7f000001],
  ['0x.0x.0x.0xff', 255],
  ['255.255.255.255', 0xffffffff],
  ['4294967295', 0xffffffff],
  ['4294967296', undefined],
  ['1.2.3.4.5', undefined],
  ['0.0.0.0.1', undefined],
  ['1.2.3.256', undefined],
  ['256.2.3.4', undefined],
  ['1.2.65536', undefined],
  ['08.1.1.1', undefined],
  ['0188.1.1.1', undefined],
  ['1..2', undefined],
  ['0x7g.1', undefined],
  ['10x7.1', undefined],
  ['1.a', undefined],
])('%s is the IPv4 address %s', (text, address) => {
  expect(readIpv4(text)).toBe(address);
});

test.each([
  ['1.2.3.4', true],
  ['127.1', true],
  ['2130706433', true],
  ['bank.0x7f', true],
  ['bank.0x', true],
  ['1.example', false],
  ['1a', false],
  ['a1', false],
  ['bank.a1', false],
  ['bank.0x7fg', false],
  ['0x7f.example', false],
])('%s ends in a number: %s', (host, expected) => {
  expect(endsInNumber(host)).toBe(expected);
});

test.each([
  ['1:2:3:4:5:6:7:8', [1, 2, 3, 4, 5, 6, 7, 8]],
  ['::', [0, 0, 0, 0, 0, 0, 0, 0]],
  ['::1', [0, 0, 0, 0, 0, 0, 0, 1]],
  ['1::', [1, 0, 0, 0, 0, 0, 0, 0]],
  ['1:2::7:8', [1, 2, 0, 0, 0, 0, 7, 8]],
  ['1:2:3:4:5:6:7::', [1, 2, 3, 4, 5, 6, 7, 0]],
  ['ABCD::ef', [0xabcd, 0, 0, 0, 0, 0, 0, 0xef]],
  ['::ffff:1.2.3.4', [0, 0, 0, 0, 0, 0xffff, 0x0102, 0x0304]],
  ['::255.255.255.255', [0, 0, 0, 0, 0, 0, 0xffff, 0xffff]],
  ['1:2:3:4:5:6:7', undefined],
  ['1:2:3:4:5:6:7:8:9', undefined],
  ['1:2:3:4::5:6:7:8', undefined],
  [':::', undefined],
  ['1::2::3', undefined],
  ['12345::', undefined],
  ['g::', undefined],
  ['1g::', undefined],
  ['g1::', undefined],
  ['::1.2.3', undefined],
  ['::1.2.3.256', undefined],
  ['::0x1.2.3.4', undefined],
  ['::1.2.3.4.5', undefined],
  ['::1.2.3.4g', undefined],
])('%s is the IPv6 address %j', (text, groups) => {
  expect(readIpv6(text)).toEqual(groups);
});

test.each([
  ['1fff:ffff::', false],
  ['2000::', true],
  ['2000:db8::', true],
  ['2001:0::', false],
  ['2001:1ff::', false],
  ['2001:200::', true],
  ['2001:db7::', true],
  ['2001:db8::', false],
  ['2001:db9::', true],
  ['2002::', false],
  ['2003::', true],
  ['3ffe::', true],
  ['3fff:fff::', false],
  ['3fff:1000::', true],
  ['4000::', false],
])('%s is public: %s', (text, expected) => {
  expect(isPublicIpv6(readIpv6(text) ?? [])).toBe(expected);
});
