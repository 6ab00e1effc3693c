import { SCRIPT_KINDS } from '../../emulator/runtime/script_kinds';
import { BankAccount, refusalOf } from './bank_account';

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

test('when its units end it goes on in another run, and tells everybody once', () => {
  const second = company.create('credential', {
    name: 'Second',
    bank: ids.bank,
    environment: 'test',
    owner: 13,
  });
  const secret = { credential: second, slot: 'current', expiresOn: '2026-12-31', expirationWarning: true };
  for (const role of ['client_id', 'client_secret'])
    company.create('secret', { ...secret, role, secretId: `custsecret_second_${role}` });
  company.account.clock.set('2026-12-01T05:30:00Z');
  expect(mails()).toEqual([]);
  const before = company.account.log.position();
  // Enough for what is read and for one of the two digests.
  const units = 392;
  const limit = jest.replaceProperty(SCRIPT_KINDS.scheduledscript as { units: number }, 'units', units);
  const work = company.account.cutOffs.during({ cutOffAfterUnits: 4 * units }, () => company.checkExpiry());
  limit.restore();
  expect(work).toMatchObject({ isCutOff: false, value: { status: 'COMPLETE' } });
  const { log } = company.account;
  const runs = log.entries({ after: before }).filter(({ title }) => title === 'Expiry Check');
  expect(runs.map(({ details }) => (JSON.parse(details) as { finished: boolean }).finished)).toEqual([
    false,
    true,
  ]);
  expect(mails().map(({ recipients }) => recipients[0])).toEqual([
    'tomas.ferraz@example.com',
    'vera.lindqvist@example.com',
  ]);
  for (const reference of [ids.clientId, ids.clientSecret]) {
    expect(company.eventsOf('secret', reference)).toEqual(['created ok', 'warned ok']);
  }
});

test.each([60, 136, 142, 150])(
  'cut off after %i units, another run tells what is left once',
  (cutOffAfterUnits) => {
    company.account.clock.set('2026-12-01T05:30:00Z');
    const { scripts } = company.account;
    const [script, deployment] = ['customscript_bcr_expiry_check_ss', 'customdeploy_bcr_expiry_check_now'];
    scripts.scheduled(script, deployment, {}, { cutOffAfterUnits });
    company.checkExpiry();
    company.checkExpiry();
    for (const reference of [ids.clientId, ids.clientSecret]) {
      expect(company.eventsOf('secret', reference)).toEqual(['created ok', 'warned ok']);
      expect(company.value('secret', reference, 'warnedLeadTime')).toBe(30);
    }
  },
);

test('the end of HSBC’s support is warned about without a date on the bank, with the notice to be passed on', () => {
  const bank = company.create('bank', { name: 'HSBC', profile: 'hsbc_legacy', owner: 12 });
  company.create('bank', { name: 'Another', profile: 'wise', owner: 12 });
  company.account.clock.set('2026-12-01T12:00:00Z');
  const body = mails()
    .map((mail) => mail.body)
    .join();
  expect(body).toContain('HSBC is supported until');
  expect(body).toContain('Intelligent Payment Automation');
  expect(body).not.toContain('Another');
  expect(company.value('bank', bank, 'warnedLeadTime')).toBe(30);
  expect(company.value('bank', bank, 'retirementDate')).toBeNull();
  const credential = company.create('credential', {
    name: 'HSBC, test',
    bank,
    environment: 'test',
    owner: 12,
  });
  const connect = (name: string): unknown =>
    company.create('connection', { name, bank, credential, environment: 'test', purposes: ['statements'] });
  connect('Until then');
  company.account.clock.set('2027-01-01T12:00:00Z');
  expect(refusalOf(() => connect('After'))).toBe('BCR_RETIRED');
});
