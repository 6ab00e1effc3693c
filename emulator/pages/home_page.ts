import { menusOf } from './frame';
import { html } from './html';
import type { Menu } from './layout';
import { type PageApp, type Site, showPage } from './site';
import { localUrl, paths } from './urls';

/** Home: everything the role may open, as cards; NetSuite's dashboard without its portlets. */
export function registerHomePage(app: PageApp, site: Site): void {
  app.get('/', (context) => context.redirect(paths.home));
  app.get(paths.home, (context) => {
    const menus = menusOf(site, context.var.session);
    return showPage(site, context, {
      title: 'Home',
      content: html`<div class="cards">${menus.map(renderCard)}
        <section class="card"><h2>Local account</h2><ul>
          <li><a href="${localUrl('scripts')}">Scripts</a>: run a scheduled script now</li>
          <li><a href="${localUrl('outbox')}">Outbox</a>: mails the scripts sent</li>
          <li><a href="${localUrl('log')}">Execution Log</a></li>
          <li><a href="${localUrl('bank')}">Bank</a>: faults and clients</li>
        </ul></section></div>`,
    });
  });
}

function renderCard(menu: Menu) {
  return html`<section class="card"><h2>${menu.label}</h2><ul>${menu.items.map(
    (item) => html`<li><a href="${item.href}">${item.label}</a></li>`,
  )}</ul></section>`;
}
