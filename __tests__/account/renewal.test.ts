import { RotationAccount } from './rotation_account';

let account: RotationAccount;
beforeAll(async () => {
  account = await RotationAccount.open();
});
afterAll(async () => {
  expect(account.company.account.leaks.leaks()).toEqual([]);
  await account.close();
});

const state = (): string | undefined => account.company.word('connection', account.ids.connection, 'state');

test('a renewal from the state that a person sets to the second request', () => {
  const { company, ids } = account;
  expect(account.renew()).toMatchObject({
    outcome: 'refused',
    findings: [{ code: 'BCR_RENEWAL_NOT_NEEDED' }],
  });
  company.edit('connection', ids.connection, { state: 'renewal_required' });
  expect(account.renew()).toMatchObject({ outcome: 'requested', findings: [] });
  expect(company.value('connection', ids.connection, 'renewalRequestedAt')).toBe('2026-11-23 15:00:00');
  expect(state()).toBe('renewal_required');
  expect(company.eventsOf('connection', ids.connection)).toEqual([
    'created ok',
    'changed ok',
    'renewal_requested ok',
  ]);
  company.account.clock.advance('PT30M');
  expect(account.renew()).toMatchObject({
    outcome: 'refused',
    findings: [{ code: 'BCR_RENEWAL_TOO_SOON' }],
    plan: { waitUntil: '2026-11-23T16:00:00.000Z' },
  });
  company.account.clock.advance('PT30M');
  expect(account.renew().outcome).toBe('requested');
});

test('what people and imports send of it does not count', () => {
  const { company, ids } = account;
  const before = company.value('connection', ids.connection, 'renewalRequestedAt');
  company.edit('connection', ids.connection, { renewalRequestedAt: '2020-01-01 00:00:00' }, 'CSVIMPORT');
  expect(company.value('connection', ids.connection, 'renewalRequestedAt')).toBe(before);
});
