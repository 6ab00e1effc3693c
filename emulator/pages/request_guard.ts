import type { MiddlewareHandler } from 'hono';
import { LONGEST_ADDRESS } from '../assumptions';

/** Names under which a browser on this machine may know the local account. */
const LOOPBACK_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const UNSAFE_METHODS: readonly string[] = ['POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Whether a Host header names this machine's loopback. A page of another site can make the browser resolve its own name to 127.0.0.1
 * (DNS rebinding); the Host header still names that site.
 */
function isLoopbackHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return LOOPBACK_NAMES.includes(name);
}

/**
 * Whether a request that changes something comes from the local account's own pages or from a program, and not from a page of another site.
 * Browsers say where it comes from (Fetch Metadata `Sec-Fetch-Site`, RFC 6454 `Origin`); programs say neither.
 */
export function isOwnRequest(headers: {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}): boolean {
  if (
    headers.fetchSite !== undefined &&
    headers.fetchSite !== 'same-origin' &&
    headers.fetchSite !== 'none'
  ) {
    return false;
  }
  if (headers.origin === undefined) return true;
  return headers.origin === `http://${headers.host ?? ''}`;
}

/**
 * Refuses addresses that a web server does not take (414). The answer does not repeat the address: anything may have been pasted into it.
 * Node itself refuses those that do not fit its 16 KB of headers (431).
 */
export const guardAddresses: MiddlewareHandler = async (context, next) => {
  const { pathname, search } = new URL(context.req.url);
  // A URL that was parsed is ASCII: as many characters as octets.
  if (pathname.length + search.length > LONGEST_ADDRESS.value) return context.text('URI Too Long', 414);
  await next();
  return undefined;
};

/** Refuses requests under a foreign host name (421), and changes that another site's page asks for (403). */
export const guardRequests: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host');
  if (!isLoopbackHost(host)) {
    return context.json(
      {
        error: {
          code: 'HOST_NOT_ALLOWED',
          message: 'The local account answers on this machine only.',
          remedy: 'Open it as http://localhost or http://127.0.0.1 with its port.',
        },
      },
      421,
    );
  }
  const own = isOwnRequest({
    host,
    origin: context.req.header('origin'),
    fetchSite: context.req.header('sec-fetch-site'),
  });
  if (UNSAFE_METHODS.includes(context.req.method) && !own) {
    return context.json(
      {
        error: {
          code: 'CROSS_SITE_REQUEST',
          message: 'A page of another site asked for a change.',
          remedy: 'Use the pages of the local account itself, or a program that sends no Origin header.',
        },
      },
      403,
    );
  }
  await next();
  return undefined;
};
