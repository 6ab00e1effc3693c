import { libraryForTest, suitelet } from './library_account';

/** Suitelets that handle books of the library. */

export const BOOK = 'customrecord_lib_book';
export const LOAN = 'customrecord_lib_loan';

/** What a script writes about an error. */
export const told = `const told = (work) => { try { return work(); } catch (error) { return error.name + ': ' + error.message; } };`;
export const newBook = `const book = (values = {}) => { const draft = record.create({ type: '${BOOK}' });
  for (const [fieldId, value] of Object.entries({ name: 'Emma', custrecord_lib_isbn: '978-0', ...values })) draft.setValue({ fieldId, value });
  return draft; };`;

/** Runs the body of a Suitelet that has N/record, `book()` and `told()`. */
export async function inSuitelet(
  body: string,
  files: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const library = await libraryForTest({
    'desk_sl.js': suitelet(`${told} ${newBook} ${body}`, ['N/record', 'N/runtime']),
    ...files,
  });
  return library.ask();
}
