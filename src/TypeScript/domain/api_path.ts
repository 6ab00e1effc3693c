import { type Endpoint, readEndpoint } from './endpoint';
import type { FindingCode } from './finding_catalogue';

/** What can be wrong with a path that a script wants to call. */
export type PathProblem = Extract<FindingCode, `BCR_PATH_${string}`>;

/** Parameters that carry credentials: RFC 6750 section 2.3 and RFC 6749 sections 2.3.1 and 4.3.2 put them there, and both advise against it. */
const CREDENTIAL_PARAMETER =
  /(?:^|[?&;])(?:access_token|refresh_token|client_secret|client_assertion|password)=/i;

/**
 * Where a call goes: a path below the address at which a connection's API begins. Whatever the path is, the result has the
 * scheme, host and port of the address and begins with its path.
 *
 * @param apiEndpoint an address that `readEndpoint` takes; its own query, if it has one, comes before the path's
 * @param path with or without a slash at the start, and with its query if there is one; blank is the address itself
 * @returns the URL, or the code of what is wrong with the path
 * @throws RangeError for an address that was not checked before
 */
export function apiUrl(apiEndpoint: string, path: string): { readonly url: string } | PathProblem {
  const base = readEndpoint(apiEndpoint);
  if (typeof base === 'string') throw new RangeError('The address of the API is none: check it first.');
  const problem = pathProblem(path);
  if (problem !== null) return problem;
  return { url: joined(base, path) };
}

function pathProblem(path: string): PathProblem | null {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path) || /^[/\\]{2}/.test(path)) return 'BCR_PATH_ABSOLUTE';
  // Parsers differ about what a backslash, a blank or a control character in an address means, and braces stand for a secret
  // in N/https: none is taken.
  if (!/^[!-[\]-z|~]*$/.test(path) || path.includes('#') || /%(?![0-9a-f]{2})/i.test(path)) {
    return 'BCR_PATH_FORM';
  }
  const { folder, query } = parts(path);
  if (leavesItsFolder(folder)) return 'BCR_PATH_OUTSIDE';
  return CREDENTIAL_PARAMETER.test(query) ? 'BCR_PATH_CREDENTIALS' : null;
}

/** Dot segments (RFC 3986 section 5.2.4), also encoded, and with the path parameters that some servers take off first. */
function leavesItsFolder(path: string): boolean {
  return path
    .replaceAll(/%2e/gi, '.')
    .split(/\/|%2f|%5c/i)
    .some((segment) => /^\.{1,2}(?:;|%3b|$)/i.test(segment));
}

/** What stands before and after the first question mark. */
function parts(text: string): { readonly folder: string; readonly query: string } {
  const at = text.indexOf('?');
  return at === -1 ? { folder: text, query: '' } : { folder: text.slice(0, at), query: text.slice(at + 1) };
}

function joined({ url }: Endpoint, path: string): string {
  const base = parts(url);
  const own = parts(path);
  const whole =
    own.folder === '' ? base.folder : `${base.folder.replace(/\/+$/, '')}/${own.folder.replace(/^\//, '')}`;
  const query = [base.query, own.query].filter((part) => part !== '').join('&');
  return query === '' ? whole : `${whole}?${query}`;
}
