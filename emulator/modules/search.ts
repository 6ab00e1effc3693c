import { scriptActor } from '../runtime/actor';
import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { toFormText } from '../runtime/form_values';
import { SuiteScriptError } from '../runtime/suitescript_error';
import type { Names } from './members';

type Looked = boolean | string | { value: string; text: string }[];

/** N/search: lookupFields alone, 1 unit. Searches are not emulated: use N/query. */
export const create: ModuleFactory = (execution) =>
  ({
    lookupFields: (options: unknown): Record<string, Looked> => {
      const checked = Arguments.of('search.lookupFields', options, ['type', 'id', 'columns']);
      const columns = checked.required<string | string[]>('columns');
      const type = checked.string('type').toLowerCase();
      const id = Number(checked.required('id'));
      const { account } = execution;
      execution.meter.spend(1);
      const draft = account.records.load(type, id, scriptActor(execution));
      const look = (column: string): Looked => {
        if (column === 'internalid') return [{ value: String(id), text: String(id) }];
        const field = draft.info.fields.get(column);
        if (field === undefined) {
          throw new SuiteScriptError(
            'SSS_INVALID_SRCH_COL',
            `An nlobjSearchColumn contains an invalid column, or is not in proper syntax: ${column}.`,
          );
        }
        const value = draft.get(field.id);
        if (field.type === 'CHECKBOX') return value === true;
        if (field.type !== 'SELECT' && field.type !== 'MULTISELECT')
          return toFormText(execution.session.formats, field, value);
        const ids = value === null ? [] : Array.isArray(value) ? value : [String(value)];
        return ids.map((choice: string) => ({
          value: choice,
          text: account.store.displayValue(type, field.id, field.type === 'SELECT' ? choice : [choice]),
        }));
      };
      return Object.fromEntries([columns].flat().map((column) => [column, look(column)]));
    },
  }) satisfies Names<typeof import('N/search')>;
