import { Arguments } from '../runtime/arguments';
import type { ModuleFactory } from '../runtime/execution';
import { SuiteScriptError } from '../runtime/suitescript_error';
import type { Members } from './members';

/** N/error. `error.Type` is not emulated. */
export const create: ModuleFactory = () =>
  ({
    create: (options: unknown) => {
      const checked = Arguments.of(
        'error.create',
        options,
        ['name', 'message', 'notifyOff', 'cause'],
        ['name', 'message'],
      );
      const message: unknown = checked.required('message');
      const text = message instanceof SuiteScriptError ? message.message : String(message);
      // The typings ask for a mutable stack; scripts get a copy of it anyway.
      return new SuiteScriptError(
        String(checked.required('name')),
        text,
        checked.optional('cause'),
        checked.flag('notifyOff'),
      ) as never;
    },
  }) satisfies Members<typeof import('N/error'), 'create'>;
