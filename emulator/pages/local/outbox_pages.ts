import type { Mail } from '../../account/outbox';
import { html, multiline } from '../html';
import { type PageApp, type Site, showNotice, showPage } from '../site';
import { renderTable } from '../table';
import { localUrl, paths } from '../urls';
import { instantText } from '../user_format';

/** Outbox: every mail the account's scripts sent. None leaves the machine. */
export function registerOutboxPages(app: PageApp, site: Site): void {
  app.get(paths.outbox, (context) => {
    const mails = site.account.outbox.mails().map((mail, index) => ({ mail, index }));
    return showPage(site, context, {
      title: 'Outbox',
      content: html`<p class="lead">Mails that scripts of this account sent, newest first. They stay here; nothing is delivered.</p>${renderTable(
        'Mails',
        [
          { label: 'Sent', cell: ({ mail }) => instantText(context.var.session, mail.at) },
          { label: 'From', cell: ({ mail }) => authorName(site, mail) },
          { label: 'To', cell: ({ mail }) => mail.recipients.join(', ') },
          {
            label: 'Subject',
            cell: ({ mail, index }) =>
              html`<a href="${localUrl('mail', { id: index + 1 })}">${mail.subject}</a>`,
          },
        ],
        mails.reverse(),
        'No mail was sent yet. Move the clock forward or run a scheduled script on the Scripts page.',
      )}`,
    });
  });

  app.get(paths.mail, (context) => {
    const mail = site.account.outbox.mails()[Number(context.req.query('id')) - 1];
    if (mail === undefined) {
      return showNotice(site, context, { title: 'Notice', message: 'That mail does not exist.' }, 404);
    }
    const line = (label: string, value: string) =>
      value === ''
        ? ''
        : html`<div class="field"><div class="label-row"><span class="label">${label}</span></div><div class="value">${value}</div></div>`;
    return showPage(site, context, {
      title: mail.subject,
      content: html`<div class="buttons"><a class="button" href="${localUrl('outbox')}">Back</a></div>
        <div class="columns balanced">${line('From', authorName(site, mail))}${line('To', mail.recipients.join(', '))}${line(
          'Cc',
          mail.cc.join(', '),
        )}${line('Bcc', mail.bcc.join(', '))}${line('Reply to', mail.replyTo ?? '')}${line(
          'Sent',
          instantText(context.var.session, mail.at),
        )}</div>
        <div class="mail-body">${isHtml(mail.body) ? html`<iframe class="mail-frame" title="Mail text" sandbox srcdoc="${mail.body}"></iframe>` : multiline(mail.body)}</div>`,
    });
  });
}

/** NetSuite sends a body that holds markup as HTML. Its markup is shown in a frame that runs no scripts. */
function isHtml(body: string): boolean {
  return /<(html|body|p|br|div|table|a|b|strong|ul|h\d)\b/i.test(body);
}

function authorName(site: Site, mail: Mail): string {
  return site.account.store.recordName('employee', mail.author);
}
