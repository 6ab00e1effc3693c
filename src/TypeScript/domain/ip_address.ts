/**
 * IP addresses as they stand in the host of a URL, in every spelling that a URL parser accepts (WHATWG URL standard,
 * "host parsing"), and which of them are on the public internet (the IANA special-purpose registries, RFC 6890).
 */

/** The address ranges that are not public, as [first address, length of the prefix in bits]. */
const NOT_PUBLIC_IPV4: readonly (readonly [number, number])[] = [
  [0x00000000, 8], // 0.0.0.0/8
  [0x0a000000, 8], // 10.0.0.0/8
  [0x64400000, 10], // 100.64.0.0/10
  [0x7f000000, 8], // 127.0.0.0/8
  [0xa9fe0000, 16], // 169.254.0.0/16
  [0xac100000, 12], // 172.16.0.0/12
  [0xc0000000, 24], // 192.0.0.0/24
  [0xc0000200, 24], // 192.0.2.0/24
  [0xc0586300, 24], // 192.88.99.0/24
  [0xc0a80000, 16], // 192.168.0.0/16
  [0xc6120000, 15], // 198.18.0.0/15
  [0xc6336400, 24], // 198.51.100.0/24
  [0xcb007100, 24], // 203.0.113.0/24
  [0xe0000000, 3], // 224.0.0.0/3
];

/**
 * Whether a host is meant as an IPv4 address: its last label is a number. `1.2.3`, `0x7f.1` and `2130706433` are.
 *
 * @param host lower case, without a final dot
 */
export function endsInNumber(host: string): boolean {
  return /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/.test(host);
}

function part(text: string): number {
  if (/^0x[0-9a-f]*$/.test(text)) return text === '0x' ? 0 : Number.parseInt(text, 16);
  if (/^0[0-7]+$/.test(text)) return Number.parseInt(text, 8);
  return /^(?:0|[1-9]\d*)$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
}

/**
 * Reads an IPv4 address: up to four parts, each decimal, octal (`0177`) or hexadecimal (`0x7f`), the last one filling
 * what the others leave (`127.1`).
 *
 * @returns its 32 bits as a number, or `undefined` when it is no address
 */
export function readIpv4(host: string): number | undefined {
  const parts = host.split('.').map(part);
  const last = Number(parts.pop());
  if (parts.length > 3 || parts.some((value) => !(value <= 255)) || !(last < 256 ** (4 - parts.length))) {
    return undefined;
  }
  return parts.reduce((sum, value, index) => sum + value * 256 ** (3 - index), last);
}

/** Whether an IPv4 address is on the public internet. */
export function isPublicIpv4(address: number): boolean {
  return !NOT_PUBLIC_IPV4.some(([first, length]) => {
    const size = 2 ** (32 - length);
    return Math.floor(address / size) === Math.floor(first / size);
  });
}

/**
 * Reads an IPv6 address (RFC 4291 section 2.2): eight groups, `::` for a run of zeros, perhaps an IPv4 address at the end.
 *
 * @param text without brackets and zone
 * @returns its eight groups, or `undefined` when it is no address
 */
export function readIpv6(text: string): number[] | undefined {
  const gap = text.indexOf('::');
  if (gap < 0) return wholeGroups(groupsIn(text));
  const before = groupsIn(text.slice(0, gap));
  const after = groupsIn(text.slice(gap + 2));
  // `::` stands for at least one group of zeros.
  const zeros = Array<number>(Math.max(8 - before.length - after.length, 1)).fill(0);
  return wholeGroups([...before, ...zeros, ...after]);
}

function wholeGroups(groups: number[]): number[] | undefined {
  return groups.length === 8 && !groups.some(Number.isNaN) ? groups : undefined;
}

function groupsIn(text: string): number[] {
  return text === '' ? [] : text.split(':').flatMap(groupsOf);
}

function groupsOf(text: string): number[] {
  if (text.includes('.')) {
    const embedded = /^\d+\.\d+\.\d+\.\d+$/.test(text) ? readIpv4(text) : undefined;
    return embedded === undefined ? [Number.NaN] : [Math.floor(embedded / 65_536), embedded % 65_536];
  }
  return [/^[0-9a-f]{1,4}$/i.test(text) ? Number.parseInt(text, 16) : Number.NaN];
}

/**
 * Whether an IPv6 address is on the public internet: only 2000::/3 is (RFC 4291 section 2.4), without the ranges in it
 * that carry other addresses inside or stand for none: protocol assignments with Teredo (2001::/23), documentation
 * (2001:db8::/32, 3fff::/20) and 6to4 (2002::/16).
 */
export function isPublicIpv6(groups: readonly number[]): boolean {
  const first = Number(groups[0]);
  const second = Number(groups[1]);
  if (first < 0x2000 || first > 0x3fff || first === 0x2002) return false;
  if (first === 0x2001 && (second < 0x200 || second === 0xdb8)) return false;
  return !(first === 0x3fff && second < 0x1000);
}
