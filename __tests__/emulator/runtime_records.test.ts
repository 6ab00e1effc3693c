import { actorOf } from '../../emulator/runtime/actor';
import { fromFormText, toFormText } from '../../emulator/runtime/form_values';
import { SuiteScriptError } from '../../emulator/runtime/suitescript_error';
import { type Library, openLibrary, script, suitelet } from './library_account';

const BOOK = 'customrecord_lib_book';
const LOAN = 'customrecord_lib_loan';

/** What a script writes about an error. */
const told = `const told = (work) => { try { return work(); } catch (error) { return error.name + ': ' + error.message; } };`;
const newBook = `const book = (values = {}) => { const draft = record.create({ type: '${BOOK}' });
  for (const [fieldId, value] of Object.entries({ name: 'Emma', custrecord_lib_isbn: '978-0', ...values })) draft.setValue({ fieldId, value });
  return draft; };`;

let library: Library;
afterEach(() => library.close());

/** Runs the body of a Suitelet that has N/record, `book()` and `told()`. */
async function inSuitelet(body: string, files: Readonly<Record<string, string>> = {}): Promise<unknown> {
  library = await openLibrary({
    'desk_sl.js': suitelet(`${told} ${newBook} ${body}`, ['N/record', 'N/runtime']),
    ...files,
  });
  return library.ask();
}

describe('values of fields', () => {
  test('defaults of a new record', async () => {
    const body = `const draft = record.create({ type: '${BOOK}' }); const value = (fieldId) => draft.getValue({ fieldId });
      return { id: draft.id, isDynamic: draft.isDynamic, lendable: value('custrecord_lib_lendable'), state: draft.getText({ fieldId: 'custrecord_lib_state' }),
        states: value('custrecord_lib_states'), isbn: value('custrecord_lib_isbn'), pages: value('custrecord_lib_pages'), bought: value('custrecord_lib_bought'),
        keeper: value('custrecord_lib_keeper'), me: String(runtime.getCurrentUser().id) };`;
    const found = (await inSuitelet(body)) as { keeper: string; me: string };
    expect(found).toMatchObject({
      id: null,
      isDynamic: false,
      lendable: true,
      state: 'New',
      states: [],
      isbn: '',
      pages: '',
      bought: '',
    });
    expect(found.keeper).toBe(found.me);
  });

  test('each type goes in and comes out as documented', async () => {
    const body = `const at = new Date(Date.UTC(2026, 4, 6, 7, 8, 9));
      const state = record.create({ type: '${BOOK}' }).getValue({ fieldId: 'custrecord_lib_state' });
      const id = book({ custrecord_lib_pages: 12, custrecord_lib_price: 1.5, custrecord_lib_lendable: false, custrecord_lib_states: [state],
        custrecord_lib_bought: new Date(2026, 0, 31), custrecord_lib_seen: at, custrecord_lib_text: 'line\\nline' }).save();
      const saved = record.load({ type: '${BOOK}', id }); const value = (fieldId) => saved.getValue({ fieldId });
      return [typeof id, saved.id, value('custrecord_lib_pages'), value('custrecord_lib_price'), value('custrecord_lib_lendable'),
        value('custrecord_lib_states')[0] === state, typeof value('custrecord_lib_state'), value('custrecord_lib_bought').toString().slice(0, 24),
        value('custrecord_lib_seen').getTime() === at.getTime(), value('custrecord_lib_text'), saved.getText({ fieldId: 'custrecord_lib_states' })];`;
    expect(await inSuitelet(body)).toEqual([
      'number',
      1,
      12,
      1.5,
      false,
      true,
      'string',
      'Sat Jan 31 2026 00:00:00',
      true,
      'line\nline',
      ['New'],
    ]);
    expect(library.store.read(BOOK, 1)?.values).toMatchObject({
      custrecord_lib_bought: '2026-01-31',
      custrecord_lib_seen: '2026-05-06T07:08:09.000Z',
    });
  });

  test('every kind of wrong value is refused, and never repeated', async () => {
    const wrong = {
      custrecord_lib_pages: ["'12'", '1.5', 'NaN', 'true', '({})'],
      custrecord_lib_price: ["'1.5'", 'Infinity'],
      custrecord_lib_lendable: ["'T'", '1', "'yes'"],
      custrecord_lib_state: ["'new'", '1.5', '[1]', 'true'],
      custrecord_lib_states: ["'1'", '[{}]', "['x']"],
      custrecord_lib_bought: ["'2026-01-01'", '5', 'new Date(NaN)'],
      custrecord_lib_seen: ["'2026-01-01T00:00:00Z'"],
      custrecord_lib_isbn: ['12', 'true', '[]'],
    };
    const cases = Object.entries(wrong).flatMap(([field, values]) =>
      values.map((value) => `told(() => book().setValue({ fieldId: '${field}', value: ${value} }))`),
    );
    const found = (await inSuitelet(`return [${cases.join(', ')}]`)) as string[];
    expect(found).toHaveLength(cases.length);
    for (const text of found) expect(text).toMatch(/^INVALID_FLD_VALUE: .* A \w+ field takes (a|an) /);
  });

  test.each([
    ["book().getValue({ fieldId: 'custrecord_lib_typo' })", 'SSS_INVALID_FIELD_ID'],
    ["book().setValue({ fieldId: 'custrecord_lib_typo', value: 1 })", 'SSS_INVALID_FIELD_ID'],
    ["book().setValue({ fieldId: 'name' })", 'SSS_MISSING_REQD_ARGUMENT'],
    ['book().getValue({})', 'SSS_MISSING_REQD_ARGUMENT'],
    ["book().getValue('name')", 'SSS_MISSING_REQD_ARGUMENT'],
    ["book().setValue({ fieldId: 'name', value: 'x', forceSyncSourcing: true })", 'EMULATOR_NOT_IMPLEMENTED'],
    ["book().setValue({ fieldId: 'custrecord_lib_state', value: 5 }).save()", 'INVALID_KEY_OR_REF'],
    ['book({ custrecord_lib_pages: 10000 }).save()', 'VALUE_1_OUTSIDE_OF_VALID_MINMAX_RANGE_FOR_FIELD_2'],
    [
      "book({ custrecord_lib_isbn: 'x'.repeat(18) }).save()",
      'FIELD_CONTAINED_MORE_THAN_MAXIMUM_CHARACTERS_ALLOWED: The field custrecord_lib_isbn contained more than the maximum number ( 17 ) of characters allowed.',
    ],
    ["book({ custrecord_lib_isbn: '' }).save()", 'USER_ERROR: Please enter value(s) for: ISBN'],
    [
      "record.create({ type: 'customrecord_lib_book' }).save()",
      'USER_ERROR: Please enter value(s) for: Name, ISBN',
    ],
    ["record.create({ type: 'customrecord_none' })", 'INVALID_RCRD_TYPE'],
    ["record.load({ type: 'customrecord_lib_book', id: 99 })", 'RCRD_DSNT_EXIST'],
    ["record.load({ type: 'customrecord_lib_book', id: 'x' })", 'SSS_INVALID_INTERNAL_ID'],
    ["record.load({ type: 'customrecord_lib_book' })", 'SSS_MISSING_REQD_ARGUMENT'],
    ['record.transform({})', 'EMULATOR_NOT_IMPLEMENTED'],
    ["book().getLineCount({ sublistId: 'x' })", 'EMULATOR_NOT_IMPLEMENTED'],
    ['record.Type.CUSTOMER', 'EMULATOR_NOT_IMPLEMENTED'],
    ["book().setText({ fieldId: 'custrecord_lib_state', text: 'Lost' })", 'INVALID_FLD_VALUE'],
  ])('%s ends with %s', async (code, expected) => {
    expect(await inSuitelet(`return told(() => ${code})`)).toContain(expected);
  });

  test('mandatory fields can be passed over when saving', async () => {
    expect(
      await inSuitelet(`return record.create({ type: '${BOOK}' }).save({ ignoreMandatoryFields: true })`),
    ).toBe(1);
  });

  test('standard mode does not translate between texts and values, dynamic mode does', async () => {
    const body = `const draft = (isDynamic) => record.create({ type: '${BOOK}', isDynamic }).setText({ fieldId: 'custrecord_lib_state', text: 'Worn' });
      return [told(() => draft(false).getValue({ fieldId: 'custrecord_lib_state' })).split(':')[0], draft(false).getText({ fieldId: 'custrecord_lib_state' }),
        Number(draft(true).getValue({ fieldId: 'custrecord_lib_state' })) > 0,
        told(() => book({ custrecord_lib_isbn: '1' }).getText({ fieldId: 'custrecord_lib_isbn' })).split(':')[0]];`;
    expect(await inSuitelet(body)).toEqual(['SSS_INVALID_API_USAGE', 'Worn', true, 'SSS_INVALID_API_USAGE']);
  });

  test('fields tell about themselves', async () => {
    const body = `const field = book().getField({ fieldId: 'custrecord_lib_isbn' });
      return [field.id, field.label, field.type, field.isMandatory, book().getField({ fieldId: 'custrecord_lib_typo' })]`;
    expect(await inSuitelet(body)).toEqual(['custrecord_lib_isbn', 'ISBN', 'text', true, null]);
  });
});

describe('saving', () => {
  test('somebody else’s save in between is noticed', async () => {
    const body = `const id = book().save(); const first = record.load({ type: '${BOOK}', id }); const second = record.load({ type: '${BOOK}', id });
      first.setValue({ fieldId: 'name', value: 'Persuasion' }).save();
      return told(() => second.setValue({ fieldId: 'name', value: 'Sanditon' }).save());`;
    expect(await inSuitelet(body)).toMatch(/^RCRD_HAS_BEEN_CHANGED: /);
    expect(library.store.read(BOOK, 1)?.values.name).toBe('Persuasion');
  });

  test('submitFields changes what it names and nothing else', async () => {
    const body = `const id = book().save(); record.submitFields({ type: '${BOOK}', id, values: { custrecord_lib_lendable: 'F', custrecord_lib_pages: 7 } }); return id;`;
    await inSuitelet(body);
    expect(library.store.read(BOOK, 1)?.values).toMatchObject({
      name: 'Emma',
      custrecord_lib_lendable: false,
      custrecord_lib_pages: 7,
    });
  });

  test('a copy has the values and an id of its own', async () => {
    const body = `const id = book().save(); const copy = record.copy({ type: '${BOOK}', id }); return [copy.id, copy.save(), copy.getValue({ fieldId: 'name' })];`;
    expect(await inSuitelet(body)).toEqual([null, 2, 'Emma']);
  });

  test('a record that others point at cannot be deleted', async () => {
    const body = `const id = book().save(); const loan = record.create({ type: '${LOAN}', defaultValues: { custrecord_lib_loan_book: id } }).save();
      const refused = told(() => record.delete({ type: '${BOOK}', id })); record.delete({ type: '${LOAN}', id: loan });
      return [refused, record.delete({ type: '${BOOK}', id })];`;
    expect(await inSuitelet(body)).toEqual([
      expect.stringMatching(/^THIS_RECORD_CANNOT_BE_DELETED_BECAUSE_IT_HAS_DEPENDENT_RECORDS/),
      1,
    ]);
  });

  test('usage units are those of custom records, and of other records', async () => {
    const body = `const left = () => runtime.getCurrentScript().getRemainingUsage(); const spent = (work) => { const before = left(); work(); return before - left(); };
      let id; const draft = book();
      return [spent(() => book()), spent(() => { id = draft.save(); }), spent(() => record.load({ type: '${BOOK}', id })),
        spent(() => record.submitFields({ type: '${BOOK}', id, values: { name: 'x' } })), spent(() => record.delete({ type: '${BOOK}', id })),
        spent(() => record.load({ type: record.Type.EMPLOYEE, id: runtime.getCurrentUser().id }))];`;
    expect(await inSuitelet(body)).toEqual([2, 4, 2, 2, 4, 5]);
  });

  test('system notes tell who, when, in which context, from what to what', async () => {
    await inSuitelet(
      `const id = book().save(); record.submitFields({ type: '${BOOK}', id, values: { name: 'Persuasion', custrecord_lib_lendable: false } });`,
    );
    const notes = library.store.systemNotes(BOOK, 1);
    expect(notes.filter(({ type }) => type === 'CREATE').map(({ field }) => field)).toContain(
      'custrecord_lib_isbn',
    );
    expect(notes.filter(({ type }) => type === 'CHANGE')).toEqual([
      {
        recordType: BOOK,
        recordId: 1,
        date: '2026-11-23T15:00:00.000Z',
        user: 11,
        role: 3,
        context: 'SUITELET',
        type: 'CHANGE',
        field: 'name',
        oldValue: 'Emma',
        newValue: 'Persuasion',
      },
      {
        recordType: BOOK,
        recordId: 1,
        date: '2026-11-23T15:00:00.000Z',
        user: 11,
        role: 3,
        context: 'SUITELET',
        type: 'CHANGE',
        field: 'custrecord_lib_lendable',
        oldValue: 'T',
        newValue: 'F',
      },
    ]);
    const stateNote = notes.find(({ field }) => field === 'custrecord_lib_state');
    expect(stateNote?.newValue).toBe('New');
  });
});

describe('permissions', () => {
  test.each([
    ['customrole_lib_clerk', 'create', /^1$/],
    ['customrole_lib_clerk', 'delete', /^INSUFFICIENT_PERMISSION/],
    ['customrole_lib_reader', 'load', /^Emma$/],
    ['customrole_lib_reader', 'create', /^INSUFFICIENT_PERMISSION/],
    ['customrole_lib_reader', 'edit', /^INSUFFICIENT_PERMISSION/],
    ['customrole_lib_reader', 'submitFields', /^INSUFFICIENT_PERMISSION/],
    ['customrole_lib_reader', 'loan', /^INSUFFICIENT_PERMISSION/],
    ['customrole_lib_reader', 'employee', /^INSUFFICIENT_PERMISSION/],
    ['administrator', 'delete', /^1$/],
  ])('%s, %s', async (role, action, expected) => {
    const body = `const id = Number(request.parameters.id); const type = '${BOOK}'; const actions = {
      create: () => record.load({ type, id: book().save() }).id - 1, load: () => record.load({ type, id }).getValue({ fieldId: 'name' }),
      edit: () => record.load({ type, id }).setValue({ fieldId: 'name', value: 'x' }).save(), delete: () => record.delete({ type, id }),
      submitFields: () => record.submitFields({ type, id, values: { name: 'x' } }), loan: () => record.create({ type: '${LOAN}' }),
      employee: () => record.load({ type: 'employee', id: 11 }) }; return String(told(actions[request.parameters.action]))`;
    library = await openLibrary({ 'desk_sl.js': suitelet(`${told} ${newBook} ${body}`, ['N/record']) });
    const id = library.store.insert(BOOK, { name: 'Emma', custrecord_lib_isbn: '1' });
    expect(library.ask({ action, id: String(id) }, role)).toMatch(expected);
  });
});

describe('rows of an import', () => {
  test('text is read as in a form and the rules hold', async () => {
    library = await openLibrary();
    const actor = actorOf(library.session(), 'CSVIMPORT');
    const id = library.records.importRow(
      BOOK,
      {
        name: 'Emma',
        custrecord_lib_isbn: '1',
        custrecord_lib_lendable: 'F',
        custrecord_lib_bought: '12/31/2026',
        custrecord_lib_pages: '1,200',
      },
      actor,
    );
    expect(library.store.read(BOOK, id)?.values).toMatchObject({
      custrecord_lib_lendable: false,
      custrecord_lib_bought: '2026-12-31',
      custrecord_lib_pages: 1200,
    });
    library.records.importRow(BOOK, { id: String(id), name: 'Persuasion' }, actor);
    expect(library.store.read(BOOK, id)?.values.name).toBe('Persuasion');
    expect(() =>
      library.records.importRow(BOOK, { name: 'x', custrecord_lib_bought: '2026-12-31' }, actor),
    ).toThrow(SuiteScriptError);
  });

  test('a form’s text and a stored value mean the same', async () => {
    library = await openLibrary();
    const { fields } = library.store.type(BOOK);
    for (const [id, text] of [
      ['custrecord_lib_bought', '2/9/2026'],
      ['custrecord_lib_seen', '2/9/2026 3:04:05 pm'],
      ['custrecord_lib_lendable', 'T'],
      ['custrecord_lib_states', '1\u00052'],
      ['custrecord_lib_pages', '12'],
      ['custrecord_lib_isbn', ''],
    ] as const) {
      const field = fields.get(id);
      if (field === undefined) throw new Error(`no field ${id}`);
      expect(
        toFormText(library.company.formats, field, fromFormText(library.company.formats, field, text)),
      ).toBe(text);
    }
  });
});

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
    library.log.entries({ level: 'DEBUG' }).map(({ title, details }) => `${title}: ${details}`);

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
    expect(library.store.read(BOOK, 1)?.values.custrecord_lib_isbn).toBe('from the event');
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
      library.store.list(BOOK, { limit: 10, offset: 0 }).records.map(({ values }) => values.name),
    ).toEqual(['Emma']);
    expect(library.log.entries({ level: 'SYSTEM' }).map(({ title }) => title)).toEqual([
      'NOT_THIS',
      'NOT_THIS',
    ]);
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
    expect(library.store.read(BOOK, 1)?.values.name).toBe('Emma');
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
    expect(library.store.list(BOOK, { limit: 10, offset: 0 }).total).toBe(2);
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
    library = await openLibrary({
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
    library = await openLibrary({ 'book_ue.js': events });
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
