import type { Session } from '../account/account';
import { type Html, html, multiline, nothing } from './html';
import { say } from './words';

/**
 * NetSuite's page for what cannot be done.
 * @param of who looks at it
 * @param message what happened
 * @param code error name, as SuiteScript reports it
 * @param backTo address of the form that was posted, for "Go Back"
 */
export function renderNotice(
  of: Pick<Session, 'language'>,
  message: string,
  code?: string,
  backTo?: string,
): Html {
  return html`<div class="notice" role="alert"><p>${multiline(message)}</p>${
    code === undefined ? nothing : html`<p><code>${code}</code></p>`
  }${
    backTo === undefined
      ? nothing
      : html`<div class="buttons"><a class="button primary" data-back href="${backTo}">${say(of, 'goBack')}</a></div>`
  }</div>`;
}
