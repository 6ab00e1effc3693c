import { answer, Calls, callWith } from '../../support/calls';
import { aBank, aConnection } from '../../support/records';

/** How long a token and what was read from the records are kept, and what a call writes down. */

describe('a token', () => {
  test('serves every connection of its credential', () => {
    const connections = [1000, 1001, 1002, 1003].map((id) => aConnection({ id, name: `Connection ${id}` }));
    const calls = new Calls({ connections });
    for (const { id } of [...connections, ...connections])
      expect(callWith(calls, { connection: { id } })).toBe(200);
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test.each([
    ['600 s: a minute early', 600, 539, 541],
    ['100 s: a tenth early', 100, 89, 91],
    ['nothing: it counts as 300 s', null, 269, 271],
    ['text: it counts', '600', 539, 541],
    ['less than nothing: it counts as 300 s', -5, 269, 271],
  ] as const)('is renewed in time; the bank says %s', (_what, lifetime, warm, due) => {
    const calls = new Calls();
    calls.lifetime = lifetime;
    callWith(calls);
    calls.wait(warm);
    callWith(calls);
    expect(calls.tokenRequests).toHaveLength(1);
    calls.wait(due - warm);
    calls.spent();
    expect(callWith(calls)).toBe(200);
    expect(calls.tokenRequests).toHaveLength(2);
    // What is kept, the credential's token, no pause, the records, the token and the call; then both are kept.
    expect(calls.spent()).toBe(1 + 1 + 1 + 20 + 10 + 10 + 2);
  });

  test('that was refused is replaced, and the call made once more', () => {
    const calls = new Calls();
    callWith(calls);
    calls.live.clear();
    expect(callWith(calls)).toBe(200);
    expect(calls.issued).toHaveLength(2);
    expect(calls.apiRequests).toHaveLength(3);
    calls.spent();
    expect(callWith(calls)).toBe(200);
    expect(calls.spent()).toBe(11);
  });

  test('that another connection has replaced is taken from it', () => {
    const calls = new Calls({ connections: [aConnection(), aConnection({ id: 1001, name: 'Payments' })] });
    callWith(calls);
    callWith(calls, { connection: { id: 1001 } });
    calls.live.clear();
    callWith(calls);
    expect(callWith(calls, { connection: { id: 1001 } })).toBe(200);
    expect(calls.issued).toHaveLength(2);
  });

  test('that is refused twice is forgotten', () => {
    const calls = new Calls();
    calls.api = () => answer(401, '{"error":"invalid_token"}');
    expect(callWith(calls)).toBe('BCR_BANK_REFUSED_TOKEN');
    expect(calls.apiRequests).toHaveLength(2);
    expect(calls.entries.size).toBe(0);
  });

  test('that cannot be renewed after a refusal is forgotten too', () => {
    const calls = new Calls();
    callWith(calls);
    calls.live.clear();
    calls.taken.clear();
    expect(callWith(calls)).toBe('BCR_BANK_REFUSED_SECRET');
    expect([...calls.entries.keys()]).toEqual(['2/failure/10']);
  });

  test('of another scope is not used', () => {
    const calls = new Calls();
    callWith(calls);
    calls.entries.delete('2/connection/id/1000');
    calls.world.bankRecords[0] = aBank({ scope: { test: 'other', production: null } });
    callWith(calls);
    expect(calls.tokenRequests).toHaveLength(2);
  });

  test('and everything else may vanish from the cache', () => {
    const calls = new Calls();
    callWith(calls);
    calls.entries.clear();
    expect(callWith(calls)).toBe(200);
    expect(calls.tokenRequests).toHaveLength(2);
  });
});

describe('what is kept', () => {
  test('is read again after half an hour, and the token stays', () => {
    const calls = new Calls();
    calls.lifetime = 43_200;
    callWith(calls);
    calls.world.bankRecords[0] = aBank({
      apiEndpoint: { test: 'https://api.other.example/v2', production: null },
    });
    calls.wait(29 * 60);
    callWith(calls);
    expect(calls.apiRequests.at(-1)?.url).toBe('https://api.test.bank.example/accounts');
    calls.wait(2 * 60);
    callWith(calls);
    expect(calls.apiRequests.at(-1)?.url).toBe('https://api.other.example/v2');
    expect(calls.tokenRequests).toHaveLength(1);
  });

  test('has no free text', () => {
    const calls = new Calls({
      connections: [aConnection({ notes: 'some notes' })],
      banks: [aBank({ retirementNotice: 'some notice' })],
    });
    callWith(calls);
    const kept = [...calls.entries.values()].join();
    expect(kept).not.toMatch(/some not/);
    expect(kept).toContain('custsecret_house_client_id');
  });
});

describe('the last use', () => {
  test('is noted at most once an hour, and never by a warm call', () => {
    const calls = new Calls();
    calls.lifetime = 43_200;
    const noted = (): string | null | undefined => calls.world.connectionRecords[0]?.lastUsed;
    callWith(calls);
    const first = noted();
    expect(first).toMatch(/^2026-11-23T12:00:00/);
    calls.wait(31 * 60);
    callWith(calls);
    expect(noted()).toBe(first);
    calls.wait(31 * 60);
    callWith(calls);
    expect(noted()).toMatch(/^2026-11-23T13:02/);
  });

  test('is not noted by a call that failed', () => {
    const calls = new Calls();
    calls.taken.clear();
    callWith(calls);
    expect(calls.world.connectionRecords[0]?.lastUsed).toBeNull();
  });

  test('that cannot be noted stops no call', () => {
    const calls = new Calls();
    calls.world.beforeWrite = () => {
      throw new Error('RCRD_HAS_BEEN_CHANGED');
    };
    expect(callWith(calls)).toBe(200);
    expect(calls.world.logged.at(-1)).toMatchObject({ level: 'debug', details: { connection: 1000 } });
  });
});
