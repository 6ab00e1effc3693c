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

test('from a bank that asks for a consent to a connection that works again', async () => {
  const { company, ids } = account;
  const call = (): unknown => {
    const { code, error } = account.call();
    return error?.name ?? code;
  };
  const { clock, network } = company.account;
  clock.advance('PT2H');
  company.edit('connection', ids.connection, { state: 'active' });
  expect(call()).toBe(200);
  await company.bank.control({ fault: 'consent_required' });
  expect(call()).toBe('BCR_RENEWAL_REQUIRED');
  expect(state()).toBe('renewal_required');
  expect(company.word('credential', ids.credential, 'state')).not.toBe('needs_attention');
  // Refused from now on, and the bank is not asked.
  await company.bank.control({ fault: 'none' });
  const asked = network.requests().length;
  expect(call()).toBe('BCR_RENEWAL_REQUIRED');
  expect(network.requests().length).toBe(asked);
  expect(account.renew()).toMatchObject({ outcome: 'requested' });
  expect(call()).toBe('BCR_RENEWAL_REQUIRED');
  // Renew alone does not open it; a test that passes does.
  await company.bank.control({ fault: 'consent_required' });
  account.pressTest();
  expect(state()).toBe('renewal_required');
  await company.bank.control({ fault: 'none' });
  account.pressTest();
  expect(state()).toBe('active');
  expect(call()).toBe(200);
});

test('what people and imports send of it does not count', () => {
  const { company, ids } = account;
  const before = company.value('connection', ids.connection, 'renewalRequestedAt');
  company.edit('connection', ids.connection, { renewalRequestedAt: '2020-01-01 00:00:00' }, 'CSVIMPORT');
  expect(company.value('connection', ids.connection, 'renewalRequestedAt')).toBe(before);
});
