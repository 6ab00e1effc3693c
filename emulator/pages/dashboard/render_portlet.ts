import type { Account, Session } from '../../account/account';
import { SUITELET_PAGE_MODE } from '../../assumptions';
import { renderClientScripts } from '../../client/client_page';
import { formScript } from '../../client/page_scripts';
import type { PortletLine, PortletModel } from '../../modules/portlets/portlet_model';
import type { FormModel } from '../../modules/ui/widget/model';
import type { DeployedScript } from '../../runtime/deployed_scripts';
import type { PortletResponse } from '../../runtime/portlet_scripts';
import { SuiteScriptError } from '../../runtime/suitescript_error';
import { renderLink } from '../forms/render_field';
import { renderForm } from '../forms/render_form';
import { renderList } from '../forms/render_list';
import { type Html, html, nothing, raw } from '../html';
import { renderEmbedded } from '../layout';
import { portletUrl } from '../urls';

type FormPortletModel = Extract<PortletModel, { kind: 'form' }>;

/** Which portlet a box shows, and to whom. */
export interface PortletPlace {
  readonly account: Account;
  readonly session: Session;
  readonly found: DeployedScript;
}

/** One portlet in its box. A script that failed says so inside the box and nowhere else. */
export function renderPortlet(response: PortletResponse, place: PortletPlace): Html {
  const title = response.kind === 'error' ? response.title : response.portlet.title;
  const { script, deployment } = place.found;
  const id = `portlet_${deployment.scriptId}`;
  return html`<section class="portlet" id="${id}" role="group" aria-labelledby="${id}_title" data-portlet="${portletUrl(script.scriptId, deployment.scriptId)}">
    <h2 class="portlet-title" id="${id}_title">${title}</h2>
    <div class="portlet-content">${renderContent(response, place)}</div></section>`;
}

/** What stands inside the box. */
export function renderContent(response: PortletResponse, place: PortletPlace): Html {
  return response.kind === 'error' ? renderError(response.error) : renderModel(response.portlet, place);
}

function renderError({ name, message }: SuiteScriptError): Html {
  return html`<div class="portlet-error" role="alert"><strong>${name}</strong> ${message}</div>`;
}

function renderModel(portlet: PortletModel, place: PortletPlace): Html {
  switch (portlet.kind) {
    case 'html':
      return raw(portlet.html);
    case 'links':
      return html`<ul class="portlet-lines">${portlet.lines.map(renderLine)}</ul>`;
    case 'list':
      return renderList(portlet.list, place.session);
    case 'form':
      return renderFrame(portlet, place);
  }
}

/** A form portlet is a page of its own inside the dashboard (section_4671280175: "the portlet's own embedded iframe"). */
async function renderFrame({ title, form, submit }: FormPortletModel, place: PortletPlace) {
  let scripts: Html;
  try {
    scripts = clientScripts(form, place);
  } catch (error) {
    // A client script that does not exist is this portlet's fault, and not the dashboard's.
    if (error instanceof SuiteScriptError) return renderError(error);
    throw error;
  }
  const content = html`${renderForm(form, place.session, { action: submit?.url ?? '', hidden: {} })}${scripts}`;
  const { language } = place.session;
  const document = String(await renderEmbedded({ title, language, target: submit?.target }, content));
  return html`<iframe class="portlet-frame" title="${title}" srcdoc="${document}"></iframe>`;
}

function clientScripts(form: FormModel, { account, session, found }: PortletPlace): Html {
  const script = formScript(account, found, form);
  const subject = { mode: SUITELET_PAGE_MODE.value };
  return renderClientScripts(account, session, script === undefined ? [] : [script], subject, form);
}

function renderLine({ text, url, indent }: PortletLine): Html {
  return html`<li${indent === 0 ? nothing : html` class="indent-${indent}"`}>${url === undefined ? text : renderLink(url, text)}</li>`;
}
