import { BankAccount } from './bank_account';

let company: BankAccount;
let ids: ReturnType<BankAccount['setUp']>;
beforeEach(async () => {
  company = await BankAccount.open();
  ids = company.setUp();
});
afterEach(() => company.close());

const mails = (): {
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly body: string;
}[] => company.account.outbox.mails();

test('the daily schedule warns the owner once for each lead time', () => {
  company.account.clock.set('2026-11-30T12:00:00Z');
  expect(mails()).toEqual([]);
  company.account.clock.set('2026-12-01T12:00:00Z');
  expect(mails()).toHaveLength(1);
  expect(mails()[0]?.recipients).toEqual(['tomas.ferraz@example.com']);
  expect(mails()[0]?.body).toContain('custsecret_demo_client_secret');
  expect(mails()[0]?.body).toContain('Statements');
  expect(company.value('secret', ids.clientSecret, 'warnedLeadTime')).toBe(30);
  expect(company.value('secret', ids.clientSecret, 'warnedDate')).toBe('2026-12-31');
  expect(company.eventsOf('secret', ids.clientSecret)).toEqual(['created ok', 'warned ok']);
  company.account.clock.set('2026-12-16T12:00:00Z');
  expect(mails()).toHaveLength(1);
  company.account.clock.set('2026-12-17T12:00:00Z');
  expect(mails()).toHaveLength(2);
});

test('a run on demand on the same day sends nothing twice', () => {
  company.account.clock.set('2026-12-01T12:00:00Z');
  const { status, error } = company.checkExpiry();
  expect({ status, error }).toEqual({ status: 'COMPLETE', error: undefined });
  expect(mails()).toHaveLength(1);
});

test('another expiry date starts the warnings anew', () => {
  company.account.clock.set('2026-12-01T12:00:00Z');
  company.edit('secret', ids.clientSecret, { expiresOn: '2026-12-20' });
  company.checkExpiry();
  expect(mails()).toHaveLength(2);
  expect(company.value('secret', ids.clientSecret, 'warnedDate')).toBe('2026-12-20');
});

test('after the date a warning comes daily', () => {
  company.account.clock.set('2026-12-31T12:00:00Z');
  const before = mails().length;
  company.account.clock.set('2027-01-03T12:00:00Z');
  expect(mails()).toHaveLength(before + 3);
  expect(mails().at(-1)?.subject).toContain('expired');
});

test('an owner who left is not written to, and it is said so', () => {
  company.edit('credential', ids.credential, { owner: 14, alsoNotify: [13] });
  company.account.clock.set('2026-12-01T12:00:00Z');
  expect(mails().map(({ recipients }) => recipients)).toEqual([['vera.lindqvist@example.com']]);
  expect(mails()[0]?.body).toContain('Ivo Nakamura does not work here any more');
});

test('a warning that nobody can be told is an event and comes again', () => {
  company.edit('credential', ids.credential, { owner: 14 });
  company.account.clock.set('2026-12-01T12:00:00Z');
  expect(mails()).toEqual([]);
  expect(company.eventsOf('secret', ids.clientSecret)).toContain('not_delivered BCR_NO_RECIPIENT');
  company.edit('credential', ids.credential, { owner: 12 });
  company.checkExpiry();
  expect(mails()).toHaveLength(1);
});

test('a retirement is warned about, a disabled credential and an unchecked box are not', () => {
  company.edit('bank', ids.bank, {
    retirementDate: '2026-12-31',
    retirementNotice: 'Move to the new interface',
  });
  company.edit('credential', ids.credential, { state: 'disabled' });
  company.account.clock.set('2026-12-01T12:00:00Z');
  expect(mails()).toHaveLength(1);
  expect(mails()[0]?.body).toContain('Move to the new interface');
  expect(mails()[0]?.body).not.toContain('custsecret');
  expect(company.value('bank', ids.bank, 'warnedLeadTime')).toBe(30);
});

test('no secret leaks on the way', async () => {
  await company.issueSecrets();
  company.account.clock.set('2026-12-01T12:00:00Z');
  expect(company.account.leaks.leaks()).toEqual([]);
});
