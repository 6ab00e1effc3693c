import fc from 'fast-check';
import {
  columnsOf,
  decode,
  flatOfRow,
  idsOf,
  instantKept,
  instantOf,
  instantText,
} from '../../../../src/TypeScript/netsuite/records/flat_record';
import { BANK, EVENT, type FieldSchema } from '../../../../src/TypeScript/netsuite/schema';

jest.mock('N/query');

test('an instant is kept to the second and comes back', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (date) => {
        date.setUTCMilliseconds(0);
        const text = instantText(date.toISOString());
        expect(text).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
        expect(instantOf(text)).toBe(date.toISOString());
      },
    ),
  );
  expect(instantOf(null)).toBeNull();
});

test('a text that keeps no moment is told from one that does', () => {
  expect(instantKept('2026-11-23 12:00:00')).toBe('2026-11-23T12:00:00.000Z');
  const others = [
    '2026-11-23',
    '23/11/2026 12:00',
    '2026-02-30 12:00:00',
    '2026-11-23T12:00:00',
    'soon',
    ' ',
  ];
  for (const text of others) expect(instantKept(text)).toBeNull();
});

test.each([
  ['1, 3', [1, 3]],
  ['7', [7]],
  [
    ['2', '5'],
    [2, 5],
  ],
  ['', []],
  [null, []],
  [undefined, []],
])('the ids in %p', (value, ids) => expect(idsOf(value)).toEqual(ids));

test.each<[FieldSchema['kind'], unknown, unknown]>([
  ['flag', 'T', true],
  ['flag', 'F', false],
  ['flag', true, true],
  ['flag', null, false],
  ['integer', '12', 12],
  ['integer', 0, 0],
  ['integer', '', null],
  ['link', '5', 5],
  ['link', null, null],
  ['text', '', null],
  ['text', 'a', 'a'],
  ['day', '2026-12-31', '2026-12-31'],
  ['instant', '2026-12-31 10:00:00', '2026-12-31T10:00:00.000Z'],
  ['word', null, null],
])('%s: %p is %p', (kind, raw, value) => {
  expect(decode({ id: 'custrecord_bcr_a', kind, ...(kind === 'word' && { list: 'slot' }) }, raw)).toEqual(
    value,
  );
});

test('columns carry the record in their names, days are asked for as text, Name only where there is one', () => {
  expect(columnsOf(BANK)).toContain(
    'bank.id AS bank_id, bank.name AS bank_name, bank.isinactive AS bank_inactive',
  );
  expect(columnsOf(BANK)).toContain(
    "TO_CHAR(bank.custrecord_bcr_bank_retirement_date, 'YYYY-MM-DD') AS custrecord_bcr_bank_retirement_date",
  );
  expect(columnsOf(EVENT)).not.toContain('event.name');
});

test('a row of several records gives each its own', () => {
  const row = { event_id: 4, event_inactive: 'F', bank_id: 9, custrecord_bcr_event_outcome: 'ok' };
  expect(flatOfRow(EVENT, row)).toMatchObject({ id: 4, inactive: false, outcome: 'ok', at: null });
});
