import { BANK_FAULTS, type BankCommand, type BankFault } from '../../bank/bank_protocol';
import { readFormPost } from '../forms/post_names';
import { html } from '../html';
import { type PageApp, type PageContext, type Site, showNotice, showPage } from '../site';
import { localUrl, paths } from '../urls';

const FAULT_TEXTS: Readonly<Record<BankFault, string>> = {
  none: 'Works normally',
  invalid_client: 'Refuses the credentials (invalid_client)',
  invalid_scope: 'Refuses the scope (invalid_scope)',
  rate_limited: 'Too many requests (429)',
  unavailable: 'Unavailable (503)',
  slow: 'Does not answer in time',
  malformed: 'Sends an unreadable answer',
  redirect: 'Redirects to another host',
  consent_required: 'Requires a new consent at its API (consent_required)',
  tls: 'Presents a wrong certificate',
};

/** Bank: what the bank behind every host name does next, and its clients. */
export function registerBankPages(app: PageApp, site: Site): void {
  app.get(paths.bank, (context) => showBank(site, context));

  app.post(paths.bank, async (context) => {
    const posted = readFormPost(await context.req.text());
    const { bank } = site;
    if (bank === undefined) return showBank(site, context);
    try {
      if (posted.do === 'issue') {
        const issued = await bank.control({ issueClient: {} }, site.account.clock.now());
        if (!('client_secret' in issued)) throw new Error('The bank issued no client.');
        return await showIssued(site, context, issued);
      }
      await bank.control(faultCommand(posted), site.account.clock.now());
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return showNotice(site, context, { title: 'Notice', message }, 400);
    }
    return context.redirect(`${localUrl('bank')}?done=${encodeURIComponent(posted.fault ?? 'none')}`, 303);
  });
}

function faultCommand(posted: Readonly<Record<string, string>>): BankCommand {
  const fault = BANK_FAULTS.find((each) => each === posted.fault) ?? 'none';
  const times = Number(posted.times);
  return {
    fault,
    ...(posted.times === undefined || posted.times === '' ? {} : { times }),
    ...(posted.host === undefined || posted.host === '' ? {} : { host: posted.host }),
  };
}

function showBank(site: Site, context: PageContext): Promise<Response> {
  if (site.bank === undefined) {
    return showPage(site, context, {
      title: 'Bank',
      content: html`<p class="lead">This account was opened without a bank: no host name answers.</p>`,
    });
  }
  const done = BANK_FAULTS.find((fault) => fault === context.req.query('done'));
  return showPage(site, context, {
    title: 'Bank',
    content: html`<p class="lead">A real OAuth 2.0 authorization server and a small accounts API answer under every host name that scripts call.</p>
      ${done === undefined ? '' : html`<div class="message confirmation" role="status"><span class="message-symbol" aria-hidden="true">✓</span><div>From now on: ${FAULT_TEXTS[done]}.</div></div>`}
      <section class="group"><h2 class="group-title">What the Bank Does Next</h2>
      <form class="inline-form" method="post" action="${localUrl('bank')}">
        <div><label for="fault">Behavior</label><select id="fault" name="fault">${BANK_FAULTS.map(
          (fault) => html`<option value="${fault}">${FAULT_TEXTS[fault]}</option>`,
        )}</select></div>
        <div><label for="times">Number of Requests</label><input id="times" name="times" inputmode="numeric" size="6" placeholder="all"></div>
        <div><label for="host">Only at Host</label><input id="host" name="host" size="28" placeholder="every host"></div>
        <button type="submit" class="button primary">Apply</button>
      </form></section>
      <section class="group"><h2 class="group-title">Clients</h2>
      <p class="lead">An application's credentials, as a bank issues them in its developer portal. The secret is shown once: keep it as an API secret.</p>
      <form method="post" action="${localUrl('bank')}"><button type="submit" class="button" name="do" value="issue">Issue a Client</button></form></section>`,
  });
}

/**
 * The one page that shows a secret: it is the bank's, on its way to the API Secrets page. The leak detector does not know the value yet, as
 * NetSuite would not.
 */
function showIssued(
  site: Site,
  context: PageContext,
  issued: { readonly client_id: string; readonly client_secret: string },
): Promise<Response> {
  const line = (label: string, value: string) =>
    html`<div class="field"><div class="label-row"><span class="label">${label}</span></div><div class="value"><code>${value}</code></div></div>`;
  return showPage(site, context, {
    title: 'New Client',
    isConfidential: true,
    content: html`<p class="lead">Copy both now. The bank does not show the secret again.</p>
      <div class="columns one">${line('Client ID', issued.client_id)}${line('Client secret', issued.client_secret)}</div>
      <div class="buttons"><a class="button" href="${localUrl('bank')}">Done</a></div>`,
  });
}
