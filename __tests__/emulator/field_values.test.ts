import { BOOK, inSuitelet } from './book_suitelet';
import { libraryOfTest } from './library_account';

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
    expect(libraryOfTest().store.read(BOOK, 1)?.values).toMatchObject({
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
    ["book().getValue('')", 'SSS_MISSING_REQD_ARGUMENT'],
    ["book().setValue('name')", 'SSS_MISSING_REQD_ARGUMENT'],
    [
      "book().getValue({ fieldid: 'name' })",
      'SSS_MISSING_REQD_ARGUMENT: Record.getValue: Missing a required argument: fieldId',
    ],
    [
      "record.load({ type: 'customrecord_lib_book', ids: 1 })",
      'SSS_MISSING_REQD_ARGUMENT: record.load: Missing a required argument: id',
    ],
    [
      "record.create({ type: 'customrecord_lib_book', isdynamic: true })",
      'EMULATOR_NOT_IMPLEMENTED: Option "isdynamic"',
    ],
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
    ["record.create({ type: 'salesorder' })", 'EMULATOR_NOT_IMPLEMENTED: The record type salesorder'],
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
