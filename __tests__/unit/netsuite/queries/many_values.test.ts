import * as query from 'N/query';
import { directory } from '../../../../src/TypeScript/netsuite/platform/directory';
import { type Row, selectAllIn } from '../../../../src/TypeScript/netsuite/queries/suiteql';

jest.mock('N/query');

const runSuiteQL = query.runSuiteQL as unknown as jest.Mock;

interface Query {
  readonly query: string;
  readonly params: readonly number[];
}

/** What SuiteQL refuses (more than 1,000 values in an IN), and where it ends: at 5,000 rows. */
function answerWith(rowsOf: (asked: Query) => readonly Row[]): void {
  runSuiteQL.mockReset().mockImplementation((asked: Query) => {
    const values = /IN \(([?, ]*)\)/.exec(asked.query)?.[1]?.split(',').length ?? 0;
    if (values > 1000) throw { name: 'SSS_SEARCH_ERROR_OCCURRED' };
    return { asMappedResults: () => rowsOf(asked).slice(0, 5000) };
  });
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_number, at) => at + 1);

test('the Expiry Check can ask for more employees than one query takes', () => {
  answerWith(({ params }) => params.map((id) => ({ id, entityid: `E${id}`, email: null, isinactive: 'F' })));
  expect(directory.employees(numbers(2500)).map(({ id }) => id)).toEqual(numbers(2500));
  expect(runSuiteQL).toHaveBeenCalledTimes(3);
  expect(directory.employees([])).toEqual([]);
  expect(runSuiteQL).toHaveBeenCalledTimes(3);
});

test('connections are all read, although a query ends at 5,000 rows', () => {
  const lines = numbers(11_000);
  answerWith(({ params }) => {
    const after = Number(params.at(-1));
    return lines.filter((id) => id > after).map((id) => ({ connection_id: id }));
  });
  const read = selectAllIn([7], 'connection', (list) => `SELECT … WHERE credential IN (${list})`);
  expect(read.map((row) => row.connection_id)).toEqual(lines);
  expect(runSuiteQL).toHaveBeenCalledTimes(3);
});
