import * as email from 'N/email';
import type { Mail, Mailer } from '../../application/ports';
import { plainText } from '../../domain/plain_text';
import { platformErrorName } from './platform_error';
import { preferences } from './preferences';

/**
 * N/email: 20 units a mail. NetSuite wants an employee as author: the one that the administrator chose, or else the
 * recipient. A mail to an address that is no employee's cannot be sent before somebody was chosen. An author who was
 * chosen and is refused, because they have left, keeps no employee from being warned: the mail then goes out in the
 * recipient's own name, for 20 units more.
 */
export const mailer: Mailer = {
  send(mail) {
    const chosen = preferences.mailAuthor();
    const own = typeof mail.to === 'number' ? mail.to : null;
    const author = chosen ?? own;
    if (author === null) return { accepted: false, platformError: 'BCR_NO_MAIL_AUTHOR' };
    const sent = sendAs(author, mail);
    return sent.accepted || own === null || own === author ? sent : sendAs(own, mail);
  },
};

/** A body with tags would be sent as HTML (section_4358681681), so that a record's name could put a link into a warning. */
function sendAs(author: number, { to, subject, body }: Mail): ReturnType<Mailer['send']> {
  try {
    email.send({ author, recipients: to, subject: plainText(subject), body: plainText(body) });
    return { accepted: true };
  } catch (thrown) {
    return { accepted: false, platformError: platformErrorName(thrown) };
  }
}
