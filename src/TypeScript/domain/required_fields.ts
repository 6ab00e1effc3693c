import type { WordKey } from '../texts/word_texts';
import { type Finding, finding } from './finding';
import type { Draft } from './records';

/**
 * Finds fields that a record cannot do without. NetSuite demands mandatory fields of people and of most imports, but a
 * script may save with `ignoreMandatoryFields`.
 *
 * @param draft the record about to be saved
 * @param names the fields and what a person calls them
 */
export function missingFields<T>(
  draft: Draft<T>,
  names: Partial<Record<keyof T & string, WordKey>>,
): Finding[] {
  return (Object.entries(names) as [keyof T & string, WordKey][])
    .filter(([field]) => draft[field] === null || draft[field] === '')
    .map(([field, what]) => finding('BCR_FIELD_MISSING', field, { what: { word: what } }));
}
