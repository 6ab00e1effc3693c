import { isIP, isIPv4 } from 'node:net';

/** How a host can be reached from an account. */
export type Reachability =
  /** The bank answers under this name. */
  | 'reachable'
  /** No such host. */
  | 'unknown'
  /**
   * A private or loopback address: NetSuite's servers have no way there, so the connection never comes about.
   */
  | 'unanswered'
  /** Not a name a certificate could be for. */
  | 'invalid';

/**
 * Decides where a request may go. No name ever leads to the real network.
 *
 * Syntax as https.request documents it under SSS_INVALID_HOST_CERT (section_4567630582): labels of at most 63
 * letters, digits and hyphens. Names under `.invalid`, `.localhost` and `.local` do not resolve (RFC 6761,
 * RFC 6762), nor does a single label.
 *
 * @param host host of a URL as `URL.hostname` gives it: lower case, IPv6 in brackets
 */
export function reachabilityOf(host: string): Reachability {
  const address = host.replace(/^\[|\]$/g, '');
  if (isIP(address) !== 0) return isPrivateAddress(address) ? 'unanswered' : 'invalid';
  const labels = host.replace(/\.$/, '').split('.');
  if (!labels.every(isLabel)) return 'invalid';
  const last = labels.at(-1) ?? '';
  if (labels.length === 1 || ['invalid', 'localhost', 'local'].includes(last)) return 'unknown';
  return 'reachable';
}

function isLabel(label: string): boolean {
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(label);
}

/** RFC 1918, RFC 6598, loopback, link-local and unspecified addresses; RFC 4193 and ::1 for IPv6. */
function isPrivateAddress(address: string): boolean {
  if (!isIPv4(address)) return /^(::1?$|f[cd]|fe[89ab]|::ffff:)/i.test(address);
  const [first = 0, second = 0] = address.split('.').map(Number);
  return (
    [0, 10, 127].includes(first) ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168)
  );
}
