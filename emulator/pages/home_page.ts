import type { Session } from '../account/account';
import { PORTLET_PLACES } from '../assumptions';
import type { DashboardColumn } from '../runtime/portlet_scripts';
import { renderContent, renderPortlet } from './dashboard/render_portlet';
import { menusOf } from './frame';
import { type Html, html } from './html';
import type { Menu } from './layout';
import { findScript } from './scripts/find_script';
import { type PageApp, type PageContext, type Site, sendHtml, showPage } from './site';
import { localUrl, paths, preferencesUrl } from './urls';
import { say } from './words';

/** Home: the dashboard with the portlets that the role may see, and everything else it may open. */
export function registerHomePage(app: PageApp, site: Site): void {
  app.get('/', (context) => context.redirect(paths.home));
  app.get(paths.home, (context) => {
    const { session } = context.var;
    const menus = menusOf(site, session);
    return showPage(site, context, {
      title: say(session, 'home'),
      content: html`<div class="dashboard">
        <div class="dashboard-column">${renderSettings(session)}${renderScripted(site, context, '1')}</div>
        <div class="dashboard-column wide">${menus.map(renderMenu)}${renderLocal(session)}</div>
        <div class="dashboard-column">${renderScripted(site, context, '3')}</div></div>`,
    });
  });
  // What a portlet that refreshes itself asks for: the inside of its box anew.
  app.get(paths.portlet, async (context) => {
    const { scriptId, deploymentId } = findScript(site, 'portlet', context.req.query());
    const { session } = context.var;
    const { account } = site;
    const index = account.scripts
      .portlets(session)
      .findIndex(({ deployment }) => deployment.scriptId === deploymentId);
    const response = account.scripts.portlet(scriptId, deploymentId, columnOf(index), session);
    const found = account.scripts.found('portlet', scriptId, deploymentId);
    return sendHtml(
      site,
      context,
      String(await renderContent(response, { account, session, found })),
      response.kind === 'error' ? 400 : 200,
    );
  });
}

function renderScripted(site: Site, context: PageContext, column: DashboardColumn): Html {
  const { session } = context.var;
  const { account } = site;
  return html`${account.scripts
    .portlets(session)
    .filter((_, index) => columnOf(index) === column)
    .map((found) =>
      renderPortlet(
        account.scripts.portlet(found.script.scriptId, found.deployment.scriptId, column, session),
        { account, session, found },
      ),
    )}`;
}

/** @param index of a portlet among those the session may see */
function columnOf(index: number): DashboardColumn {
  const { value: places } = PORTLET_PLACES;
  return places[Math.max(index, 0) % places.length] ?? '1';
}

function renderSettings(session: Session): Html {
  return html`<section class="portlet"><h2 class="portlet-title">${say(session, 'settings')}</h2><div class="portlet-content"><ul>
    <li><a href="${preferencesUrl()}">${say(session, 'preferences')}</a></li></ul></div></section>`;
}

function renderMenu(menu: Menu): Html {
  return html`<section class="portlet"><h2 class="portlet-title">${menu.label}</h2><div class="portlet-content"><ul>${menu.items.map(
    (item) => html`<li><a href="${item.href}">${item.label}</a></li>`,
  )}</ul></div></section>`;
}

function renderLocal(session: Session): Html {
  return html`<section class="portlet"><h2 class="portlet-title">${say(session, 'localAccount')}</h2><div class="portlet-content"><ul>
    <li><a href="${localUrl('scripts')}">${say(session, 'scripts')}</a>: ${say(session, 'scriptsHint')}</li>
    <li><a href="${localUrl('outbox')}">${say(session, 'outbox')}</a>: ${say(session, 'outboxHint')}</li>
    <li><a href="${localUrl('log')}">${say(session, 'executionLog')}</a></li>
    <li><a href="${localUrl('bank')}">${say(session, 'bank')}</a>: ${say(session, 'bankHint')}</li></ul></div></section>`;
}
