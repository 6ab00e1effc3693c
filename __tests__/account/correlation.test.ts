import { RotationAccount } from './rotation_account';

/** One operation, one correlation id: in its own events, in those of the user events that it sets off, and in the log. */

let rotation: RotationAccount;
beforeEach(async () => {
  rotation = await RotationAccount.open();
});
afterEach(async () => {
  expect(rotation.company.account.leaks.leaks()).toEqual([]);
  await rotation.close();
});

interface Line {
  readonly line: string;
  readonly correlationId: string;
}

/** The events after the first so many, oldest first: `secret changed` and its correlation id. */
function eventsAfter(count: number): Line[] {
  const { company } = rotation;
  const events = company.events().map(({ id }) => id);
  return events
    .toSorted((one, other) => one - other)
    .slice(count)
    .map((id) => ({
      line: `${company.word('event', id, 'recordKind')} ${company.word('event', id, 'kind')}`,
      correlationId: String(company.value('event', id, 'correlationId')),
    }));
}

const idsOf = (lines: readonly Line[]): string[] => [
  ...new Set(lines.map(({ correlationId }) => correlationId)),
];
const linesOf = (lines: readonly Line[]): string[] => lines.map(({ line }) => line).toSorted();
const count = (): number => rotation.company.events().length;

/** Titles of the log's lines under a correlation id. */
function logged(correlationId: string): string[] {
  const lines = rotation.company.account.log.entries();
  return lines.filter(({ details }) => details.includes(correlationId)).map(({ title }) => title);
}

test('a promotion and the slots it changes', () => {
  rotation.addPending();
  for (const action of ['start_new_id', 'test'] as const) rotation.go(action);
  const before = count();
  rotation.go('promote');
  const events = eventsAfter(before);
  expect(linesOf(events)).toEqual(['credential promoted', 'secret changed', 'secret changed']);
  const [correlationId = '', ...others] = idsOf(events);
  expect(others).toEqual([]);
  expect(correlationId).toMatch(/^rotation-\d+-/);
  expect(logged(correlationId)).toEqual(
    expect.arrayContaining(['Bank Credentials: promoted', 'Bank Credentials: secret changed']),
  );
});

test('a check by the Health Check and the states it changes', async () => {
  const { company } = rotation;
  await company.bank.control({ fault: 'invalid_client' });
  const before = count();
  expect(company.checkHealth().status).toBe('COMPLETE');
  const events = eventsAfter(before);
  expect(linesOf(events)).toEqual(['connection changed', 'credential changed', 'credential failed']);
  const [correlationId = '', ...others] = idsOf(events);
  expect(others).toEqual([]);
  expect(logged(correlationId)).toHaveLength(3);
});

test('what people save belongs to no operation, not even after one that was cut off in their session', () => {
  const { company, ids } = rotation;
  rotation.addPending();
  for (const action of ['start_new_id', 'test'] as const) rotation.go(action);
  for (let at = 1; at < 6; at += 1) {
    company.account.cutOffs.during({ cutOffAtWrite: at }, () => rotation.go('promote'));
    const before = count();
    company.edit('credential', ids.credential, { name: `Renamed ${at}` });
    company.edit('bank', ids.bank, { country: at % 2 === 0 ? 'BR' : 'US' });
    const [first, second] = idsOf(eventsAfter(before));
    expect([first, second]).toEqual([
      expect.stringMatching(/^[0-9a-f-]{36}$/),
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    ]);
  }
});
