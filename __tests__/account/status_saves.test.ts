import { randomBytes, randomUUID } from 'node:crypto';
import { CREDENTIAL } from '../../src/TypeScript/netsuite/schema';
import { refusalOf } from './bank_account';
import { RotationAccount } from './rotation_account';

let account: RotationAccount;
beforeEach(async () => {
  account = await RotationAccount.open();
});
afterEach(() => account.close());

/** What a rule refuses today and did not when it was saved. */
function breakRule(): void {
  const { company, ids } = account;
  const leadTimes = { [CREDENTIAL.fields.leadTimes.id]: '4000' };
  company.account.store.update(CREDENTIAL.type, ids.credential, leadTimes);
  expect(refusalOf(() => company.edit('credential', ids.credential, { name: 'Other' }))).toBe(
    'BCR_LEAD_TIMES',
  );
}

test('a credential that has come to break a rule can be rotated to the end', () => {
  account.addPending();
  breakRule();
  for (const action of ['start_new_id', 'test', 'promote'] as const) {
    expect(account.go(action).outcome).toBe('done');
  }
  expect(account.go('roll_back').outcome).toBe('done');
});

test.each([
  ['MAPREDUCE', 'a script that changes more than its own notes'],
  ['USERINTERFACE', 'a person'],
] as const)('%s: the rules hold for %s', (context, _who) => {
  const { company, ids } = account;
  breakRule();
  const changes = { name: 'Other', state: 'verified' };
  expect(refusalOf(() => company.edit('credential', ids.credential, changes, context))).toBe(
    'BCR_LEAD_TIMES',
  );
});

test('what scripts note passes the plaintext guard, in single fields and in a whole record', () => {
  const { company, ids } = account;
  const value = randomBytes(24).toString('base64url');
  const saves = [company.editInline.bind(company), company.edit.bind(company)];
  for (const save of saves) {
    const refusal = refusalOf(() => save('credential', ids.credential, { lastFailure: value }, 'SCHEDULED'));
    expect(refusal).toMatch(/^BCR_PLAINTEXT_/);
  }
  expect(company.value('credential', ids.credential, 'lastFailure')).toBeNull();
  const salt = { fingerprintSalt: randomUUID() };
  expect(refusalOf(() => company.editInline('secret', ids.clientSecret, salt, 'SCHEDULED'))).toBe('accepted');
});

test.each(['SUITELET', 'RESTLET', 'SCHEDULED', 'MAPREDUCE', 'CSVIMPORT', 'WORKFLOW'] as const)(
  'a name or an external ID is no note: %s cannot put a secret there, alone or beside a state',
  (context) => {
    const { company, ids } = account;
    const value = randomBytes(24).toString('base64url');
    for (const field of ['name', 'externalid']) {
      for (const beside of [{}, { state: 'verified' }]) {
        const save = () =>
          company.editInline('credential', ids.credential, { [field]: value, ...beside }, context);
        expect([field, refusalOf(save)]).toEqual([field, expect.stringMatching(/^BCR_PLAINTEXT_/)]);
      }
    }
    breakRule();
    expect(
      refusalOf(() => company.editInline('credential', ids.credential, { isinactive: true }, context)),
    ).toBe('BCR_LEAD_TIMES');
  },
);
