import * as email from 'N/email';
import * as log from 'N/log';
import * as runtime from 'N/runtime';
import { randomBytes } from 'node:crypto';
import { currentAccess } from '../../../src/TypeScript/netsuite/platform/access';
import { executionLog } from '../../../src/TypeScript/netsuite/platform/log';
import { mailer } from '../../../src/TypeScript/netsuite/platform/mailer';

jest.mock('N/email');
jest.mock('N/log');
jest.mock('N/runtime');

const send = email.send as unknown as jest.Mock;
const audit = log.audit as unknown as jest.Mock;
const getCurrentScript = runtime.getCurrentScript as unknown as jest.Mock;
const getCurrentUser = runtime.getCurrentUser as unknown as jest.Mock;

function mailAuthorIs(author: number | null): void {
  getCurrentScript.mockReturnValue({ getParameter: () => author });
}

beforeEach(() => jest.resetAllMocks());

describe('mails', () => {
  const mail = { subject: 'A subject', body: 'A body' };

  test.each([
    ['the employee who was chosen', 5, 12, 5],
    ['the recipient when nobody was chosen', null, 12, 12],
    ['the employee who was chosen, to an address', 5, 'team@example.com', 5],
  ])('go out in the name of %s', (_who, chosen, to, author) => {
    mailAuthorIs(chosen);
    expect(mailer.send({ ...mail, to })).toEqual({ accepted: true });
    expect(send).toHaveBeenCalledWith({ ...mail, author, recipients: to });
  });

  test('to an address do not go out before an author was chosen', () => {
    mailAuthorIs(null);
    expect(mailer.send({ ...mail, to: 'team@example.com' })).toEqual({
      accepted: false,
      platformError: 'BCR_NO_MAIL_AUTHOR',
    });
    expect(send).not.toHaveBeenCalled();
  });

  test('go out in the name of the recipient when the employee who was chosen is refused', () => {
    mailAuthorIs(5);
    send.mockImplementation(({ author }: { author: number }) => {
      if (author === 5) throw { name: 'SSS_AUTHOR_MUST_BE_EMPLOYEE', message: 'not repeated' };
    });
    expect(mailer.send({ ...mail, to: 12 })).toEqual({ accepted: true });
    expect(send).toHaveBeenLastCalledWith({ ...mail, author: 12, recipients: 12 });
    expect(mailer.send({ ...mail, to: 'team@example.com' })).toEqual({
      accepted: false,
      platformError: 'SSS_AUTHOR_MUST_BE_EMPLOYEE',
    });
  });

  test('are plain text, whatever the names in them are', () => {
    mailAuthorIs(null);
    mailer.send({ to: 12, subject: '<b>Bank</b>', body: 'Call <a href="https://bank.example">us</a>' });
    expect(send).toHaveBeenCalledWith({
      author: 12,
      recipients: 12,
      subject: '‹b›Bank‹/b›',
      body: 'Call ‹a href="https://bank.example"›us‹/a›',
    });
  });

  test('that NetSuite refuses are told about by name', () => {
    mailAuthorIs(5);
    send.mockImplementation(() => {
      throw { name: 'SSS_AUTHOR_MUST_BE_EMPLOYEE', message: 'not repeated' };
    });
    expect(mailer.send({ ...mail, to: 12 })).toEqual({
      accepted: false,
      platformError: 'SSS_AUTHOR_MUST_BE_EMPLOYEE',
    });
  });
});

test('a log line passes the redaction', () => {
  const value = randomBytes(24).toString('base64url');
  executionLog.audit('A title', {
    note: value,
    client_secret: 'anything',
    bank: 3,
    correlationId: 'ordinary',
  });
  expect(audit).toHaveBeenCalledWith({
    title: 'A title',
    details: { note: '[redacted]', client_secret: '[redacted]', bank: 3, correlationId: 'ordinary' },
  });
});

test.each([
  [3, 'administrator', 'administrator'],
  [1077, 'customrole_bcr_administrator', 'administrator'],
  [1078, 'customrole_bcr_viewer', 'viewer'],
  [1079, 'customrole_other', 'none'],
])('role %i (%s) is %s', (role, roleId, access) => {
  getCurrentUser.mockReturnValue({ role, roleId });
  expect(currentAccess()).toBe(access);
});
