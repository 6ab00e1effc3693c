import type { MessageType } from '../../modules/ui/widget/enums';
import type { PageMessage } from '../../modules/ui/widget/model';
import { type Html, html, multiline, nothing } from '../html';
import { say, type Word } from '../words';
import type { FormViewer } from './form_viewer';

const LOOKS: Readonly<
  Record<
    MessageType,
    {
      name: Extract<Word, 'confirmation' | 'information' | 'warning' | 'error'>;
      symbol: string;
      role: 'status' | 'alert';
    }
  >
> = {
  0: { name: 'confirmation', symbol: '✓', role: 'status' },
  1: { name: 'information', symbol: 'i', role: 'status' },
  2: { name: 'warning', symbol: '!', role: 'alert' },
  3: { name: 'error', symbol: '✕', role: 'alert' },
};

/** The banners at the top of a page. */
export function renderMessages(messages: readonly PageMessage[], viewer: FormViewer): Html {
  if (messages.length === 0) return nothing;
  return html`<div class="messages">${messages.map((message) => renderMessage(message, viewer))}</div>`;
}

function renderMessage(message: PageMessage, viewer: FormViewer): Html {
  const look = LOOKS[message.type];
  const duration = message.duration > 0 ? html` data-duration="${message.duration}"` : nothing;
  return html`<div class="message ${look.name}" role="${look.role}"${duration}>
    <span class="message-symbol" aria-hidden="true">${look.symbol}</span>
    <div><span class="visually-hidden">${say(viewer, look.name)}: </span>${
      message.title === '' ? nothing : html`<strong class="message-title">${message.title}</strong>`
    }<div class="message-text">${multiline(message.message)}</div></div>
  </div>`;
}
