import type { SqlValue } from '../../emulator/store/database';
import { SuiteQL } from '../../emulator/store/suiteql';
import { removeProjects } from './project_support';
import { openHarbour, thrownBy } from './store_support';

afterAll(removeProjects);

const harbour = openHarbour();
const { store, database } = harbour;
// 10:00 UTC is 7:00 in São Paulo, on the same day.
const suiteql = new SuiteQL(database, store, () => harbour.now, 'America/Sao_Paulo');

store.insert(
  'employee',
  { entityid: 'Ana Lima', firstname: 'Ana', lastname: 'Lima', email: 'ana@ships.example' },
  7,
);
const ships = [
  {
    name: 'Fram',
    custrecord_ship_state: harbour.state('afloat'),
    custrecord_ship_tons: 402,
    custrecord_ship_crew: 13,
  },
  {
    name: 'Gjøa',
    custrecord_ship_state: harbour.state('afloat'),
    custrecord_ship_tons: 47.5,
    custrecord_ship_crew: 6,
  },
  {
    name: 'Endurance',
    custrecord_ship_state: harbour.state('sunk'),
    custrecord_ship_tons: 348,
    isinactive: true,
  },
].map((ship, at) =>
  store.insert('customrecord_ship', {
    ...ship,
    owner: at === 0 ? '7' : '-4',
    custrecord_ship_code: at === 0 ? 'F-1' : null,
    custrecord_ship_insured: at === 1,
    custrecord_ship_built: ['1892-10-26', '1872-02-29', null][at] ?? null,
    custrecord_ship_ports: at === 0 ? [harbour.port('hull'), harbour.port('santos')] : [],
  }),
);
// 1:30 UTC is 22:30 of the day before in São Paulo.
for (const left of ['2026-11-23T01:30:00.000Z', '2026-11-22T03:00:00.000Z']) {
  store.insert('customrecord_voyage', {
    custrecord_voyage_ship: String(ships[0]),
    custrecord_voyage_left: left,
  });
}

const everything = (): boolean => true;
const rows = (
  sql: string,
  params: readonly (string | number | boolean | null)[] = [],
): readonly (readonly SqlValue[])[] => suiteql.run(sql, params, everything).rows;
const scalar = (expression: string): SqlValue => rows(`SELECT ${expression} FROM dual`)[0]?.[0] ?? null;

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

const VALUES: readonly (readonly [string, SqlValue])[] = [
  ['7 / 2', 3.5],
  ['1 + 2 * 3 - -4', 11],
  ["'a' || NULL || 'b' || 0.5", 'ab.5'],
  ["'it''s'", "it's"],
  ["NVL('', 'none')", 'none'],
  ["NVL2(NULL, 'some', 'none')", 'none'],
  ['COALESCE(NULL, NULL, 3)', 3],
  ['NULLIF(3, 3)', null],
  ["DECODE(NULL, 1, 'one', NULL, 'nothing', 'other')", 'nothing'],
  ["DECODE(5, 1, 'one', 2, 'two')", null],
  ["CASE WHEN 1 > 2 THEN 'more' WHEN 1 < 2 THEN 'less' END", 'less'],
  ["CASE 3 WHEN 1 THEN 'one' ELSE 'many' END", 'many'],
  ['GREATEST(1, 3, 2) - LEAST(1, 3, 2)', 2],
  ["UPPER('gjøa')", 'GJØA'],
  ["INITCAP('the MAUD of 1916')", 'The Maud Of 1916'],
  ["LENGTH('Gjøa')", 4],
  ["SUBSTR('Endurance', 1, 3)", 'End'],
  ["SUBSTR('Endurance', -4)", 'ance'],
  ["SUBSTR('Endurance', 0, 2)", 'En'],
  ["SUBSTR('Endurance', 20)", null],
  ["INSTR('Endurance', 'n')", 2],
  ["INSTR('Endurance', 'n', 1, 2)", 7],
  ["INSTR('Endurance', 'n', -1)", 7],
  ["INSTR('Endurance', 'x')", 0],
  ["REPLACE('a-b-c', '-')", 'abc'],
  ["LPAD('7', 3, '0') || RPAD('7', 2, '.')", '0077.'],
  ["TRIM('  x  ') || LTRIM('00x', '0') || RTRIM('x00', '0')", 'xxx'],
  ["CONCAT('a', CHR(66))", 'aB'],
  ['ROUND(2.5) + ROUND(-2.5)', 0],
  ['ROUND(1.005, 2)', 1.01],
  ['TRUNC(-1.29, 1)', -1.2],
  ['TRUNC(1250, -2)', 1200],
  ['MOD(7, 3) + MOD(7, 0)', 8],
  ['CEIL(1.2) + FLOOR(-1.2) + ABS(-1) + SIGN(-9)', 0],
  ["TO_NUMBER('12.5') * 2", 25],
  ["TO_CHAR(1234567.891, '9,999,999.99')", ' 1,234,567.89'],
  ["TO_CHAR(0.5, 'FM990.00')", '0.50'],
  ["TO_CHAR(1234, '999')", '####'],
  ["TO_CHAR(SYSDATE, 'YYYY-MM-DD HH24:MI:SS')", '2026-11-23 07:00:00'],
  ["TRUNC(SYSDATE) - TO_DATE('2026-11-20', 'YYYY-MM-DD')", 3],
  ['SYSDATE - TRUNC(SYSDATE)', 7 / 24],
  ["TO_CHAR(SYSDATE + 1.5, 'Mon DD HH:MI am')", 'Nov 24 07:00 pm'],
  ["ADD_MONTHS(TO_DATE('2026-01-31', 'YYYY-MM-DD'), 1)", '2/28/2026'],
  ["LAST_DAY(TO_DATE('2028-02-01', 'YYYY-MM-DD'))", '2/29/2028'],
  ["MONTHS_BETWEEN(TO_DATE('2026-03-31', 'YYYY-MM-DD'), TO_DATE('2026-02-28', 'YYYY-MM-DD'))", 1],
  ["TRUNC(TO_DATE('2026-11-25', 'YYYY-MM-DD'), 'Q')", '10/1/2026'],
  ["TRUNC(TO_DATE('2026-11-25', 'YYYY-MM-DD'), 'IW')", '11/23/2026'],
];

test.each(VALUES)('%s is %p', (expression, expected) => {
  const value = scalar(expression);
  if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
  else expect(value).toBe(expected);
});

const SHIP = 'customrecord_ship';
const REFUSED: readonly (readonly [string, string | RegExp])[] = [
  [`SELECT id FROM ${SHIP} LIMIT 1`, /LIMIT is not supported/],
  [`WITH q AS (SELECT 1 FROM dual) SELECT * FROM q`, /WITH clauses are not supported/],
  [`SELECT id FROM ${SHIP} WHERE custrecord_ship_built > DATE '1900-01-01'`, /date literals/],
  [`SELECT id FROM ${SHIP} WHERE custrecord_ship_built > '1900-01-01'`, /TO_DATE/],
  [`SELECT id FROM ${SHIP} WHERE isinactive = false`, /'T' and 'F'/],
  [`SELECT [id] FROM ${SHIP}`, /square brackets/],
  [`SELECT name + 'x' FROM ${SHIP}`, /\|\|/],
  [`SELECT id FROM ${SHIP} WHERE id IN (${'1,'.repeat(1000)}1)`, /more than 1000/],
  [`SELECT a.id FROM ${SHIP} a, ${SHIP} b JOIN ${SHIP} c ON c.id = b.id`, /same query/],
  [`SELECT id FROM ${SHIP}; SELECT id FROM ${SHIP}`, /nothing more is expected/],
  [`DELETE FROM ${SHIP}`, /SELECT is expected/],
  [`SELECT id FROM ${SHIP} WHERE name`, /condition is expected/],
  [`SELECT id = 1 FROM ${SHIP}`, /FROM is expected/],
  [`SELECT name, COUNT(*) FROM ${SHIP}`, /GROUP BY/],
  [`SELECT name FROM ${SHIP} GROUP BY owner`, /GROUP BY/],
  [`SELECT owner, COUNT(*) AS n FROM ${SHIP} GROUP BY owner ORDER BY n`, /alias of an expression/],
  [`SELECT id FROM ${SHIP} WHERE COUNT(*) > 1`, /aggregate function stands in WHERE/],
  [`SELECT DISTINCT owner FROM ${SHIP} ORDER BY id`, /DISTINCT/],
  [`SELECT id FROM ${SHIP} UNION SELECT id, name FROM ${SHIP}`, /different numbers of columns/],
  [`SELECT id FROM ${SHIP} UNION SELECT name FROM ${SHIP}`, /different types/],
  [`SELECT a.id FROM ${SHIP} a JOIN ${SHIP} a ON a.id = a.id`, /used twice/],
  [`SELECT id FROM ${SHIP} a JOIN ${SHIP} b ON a.id = b.id`, /more than one table/],
  [`SELECT LISTAGG(name) FROM ${SHIP}`, /LISTAGG is not a supported function/],
  [`SELECT NVL(name) FROM ${SHIP}`, /does not take 1 arguments/],
  [`SELECT 1 / 0 FROM dual`, /divisor is equal to zero/],
  [`SELECT TO_DATE('2026-02-30', 'YYYY-MM-DD') FROM dual`, /date not valid/],
  [`SELECT id FROM transaction`, "Search error occurred: Record 'transaction' was not found."],
  [
    `SELECT local_internal_id.id FROM local_internal_id`,
    "Search error occurred: Record 'local_internal_id' was not found.",
  ],
  [
    `SELECT lenght FROM ${SHIP}`,
    `Search error occurred: Unknown identifier 'lenght'. Available identifiers are: {${SHIP}=${SHIP}}`,
  ],
  [
    `SELECT s.lenght FROM ${SHIP} s`,
    `Search error occurred: Field 'lenght' for record '${SHIP}' was not found. Reason: REMOVED - Field is removed`,
  ],
  [
    `SELECT x.id FROM ${SHIP} s`,
    "Search error occurred: Unknown identifier 'x'. Available identifiers are: {s=s}",
  ],
  [`SELECT name FROM customrecord_voyage`, /Unknown identifier 'name'/],
  [`SELECT version FROM ${SHIP}`, /Unknown identifier 'version'/],
  [`SELECT custrecord_ship_note FROM ${SHIP}`, /Unknown identifier/],
];

test.each(REFUSED)('NetSuite would refuse %s', (sql, message) => {
  const thrown = thrownBy(() => rows(sql));
  expect(thrown.name).toBe('SSS_SEARCH_ERROR_OCCURRED');
  if (typeof message === 'string') expect(thrown.message).toBe(message);
  else expect(thrown.message).toMatch(message);
});

test.each([
  `SELECT MEDIAN(id) FROM ${SHIP}`,
  `SELECT BUILTIN.RELATIVE_RANGES('DAGO1', 'START') FROM dual`,
  `SELECT a.id FROM ${SHIP} a, ${SHIP} b WHERE a.id = b.id (+)`,
  `SELECT id FROM ${SHIP} WHERE id = 1 OR ROWNUM <= 1`,
  `SELECT TO_CHAR(SYSDATE, 'RR') FROM dual`,
  `SELECT BUILTIN.DF(q.state) FROM (SELECT custrecord_ship_state AS state FROM ${SHIP}) q`,
])('the emulator says that it lacks %s', (sql) => {
  expect(thrownBy(() => rows(sql)).name).toBe('EMULATOR_NOT_IMPLEMENTED');
});

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
  const type = store.internalIds.find('customrecordtype', SHIP);
  store.addSystemNotes([
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
