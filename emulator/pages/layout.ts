import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Html, html, nothing } from './html';
import { homeUrl, localUrl } from './urls';

/** A menu of the bar at the top. */
export interface Menu {
  readonly label: string;
  readonly items: readonly { readonly label: string; readonly href: string }[];
}

/** Somebody the browser can be: an employee in one of the roles. */
export interface RoleChoice {
  readonly userId: number;
  /** `administrator` or a role of the project. */
  readonly role: string;
  readonly label: string;
  readonly current: boolean;
}

/** What stands around the content of every page. */
export interface Frame {
  readonly accountName: string;
  readonly projectName: string;
  readonly userName: string;
  readonly roleName: string;
  readonly roles: readonly RoleChoice[];
  readonly menus: readonly Menu[];
  /** The account's time, as text for people and as an instant. */
  readonly clock: { readonly text: string; readonly iso: string };
  readonly counts: { readonly mails: number; readonly errors: number; readonly leaks: number };
  /** `en-US`, `pt-BR` … */
  readonly language: string;
  /** Path and query of this page: where the forms of the bar lead back to. */
  readonly returnTo: string;
}

/** One page. */
export interface Page {
  readonly title: string;
  readonly content: Html;
  /** Stands under the title, e.g. the name of a record. */
  readonly subtitle?: string;
  readonly links?: Html;
  readonly hideNavBar?: boolean;
  /** Whether browsers must not keep the page, because of what it shows. */
  readonly isConfidential?: boolean;
}

/** A file the pages use, with an address that changes with its content so that browsers may keep it. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly content: string;
}

function asset(name: string, type: string): Asset {
  const content = readFileSync(join(__dirname, 'assets', name), 'utf8');
  const version = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `/_assets/${version}/${name}`, type, content };
}

const style = asset('pages.css', 'text/css; charset=utf-8');
const dashboardStyle = asset('dashboard.css', 'text/css; charset=utf-8');
const script = asset('pages.js', 'text/javascript; charset=utf-8');

/** Every file the pages use. */
export const assets: readonly Asset[] = [style, dashboardStyle, script];

/** A whole HTML document. */
export function renderPage(frame: Frame, page: Page): Html {
  return html`<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} - ${frame.accountName} (local account)</title>
<link rel="stylesheet" href="${style.path}">
<link rel="stylesheet" href="${dashboardStyle.path}">
<link rel="icon" href="data:,">
<script src="${script.path}" defer></script>
</head>
<body>
<a class="skip-link" href="#main">Skip to main content</a>
${page.hideNavBar === true ? nothing : renderHeader(frame)}
<main id="main" tabindex="-1">
<div class="page-head"><h1>${page.title}</h1>${page.links ?? nothing}${
    page.subtitle === undefined ? nothing : html`<p class="record-name">${page.subtitle}</p>`
  }</div>
${page.content}
</main>
</body>
</html>`;
}

/** What a page inside a page is. */
export interface EmbeddedPage {
  readonly title: string;
  /** `en-US`, `pt-BR` … */
  readonly language: string;
  /** Where its links and forms open; undefined = in the embedded page itself. */
  readonly target: string | undefined;
}

/** A whole HTML document for the frame of a form portlet. */
export function renderEmbedded({ title, language, target }: EmbeddedPage, content: Html): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
${target === undefined ? nothing : html`<base target="${target}">`}
<link rel="stylesheet" href="${style.path}">
<link rel="stylesheet" href="${dashboardStyle.path}">
<script src="${script.path}" defer></script>
</head>
<body class="embedded"><main>${content}</main></body>
</html>`;
}

function renderHeader(frame: Frame): Html {
  return html`<header>
<div class="header">
  <a class="account" href="${homeUrl()}">${frame.accountName}<small>${frame.projectName}</small></a>
  <span class="spacer"></span>
  ${renderRoles(frame)}
</div>
<nav aria-label="Menus"><ul class="menus">
  <li><a class="top" href="${homeUrl()}">Home</a></li>
  ${frame.menus.map(
    (menu) => html`<li><details class="popup"><summary>${menu.label}</summary>
    <ul class="popup-content">${menu.items.map((item) => html`<li><a href="${item.href}">${item.label}</a></li>`)}</ul></details></li>`,
  )}
</ul></nav>
${renderLocalBar(frame)}
</header>`;
}

function renderRoles(frame: Frame): Html {
  return html`<details class="popup role"><summary class="role-name">${frame.userName}<br><small>${frame.roleName}</small></summary>
    <form method="post" action="${localUrl('role')}" class="popup-content right">
      <input type="hidden" name="returnto" value="${frame.returnTo}">
      <div class="heading">Change role</div>
      ${frame.roles.map(
        (choice) =>
          html`<button type="submit" name="as" value="${choice.userId}:${choice.role}"${
            choice.current ? html` aria-current="true"` : nothing
          }>${choice.label}</button>`,
      )}
    </form></details>`;
}

function renderLocalBar(frame: Frame): Html {
  const advance = (duration: string, label: string): Html =>
    html`<button type="submit" class="button small" name="advance" value="${duration}">${label}</button>`;
  return html`<aside class="local-bar" aria-label="Local account">
  <span>Clock: <time datetime="${frame.clock.iso}">${frame.clock.text}</time></span>
  <form method="post" action="${localUrl('clock')}">
    <input type="hidden" name="returnto" value="${frame.returnTo}">
    ${advance('PT1H', '+1 hour')}${advance('P1D', '+1 day')}${advance('P30D', '+30 days')}
    <a href="${localUrl('clock')}">Set…</a>
  </form>
  <ul>
    <li><a href="${localUrl('outbox')}">Outbox</a> ${renderCount(frame.counts.mails, false)}</li>
    <li><a href="${localUrl('log')}">Execution Log</a> ${renderCount(frame.counts.errors, true)}</li>
    <li><a href="${localUrl('scripts')}">Scripts</a></li>
    <li><a href="${localUrl('requests')}">Outbound Requests</a></li>
    <li><a href="${localUrl('bank')}">Bank</a></li>
    <li><a href="${localUrl('leaks')}">Leaks</a> ${renderCount(frame.counts.leaks, true)}</li>
  </ul>
</aside>`;
}

function renderCount(count: number, alarm: boolean): Html {
  return count === 0 ? nothing : html`<span class="count${alarm ? ' alarm' : ''}">${count}</span>`;
}
