import { thrownBy } from './store_support';
import { rows, SHIP } from './suiteql_support';

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
  [`SELECT id FROM customrecord_typo`, "Search error occurred: Record 'customrecord_typo' was not found."],
  [`SELECT id FROM customlist17`, "Search error occurred: Record 'customlist17' was not found."],
  [`SELECT mapone FROM map_${SHIP}_typo`, `Search error occurred: Record 'map_${SHIP}_typo' was not found.`],
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

test.each(['transaction', 'customer', 'customrecordtype', 'map_item_custitem_typo', 'local_internal_id'])(
  'the emulator says of %s, which NetSuite may have, that it lacks it',
  (table) => {
    expect(thrownBy(() => rows(`SELECT id FROM ${table}`))).toMatchObject({
      name: 'EMULATOR_NOT_IMPLEMENTED',
      message: expect.stringContaining(`The record type ${table} is not emulated.`),
    });
  },
);
