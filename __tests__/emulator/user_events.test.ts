import { actorOf } from '../../emulator/runtime/actor';
import { BOOK, inSuitelet, LOAN } from './book_suitelet';
import { libraryForTest, libraryOfTest, script } from './library_account';

describe('user events', () => {
  const noting = (extra = '') =>
    script(
      'UserEventScript',
      `(() => {
        const line = (event, context) => log.debug({ title: event + ' ' + context.type, details: [runtime.executionContext, context.newRecord.getValue({ fieldId: 'name' }),
          !('oldRecord' in context) ? 'none' : context.oldRecord && context.oldRecord.getValue({ fieldId: 'name' })].join(' ') });
        return { beforeLoad: (context) => line('beforeLoad', context), beforeSubmit(context) { line('beforeSubmit', context); ${extra} }, afterSubmit: (context) => line('afterSubmit', context) };
      })()`,
      ['N/runtime', 'N/record', 'N/error'],
    );
  const lines = () =>
    libraryOfTest()
      .log.entries({ level: 'DEBUG' })
      .map(({ title, details }) => `${title}: ${details}`);

  test('run in order, with type, context, new and old record', async () => {
    const body = `const id = book().save(); record.load({ type: '${BOOK}', id }).setValue({ fieldId: 'name', value: 'Persuasion' }).save();
      record.submitFields({ type: '${BOOK}', id, values: { custrecord_lib_pages: 3 } }); record.delete({ type: '${BOOK}', id });`;
    await inSuitelet(body, { 'book_ue.js': noting() });
    expect(lines()).toEqual([
      'beforeLoad create: SUITELET  none',
      'beforeSubmit create: SUITELET Emma ',
      'afterSubmit create: SUITELET Emma ',
      'beforeLoad edit: SUITELET Emma none',
      'beforeSubmit edit: SUITELET Persuasion Emma',
      'afterSubmit edit: SUITELET Persuasion Emma',
      'beforeSubmit xedit: SUITELET  Persuasion',
      'afterSubmit xedit: SUITELET  Persuasion',
      'beforeSubmit delete: SUITELET Persuasion Persuasion',
      'afterSubmit delete: SUITELET Persuasion Persuasion',
    ]);
  });

  test('a change in beforeSubmit is written, and the mandatory fields are looked at afterwards', async () => {
    const events = noting(
      `context.newRecord.setValue({ fieldId: 'custrecord_lib_isbn', value: 'from the event' });`,
    );
    await inSuitelet(`return book({ custrecord_lib_isbn: '' }).save()`, { 'book_ue.js': events });
    expect(libraryOfTest().store.read(BOOK, 1)?.values.custrecord_lib_isbn).toBe('from the event');
  });

  test('an error in beforeSubmit reaches the script that saves, and nothing is written', async () => {
    const events = noting(
      `if (context.newRecord.getValue({ fieldId: 'name' }) === 'Bad') throw error.create({ name: 'NOT_THIS', message: 'Not this book' });`,
    );
    const body = `const id = book().save(); return [told(() => book({ name: 'Bad' }).save()),
      told(() => record.load({ type: '${BOOK}', id }).setValue({ fieldId: 'name', value: 'Bad' }).save())]`;
    expect(await inSuitelet(body, { 'book_ue.js': events })).toEqual([
      'NOT_THIS: Not this book',
      'NOT_THIS: Not this book',
    ]);
    expect(
      libraryOfTest()
        .store.list(BOOK, { limit: 10, offset: 0 })
        .records.map(({ values }) => values.name),
    ).toEqual(['Emma']);
    expect(
      libraryOfTest()
        .log.entries({ level: 'SYSTEM' })
        .map(({ title }) => title),
    ).toEqual(['NOT_THIS', 'NOT_THIS']);
  });

  test('a JavaScript error crosses with its name and message', async () => {
    expect(await inSuitelet(`return told(() => book().save())`, { 'book_ue.js': noting(`null.x`) })).toMatch(
      /^TypeError: Cannot read properties of null/,
    );
  });

  test('an error in afterSubmit reaches the script, and the record stays', async () => {
    const events = script('UserEventScript', `{ afterSubmit() { throw new RangeError('too late'); } }`);
    expect(await inSuitelet(`return told(() => book().save())`, { 'book_ue.js': events })).toBe(
      'RangeError: too late',
    );
    expect(libraryOfTest().store.read(BOOK, 1)?.values.name).toBe('Emma');
  });

  test('oldRecord, and newRecord in afterSubmit, cannot be changed or saved', async () => {
    const events = script(
      'UserEventScript',
      `{ beforeSubmit({ newRecord, oldRecord }) { for (const work of [() => newRecord.save(), () => oldRecord && oldRecord.setValue({ fieldId: 'name', value: 'x' })])
          try { work(); } catch (error) { log.debug(error.name); } },
        afterSubmit({ newRecord }) { try { newRecord.setValue({ fieldId: 'name', value: 'x' }); } catch (error) { log.debug(error.name); } } }`,
    );
    await inSuitelet(`const id = book().save(); record.load({ type: '${BOOK}', id }).save();`, {
      'book_ue.js': events,
    });
    expect(lines().map((line) => line.split(':')[0])).toEqual(Array(5).fill('SSS_RECORD_IS_READ_ONLY'));
  });

  test('a user event’s own saves set off no user events', async () => {
    const events = noting(
      `if (context.type === 'create') record.create({ type: '${BOOK}', defaultValues: { name: 'Inner', custrecord_lib_isbn: '2' } }).save();`,
    );
    await inSuitelet(`return book().save()`, { 'book_ue.js': events });
    expect(lines().filter((line) => line.includes('Inner'))).toEqual([]);
    expect(libraryOfTest().store.list(BOOK, { limit: 10, offset: 0 }).total).toBe(2);
  });

  test('each run of an event has 1,000 units of its own', async () => {
    const events = script(
      'UserEventScript',
      `{ beforeSubmit() { log.debug('left', runtime.getCurrentScript().getRemainingUsage()); } }`,
      ['N/runtime'],
    );
    await inSuitelet(`book().save(); book().save();`, { 'book_ue.js': events });
    expect(lines()).toEqual(['left: 1000', 'left: 1000']);
  });

  test.each([
    ['CSVIMPORT', 1],
    ['USERINTERFACE', 1],
    ['RESTWEBSERVICES', 0],
    ['SCHEDULED', 0],
  ] as const)('a deployment for some contexts: %s', async (context, runs) => {
    const library = await libraryForTest({
      'loan_ue.js': script('UserEventScript', `{ beforeSubmit() { log.debug('ran'); } }`),
    });
    library.records.importRow(LOAN, {}, actorOf(library.session(), context));
    expect(lines()).toHaveLength(runs);
  });

  test('a beforeLoad event finds a form, whether a page or a script reads', async () => {
    const events = script(
      'UserEventScript',
      `{ beforeLoad({ form }) { form.addButton({ id: 'custpage_x', label: 'X' }); log.debug('form', typeof form.title); } }`,
    );
    await inSuitelet(`record.create({ type: '${BOOK}' })`, { 'book_ue.js': events });
    expect(lines()).toEqual(['form: string']);
  });

  test('an afterSubmit event can send the browser elsewhere', async () => {
    const events = script(
      'UserEventScript',
      `{ afterSubmit({ newRecord }) { redirect.toRecord({ type: '${BOOK}', id: newRecord.id }); } }`,
      ['N/redirect'],
    );
    const library = await libraryForTest({ 'book_ue.js': events });
    const actor = actorOf(library.session(), 'USERINTERFACE');
    library.records.save(
      library.records.create(BOOK, actor, { name: 'Emma', custrecord_lib_isbn: '1' }),
      actor,
    );
    expect(actor.redirection).toEqual({
      url: '/app/common/custom/custrecordentry.nl?rectype=customrecord_lib_book&id=1',
    });
  });

  test('afterSubmit begins with the scripts that have a beforeSubmit', async () => {
    const line = (name: string) => `log.debug('${name}')`;
    await inSuitelet(`book().save()`, {
      'book_late_ue.js': script(
        'UserEventScript',
        `{ afterSubmit() { ${line('A after')} }, beforeLoad() { ${line('A load')} } }`,
      ),
      'book_ue.js': script(
        'UserEventScript',
        `{ beforeLoad() { ${line('B load')} }, beforeSubmit() { ${line('B before')} }, afterSubmit() { ${line('B after')} } }`,
      ),
    });
    expect(lines()).toEqual(['A load: ', 'B load: ', 'B before: ', 'B after: ', 'A after: ']);
  });
});
