import type { Flat } from '../../../../src/TypeScript/netsuite/records/flat_record';
import { CONNECTION, SECRET } from '../../../../src/TypeScript/netsuite/schema';
import { differenceOf } from '../../../../src/TypeScript/netsuite/user_events/audit_difference';

type Connection = Flat<typeof CONNECTION>;

const connection: Connection = {
  id: 3,
  name: 'Statements',
  inactive: false,
  bank: 1,
  credential: 2,
  environment: 'test',
  purposes: ['statements'],
  ledgerAccount: null,
  state: 'active',
  endpointOverride: null,
  lastUsed: null,
  renewalRequestedAt: null,
  notes: null,
};

test.each<[string, Partial<Connection>, ReturnType<typeof differenceOf>]>([
  ['nothing', {}, null],
  ['a state', { state: 'disabled' }, { from: 'state=active', to: 'state=disabled' }],
  ['a link', { credential: 5 }, { from: 'credential=2', to: 'credential=5' }],
  ['a new link', { ledgerAccount: 201 }, { from: '', to: 'ledgerAccount=201' }],
  [
    'several words',
    { purposes: ['payments', 'other'] },
    { from: 'purposes=statements', to: 'purposes=payments,other' },
  ],
  ['a text', { notes: 'Call Vera' }, { from: '', to: 'notes=(text)' }],
  [
    'where calls go: the host alone',
    { endpointOverride: 'https://api.bank.example/v1/accounts' },
    { from: '', to: 'endpointOverride=api.bank.example' },
  ],
  ['an address that is none', { endpointOverride: 'somewhere' }, { from: '', to: 'endpointOverride=(text)' }],
  ['the name', { name: 'Payments' }, { from: 'name=(text)', to: 'name=(text)' }],
  ['inactive', { inactive: true }, { from: 'inactive=false', to: 'inactive=true' }],
  [
    'more than an event holds',
    { purposes: Array.from({ length: 600 }, () => 'payments') },
    { from: 'purposes=statements', to: `${`purposes=${'payments,'.repeat(500)}`.slice(0, 3999)}…` },
  ],
  ['what scripts note for themselves', { lastUsed: '2026-11-23T15:00:00.000Z' }, null],
])('%s', (_what, change, difference) => {
  expect(differenceOf(CONNECTION, connection, { ...connection, ...change })).toEqual(difference);
});

test('a new record says what it has, a deleted one what it had', () => {
  const whole =
    'name=(text); inactive=false; bank=1; credential=2; environment=test; purposes=statements; state=active';
  expect(differenceOf(CONNECTION, null, connection)).toEqual({ from: '', to: whole });
  expect(differenceOf(CONNECTION, connection, null)).toEqual({ from: whole, to: '' });
});

test('secret IDs are ids and are named', () => {
  const before = { secretId: 'custsecret_a', slot: 'current' } as Flat<typeof SECRET>;
  const after = { ...before, secretId: 'custsecret_b', slot: 'retired' } as Flat<typeof SECRET>;
  expect(differenceOf(SECRET, before, after)).toEqual({
    from: 'slot=current; secretId=custsecret_a',
    to: 'slot=retired; secretId=custsecret_b',
  });
});
