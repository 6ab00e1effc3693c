import * as email from 'N/email';
import type { Mailer } from '../../application/ports';
import { platformErrorName } from './platform_error';
import { preferences } from './preferences';

/**
 * N/email: 20 units a mail. NetSuite wants an employee as author: the one that the administrator chose, or else the
 * recipient. A mail to an address that is no employee's cannot be sent before somebody was chosen.
 */
export const mailer: Mailer = {
  send({ to, subject, body }) {
    const author = preferences.mailAuthor() ?? (typeof to === 'number' ? to : null);
    if (author === null) return { accepted: false, platformError: 'BCR_NO_MAIL_AUTHOR' };
    try {
      email.send({ author, recipients: to, subject, body });
      return { accepted: true };
    } catch (thrown) {
      return { accepted: false, platformError: platformErrorName(thrown) };
    }
  },
};
