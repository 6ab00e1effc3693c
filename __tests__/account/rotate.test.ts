import type { RotationAction } from '../../src/TypeScript/domain/vocabulary';
import { RECORDS } from '../../src/TypeScript/netsuite/schema';
import { CLIENT_ID, CLIENT_SECRET, refusalOf } from './bank_account';
import { cutPoints, RotationAccount, WHOLE } from './rotation_account';

let rotation: RotationAccount;
beforeEach(async () => {
  rotation = await RotationAccount.open();
});
afterEach(async () => {
  expect(rotation.company.account.leaks.leaks()).toEqual([]);
  await rotation.close();
});

const advance = (duration: string): void => rotation.company.account.clock.advance(duration);
const codesOf = ({ findings }: ReturnType<RotationAccount['go']>): string[] =>
  findings.map(({ code }) => code);

test('a rotation to a new ID, from the pending secret to the retired one', () => {
  const { clientSecret, credential } = rotation.ids;
  const pending = rotation.addPending();
  expect(rotation.go('start_new_id')).toMatchObject({ outcome: 'done', plan: { state: 'started' } });
  expect(rotation.go('promote').outcome).toBe('refused');
  expect(rotation.go('test')).toMatchObject({ outcome: 'done', plan: { state: 'accepted' } });
  expect(rotation.usable()).toEqual([CLIENT_ID, CLIENT_SECRET]);
  expect(rotation.go('promote')).toMatchObject({
    outcome: 'done',
    plan: { state: 'grace', actions: ['roll_back'], waitUntil: '2026-11-24T15:00:00.000Z' },
  });
  expect([rotation.slot(clientSecret), rotation.slot(pending)]).toEqual(['previous', 'current']);
  expect(rotation.usable()).toEqual([CLIENT_ID, 'custsecret_demo_new_1']);
  expect(rotation.go('promote').outcome).toBe('nothing_to_do');
  advance('PT23H59M');
  expect(rotation.go('retire').outcome).toBe('refused');
  advance('PT1M');
  expect(rotation.go('retire')).toMatchObject({ outcome: 'done', plan: { state: 'idle' } });
  expect([rotation.slot(clientSecret), rotation.slot(pending)]).toEqual(['retired', 'current']);
  expect(rotation.step()).toBeUndefined();
  expect(rotation.company.eventsOf('credential', credential)).toEqual([
    'created ok',
    'rotation_started ok',
    'tested ok',
    'promoted ok',
    'retired ok',
  ]);
});

test('a pending secret that the bank refuses is not promoted', () => {
  rotation.addPending('mistyped');
  rotation.go('start_new_id');
  const tested = rotation.go('test');
  expect(tested.outcome).toBe('not_accepted');
  expect(codesOf(tested)[0]).toBe('BCR_BANK_REFUSED_SECRET');
  expect(rotation.go('promote').outcome).toBe('refused');
  expect(rotation.go('abandon').outcome).toBe('done');
  expect(rotation.usable()).toEqual([CLIENT_ID, CLIENT_SECRET]);
});

test('a change in place, with the hour that NetSuite takes', () => {
  expect(rotation.go('start_in_place').outcome).toBe('done');
  rotation.changeInPlace('new');
  advance('PT59M');
  expect(codesOf(rotation.go('test'))[0]).toBe('BCR_NOT_HERE_YET');
  advance('PT1M');
  expect(rotation.go('test')).toMatchObject({ outcome: 'done', plan: { state: 'accepted' } });
  expect(rotation.go('promote', { graceMinutes: 60 }).outcome).toBe('done');
  advance('PT1H');
  expect(rotation.go('retire')).toMatchObject({ outcome: 'done', plan: { state: 'idle' } });
  expect(rotation.usable()).toEqual([CLIENT_ID, CLIENT_SECRET]);
});

test('a change in place that was mistyped, or never made', () => {
  rotation.go('start_in_place');
  advance('PT61M');
  expect(codesOf(rotation.go('test'))[0]).toBe('BCR_NOT_ARRIVED');
  rotation.changeInPlace('mistyped');
  advance('PT1H');
  expect(codesOf(rotation.go('test'))[0]).toBe('BCR_NEW_VALUE_REFUSED');
  rotation.changeInPlace('new');
  advance('PT1H');
  expect(rotation.go('test').outcome).toBe('done');
});

test('while a rotation is under way nobody moves its secrets by hand', () => {
  const { company, ids } = rotation;
  const pending = rotation.addPending();
  rotation.go('start_new_id');
  for (const context of ['USERINTERFACE', 'CSVIMPORT', 'RESTWEBSERVICES', 'SUITELET'] as const) {
    const tries = [
      refusalOf(() => company.edit('secret', ids.clientSecret, { slot: 'retired' }, context)),
      refusalOf(() => company.editInline('secret', pending, { slot: 'previous' }, context)),
      refusalOf(() => company.remove('secret', pending, context)),
      refusalOf(() => company.edit('secret', ids.clientSecret, { isinactive: true }, context)),
      refusalOf(() => company.editInline('secret', pending, { isinactive: true }, context)),
    ];
    expect(tries).toEqual(tries.map(() => 'BCR_ROTATION_RUNS'));
  }
  company.edit('credential', ids.credential, { rotationStep: 'grace', graceUntil: '2026-11-24 00:00:00' });
  expect(rotation.step()).toBe('started');
  expect(company.value('credential', ids.credential, 'graceUntil')).toBeNull();
});

describe('two administrators at once', () => {
  test('cannot both promote: the one who saves second is told so', () => {
    const { company, ids } = rotation;
    const pending = rotation.addPending();
    for (const action of ['start_new_id', 'test'] as const) rotation.go(action);
    const { records } = company.account;
    const save = records.save.bind(records);
    let results: ReturnType<RotationAccount['go']>[] = [];
    const spy = jest.spyOn(records, 'save').mockImplementation((draft, ...rest) => {
      // The other one promotes after this one's script has loaded the credential and before it saves it.
      if (draft.type === RECORDS.credential.type && results.length === 0) {
        spy.mockRestore();
        results = [rotation.go('promote')];
      }
      return save(draft, ...rest);
    });
    const overtaken = rotation.go('promote');
    results.push(overtaken);
    expect(results.map(({ outcome }) => outcome)).toEqual(['done', 'conflict']);
    expect([rotation.slot(ids.clientSecret), rotation.slot(pending)]).toEqual(['previous', 'current']);
    const promoted = company.eventsOf('credential', ids.credential).filter((line) => line === 'promoted ok');
    expect(promoted).toHaveLength(1);
  });

  test('somebody who edits the credential meanwhile makes the promotion start over, and loses nothing', () => {
    const { company, ids } = rotation;
    rotation.addPending();
    for (const action of ['start_new_id', 'test'] as const) rotation.go(action);
    const { records } = company.account;
    const save = records.save.bind(records);
    const spy = jest.spyOn(records, 'save').mockImplementation((draft, ...rest) => {
      if (draft.type === RECORDS.credential.type) {
        spy.mockRestore();
        company.edit('credential', ids.credential, { name: 'Renamed' });
      }
      return save(draft, ...rest);
    });
    expect(rotation.go('promote').outcome).toBe('conflict');
    expect(company.value('credential', ids.credential, 'name')).toBe('Renamed');
    expect(rotation.usable()).toEqual([CLIENT_ID, CLIENT_SECRET]);
    expect(rotation.go('promote').outcome).toBe('done');
    expect(company.value('credential', ids.credential, 'name')).toBe('Renamed');
  });
});

test('cut off at any write, every call still works and the step can be repeated', () => {
  const { company, ids } = rotation;
  const { cutOffs } = company.account;
  let rounds = 0;
  const round = (at: number) => {
    rounds += 1;
    const pending = rotation.addPending();
    const secretId = String(company.value('secret', pending, 'secretId'));
    for (const action of ['start_new_id', 'test'] as const) expect(rotation.go(action).outcome).toBe('done');
    const promotion = cutOffs.during({ cutOffAtWrite: at }, () => rotation.go('promote'));
    const [, usable] = rotation.usable();
    // The first write decides, for all callers at once.
    expect(usable).toBe(promotion.writes.length === 0 ? CLIENT_SECRET : secretId);
    rotation.go('promote');
    expect([rotation.slot(ids.clientSecret), rotation.slot(pending)]).toEqual(['previous', 'current']);
    const rollBack = cutOffs.during({ cutOffAtWrite: at }, () => rotation.go('roll_back'));
    expect(rotation.usable()[1]).toBe(rollBack.writes.length === 0 ? secretId : CLIENT_SECRET);
    rotation.go('roll_back');
    expect([rotation.slot(ids.clientSecret), rotation.slot(pending)]).toEqual(['current', 'retired']);
    expect(rotation.step()).toBeUndefined();
    // The next one has to begin at another moment: that is what tells rotations apart.
    advance('PT1M');
    return [promotion, rollBack] as const;
  };
  const whole = round(WHOLE);
  // The Suitelet and all user events together: each of them alone has 1,000.
  expect(Math.max(...whole.map(({ units }) => units))).toBeLessThan(700);
  const points = cutPoints(...whole.map(({ writes }) => writes));
  expect(points.length).toBeGreaterThan(6);
  for (const at of points) expect(round(at).some(({ isCutOff }) => isCutOff)).toBe(true);
  const kinds = company.eventsOf('credential', ids.credential);
  for (const kind of ['rotation_started ok', 'promoted ok', 'rolled_back ok']) {
    expect(kinds.filter((line) => line === kind)).toHaveLength(rounds);
  }
});

describe('cut off at any write, every call still works and the step is finished when it is repeated:', () => {
  interface Cut {
    readonly isCutOff: boolean;
    readonly writes: readonly string[];
  }

  /** Cuts the step off at one write, calls the bank, repeats the step; answers whether it was cut off, and what it wrote. */
  function cutOff(action: RotationAction, at: number, step: string | undefined): Cut {
    const cut = rotation.company.account.cutOffs.during({ cutOffAtWrite: at }, () => rotation.go(action));
    // Throws when the bank does not take the call.
    expect(rotation.usable()).toHaveLength(2);
    expect(['done', 'nothing_to_do']).toContain(rotation.go(action).outcome);
    expect(rotation.step()).toBe(step);
    return cut;
  }

  /** Goes through a round that is not cut off, and then one for each place where it can be. */
  function everywhere(round: (at: number) => readonly Cut[]): void {
    const cuts = (at: number): readonly Cut[] => {
      // Rotations are told apart by the moment at which they begin.
      advance('PT1M');
      return round(at);
    };
    const points = cutPoints(...cuts(WHOLE).map(({ writes }) => writes));
    expect(points.length).toBeGreaterThan(3);
    for (const at of points) expect(cuts(at).some(({ isCutOff }) => isCutOff)).toBe(true);
  }

  test('a rotation to a new ID that is started and abandoned', () => {
    everywhere((at) => {
      rotation.addPending();
      return [cutOff('start_new_id', at, 'started'), cutOff('abandon', at, undefined)];
    });
  });

  test('a change in place that is started and abandoned', () => {
    // The first one notes what the secrets look like, the others find it noted.
    for (const action of ['start_in_place', 'abandon'] as const) rotation.go(action);
    everywhere((at) => [cutOff('start_in_place', at, 'started'), cutOff('abandon', at, undefined)]);
  });

  test('a promotion that is decided, finished and retired', () => {
    const { cutOffs } = rotation.company.account;
    let isNew = false;
    everywhere((at) => {
      isNew = !isNew;
      rotation.addPending(isNew ? 'new' : 'old');
      for (const action of ['start_new_id', 'test'] as const) rotation.go(action);
      const decided = cutOffs.during({ cutOffAtWrite: 2 }, () =>
        rotation.go('promote', { graceMinutes: 60 }),
      );
      expect([decided.isCutOff, rotation.step()]).toEqual([true, 'promoting']);
      const isFinishCutOff = cutOff('finish', at, 'grace');
      advance('PT1H');
      return [isFinishCutOff, cutOff('retire', at, undefined)];
    });
  });
});
