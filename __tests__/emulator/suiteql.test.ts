import type { SqlValue } from '../../emulator/store/database';
import { thrownBy } from './store_support';
import { everything, harbour, rows, SHIP, suiteql } from './suiteql_support';

type Bound = readonly (string | number | boolean | null)[];

const QUERIES: readonly (readonly [
  sql: string,
  expected: readonly (readonly SqlValue[])[],
  params?: Bound,
])[] = [
  // What a field's column holds.
  ['SELECT id, recordid, name FROM customrecord_ship WHERE id = 1', [[1, 1, 'Fram']]],
  [
    'SELECT isinactive, custrecord_ship_insured FROM customrecord_ship ORDER BY id',
    [
      ['F', 'F'],
      ['F', 'T'],
      ['T', 'F'],
    ],
  ],
  [
    'SELECT custrecord_ship_built FROM customrecord_ship ORDER BY id',
    [['10/26/1892'], ['2/29/1872'], [null]],
  ],
  ['SELECT custrecord_voyage_left FROM customrecord_voyage ORDER BY id', [['11/22/2026'], ['11/22/2026']]],
  [`SELECT name FROM customlist_ship_state WHERE scriptid = 'VAL_SUNK'`, [['Sunk']]],
  [
    'SELECT BUILTIN.DF(custrecord_ship_state), BUILTIN.DF(custrecord_ship_ports) FROM customrecord_ship WHERE id = 1',
    [['Afloat', 'Santos, Hull']],
  ],
  [
    'SELECT BUILTIN.DF(owner), BUILTIN.DF(s.custrecord_ship_insured) FROM customrecord_ship s ORDER BY id',
    [
      ['Ana Lima', 'No'],
      ['-System-', 'Yes'],
      ['-System-', 'No'],
    ],
  ],
  [
    'SELECT BUILTIN.DF(custrecord_voyage_ship), BUILTIN.DF(custrecord_voyage_left) FROM customrecord_voyage WHERE id = 1',
    [['Fram', '11/22/2026']],
  ],
  [
    'SELECT COUNT(*), MIN(BUILTIN.DF(maptwo)) FROM MAP_customrecord_ship_custrecord_ship_ports WHERE mapone = 1',
    [[2, 'Hull']],
  ],
  // Conditions.
  ['SELECT id FROM customrecord_ship WHERE custrecord_ship_insured = ?', [[2]], [true]],
  ["SELECT id FROM customrecord_ship WHERE name LIKE 'f%' OR name LIKE 'F%'", [[1]]],
  ["SELECT id FROM customrecord_ship WHERE name LIKE ? ESCAPE '!'", [], ['%!_%']],
  ['SELECT id FROM customrecord_ship WHERE custrecord_ship_tons BETWEEN 48 AND 348', [[3]]],
  ["SELECT id FROM customrecord_ship WHERE custrecord_ship_code = ''", []],
  ['SELECT id FROM customrecord_ship WHERE custrecord_ship_code = ?', [], ['']],
  ['SELECT id FROM customrecord_ship WHERE NOT (custrecord_ship_code IS NULL) AND id IN (1, 2)', [[1]]],
  [
    "SELECT id FROM customrecord_ship WHERE custrecord_ship_built < TO_DATE(?, 'YYYY-MM-DD')",
    [[2]],
    ['1892-10-26'],
  ],
  [
    "SELECT id FROM customrecord_voyage WHERE custrecord_voyage_left > TO_DATE('2026-11-22', 'YYYY-MM-DD')",
    [[1]],
  ],
  [
    "SELECT id FROM customrecord_voyage WHERE custrecord_voyage_left = TO_DATE('2026-11-22', 'YYYY-MM-DD')",
    [[2]],
  ],
  [
    'SELECT id FROM customrecord_ship s WHERE EXISTS (SELECT 1 FROM customrecord_voyage v WHERE v.custrecord_voyage_ship = s.id)',
    [[1]],
  ],
  [
    'SELECT id FROM customrecord_ship WHERE id NOT IN (SELECT custrecord_voyage_ship FROM customrecord_voyage)',
    [[2], [3]],
  ],
  // Joins and queries in FROM.
  [
    'SELECT s.name, v.id FROM customrecord_ship s LEFT OUTER JOIN customrecord_voyage v ON v.custrecord_voyage_ship = s.id ORDER BY s.id, v.id',
    [
      ['Fram', 1],
      ['Fram', 2],
      ['Gjøa', null],
      ['Endurance', null],
    ],
  ],
  [
    'SELECT s.name, v.id FROM customrecord_ship s, customrecord_voyage v WHERE v.custrecord_voyage_ship = s.id ORDER BY v.id DESC',
    [
      ['Fram', 2],
      ['Fram', 1],
    ],
  ],
  [
    'SELECT q.n FROM (SELECT COUNT(*) AS n, custrecord_ship_state FROM customrecord_ship GROUP BY custrecord_ship_state) q ORDER BY 1',
    [[1], [2]],
  ],
  [
    'SELECT name FROM (SELECT * FROM customrecord_ship WHERE id > 1) ORDER BY name',
    [['Endurance'], ['Gjøa']],
  ],
  [
    'SELECT name, (SELECT MAX(v.id) FROM customrecord_voyage v WHERE v.custrecord_voyage_ship = s.id) FROM customrecord_ship s WHERE id < 3',
    [
      ['Fram', 2],
      ['Gjøa', null],
    ],
  ],
  // Groups, sets and order.
  [
    'SELECT BUILTIN.DF(custrecord_ship_state) AS state, COUNT(*) AS ships, SUM(custrecord_ship_tons) FROM customrecord_ship GROUP BY BUILTIN.DF(custrecord_ship_state) HAVING COUNT(*) > 1',
    [['Afloat', 2, 449.5]],
  ],
  [
    'SELECT isinactive, COUNT(DISTINCT owner) FROM customrecord_ship GROUP BY isinactive ORDER BY COUNT(*) DESC',
    [
      ['F', 2],
      ['T', 1],
    ],
  ],
  [
    'SELECT id FROM customrecord_ship WHERE id < 3 UNION SELECT id FROM customrecord_voyage ORDER BY 1 DESC',
    [[2], [1]],
  ],
  ['SELECT id FROM customrecord_ship MINUS SELECT id FROM customrecord_voyage', [[3]]],
  ['SELECT id FROM customrecord_ship INTERSECT SELECT id FROM customrecord_voyage ORDER BY id', [[1], [2]]],
  ['SELECT DISTINCT owner FROM customrecord_ship ORDER BY owner', [[-4], [7]]],
  ['SELECT id FROM customrecord_ship ORDER BY custrecord_ship_crew', [[2], [1], [3]]],
  ['SELECT id FROM customrecord_ship ORDER BY custrecord_ship_crew DESC', [[3], [1], [2]]],
  ['SELECT id FROM customrecord_ship ORDER BY custrecord_ship_crew DESC NULLS LAST', [[1], [2], [3]]],
  [
    'SELECT id, name AS title FROM customrecord_ship ORDER BY title',
    [
      [3, 'Endurance'],
      [1, 'Fram'],
      [2, 'Gjøa'],
    ],
  ],
  // Parts of a result.
  ['SELECT TOP 2 id FROM customrecord_ship ORDER BY id DESC', [[3], [2]]],
  ['SELECT id FROM customrecord_ship ORDER BY id FETCH FIRST 1 ROW ONLY', [[1]]],
  ['SELECT id FROM customrecord_ship ORDER BY id OFFSET ? ROWS FETCH NEXT 1 ROWS ONLY', [[2]], [1]],
  [
    'SELECT id FROM (SELECT id FROM customrecord_ship ORDER BY id) WHERE ROWNUM <= ? ORDER BY id DESC',
    [[2], [1]],
    [2],
  ],
  ['SELECT id FROM customrecord_ship WHERE id > 1 AND ROWNUM < 2', [[2]]],
  [
    'SELECT id FROM (SELECT ROWNUM AS n, id FROM (SELECT id FROM customrecord_ship ORDER BY id DESC)) WHERE n BETWEEN 2 AND 3',
    [[2], [1]],
  ],
  [
    'SELECT id, ROW_NUMBER() OVER (PARTITION BY isinactive ORDER BY id DESC) FROM customrecord_ship ORDER BY id',
    [
      [1, 2],
      [2, 1],
      [3, 1],
    ],
  ],
  [
    '(SELECT TOP 1 id FROM customrecord_ship ORDER BY id DESC) UNION ALL SELECT TOP 1 id FROM customrecord_voyage',
    [[3], [1]],
  ],
];

test.each(QUERIES.map(([sql, expected, params]) => ({ sql, expected, params: params ?? [] })))(
  '$sql',
  ({ sql, expected, params }) => {
    expect(rows(sql, params)).toEqual(expected);
  },
);

test('columns are named in lower case; expressions and second names get names of their own', () => {
  const { columns } = suiteql.run(
    `SELECT ID, Name AS Title, "NAME", name, 1, COUNT(*) OVER () FROM ${SHIP}`,
    [],
    everything,
  );
  expect(columns).toEqual(['id', 'title', 'name', 'name_0', 'expr1', 'expr2']);
});

test.each([
  [[], /1 parameters and 0 values/],
  [[1, 2], /1 parameters and 2 values/],
])('each ? has one value: %p', (params, message) => {
  expect(thrownBy(() => rows(`SELECT id FROM ${SHIP} WHERE id = ?`, params)).message).toMatch(message);
});

test('a bound text is never part of the query', () => {
  const text = "' OR '1' = '1";
  expect(rows(`SELECT id FROM ${SHIP} WHERE name = ?`, [text])).toEqual([]);
  expect(rows('SELECT ? FROM dual', [text])).toEqual([[text]]);
});

test('a table that the role may not read is not there, wherever the query names it', () => {
  const mayRead = (table: string): boolean => table !== 'customrecord_voyage';
  const hidden = {
    name: 'SSS_SEARCH_ERROR_OCCURRED',
    message: "Search error occurred: Record 'customrecord_voyage' was not found.",
  };
  for (const sql of [
    'SELECT id FROM customrecord_voyage',
    `SELECT id FROM ${SHIP} WHERE id IN (SELECT custrecord_voyage_ship FROM customrecord_voyage)`,
    `SELECT id FROM (SELECT id FROM ${SHIP} UNION SELECT id FROM customrecord_voyage)`,
  ]) {
    expect(rows(sql)).not.toEqual([]);
    expect(thrownBy(() => suiteql.run(sql, [], mayRead))).toEqual(hidden);
  }
  const map = `SELECT maptwo FROM map_${SHIP}_custrecord_ship_ports`;
  expect(thrownBy(() => suiteql.run(map, [], (table) => table !== SHIP)).message).toMatch(/was not found/);
});

test('pages cover every row once', () => {
  const paged = suiteql.runPaged(`SELECT id FROM ${SHIP} WHERE id > ? ORDER BY id`, [0], everything, 2);
  expect([paged.columns, paged.count]).toEqual([['id'], 3]);
  expect([paged.page(0), paged.page(1), paged.page(2)]).toEqual([[[1], [2]], [[3]], []]);
  expect(suiteql.run(`SELECT id FROM ${SHIP} WHERE id > ? ORDER BY id`, [0], everything, 2).rows).toEqual([
    [1],
    [2],
  ]);
});

test('system notes are a table', () => {
  const type = harbour.store.internalIds.find('customrecordtype', SHIP);
  harbour.store.addSystemNotes([
    {
      recordType: SHIP,
      recordId: 1,
      date: harbour.now,
      user: 7,
      role: null,
      context: 'UI',
      type: 'SET',
      field: 'name',
      oldValue: null,
      newValue: 'Fram',
    },
  ]);
  expect(
    rows('SELECT recordid, field, newvalue, name, date FROM systemnote WHERE recordtypeid = ?', [type ?? 0]),
  ).toEqual([[1, 'name', 'Fram', 7, '11/23/2026']]);
});
