import { CLIENT_ID, CLIENT_SECRET } from './bank_account';
import { cutPoints, RotationAccount, WHOLE } from './rotation_account';

/** What the Health Check does for rotations that are under way. */

let rotation: RotationAccount;
beforeEach(async () => {
  rotation = await RotationAccount.open();
  check();
});
afterEach(async () => {
  expect(rotation.company.account.leaks.leaks()).toEqual([]);
  await rotation.close();
});

const advance = (duration: string): void => rotation.company.account.clock.advance(duration);

/** Runs the Health Check and answers its line of counts. */
function check(parameters: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { status, log } = rotation.company.checkHealth(parameters);
  expect(status).toBe('COMPLETE');
  return JSON.parse(String(log.findLast(({ title }) => title === 'Health Check')?.details)) as Record<
    string,
    unknown
  >;
}

const events = (): string[] => rotation.company.eventsOf('credential', rotation.ids.credential);

function promoted(value: 'new' | 'old' = 'new'): number {
  const pending = rotation.addPending(value);
  for (const action of ['start_new_id', 'test', 'promote'] as const) {
    expect(rotation.go(action).outcome).toBe('done');
  }
  return pending;
}

test('retires the previous secret when its grace period is over, and not before', () => {
  const pending = promoted();
  advance('PT23H59M');
  check();
  expect(rotation.step()).toBe('grace');
  advance('PT1M');
  expect(check()).toMatchObject({ retired: 1, errors: 0 });
  expect([rotation.slot(rotation.ids.clientSecret), rotation.slot(pending)]).toEqual(['retired', 'current']);
  expect(rotation.step()).toBeUndefined();
  expect(events()).toContain('retired ok');
  expect(check()).toEqual({ errors: 0 });
});

test('leaves that to people when they want it so', () => {
  promoted();
  advance('PT25H');
  expect(check({ custscript_bcr_keep_previous: true })).not.toHaveProperty('retired');
  expect(rotation.step()).toBe('grace');
  expect(rotation.go('retire').outcome).toBe('done');
});

test('cut off at any write while it retires, the next run finishes it', () => {
  const { cutOffs } = rotation.company.account;
  let isNew = false;
  const round = (at: number) => {
    isNew = !isNew;
    promoted(isNew ? 'new' : 'old');
    advance('PT24H');
    const run = cutOffs.during({ cutOffAtWrite: at }, () => rotation.company.checkHealth({}));
    expect(rotation.usable()).toHaveLength(2);
    check();
    expect(rotation.step()).toBeUndefined();
    advance('PT1M');
    return run;
  };
  const points = cutPoints(round(WHOLE).writes);
  expect(points.length).toBeGreaterThan(6);
  for (const at of points) expect(round(at).isCutOff).toBe(true);
  const retired = events().filter((line) => line === 'retired ok');
  const starts = events().filter((line) => line === 'rotation_started ok');
  expect(retired).toHaveLength(starts.length);
});

test('finishes what was cut off', () => {
  const { company, ids } = rotation;
  const pending = rotation.addPending();
  for (const action of ['start_new_id', 'test'] as const) rotation.go(action);
  company.account.cutOffs.during({ cutOffAtWrite: 3 }, () => rotation.go('promote'));
  expect(rotation.step()).toBe('promoting');
  expect(check()).toMatchObject({ finished: 1, errors: 0 });
  expect(rotation.step()).toBe('grace');
  expect([rotation.slot(ids.clientSecret), rotation.slot(pending)]).toEqual(['previous', 'current']);
});

test('tries a pending secret only when a person asks for it, and promotes nothing', () => {
  rotation.addPending('mistyped');
  rotation.go('start_new_id');
  const requests = rotation.company.account.network.requests().length;
  advance('PT12H');
  check();
  expect(rotation.company.account.network.requests()).toHaveLength(requests);
  expect(rotation.step()).toBe('started');
});

test('sees a value that was changed in place arrive, has the bank accept it, and leaves the promotion to a person', () => {
  rotation.go('start_in_place');
  rotation.changeInPlace('new');
  advance('PT30M');
  expect(check()).toEqual({ waiting: 1, errors: 0 });
  advance('PT30M');
  expect(check()).toEqual({ arrived: 1, waiting: 1, errors: 0 });
  expect(rotation.step()).toBe('started');
  expect(check()).toEqual({ waiting: 1, errors: 0 });
  expect(rotation.go('promote', { graceMinutes: 60 }).outcome).toBe('done');
  expect(rotation.usable()).toEqual([CLIENT_ID, CLIENT_SECRET]);
});

test('says once that a value did not arrive within the hour', () => {
  rotation.go('start_in_place');
  advance('PT59M');
  expect(check()).toEqual({ waiting: 1, errors: 0 });
  advance('PT2M');
  expect(check()).toMatchObject({ not_arrived: 1, errors: 0 });
  expect(check()).toEqual({ waiting: 1, errors: 0 });
  expect(events().filter((line) => line === 'failed BCR_NOT_ARRIVED')).toHaveLength(1);
});

test('a mistyped value is refused once, and the bank is not asked again until it is changed', () => {
  rotation.go('start_in_place');
  rotation.changeInPlace('mistyped');
  advance('PT1H');
  expect(check()).toMatchObject({ not_arrived: 1, errors: 0 });
  expect(events()).toContain('failed BCR_NEW_VALUE_REFUSED');
  const requests = rotation.company.account.network.requests().length;
  expect(check()).toEqual({ waiting: 1, errors: 0 });
  expect(rotation.company.account.network.requests()).toHaveLength(requests);
  rotation.changeInPlace('new');
  advance('PT1H');
  expect(check()).toMatchObject({ arrived: 1, errors: 0 });
});
