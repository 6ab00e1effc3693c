import { AsyncLocalStorage } from 'node:async_hooks';
import { actorOf } from '../../emulator/runtime/actor';
import type { CutOffOutcome } from '../../emulator/runtime/cut_off';
import { runTerminable } from '../../emulator/runtime/termination';
import { type Library, openLibrary, script } from './library_account';

const NIGHT = 'customscript_lib_night_ss';
const DEMAND = 'customdeploy_lib_demand';
const BOOK = 'customrecord_lib_book';
const MODULES = ['N/record', 'N/query', 'N/email', 'N/cache', 'N/task', 'N/log'];

let library: Library | undefined;
afterEach(() => {
  library?.close();
  library = undefined;
});

const CREATE = (name: string) =>
  `(() => { const book = record.create({ type: '${BOOK}' }); book.setValue({ fieldId: 'name', value: '${name}' }); return book.save({ ignoreMandatoryFields: true }); })()`;

/** Creates three books, and tries by every means to notice that it is cut off. */
const THREE_BOOKS = `
  try {
    try { ${CREATE('one')}; ${CREATE('two')}; ${CREATE('three')}; }
    catch (error) { log.error('caught', error); ${CREATE('caught')}; }
    finally { log.error('finally', ''); ${CREATE('finally')}; }
  } finally { while (query.runSuiteQL('SELECT id FROM ${BOOK}').results.length < 4) ${CREATE('again')}; }`;

const night = (body: string) => ({
  'night_ss.js': script('ScheduledScript', `{ execute() { ${body} } }`, MODULES),
});

const books = (account: Library): string[] =>
  account.suiteql
    .run(`SELECT name FROM ${BOOK} ORDER BY id`, [], () => true)
    .rows.map(([name]) => String(name));

describe('termination', () => {
  test('skips every catch and finally up to the top, and only those', () => {
    const seen: string[] = [];
    const outcome = runTerminable((terminate) => {
      try {
        seen.push('before');
        terminate();
      } catch {
        seen.push('catch');
      } finally {
        seen.push('finally');
      }
    });
    expect(outcome).toEqual({ isTerminated: true });
    expect(seen).toEqual(['before']);
    expect(runTerminable(() => 'whole')).toEqual({ isTerminated: false, value: 'whole' });
    expect(() =>
      runTerminable(() => {
        throw new TypeError('its own');
      }),
    ).toThrow(new TypeError('its own'));
  });

  test('leaves timers and promises of the process working', async () => {
    runTerminable((terminate) => terminate());
    const results = await Promise.all([
      new Promise((resolve) => setTimeout(() => resolve('timer'), 1)),
      Promise.resolve('promise'),
    ]);
    expect(results).toEqual(['timer', 'promise']);
  });
});

describe('a scheduled script', () => {
  test.each([
    [1, []],
    [2, ['one']],
    [3, ['one', 'two']],
    [4, ['one', 'two', 'three']],
  ])('cut off at write %i leaves the writes before it, and sees nothing', async (cutOffAtWrite, expected) => {
    library = await openLibrary(night(THREE_BOOKS));
    const result = library.scripts.scheduled(NIGHT, DEMAND, {}, { cutOffAtWrite });
    expect(result).toMatchObject({ status: 'FAILED', error: { name: 'EMULATOR_CUT_OFF' } });
    expect(books(library)).toEqual(expected);
    const logged = result.log.map(({ title }) => title);
    expect(logged).toEqual(cutOffAtWrite === 4 ? ['finally'] : []);
  });

  test('that writes less is not cut off', async () => {
    library = await openLibrary(night(THREE_BOOKS));
    expect(library.scripts.scheduled(NIGHT, DEMAND, {}, { cutOffAtWrite: 5 }).status).toBe('COMPLETE');
    expect(books(library)).toEqual(['one', 'two', 'three', 'finally']);
  });

  test.each([
    [0, 0, []],
    [5, 2, []],
    [6, 6, ['one']],
    [13, 12, ['one', 'two']],
  ])('cut off after %i units has spent %i', async (cutOffAfterUnits, units, expected) => {
    library = await openLibrary(night(THREE_BOOKS));
    const result = library.scripts.scheduled(NIGHT, DEMAND, {}, { cutOffAfterUnits });
    expect(result).toMatchObject({ units, error: { name: 'EMULATOR_CUT_OFF' } });
    expect(books(library)).toEqual(expected);
  });

  test('runs again as if nothing had been, and what it submitted waits', async () => {
    library = await openLibrary(
      night(`${CREATE('one')};
        if (query.runSuiteQL('SELECT id FROM ${BOOK}').results.length === 1)
          task.create({ taskType: 'SCHEDULED_SCRIPT', scriptId: '${NIGHT}', deploymentId: '${DEMAND}' }).submit();
        ${CREATE('two')};`),
    );
    library.scripts.scheduled(NIGHT, DEMAND, {}, { cutOffAtWrite: 3 });
    expect(books(library)).toEqual(['one']);
    expect(library.scripts.drain()).toMatchObject([{ status: 'COMPLETE' }]);
    expect(books(library)).toEqual(['one', 'one', 'two']);
  });

  test('is cut off before an await, and refuses to be behind one', async () => {
    library = await openLibrary({
      'night_ss.js': script(
        'ScheduledScript',
        `{ async execute() {
          try { ${CREATE('one')}; await null; ${CREATE('two')}; }
          catch (error) { log.error('caught', error); } finally { log.error('finally', ''); }
        } }`,
        MODULES,
      ),
    });
    const account = library;
    // The refusal is for processes with async hooks, of which this makes one.
    new AsyncLocalStorage().run('hooks', () => {
      const result = account.scripts.scheduled(NIGHT, DEMAND, {}, { cutOffAtWrite: 1 });
      expect(result).toMatchObject({ status: 'FAILED', log: [], error: { name: 'EMULATOR_CUT_OFF' } });
      expect(() => account.scripts.scheduled(NIGHT, DEMAND, {}, { cutOffAtWrite: 2 })).toThrow(
        /behind an await/,
      );
    });
    expect(books(library)).toEqual(['one']);
    expect(library.scripts.scheduled(NIGHT, DEMAND).status).toBe('COMPLETE');
  });

  test('mails, tasks and caches count as writes', async () => {
    library = await openLibrary(
      night(`email.send({ author: 11, recipients: 11, subject: 's', body: 'b' });
        cache.getCache({ name: 'c' }).put({ key: 'k', value: 'v' });
        task.create({ taskType: 'SCHEDULED_SCRIPT', scriptId: '${NIGHT}', deploymentId: '${DEMAND}' }).submit();
        cache.getCache({ name: 'c' }).remove({ key: 'k' });
        record.submitFields({ type: '${BOOK}', id: ${CREATE('x')}, values: { name: 'y' }, options: { ignoreMandatoryFields: true } });
        record.delete({ type: '${BOOK}', id: query.runSuiteQL('SELECT id FROM ${BOOK}').results[0].values[0] });`),
    );
    const account = library;
    const work = () => account.scripts.scheduled(NIGHT, DEMAND);
    const { writes } = account.cutOffs.during({ cutOffAtWrite: 8 }, work);
    expect(writes.slice(0, 7).map((write) => write.replace(/ \d+$/, ''))).toEqual([
      'mail',
      'cache',
      'task',
      'cache',
      `create ${BOOK}`,
      `edit ${BOOK}`,
      `delete ${BOOK}`,
    ]);
    expect(account.outbox.mails()).toHaveLength(1);
  });
});

test('a map/reduce script ends as a whole', async () => {
  library = await openLibrary({
    'count_mr.js': script(
      'MapReduceScript',
      `{ getInputData() { return ['one', 'two', 'three']; },
         map({ value }) { const book = record.create({ type: '${BOOK}' }); book.setValue({ fieldId: 'name', value }); book.save({ ignoreMandatoryFields: true }); },
         summarize() { log.audit('summary', ''); } }`,
      MODULES,
    ),
  });
  const count = ['customscript_lib_count_mr', 'customdeploy_lib_count'] as const;
  const result = library.scripts.scheduled(...count, {}, { cutOffAtWrite: 2 });
  expect(result).toMatchObject({ status: 'FAILED', log: [], error: { name: 'EMULATOR_CUT_OFF' } });
  expect(books(library)).toEqual(['one']);
  expect(library.scripts.scheduled(...count).status).toBe('COMPLETE');
  expect(books(library)).toEqual(['one', 'one', 'two', 'three']);
});

describe('work of any other kind', () => {
  const during = async (
    files: Readonly<Record<string, string>>,
    work: (account: Library) => unknown,
    cutOffAtWrite: number,
  ): Promise<CutOffOutcome<unknown>> => {
    const account = await openLibrary(files);
    library = account;
    return account.cutOffs.during({ cutOffAtWrite }, () => work(account));
  };

  test('a Suitelet and a RESTlet', async () => {
    const suitelet = { 'desk_sl.js': script('Suitelet', `{ onRequest() { ${THREE_BOOKS} } }`, MODULES) };
    expect(await during(suitelet, (account) => account.ask(), 2)).toMatchObject({ isCutOff: true });
    expect(books(library as Library)).toEqual(['one']);
    library?.close();
    const restlet = { 'hook_rl.js': script('Restlet', `{ post() { ${THREE_BOOKS} } }`, MODULES) };
    const call = (account: Library) =>
      account.scripts.restlet(
        'customscript_lib_hook_rl',
        'customdeploy_lib_hook_rl',
        { method: 'post', parameters: {}, body: {} },
        account.session(),
      );
    expect(await during(restlet, call, 3)).toMatchObject({ isCutOff: true, units: 18 });
    expect(books(library as Library)).toEqual(['one', 'two']);
  });

  test.each([
    [1, []],
    [2, ['saved']],
    [3, ['saved', 'one']],
  ])('a save by somebody, with its user events, at write %i', async (atWrite, expected) => {
    const files = {
      'book_ue.js': script('UserEventScript', `{ afterSubmit() { ${THREE_BOOKS} } }`, MODULES),
    };
    const save = (account: Library) => {
      const actor = actorOf(account.session(), 'USERINTERFACE');
      const draft = account.records.create(BOOK, actor);
      draft.set('name', 'saved');
      return account.records.save(draft, actor, { ignoreMandatoryFields: true });
    };
    expect(await during(files, save, atWrite)).toMatchObject({ isCutOff: true });
    expect(books(library as Library)).toEqual(expected);
    // The account goes on: the database is in no transaction, and records can be saved.
    expect(library?.database.transaction(() => 'free')).toBe('free');
  });

  test('what the work throws comes out, and wrong settings are refused', async () => {
    const account = await openLibrary();
    library = account;
    const { cutOffs } = account;
    const odd = () => {
      throw new TypeError('odd');
    };
    expect(() => cutOffs.during({ cutOffAtWrite: 1 }, odd)).toThrow(TypeError);
    expect(() => cutOffs.during({ cutOffAtWrite: 0 }, odd)).toThrow(RangeError);
    expect(() => cutOffs.during({ cutOffAfterUnits: -1 }, odd)).toThrow(RangeError);
    expect(() => cutOffs.during({}, () => cutOffs.during({}, odd))).toThrow(RangeError);
    expect(cutOffs.during({}, () => 5)).toEqual({ isCutOff: false, value: 5, units: 0, writes: [] });
  });
});
