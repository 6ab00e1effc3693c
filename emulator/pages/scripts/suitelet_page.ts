import { SUITELET_PAGE_MODE } from '../../assumptions';
import { renderClientScripts } from '../../client/client_page';
import { formScript } from '../../client/page_scripts';
import { Assistant } from '../../modules/ui/widget/assistant';
import { Form } from '../../modules/ui/widget/form';
import { List } from '../../modules/ui/widget/list';
import type { FormModel, ListModel } from '../../modules/ui/widget/model';
import type { DeployedScript } from '../../runtime/deployed_scripts';
import type { SuiteletResponse } from '../../runtime/script_runner';
import { readFormPost } from '../forms/post_names';
import { renderAssistant } from '../forms/render_assistant';
import { renderForm, renderPageLinks } from '../forms/render_form';
import { renderList } from '../forms/render_list';
import { type Html, html, nothing } from '../html';
import { locationOf, type PageApp, type PageContext, type Site, sendHtml, showPage } from '../site';
import { paths } from '../urls';
import { findScript } from './find_script';

/** Runs Suitelets: GET and POST of `/app/site/hosting/scriptlet.nl`. */
export function registerSuitelets(app: PageApp, site: Site): void {
  app.on(['GET', 'POST'], paths.suitelet, async (context) => {
    const { scriptId, deploymentId } = findScript(site, 'suitelet', context.req.query());
    const request = await readRequest(context);
    const { scripts } = site.account;
    const response = scripts.suitelet(scriptId, deploymentId, request, context.var.session);
    return show(site, context, scripts.found('suitelet', scriptId, deploymentId), response);
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

function show(
  site: Site,
  context: PageContext,
  suitelet: DeployedScript,
  response: SuiteletResponse,
): Promise<Response> | Response {
  for (const [name, value] of Object.entries(response.headers))
    site.account.leaks.inspect('page', `${locationOf(context)} ${name}`, value);
  switch (response.kind) {
    case 'error':
      throw response.error;
    case 'redirect':
      // An address stands in the browser's history and in the logs of whatever lies on the way.
      site.account.leaks.inspect('page', locationOf(context), response.url);
      return context.redirect(response.url, 302);
    case 'form': {
      const form = Form.modelOf(response.form);
      return showPage(site, context, {
        title: form.title,
        hideNavBar: form.hideNavBar,
        links: html`${renderPageLinks(form, 'BREADCRUMB')}${renderPageLinks(form, 'CROSSLINK')}`,
        // As in NetSuite the form posts to the address it came from, script and deployment included.
        content: html`${renderForm(form, context.var.session, { action: locationOf(context), hidden: {} })}${clientScripts(site, context, suitelet, form)}`,
      });
    }
    case 'list': {
      const list = List.modelOf(response.list);
      return showPage(site, context, {
        title: list.title,
        hideNavBar: list.hideNavBar,
        links: html`${renderPageLinks(list, 'BREADCRUMB')}${renderPageLinks(list, 'CROSSLINK')}`,
        content: html`${renderList(list, context.var.session)}${clientScripts(site, context, suitelet, list)}`,
      });
    }
    case 'assistant': {
      const page = Assistant.show(response.assistant);
      return showPage(site, context, {
        title: page.model.form.title,
        hideNavBar: page.model.form.hideNavBar,
        content: html`${renderAssistant(page, context.var.session, locationOf(context))}${
          page.currentStep === undefined ? nothing : clientScripts(site, context, suitelet, page.model.form)
        }`,
      });
    }
    case 'file':
      return writeFile(site, context, response);
    case 'text':
      return writeText(site, context, response);
  }
}

/** What runs the client script that a Suitelet's page names. */
function clientScripts(
  { account }: Site,
  { var: { session } }: PageContext,
  suitelet: DeployedScript,
  page: FormModel | ListModel,
): Html {
  const script = formScript(account, suitelet, page);
  const form = 'fields' in page ? page : undefined;
  const subject = { mode: SUITELET_PAGE_MODE.value };
  return renderClientScripts(account, session, script === undefined ? [] : [script], subject, form);
}

/** A file goes out under its type's media type, to be saved under its name unless it is inline. */
function writeFile(
  site: Site,
  context: PageContext,
  { file, isInline, headers }: Extract<SuiteletResponse, { kind: 'file' }>,
): Response {
  site.account.leaks.inspect('file', file.name, Buffer.from(file.bytes).toString('utf8'));
  const charset = file.isText ? '; charset=utf-8' : '';
  context.header('Content-Type', `${file.mediaType}${charset}`);
  context.header('Content-Disposition', dispositionOf(file.name, isInline));
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Cache-Control', 'private, no-store');
  return context.body(new Uint8Array(file.bytes));
}

/** Content-Disposition with the name for old and new browsers (RFC 6266, RFC 8187). */
function dispositionOf(name: string, isInline: boolean): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%/]/g, '_');
  const extended = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${isInline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${extended}`;
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
