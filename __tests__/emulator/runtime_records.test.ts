import { actorOf } from '../../emulator/runtime/actor';
import { fromFormText, toFormText } from '../../emulator/runtime/form_values';
import { SuiteScriptError } from '../../emulator/runtime/suitescript_error';
import { BOOK, inSuitelet, LOAN, newBook, told } from './book_suitelet';
import { libraryForTest, libraryOfTest, suitelet } from './library_account';

describe('saving', () => {
  test('somebody else’s save in between is noticed', async () => {
    const body = `const id = book().save(); const first = record.load({ type: '${BOOK}', id }); const second = record.load({ type: '${BOOK}', id });
      first.setValue({ fieldId: 'name', value: 'Persuasion' }).save();
      return told(() => second.setValue({ fieldId: 'name', value: 'Sanditon' }).save());`;
    expect(await inSuitelet(body)).toMatch(/^RCRD_HAS_BEEN_CHANGED: /);
    expect(libraryOfTest().store.read(BOOK, 1)?.values.name).toBe('Persuasion');
  });

  test('submitFields changes what it names and nothing else', async () => {
    const body = `const id = book().save(); record.submitFields({ type: '${BOOK}', id, values: { custrecord_lib_lendable: 'F', custrecord_lib_pages: 7 } }); return id;`;
    await inSuitelet(body);
    expect(libraryOfTest().store.read(BOOK, 1)?.values).toMatchObject({
      name: 'Emma',
      custrecord_lib_lendable: false,
      custrecord_lib_pages: 7,
    });
  });

  test('fields are read and written with the options one after the other as well', async () => {
    const body = `const first = book().setValue('name', 'Persuasion').setValue('custrecord_lib_pages', 9);
      const second = record.create({ type: '${BOOK}' }).setText('custrecord_lib_pages', '12');
      return [first.getValue('name'), first.getValue('custrecord_lib_pages'), second.getText('custrecord_lib_pages'), first.getField('name').id,
        told(() => first.setValue('name')), told(() => first.getValue()), told(() => first.getValue('custrecord_lib_misspelt'))];`;
    expect(await inSuitelet(body)).toEqual([
      'Persuasion',
      9,
      '12',
      'name',
      expect.stringMatching(/^SSS_MISSING_REQD_ARGUMENT: .*value/),
      expect.stringMatching(/^SSS_MISSING_REQD_ARGUMENT: /),
      expect.stringMatching(/^SSS_INVALID_FIELD_ID: /),
    ]);
  });

  test('a record in a log, or as JSON, shows its fields', async () => {
    const body = `const id = book().save(); const read = record.load({ type: '${BOOK}', id }); log.audit('read', read); return [JSON.stringify(read), told(() => log.audit({ title: 'read', detail: read }))];`;
    const [json, misspelt] = (await inSuitelet(body)) as [string, string];
    expect(JSON.parse(json)).toMatchObject({
      id: '1',
      type: BOOK,
      fields: { name: 'Emma', custrecord_lib_lendable: 'T' },
    });
    expect(libraryOfTest().log.entries().at(-1)?.details).toBe(json);
    expect(misspelt).toMatch(/^EMULATOR_NOT_IMPLEMENTED: Option "detail"/);
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
    const notes = libraryOfTest().store.systemNotes(BOOK, 1);
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
    const library = await libraryForTest({
      'desk_sl.js': suitelet(`${told} ${newBook} ${body}`, ['N/record']),
    });
    const id = library.store.insert(BOOK, { name: 'Emma', custrecord_lib_isbn: '1' });
    expect(library.ask({ action, id: String(id) }, role)).toMatch(expected);
  });
});

describe('rows of an import', () => {
  test('text is read as in a form and the rules hold', async () => {
    const library = await libraryForTest();
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
    const library = await libraryForTest();
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
