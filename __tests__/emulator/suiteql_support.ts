import type { SqlValue } from '../../emulator/store/database';
import { SuiteQL } from '../../emulator/store/suiteql';
import { removeProjects } from './project_support';
import { openHarbour } from './store_support';

/** Ships and voyages to be queried, and who asks. */

export const SHIP = 'customrecord_ship';

afterAll(removeProjects);

export const harbour = openHarbour();
const { store, database } = harbour;
// 10:00 UTC is 7:00 in São Paulo, on the same day.
export const suiteql = new SuiteQL(database, store, () => harbour.now, 'America/Sao_Paulo');

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

export const everything = (): boolean => true;
export const rows = (
  sql: string,
  params: readonly (string | number | boolean | null)[] = [],
): readonly (readonly SqlValue[])[] => suiteql.run(sql, params, everything).rows;
export const scalar = (expression: string): SqlValue =>
  rows(`SELECT ${expression} FROM dual`)[0]?.[0] ?? null;
