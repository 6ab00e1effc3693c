import type { Recurrence } from '../../emulator/project/model';
import { dueBetween } from '../../emulator/runtime/schedule';
import { libraryForTest, script, suitelet } from './library_account';

const NIGHT = 'customscript_lib_night_ss';

describe('scheduled scripts', () => {
  const night = (body: string, modules: readonly string[] = []) => ({
    'night_ss.js': script('ScheduledScript', `{ execute(context) { ${body} } }`, modules),
  });

  test('run as the system with 10,000 units, and tell how it went', async () => {
    const library = await libraryForTest(
      night(
        `log.audit(context.type, [runtime.getCurrentUser().id, runtime.executionContext, runtime.getCurrentScript().getRemainingUsage(),
      runtime.getCurrentScript().getParameter({ name: 'custscript_lib_from' })]); query.runSuiteQL({ query: 'SELECT id FROM customrecord_lib_book' })`,
        ['N/runtime', 'N/query'],
      ),
    );
    const result = library.scripts.scheduled(NIGHT, 'customdeploy_lib_demand', { CUSTSCRIPT_LIB_FROM: 'M' });
    expect(result).toMatchObject({
      status: 'COMPLETE',
      units: 10,
      log: [{ level: 'AUDIT', title: 'userinterface', details: '[-4,"SCHEDULED",10000,"M"]' }],
    });
    expect(result.seconds).toBeGreaterThan(0);
  });

  test('a failure is told and logged', async () => {
    const library = await libraryForTest(night(`log.debug('before'); throw new RangeError('odd')`));
    const result = library.scripts.scheduled(NIGHT, 'customdeploy_lib_demand');
    expect(result).toMatchObject({ status: 'FAILED', error: { name: 'RangeError', message: 'odd' } });
    expect(result.log.map(({ level }) => level)).toEqual(['DEBUG', 'SYSTEM']);
    expect(result.log[1]?.details).toContain('/SuiteScripts/library/night_ss.js');
  });

  test('moving the clock keeps every appointment at its own time, once', async () => {
    const library = await libraryForTest(night(`log.debug(context.type, new Date().toISOString())`));
    const runs = () =>
      library?.log.entries({ script: NIGHT }).map(({ title, details }) => `${title} ${details}`);
    library.clock.advance('P2D');
    expect(runs()).toEqual(['scheduled 2026-11-24T04:00:00.000Z', 'scheduled 2026-11-25T04:00:00.000Z']);
    expect(library.clock.iso()).toBe('2026-11-25T15:00:00.000Z');
    library.clock.advance('PT1H');
    library.clock.set('2026-11-24T00:00:00Z');
    expect(runs()).toHaveLength(2);
    library.clock.set('2026-11-24T05:00:00Z');
    expect(runs()).toHaveLength(3);
  });

  test('a task runs when what submitted it has ended, with its parameters', async () => {
    const submit = `return task.create({ taskType: task.TaskType.SCHEDULED_SCRIPT, scriptId: '${NIGHT}', deploymentId: 'customdeploy_lib_demand', params: { custscript_lib_from: 'P' } }).submit()`;
    const library = await libraryForTest({
      'desk_sl.js': suitelet(
        `if (request.parameters.id) return task.checkStatus({ taskId: request.parameters.id }).status; ${submit}`,
        ['N/task'],
      ),
      ...night(
        `log.debug(context.type, runtime.getCurrentScript().getParameter({ name: 'custscript_lib_from' }))`,
        ['N/runtime'],
      ),
    });
    const id = String(library.ask());
    expect(library.log.entries({ script: NIGHT })).toEqual([]);
    expect(library.ask({ id })).toBe('PENDING');
    expect(() => library.ask()).toThrow(expect.objectContaining({ name: 'FAILED_TO_SUBMIT_JOB_REQUEST_1' }));
    expect(library.scripts.drain()).toMatchObject([
      { status: 'COMPLETE', log: [{ title: 'ondemand', details: 'P' }] },
    ]);
    expect(library.ask({ id })).toBe('COMPLETE');
  });

  test('a script that submits itself gets no task id and runs again afterwards', async () => {
    const library = await libraryForTest(
      night(
        `const from = Number(runtime.getCurrentScript().getParameter({ name: 'custscript_lib_from' }) ?? 0);
      log.debug('run', from);
      if (from < 3) log.debug('id', task.create({ taskType: 'SCHEDULED_SCRIPT', scriptId: runtime.getCurrentScript().id, deploymentId: runtime.getCurrentScript().deploymentId, params: { custscript_lib_from: String(from + 1) } }).submit())`,
        ['N/runtime', 'N/task'],
      ),
    );
    library.scripts.scheduled(NIGHT, 'customdeploy_lib_demand');
    expect(library.log.entries({ script: NIGHT }).map(({ title, details }) => title + details)).toEqual([
      'run0',
      'idnull',
      'run1',
      'idnull',
      'run2',
      'idnull',
      'run3',
    ]);
  });
});

describe('due times', () => {
  const daily: Recurrence = {
    kind: 'daily',
    startDate: '2026-10-01',
    startTime: '04:00:00Z',
    every: 1,
    weekdays: [],
  };
  const between = (recurrence: Partial<Recurrence>, from: string, to: string): string[] =>
    dueBetween({ ...daily, ...recurrence }, Date.parse(from), Date.parse(to)).map((time) =>
      new Date(time).toISOString().slice(0, 16),
    );

  test.each<[string, Partial<Recurrence>, string, string, string[]]>([
    ['daily', {}, '2026-11-01T04:00Z', '2026-11-03T04:00Z', ['2026-11-02T04:00', '2026-11-03T04:00']],
    ['not before its start', {}, '2026-09-28T00:00Z', '2026-10-02T00:00Z', ['2026-10-01T04:00']],
    [
      'every third day',
      { every: 3 },
      '2026-10-01T05:00Z',
      '2026-10-08T00:00Z',
      ['2026-10-04T04:00', '2026-10-07T04:00'],
    ],
    [
      'repeated in a day',
      { repeat: 'PT8H' },
      '2026-10-01T05:00Z',
      '2026-10-02T05:00Z',
      ['2026-10-01T12:00', '2026-10-01T20:00', '2026-10-02T04:00'],
    ],
    [
      'until its end',
      { endDate: '2026-10-02' },
      '2026-10-01T05:00Z',
      '2026-10-09T00:00Z',
      ['2026-10-02T04:00'],
    ],
    ['once', { kind: 'single' }, '2026-09-01T00:00Z', '2027-10-09T00:00Z', ['2026-10-01T04:00']],
    [
      'on Mondays and Fridays',
      { kind: 'weekly', weekdays: [1, 5] },
      '2026-10-01T05:00Z',
      '2026-10-10T00:00Z',
      ['2026-10-02T04:00', '2026-10-05T04:00', '2026-10-09T04:00'],
    ],
    [
      'every second week',
      { kind: 'weekly', weekdays: [4], every: 2 },
      '2026-10-01T05:00Z',
      '2026-11-01T00:00Z',
      ['2026-10-15T04:00', '2026-10-29T04:00'],
    ],
    [
      'across a leap day',
      {},
      '2028-02-28T12:00Z',
      '2028-03-01T12:00Z',
      ['2028-02-29T04:00', '2028-03-01T04:00'],
    ],
  ])('%s', (_what, recurrence, from, to, expected) => {
    expect(between(recurrence, from, to)).toEqual(expected);
  });

  test.each(['monthly', 'yearly'] as const)('%s schedules are refused', (kind) => {
    expect(() => between({ kind }, '2026-10-01T00:00Z', '2026-12-01T00:00Z')).toThrow(
      expect.objectContaining({ name: 'EMULATOR_NOT_IMPLEMENTED' }),
    );
  });
});
