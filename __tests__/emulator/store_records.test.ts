import fc from 'fast-check';
import type { FieldValues } from '../../emulator/store/field_value';
import { changed, removeProjects, temporaryFolder } from './project_support';
import { openHarbour, thrownBy } from './store_support';

afterAll(removeProjects);

const harbour = openHarbour();
const { store } = harbour;
store.insert(
  'employee',
  { entityid: 'Ana Lima', firstname: 'Ana', lastname: 'Lima', email: 'ana@ships.example' },
  7,
);

const ship = (values: FieldValues = {}): number =>
  store.insert('customrecord_ship', {
    name: 'Fram',
    custrecord_ship_state: harbour.state('afloat'),
    ...values,
  });
const read = (id: number): FieldValues => store.read('customrecord_ship', id)?.values ?? {};

test('a record comes back as it was written, with what the account adds', () => {
  const values = {
    name: 'Gjøa',
    isinactive: false,
    externalid: 'gjoa',
    owner: '7',
    custrecord_ship_state: harbour.state('aground'),
    custrecord_ship_master: '7',
    custrecord_ship_ports: [harbour.port('hull'), harbour.port('bergen')],
    custrecord_ship_code: 'GJ-1',
    custrecord_ship_tons: 47.5,
    custrecord_ship_crew: 6,
    custrecord_ship_insured: true,
    custrecord_ship_built: '1872-02-29',
  };
  harbour.now = '2026-11-23T11:00:00.000Z';
  const id = store.insert('customrecord_ship', values);
  expect(store.read('customrecord_ship', id)).toEqual({
    type: 'customrecord_ship',
    id,
    values,
    created: harbour.now,
    lastModified: harbour.now,
    version: 1,
  });
});

test('fields that are left out are empty, and an update leaves them alone', () => {
  const id = ship({ custrecord_ship_crew: 3 });
  expect(read(id)).toMatchObject({
    custrecord_ship_ports: [],
    custrecord_ship_insured: false,
    custrecord_ship_tons: null,
  });
  harbour.now = '2026-11-23T12:00:00.000Z';
  store.update('customrecord_ship', id, { custrecord_ship_tons: 2 });
  expect(read(id)).toMatchObject({ name: 'Fram', custrecord_ship_crew: 3, custrecord_ship_tons: 2 });
  expect(store.read('customrecord_ship', id)).toMatchObject({ version: 2, lastModified: harbour.now });
});

test('an empty text is no value', () => {
  const id = ship({ custrecord_ship_code: '' });
  expect(read(id).custrecord_ship_code).toBeNull();
});

test('a field that keeps nothing is passed over', () => {
  const id = ship({ custrecord_ship_note: '<b>x</b>' });
  expect(read(id)).not.toHaveProperty('custrecord_ship_note');
});

test('the second of two saves of one version is refused', () => {
  const id = ship();
  store.update('customrecord_ship', id, { name: 'First' }, 1);
  const second = thrownBy(() => store.update('customrecord_ship', id, { name: 'Second' }, 1));
  expect(second).toEqual({ name: 'RCRD_HAS_BEEN_CHANGED', message: 'Record has been changed' });
  expect(read(id).name).toBe('First');
});

const REFUSED: readonly (readonly [string, FieldValues, string])[] = [
  ['a number in a text', { custrecord_ship_code: 5 }, 'INVALID_FLD_VALUE'],
  ['a text in a number', { custrecord_ship_crew: '5' }, 'INVALID_FLD_VALUE'],
  ['part of a number in an INTEGER', { custrecord_ship_crew: 1.5 }, 'INVALID_FLD_VALUE'],
  ['an infinite number', { custrecord_ship_tons: Number.POSITIVE_INFINITY }, 'INVALID_FLD_VALUE'],
  ['T in a CHECKBOX', { custrecord_ship_insured: 'T' }, 'INVALID_FLD_VALUE'],
  ['a date in another form', { custrecord_ship_built: '2/29/1872' }, 'INVALID_FLD_VALUE'],
  ['a name where an id belongs', { custrecord_ship_master: 'Ana Lima' }, 'INVALID_FLD_VALUE'],
  ['one id where a list belongs', { custrecord_ship_ports: '1' }, 'INVALID_FLD_VALUE'],
  ['a field of another record', { custrecord_voyage_ship: '1' }, 'INVALID_FLD_VALUE'],
  ['a text that is too long', { custrecord_ship_code: '123456789' }, 'EXCEEDED_MAX_FIELD_LENGTH'],
  ['a name that is too long', { name: 'x'.repeat(301) }, 'EXCEEDED_MAX_FIELD_LENGTH'],
  ['a list value that does not exist', { custrecord_ship_state: '1' }, 'INVALID_KEY_OR_REF'],
  ['an employee who does not exist', { custrecord_ship_master: '8' }, 'INVALID_KEY_OR_REF'],
  ['a choice that does not exist', { custrecord_ship_ports: ['1'] }, 'INVALID_KEY_OR_REF'],
];

test.each(REFUSED)('%s is refused', (_case, values, name) => {
  const before = store.list('customrecord_ship', { limit: 0, offset: 0 }).total;
  expect(thrownBy(() => ship(values)).name).toBe(name);
  expect(store.list('customrecord_ship', { limit: 0, offset: 0 }).total).toBe(before);
});

test('no refusal repeats the value', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z]{12,40}$/), (value) => {
      for (const field of [
        'custrecord_ship_code',
        'custrecord_ship_crew',
        'custrecord_ship_built',
        'custrecord_ship_master',
      ]) {
        expect(thrownBy(() => ship({ [field]: value })).message).not.toContain(value);
      }
    }),
  );
});

test('two records cannot have one external id', () => {
  ship({ externalid: 'same' });
  expect(thrownBy(() => ship({ externalid: 'same' })).name).toBe('DUP_RCRD');
});

test('a record that others point at cannot be deleted; a field that allows it is emptied', () => {
  const parent = ship();
  const escort = ship();
  const voyage = store.insert('customrecord_voyage', {
    custrecord_voyage_ship: String(parent),
    custrecord_voyage_escort: String(escort),
  });
  expect(thrownBy(() => store.remove('customrecord_ship', parent)).name).toBe(
    'THIS_RECORD_CANNOT_BE_DELETED_BECAUSE_IT_HAS_DEPENDENT_RECORDS',
  );
  store.remove('customrecord_ship', escort);
  expect(store.read('customrecord_voyage', voyage)?.values.custrecord_voyage_escort).toBeNull();
  store.remove('customrecord_voyage', voyage);
  store.remove('customrecord_ship', parent);
  expect(store.read('customrecord_ship', parent)).toBeUndefined();
  expect(thrownBy(() => store.remove('customrecord_ship', parent)).name).toBe('RCRD_DSNT_EXIST');
  expect(thrownBy(() => store.update('customrecord_ship', parent, {})).name).toBe('RCRD_DSNT_EXIST');
});

test('deleted ids are not given again', () => {
  const id = ship();
  store.remove('customrecord_ship', id);
  expect(ship()).toBeGreaterThan(id);
});

test('children are the records whose parent field points at a record', () => {
  const parent = ship();
  const voyages = [1, 2].map(() =>
    store.insert('customrecord_voyage', { custrecord_voyage_ship: String(parent) }),
  );
  store.insert('customrecord_voyage', { custrecord_voyage_ship: String(ship()) });
  const children = store.children(
    'customrecord_ship',
    parent,
    'customrecord_voyage',
    'custrecord_voyage_ship',
  );
  expect(children.map(({ id }) => id)).toEqual(voyages);
  expect(
    thrownBy(() => store.children('employee', 7, 'customrecord_voyage', 'custrecord_voyage_ship')).name,
  ).toBe('INVALID_FLD_VALUE');
});

test('a list is a stretch of the records that match, in order', () => {
  const other = openHarbour();
  for (const [at, name] of ['c', 'a', 'd', 'b'].entries()) {
    other.store.insert('customrecord_ship', { name, custrecord_ship_insured: at % 2 === 0 });
  }
  const names = (options: object): unknown[] =>
    other.store
      .list('customrecord_ship', { limit: 2, offset: 1, ...options })
      .records.map(({ values }) => values.name);
  expect(names({})).toEqual(['a', 'd']);
  expect(names({ orderBy: 'name' })).toEqual(['b', 'c']);
  expect(names({ orderBy: 'name', descending: true })).toEqual(['c', 'b']);
  expect(names({ filter: { custrecord_ship_insured: true } })).toEqual(['d']);
  expect(
    other.store.list('customrecord_ship', { limit: 2, offset: 1, filter: { custrecord_ship_state: null } })
      .total,
  ).toBe(4);
  expect(thrownBy(() => names({ orderBy: 'name; DROP TABLE customrecord_ship' })).name).toBe(
    'INVALID_FLD_VALUE',
  );
});

test('values are shown as a person reads them', () => {
  const id = ship({ name: 'Maud' });
  const show = (field: string, value: FieldValues[string], type = 'customrecord_ship'): string =>
    store.displayValue(type, field, value);
  expect(show('custrecord_ship_state', harbour.state('sunk'))).toBe('Sunk');
  expect(show('custrecord_ship_ports', [harbour.port('hull'), harbour.port('santos')])).toBe('Hull, Santos');
  expect(show('custrecord_ship_master', '7')).toBe('Ana Lima');
  expect(show('owner', '-4')).toBe('-System-');
  expect(show('custrecord_ship_insured', true)).toBe('Yes');
  expect(show('custrecord_ship_tons', null)).toBe('');
  expect(show('custrecord_voyage_ship', String(id), 'customrecord_voyage')).toBe('Maud');
  const voyage = store.insert('customrecord_voyage', {});
  expect(store.recordName('customrecord_voyage', voyage)).toBe(String(voyage));
});

test('list values have ids of the account, and come with the project alone', () => {
  expect(store.listValueId('customlist_ship_state', 'val_none')).toBeUndefined();
  expect(Number(harbour.state('afloat'))).toBeGreaterThan(100);
  expect(store.read('customlist_ship_state', Number(harbour.state('sunk')))?.values).toEqual({
    name: 'Sunk',
    scriptid: 'val_sunk',
    isinactive: false,
  });
  expect(thrownBy(() => store.insert('customlist_ship_state', { name: 'New' })).name).toBe(
    'INVALID_RCRD_TYPE',
  );
  expect(thrownBy(() => store.read('customrecord_none', 1)).name).toBe('INVALID_RCRD_TYPE');
  expect(thrownBy(() => store.read('customer', 1)).name).toBe('EMULATOR_NOT_IMPLEMENTED');
});

test('system notes are kept in order', () => {
  const note = {
    recordType: 'customrecord_ship',
    recordId: 1,
    date: harbour.now,
    user: 7,
    role: 3,
    context: 'USERINTERFACE',
    type: 'CHANGE' as const,
    field: 'name',
    oldValue: 'Fram',
    newValue: null,
  };
  store.addSystemNotes([note, { ...note, field: null, role: null, type: 'DELETE' }]);
  expect(store.systemNotes('customrecord_ship', 1)).toEqual([
    note,
    { ...note, field: null, role: null, type: 'DELETE' },
  ]);
  expect(store.systemNotes('customrecord_ship', 2)).toEqual([]);
});

test('an account that is opened again has its records and ids, new fields, and the new texts of its lists', () => {
  const folder = temporaryFolder();
  const first = openHarbour(undefined, folder);
  const afloat = first.state('afloat');
  const id = first.store.insert('customrecord_ship', { name: 'Fram', custrecord_ship_state: afloat });
  first.database.close();

  const withField = changed(
    'Objects/records/customrecord_ship.xml',
    '<customrecordcustomfields>',
    `<customrecordcustomfields>
      <customrecordcustomfield scriptid="custrecord_ship_flag">
        <fieldtype>TEXT</fieldtype><label>Flag</label>
      </customrecordcustomfield>`,
  );
  const list = 'Objects/customlist_ship_state.xml';
  const second = openHarbour(
    { ...withField, [list]: (withField[list] ?? '').replace('>Afloat<', '>At Sea<') },
    folder,
  );
  expect(second.state('afloat')).toBe(afloat);
  expect(second.store.read('customrecord_ship', id)?.values).toMatchObject({
    name: 'Fram',
    custrecord_ship_flag: null,
  });
  expect(second.store.displayValue('customrecord_ship', 'custrecord_ship_state', afloat)).toBe('At Sea');
  second.database.close();
});

test('a field that points at an object outside the project is refused when the account opens', () => {
  const files = changed(
    'Objects/records/customrecord_ship.xml',
    '[scriptid=customlist_port]',
    '[scriptid=customlist_quay]',
  );
  expect(() => openHarbour(files)).toThrow(/custrecord_ship_ports > selectrecordtype.*customlist_quay/);
});

test('ten thousand records are written and read in seconds', () => {
  const { store: many, database } = openHarbour();
  const started = Date.now();
  database.transaction(() => {
    for (let at = 0; at < 10_000; at += 1) many.insert('customrecord_ship', { name: `Ship ${at}` });
  });
  const { total, records } = many.list('customrecord_ship', { limit: 10_000, offset: 0, orderBy: 'name' });
  expect([total, records.length]).toEqual([10_000, 10_000]);
  expect(Date.now() - started).toBeLessThan(20_000);
});
