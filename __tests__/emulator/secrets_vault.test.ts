import { SecretUnavailable, SecretVault } from '../../emulator/secrets/secret_vault';
import { EMPLOYEE, NOON, newSecretValue, SCRIPT, secretsAccount } from './secrets_support';

const user = { scriptId: SCRIPT, employeeId: EMPLOYEE };

const reasonOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof SecretUnavailable) return error.reason;
    throw error;
  }
  return 'allowed';
};

test('a new secret can be read at once, whatever the case of its id', () => {
  const { vault, addSecret } = secretsAccount();
  const value = addSecret('custsecret_One');
  expect(vault.read('CUSTSECRET_ONE', user)).toBe(value);
  expect(vault.has('custsecret_one')).toBe(true);
  expect(vault.list().map(({ id }) => id)).toEqual(['custsecret_one']);
});

test.each([
  ['custsecret1', true],
  [`custsecret${'a'.repeat(89)}`, true],
  ['CUSTSECRET_X', true],
  ['custsecret', false],
  [`custsecret${'a'.repeat(90)}`, false],
  ['custsecret-x', false],
  ['customscript_x', false],
])('id %s is accepted: %s', (id, accepted) => {
  const { addSecret } = secretsAccount();
  const save = () => addSecret(id);
  if (accepted) expect(save).not.toThrow();
  else expect(save).toThrow('The ID of an API secret');
});

test.each([
  ['no name', { name: ' ', value: 'xxxxxxxx' }, 'needs a name'],
  ['no value', { name: 'a' }, 'needs a password'],
  ['empty value', { name: 'a', value: '' }, 'cannot be empty'],
  ['too long a value', { name: 'a', value: 'x'.repeat(1_000_001) }, 'at most 1,000,000'],
])('a new secret with %s is refused', (_, input, message) => {
  const { vault } = secretsAccount();
  expect(() => vault.save({ id: 'custsecret_one', ...input })).toThrow(message);
  expect(vault.has('custsecret_one')).toBe(false);
});

test('a changed value arrives after an hour and not a moment earlier', () => {
  const { vault, clock, addSecret } = secretsAccount();
  const before = addSecret('custsecret_one');
  const after = addSecret('custsecret_one');
  expect(vault.list()[0]?.changeArrives).toBe('2026-11-23T13:00:00.000Z');
  clock.advance('PT59M59.999S');
  expect(vault.read('custsecret_one', user)).toBe(before);
  clock.advance('PT0.001S');
  expect(vault.read('custsecret_one', user)).toBe(after);
  expect(vault.list()[0]).not.toHaveProperty('changeArrives');
});

test('each of two changes arrives an hour after it was made', () => {
  const { vault, clock, addSecret } = secretsAccount();
  addSecret('custsecret_one');
  const second = addSecret('custsecret_one');
  clock.advance('PT30M');
  const third = addSecret('custsecret_one');
  clock.advance('PT30M');
  expect(vault.read('custsecret_one', user)).toBe(second);
  clock.advance('PT30M');
  expect(vault.read('custsecret_one', user)).toBe(third);
});

test('the delay can be set', () => {
  const { database, clock, leaks } = secretsAccount();
  const vault = new SecretVault(database, clock, leaks, { changeDelayMinutes: 5 });
  vault.save({ id: 'custsecret_one', name: 'One', value: newSecretValue() });
  const after = newSecretValue();
  vault.save({ id: 'custsecret_one', name: 'One', value: after });
  clock.advance('PT5M');
  expect(vault.read('custsecret_one', user)).toBe(after);
});

test('editing without a value keeps value and lists, and changes what is given at once', () => {
  const { vault, addSecret } = secretsAccount();
  const value = addSecret('custsecret_one', { domains: ['Bank.Example'], description: 'first' });
  vault.save({ id: 'custsecret_one', name: 'Renamed', scripts: ['customscript_other'] });
  expect(vault.list()[0]).toMatchObject({
    name: 'Renamed',
    description: 'first',
    domains: ['bank.example'],
    scripts: ['customscript_other'],
    created: NOON,
  });
  expect(reasonOf(() => vault.read('custsecret_one', user))).toBe('script');
  vault.save({ id: 'custsecret_one', name: 'Renamed', scripts: [] });
  expect(vault.read('custsecret_one', user)).toBe(value);
});

test.each([
  ['nothing', {}, user, 'allowed'],
  ['this script', { scripts: [SCRIPT.toUpperCase()] }, user, 'allowed'],
  ['another script', { scripts: ['customscript_other'] }, user, 'script'],
  ['this employee', { employees: [EMPLOYEE] }, user, 'allowed'],
  ['another employee', { employees: [8] }, user, 'employee'],
  ['an employee, for a schedule', { employees: [8] }, { ...user, employeeId: -4 }, 'employee'],
  ['this host', { domains: ['bank.example'] }, { ...user, domain: 'BANK.example' }, 'allowed'],
  ['another host', { domains: ['bank.example'] }, { ...user, domain: 'evil.example' }, 'domain'],
  [
    'a host, for its subdomain',
    { domains: ['bank.example'] },
    { ...user, domain: 'a.bank.example' },
    'domain',
  ],
  ['a host, with no request', { domains: ['bank.example'] }, user, 'allowed'],
])('a secret restricted to %s', (_, restrictions, reader, expected) => {
  const { vault, addSecret } = secretsAccount();
  addSecret('custsecret_one', restrictions);
  expect(reasonOf(() => vault.read('custsecret_one', reader))).toBe(expected);
});

test('a deleted secret is gone at once, and its id and first value count anew', () => {
  const { vault, addSecret } = secretsAccount();
  addSecret('custsecret_one');
  vault.remove('CUSTSECRET_ONE', 3);
  expect(reasonOf(() => vault.read('custsecret_one', user))).toBe('missing');
  const value = addSecret('custsecret_one');
  expect(vault.read('custsecret_one', user)).toBe(value);
});

test('the history says who did what when, and outlives the secret', () => {
  const { vault, clock } = secretsAccount();
  vault.save({ id: 'custsecret_one', name: 'One', value: newSecretValue() }, 3);
  clock.advance('P1D');
  vault.save({ id: 'custsecret_one', name: 'One', value: newSecretValue() }, 4);
  vault.save({ id: 'custsecret_one', name: 'Uno' }, 5);
  vault.remove('custsecret_one', 6);
  expect(vault.history('custsecret_one')).toEqual([
    { at: NOON, by: 3, change: 'created' },
    { at: '2026-11-24T12:00:00.000Z', by: 4, change: 'password changed' },
    { at: '2026-11-24T12:00:00.000Z', by: 5, change: 'edited' },
    { at: '2026-11-24T12:00:00.000Z', by: 6, change: 'deleted' },
  ]);
});

test('a vault that is opened again knows its secrets, and the leak detector theirs', () => {
  const { database, clock, leaks, addSecret } = secretsAccount();
  const value = addSecret('custsecret_one');
  const reopened = new SecretVault(database, clock, leaks);
  expect(reopened.read('custsecret_one', user)).toBe(value);
  leaks.inspect('log', 'somewhere', `x${value}x`);
  expect(leaks.leaks()).toEqual([
    { label: 'custsecret_one', place: 'log', where: 'somewhere', form: 'plain' },
  ]);
});

test('no table holds a value that could be found by searching for it', () => {
  const { database, leaks, addSecret } = secretsAccount();
  addSecret('custsecret_one');
  addSecret('custsecret_one');
  for (const table of ['local_secret', 'local_secret_value', 'local_secret_note']) {
    leaks.inspect('file', table, JSON.stringify(database.all(`SELECT * FROM ${table}`)));
  }
  expect(leaks.leaks()).toEqual([]);
});
