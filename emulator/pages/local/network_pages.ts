import { html } from '../html';
import { type PageApp, type Site, showPage } from '../site';
import { renderTable } from '../table';
import { paths } from '../urls';
import { instantText } from '../user_format';

/** Outbound Requests and Leaks: what went out, and whether a secret showed anywhere. */
export function registerNetworkPages(app: PageApp, site: Site): void {
  app.get(paths.requests, (context) =>
    showPage(site, context, {
      title: 'Outbound Requests',
      content: html`<p class="lead">HTTPS requests of this account's scripts, newest first: where to and how they ended. Headers, bodies and queries are not kept.</p>${renderTable(
        'Outbound requests',
        [
          { label: 'Date', cell: (request) => instantText(context.var.session, request.at) },
          { label: 'Method', cell: (request) => request.method },
          { label: 'Host', cell: (request) => request.host },
          { label: 'Path', cell: (request) => request.path },
          { label: 'Outcome', cell: (request) => request.code ?? request.error ?? '' },
          { label: 'Seconds', cell: (request) => request.seconds.toFixed(2), number: true },
        ],
        [...site.account.network.requests()].reverse(),
        'No script has called out yet. Every host name leads to the bank of this local account; the real network cannot be reached.',
      )}`,
    }),
  );

  app.get(paths.leaks, (context) =>
    showPage(site, context, {
      title: 'Leaks',
      content: html`<p class="lead">Places where the value of an API secret was seen: in records, logs, mails, pages, caches, files, errors, or a request to a host it is not meant for. A good bundle keeps this page empty.</p>${renderTable(
        'Leaks',
        [
          { label: 'Secret', cell: (leak) => leak.label },
          { label: 'Place', cell: (leak) => leak.place },
          { label: 'Where', cell: (leak) => leak.where },
        ],
        site.account.leaks.leaks(),
        'No leak was found.',
      )}`,
    }),
  );
}
