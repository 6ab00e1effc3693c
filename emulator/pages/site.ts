import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Account, Session } from '../account/account';
import type { Bank } from '../bank/bank';
import { SuiteScriptError } from '../runtime/suitescript_error';
import type { BrowserSessions } from './browser_sessions';
import { frameFor } from './frame';
import { type Page, renderPage } from './layout';
import { renderNotice } from './notice_page';
import { say } from './words';

/** Everything the pages and the control interface work on. */
export interface Site {
  readonly account: Account;
  /** The bank behind every host name; undefined when the account was opened without one. */
  readonly bank: Bank | undefined;
  readonly browser: BrowserSessions;
}

/** What the pages know of each request. */
export interface PageEnvironment {
  Variables: { session: Session };
}

export type PageContext = Context<PageEnvironment>;
export type PageApp = Hono<PageEnvironment>;

/**
 * A field's HTML may hold scripts and styles of the page's author, as in NetSuite; but no page may load from or send to anywhere but the
 * local account.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Errors that say that what an address names is not there. */
const MISSING: readonly string[] = ['RCRD_DSNT_EXIST', 'INVALID_RCRD_TYPE', 'SSS_INVALID_SCRIPTLET_ID'];

/** Path and query of a request. */
export function locationOf(context: PageContext): string {
  const url = new URL(context.req.url);
  return url.pathname + url.search;
}

/** Answers with a page inside the account's frame, after the leak detector has read it. */
export async function showPage(
  site: Site,
  context: PageContext,
  page: Page,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const location = locationOf(context);
  const document = String(await renderPage(frameFor(site, context.var.session, location), page));
  const response = sendHtml(site, context, document, status);
  if (page.isConfidential === true) response.headers.set('Cache-Control', 'no-store');
  return response;
}

/** Answers with HTML that is a whole document already, e.g. one that a Suitelet wrote. */
export function sendHtml(
  site: Site,
  context: PageContext,
  document: string,
  status: ContentfulStatusCode = 200,
): Response {
  site.account.leaks.inspect('page', locationOf(context), document);
  context.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  context.header('Referrer-Policy', 'same-origin');
  context.header('X-Content-Type-Options', 'nosniff');
  // Not `no-store`: with it browsers forget what was typed when somebody goes back to a form.
  context.header('Cache-Control', 'private, no-cache');
  return context.html(document, status);
}

/** Answers with NetSuite's notice page. */
export function showNotice(
  site: Site,
  context: PageContext,
  notice: { readonly title: string; readonly message: string; readonly code?: string },
  status: ContentfulStatusCode,
): Promise<Response> {
  return showPage(
    site,
    context,
    { title: notice.title, content: renderNotice(context.var.session, notice.message, notice.code) },
    status,
  );
}

/**
 * Answers with what a script or one of NetSuite's rules threw.
 * @param error anything but a SuiteScriptError is a bug of the emulator and goes on
 * @param options.backTo where "Go Back" leads; the browser brings back what was typed, which the server must not: it may be a secret
 */
export function showScriptError(
  site: Site,
  context: PageContext,
  error: unknown,
  options: { readonly backTo?: string } = {},
): Promise<Response> {
  if (!(error instanceof SuiteScriptError)) throw error;
  const isForbidden = error.name === 'INSUFFICIENT_PERMISSION';
  return showPage(
    site,
    context,
    {
      title: say(context.var.session, isForbidden ? 'permissionViolation' : 'notice'),
      content: renderNotice(context.var.session, error.message, error.name, options.backTo),
    },
    isForbidden ? 403 : MISSING.includes(error.name) ? 404 : 400,
  );
}

/** NetSuite's answer to somebody whose role may not. @param permission its name, e.g. `Secrets Management` */
export function showPermissionViolation(
  site: Site,
  context: PageContext,
  permission: string,
  level: string,
): Promise<Response> {
  return showNotice(
    site,
    context,
    {
      title: say(context.var.session, 'permissionViolation'),
      code: 'INSUFFICIENT_PERMISSION',
      message: `You need a higher permission for the "${permission}" permission to access this page. Please contact your account administrator. (Level needed: ${level})`,
    },
    403,
  );
}

/**
 * Where a form of the account bar leads back to: a page of this account, or home.
 * @param wanted the posted `returnto`, which anybody may have written
 */
export function safeReturn(wanted: string | undefined, home: string): string {
  return wanted?.startsWith('/app/') === true ? wanted : home;
}
