import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Html, html, nothing } from './html';
import { homeUrl, localUrl } from './urls';
import { say, type Word } from './words';

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
  /** `en_US`, `pt_BR` … */
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

/** @param files that become one, in their order */
function asset(name: string, type: string, files: readonly string[]): Asset {
  const content = files.map((file) => readFileSync(join(__dirname, 'assets', file), 'utf8')).join('\n');
  const version = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `/_assets/${version}/${name}`, type, content };
}

const style = asset('pages.css', 'text/css; charset=utf-8', [
  'frame.css',
  'forms.css',
  'lists.css',
  'messages.css',
  'assistant.css',
  'dashboard.css',
  'local.css',
]);
const script = asset('pages.js', 'text/javascript; charset=utf-8', ['pages.js']);

/** Every file the pages use. */
export const assets: readonly Asset[] = [style, script];

/** A whole HTML document. */
export function renderPage(frame: Frame, page: Page): Html {
  return html`<!doctype html>
<html lang="${htmlLanguage(frame.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} - ${frame.accountName} (local account)</title>
<link rel="stylesheet" href="${style.path}">
<link rel="icon" href="data:,">
<script src="${script.path}" defer></script>
</head>
<body>
<a class="skip-link" href="#main">${say(frame, 'skip')}</a>
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
  /** `en_US`, `pt_BR` … */
  readonly language: string;
  /** Where its links and forms open; undefined = in the embedded page itself. */
  readonly target: string | undefined;
}

/** A whole HTML document for the frame of a form portlet. */
export function renderEmbedded({ title, language, target }: EmbeddedPage, content: Html): Html {
  return html`<!doctype html>
<html lang="${htmlLanguage(language)}">
<head>
<meta charset="utf-8">
<title>${title}</title>
${target === undefined ? nothing : html`<base target="${target}">`}
<link rel="stylesheet" href="${style.path}">
<script src="${script.path}" defer></script>
</head>
<body class="embedded"><main>${content}</main></body>
</html>`;
}

/** A language as HTML names it: `pt-BR` for `pt_BR`. */
function htmlLanguage(language: string): string {
  return language.replace('_', '-');
}

function renderHeader(frame: Frame): Html {
  return html`<header>
<div class="header">
  <a class="account" href="${homeUrl()}">${frame.accountName}<small>${frame.projectName}</small></a>
  <span class="spacer"></span>
  ${renderRoles(frame)}
</div>
<nav aria-label="${say(frame, 'menus')}"><ul class="menus">
  <li><a class="top" href="${homeUrl()}">${say(frame, 'home')}</a></li>
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
      <div class="heading">${say(frame, 'changeRole')}</div>
      ${frame.roles.map(
        (choice) =>
          html`<button type="submit" name="as" value="${choice.userId}:${choice.role}"${
            choice.current ? html` aria-current="true"` : nothing
          }>${choice.label}</button>`,
      )}
    </form></details>`;
}

function renderLocalBar(frame: Frame): Html {
  const advance = (duration: string, word: Word): Html =>
    html`<button type="submit" class="button small" name="advance" value="${duration}">${say(frame, word)}</button>`;
  const link = (page: Parameters<typeof localUrl>[0], word: Word): Html =>
    html`<a href="${localUrl(page)}">${say(frame, word)}</a>`;
  return html`<aside class="local-bar" aria-label="${say(frame, 'localAccount')}">
  <span>${say(frame, 'clock')}: <time datetime="${frame.clock.iso}">${frame.clock.text}</time></span>
  <form method="post" action="${localUrl('clock')}">
    <input type="hidden" name="returnto" value="${frame.returnTo}">
    ${advance('PT1H', 'oneHourOn')}${advance('P1D', 'oneDayOn')}${advance('P30D', 'thirtyDaysOn')}
    ${link('clock', 'set')}
  </form>
  <ul>
    <li>${link('outbox', 'outbox')} ${renderCount(frame.counts.mails, false)}</li>
    <li>${link('log', 'executionLog')} ${renderCount(frame.counts.errors, true)}</li>
    <li>${link('scripts', 'scripts')}</li>
    <li>${link('requests', 'requests')}</li>
    <li>${link('bank', 'bank')}</li>
    <li>${link('leaks', 'leaks')} ${renderCount(frame.counts.leaks, true)}</li>
  </ul>
</aside>`;
}

function renderCount(count: number, alarm: boolean): Html {
  return count === 0 ? nothing : html`<span class="count${alarm ? ' alarm' : ''}">${count}</span>`;
}
