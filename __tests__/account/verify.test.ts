import { randomBytes } from 'node:crypto';
import type { FormModel } from '../../emulator/modules/ui/widget/model';
import { TEST_FORM } from '../../src/TypeScript/ui/test/test_form';
import { BankAccount, CLIENT_ID, CLIENT_SECRET, formOf, shownValue } from './bank_account';

let company: BankAccount;
let ids: ReturnType<BankAccount['setUp']>;
beforeEach(async () => {
  company = await BankAccount.open();
  await company.issueSecrets();
  ids = company.setUp();
});
afterEach(async () => {
  expect(company.account.leaks.leaks()).toEqual([]);
  await company.close();
});

/** Presses Test Connection; answers what the page says of each stage. */
function testStages(): string[] {
  const open = (): FormModel => formOf(company.page({ connection: String(ids.connection) }));
  const page = open();
  const answer = company.post({
    [TEST_FORM.connection]: String(ids.connection),
    [TEST_FORM.token]: String(shownValue(page, TEST_FORM.token)),
  });
  if (answer.kind === 'error') throw answer.error;
  const stages = open().sublists.find(({ id }) => id === 'custpage_stages');
  return (stages?.lines ?? []).map((line) =>
    `${line.get('custpage_outcome')} ${line.get('custpage_message') ?? ''}`.trim(),
  );
}

const fingerprintOf = (reference: number): unknown => company.value('secret', reference, 'fingerprint');
const changedAt = (reference: number): unknown => company.value('secret', reference, 'fingerprintChangedAt');
/** Gives a secret another password, as the API Secrets page does. */
const changePassword = (id: string, value = randomBytes(24).toString('base64url')): void =>
  company.account.secrets.save({ id, name: 'Changed', value });

test('a test finds the secrets readable and keeps eight digits of each, under a salt of its own', () => {
  expect(testStages()[1]).toBe('Passed');
  for (const reference of [ids.clientId, ids.clientSecret]) {
    expect(fingerprintOf(reference)).toMatch(/^[0-9a-f]{8}$/);
    expect(company.value('secret', reference, 'fingerprintSalt')).toMatch(/^[0-9a-f-]{36}$/);
    expect(changedAt(reference)).toBeNull();
  }
  const salts = [ids.clientId, ids.clientSecret].map((id) => company.value('secret', id, 'fingerprintSalt'));
  expect(new Set(salts).size).toBe(2);
  expect(company.eventsOf('secret', ids.clientSecret)).toEqual(['created ok']);
});

test('a changed password is seen when it arrives, and told once', () => {
  testStages();
  const before = fingerprintOf(ids.clientSecret);
  changePassword(CLIENT_SECRET);
  company.account.clock.advance('PT59M');
  expect(testStages()[1]).toBe('Passed');
  expect(fingerprintOf(ids.clientSecret)).toBe(before);
  company.account.clock.advance('PT1M');
  expect(testStages()[1]).toContain(`The value of the secret ${CLIENT_SECRET} has changed`);
  expect(fingerprintOf(ids.clientSecret)).not.toBe(before);
  expect(changedAt(ids.clientSecret)).toBe('2026-11-23 16:00:00');
  expect(changedAt(ids.clientId)).toBeNull();
  company.account.clock.advance('PT10M');
  expect(testStages()[1]).toBe('Passed');
  expect(changedAt(ids.clientSecret)).toBe('2026-11-23 16:00:00');
});

test('two secret IDs with the same value are told about', () => {
  const value = randomBytes(24).toString('base64url');
  changePassword(CLIENT_ID, value);
  changePassword(CLIENT_SECRET, value);
  company.account.clock.advance('PT1H');
  expect(testStages()[1]).toBe(
    `Passed The secrets ${CLIENT_ID} and ${CLIENT_SECRET} appear to have the same value.`,
  );
});

test.each<[string, () => void]>([
  ['that is gone', () => company.account.secrets.remove(CLIENT_SECRET)],
  [
    'of other scripts',
    () => company.account.secrets.save({ id: CLIENT_SECRET, name: 'x', scripts: ['customscript_other'] }),
  ],
  [
    'of other employees',
    () => company.account.secrets.save({ id: CLIENT_SECRET, name: 'x', employees: [13] }),
  ],
])('a secret %s is found out before the bank is called', (_, change) => {
  change();
  const calls = company.account.network.requests().length;
  const [, readable, token] = testStages();
  expect(readable).toContain(`${CLIENT_SECRET} does not exist, or this script may not use it`);
  expect(token).toMatch(/^Skipped/);
  expect(company.account.network.requests()).toHaveLength(calls);
  expect(company.value('credential', ids.credential, 'lastFailure')).toBe('BCR_SECRET_UNAVAILABLE');
  expect(fingerprintOf(ids.clientSecret)).toBeNull();
});

test('a host that the secret is not meant for only shows when the bank is called', () => {
  company.account.secrets.save({ id: CLIENT_SECRET, name: 'x', domains: ['other.example'] });
  const [, readable, token] = testStages();
  expect(readable).toBe('Passed');
  expect(token).toMatch(/^Failed/);
  expect(company.value('credential', ids.credential, 'lastFailure')).toBe('BCR_NOT_SENT');
});

test('an AES key and a secret that is no hexadecimal text are readable, too', () => {
  changePassword(CLIENT_SECRET, randomBytes(8).toString('hex'));
  company.account.clock.advance('PT1H');
  expect(testStages()[1]).toBe('Passed');
});

test.each(['edit', 'editInline'] as const)('another secret ID (%s) takes the fingerprint away', (way) => {
  testStages();
  company.account.secrets.save({
    id: 'custsecret_another',
    name: 'x',
    value: randomBytes(24).toString('hex'),
  });
  company[way]('secret', ids.clientSecret, { secretId: 'custsecret_another' });
  expect(fingerprintOf(ids.clientSecret)).toBeNull();
  expect(company.value('secret', ids.clientSecret, 'fingerprintSalt')).toBeNull();
  expect(testStages()[1]).toBe('Passed');
  expect(changedAt(ids.clientSecret)).toBeNull();
});

test.each(['USERINTERFACE', 'CSVIMPORT', 'RESTWEBSERVICES'] as const)(
  'nobody writes a fingerprint by hand (%s)',
  (context) => {
    testStages();
    const before = fingerprintOf(ids.clientSecret);
    company.edit(
      'secret',
      ids.clientSecret,
      { fingerprint: '00000000', fingerprintChangedAt: '2026-01-01 00:00:00' },
      context,
    );
    expect(fingerprintOf(ids.clientSecret)).toBe(before);
    expect(changedAt(ids.clientSecret)).toBeNull();
  },
);
