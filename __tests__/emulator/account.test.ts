import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccountClock } from '../../emulator/account/clock';
import { Company } from '../../emulator/account/company';
import { openLibrary, script, suitelet } from './library_account';

describe('the clock', () => {
  test('stands still until it is moved', () => {
    const clock = new AccountClock('2026-02-28T12:00:00Z');
    clock.advance('P1D');
    expect(clock.iso()).toBe('2026-03-01T12:00:00.000Z');
    clock.set('2026-01-01T00:00:00Z');
    expect(clock.iso()).toBe('2026-01-01T00:00:00.000Z');
  });

  test('runs with the machine otherwise, ahead by what it was moved', () => {
    const clock = new AccountClock();
    clock.advance('P30D');
    expect(Math.abs(clock.now() - Date.now() - 30 * 86_400_000)).toBeLessThan(1_000);
  });

  test.each([
    ['P1M', '2026-02-28T12:00:00.000Z'],
    ['P1Y', '2027-01-31T12:00:00.000Z'],
    ['P1W', '2026-02-07T12:00:00.000Z'],
    ['P1DT1H', '2026-02-01T13:00:00.000Z'],
    ['PT0S', '2026-01-31T12:00:00.000Z'],
  ])('%s is of the calendar', (duration, reading) => {
    const clock = new AccountClock('2026-01-31T12:00:00Z');
    clock.advance(duration);
    expect(clock.iso()).toBe(reading);
  });

  test.each(['1 day', '-P1D', '', 'P1D2', 'P', 'PT', 'P-1D', 'PT1H-30M'])(
    '"%s" is no way forward',
    (duration) => {
      expect(() => new AccountClock('2026-01-01T00:00:00Z').advance(duration)).toThrow(RangeError);
    },
  );

  test.each(['tomorrow', '', '1', 'Dec 1 2026', '2026-12-01', '2026-12-01T06:00:00', '2026-02-30T06:00:00Z'])(
    '"%s" is no instant',
    (instant) => {
      expect(() => new AccountClock('2026-01-01T00:00:00Z').set(instant)).toThrow(RangeError);
    },
  );

  test.each(['2026-01-02T02:00:00+02:00', '2026-01-02T00:00Z'])('"%s" is an instant', (instant) => {
    const clock = new AccountClock('2026-01-01T00:00:00Z');
    clock.set(instant);
    expect(clock.iso()).toBe('2026-01-02T00:00:00.000Z');
  });

  test('what comes due on the way is run at once, so that nobody goes a century ahead in one step', () => {
    const clock = new AccountClock('2026-01-01T00:00:00Z');
    for (const move of [() => clock.advance('P1000Y'), () => clock.set('2126-01-01T00:00:00Z')]) {
      expect(move).toThrow(/several steps/);
    }
    expect(clock.iso()).toBe('2026-01-01T00:00:00.000Z');
    clock.advance('P2Y');
    clock.advance('P2Y');
    expect(clock.iso()).toBe('2030-01-01T00:00:00.000Z');
  });

  test('appointments are kept in order, each at its time; listeners hear of the move', () => {
    const clock = new AccountClock('2026-01-01T00:00:00Z');
    const kept: string[] = [];
    const hour = 3_600_000;
    const start = clock.now();
    clock.addAgenda((from, to) =>
      [3, 1, 30]
        .map((hours) => ({ at: start + hours * hour, keep: () => kept.push(clock.iso()) }))
        .filter(({ at }) => at > from && at <= to),
    );
    clock.onChange((from, to) => kept.push(`moved ${(to - from) / hour}`));
    clock.advance('P1D');
    expect(kept).toEqual(['2026-01-01T01:00:00.000Z', '2026-01-01T03:00:00.000Z', 'moved 24']);
  });
});

describe('people', () => {
  test('log in with their first role, or one they choose', async () => {
    const library = await openLibrary(
      {},
      {
        company: {
          employees: [
            {
              id: 5,
              firstName: 'A',
              lastName: 'B',
              email: 'a@example.com',
              roles: ['customrole_lib_clerk'],
              language: 'pt_BR',
            },
          ],
        },
      },
    );
    expect(library.session({ employeeId: 5 })).toMatchObject({
      userId: 5,
      roleScriptId: 'customrole_lib_clerk',
      language: 'pt_BR',
      role: { name: 'Library Clerk' },
    });
    const administrator = library.withRole(library.session({ employeeId: 5 }), 'administrator');
    expect(administrator).toMatchObject({ userId: 5, roleId: 3, roleScriptId: 'administrator' });
    expect(administrator.role).toBeUndefined();
    expect(() => library.session({ employeeId: 6 })).toThrow('There is no employee 6');
    expect(() => library.session({ employeeId: 5, role: 'customrole_none' })).toThrow('There is no role');
    library.close();
  });

  test('who left cannot log in', async () => {
    const library = await openLibrary();
    expect(() => library.session({ employeeId: 14 })).toThrow('inactive');
    expect(library.store.read('employee', 14)?.values.isinactive).toBe(true);
    library.close();
  });

  test('a company without a real time zone is refused', () => {
    expect(() => new Company({ timeZone: 'Mars/Base' })).toThrow(RangeError);
  });

  test('the company’s day is that of its time zone', () => {
    expect(new Company().today(Date.parse('2026-11-23T02:00:00Z'))).toBe('2026-11-22');
  });
});

test('a data folder keeps records, mails, the log and the clock', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'account-'));
  const files = {
    'desk_sl.js': suitelet(
      `record.create({ type: 'customrecord_lib_book', defaultValues: { name: 'Emma', custrecord_lib_isbn: '1' } }).save();
       email.send({ author: 11, recipients: 11, subject: 's', body: 'b' }); log.audit('asked'); return 1;`,
      ['N/record', 'N/email'],
    ),
  };
  // A clock that runs, because one that stands begins where it is told.
  const running = () => openLibrary(files, { dataFolder, now: undefined } as never);
  const first = await running();
  first.ask();
  first.clock.advance('P10D');
  const time = first.clock.now();
  const state = first.store.listValueId('customlist_lib_state', 'val_new');
  first.close();
  const second = await running();
  expect(second.store.read('customrecord_lib_book', 1)?.values.name).toBe('Emma');
  expect(second.outbox.mails()).toHaveLength(1);
  expect(second.log.entries().map(({ title }) => title)).toContain('asked');
  expect(Math.abs(second.clock.now() - time)).toBeLessThan(60_000);
  expect(second.store.listValueId('customlist_lib_state', 'val_new')).toBe(state);
  second.close();
  rmSync(dataFolder, { recursive: true });
});

test('a secret that reaches a record, a log, a mail, a cache, a session or a task is reported as a leak, without its value', async () => {
  const leaky = suitelet(
    `const value = request.parameters.value; record.create({ type: 'customrecord_lib_book', defaultValues: { name: value, custrecord_lib_isbn: '1' } }).save();
     log.audit('x', value); email.send({ author: 11, recipients: 11, subject: 's', body: value }); cache.getCache({ name: 'c' }).put({ key: 'k', value });
     runtime.getCurrentSession().set({ name: 'k', value }); task.create({ taskType: 'SCHEDULED_SCRIPT', scriptId: 'customscript_lib_night_ss', params: { custscript_lib_from: value } }).submit();
     throw new Error(value);`,
    ['N/record', 'N/email', 'N/cache', 'N/runtime', 'N/task'],
  );
  const library = await openLibrary({
    'desk_sl.js': leaky,
    'night_ss.js': script('ScheduledScript', '{ execute() {} }'),
  });
  const value = `generated-${Math.random()}`;
  library.leaks.watch('custsecret_test', value);
  expect(() => library.ask({ value })).toThrow();
  const leaks = library.leaks.leaks();
  expect([...new Set(leaks.map(({ place }) => place))].sort()).toEqual([
    'cache',
    'error',
    'log',
    'mail',
    'record',
    'session',
    'task',
  ]);
  expect(JSON.stringify(leaks)).not.toContain(value);
  library.close();
});
