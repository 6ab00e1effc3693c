import * as runtime from 'N/runtime';
import { PARAMETERS } from './schema';

function parameter(name: string): string | null {
  const value = runtime.getCurrentScript().getParameter({ name });
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** What an administrator sets at Setup > Company > General Preferences > Custom Preferences. */
export const preferences = {
  /** Employee id in whose name mails are sent; `null`: in the name of whoever gets it. */
  mailAuthor(): number | null {
    const value = parameter(PARAMETERS.mailAuthor);
    return value === null ? null : Number(value);
  },
  /** Where mails go that have no owner; `null`: nobody gets them. */
  fallbackAddress: (): string | null => parameter(PARAMETERS.fallbackAddress),
};
