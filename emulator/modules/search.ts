import { scriptActor } from '../runtime/actor';
import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import type { Names } from './members';
import { Column, type Looked, look, Sort } from './search/column';
import { createFilter } from './search/filter';
import { Operator } from './search/operators';
import { Search } from './search/search';

/** N/search: searches that a script makes itself, and lookupFields. Saved searches, formulas and summaries are not emulated. */
export const create: ModuleFactory = (execution) =>
  ({
    create: (options: unknown): Search => new Search(execution, options),
    createColumn: (options: unknown): Column => new Column(options),
    createFilter,
    /** 1 unit. */
    lookupFields: (options: unknown): Record<string, Looked> => {
      const checked = Arguments.of(
        'search.lookupFields',
        options,
        ['type', 'id', 'columns'],
        ['type', 'id', 'columns'],
      );
      const columns = checked.required<string | string[]>('columns');
      const type = checked.string('type').toLowerCase();
      const id = Number(checked.required('id'));
      execution.meter.spend(1);
      const { info } = execution.account.records.load(type, id, scriptActor(execution));
      return Object.fromEntries(
        [columns].flat().map((column) => [column, look(execution, info, id, new Column(column))]),
      );
    },
    Operator,
    Sort,
  }) satisfies Names<typeof import('N/search')>;
