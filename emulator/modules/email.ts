import type { Account } from '../account/account';
import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { permissionLevel } from '../runtime/permissions';
import { SuiteScriptError } from '../runtime/suitescript_error';
import type { Members } from './members';

const MOST_RECIPIENTS = 10;

/** Enough to tell an address from anything else; what lies behind it nobody knows before a mail bounced. */
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** Addresses of recipients given as internal ids or addresses, one or several. */
function addresses(account: Account, given: unknown, refused: SuiteScriptError): string[] {
  const list: unknown[] = given === undefined ? [] : Array.isArray(given) ? given : [given];
  return list.map((recipient) => {
    if (typeof recipient === 'string' && ADDRESS.test(recipient.trim())) return recipient.trim();
    const id = Number(recipient);
    const address =
      Number.isSafeInteger(id) && id > 0 ? account.store.read('employee', id)?.values.email : undefined;
    if (typeof address !== 'string' || address === '') throw refused;
    return address;
  });
}

/** N/email: send alone (section_4358681681). Attachments and related records are not emulated. */
export const create: ModuleFactory = ({ account, meter, session }) =>
  ({
    /** 20 units. */
    send: (options: unknown): void => {
      const known = ['author', 'recipients', 'cc', 'bcc', 'replyTo', 'subject', 'body', 'isInternalOnly'];
      const checked = Arguments.of('email.send', options, known, ['author', 'recipients', 'subject', 'body']);
      const author = Number(checked.required('author'));
      const employee = Number.isSafeInteger(author) ? account.store.read('employee', author) : undefined;
      if (employee === undefined) {
        throw new SuiteScriptError(
          'SSS_AUTHOR_MUST_BE_EMPLOYEE',
          'The author internal id or email must match an employee.',
        );
      }
      if (author !== session.userId && permissionLevel(session, 'ADMI_VICARIOUS_EMAILS') === 'NONE') {
        throw new SuiteScriptError(
          'INSUFFICIENT_PERMISSION',
          'Permission Violation: You need the Vicarious Emails permission to send mail on behalf of another user.',
        );
      }
      const recipients = addresses(
        account,
        checked.required('recipients'),
        new SuiteScriptError('SSS_INVALID_TO_EMAIL', 'One or more recipient emails are not valid.'),
      );
      const cc = addresses(
        account,
        checked.optional('cc'),
        new SuiteScriptError('SSS_INVALID_CC_EMAIL', 'One or more cc emails are not valid.'),
      );
      const bcc = addresses(
        account,
        checked.optional('bcc'),
        new SuiteScriptError('SSS_INVALID_BCC_EMAIL', 'One or more bcc emails are not valid.'),
      );
      if (recipients.length === 0) {
        throw new SuiteScriptError(
          'SSS_MISSING_REQD_ARGUMENT',
          'email.send: Missing a required argument: recipients',
        );
      }
      if (recipients.length + cc.length + bcc.length > MOST_RECIPIENTS) {
        throw new SuiteScriptError(
          'SSS_MAXIMUM_NUMBER_RECIPIENTS_EXCEEDED',
          `You may have a maximum number of ${MOST_RECIPIENTS} recipients.`,
        );
      }
      const replyTo = checked.optional<string>('replyTo');
      const mail = {
        author,
        recipients,
        cc,
        bcc,
        subject: checked.string('subject'),
        body: checked.string('body'),
      };
      meter.spend(20);
      account.cutOffs.beforeWrite('mail');
      account.outbox.send({
        ...mail,
        at: account.clock.iso(),
        ...(replyTo === undefined ? {} : { replyTo }),
      });
    },
  }) satisfies Members<typeof import('N/email'), 'send'>;
