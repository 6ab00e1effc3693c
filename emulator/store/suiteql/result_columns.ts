import { notEmulated } from '../../runtime/suitescript_error';
import { quoted } from '../record_tables';
import type { Column, ValueType } from './schema';
import type { Translated } from './translated';

/** One column of a result. */
export interface OutputColumn {
  readonly name: string;
  readonly type: ValueType;
  /** The column of a table that it is, unchanged. */
  readonly origin: Column | undefined;
}

/** One selected expression. */
export interface SelectedItem {
  /** Alias or column name; undefined for an expression without an alias. */
  readonly name: string | undefined;
  readonly alias: string | undefined;
  readonly value: Translated;
}

/** Names as NetSuite gives them: `expr1` where there is none, and `name_0` for a second `name` (see `RESULT_COLUMN_NAMES`). */
export function withNames(items: readonly SelectedItem[]): OutputColumn[] {
  const counts = new Map<string, number>();
  let unnamed = 0;
  return items.map(({ name, value }) => {
    if (name === undefined) unnamed += 1;
    const wanted = name ?? `expr${unnamed}`;
    const count = counts.get(wanted);
    counts.set(wanted, (count ?? -1) + 1);
    return {
      name: count === undefined ? wanted : `${wanted}_${count}`,
      type: value.type === 'condition' ? 'unknown' : value.type,
      origin: value.column?.column,
    };
  });
}

/** The columns of a query in FROM. A reference that is passed through has lost the record that BUILTIN.DF would need. */
export function derivedColumns(columns: readonly OutputColumn[]): ReadonlyMap<string, Column> {
  return new Map(
    columns.map(({ name, type, origin }, at): [string, Column] => {
      const column: Column = { name, type, sql: (row) => `${row}.${quoted(`c${at + 1}`)}` };
      return [name, origin?.display === undefined ? column : { ...column, display: refuseDisplay }];
    }),
  );
}

function refuseDisplay(): never {
  throw notEmulated('BUILTIN.DF of a column that comes from a query in FROM');
}
