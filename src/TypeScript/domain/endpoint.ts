import { type Finding, finding } from './finding';
import type { FindingCode } from './finding_catalogue';
import { endsInNumber, isPublicIpv4, isPublicIpv6, readIpv4, readIpv6 } from './ip_address';
import { plaintextReason } from './plaintext_guard';

/** The parts of an address that a rule asks for. SuiteScript has no `URL`, and its rules would be too kind here. */
export interface Endpoint {
  /** The whole address, trimmed. */
  readonly url: string;
  /** Lower case, without port and final dot; an IPv6 address in its brackets. */
  readonly host: string;
}

/** Names that lead inside: RFC 6761 (localhost), RFC 6762 (local), RFC 8375 (home.arpa), ICANN's `internal`, and habits. */
const INSIDE = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/;

const HOST_AND_PORT = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i;
const HOST_NAME =
  /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** What can be wrong with an address by itself. */
export type EndpointProblem = Extract<
  FindingCode,
  `BCR_ENDPOINT_${'FORM' | 'HTTPS' | 'CREDENTIALS' | 'PRIVATE' | 'FRAGMENT'}`
>;

/**
 * Reads the address of a bank's web service. Takes only what can safely be sent credentials: https, no user name in it,
 * no fragment, a public host in plain ASCII. An international name is entered in its ASCII form (RFC 5891).
 *
 * @returns the parts, or the code of what is wrong
 */
export function readEndpoint(text: string): Endpoint | EndpointProblem {
  const url = text.trim();
  const schemeEnd = url.indexOf('://');
  // Parsers differ about what a backslash, a blank or a control character in an address means: none is taken. Braces do not
  // belong into one either (RFC 3986 section 2), and stand for a secret in N/https.
  if (schemeEnd < 1 || !/^[!-[\]-z|~]+$/.test(url)) return 'BCR_ENDPOINT_FORM';
  if (url.slice(0, schemeEnd).toLowerCase() !== 'https') return 'BCR_ENDPOINT_HTTPS';
  const afterScheme = url.slice(schemeEnd + '://'.length);
  const authority = afterScheme.slice(0, afterScheme.search(/[/?#]|$/));
  if (authority.includes('@')) return 'BCR_ENDPOINT_CREDENTIALS';
  const [, hostAsWritten = '', port = '443'] = HOST_AND_PORT.exec(authority) ?? [];
  const host = hostAsWritten.toLowerCase().replace(/\.$/, '');
  const kind = kindOfHost(host);
  if (kind === 'none' || Number(port) < 1 || Number(port) > 65_535) return 'BCR_ENDPOINT_FORM';
  if (kind === 'inside') return 'BCR_ENDPOINT_PRIVATE';
  if (url.includes('#')) return 'BCR_ENDPOINT_FRAGMENT';
  return { url, host };
}

function kindOfHost(host: string): 'public' | 'inside' | 'none' {
  if (host.startsWith('[')) {
    const groups = readIpv6(host.slice(1, -1));
    return groups === undefined ? 'none' : publicOrNot(isPublicIpv6(groups));
  }
  if (endsInNumber(host)) {
    const address = readIpv4(host);
    return address === undefined ? 'none' : publicOrNot(isPublicIpv4(address));
  }
  if (!HOST_NAME.test(host)) return 'none';
  // A name without a dot is one of the own network.
  return publicOrNot(host.includes('.') && !INSIDE.test(host));
}

function publicOrNot(isPublic: boolean): 'public' | 'inside' {
  return isPublic ? 'public' : 'inside';
}

/**
 * Checks an address that was entered.
 *
 * @param field the record's property it was entered in
 * @param text `null` or blank is fine: then the profile's address holds
 */
export function checkEndpoint(field: string, text: string | null): Finding[] {
  if (text === null || text.trim() === '') return [];
  const endpoint = readEndpoint(text);
  if (typeof endpoint === 'string') return [finding(endpoint, field)];
  return plaintextReason(endpoint.url) === null ? [] : [finding('BCR_PLAINTEXT_URL', field)];
}

/** The host of an address, or `null` when it is not one that `readEndpoint` takes. */
export function hostOf(url: string): string | null {
  const endpoint = readEndpoint(url);
  return typeof endpoint === 'string' ? null : endpoint.host;
}
