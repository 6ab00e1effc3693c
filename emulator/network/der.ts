/**
 * The little of ASN.1 DER (ITU-T X.690) that writing an X.509 certificate takes. Every function returns one
 * complete tag-length-value element.
 */

/** @param tag identifier octet, @param content already encoded content octets */
function element(tag: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag]), length(body.length), body]);
}

function length(count: number): Buffer {
  if (count < 0x80) return Buffer.from([count]);
  const octets: number[] = [];
  for (let rest = count; rest > 0; rest >>>= 8) octets.unshift(rest & 0xff);
  return Buffer.from([0x80 | octets.length, ...octets]);
}

export const sequence = (...items: Uint8Array[]): Buffer => element(0x30, ...items);
export const set = (...items: Uint8Array[]): Buffer => element(0x31, ...items);
export const octetString = (content: Uint8Array): Buffer => element(0x04, content);
export const utf8String = (text: string): Buffer => element(0x0c, Buffer.from(text, 'utf8'));
export const boolean = (value: boolean): Buffer => element(0x01, Buffer.from([value ? 0xff : 0]));

/** @param unusedBits how many bits of the last octet do not count */
export const bitString = (content: Uint8Array, unusedBits = 0): Buffer =>
  element(0x03, Buffer.from([unusedBits]), content);

/** A context-specific tag: `constructed` wraps whole elements, otherwise the content is the value itself. */
export const tagged = (number: number, content: Uint8Array, constructed: boolean): Buffer =>
  element((constructed ? 0xa0 : 0x80) | number, content);

/** @param bytes big-endian magnitude of a number that is not negative */
export function integer(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const magnitude = first === -1 ? Buffer.from([0]) : Buffer.from(bytes.subarray(first));
  const needsSignOctet = ((magnitude[0] ?? 0) & 0x80) !== 0;
  return element(0x02, needsSignOctet ? Buffer.concat([Buffer.from([0]), magnitude]) : magnitude);
}

/** @param dotted `1.2.840.10045.4.3.2` */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const octets = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc & 0x7f];
    for (let left = arc >>> 7; left > 0; left >>>= 7) groups.unshift((left & 0x7f) | 0x80);
    octets.push(...groups);
  }
  return element(0x06, Buffer.from(octets));
}

/** RFC 5280 section 4.1.2.5: UTCTime up to 2049, GeneralizedTime from 2050. */
export function time(instant: Date): Buffer {
  const digits = instant.toISOString().replace(/[-:T]/g, '').slice(0, 14);
  return instant.getUTCFullYear() < 2050
    ? element(0x17, Buffer.from(`${digits.slice(2)}Z`, 'ascii'))
    : element(0x18, Buffer.from(`${digits}Z`, 'ascii'));
}
