import { callBank } from '../../../../src/TypeScript/application/calls/authorise';
import {
  dropBank,
  dropConnection,
  dropCredential,
} from '../../../../src/TypeScript/application/calls/token_cache';
import { Calls } from '../../support/calls';
import { aBank, aConnection, aCredential, aSecret } from '../../support/records';

const NAMES = [{ id: 1000 }, { text: 'Statements' }, { text: 'STMT-1' }, { id: 1001 }, { id: 2000 }];

/** Two credentials of one bank; the first has two connections, and each was called by everything it goes by. */
function warm(): Calls {
  const calls = new Calls(
    {
      credentials: [aCredential(), aCredential({ id: 20, name: 'Another' })],
      connections: [
        aConnection(),
        aConnection({ id: 1001, name: 'Payments' }),
        aConnection({ id: 2000, name: 'Other', credential: 20 }),
      ],
      secrets: [10, 20].flatMap((credential) => [
        aSecret({ id: credential * 10, credential }),
        aSecret({
          id: credential * 10 + 1,
          credential,
          role: 'client_secret',
          secretId: 'custsecret_house_client_secret',
        }),
      ]),
    },
    { 1000: 'STMT-1' },
  );
  for (const connection of NAMES) {
    callBank(calls.ports, { connection, method: 'GET', path: '', headers: {}, body: null });
  }
  expect(calls.entries.size).toBe(7);
  expect(calls.tokenRequests).toHaveLength(2);
  calls.spent();
  return calls;
}

test('a step of a rotation drops the token and every copy of it, and nothing of other credentials', () => {
  const calls = warm();
  dropCredential(calls.ports, 10);
  expect([...calls.entries.keys()].toSorted()).toEqual(['2/connection/id/2000', '2/token/20']);
  expect(calls.spent()).toBe(10 + 2 + 3 + 2);
  dropCredential(calls.ports, 10);
});

test('with hundreds of connections it stops before the units are over; the token itself is always dropped', () => {
  const calls = warm();
  let units = 402;
  const governance = { remaining: () => units-- };
  dropCredential({ ...calls.ports, governance }, 10);
  expect([...calls.entries.keys()].toSorted()).toEqual(['2/connection/id/2000', '2/token/20']);
  const others = warm();
  dropCredential({ ...others.ports, governance: { remaining: () => 400 } }, 10);
  expect([...others.entries.keys()]).not.toContain('2/token/10');
  expect(others.entries.size).toBe(6);
});

test('a change of a bank drops what is kept for all its credentials', () => {
  const calls = warm();
  calls.world.bankRecords.push(aBank({ id: 2 }));
  dropBank(calls.ports, 2);
  expect(calls.entries.size).toBe(7);
  dropBank(calls.ports, 1);
  expect(calls.entries.size).toBe(0);
});

test('a change of a connection leaves the token of its credential', () => {
  const calls = warm();
  dropConnection(calls.ports.cache, { id: 1000, name: 'Statements', externalId: 'STMT-1' });
  expect([...calls.entries.keys()].toSorted()).toEqual([
    '2/connection/id/1001',
    '2/connection/id/2000',
    '2/token/10',
    '2/token/20',
  ]);
});

test('an entry from the future is not relied on', () => {
  const calls = warm();
  calls.wait(-60);
  callBank(calls.ports, { connection: { id: 1000 }, method: 'GET', path: '', headers: {}, body: null });
  expect(calls.spent()).toBeGreaterThan(11);
});
