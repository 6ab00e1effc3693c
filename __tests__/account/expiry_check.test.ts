import { SCRIPT_KINDS } from '../../emulator/runtime/script_kinds';
import { DELIVERY_UNITS } from '../../src/TypeScript/application/expiry/expiry_deliveries';
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
  expect(mails()[0]?.body).toContain('Ivo Nakamura no longer works here');
});

test('a warning that nobody can be told is an event and comes again', () => {
  company.edit('credential', ids.credential, { owner: 14 });
  company.edit('bank', ids.bank, { owner: 14 });
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

describe('when it is ended before it is through', () => {
  /** Gives the secrets another date, so that they are to be warned about anew. */
  function expireOn(references: readonly number[], expiresOn: string): void {
    for (const reference of references) company.editInline('secret', reference, { expiresOn });
  }

  const warnings = (reference: number): number =>
    company.eventsOf('secret', reference).filter((line) => line === 'warned ok').length;

  test('for its units, it goes on in another run, and tells everybody once', () => {
    const second = company.create('credential', {
      name: 'Second',
      bank: ids.bank,
      environment: 'test',
      owner: 13,
    });
    const secret = { credential: second, slot: 'current', expiresOn: '2026-12-31', expirationWarning: true };
    const others = (['client_id', 'client_secret'] as const).map((role) =>
      company.create('secret', { ...secret, role, secretId: `custsecret_second_${role}` }),
    );
    const all = [ids.clientId, ids.clientSecret, ...others];
    expireOn(all, '2026-12-31');
    company.account.clock.set('2026-12-01T05:30:00Z');
    expect(mails()).toEqual([]);
    const { units } = company.checkExpiry();
    expect(mails()).toHaveLength(2);
    expireOn(all, '2026-12-30');
    const before = company.account.log.position();
    // What a run that tells both owners spends, and what it keeps in reserve: a digest takes less than is asked for ahead of
    // it, so the second one does not begin.
    const enoughForOne = units + DELIVERY_UNITS.reserve;
    const kind = SCRIPT_KINDS.scheduledscript as { units: number };
    const limit = jest.replaceProperty(kind, 'units', enoughForOne);
    const { cutOffs } = company.account;
    // Were nobody told in a run, the next one would begin for ever.
    const work = cutOffs.during({ cutOffAfterUnits: 4 * enoughForOne }, () => company.checkExpiry());
    limit.restore();
    expect(work).toMatchObject({ isCutOff: false, value: { status: 'COMPLETE' } });
    const { log } = company.account;
    const runs = log.entries({ after: before }).filter(({ title }) => title === 'Expiry Check');
    expect(runs.map(({ details }) => (JSON.parse(details) as { finished: boolean }).finished)).toEqual([
      false,
      true,
    ]);
    expect(mails().map(({ recipients }) => recipients[0])).toEqual([
      ...['tomas.ferraz@example.com', 'vera.lindqvist@example.com'],
      ...['tomas.ferraz@example.com', 'vera.lindqvist@example.com'],
    ]);
    expect(all.map(warnings)).toEqual([2, 2, 2, 2]);
  });

  test('by a crash at any point, another run tells what is left once', () => {
    const { cutOffs, clock, scripts } = company.account;
    const all = [ids.clientId, ids.clientSecret];
    expireOn(all, '2026-12-31');
    clock.set('2026-12-01T05:30:00Z');
    expect(mails()).toEqual([]);
    const { units } = cutOffs.during({}, () => company.checkExpiry());
    expect(all.map(warnings)).toEqual([1, 1]);
    [0.3, 0.6, 0.7, 0.8, 0.9, 0.98].forEach((part, index) => {
      expireOn(all, `2026-12-${25 + index}`);
      const [script, deployment] = ['customscript_bcr_expiry_check_ss', 'customdeploy_bcr_expiry_check_now'];
      const { status } = scripts.scheduled(
        script,
        deployment,
        {},
        { cutOffAfterUnits: Math.floor(part * units) },
      );
      expect([part, status]).toEqual([part, 'FAILED']);
      company.checkExpiry();
      company.checkExpiry();
      expect([part, ...all.map(warnings)]).toEqual([part, index + 2, index + 2]);
      expect(all.map((reference) => company.value('secret', reference, 'warnedLeadTime'))).toEqual([30, 30]);
    });
  });
});

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
