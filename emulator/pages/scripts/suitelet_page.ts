import { Form } from '../../modules/ui/widget/form';
import { List } from '../../modules/ui/widget/list';
import type { SuiteletResponse } from '../../runtime/script_runner';
import { readFormPost } from '../forms/post_names';
import { renderForm, renderPageLinks } from '../forms/render_form';
import { renderList } from '../forms/render_list';
import { html } from '../html';
import { locationOf, type PageApp, type PageContext, type Site, sendHtml, showPage } from '../site';
import { paths } from '../urls';
import { findScript } from './find_script';

/** Runs Suitelets: GET and POST of `/app/site/hosting/scriptlet.nl`. */
export function registerSuitelets(app: PageApp, site: Site): void {
  app.on(['GET', 'POST'], paths.suitelet, async (context) => {
    const { scriptId, deploymentId } = findScript(site, 'suitelet', context.req.query());
    const request = await readRequest(context);
    return show(
      site,
      context,
      site.account.scripts.suitelet(scriptId, deploymentId, request, context.var.session),
    );
  });
}

/** What a Suitelet's `request` is made from. */
async function readRequest(context: PageContext) {
  const isPost = context.req.method === 'POST';
  const body = isPost ? await context.req.text() : '';
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(context.req.header('content-type') ?? '');
  return {
    method: isPost ? 'POST' : 'GET',
    parameters: { ...context.req.query(), ...(isPost && isForm ? readFormPost(body) : {}) },
    headers: headersForScripts(context),
    body,
    url: new URL(context.req.url).origin + paths.suitelet,
  } as const;
}

/** The browser's headers without its session. */
function headersForScripts(context: PageContext): Record<string, string> {
  const { cookie: _session, ...headers } = context.req.header();
  return headers;
}

function show(site: Site, context: PageContext, response: SuiteletResponse): Promise<Response> | Response {
  switch (response.kind) {
    case 'error':
      throw response.error;
    case 'redirect':
      return context.redirect(response.url, 302);
    case 'form': {
      const form = Form.modelOf(response.form);
      return showPage(site, context, {
        title: form.title,
        hideNavBar: form.hideNavBar,
        links: html`${renderPageLinks(form, 'BREADCRUMB')}${renderPageLinks(form, 'CROSSLINK')}`,
        // As in NetSuite the form posts to the address it came from, script and deployment included.
        content: renderForm(form, { action: locationOf(context), hidden: {} }),
      });
    }
    case 'list': {
      const list = List.modelOf(response.list);
      return showPage(site, context, {
        title: list.title,
        hideNavBar: list.hideNavBar,
        links: html`${renderPageLinks(list, 'BREADCRUMB')}${renderPageLinks(list, 'CROSSLINK')}`,
        content: renderList(list),
      });
    }
    case 'text':
      return writeText(site, context, response);
  }
}

/** Text goes out under the type the Suitelet set, HTML by default as in NetSuite. */
function writeText(
  site: Site,
  context: PageContext,
  response: Extract<SuiteletResponse, { kind: 'text' }>,
): Response {
  for (const [name, value] of Object.entries(response.headers)) context.header(name, value);
  const type = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (type === undefined || /^text\/html\b/i.test(type)) return sendHtml(site, context, response.body);
  site.account.leaks.inspect('page', locationOf(context), response.body);
  return context.body(response.body);
}
